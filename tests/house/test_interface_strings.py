"""Interface strings are literals where they are translated, or the tools never see them.

A table of literals marked for translation may stand in another place than the call.
"""

import ast

from source_tree import sources

CALLS = {"tr": 0, "translate": 1}
"""The calls that translate, and which argument is the text."""


def translations():
    """Each text that is handed to a translation."""
    for source in sources("src"):
        for node in source.nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                place = CALLS.get(node.func.attr, len(node.args))
                qt = node.func.attr == "tr" or ast.unparse(node.func.value) == "QCoreApplication"
                if qt and place < len(node.args):
                    yield source, node.func.attr, node.args[place]


def is_literal(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_whatever_tr_translates_is_a_literal():
    found = [(s, text) for s, call, text in translations() if call == "tr"]
    assert found
    assert [s.place(text) for s, text in found if not is_literal(text)] == []


def test_no_interface_string_is_put_together_before_it_is_translated():
    joined = (ast.JoinedStr, ast.BinOp, ast.Call)
    assert [s.place(t) for s, _, t in translations() if isinstance(t, joined)] == []


def test_no_interface_string_hides_inside_another_where_lupdate_does_not_look():
    texts = {id(text) for _, _, text in translations()}
    hidden = [
        source.place(joined)
        for source in sources("src")
        for joined in source.nodes
        if isinstance(joined, ast.JoinedStr)
        for inner in ast.walk(joined)
        if isinstance(inner, ast.Call) and any(id(each) in texts for each in inner.args)
    ]
    assert hidden == []
