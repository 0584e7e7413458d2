"""The sentences of users' errors in the language that is spoken.

What lies below the window knows no Qt and writes English; here the sentences stand a second time,
as templates for the translators. A test holds both together.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from kzannotate.errors import ForeignFileError, UserError
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.plain import isolate

_PLACE = re.compile(r"\{(\w+)\}")

COMPLAINTS = (
    # articles and their list
    QT_TRANSLATE_NOOP("Complaint", "there is no such file"),
    QT_TRANSLATE_NOOP("Complaint", "this is a folder: choose a file"),
    QT_TRANSLATE_NOOP("Complaint", "the file is empty: there is no article in it"),
    QT_TRANSLATE_NOOP(
        "Complaint", "this is not a text but a binary file: choose the article's text file"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "the text is not in UTF-8: save it as UTF-8 and import it again"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "the text is in UTF-16, not UTF-8: save it as UTF-8 and import it again"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "the file has {size} MB, an article may have {most}: split it into its articles",
    ),
    QT_TRANSLATE_NOOP("Complaint", "the file cannot be read ({why}): check its permissions"),
    QT_TRANSLATE_NOOP("Complaint", "the file cannot be read ({why})"),
    QT_TRANSLATE_NOOP("Complaint", "the folder cannot be read ({why})"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the folder holds no articles: put text files (.txt, UTF-8) into it"
    ),
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
    QT_TRANSLATE_NOOP("Complaint", "There is no file {file} in {folder}."),
    QT_TRANSLATE_NOOP("Complaint", "{file} was opened for reading only."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "{file} was moved, deleted or replaced while it was open. Nothing of this was saved. Put "
        "the file back, or save a copy under another name.",
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
    # termbases
    QT_TRANSLATE_NOOP("Complaint", "the file is too large to be a termbase"),
    QT_TRANSLATE_NOOP("Complaint", "the file is empty: there is no name in it"),
    QT_TRANSLATE_NOOP("Complaint", "this is not a text but a binary file"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the file is in an encoding that cannot be read: save it as UTF-8"
    ),
    QT_TRANSLATE_NOOP("Complaint", "this is not well-formed XML ({why})"),
    QT_TRANSLATE_NOOP("Complaint", "the file declares a document type of its own: take it out"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the file uses entities of its own: write the letters themselves"
    ),
    QT_TRANSLATE_NOOP("Complaint", "this is not TBX: choose a file whose root is tbx or martif"),
    QT_TRANSLATE_NOOP("Complaint", "this is nested too deeply for a termbase"),
    QT_TRANSLATE_NOOP("Complaint", "there are more than {most} names in it: split it"),
    QT_TRANSLATE_NOOP("Complaint", "there are more than {most} rows in it: split it"),
    QT_TRANSLATE_NOOP("Complaint", "there are more than {most} cells in it: split it"),
    QT_TRANSLATE_NOOP("Complaint", "there are {count} columns, a termbase may have {most}"),
    QT_TRANSLATE_NOOP("Complaint", "a cell in it is too long or badly quoted: mend the line"),
    QT_TRANSLATE_NOOP(
        "Complaint", "this is not UTX: its first lines must name the languages and the columns"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "this is no list of wrong and right words: a row must hold wrong;right"
    ),
    QT_TRANSLATE_NOOP("Complaint", "this is not JSON"),
    QT_TRANSLATE_NOOP("Complaint", "this is no list of entities of a reconciliation service"),
    QT_TRANSLATE_NOOP(
        "Complaint", "{file} does not say which form of termbase it is: choose {forms}."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "No column holds names. Say which one does: name, or a language."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "“{column}” is no column. Write a language such as ar, ar:deprecated, or one of: {known}.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "There is no name to write. Choose entities that have one."),
    QT_TRANSLATE_NOOP("Complaint", "UTX holds pairs of two languages. Choose both of them."),
    QT_TRANSLATE_NOOP("Complaint", "the name is empty"),
    QT_TRANSLATE_NOOP("Complaint", "the name has more than {most} letters"),
    QT_TRANSLATE_NOOP("Complaint", "“{column}” has more than {most} letters"),
    QT_TRANSLATE_NOOP("Complaint", "nobody says which language the name is in"),
    QT_TRANSLATE_NOOP("Complaint", "the entry has no name that can be kept"),
    QT_TRANSLATE_NOOP("Complaint", "“{category}” has no place in a project: {count} left out"),
    QT_TRANSLATE_NOOP("Complaint", "{count} more things like these"),
    QT_TRANSLATE_NOOP("Complaint", "the {what} is empty or holds a character that cannot be kept"),
    QT_TRANSLATE_NOOP("Complaint", "the {what} has too many letters"),
    QT_TRANSLATE_NOOP("Complaint", "the name is only a particle that clings to other words"),
    QT_TRANSLATE_NOOP("Complaint", "the entity has this name already"),
    QT_TRANSLATE_NOOP("Complaint", "the name stands there twice: the first one counts"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the topic is no entity's id or name: the name comes without it"
    ),
    QT_TRANSLATE_NOOP("Complaint", "the Wikidata identifier is none"),
    QT_TRANSLATE_NOOP("Complaint", "the fact lacks a property or a value, or a day is none"),
    QT_TRANSLATE_NOOP("Complaint", "another entity has the fact already"),
    QT_TRANSLATE_NOOP(
        "Complaint", "{entity} has more than one preferred name in “{language}”: {names}"
    ),
    # what a form of termbase cannot hold
    QT_TRANSLATE_NOOP("Complaint", "invisible signs that XML cannot write are left out"),
    QT_TRANSLATE_NOOP("Complaint", "entities without a name are left out"),
    QT_TRANSLATE_NOOP("Complaint", "facts are left out: ask for facts to have them as notes"),
    QT_TRANSLATE_NOOP("Complaint", "facts have no place here"),
    QT_TRANSLATE_NOOP("Complaint", "facts lose their unit, time and sources"),
    QT_TRANSLATE_NOOP(
        "Complaint", "languages are no tags such as ar or kk-KZ: other programs may not know them"
    ),
    QT_TRANSLATE_NOOP("Complaint", "languages are guessed from letters when the list comes back"),
    QT_TRANSLATE_NOOP("Complaint", "kinds have no place here"),
    QT_TRANSLATE_NOOP("Complaint", "the title has no place here"),
    QT_TRANSLATE_NOOP("Complaint", "topics have no place here"),
    QT_TRANSLATE_NOOP("Complaint", "notes of entities have no place here"),
    QT_TRANSLATE_NOOP("Complaint", "notes of names have no place here"),
    QT_TRANSLATE_NOOP("Complaint", "Wikidata identifiers have no place here"),
    QT_TRANSLATE_NOOP("Complaint", "“{category}” has no place here"),
    QT_TRANSLATE_NOOP("Complaint", "no column holds “{column}”"),
    QT_TRANSLATE_NOOP("Complaint", "no column holds names of “{column}”"),
    QT_TRANSLATE_NOOP("Complaint", "a row has one note for all its names"),
    QT_TRANSLATE_NOOP("Complaint", "without the column id the rows of an entity come apart"),
    QT_TRANSLATE_NOOP("Complaint", "names in other languages are left out"),
    QT_TRANSLATE_NOOP("Complaint", "names without one in “{language}” are left out"),
    QT_TRANSLATE_NOOP("Complaint", "line breaks and tabulators become spaces"),
    QT_TRANSLATE_NOOP("Complaint", "entities without a deprecated name are left out"),
    QT_TRANSLATE_NOOP("Complaint", "deprecated names are left out"),
    QT_TRANSLATE_NOOP("Complaint", "other names are left out"),
    QT_TRANSLATE_NOOP("Complaint", "nothing but the names of entities has a place here"),
    QT_TRANSLATE_NOOP("Complaint", "entities with one right name become one"),
    QT_TRANSLATE_NOOP("Complaint", "right names lose their status, note and topic"),
    QT_TRANSLATE_NOOP("Complaint", "wrong names have no right one beside them"),
    # cases and their ratings
    QT_TRANSLATE_NOOP("Complaint", "Choose a finding first: a case is opened for one."),
    QT_TRANSLATE_NOOP("Complaint", "The scale has no such rating any more. Choose another."),
    QT_TRANSLATE_NOOP(
        "Complaint", "The second reader cannot have the lead as well. Choose somebody else."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "Who has the lead cannot be the second reader. Choose somebody else."
    ),
    QT_TRANSLATE_NOOP("Complaint", "Only the second reader of the case can say this."),
    QT_TRANSLATE_NOOP("Complaint", "The case is not in its second reading. Send it there first."),
    QT_TRANSLATE_NOOP("Complaint", "Write why you disagree, so that the lead can answer it."),
    QT_TRANSLATE_NOOP("Complaint", "A case goes one state at a time."),
    QT_TRANSLATE_NOOP("Complaint", "The case is decided. Open it again before you change it."),
    QT_TRANSLATE_NOOP(
        "Complaint", "This is not the address of a page: it begins with https:// or http://."
    ),
    QT_TRANSLATE_NOOP("Complaint", "Write a title or an address of the evidence."),
    QT_TRANSLATE_NOOP("Complaint", "“{day}” is no date: write it as 2024-02-29, 2024-02 or 2024."),
    QT_TRANSLATE_NOOP("Complaint", "{file} is not an ordinary file: choose another."),
    QT_TRANSLATE_NOOP("Complaint", "{file} cannot be read ({why})."),
    QT_TRANSLATE_NOOP("Complaint", "{file} is empty: there is nothing to keep."),
    QT_TRANSLATE_NOOP(
        "Complaint", "{file} is larger than 20 MB: attach a part of it, or its address."
    ),
    QT_TRANSLATE_NOOP("Complaint", "Every rating needs words in Arabic and in English."),
    QT_TRANSLATE_NOOP("Complaint", "A scale has from {fewest} to {most} ratings."),
    QT_TRANSLATE_NOOP("Complaint", "Two ratings of the scale have one number. Give each its own."),
    QT_TRANSLATE_NOOP("Complaint", "The numbers of a scale begin with 1, the worst."),
    QT_TRANSLATE_NOOP("Complaint", "The case “{title}” has a rating that would go. Rate it anew."),
    QT_TRANSLATE_NOOP("Complaint", "An attached file is missing from {file} or was altered."),
    QT_TRANSLATE_NOOP("Complaint", "Go to a case first: this is put into it."),
    # corrections and faults
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Another correction stands in these words already. Refuse or change that one first.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "These are the words that stand there already. Write others."),
    QT_TRANSLATE_NOOP(
        "Complaint", "These words are too long for a correction. Correct a shorter passage."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "The correction holds a character that cannot be kept. Type it again."
    ),
    QT_TRANSLATE_NOOP("Complaint", "This article is no longer in the project. Choose another one."),
    QT_TRANSLATE_NOOP(
        "Complaint", "{file} ends in none of .txt, .docx, .html, .xlf: name the form."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "XLIFF needs a source text: link this article to its original first."
    ),
    QT_TRANSLATE_NOOP("Complaint", "{file} ends in none of .html, .tsv: name the form."),
    QT_TRANSLATE_NOOP("Complaint", "{folder} is not a folder. Choose one that is there."),
    QT_TRANSLATE_NOOP("Complaint", "There is no case {case} in the project."),
    QT_TRANSLATE_NOOP("Complaint", "There is no article {article} in the project."),
    QT_TRANSLATE_NOOP("Complaint", "The PDF cannot be made here: Qt found no way to write one."),
    QT_TRANSLATE_NOOP("Complaint", "There is no case to export. Open one from a finding."),
    QT_TRANSLATE_NOOP("Complaint", "ClaimReview needs more: {sentence}"),
    # lists of facts, and names
    QT_TRANSLATE_NOOP("Complaint", "the row names no entity"),
    QT_TRANSLATE_NOOP("Complaint", "“{words}” is no number"),
    QT_TRANSLATE_NOOP("Complaint", "“{words}” is no sort of value: write number, text or list"),
    QT_TRANSLATE_NOOP("Complaint", "the row has no {column}"),
    QT_TRANSLATE_NOOP("Complaint", "“{words}” is no status: write {known}"),
    QT_TRANSLATE_NOOP("Complaint", "a fact above has this id already"),
    QT_TRANSLATE_NOOP("Complaint", "there is no list of facts in it"),
    QT_TRANSLATE_NOOP("Complaint", "this is no fact but something else"),
    QT_TRANSLATE_NOOP("Complaint", "the fact names no entity"),
    QT_TRANSLATE_NOOP("Complaint", "a text of the fact has more than {most} letters"),
    QT_TRANSLATE_NOOP("Complaint", "the number is too large"),
    QT_TRANSLATE_NOOP("Complaint", "this is no JSON that can be read"),
    QT_TRANSLATE_NOOP("Complaint", 'the fact has no "{key}"'),
    QT_TRANSLATE_NOOP(
        "Complaint", "a key of the fact is unknown, or what it holds is of a wrong sort"
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "the first row must name the columns entity, property and value"
    ),
    QT_TRANSLATE_NOOP("Complaint", "the file is empty: there is no fact in it"),
    QT_TRANSLATE_NOOP("Complaint", "the file is too large to be a list of facts"),
    QT_TRANSLATE_NOOP("Complaint", "there are more than {most} facts in it: split it"),
    QT_TRANSLATE_NOOP("Complaint", "{file} is no list of facts: choose a file in .csv or .json."),
    QT_TRANSLATE_NOOP("Complaint", "no entity is called “{words}”: add it first, or give its id"),
    QT_TRANSLATE_NOOP("Complaint", "more than one entity is called “{words}”: give its id"),
    QT_TRANSLATE_NOOP(
        "Complaint", "the list of the value names an entity that is not in the project"
    ),
    QT_TRANSLATE_NOOP("Complaint", "the fact stands in the list twice: the first one counts"),
    QT_TRANSLATE_NOOP("Complaint", "This is the preferred name already."),
    QT_TRANSLATE_NOOP("Complaint", "guard words have no place here"),
    # what a case lacks
    QT_TRANSLATE_NOOP("Complaint", "Write the claim that is reviewed."),
    QT_TRANSLATE_NOOP("Complaint", "Give the case a rating."),
    QT_TRANSLATE_NOOP("Complaint", "Write the reasoning, for readers."),
    QT_TRANSLATE_NOOP("Complaint", "Say who has the lead."),
    QT_TRANSLATE_NOOP("Complaint", "Choose a second reader."),
    QT_TRANSLATE_NOOP("Complaint", "The second reader has not said yet whether they agree."),
    QT_TRANSLATE_NOOP("Complaint", "The second reader disagrees. Change the case, or ask again."),
    QT_TRANSLATE_NOOP("Complaint", "Write the address of your own page about the case."),
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
