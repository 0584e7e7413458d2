import pytest

from kzannotate.text.fold import fold_word
from kzannotate.text.kazakh_endings import undeclined
from kzannotate.text.units import concept_of

CASES = {
    "үй": "үйдің үйді үйге үйде үйден үймен үйлер үйлерді үйлеріне үйі үйінің үйіндегі",
    "ай": "айды айға айда айлар айының айынан",
    "қала": "қаланың қаланы қалаға қаладан қалалар қаласы қаласында қалаларының",
    "бөлме": "бөлменің бөлмеде бөлмелерді бөлмесі бөлмесіне",
    "зауыт": "зауыттың зауытта зауытпен зауыттар зауыты зауытының зауыттарынан",
    "мектеп": "мектепке мектептер мектебі мектебінде",
    "ит": "итті иттің итке иттер иттері",
    "ән": "әннің әнді әнге әндер әні әнінің",
}


@pytest.mark.parametrize("noun", CASES)
def test_a_kazakh_noun_is_known_in_its_plural_its_cases_and_with_its_owner(noun):
    concept = concept_of(fold_word(noun), "kk")
    forms = [fold_word(form) for form in CASES[noun].split()]
    assert concept is not None
    assert {form: concept_of(form, "kk") for form in forms} == dict.fromkeys(forms, concept)
    assert [form for form in forms if fold_word(noun) not in undeclined(form)] == []


@pytest.mark.parametrize("word", ["үйды", "үйға", "аттер", "қаладің", "үйті", "зауытда", "айдар"])
def test_an_ending_of_other_vowels_or_behind_another_sound_is_none(word):
    assert not {"үи", "ат", "қала", "зауыт", "аи"} & set(undeclined(fold_word(word)))


@pytest.mark.parametrize("word", ["елді", "іске", "ұлы"])
def test_what_only_looks_like_a_form_of_a_short_noun_is_left_alone(word):
    assert concept_of(fold_word(word), "kk") is None
