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
    QT_TRANSLATE_NOOP(
        "Complaint",
        "the page is damaged, or too large or nested too deeply to be read: copy its text",
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
    # papers, books and tables
    QT_TRANSLATE_NOOP("Complaint", "Parquet needs pyarrow: pip install 'kzannotate[tables]'"),
    QT_TRANSLATE_NOOP("Complaint", "deleted words that were tracked are left out"),
    QT_TRANSLATE_NOOP("Complaint", "no column of the table holds articles: say which one does"),
    QT_TRANSLATE_NOOP("Complaint", "only {most} rows are read: split it"),
    QT_TRANSLATE_NOOP("Complaint", "row {number}"),
    QT_TRANSLATE_NOOP(
        "Complaint", "some bytes are not UTF-8 though the rest is: mend them, or choose an encoding"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "the PDF does not say which letters it is drawn with: copy the text from elsewhere",
    ),
    QT_TRANSLATE_NOOP("Complaint", "the PDF draws far more signs than an article has: split it"),
    QT_TRANSLATE_NOOP("Complaint", "the PDF has {count} pages, {most} may be in one: split it"),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "the PDF holds no text but pictures of pages: recognise the text in another program",
    ),
    QT_TRANSLATE_NOOP("Complaint", "the PDF is locked with a password: save it without one"),
    QT_TRANSLATE_NOOP("Complaint", "the book does not say which chapters it has: make it anew"),
    QT_TRANSLATE_NOOP("Complaint", "the date {date} is not one such as 2024-02-29: set it by hand"),
    QT_TRANSLATE_NOOP("Complaint", "the file is damaged from here on"),
    QT_TRANSLATE_NOOP("Complaint", "the file is damaged: save it again"),
    QT_TRANSLATE_NOOP("Complaint", "the file is locked with a password: save it without one"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the file unpacks to far more than a paper holds, as only traps do"
    ),
    QT_TRANSLATE_NOOP("Complaint", "the row holds no text"),
    QT_TRANSLATE_NOOP("Complaint", "the row holds no text but binary data"),
    QT_TRANSLATE_NOOP("Complaint", "the table breaks off here ({why})"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the table has {count} columns, one of articles may have {most}"
    ),
    QT_TRANSLATE_NOOP("Complaint", "the table holds no articles"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the text was put together from what is drawn on pages: compare it with them"
    ),
    QT_TRANSLATE_NOOP("Complaint", "there are more than {most} paragraphs in it: split it"),
    QT_TRANSLATE_NOOP("Complaint", "there is no column {column}: choose another one"),
    QT_TRANSLATE_NOOP("Complaint", "there is no text in this book"),
    QT_TRANSLATE_NOOP("Complaint", "there is no text in this paper: save it as .docx again"),
    QT_TRANSLATE_NOOP("Complaint", "there is no text in this paper: save it as .odt again"),
    QT_TRANSLATE_NOOP("Complaint", "this chapter is not in the book"),
    QT_TRANSLATE_NOOP("Complaint", "this is nested too deeply for a paper"),
    QT_TRANSLATE_NOOP("Complaint", "this is no PDF, or a damaged one: save it again"),
    QT_TRANSLATE_NOOP("Complaint", "this is no Parquet file, or a damaged one"),
    QT_TRANSLATE_NOOP("Complaint", "this is no workbook, or a damaged one: save it again"),
    # what stays out
    QT_TRANSLATE_NOOP("Complaint", "{date} is no date: write it as 2024-02-29."),
    QT_TRANSLATE_NOOP("Complaint", "{language} is no language code: write one such as ar or kk."),
    QT_TRANSLATE_NOOP("Complaint", "there is no such article in it any more"),
    QT_TRANSLATE_NOOP("Complaint", "it was not chosen"),
    QT_TRANSLATE_NOOP("Complaint", "the same text is in the project already, as {article}"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the same text comes in from another file, under the title {title}"
    ),
)
