"""Words for what open figures measure or count; what is counted is a noun of the lexicon."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.resources import resource

MEASURES = {
    "dead": QT_TRANSLATE_NOOP("Measure", "dead"),
    "injured": QT_TRANSLATE_NOOP("Measure", "injured"),
    "missing": QT_TRANSLATE_NOOP("Measure", "missing"),
    "moved": QT_TRANSLATE_NOOP("Measure", "evacuated"),
    "rescued": QT_TRANSLATE_NOOP("Measure", "rescued"),
    "present": QT_TRANSLATE_NOOP("Measure", "present"),
    "enrolled": QT_TRANSLATE_NOOP("Measure", "enrolled"),
    "jobs": QT_TRANSLATE_NOOP("Measure", "jobs"),
    "registered": QT_TRANSLATE_NOOP("Measure", "registered"),
    "held": QT_TRANSLATE_NOOP("Measure", "detained"),
    "export": QT_TRANSLATE_NOOP("Measure", "export"),
    "import": QT_TRANSLATE_NOOP("Measure", "import"),
    "budget": QT_TRANSLATE_NOOP("Measure", "budget"),
    "revenue": QT_TRANSLATE_NOOP("Measure", "revenue"),
    "profit": QT_TRANSLATE_NOOP("Measure", "profit"),
    "cost": QT_TRANSLATE_NOOP("Measure", "cost"),
    "loss": QT_TRANSLATE_NOOP("Measure", "loss"),
    "loan": QT_TRANSLATE_NOOP("Measure", "loan"),
    "grant": QT_TRANSLATE_NOOP("Measure", "grant"),
    "debt": QT_TRANSLATE_NOOP("Measure", "debt"),
    "invested": QT_TRANSLATE_NOOP("Measure", "invested"),
    "raised": QT_TRANSLATE_NOOP("Measure", "money raised"),
    "salary": QT_TRANSLATE_NOOP("Measure", "salary"),
    "fine": QT_TRANSLATE_NOOP("Measure", "fine"),
    "growth": QT_TRANSLATE_NOOP("Measure", "growth"),
    "fall": QT_TRANSLATE_NOOP("Measure", "fall"),
    "inflation": QT_TRANSLATE_NOOP("Measure", "inflation"),
    "unemployment": QT_TRANSLATE_NOOP("Measure", "unemployment"),
    "turnout": QT_TRANSLATE_NOOP("Measure", "turnout"),
    "crowd": QT_TRANSLATE_NOOP("Measure", "crowd"),
    "capacity": QT_TRANSLATE_NOOP("Measure", "capacity"),
    "votes": QT_TRANSLATE_NOOP("Measure", "votes"),
    "length": QT_TRANSLATE_NOOP("Measure", "length"),
    "width": QT_TRANSLATE_NOOP("Measure", "width"),
    "height": QT_TRANSLATE_NOOP("Measure", "height"),
    "depth": QT_TRANSLATE_NOOP("Measure", "depth"),
    "distance": QT_TRANSLATE_NOOP("Measure", "distance"),
    "area": QT_TRANSLATE_NOOP("Measure", "area"),
    "women": QT_TRANSLATE_NOOP("Measure", "women"),
    "men": QT_TRANSLATE_NOOP("Measure", "men"),
    "children": QT_TRANSLATE_NOOP("Measure", "children"),
    "gold": QT_TRANSLATE_NOOP("Measure", "gold"),
    "silver": QT_TRANSLATE_NOOP("Measure", "silver"),
    "bronze": QT_TRANSLATE_NOOP("Measure", "bronze"),
    "observer": QT_TRANSLATE_NOOP("Measure", "observer"),
    "partner": QT_TRANSLATE_NOOP("Measure", "partner"),
    "founder": QT_TRANSLATE_NOOP("Measure", "founder"),
    "planted": QT_TRANSLATE_NOOP("Measure", "planted"),
    "destroyed": QT_TRANSLATE_NOOP("Measure", "destroyed"),
    "damaged": QT_TRANSLATE_NOOP("Measure", "damaged"),
    "built": QT_TRANSLATE_NOOP("Measure", "built"),
    "harvest": QT_TRANSLATE_NOOP("Measure", "harvest"),
    "duration": QT_TRANSLATE_NOOP("Measure", "duration"),
    "power": QT_TRANSLATE_NOOP("Measure", "power"),
    "stake": QT_TRANSLATE_NOOP("Measure", "stake"),
    "ready": QT_TRANSLATE_NOOP("Measure", "share that is ready"),
    "repaired": QT_TRANSLATE_NOOP("Measure", "repaired"),
    "start": QT_TRANSLATE_NOOP("Measure", "start"),
    "end": QT_TRANSLATE_NOOP("Measure", "end"),
    "share": QT_TRANSLATE_NOOP("Measure", "share"),
    "score": QT_TRANSLATE_NOOP("Measure", "score"),
    "rank": QT_TRANSLATE_NOOP("Measure", "rank"),
}
"""What words beside a figure tell that it measures."""
_LANGUAGES = ("ar", "en", "ru", "kk")


def figure_property(name: str, language: str) -> str:
    """What a figure measures, or what it counts; a noun from the text as it is."""
    if name in MEASURES:
        return QCoreApplication.translate("Measure", MEASURES[name])
    return _nouns(language).get(name, name.replace("_", " "))


@cache
def _nouns(language: str) -> dict[str, str]:
    """What is counted, by its concept: the first of its forms in the lexicon."""
    column = _LANGUAGES.index(language) + 1 if language in _LANGUAGES else 2
    found = {}
    for line in resource("lexicon", "nouns.tsv").read_text(encoding="utf-8").splitlines():
        parts = line.split("\t")
        if not line.startswith("#") and len(parts) > column:
            forms = parts[column].split()
            if forms:
                found[parts[0]] = forms[0].replace("_", " ")
    return found
