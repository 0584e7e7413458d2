"""Nouns that stand beside a name of a river, a lake, a district, a street, by what they are."""

from __future__ import annotations

from kzannotate.text.fold import fold_word

_WORDS = {
    "river": "river|реке реки реку рекой река|نهر|өзенінде өзені өзенінің өзеніне өзенінен",
    "lake": "lake|озере озера озеро озером|بحيرة|көлінде көлі көлінің көліне",
    "district": "district borough neighbourhood neighborhood|районе район района районом"
    " микрорайоне микрорайон|حي ضاحية|ауданында ауданы ауданының ауданында шағынауданында",
    "street": "street avenue boulevard|улице улицы улица улицу проспекте проспекта проспект|شارع"
    "|көшесінде көшесі даңғылында даңғылы",
    "village": "village|селе села село деревне деревни поселке поселка посёлке|قرية بلدة"
    "|ауылында ауылы ауылына ауылының",
    "bay": "bay strait gulf|заливе залива проливе пролива бухте|خليج مضيق|шығанағында",
    "peak": "peak mount|пике пик пика вершину|جبل|шыңына шыңында шыңы",
    "station": "station|станции станция станцию|محطة|станциясында бекетінде станциясы",
    "stadium": "stadium arena|стадионе стадион арене|ملعب استاد|стадионында стадионы",
}
LANDMARKS = {
    fold_word(word): kind
    for kind, row in _WORDS.items()
    for cell in row.split("|")
    for word in cell.split()
}
"""Kinds of places by their folded nouns."""
