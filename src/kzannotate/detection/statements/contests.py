"""Whether two sentences tell of two contests: two disciplines, two distances, two championships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.classed_words import ClassedWords
from kzannotate.detection.lexicon.outcomes import PLACE
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.statements.told_of_people import ToldOf

_SCOPE, _MANNER, _AGE = "scope", "manner", "age"
_CONTESTS = ClassedWords(
    {
        _SCOPE: (
            "world_ العالم_ мира_ мировой_ әлем_ әлемнің_ әлемдік",
            "european_ europe_ أوروبا_ الأوروبي еврop европы_ европейск еуропа",
            "asian_ asia_ آسيا_ الآسيوي азии_ азиатск азия",
            "olympic olympics الأولمبي الأولمبية олимпи олимпиада",
            "national_ العربية_ страны_ ел_ елдің_ республиканск республикалық",
            "african_ africa_ أفريقيا_ الأفريقي африки_ африка",
        ),
        _MANNER: (
            "giant_ العملاق_ гигант алып_слалом",
            "team_ relay_ الفرق_ التتابع_ командн эстафет команда эстафета",
            "doubles_ pairs_ mixed_ الزوجي_ المختلط_ парн микст жұптық аралас",
            "individual_ singles_ الفردي_ личн одиночн жеке_",
            "freestyle_ الحرة_ вольн еркін_",
            "butterfly_ الفراشة_ баттерфля",
            "backstroke_ الظهر_ спине_",
            "breaststroke_ صدر_ брасс",
            "super_ sprint_ السرعة_ спринт",
            "marathon_ الماراثون_ марафон",
        ),
        _AGE: ("junior youth_ ناشئ شباب_ الشباب_ юниор юнош жасөспірім", "veteran قدامى ветеран"),
    }
)
_ONE_SIDED = frozenset({_MANNER, _AGE})
"""Groups of which a word in one sentence alone makes it another contest as well."""
_UNITS = frozenset({"kg", "m", "km", "kilogram", "metre", "kilometre"})
_WON = folded_words(
    "won wins win winning title victory retained clinched فاز فازت توج توجت أحرز أحرزت نال"
    " выиграл выиграла победил победила завоевал завоевала победы победу стал стала"
    " жеңді жеңіп атанды иеленді"
)


def differ_in_contest(one: ToldOf, other: ToldOf) -> bool:
    """Whether two sentences tell of two contests, as far as they say."""
    here, there = _classes(one), _classes(other)
    for group in here.keys() | there.keys():
        first, second = here.get(group, frozenset()), there.get(group, frozenset())
        if first and second and first.isdisjoint(second):
            return True
        if one.question == PLACE and group in _ONE_SIDED and bool(first) != bool(second):
            missing = other if first else one
            if not (first | second) & _everywhere(missing.text).get(group, frozenset()):
                return True
    sizes = _sizes(one), _sizes(other)
    return bool(sizes[0] and sizes[1]) and sizes[0].isdisjoint(sizes[1])


def has_won_since(text: ArticleText) -> bool:
    """Whether an article tells of a victory that may count or not count among those before."""
    return not _WON.isdisjoint(text.distinct)


def _classes(told: ToldOf) -> dict[str, frozenset[int]]:
    text = told.text
    start, end = text.sentence_words(text.tokens.at_raw(told.span.start))
    return _among(text, range(start, end + 1))


def _everywhere(text: ArticleText) -> dict[str, frozenset[int]]:
    return _among(text, range(len(text.tokens.words)))


def _among(text: ArticleText, places: range) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for place in places:
        for classed in _CONTESTS.at(text.tokens.words, place):
            known = found.get(classed.group, frozenset())
            found[classed.group] = known | {classed.number}
    return found


def _sizes(told: ToldOf) -> frozenset[float]:
    """Weights and distances of a sentence, which tell one contest from another."""
    text = told.text
    start, end = text.sentence_words(text.tokens.at_raw(told.span.start))
    return frozenset(a.value for a in text.amounts_between(start, end) if a.unit in _UNITS)
