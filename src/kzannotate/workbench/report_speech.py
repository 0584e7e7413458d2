"""What findings, values and rulings are called in a report: the interface's own translations.

They are read from the translators' files, so that a report written without a window says the same
as the window does.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from kzannotate.domain.finding import Reason
from kzannotate.resources import resource
from kzannotate.text.said_amounts import (
    BARE,
    BOUNDS,
    read_amount,
    reference_amount_said,
    without_kind,
)

if TYPE_CHECKING:
    from kzannotate.domain.entity import Fact

_OPEN, _CLOSE = "\u2068", "\u2069"


class Speech:
    """One language.

    Args:
        language: BCP 47; English says everything as it is.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._known = _table(language) if language in ("ar", "ru", "kk") else {}
        self._notes = _notes()

    def said(self, context: str, source: str) -> str:
        """Words of the interface in the language."""
        return self._known.get((context, source), source)

    def reason(self, of: Reason) -> str:
        """Why, as a sentence; what it quotes is kept apart by isolates."""
        arguments = tuple((n, f"{_OPEN}{self._argument(n, t)}{_CLOSE}") for n, t in of.arguments)
        sentence = Reason(of.template, arguments).said(self.said("Reason", of.template))
        return sentence[:1].upper() + sentence[1:]

    def value(self, of: str) -> str:
        """A value as it was read, such as «more than 35 states»; any other text as it is."""
        amount = read_amount(of)
        if amount is None:
            return self.said("Condition", without_kind(of))
        return self._bounded(amount.sign, amount.said(self.language))

    def fact_value(self, of: Fact) -> str:
        """The number of a fact with its unit; any other value as it is."""
        value, unit = of.value, of.unit
        if isinstance(value, (int, float)) and unit not in (*BARE, None):
            return reference_amount_said(value, unit, self.language)
        amount = read_amount(str(value)) if unit not in BARE else None
        if amount is None:
            return self.said("Condition", str(value))
        said = reference_amount_said(amount.number, unit, self.language)
        return self._bounded(amount.sign, said)

    def rule(self, of: str) -> str:
        """The title of a rule, or its id where it has none."""
        return self.said("Rule", _titles().get(of, of))

    def property_name(self, of: str) -> str:
        """What a property is called, such as «number of members»."""
        plain = of.replace("_", " ")
        first, _, last = plain.rpartition(" ")
        guesses = [plain]
        if last == "count":
            guesses += [f"number of {first}s", f"number of {first}"]
        elif first:
            guesses += [f"{last} of {first}", f"{last} of the {first}", f"number of {plain}"]
        told = (self._known.get(("Property", guess)) for guess in guesses)
        return next((words for words in told if words), plain)

    def note(self, of: str | None) -> str:
        """A note of the reference that ships with the program."""
        return self._notes.get(of or "", {}).get(self.language, of or "")

    def _bounded(self, sign: str, said: str) -> str:
        template = BOUNDS.get(sign)
        return self.said("Unit", template).format(value=said) if template else said

    def _argument(self, name: str, text: str) -> str:
        return self.note(text) if name == "note" else self.value(text)


@cache
def _table(language: str) -> dict[tuple[str, str], str]:
    path = resource("translations", f"kzannotate_{language}.ts")
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): said
        for context in root.iter("context")
        for message in context.iter("message")
        if (said := message.findtext("translation", ""))
    }


@cache
def _titles() -> dict[str, str]:
    """What the rules are called in English, by their ids."""
    from kzannotate.detection.rule import ALL_RULES

    return {rule.info.name: rule.info.title for rule in ALL_RULES}


@cache
def _notes() -> dict[str, dict[str, str]]:
    known: dict[str, dict[str, str]] = json.loads(
        resource("translations", "notes.json").read_text(encoding="utf-8")
    )
    return known
