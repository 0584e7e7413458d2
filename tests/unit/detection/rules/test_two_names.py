"""Bodies of which the reference knows nothing, under two names."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of, quotes_of):
    def run(text, language):
        article = article_of(text, language=language)
        return [quotes_of(f) for f in found_by("two-names", {}, article)]

    return run


@pytest.mark.parametrize(
    ("language", "text", "odd", "usual"),
    [
        (
            "en",
            "The Lorne Weavers Relief Fund met. Forms go to the Lorne Weavers Aid Fund.",
            "Weavers Aid Fund",
            "Weavers Relief Fund",
        ),
        (
            "ar",
            "اجتمعت جمعية رعاية المكفوفين الخيرية. وشكرت جمعية كفالة المكفوفين الخيرية الضيوف.",
            "جمعية كفالة المكفوفين الخيرية",
            "جمعية رعاية المكفوفين الخيرية",
        ),
        (
            "ru",
            "Фонд поддержки сельских школ открыт. В Фонде помощи сельским школам рады.",
            "Фонде помощи сельским школам",
            "Фонд поддержки сельских школ",
        ),
        (
            "kk",
            "Ауыл мектептерін қолдау қоры ашылды. Ауыл мектептерін демеу қоры қуанды.",
            "Ауыл мектептерін демеу қоры",
            "Ауыл мектептерін қолдау қоры",
        ),
    ],
)
def test_another_word_for_the_same_makes_a_second_name(found, language, text, odd, usual):
    ((first, second),) = found(text, language)
    assert first[0].endswith(odd)
    assert second[0].endswith(usual)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The North Farmers Aid Fund met. The North Fishers Aid Fund did not."),
        ("en", "The North Farmers Aid Fund met. The South Farmers Aid Fund did not."),
        ("en", "The Lorne Weavers Relief Fund and the Lorne Weavers Aid Fund are two."),
        ("ru", "Комитет охраны озёр собрался. Комитет охраны лесов молчал."),
        ("ar", "اجتمع صندوق دعم الحرف التقليدية. وأغلق صندوق دعم البحوث التقليدية."),
    ],
)
def test_words_that_tell_bodies_apart_make_two_bodies(found, language, text):
    assert found(text, language) == []
