"""What is said of articles that cannot be read, stay out, or may differ from their original.

See ``kzannotate.gui.complaints``.
"""

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

IMPORT_COMPLAINTS = (
    # texts
    QT_TRANSLATE_NOOP("Complaint", "the text is not in {encoding}: choose another encoding"),
    QT_TRANSLATE_NOOP("Complaint", "no encoding is called {name}: choose one of {encodings}"),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "some bytes are not UTF-8 though the rest is: mend them and import it again",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "the encoding could not be told for certain: read some words of it"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "the letters look as if the text had been saved in a wrong encoding before"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "the file has {size} MB, one of its kind may have {most}: split it"
    ),
    # pages and mails
    QT_TRANSLATE_NOOP("Complaint", "this is not a page but a binary file: choose another one"),
    QT_TRANSLATE_NOOP("Complaint", "there is nothing on this page that can be read"),
    QT_TRANSLATE_NOOP("Complaint", "there is no page in this bundle: save the page again"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the article could not be told from the rest: all words of the page came in"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "the page is damaged or nested too deeply: part of its text may be missing"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "only {share} % of the words on the page are taken for the article: compare them",
    ),
    QT_TRANSLATE_NOOP("Complaint", "this is no mail: choose the article's own file"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the mail holds no words, only attachments: save and import these"
    ),
    QT_TRANSLATE_NOOP("Complaint", "the mail says that it is in {encoding}, which it is not"),
    QT_TRANSLATE_NOOP(
        "Complaint", "an attachment is not read with its mail: save it and import it"
    ),
    # archives and folders
    QT_TRANSLATE_NOOP(
        "Complaint", "this is an archive: unpack it, or give it a name that ends in .zip"
    ),
    QT_TRANSLATE_NOOP("Complaint", "this is an archive within an archive: unpack it first"),
    QT_TRANSLATE_NOOP(
        "Complaint", "this is no archive of articles but a {kind} file: give it that ending"
    ),
    QT_TRANSLATE_NOOP("Complaint", "this is no archive, or a damaged one: make it anew"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the archive holds {count} files, {most} may be in one: split it"
    ),
    QT_TRANSLATE_NOOP("Complaint", "the archive holds two files called {name}: make it anew"),
    QT_TRANSLATE_NOOP("Complaint", "the archive unpacks to {size} MB, it may be {most}: split it"),
    QT_TRANSLATE_NOOP("Complaint", "the archive holds no file of that name"),
    QT_TRANSLATE_NOOP("Complaint", "the archive holds no articles"),
    QT_TRANSLATE_NOOP("Complaint", "this file of the archive is larger than the archive says"),
    QT_TRANSLATE_NOOP("Complaint", "this file of the archive is damaged and cannot be unpacked"),
    QT_TRANSLATE_NOOP("Complaint", "the name leads out of the archive: such a file is not read"),
    QT_TRANSLATE_NOOP(
        "Complaint", "this file of the archive is locked with a password: unpack it first"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "this file is packed more than {times} times smaller, as only traps are"
    ),
    QT_TRANSLATE_NOOP("Complaint", "files that end in {ending} are not read as articles"),
    QT_TRANSLATE_NOOP("Complaint", "files of other kinds are passed over: {count} ({endings})"),
    QT_TRANSLATE_NOOP("Complaint", "the folder holds no articles: put some into it"),
    # what stays out
    QT_TRANSLATE_NOOP("Complaint", "{date} is no date: write it as 2024-02-29."),
    QT_TRANSLATE_NOOP("Complaint", "there is no such article in it any more"),
    QT_TRANSLATE_NOOP("Complaint", "it was not chosen"),
    QT_TRANSLATE_NOOP("Complaint", "the same text is in the project already, as {article}"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the same text comes in from another file, under the title {title}"
    ),
)
