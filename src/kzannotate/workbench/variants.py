"""How articles spell what the reference names: forms with counts, and articles that mix them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.document import Document
from kzannotate.domain.entity import Name, NameStatus
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage
from kzannotate.errors import UserError
from kzannotate.text.language import guess_language
from kzannotate.text.tokens import words_of
from kzannotate.workbench import viewing
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.writing import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kzannotate.domain.entity import Reference
    from kzannotate.domain.mention import Mention
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

_EXAMPLES = 50
"""Passages that are kept of a form."""
_LONGEST_ACRONYM = 10
_ABROAD = 3
"""Words of a name beside which one word that it does not hold is its short name."""
_CLINGING = re.compile(
    "[\u0640\u064b-\u0652\u0670\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
"""What is written or not without being another spelling: vowel signs, tatweel, controls."""


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a name, as it stands in the articles.

    Args:
        name: the listed name that it is; None: nobody lists it.
        count: how often it stands there.
        documents: ids of the articles.
        passages: the first places, in the order of the articles.
    """

    text: str
    name: Name | None
    count: int
    documents: tuple[str, ...]
    passages: tuple[Passage, ...]

    @property
    def status(self) -> NameStatus | None:
        """Of the listed name."""
        return self.name.status if self.name is not None else None


@dataclass(frozen=True, slots=True)
class FormGroup:
    """All forms of an entity in one language, the most frequent first."""

    entity: str
    language: str
    forms: tuple[Form, ...]

    @property
    def id(self) -> str:
        """What tells it from other groups."""
        return f"{self.entity}/{self.language}"

    @property
    def count(self) -> int:
        """How often any of them stands in an article."""
        return sum(form.count for form in self.forms)

    def rivals(self, of: Form) -> tuple[Form, ...]:
        """The forms that may not stand beside one: neither its acronym nor its short name."""
        return tuple(f for f in self.forms if f is not of and are_rivals(f.text, of.text))


@dataclass(frozen=True, slots=True)
class Mixture:
    """An article that calls one thing by rival forms, the most frequent first.

    Args:
        forms: with how often each stands there.
        passages: the first place of each.
    """

    document: str
    entity: str
    language: str
    forms: tuple[tuple[str, int], ...]
    passages: tuple[Passage, ...]

    @property
    def id(self) -> str:
        """What tells it from other mixtures."""
        return f"{self.document}/{self.entity}/{self.language}"


@dataclass(frozen=True, slots=True)
class Spellings:
    """All that the articles call the entities.

    Args:
        groups: of forms, the most frequent first.
        mixtures: by article.
        names: forms of listed names by the names' ids.
    """

    groups: tuple[FormGroup, ...] = ()
    mixtures: tuple[Mixture, ...] = ()
    names: Mapping[str, Form] = field(default_factory=dict)

    @property
    def varying(self) -> tuple[FormGroup, ...]:
        """Groups with something to decide: several forms, or one that nobody lists."""
        return tuple(g for g in self.groups if len(g.forms) > 1 or g.forms[0].name is None)


def spellings_in(
    bench: Workbench,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Spellings:
    """Count the forms of all names in all articles.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    gathering = _Gathering(bench.reference())
    documents = bench.store.records(Document)
    for number, document in enumerate(documents):
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(number, len(documents))
        gathering.take(document, viewing.mentions_in(bench, document.id))
    return gathering.told()


def prefer(
    bench: Workbench, group: FormGroup, form: Form, others: Sequence[Form] | None = None
) -> Revision | None:
    """Make one form the preferred name and its rivals deprecated ones: one gesture.

    Forms that nobody lists are listed. Another preferred name that is no rival, such as an
    acronym, becomes an admitted one.

    Args:
        bench: the open project.
        group: as it was seen.
        form: the right one.
        others: the wrong ones; its rivals if not said.

    Raises:
        StaleRevisionError: a name was changed meanwhile; nothing is written.
    """
    wrong = [f for f in (group.rivals(form) if others is None else others) if f.text != form.text]
    changes = [
        _listed(group, form, NameStatus.PREFERRED),
        *(_listed(group, f, NameStatus.DEPRECATED) for f in wrong),
    ]
    touched = {c.before.id for c in changes if c.before is not None}
    for name in bench.store.records(Name, entity=group.entity):
        preferred = name.status is NameStatus.PREFERRED and name.language == group.language
        if preferred and name.id not in touched:
            after = replace(name, status=NameStatus.ADMITTED)
            changes.append(Change(SHARED_LAYER, name, after))
    return bench.commit("prefer name", changes)


def admit(bench: Workbench, group: FormGroup, form: Form) -> Revision | None:
    """Let a form be one of the right names.

    Raises:
        StaleRevisionError: the name was changed meanwhile; nothing is written.
        UserError: it is the preferred one already.
    """
    if form.status is NameStatus.PREFERRED:
        raise UserError("This is the preferred name already.")
    return bench.commit("admit name", [_listed(group, form, NameStatus.ADMITTED)])


def are_rivals(one: str, other: str) -> bool:
    """Whether two forms are two ways to write one name, and not a name and its short form."""
    if _is_acronym(one) != _is_acronym(other):
        return False
    short, long = sorted((words_of(one), words_of(other)), key=len)
    if len(short) == len(long):
        return one != other
    if set(short) <= set(long):
        return 2 * len(short) > len(long)
    return not (len(short) == 1 and len(long) >= _ABROAD)


def _is_acronym(text: str) -> bool:
    return len(text) <= _LONGEST_ACRONYM and " " not in text and text.isupper()


def _listed(group: FormGroup, form: Form, status: NameStatus) -> Change:
    """The change that gives a form a status; a right name needs no guard."""
    if form.name is None:
        text = one_line(form.text, "name")
        return Change(
            SHARED_LAYER, None, Name(new_id("n"), group.entity, text, group.language, status)
        )
    after = replace(form.name, status=status)
    if status is not NameStatus.DEPRECATED:
        after = replace(after, topic=None, context=())
    return Change(SHARED_LAYER, form.name, after)


class _Tally:
    def __init__(self) -> None:
        self.count = 0
        self.texts: dict[str, int] = defaultdict(int)
        self.documents: dict[str, None] = {}
        self.passages: list[Passage] = []

    def add(self, text: str, mention: Mention) -> None:
        self.count += 1
        self.texts[text] += 1
        self.documents[mention.document] = None
        if len(self.passages) < _EXAMPLES:
            self.passages.append(mention.passage)

    @property
    def text(self) -> str:
        """The commonest way to write it."""
        return max(self.texts, key=lambda t: self.texts[t])


class _Gathering:
    def __init__(self, reference: Reference) -> None:
        self._names = {name.id: name for name in reference.names}
        self._by_text = {_key_of(n, n.text): n for n in reversed(reference.names)}
        self._tallies: dict[tuple[str, str], dict[str, _Tally]] = defaultdict(
            lambda: defaultdict(_Tally)
        )
        self._mixtures: list[Mixture] = []

    def take(self, document: Document, mentions: Iterable[Mention]) -> None:
        """Count what one article says."""
        here: dict[tuple[str, str], dict[str, _Tally]] = defaultdict(lambda: defaultdict(_Tally))
        for mention in mentions:
            if mention.entity is None:
                continue
            text, language = self._form(mention, document)
            key = _plain(text).casefold()
            for tallies in (self._tallies, here):
                tallies[mention.entity, language][key].add(text, mention)
        self._mixtures += (m for (e, code), t in here.items() for m in _mixed(document, e, code, t))

    def told(self) -> Spellings:
        """All that was counted."""
        groups = [
            FormGroup(entity, language, self._forms(entity, language, tallies))
            for (entity, language), tallies in self._tallies.items()
        ]
        groups.sort(key=lambda g: (-g.count, g.id))
        names = {f.name.id: f for g in groups for f in g.forms if f.name is not None}
        return Spellings(tuple(groups), tuple(self._mixtures), names)

    def _form(self, mention: Mention, document: Document) -> tuple[str, str]:
        """The words as they stand there, but a declined name as it is listed; their language."""
        words = _plain(mention.quote.exact)
        name = self._names.get(mention.name or "")
        if name is not None and mention.reason.startswith("declined"):
            return _plain(name.text), name.language
        language = name.language if name is not None else document.language
        return words, language or guess_language(words) or "ar"

    def _forms(self, entity: str, language: str, tallies: Mapping[str, _Tally]) -> tuple[Form, ...]:
        found = []
        for key, tally in tallies.items():
            name = self._by_text.get((entity, language, key))
            text = _plain(name.text) if name is not None else tally.text
            found.append(
                Form(text, name, tally.count, tuple(tally.documents), tuple(tally.passages))
            )
        return tuple(sorted(found, key=lambda f: (-f.count, f.text)))


def _mixed(
    document: Document, entity: str, language: str, tallies: Mapping[str, _Tally]
) -> Iterator[Mixture]:
    texts = {tally.text: tally for tally in tallies.values()}
    rivals = {t for pair in combinations(texts, 2) if are_rivals(*pair) for t in pair}
    if rivals:
        forms = sorted((t for t in texts if t in rivals), key=lambda t: -texts[t].count)
        told = tuple((text, texts[text].count) for text in forms)
        passages = tuple(texts[text].passages[0] for text in forms)
        yield Mixture(document.id, entity, language, told, passages)


def _key_of(name: Name, text: str) -> tuple[str, str, str]:
    return name.entity, name.language, _plain(text).casefold()


def _plain(text: str) -> str:
    return " ".join(_CLINGING.sub("", text).split())
