"""All commands as a list to choose from: as they are called, keyed and at hand now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.gui.actions import keys_of, plain_words
from kzannotate.gui.commands.table import MENUS, TABLE
from kzannotate.gui.models.command_model import Offer, Sort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.gui.actions import Actions


def offers_of(actions: Actions) -> Iterator[Offer]:
    """Every command, to be found in the language that is spoken and in English."""
    from kzannotate.text.fold import fold_word

    for spec in TABLE:
        action = actions[spec.id]
        title = plain_words(action)
        menu = QCoreApplication.translate("Actions", MENUS[spec.menu]).replace("&", "")
        english = spec.text.replace("&", "")
        sought = "\n".join((title, english, f"{menu} {title}"))
        yield Offer(
            *(Sort.COMMAND, spec.id, title, menu, keys_of(action)),
            enabled=action.isEnabled(),
            sought=fold_word(sought),
        )
