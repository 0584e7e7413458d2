"""Which commands write into the project: they rest while it is open for reading only."""

WRITE = frozenset({
    *("import_files", "import_folder", "paste_article", "import_reference", "starter_reference"),
    *("import_termbase", "import_data_set", "import_data_folder"),
    "merge_copy",
    *("undo", "redo", "check"),
    *("link", "link_best", "unlink", "merge_entity", "split_entity", "delete_entity", "accept"),
    *("correct_ends", "remove", "comment", "comment_entity", "tag", "relate", "correct_words"),
    *("mark_fault", "confirm", "correct", "dismiss", "unclear", "withdraw", "comment_finding"),
    *("open_case", "add_to_case", "quote_in_case", "make_fact"),
    *("reviewers", "finish_reading", "reopen_reading", "hand_out_article", "hand_out_finding"),
    "hand_out_case",
    *("accept_duty", "reject_duty", "same_again", "apply_elsewhere"),
})  # fmt: skip
PEN = "pen"
"""What is there while the open project can be written."""
