"""Sentences of users' errors at the desks: termbases, cases, corrections, facts.

See ``kzannotate.gui.complaints``.
"""

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

DESK_COMPLAINTS = (
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
    QT_TRANSLATE_NOOP("Complaint", "Say what your desk is called."),
    QT_TRANSLATE_NOOP("Complaint", "Rate the case, so that it has a date."),
    QT_TRANSLATE_NOOP(
        "Complaint", "No quoted article has an address: add it with “Change…” beside its quotation."
    ),
    QT_TRANSLATE_NOOP("Complaint", "The claim has {count} letters; readers show {most}."),
    QT_TRANSLATE_NOOP("Complaint", "The reasoning has {count} letters; readers show {most}."),
)
