"""Names without their last words, foreign ones with the article, and what only looks like them."""

from __future__ import annotations

import pytest

NAMES = {
    "union": ["ar + اتحاد وادي الحرير لكرة الماء", "ru + Союз Шёлковой долины по водному поло"],
    "fifo": ["ar + فيفو", "en + FIFO"],
    "summit": ["kk + Тарақты өңірлік денсаулық сақтау саммиті"],
    "city": ["kk + Тарақты"],
}


@pytest.fixture
def found(check, article_of):
    def run(language, text):
        mentions = check(NAMES, article_of(text, language=language), summit="event").mentions
        return [(m.entity, m.quote.exact) for m in mentions]

    return run


def test_a_name_without_its_last_words_is_found_where_the_article_has_the_whole(found):
    text = "فاز اتحاد وادي الحرير بالجائزة.\nثم شكر اتحاد وادي الحرير لكرة الماء الجمهور."
    assert [entity for entity, _ in found("ar", text)] == ["union", "union"]


def test_it_is_left_alone_where_the_whole_is_not_told(found):
    assert found("ar", "فاز اتحاد وادي الحرير بالجائزة.") == []


@pytest.mark.parametrize("text", ["حضرت ممثلة الفيفو.", "أرسلت للفيفو رسالة.", "زار فيفو."])
def test_a_foreign_name_may_have_the_article(found, text):
    assert [entity for entity, _ in found("ar", text)] == ["fifo"]


def test_a_place_in_the_locative_is_no_part_of_the_summit_s_name(found):
    assert found("kk", "Тарақтыда денсаулық саммиті өтті") == [("city", "Тарақтыда")]
