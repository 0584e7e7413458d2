"""Rules about names."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Basis, Severity

NAMES = {
    "fund": [
        "ar + الصندوق الدولي لحماية نهر سيما",
        "ar - الصندوق الدولي لحماية الجسر",
        "en + International Fund for Protecting the Sima River",
    ],
    "river": ["ar + نهر سيما", "ar - الجسر @river"],
    "conference": [
        "ar + مؤتمر الحوار وتدابير الأمان في السهوب",
        "en + Conference on Dialogue and Safety Measures in the Steppe",
        "ru + Конференция по диалогу и мерам безопасности в степи",
    ],
    "post": ["ar + هيئة البريد الملكية", "ar - هيئة البريد الملكية @conference"],
    "union": ["ar + منظمة المدن الجبلية"],
    "omarov": ["ar + سريك عماروف", "en + Serik Omarov", "ru + Серик Омаров"],
    "tarkent": ["ar + تاركنستان"],
}
NAMES["post"] = ["ar + هيئة البريد الملكية"]
NAMES["conference"].append("ar - هيئة البريد الملكية @conference")
KINDS = {"omarov": "person", "tarkent": "place", "river": "place"}


@pytest.fixture
def found(found_by, article_of):
    def run(rule, text, language="ar"):
        texts = [text] if isinstance(text, str) else text
        articles = [article_of(t, f"a{i}", language) for i, t in enumerate(texts)]
        return found_by(rule, NAMES, articles, **KINDS)

    return run


def test_the_bridge_fund_is_reported_as_the_river_fund(found, quotes_of):
    text = "دعم الصندوق الدولي لحماية الجسر القرى. وشكرت القرى للصندوق الدولي لحماية الجسر جهده."
    (finding,) = found("deprecated-name", text)
    assert [len(s) for s in quotes_of(finding)] == [2]
    assert finding.suggestion == "الصندوق الدولي لحماية نهر سيما"
    assert (finding.basis, finding.severity) == (Basis.GLOSSARY, Severity.ERROR)
    assert finding.reason.template.endswith("“{name}”")  # no empty note in brackets


def test_a_guarded_name_is_wrong_where_the_heading_is_about_its_topic(found):
    text = "أخبار المياه\nالصندوق الدولي لحماية نهر سيما\nتجمع الناس أمس من أجل إنقاذ الجسر القديم."
    assert [f.entity for f in found("deprecated-name", text)] == ["river"]


def test_a_guarded_name_is_right_elsewhere(found):
    assert found("deprecated-name", "عبر الناس الجسر القديم إلى السوق.") == []


def test_a_guarded_name_of_a_broadcaster_is_left_alone(found):
    text = "الصندوق الدولي لحماية نهر سيما\nنقلت قناة الجسر عن الخبراء أن المياه ارتفعت كثيرا."
    assert found("deprecated-name", text) == []


def test_another_body_s_right_name_is_doubted_only_under_the_topic_s_heading(found):
    head = "مؤتمر الحوار وتدابير الأمان في السهوب\n"
    text = "أقرت هيئة البريد الملكية خارطة الطريق الجديدة بعد نقاش طويل في العاصمة."
    assert [f.entity for f in found("deprecated-name", head + text)] == ["conference"]
    assert found("deprecated-name", text) == []


def test_a_sentence_that_names_both_bodies_means_both(found):
    text = (
        "مؤتمر الحوار وتدابير الأمان في السهوب\n"
        "وقع مؤتمر الحوار وتدابير الأمان في السهوب مع هيئة البريد الملكية مذكرة تفاهم جديدة."
    )
    assert found("deprecated-name", text) == []


def test_a_name_cut_by_a_stop_is_mended(found, quotes_of):
    (finding,) = found("broken-name", "ترأس البلاد المنظمة. المدن الجبلية، وغيرها.")
    assert quotes_of(finding) == [["المنظمة. المدن الجبلية"]]
    assert finding.suggestion == "منظمة المدن الجبلية"


def test_a_sentence_that_ends_with_a_name_s_first_word_is_whole(found):
    assert found("broken-name", "زار الوفد مقر المنظمة. المدن الجبلية قررت الانسحاب منها.") == []


def test_a_council_for_a_conference_is_noticed(found, quotes_of):
    (finding,) = found("reworded-name", "عقد مجلس الحوار وتدابير الأمان في السهوب دورته.")
    assert quotes_of(finding) == [["مجلس الحوار وتدابير الأمان في السهوب"]]
    assert (finding.entity, finding.severity) == ("conference", Severity.WARNING)


def test_a_council_for_a_conference_is_noticed_in_russian(found):
    text = "В Совете по диалогу и мерам безопасности в степи обсудили план."
    assert [f.entity for f in found("reworded-name", text, "ru")] == ["conference"]


@pytest.mark.parametrize(
    "text",
    [
        "مؤتمر الحوار العربي وتدابير الأمان في الجبال",
        "الصندوق الوطني لحماية نهر سيما",
        "منظمة المدن الساحلية",
    ],
)
def test_another_body_of_a_like_name_is_not_taken_for_it(found, text):
    assert found("reworded-name", f"اجتمع {text} أمس.") == []


def test_words_in_another_order_are_a_note(found):
    (finding,) = found("reworded-name", "قالت منظمة الجبلية المدن إنها وافقت.")
    assert finding.severity is Severity.NOTE


def test_two_spellings_in_one_article_are_set_against_each_other(found, quotes_of):
    (finding,) = found("spelling-variant", "وصل سيريك عمروف. ثم تكلم سريك عماروف.")
    assert quotes_of(finding) == [["سيريك عمروف"], ["سريك عماروف"]]
    assert (finding.basis, finding.severity) == (Basis.INTERNAL, Severity.WARNING)


def test_two_spellings_in_two_articles_rest_on_the_sources(found):
    (finding,) = found("spelling-variant", ["Serik Omaroff came.", "Serik Omarov spoke."], "en")
    assert (finding.basis, finding.documents) == (Basis.SOURCES, {"a0", "a1"})


@pytest.mark.parametrize("surname", ["غونزبرغ", "غونسبرك"])
def test_a_voiced_sound_for_a_voiceless_one_is_a_spelling(found_by, article_of, surname):
    names = {"doctor": ["ar + مارتا غونسبرغ"]}
    article = article_of(f"وصلت مارتا غونسبرغ. ثم تكلمت مارتا {surname}.")
    assert [f.entity for f in found_by("spelling-variant", names, article, doctor="person")]


def test_another_given_name_makes_another_person(found_by, article_of):
    names = {"doctor": ["ar + مارتا غونسبرغ"]}
    article = article_of("وصلت مارتا غونسبرغ. ثم تكلمت سارة غونزبرغ.")
    assert found_by("spelling-variant", names, article, doctor="person") == []


def test_an_unlisted_spelling_alone_is_a_note(found):
    (finding,) = found("spelling-variant", "زار الوفد تاركنيستان.")
    assert finding.severity is Severity.NOTE


@pytest.mark.parametrize(
    "text",
    [
        "زار لتاركنستان وتاركنستان.",
        "الوفد التاركنستاني وصل.",
        "وصل بريك عماروف إلى المدينة.",
        "وصلت سريك عماروفا إلى المدينة.",
        "وصل سريك عمرييف إلى المدينة.",
    ],
)
def test_clitics_adjectives_and_other_people_are_no_variants(found, text):
    assert found("spelling-variant", text) == []


def test_a_fragment_after_a_stray_stop_is_noticed(found, quotes_of):
    text = "تزيد المنطقة صادراتها كل عام من النفط والغاز. حبوب جيدة. وتزور الوفود المكان."
    (finding,) = found("stray-stop", text)
    assert quotes_of(finding) == [["والغاز. حبوب جيدة."]]


def test_a_short_sentence_with_a_verb_is_whole(found):
    assert found("stray-stop", "انتهت القمة أمس بعد يومين من العمل. وغادر الضيوف.") == []


@pytest.mark.parametrize("said", ["الحضور مجاني.", "الزيارة مسموحة."])
def test_a_noun_with_its_predicate_is_whole(found, said):
    assert found("stray-stop", f"ستفتح المكتبة الجديدة أبوابها يوم الأحد. {said}") == []


@pytest.mark.parametrize("torn", ["الحضور المجاني.", "الساحة مجانيا."])
def test_a_noun_without_a_predicate_is_a_fragment(found, torn):
    assert found("stray-stop", f"ستفتح المكتبة الجديدة أبوابها يوم الأحد. {torn}")
