"""The list of all rules, in the order in which they run."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.detection.contract import Rule, RuleInfo, Scope
from kzannotate.detection.rules.anniversary import Anniversary
from kzannotate.detection.rules.broken_name import BrokenName
from kzannotate.detection.rules.called_off import CalledOff
from kzannotate.detection.rules.cancelled_event import CancelledEvent
from kzannotate.detection.rules.confused_body import ConfusedBody
from kzannotate.detection.rules.date_conflict import DateConflict
from kzannotate.detection.rules.deprecated_name import DeprecatedName
from kzannotate.detection.rules.double_date import DoubleDate
from kzannotate.detection.rules.edition_conflict import EditionConflict
from kzannotate.detection.rules.figure_conflict import FigureConflict
from kzannotate.detection.rules.held_role import HeldRoles
from kzannotate.detection.rules.impossible_date import ImpossibleDate
from kzannotate.detection.rules.list_count import ListCount
from kzannotate.detection.rules.missing_space import MissingSpace
from kzannotate.detection.rules.mistranslated_name import MistranslatedName
from kzannotate.detection.rules.mixed_alphabets import MixedAlphabets
from kzannotate.detection.rules.name_acronym import NameAcronym
from kzannotate.detection.rules.order_of_times import OrderOfTimes
from kzannotate.detection.rules.other_body import OtherBody
from kzannotate.detection.rules.outdated_plan import OutdatedPlan
from kzannotate.detection.rules.passed_day import PassedDay
from kzannotate.detection.rules.product import Product
from kzannotate.detection.rules.reference_fact import ReferenceFact
from kzannotate.detection.rules.reworded_name import RewordedName
from kzannotate.detection.rules.scale_slip import ScaleSlip
from kzannotate.detection.rules.self_contradiction import SelfContradiction
from kzannotate.detection.rules.share_of_count import ShareOfCount
from kzannotate.detection.rules.since_when import SinceWhenConflict
from kzannotate.detection.rules.slogan_conflict import SloganConflict
from kzannotate.detection.rules.slogan_wording import SloganWording
from kzannotate.detection.rules.space_before_sign import SpaceBeforeSign
from kzannotate.detection.rules.span_of_time import SpanOfTime
from kzannotate.detection.rules.spelling_variant import SpellingVariant
from kzannotate.detection.rules.stray_stop import StrayStop
from kzannotate.detection.rules.sum_of_parts import SumOfParts
from kzannotate.detection.rules.term_of_office import TermOfOffice
from kzannotate.detection.rules.told_fact import ToldFacts
from kzannotate.detection.rules.told_of_one import ToldOfOnePerson
from kzannotate.detection.rules.told_otherwise import ToldOtherwise
from kzannotate.detection.rules.turned_digits import TurnedDigits
from kzannotate.detection.rules.two_holders import TwoHoldersOfOne
from kzannotate.detection.rules.two_names import OneBodyTwoNames
from kzannotate.detection.rules.two_offices import TwoOffices
from kzannotate.detection.rules.two_surnames import TwoSurnamesOfOne
from kzannotate.detection.rules.two_winners import TwoWinnersOfOne
from kzannotate.detection.rules.unit_conversion import UnitConversion
from kzannotate.detection.rules.unlisted_spelling import UnlistedSpelling
from kzannotate.detection.rules.value_conflict import ValueConflict
from kzannotate.detection.rules.weekday_date import WeekdayDate
from kzannotate.detection.rules.wrong_entity import WrongEntity
from kzannotate.detection.rules.years_since import YearsSince
from kzannotate.domain.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kzannotate.domain.finding import Finding

ALL_RULES: tuple[Rule, ...] = (
    DeprecatedName(),
    MistranslatedName(),
    RewordedName(),
    NameAcronym(),
    WrongEntity(),
    ConfusedBody(),
    OtherBody(),
    BrokenName(),
    StrayStop(),
    SpellingVariant(),
    UnlistedSpelling(),
    TwoSurnamesOfOne(),
    TwoOffices(),
    TwoHoldersOfOne(),
    OneBodyTwoNames(),
    SloganWording(),
    SloganConflict(),
    ReferenceFact(),
    ToldFacts(),
    HeldRoles(),
    SinceWhenConflict(),
    ValueConflict(),
    SelfContradiction(),
    FigureConflict(),
    ScaleSlip(),
    TurnedDigits(),
    EditionConflict(),
    DateConflict(),
    OutdatedPlan(),
    PassedDay(),
    CancelledEvent(),
    CalledOff(),
    ToldOtherwise(),
    ToldOfOnePerson(),
    TwoWinnersOfOne(),
    WeekdayDate(),
    DoubleDate(),
    ImpossibleDate(),
    ListCount(),
    SumOfParts(),
    ShareOfCount(),
    Product(),
    Anniversary(),
    UnitConversion(),
    TermOfOffice(),
    SpanOfTime(),
    OrderOfTimes(),
    YearsSince(),
    MissingSpace(),
    SpaceBeforeSign(),
    MixedAlphabets(),
)
"""Every rule; a new one is added here and nowhere else."""


def rules_of(scope: Scope, switched_off: frozenset[str]) -> Iterator[Rule]:
    """The rules of a scope that are on."""
    return (r for r in ALL_RULES if r.info.scope is scope and r.info.name not in switched_off)


def as_loud_as_chosen(
    findings: Iterable[Finding], severities: Mapping[str, Severity]
) -> Iterator[Finding]:
    """Findings with the severities that were chosen for their rules, by the rules' names.

    What a rule itself says quieter than its default stays quieter, and agreement agreement.
    """
    for finding in findings:
        chosen = severities.get(finding.rule)
        yield finding if chosen is None else _as_loud(finding, chosen)


def _as_loud(finding: Finding, chosen: Severity) -> Finding:
    own = _OWN.get(finding.rule)
    if finding.severity is Severity.AGREEMENT or finding.severity is chosen:
        return finding
    if finding.severity is own or _LOUDNESS[chosen] < _LOUDNESS[finding.severity]:
        return replace(finding, severity=chosen)
    return finding


_LOUDNESS = {severity: place for place, severity in enumerate(reversed(Severity))}
_OWN = {rule.info.name: rule.info.severity for rule in ALL_RULES}

__all__ = ["ALL_RULES", "Rule", "RuleInfo", "Scope", "as_loud_as_chosen", "rules_of"]
