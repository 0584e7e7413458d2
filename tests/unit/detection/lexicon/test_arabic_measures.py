"""What an Arabic root makes in its measures."""

from __future__ import annotations

import pytest

from kzannotate.detection.lexicon.arabic_measures import forms_of
from kzannotate.text.fold import fold_word


@pytest.mark.parametrize(
    ("measure", "root", "words"),
    [
        (1, "فتح", "فتح يفتح مفتوح"),
        (1, "زور", "زار يزور"),
        (1, "وصل", "وصل يصل"),
        (1, "مدد", "يمد ممدود"),
        (2, "وقع", "وقع يوقع توقيع موقع"),
        (2, "اكد", "أكد يؤكد تأكيد مؤكد"),
        (2, "سوي", "سوى يسوي تسوية"),
        (3, "شرك", "شارك يشارك مشارك"),
        (4, "علن", "أعلن يعلن إعلان"),
        (4, "لغي", "ألغى يلغي إلغاء"),
        (4, "قيم", "أقام أقيم يقيم إقامة"),
        (5, "وقع", "توقع يتوقع متوقع"),
        (6, "عون", "تعاون يتعاون"),
        (7, "هير", "انهار ينهار انهيار"),
        (8, "صدم", "اصطدم يصطدم اصطدام"),
        (8, "وفق", "اتفق يتفق اتفاق"),
        (8, "زحم", "ازدحم ازدحام"),
        (10, "ورد", "استورد يستورد استيراد"),
        (10, "مرر", "استمر يستمر استمرار"),
    ],
)
def test_a_root_makes_verbs_and_nouns(measure: int, root: str, words: str) -> None:
    found = forms_of(measure, root)
    assert {fold_word(word) for word in words.split()} <= found.finite | found.nouns


def test_a_root_has_three_letters() -> None:
    with pytest.raises(ValueError, match="three letters"):
        forms_of(8, "وف")
