"""Sheets let go of pairs that words would let go of too, and of no other."""

from itertools import combinations_with_replacement
from pathlib import Path

import pytest

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.comparing.account import Account
from kzannotate.detection.comparing.figure_kinds import same_value
from kzannotate.detection.comparing.figure_pairs import signs
from kzannotate.detection.comparing.figure_sheets import Sheets, hopeful, packed
from kzannotate.detection.comparing.figure_table import FigureTable
from kzannotate.detection.comparing.figure_weights import weights
from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.running.reader import Reader
from kzannotate.domain.document import Article, Document, digest
from kzannotate.formats import reference

STORIES = Path(__file__).parents[3] / "data" / "stories"


@pytest.fixture(scope="module")
def accounts():
    reader = Reader(Glossary(reference.read(STORIES / "reference.json")), frozenset())
    texts = []
    for path in sorted((STORIES / "articles").glob("[b-h]*-*.txt")):
        text = path.read_text(encoding="utf-8")
        document = Document(path.stem, "", digest(text), len(text), published="2025-05-17")
        texts.append(ArticleText(Article(document, text)))
    return [Account(r.reading.text, r.reading.figures) for r in reader.read(texts)]


@pytest.fixture(scope="module")
def sheets(accounts):
    return Sheets([packed(account.text, account.figures) for account in accounts])


def test_what_words_leave_together_sheets_leave_together(accounts, sheets):
    kept = 0
    for m, n in combinations_with_replacement(range(len(accounts)), 2):
        table, left = FigureTable(accounts[m], accounts[n]), set(hopeful(sheets[m], sheets[n]))
        of_one_thing = {p for p in table.ties if signs(table, p)}
        assert of_one_thing <= left
        kept += len(of_one_thing)
    assert kept


def test_sheets_let_most_pairs_go(accounts, sheets):
    ties = left = 0
    for m, n in combinations_with_replacement(range(len(accounts)), 2):
        ties += len(FigureTable(accounts[m], accounts[n]).ties)
        left += len(list(hopeful(sheets[m], sheets[n])))
    assert left < 0.6 * ties


def test_no_pair_is_let_go_of_that_its_words_could_still_make_likely(accounts):
    least, kept = weights().quiet, 0
    for here, there in combinations_with_replacement(accounts, 2):
        table = FigureTable(here, there)
        for place in table.ties:
            whole, asked = signs(table, place), signs(table, place, least=least)
            assert (asked is not None) == (whole is not None and weights().score(whole) >= least)
            kept += asked is not None
    assert kept


def test_figures_of_one_value_are_found_without_looking_at_all_pairs(accounts):
    for here, there in combinations_with_replacement(accounts, 2):
        table = FigureTable(here, there)
        pairs = [p for p in table.ties if same_value(*table.figures(p))]
        assert table.equal == set(pairs)
