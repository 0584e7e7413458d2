"""What words mean in four languages, and which words mean nothing of it."""

from __future__ import annotations

from collections import Counter

import pytest

from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.resources import resource
from kzannotate.text.fold import fold_word

_COMMON = {
    "ar": "في من على إلى الذي التي هذا هذه كان كانت قد كما بعد قبل خلال عبر مثل غير حسب اجل امام"
    " بين كبير كبيرة مليون المئة العام الحالي شخص وسط مقابل فقد لدى يعد بدلا",
    "en": "the of with according being well first last more most than have been year million"
    " percent two three part used number state use",
    "ru": "почти поэтому пока ранее также стали стал других другие том весь которые после около"
    " тысяч более всего рано был против стихия",
    "kk": "және үшін болды болған қалды айында жылы кейін арасында қарай жүзден күні күнге еткен"
    " қазанда бойынша дейін алматыда түсті арналады",
}


@pytest.mark.parametrize(("language", "words"), list(_COMMON.items()))
def test_words_that_every_text_has_mean_nothing(language: str, words: str) -> None:
    meant = {w: concepts_of(fold_word(w), language) for w in words.split()}
    assert not {word: found for word, found in meant.items() if found}


@pytest.mark.parametrize(
    "told",
    [
        "ar:وسيوقعون ar:بالتوقيع en:signed ru:подписали ru:подписание",
        "ar:وافتتحت ar:سيفتتح ar:الافتتاح en:inaugurated ru:открыли kk:ашылды",
        "ar:للمدارس ar:مدرستها en:schools ru:школах kk:мектебінде",
        "ar:أجلوا ar:الإجلاء en:evacuated ru:эвакуировали kk:көшірілді",
        "ar:تأجيل en:postponed ru:отложили kk:кешіктірілді",
        "ar:استقالته ar:سيستقيل en:resigns ru:отставки kk:отставкаға",
    ],
)
def test_words_of_four_languages_mean_one_thing(told: str) -> None:
    words = [word.split(":") for word in told.split()]
    found = [concepts_of(fold_word(word), language) for language, word in words]
    assert frozenset.intersection(*found)


def test_an_ending_of_another_word_is_no_ending() -> None:
    assert concepts_of("подписчик", "ru") != concepts_of("подпись", "ru")
    assert not concepts_of("водка", "ru") & concepts_of("вода", "ru")
    assert not concepts_of("басқарма", "kk") & concepts_of("бастады", "kk")


def test_an_own_letter_of_an_arabic_word_is_no_preposition() -> None:
    assert not concepts_of(fold_word("كبير"), "ar")
    assert concepts_of(fold_word("كمدرسة"), "ar") == concepts_of(fold_word("مدرسة"), "ar")


def test_every_concept_has_a_name_of_its_own_and_words_in_two_languages() -> None:
    text = resource("lexicon", "vocabulary.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line[0] not in "#-"]
    assert not [name for name, count in Counter(row[0] for row in rows).items() if count > 1]
    assert all(len(row) == 5 and sum(map(bool, row[1:])) >= 2 for row in rows)
