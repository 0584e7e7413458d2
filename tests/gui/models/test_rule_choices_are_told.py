"""A choice of a rule is told in the history, and beside another one where two people differ."""

import pytest

from kzannotate.domain.finding import Severity
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.gui.models.lexicon import Lexicon
from kzannotate.gui.models.revision_model import RevisionModel
from kzannotate.gui.record_words import record_words
from kzannotate.workbench.rule_choices import choose_rules, rule_rows


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (RuleChoice("product", runs=False), "switched off"),
        (RuleChoice("product", severity=Severity.NOTE), "Note"),
    ],
)
def test_what_was_chosen_is_told_with_the_rule(qapp, choice, said):
    words = record_words(choice, Lexicon(), "en")
    assert "Total that so much for each does not make" in words
    assert said in words


def test_the_history_names_the_rule(qapp, bench):
    choose_rules(bench, rule_rows(bench), [RuleChoice("product", runs=False)])
    model = RevisionModel()
    model.read(bench.store.past, model.sought)
    assert "Total that so much" in model.said(model.rows()[0])
