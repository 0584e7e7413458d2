"""Parts of a whole that stand in clauses of their own, and Arabic and Kazakh lists of parts."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Of the 48 villages, 21 have lost all, 15 have lost a part and 17 were spared.", "en"),
        ("Из 48 сёл долины 21 потеряло всё, 15 — часть, а 17 не пострадали.", "ru"),
        ("من أصل 48 قرية، فقدت 21 قرية مراعيها، وفقدت 15 جزءا منها، وسلمت 17.", "ar"),
        ("Жазықтағы 48 ауылдың 21-і бәрінен айырылды, 15-і жартылай, 17-сі аман қалды.", "kk"),
        ("نقلت المعدات في سبع حاويات: ثلاث للخشب، وحاويتان للإضاءة، وحاوية للملابس.", "ar"),
        ("Жүк жеті контейнермен келді: үшеуі ағаш, екеуі жарық, біреуі киім.", "kk"),
    ],
)
def test_parts_beyond_their_whole_are_reported(sums_found, text, language):
    assert len(sums_found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Of the 53 villages, 21 have lost all, 15 have lost a part and 17 were spared.", "en"),
        ("Of the 48 villages, 21 have schools, 15 have clinics and 17 have both.", "en"),
        ("Of the 48 villages, 21 have lost all and 15 have lost a part.", "en"),
        ("Из 53 сёл долины 21 потеряло всё, 15 — часть, а 17 не пострадали.", "ru"),
        ("نقلت المعدات في ست حاويات: ثلاث للخشب، وحاويتان للإضاءة، وحاوية للملابس.", "ar"),
    ],
)
def test_parts_that_fit_or_may_overlap_are_left_alone(sums_found, text, language):
    assert sums_found(text, language) == []
