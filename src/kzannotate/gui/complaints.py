"""The sentences of users' errors in the language that is spoken.

What lies below the window knows no Qt and writes English; here the sentences stand a second time,
as templates for the translators. A test holds both together.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from kzannotate.errors import ForeignFileError, UserError
from kzannotate.gui.corpus_complaints import CORPUS_COMPLAINTS
from kzannotate.gui.data_set_words import DATA_SET_WORDS
from kzannotate.gui.desk_complaints import DESK_COMPLAINTS
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.import_complaints import IMPORT_COMPLAINTS
from kzannotate.gui.plain import isolate
from kzannotate.gui.reviewer_complaints import REVIEWER_COMPLAINTS
from kzannotate.gui.server_complaints import SERVER_COMPLAINTS
from kzannotate.gui.sharing_complaints import SHARING_COMPLAINTS

_PLACE = re.compile(r"\{(\w+)\}")

COMPLAINTS = (
    # the program's own guide
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The guide is not built in this copy of the program. “make guide” builds it; its pages "
        "can be read in docs/guide, too.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "The guide found no web browser. Open {file} in one."),
    # a new project
    QT_TRANSLATE_NOOP("Complaint", "Give the project a title."),
    QT_TRANSLATE_NOOP("Complaint", "Choose one language at least."),
    # settings
    QT_TRANSLATE_NOOP("Complaint", "{file} holds no settings of kzannotate."),
    QT_TRANSLATE_NOOP("Complaint", "{file} cannot be read. Choose another file."),
    # rules of the check
    QT_TRANSLATE_NOOP("Complaint", "There is no rule called {rule}. Look for it among the rules."),
    QT_TRANSLATE_NOOP("Complaint", "A rule’s findings can be errors, warnings or notes."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The disk that holds temporary files is full or cannot be written. Make room on it, or "
        "name another folder in TMPDIR, and check again.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "A process of this check was ended before it was done, perhaps for want of memory. "
        "Check again.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "it holds no text"),
    QT_TRANSLATE_NOOP(
        "Complaint", "{count} sentences of more than {most} letters are read in pieces"
    ),
    QT_TRANSLATE_NOOP("Complaint", "{count} numbers of more than {most} digits are not read"),
    QT_TRANSLATE_NOOP("Complaint", "{count} names of one letter or none are not looked for"),
    QT_TRANSLATE_NOOP(
        "Complaint", "answers in words are not compared in more than {most} articles"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "bodies told of one thing are not compared in more than {most} articles"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{count} articles share words with very many others; their figures are set against "
        "those of the {most} earlier ones that share the most",
    ),
    # articles and their list
    QT_TRANSLATE_NOOP("Complaint", "there is no such file"),
    QT_TRANSLATE_NOOP("Complaint", "this is a folder: choose a file"),
    QT_TRANSLATE_NOOP("Complaint", "the file is empty: there is no article in it"),
    QT_TRANSLATE_NOOP(
        "Complaint", "this is not a text but a binary file: choose the article's text file"
    ),
    QT_TRANSLATE_NOOP("Complaint", "the file cannot be read ({why}): check its permissions"),
    QT_TRANSLATE_NOOP("Complaint", "the file cannot be read ({why})"),
    QT_TRANSLATE_NOOP("Complaint", "the folder cannot be read ({why})"),
    QT_TRANSLATE_NOOP("Complaint", "the file {file} is not beside the list"),
    QT_TRANSLATE_NOOP("Complaint", "the article is in the project already, as {article}"),
    QT_TRANSLATE_NOOP("Complaint", "the list is too long to be one of articles"),
    QT_TRANSLATE_NOOP("Complaint", "the list is not in UTF-8: save it as UTF-8"),
    QT_TRANSLATE_NOOP("Complaint", "the list cannot be read ({why})"),
    QT_TRANSLATE_NOOP("Complaint", "this is not a JSON object: mend the line"),
    QT_TRANSLATE_NOOP("Complaint", 'the line names no "file"'),
    QT_TRANSLATE_NOOP("Complaint", "the file {file} must lie in the list's own folder"),
    QT_TRANSLATE_NOOP("Complaint", "the id {article} is taken by a line above: give it another"),
    QT_TRANSLATE_NOOP("Complaint", '"{key}" must be a text or null'),
    QT_TRANSLATE_NOOP("Complaint", '"{key}" is {date}, not a date such as 2024-02-29'),
    QT_TRANSLATE_NOOP("Complaint", '"{key}" of {what} holds half a character'),
    QT_TRANSLATE_NOOP("Complaint", '"{key}" holds half a character'),
    QT_TRANSLATE_NOOP(
        "Complaint", "reading this file took too much time or memory, so it was stopped"
    ),
    QT_TRANSLATE_NOOP("Complaint", "reading this file takes too much memory"),
    QT_TRANSLATE_NOOP("Complaint", "this is not an ordinary file: choose another one"),
    QT_TRANSLATE_NOOP("Complaint", "this file cannot be read ({why})"),
    # translation memories
    QT_TRANSLATE_NOOP("Complaint", "this is not TMX: choose a file whose root is tmx"),
    QT_TRANSLATE_NOOP("Complaint", "the file is too large to be a translation memory"),
    QT_TRANSLATE_NOOP("Complaint", "the file is empty: there is no sentence in it"),
    QT_TRANSLATE_NOOP("Complaint", "this is nested too deeply for a translation memory"),
    QT_TRANSLATE_NOOP("Complaint", "there are more than {most} units in it: split it"),
    QT_TRANSLATE_NOOP("Complaint", "the sentence is empty"),
    QT_TRANSLATE_NOOP("Complaint", "the sentence has more than {most} letters"),
    QT_TRANSLATE_NOOP("Complaint", "the sentence does not say in which language it is"),
    QT_TRANSLATE_NOOP("Complaint", "the unit has no translation that can be kept"),
    QT_TRANSLATE_NOOP("Complaint", "The article is no longer in the project. Choose another one."),
    QT_TRANSLATE_NOOP("Complaint", "An article is no translation of itself. Choose another one."),
    QT_TRANSLATE_NOOP(
        "Complaint", "These two are linked the other way round. Take that link away first."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "The original is linked to another article. Take that link away first."
    ),
    QT_TRANSLATE_NOOP("Complaint", "One of the two articles is no longer in the project."),
    QT_TRANSLATE_NOOP("Complaint", "Choose rows with a sentence on either side, to pair them."),
    QT_TRANSLATE_NOOP(
        "Complaint", "These sentences cross a pair that you made before. Part that first."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "There is no pair of sentences to write. Link an article first."
    ),
    # references
    QT_TRANSLATE_NOOP("Complaint", 'this is not a reference: "format" must be "{format}"'),
    QT_TRANSLATE_NOOP("Complaint", "this is not JSON ({why})"),
    QT_TRANSLATE_NOOP("Complaint", "this is nested too deeply for a reference"),
    QT_TRANSLATE_NOOP("Complaint", "the file is too large to be a reference"),
    QT_TRANSLATE_NOOP("Complaint", "the file is not in UTF-8: save it as UTF-8"),
    QT_TRANSLATE_NOOP("Complaint", "{value} is not a value"),
    QT_TRANSLATE_NOOP("Complaint", "the key {key} stands twice in one object"),
    QT_TRANSLATE_NOOP("Complaint", "the id {key} is given twice: ids must differ"),
    QT_TRANSLATE_NOOP("Complaint", "{what} must be an object"),
    QT_TRANSLATE_NOOP("Complaint", "{what} must be an object, not {value}"),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "the name {name} of {what} has the status {status}: it must be preferred, admitted or "
        "deprecated",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "the name {name} of {what} is only a particle that clings to other words and would be "
        "found everywhere: take it out",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "the value of {what} must be a text, a number or a list of texts"
    ),
    QT_TRANSLATE_NOOP("Complaint", "the value of {what} has too many digits"),
    QT_TRANSLATE_NOOP("Complaint", "a number in it has too many digits"),
    QT_TRANSLATE_NOOP("Complaint", "the id {key} holds signs that cannot be seen"),
    QT_TRANSLATE_NOOP("Complaint", '"{key}" of {what} must be a list'),
    QT_TRANSLATE_NOOP("Complaint", '"{key}" of {what} must be a text, not {value}'),
    QT_TRANSLATE_NOOP("Complaint", '{what} lacks "{key}"'),
    QT_TRANSLATE_NOOP("Complaint", "{name} has the topic {topic}, which is no entity's id"),
    # project files
    QT_TRANSLATE_NOOP("Complaint", "{file} is not a kzannotate project. Choose a .kza file."),
    QT_TRANSLATE_NOOP("Complaint", "{file} is not an ordinary file. Choose a .kza file."),
    QT_TRANSLATE_NOOP("Complaint", "{file} is not an ordinary file. Choose another name."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} was written by a newer kzannotate. Install the newest version to open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} was made by an older kzannotate. Open it for writing once to bring it up to date.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} is damaged ({why}). Keep a copy of it and open a backup from the folder "
        "{folder} beside it.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} cannot be written. Copy it to a folder where you may write, and open the copy.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "{file} exists already. Choose another name, or open it."),
    QT_TRANSLATE_NOOP("Complaint", "{file} cannot be created ({why})."),
    QT_TRANSLATE_NOOP("Complaint", "{file} cannot be written ({why})."),
    QT_TRANSLATE_NOOP("Complaint", "{file} cannot be written ({why})"),
    QT_TRANSLATE_NOOP("Complaint", "{file} cannot be reached ({why})."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} cannot be reached ({why}). Check the disk and your rights to the folder. Nothing "
        "of this was saved.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The disk that holds {file} is full. Nothing of this was saved. Free some space on it and "
        "repeat the change.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} was written, but the disk does not confirm that it keeps what was written. Check "
        "the disk, and save a copy on another one.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "There is no file {file} in {folder}."),
    QT_TRANSLATE_NOOP("Complaint", "{file} was opened for reading only."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} was moved, deleted or replaced while it was open. Nothing of this was saved. Put "
        "the file back, or save a copy under another name.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The drive or folder that holds {file} cannot be reached. Nothing of this was saved. "
        "Connect it again, open the project again if need be, and repeat the change.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "{file} does not say which project it is."),
    QT_TRANSLATE_NOOP("Complaint", "{file} is the open project itself. Choose another name."),
    QT_TRANSLATE_NOOP("Complaint", "{file} is the open project itself: choose another name."),
    QT_TRANSLATE_NOOP("Complaint", "{file} is not an ordinary file: choose another name."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "No backup of {file} can be made: the folder {folder} cannot be created ({why}). Nothing "
        "was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "There is no room for the copy {file}. Free some space on that disk."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "{file} is in use by another program. Close it there and try again."
    ),
    QT_TRANSLATE_NOOP("Complaint", "Nothing of a project can be read in {file}."),
    QT_TRANSLATE_NOOP("Complaint", "{file} cannot be read or written ({why})."),
    QT_TRANSLATE_NOOP("Complaint", "The copy {file} came out damaged and was not kept."),
    QT_TRANSLATE_NOOP("Complaint", "There is no document {article} in {file}."),
    QT_TRANSLATE_NOOP("Complaint", "The text of document {article} is missing from {file}."),
    # searching
    QT_TRANSLATE_NOOP("Complaint", "This pattern takes too long: make it simpler."),
    QT_TRANSLATE_NOOP("Complaint", "This is no regular expression ({why}): mend it."),
    # gestures
    QT_TRANSLATE_NOOP(
        "Complaint", "Another window of this program saved something first. Repeat the change."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "This was changed meanwhile. Look at it again and repeat what you did."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The {what} {name} was changed meanwhile. Look at it again and repeat the change.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "This finding was changed by a later check. Look at it again before you rule.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "Select at least one letter of the article first."),
    QT_TRANSLATE_NOOP("Complaint", "This entity is no longer in the project. Choose another one."),
    QT_TRANSLATE_NOOP("Complaint", "The {what} is empty. Write at least one letter."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "“{name}” is no identifier of Wikidata. Write Q and a number, such as Q232.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "“{day}” is no day. Write it as 2024-02-29, 2024-02 or 2024."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "The last day lies before the first. Write the days the other way round.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "The value is empty. Write at least one letter."),
    QT_TRANSLATE_NOOP("Complaint", "This is one entity. Choose another one to merge it with."),
    QT_TRANSLATE_NOOP("Complaint", "Choose a name for the new entity, or write one."),
    QT_TRANSLATE_NOOP("Complaint", "Leave the old entity at least one of its names."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "This entity is still spoken of. Merge it with another one, or unlink its mentions first.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "The {what} holds a character that cannot be kept. Type it again."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "“{name}” is a name of this entity already ({status}). Change its status instead.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "These are the same words. Pick other words to relate them to."),
    QT_TRANSLATE_NOOP("Complaint", "Only who wrote a comment can change it. Reply to it instead."),
    QT_TRANSLATE_NOOP("Complaint", "A tag has at most {most} letters. Write a comment instead."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "This cannot be brought back here: it is somebody else's, or an import.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "Write the words to read instead, or choose another ruling."),
    QT_TRANSLATE_NOOP("Complaint", "Say who reviews: the name of the reviewer is empty."),
    QT_TRANSLATE_NOOP(
        "Complaint", "The name of the reviewer holds an invisible character. Type it again."
    ),
    *DESK_COMPLAINTS,
    *DATA_SET_WORDS,
    *IMPORT_COMPLAINTS,
    *REVIEWER_COMPLAINTS,
    *CORPUS_COMPLAINTS,
    *SHARING_COMPLAINTS,
    *SERVER_COMPLAINTS,
)


def complaint(error: UserError) -> str:
    """What an error tells, with the file and the line where it names them."""
    if not isinstance(error, ForeignFileError) or error.path is None:
        return in_words(str(error))
    return placed(error.path.name, error.line, error.sentence)


def placed(file: str, line: int | None, sentence: str) -> str:
    """A sentence about a file, or about one of its lines."""
    place = isolate(file)
    if line is not None:
        words = QCoreApplication.translate("ImportReport", "{file}, line {line}")
        place = words.format(file=place, line=line)
    return f"{place}: {isolate(in_words(sentence))}"


def in_words(sentence: str) -> str:
    """An error's English sentence in the language that is spoken; unknown ones as they are."""
    for template, pattern in _patterns():
        if found := pattern.fullmatch(sentence):
            said = QCoreApplication.translate("Complaint", template)
            if said == template:
                return sentence
            return _PLACE.sub(lambda place: isolate(found[place[1]]), said)
    return sentence


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    # Those with the most words of their own first: "{value} is not a value" fits too much.
    ordered = sorted(COMPLAINTS, key=lambda t: -len(_PLACE.sub("", t)))
    return tuple((template, _pattern(template)) for template in ordered)


def _pattern(template: str) -> re.Pattern[str]:
    parts = _PLACE.split(template)
    words = [re.escape(p) if n % 2 == 0 else f"(?P<{p}>.+?)" for n, p in enumerate(parts)]
    return re.compile("".join(words), re.DOTALL)
