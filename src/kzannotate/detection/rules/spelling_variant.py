"""One name in two spellings, in one article or across articles."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.detection.readings.shelf import odd_spellings
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding, Side

    Place = tuple[ArticleText, Found]


_PERSON = "person"


class SpellingVariant:
    """Spellings that the reference does not list, set against the listed or commonest one.

    A spelling that is merely unlisted, with no other beside it, is a note.
    """

    info = RuleInfo(
        "spelling-variant",
        "One name in several spellings",
        FindingType.NAME_VARIANT,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each unlisted spelling of an entity's name."""
        families: dict[tuple[str, str], dict[str, list[Place]]] = defaultdict(
            lambda: defaultdict(list)
        )
        odd = odd_spellings(readings)
        entities = {entity for entity, _ in odd}
        for reading in readings if odd else ():
            if entities.isdisjoint(reading.entities):
                continue
            for found, form, key in reading.spellings:
                if (found.entity, key) in odd:
                    families[found.entity, key][form].append((reading.text, found))
                    if found.is_misspelled and found.first == found.last:
                        for whole in _in_full(reading, found):
                            others = families[found.entity, key][whole.form(reading.text)]
                            others.append((reading.text, whole))
        for (entity, _), forms in sorted(families.items()):
            yield from self._findings(entity, forms, readings[0].glossary)

    def _findings(
        self, entity: str, forms: dict[str, list[Place]], glossary: Glossary
    ) -> Iterator[Finding]:
        unlisted = {
            form: places
            for form, places in forms.items()
            if any(f.is_misspelled for _, f in places)
        }
        listed = [p for form, places in forms.items() if form not in unlisted for p in places]
        ranked = sorted(unlisted, key=lambda form: (-len(unlisted[form]), form))
        if not listed and len(ranked) > 1:
            listed = unlisted[ranked.pop(0)]
        for form in ranked:
            yield self._finding(entity, unlisted[form], listed, glossary)

    def _finding(
        self, entity: str, odd: list[Place], others: list[Place], glossary: Glossary
    ) -> Finding:
        name = odd[0][1].use.name
        sides = [_side(odd), *([_side(others)] if others else [])]
        inside = {t.document for t, _ in odd} & {t.document for t, _ in others}
        basis = Basis.INTERNAL if inside else Basis.SOURCES
        return make_finding(
            self.info,
            sides,
            _reason(name.text, bool(others)),
            entity=entity,
            severity=None if others else Severity.NOTE,
            basis=basis if others else Basis.GLOSSARY,
            suggestion=glossary.suggestion(entity, name.language),
        )


def _in_full(reading: Reading, surname: Found) -> Iterator[Found]:
    """The whole names of whom a surname alone means, as the reference has them."""
    for found in reading.names:
        same = found.entity == surname.entity and found.use.entity.kind == _PERSON
        if same and found.first < found.last and not found.is_misspelled:
            yield found


def _reason(name: str, contrasted: bool) -> Reason:
    if contrasted:
        return Reason.of("two spellings of one name; the reference has “{name}”", name=name)
    return Reason.of("the reference spells it “{name}”", name=name)


def _side(places: list[Place]) -> Side:
    return side([t.passage(f.span) for t, f in places], places[0][1].use.name.text)
