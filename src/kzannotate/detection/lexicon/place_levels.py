"""Whether a place is a town, a region or a country, by its English name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.domain.entity import Name

_COUNTRY_NAMES = (
    "Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria"
    " Azerbaijan Bahrain Bangladesh Belarus Belgium Benin Bolivia Botswana Brazil Bulgaria"
    " Burundi Cambodia Cameroon Canada Chad Chile China Colombia Croatia Cuba Cyprus Czechia"
    " Denmark Djibouti Ecuador Egypt Eritrea Estonia Ethiopia Finland France Gabon Georgia"
    " Germany Ghana Greece Guinea Hungary Iceland India Indonesia Iran Iraq Ireland Israel"
    " Italy Jamaica Japan Jordan Kazakhstan Kenya Kuwait Kyrgyzstan Laos Latvia Lebanon"
    " Liberia Libya Lithuania Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta"
    " Mauritania Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia"
    " Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama"
    " Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Senegal Serbia"
    " Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Tajikistan Tanzania"
    " Thailand Togo Tunisia Turkey Turkmenistan Türkiye Uganda Ukraine Uruguay Uzbekistan"
    " Venezuela Vietnam Yemen Zambia Zimbabwe Kingdom States Emirates"
)
_COUNTRIES = frozenset(_COUNTRY_NAMES.lower().split())
_STATE_WORDS = frozenset({"republic", "kingdom", "states", "emirates", "sultanate", "federation"})
_REGION_WORDS = frozenset(
    {"region", "province", "oblast", "district", "governorate", "county", "valley", "coast"}
)


def level_of(names_of_place: Iterable[Name]) -> str:
    """``country``, ``region`` or, where nothing tells, ``town``."""
    names = [n.text.lower() for n in names_of_place if n.language == "en"]
    words = {w for name in names for w in name.replace("-", " ").split()}
    if any(name in _COUNTRIES for name in names) or words & _STATE_WORDS:
        return "country"
    return "region" if words & _REGION_WORDS else "town"
