"""Forms of a desk: they stay open until what they tell has been kept, and say why it was not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzannotate.errors import UserError
from kzannotate.gui.complaints import complaint

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.entities.forms import Form
    from kzannotate.workbench.session import Workbench


def ask(
    tools: Tools,
    form: Form,
    verb: Callable[[Workbench, Any], Any],
    then: Callable[[Any], None] | None = None,
) -> None:
    """Open a form; what it tells is done by a verb, and then it closes.

    Args:
        tools: of the desk.
        form: tells a record.
        verb: keeps it.
        then: gets what the verb gave.
    """

    def kept(made: Any) -> None:
        form.kept()
        if then is not None:
            then(made)

    hear_refusals(tools, form)
    form.described.connect(lambda told: tools.do(lambda bench: verb(bench, told), kept))
    form.open()


def hear_refusals(tools: Tools, form: Form) -> None:
    """Let a form say why something was refused, as long as it is open."""

    def complain(error: object) -> None:
        if isinstance(error, UserError):
            form.complain(complaint(error))

    failed = tools.desk.jobs.failed
    failed.connect(complain)
    form.finished.connect(lambda _: failed.disconnect(complain))
