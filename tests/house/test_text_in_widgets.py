"""No text from outside reaches a widget that would render it as markup.

Qt takes any text with a tag in its first line for markup, loads the files it names, and can hang
over it. So labels, tooltips and messages get literals, translated literals, or what gui/plain.py
made; this lint reads the code of gui/ for anything else.
"""

import ast

import pytest

from source_tree import PACKAGE, Source, sources

GATE = "src/kzannotate/gui/plain.py"

PLAIN_BY_NATURE = {
    "QAction", "QCheckBox", "QClipboard", "QLineEdit", "QMimeData", "QPlainTextEdit",
    "QPushButton", "QRadioButton", "QStandardItem", "QTextLayout", "QToolButton", "clipboard",
    "plain_label",
}  # fmt: skip
"""Classes whose ``setText`` never reads markup, and what makes such things."""

TEXT_SETTERS = {"setText"}
"""Harmless on what is plain by nature, and only there."""

ALWAYS_RICH = {"setToolTip", "setWhatsThis", "setInformativeText", "setLabelText"}
"""Read markup on every widget."""

RICH_MAKERS = {"QLabel", "QMessageBox", "QProgressDialog", "QSplashScreen"}
"""Read markup in the text that they are made with."""

RICH_CALLS = {
    ("QToolTip", "showText"),
    *(
        ("QMessageBox", verb)
        for verb in ("about", "critical", "information", "question", "warning")
    ),
    *(("QInputDialog", verb) for verb in ("getText", "getItem", "getInt", "getMultiLineText")),
}

WORDS_OF_OURS = {"tr", "translate"}
MADE_PLAIN = {"tooltip_markup"}


def last_name(node):
    """``QLabel`` of ``QtWidgets.QLabel``, ``QAction`` of ``dict[str, QAction]``, and so on."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=str(name)):
            return name.rpartition(".")[2]
        case ast.Call(func=inner):
            return last_name(inner)
        case ast.Subscript(slice=ast.Tuple(elts=[*_, inner])) | ast.Subscript(slice=inner):
            return last_name(inner)
        case ast.BinOp(left=inner):
            return last_name(inner)
    return ""


def assigned(targets, value):
    """Pairs of target and value, those of ``a, b = A(), B()`` one by one."""
    for target in targets:
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            yield from zip(target.elts, value.elts, strict=False)
        else:
            yield target, value


def kinds_in(tree):
    """What every variable and attribute of a file is, as far as the code says."""
    kinds = {}
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=targets, value=value):
                pairs = assigned(targets, value)
                found = [
                    (ast.unparse(t), last_name(v)) for t, v in pairs if isinstance(v, ast.Call)
                ]
            case ast.AnnAssign(target=target, annotation=annotation):
                found = [(ast.unparse(target), last_name(annotation))]
            case ast.arg(arg=name, annotation=ast.expr() as annotation):
                found = [(name, last_name(annotation))]
            case _:
                continue
        for name, kind in found:
            kinds.setdefault(name, set()).add(kind)
    return kinds


def kinds_of(receiver, kinds):
    if isinstance(receiver, ast.Call):
        return {last_name(receiver)}
    if isinstance(receiver, ast.Subscript):
        receiver = receiver.value
    return kinds.get(ast.unparse(receiver), {"something unknown"})


def is_ours(node):
    """Whether an expression can only be text of the program's own, or made plain."""
    match node:
        case ast.Constant() | ast.Name(id="parent") | ast.Name(id="self"):
            return True
        case ast.Call(func=function, args=arguments) if last_name(function) in WORDS_OF_OURS:
            return all(isinstance(a, ast.Constant) for a in arguments)
        case ast.Call(func=function):
            return last_name(function) in MADE_PLAIN
        case ast.IfExp(body=body, orelse=orelse):
            return is_ours(body) and is_ours(orelse)
    return False


def is_text_for_markup(call, kinds):
    """Whether a call hands its arguments to something that reads markup."""
    match call.func:
        case ast.Name(id=name):
            return name in RICH_MAKERS
        case ast.Attribute(value=owner, attr=verb):
            rich_by_nature = kinds_of(owner, kinds) - PLAIN_BY_NATURE
            return (
                verb in ALWAYS_RICH
                or verb in RICH_MAKERS
                or (last_name(owner), verb) in RICH_CALLS
                or (verb in TEXT_SETTERS and bool(rich_by_nature))
            )
    return False


def tooltip_answers(tree):
    """What models give back for the tooltip's role."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test):
            yield from (s.value for s in node.body if isinstance(s, ast.Return) and s.value)
        if isinstance(node, ast.Dict):
            pairs = zip(node.keys, node.values, strict=True)
            yield from (v for k, v in pairs if k and "ToolTipRole" in ast.unparse(k))


def leaks(source):
    kinds = kinds_in(source.tree)
    calls = [node for node in ast.walk(source.tree) if isinstance(node, ast.Call)]
    shown = [(c, c.args) for c in calls if is_text_for_markup(c, kinds)]
    shown += [(value, [value]) for value in tooltip_answers(source.tree)]
    for node, texts in shown:
        if not all(is_ours(text) for text in texts):
            yield f"{source.place(node)}: {ast.unparse(node)[:80]} goes round gui/plain.py"


def snippet(code):
    return Source(PACKAGE / "gui" / "snippet.py", code, ast.parse(code))


def test_all_text_goes_to_widgets_through_the_gate():
    gui = [s for s in sources("src") if "/gui/" in s.name and s.name != GATE]
    assert [leak for source in gui for leak in leaks(source)] == []


@pytest.mark.parametrize(
    "code",
    [
        "QLabel(title)",
        "QtWidgets.QLabel(title)",
        "x = QLabel()\nx.setText(title)",
        "self.unknown.setText(title)",
        "button = QPushButton()\nbutton.setToolTip(title)",
        "button.setToolTip(self.tr('{n} open').format(n=name))",
        "button.setToolTip(f'{name}')",
        "x.setToolTip(self.tr(name))",
        "QMessageBox.warning(self, self.tr('Sorry'), str(error))",
        "box.setInformativeText(str(error))",
        "if role == Qt.ToolTipRole:\n    x = 1\ndef f(role):\n"
        "    if role == Qt.ToolTipRole:\n        return row.title",
        "answers = {Qt.ItemDataRole.ToolTipRole: row.title}",
    ],
)
def test_each_leak_is_seen(code):
    assert list(leaks(snippet(code)))


@pytest.mark.parametrize(
    "code",
    [
        "QLabel(self.tr('Findings'), self)",
        "label = plain_label(title, self)\nlabel.setText(other)",
        "self._name = QLineEdit()\nself._name.setText(name)",
        "def f(actions: dict[str, QAction]):\n    actions[x].setText(name)",
        "self.kind, self.name = QLabel(), QLineEdit()\nself.name.setText(name)",
        "QApplication.clipboard().setText(text)",
        "button.setToolTip(self.tr('Undo') if on else '')",
        "button.setToolTip(tooltip_markup(title))",
        "set_plain_tooltip(button, title)",
        "def f(role):\n    if role == Qt.ToolTipRole:\n        return tooltip_markup(row.title)",
    ],
)
def test_what_is_plain_is_let_through(code):
    assert list(leaks(snippet(code))) == []
