"""How long journeys, strikes and fairs took, beside their first and their last day."""

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        article = article_of(text, language=language, published="2026-05-20")
        return found_by("span-of-time", {}, article)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The climber left camp on 2 May and was back on 14 May after {} days up there.", "en"),
        ("She came ashore on Thursday after {} days at sea. She had set off on 2 May.", "en"),
        ("Караван вышел из аула 2 мая. Он прибыл в город 14 мая, проведя в пути {} дней.", "ru"),
        ("انطلق الدراج في 2 أيار/مايو، ووصل في 14 أيار/مايو بعد رحلة استغرقت {} يومًا.", "ar"),
        ("بدأ الإضراب في 2 أيار/مايو وانتهى في 14 أيار/مايو، فدام {} يومًا.", "ar"),
        ("Экспедиция 2 мамырда жолға шығып, 14 мамырда оралды. Сапар {} күнге созылды.", "kk"),
    ],
)
def test_a_journey_takes_the_days_between_its_two_ends(found, text, language):
    assert len(found(text.format(21), language)) == 1
    assert found(text.format(12), language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The fair opened on 2 May and closed on 14 May. It took 3 days to build.", "en"),
        ("Караван вышел 2 мая и прибыл 14 мая, сделав привал на 5 дней.", "ru"),
        ("She left on 2 May and arrived on 14 May; the record of 2 June 2019 is 7 days.", "en"),
        ("The strike began on 2 May and ended on 14 May, 9 days after another in the port.", "en"),
    ],
)
def test_other_lengths_beside_two_days_are_left_alone(found, text, language):
    assert found(text, language) == []
