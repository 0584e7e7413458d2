"""What things are called in the interface, in the language that it speaks just now.

The records keep English identifiers; the tables below hold the words for them, marked for
translation. A word that is in no table (vocabularies are open) is shown as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.domain.finding import Reason
from kzannotate.domain.verdict import Verdict
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP, spoken
from kzannotate.gui.plain import isolate, unquoted
from kzannotate.gui.reasons import REASONS
from kzannotate.gui.reference_notes import note_words
from kzannotate.gui.rule_titles import RULES
from kzannotate.gui.value_words import BOUNDS, CONDITIONS, PROPERTIES, UNITS
from kzannotate.text.said_amounts import read_amount, without_kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzannotate.domain.claim import ClaimStatus
    from kzannotate.domain.document import DocumentState
    from kzannotate.domain.entity import FactStatus, NameStatus
    from kzannotate.domain.finding import Basis, FindingType, Severity
    from kzannotate.domain.mention import MentionStatus
    from kzannotate.domain.past import Trace
    from kzannotate.domain.relation import RelationKind
    from kzannotate.domain.revision import Revision
    from kzannotate.domain.verdict import Ruling

SEVERITIES = {
    "error": QT_TRANSLATE_NOOP("Severity", "Error"),
    "warning": QT_TRANSLATE_NOOP("Severity", "Warning"),
    "note": QT_TRANSLATE_NOOP("Severity", "Note"),
    "agreement": QT_TRANSLATE_NOOP("Severity", "Agreement"),
}

SEVERITY_GROUPS = {
    "error": QT_TRANSLATE_NOOP("Severity", "Errors"),
    "warning": QT_TRANSLATE_NOOP("Severity", "Warnings"),
    "note": QT_TRANSLATE_NOOP("Severity", "Notes"),
    "agreement": QT_TRANSLATE_NOOP("Severity", "Agreements"),
}

TYPES = {
    "wrong-name": QT_TRANSLATE_NOOP("FindingType", "Wrong name"),
    "wrong-entity": QT_TRANSLATE_NOOP("FindingType", "Wrong entity"),
    "name-variant": QT_TRANSLATE_NOOP("FindingType", "Two spellings"),
    "broken-name": QT_TRANSLATE_NOOP("FindingType", "Broken name"),
    "cross-language": QT_TRANSLATE_NOOP("FindingType", "Differs across languages"),
    "value": QT_TRANSLATE_NOOP("FindingType", "Values differ"),
    "reference": QT_TRANSLATE_NOOP("FindingType", "Differs from the reference"),
    "outdated": QT_TRANSLATE_NOOP("FindingType", "Outdated"),
    "date": QT_TRANSLATE_NOOP("FindingType", "Dates differ"),
    "list-count": QT_TRANSLATE_NOOP("FindingType", "Count and list differ"),
    "arithmetic": QT_TRANSLATE_NOOP("FindingType", "Sum does not add up"),
    "typography": QT_TRANSLATE_NOOP("FindingType", "Typography"),
    "language": QT_TRANSLATE_NOOP("FindingType", "Language"),
}

BASES = {
    "glossary": QT_TRANSLATE_NOOP("Basis", "Rests on the glossary"),
    "sources": QT_TRANSLATE_NOOP("Basis", "Rests on another source"),
    "reference": QT_TRANSLATE_NOOP("Basis", "Rests on a reference fact"),
    "internal": QT_TRANSLATE_NOOP("Basis", "Rests on the article itself"),
}

RULINGS = {
    "confirmed": QT_TRANSLATE_NOOP("Ruling", "Confirmed"),
    "corrected": QT_TRANSLATE_NOOP("Ruling", "Corrected"),
    "dismissed": QT_TRANSLATE_NOOP("Ruling", "Dismissed"),
    "unclear": QT_TRANSLATE_NOOP("Ruling", "Unclear"),
}

STATES = {
    "open": QT_TRANSLATE_NOOP("DocumentState", "To do"),
    "in_work": QT_TRANSLATE_NOOP("DocumentState", "In work"),
    "done": QT_TRANSLATE_NOOP("DocumentState", "Done"),
}

RELATIONS = {
    "same_claim": QT_TRANSLATE_NOOP("Relation", "says the same as"),
    "contradicts": QT_TRANSLATE_NOOP("Relation", "contradicts"),
    "translation_of": QT_TRANSLATE_NOOP("Relation", "is a translation of"),
    "quotes": QT_TRANSLATE_NOOP("Relation", "quotes"),
    "related": QT_TRANSLATE_NOOP("Relation", "has to do with"),
}

NAME_STATUSES = {
    "preferred": QT_TRANSLATE_NOOP("NameStatus", "preferred"),
    "admitted": QT_TRANSLATE_NOOP("NameStatus", "admitted"),
    "deprecated": QT_TRANSLATE_NOOP("NameStatus", "deprecated"),
}

FACT_STATUSES = {
    "established": QT_TRANSLATE_NOOP("FactStatus", "established"),
    "contested": QT_TRANSLATE_NOOP("FactStatus", "contested"),
    "withdrawn": QT_TRANSLATE_NOOP("FactStatus", "withdrawn"),
}

MENTION_STATUSES = {
    "preferred": QT_TRANSLATE_NOOP("MentionStatus", "Preferred name"),
    "admitted": QT_TRANSLATE_NOOP("MentionStatus", "Admitted name"),
    "variant": QT_TRANSLATE_NOOP("MentionStatus", "Variant of a name"),
    "deprecated": QT_TRANSLATE_NOOP("MentionStatus", "Deprecated name"),
    "broken": QT_TRANSLATE_NOOP("MentionStatus", "Name cut in two"),
}

CLAIM_STATUSES = {
    "asserted": QT_TRANSLATE_NOOP("ClaimStatus", "asserted"),
    "planned": QT_TRANSLATE_NOOP("ClaimStatus", "planned"),
    "reported": QT_TRANSLATE_NOOP("ClaimStatus", "reported"),
    "cancelled": QT_TRANSLATE_NOOP("ClaimStatus", "cancelled"),
    "predicted": QT_TRANSLATE_NOOP("ClaimStatus", "predicted"),
}

KINDS = {
    "organisation": QT_TRANSLATE_NOOP("Kind", "organisation"),
    "person": QT_TRANSLATE_NOOP("Kind", "person"),
    "place": QT_TRANSLATE_NOOP("Kind", "place"),
    "event": QT_TRANSLATE_NOOP("Kind", "event"),
    "document": QT_TRANSLATE_NOOP("Kind", "document"),
    "programme": QT_TRANSLATE_NOOP("Kind", "programme"),
    "body-of-water": QT_TRANSLATE_NOOP("Kind", "body of water"),
    "slogan": QT_TRANSLATE_NOOP("Kind", "slogan"),
    "term": QT_TRANSLATE_NOOP("Kind", "term"),
}
"""Kinds of entities in the order in which a new one is offered."""

LANGUAGE_NAMES = {
    "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "ru": QT_TRANSLATE_NOOP("Language", "Russian"),
    "kk": QT_TRANSLATE_NOOP("Language", "Kazakh"),
}

VERBS: dict[str, str] = {
    "found": QT_TRANSLATE_NOOP("Verb", "Created the project"),
    "join": QT_TRANSLATE_NOOP("Verb", "Joined the project"),
    "recover": QT_TRANSLATE_NOOP("Verb", "Brought the project back"),
    "import": QT_TRANSLATE_NOOP("Verb", "Imported articles"),
    "import reference": QT_TRANSLATE_NOOP("Verb", "Imported a reference"),
    "import facts": QT_TRANSLATE_NOOP("Verb", "Imported facts"),
    "import termbase": QT_TRANSLATE_NOOP("Verb", "Imported a termbase"),
    "import data set": QT_TRANSLATE_NOOP("Verb", "Imported a data set"),
    "import findings": QT_TRANSLATE_NOOP("Verb", "Imported findings of a corpus"),
    "check": QT_TRANSLATE_NOOP("Verb", "Checked the articles"),
    "link": QT_TRANSLATE_NOOP("Verb", "Linked"),
    "link new": QT_TRANSLATE_NOOP("Verb", "Linked to a new entity"),
    "link name": QT_TRANSLATE_NOOP("Verb", "Linked, and kept the words as a name"),
    "unlink": QT_TRANSLATE_NOOP("Verb", "Unlinked"),
    "accept": QT_TRANSLATE_NOOP("Verb", "Accepted a mention"),
    "delete": QT_TRANSLATE_NOOP("Verb", "Deleted a mention"),
    "move": QT_TRANSLATE_NOOP("Verb", "Moved a mention"),
    "apply": QT_TRANSLATE_NOOP("Verb", "Applied to the same words elsewhere"),
    "add entity": QT_TRANSLATE_NOOP("Verb", "Added an entity"),
    "change entity": QT_TRANSLATE_NOOP("Verb", "Changed an entity"),
    "remove entity": QT_TRANSLATE_NOOP("Verb", "Deleted an entity"),
    "merge entities": QT_TRANSLATE_NOOP("Verb", "Made two entities one"),
    "split entity": QT_TRANSLATE_NOOP("Verb", "Split an entity"),
    "add name": QT_TRANSLATE_NOOP("Verb", "Added a name"),
    "change name": QT_TRANSLATE_NOOP("Verb", "Changed a name"),
    "prefer name": QT_TRANSLATE_NOOP("Verb", "Made a spelling the preferred name"),
    "admit name": QT_TRANSLATE_NOOP("Verb", "Admitted a spelling"),
    "remove name": QT_TRANSLATE_NOOP("Verb", "Deleted a name"),
    "add fact": QT_TRANSLATE_NOOP("Verb", "Added a fact"),
    "change fact": QT_TRANSLATE_NOOP("Verb", "Changed a fact"),
    "remove fact": QT_TRANSLATE_NOOP("Verb", "Deleted a fact"),
    "rule": QT_TRANSLATE_NOOP("Verb", "Ruled on a finding"),
    "withdraw": QT_TRANSLATE_NOOP("Verb", "Took a ruling back"),
    "correct": QT_TRANSLATE_NOOP("Verb", "Corrected by hand"),
    "accept correction": QT_TRANSLATE_NOOP("Verb", "Accepted corrections"),
    "refuse correction": QT_TRANSLATE_NOOP("Verb", "Refused corrections"),
    "reopen correction": QT_TRANSLATE_NOOP("Verb", "Proposed corrections again"),
    "change correction": QT_TRANSLATE_NOOP("Verb", "Worded a correction anew"),
    "remove correction": QT_TRANSLATE_NOOP("Verb", "Deleted corrections"),
    "mark fault": QT_TRANSLATE_NOOP("Verb", "Marked a fault"),
    "change fault": QT_TRANSLATE_NOOP("Verb", "Changed a fault"),
    "remove fault": QT_TRANSLATE_NOOP("Verb", "Deleted a fault"),
    "state": QT_TRANSLATE_NOOP("Verb", "Changed the state of an article"),
    "comment": QT_TRANSLATE_NOOP("Verb", "Commented"),
    "reply": QT_TRANSLATE_NOOP("Verb", "Replied"),
    "change comment": QT_TRANSLATE_NOOP("Verb", "Changed a comment"),
    "remove comment": QT_TRANSLATE_NOOP("Verb", "Deleted a comment"),
    "resolve": QT_TRANSLATE_NOOP("Verb", "Resolved a thread"),
    "reopen": QT_TRANSLATE_NOOP("Verb", "Opened a thread again"),
    "tag": QT_TRANSLATE_NOOP("Verb", "Tagged"),
    "untag": QT_TRANSLATE_NOOP("Verb", "Took a tag off"),
    "relate": QT_TRANSLATE_NOOP("Verb", "Related passages"),
    "unrelate": QT_TRANSLATE_NOOP("Verb", "Deleted a relation"),
    "link original": QT_TRANSLATE_NOOP("Verb", "Linked an article to its original"),
    "unlink original": QT_TRANSLATE_NOOP("Verb", "Took the link to an original away"),
    "pair sentences": QT_TRANSLATE_NOOP("Verb", "Paired sentences"),
    "part sentences": QT_TRANSLATE_NOOP("Verb", "Parted sentences"),
    "free sentences": QT_TRANSLATE_NOOP("Verb", "Let sentences be aligned anew"),
    "import memory": QT_TRANSLATE_NOOP("Verb", "Imported a translation memory"),
    "note": QT_TRANSLATE_NOOP("Verb", "Wrote the note of an article"),
    "assign": QT_TRANSLATE_NOOP("Verb", "Assigned work"),
    "finish reading": QT_TRANSLATE_NOOP("Verb", "Finished reading an article"),
    "finish blind reading": QT_TRANSLATE_NOOP("Verb", "Finished a blind reading"),
    "unfinish reading": QT_TRANSLATE_NOOP("Verb", "Took up reading an article again"),
    "describe reviewer": QT_TRANSLATE_NOOP("Verb", "Described a reviewer"),
    "see": QT_TRANSLATE_NOOP("Verb", "Took note of what is new"),
    "adjudicate": QT_TRANSLATE_NOOP("Verb", "Settled where reviewers differ"),
    "merge readings": QT_TRANSLATE_NOOP("Verb", "Took over what reviewers agree on"),
    "unsettle": QT_TRANSLATE_NOOP("Verb", "Opened again what was settled"),
    "unassign": QT_TRANSLATE_NOOP("Verb", "Took an assignment back"),
    "open case": QT_TRANSLATE_NOOP("Verb", "Opened a case"),
    "change case": QT_TRANSLATE_NOOP("Verb", "Changed a case"),
    "remove case": QT_TRANSLATE_NOOP("Verb", "Deleted a case"),
    "move case": QT_TRANSLATE_NOOP("Verb", "Moved a case to another state"),
    "rate case": QT_TRANSLATE_NOOP("Verb", "Rated a case"),
    "hand over case": QT_TRANSLATE_NOOP("Verb", "Handed a case over"),
    "ask second reader": QT_TRANSLATE_NOOP("Verb", "Chose a second reader"),
    "second opinion": QT_TRANSLATE_NOOP("Verb", "Gave a second opinion"),
    "change scale": QT_TRANSLATE_NOOP("Verb", "Changed the rating scale"),
    "add evidence": QT_TRANSLATE_NOOP("Verb", "Added evidence to a case"),
    "change evidence": QT_TRANSLATE_NOOP("Verb", "Changed the evidence of a case"),
    "remove evidence": QT_TRANSLATE_NOOP("Verb", "Took evidence out of a case"),
    "change organisation": QT_TRANSLATE_NOOP("Verb", "Changed the name of the desk"),
    "begin project": QT_TRANSLATE_NOOP("Verb", "Began the project"),
    "choose rules": QT_TRANSLATE_NOOP("Verb", "Chose rules of the check"),
    "restore": QT_TRANSLATE_NOOP("Verb", "Brought back as it was"),
    "resolve branch": QT_TRANSLATE_NOOP("Verb", "Said which of two versions holds"),
    "undo": QT_TRANSLATE_NOOP("Verb", "Undone"),
    "redo": QT_TRANSLATE_NOOP("Verb", "Done again"),
}

DEEDS: dict[str, str] = {
    "mentions": QT_TRANSLATE_NOOP("Deeds", "Mentions"),
    "rulings": QT_TRANSLATE_NOOP("Deeds", "Rulings"),
    "corrections": QT_TRANSLATE_NOOP("Deeds", "Corrections and faults"),
    "entities": QT_TRANSLATE_NOOP("Deeds", "Entities, names, facts"),
    "comments": QT_TRANSLATE_NOOP("Deeds", "Comments and notes"),
    "relations": QT_TRANSLATE_NOOP("Deeds", "Relations and tags"),
    "translations": QT_TRANSLATE_NOOP("Deeds", "Originals and paired sentences"),
    "articles": QT_TRANSLATE_NOOP("Deeds", "Articles and who has them"),
    "cases": QT_TRANSLATE_NOOP("Deeds", "Cases and their evidence"),
    "adjudications": QT_TRANSLATE_NOOP("Deeds", "What was settled between reviewers"),
    "rules": QT_TRANSLATE_NOOP("Deeds", "Rules of the check"),
}
"""What the history can be narrowed to."""


def _say(context: str, table: Mapping[str, str], key: str) -> str:
    source = table.get(key)
    return key if source is None else QCoreApplication.translate(context, source)


def severity(of: Severity) -> str:
    """Such as «Warning»."""
    return _say("Severity", SEVERITIES, of)


def severity_group(of: Severity) -> str:
    """Heading over findings of one severity, such as «Warnings»."""
    return _say("Severity", SEVERITY_GROUPS, of)


def finding_type(of: FindingType) -> str:
    """Such as «Wrong name»."""
    return _say("FindingType", TYPES, of)


def basis(of: Basis) -> str:
    """Such as «Rests on the glossary»."""
    return _say("Basis", BASES, of)


def ruling(of: Ruling) -> str:
    """Such as «Dismissed»."""
    return _say("Ruling", RULINGS, of)


def state(of: DocumentState) -> str:
    """Such as «In work»."""
    return _say("DocumentState", STATES, of)


def relation(of: RelationKind) -> str:
    """Such as «contradicts»: what a relation's first passage does to its second."""
    return _say("Relation", RELATIONS, of)


def name_status(of: NameStatus) -> str:
    """Such as «deprecated»."""
    return _say("NameStatus", NAME_STATUSES, of)


def fact_status(of: FactStatus) -> str:
    """Such as «contested»."""
    return _say("FactStatus", FACT_STATUSES, of)


def mention_status(of: MentionStatus) -> str:
    """Such as «Deprecated name»."""
    return _say("MentionStatus", MENTION_STATUSES, of)


def claim_status(of: ClaimStatus) -> str:
    """How an article puts what it states, such as «planned»."""
    return _say("ClaimStatus", CLAIM_STATUSES, of.value)


def kind(of: str) -> str:
    """Such as «organisation»; an unknown kind as it is."""
    return _say("Kind", KINDS, of)


def language(code: str | None) -> str:
    """Such as «Kazakh»; an unknown code as it is, None as a dash."""
    return "–" if code is None else _say("Language", LANGUAGE_NAMES, code)


def property_name(of: str) -> str:
    """Such as «number of members»; an unknown property with blanks for underscores."""
    return _say("Property", PROPERTIES, of).replace("_", " ")


def unit(of: str | None) -> str:
    """Such as «states»; an unknown unit as it is, None as nothing."""
    return _say("Unit", UNITS, of or "")


def read_value(of: str) -> str:
    """A value as it was read in a text, such as «more than 35 states»; any other text as it is."""
    amount = read_amount(of)
    if amount is None:
        return without_kind(of)
    return bounded(amount.sign, amount.said(spoken()))


def bounded(sign: str, said: str) -> str:
    """An amount behind its bound, such as «more than 35 states».

    Args:
        sign: of a ``Bound``; others than bounds say nothing.
        said: the amount.
    """
    template = BOUNDS.get(sign)
    if template is None:
        return said
    return QCoreApplication.translate("Unit", template).format(value=said)


def condition(of: str) -> str:
    """Such as «cancelled»; any other text as it is."""
    return _say("Condition", CONDITIONS, of)


def deeds(of: str) -> str:
    """Such as «Rulings»."""
    return _say("Deeds", DEEDS, of)


def rule(of: str) -> str:
    """The title of a rule, or its name where it has none."""
    return _say("Rule", RULES, of)


def gesture(revision: Revision | Trace) -> str:
    """What a revision did, such as «Linked» or «Ruled on a finding: Confirmed»."""
    said = _say("Verb", VERBS, revision.verb)
    given = [change.after for change in revision.changes if isinstance(change.after, Verdict)]
    if revision.verb == "rule" and given:
        return with_detail(said, ruling(given[0].ruling))
    return said


def with_detail(said: str, detail: str) -> str:
    """Such as «Undone: Linked “Aral Sea”»."""
    words = QCoreApplication.translate("Verb", "{what}: {detail}")
    return words.format(what=said, detail=detail)


def quoted(words: str) -> str:
    """Words in the quotation marks of the interface's language, fenced off from its direction."""
    return QCoreApplication.translate("Quotation", "“{words}”").format(
        words=isolate(unquoted(words))
    )


def _argument(name: str, text: str) -> str:
    return note_words(text) if name == "note" else condition(read_value(text))


def reason(of: Reason) -> str:
    """The sentence in the interface's language, with what is quoted kept apart by isolates."""
    known = of.template in REASONS
    template = QCoreApplication.translate("Reason", of.template) if known else of.template
    arguments = tuple((name, isolate(_argument(name, text))) for name, text in of.arguments)
    sentence = Reason(of.template, arguments).said(template)
    return sentence[:1].upper() + sentence[1:]
