"""Nouns by which a text calls a body, an event or a place after it has named it."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from kzannotate.text.distinctions import HEADS
from kzannotate.text.fold import fold_word
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzannotate.domain.entity import Name

_MORE = {
    "ar": "تحالف جامعة مستشفى شركة سلطة نادي كلية شبكة مدرسة متحف مصنع مطار ميناء محطة مشروع"
    " مهرجان بطولة كأس معرض دورة مسابقة سباق سد جسر ملعب مكتبة مختبر مصرف حزب محكمة وزارة مرصد"
    " فيضان زلزال حريق",
    "en": "alliance association university hospital company authority club college network school"
    " museum factory airport port station terminal project federation foundation society festival"
    " championship tournament cup fair exhibition competition race dam bridge stadium library"
    " laboratory party court ministry observatory flood earthquake fire institution plant",
    "ru": "альянс ассоциация университет больница госпиталь компания управление клуб колледж сеть"
    " школа музей завод аэропорт порт станция терминал проект федерация общество фестиваль"
    " чемпионат турнир кубок ярмарка выставка конкурс плотина мост стадион библиотека лаборатория"
    " партия суд министерство учреждение собрание программа наводнение паводок пожар",
    "kk": "альянс альянсы қауымдастық қауымдастығы университет университеті аурухана ауруханасы"
    " компания компаниясы клуб клубы колледж колледжі желі желісі мектеп мектебі мұражай мұражайы"
    " зауыт зауыты әуежай әуежайы порт порты терминал терминалы жоба жобасы федерация федерациясы"
    " қоғам қоғамы фестиваль фестивалі чемпионат чемпионаты турнир турнирі кубок кубогы жәрмеңке"
    " көрме көрмесі бөген бөгет бөгеті көпір көпірі стадион стадионы кітапхана кітапханасы"
    " министрлік министрлігі бағдарлама бағдарламасы тасқын жиналыс жиналысы",
}
_NAMED_AFTER = {
    "ar": "جائزة أكاديمية مسرح متنزه محمية أوركسترا مؤسسة دار صحيفة قناة خدمة مديرية"
    " نقابة مفوضية ديوان",
    "en": "prize award academy theatre theater park reserve orchestra gallery trust service survey"
    " department board newspaper office corporation bureau council",
    "ru": "премия академия театр парк заповедник оркестр галерея служба департамент газета дворец"
    " институт корпорация бюро",
    "kk": "сыйлық сыйлығы академия академиясы театр театры саябақ саябағы парк паркі қорық қорығы"
    " оркестр оркестрі галерея галереясы қызмет қызметі департамент департаменті агенттік агенттігі"
    " басқарма басқармасы одағы",
}
_BRACKETS = re.compile(r"\([^()]*\)")
_BEHIND_HEAD = frozenset(("of", "for", "on", "to", "against", "in"))
_ADJECTIVES = ("ыи", "ии", "ая", "яя", "ое", "ее", "ые", "ие")
_SHORTEST = 3


@cache
def body_nouns() -> frozenset[str]:
    """Stems of nouns for kinds of bodies, events and places, in all languages."""
    return HEADS | _stems_of(_MORE)


@cache
def named_nouns() -> frozenset[str]:
    """The same, with nouns that stand in names but for nobody alone: a prize, a theatre."""
    return body_nouns() | _stems_of(_NAMED_AFTER)


def _stems_of(lists: Mapping[str, str]) -> frozenset[str]:
    told = ((word, language) for language, words in lists.items() for word in words.split())
    return frozenset().union(*(noun_stems(fold_word(word), lang) for word, lang in told))


def head_of(words: Sequence[str], language: str) -> str | None:
    """The folded noun that says what a name of several words is the name of."""
    kept = [w for w in words if w.isalpha()]
    if len(words) < 2 or not kept:
        return None
    if language == "en":
        stop = next((n for n, w in enumerate(kept) if w in _BEHIND_HEAD and n), len(kept))
        kept = kept[:stop]
    if language in ("en", "kk"):
        kept.reverse()
    elif language == "ru":
        nouns = [w for w in kept if len(w) >= _SHORTEST and not w.endswith(_ADJECTIVES)]
        kept = nouns or kept
    known = [w for w in kept if not noun_stems(w, language).isdisjoint(body_nouns())]
    return (known or kept)[0]


@lru_cache(maxsize=131_072)
def _head_stems(name: str, language: str) -> frozenset[str] | None:
    head = head_of(words_of(_BRACKETS.sub(" ", name)), language)
    return noun_stems(head, language) if head else None


class NameHeads:
    """The nouns that names of entities are of, such as "bank" or "forum".

    Args:
        names: the names of each entity.
    """

    def __init__(self, names: Mapping[str, Sequence[Name]]) -> None:
        self._names = names
        self._beside: dict[str, frozenset[str]] = {}

    @cached_property
    def of(self) -> dict[str, frozenset[str]]:
        """For each entity the stems of the nouns that may stand for it alone."""
        found: dict[str, frozenset[str]] = {}
        for entity, names in self._names.items():
            for name in names:
                stems = _head_stems(name.text, name.language)
                if stems is not None:
                    # Most have one name: they share the stems of its noun with others.
                    known = found.get(entity)
                    found[entity] = stems if known is None else known | stems
        return found

    @cached_property
    def _names_by_head(self) -> dict[str, list[Name]]:
        found: dict[str, list[Name]] = defaultdict(list)
        for entity, stems in self.of.items():
            for stemmed in stems:
                found[stemmed] += self._names[entity]
        return found

    def words_beside(self, head: str) -> frozenset[str]:
        """Stems of all words in names of entities that a noun's stem may stand for."""
        if head not in self._beside:
            names = self._names_by_head.get(head, ())
            found = [noun_stems(w, n.language) for n in names for w in words_of(n.text)]
            self._beside[head] = frozenset().union(*found)
        return self._beside[head]
