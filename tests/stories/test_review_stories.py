"""The main job, end to end, in a real window, with mouse and keyboard only."""

import pytest

pytestmark = [pytest.mark.gui, pytest.mark.timeout(180)]


def test_a_reviewer_imports_links_rules_closes_opens_and_undoes(stage):
    stage.play("first_day")
    stage.play("second_day")


def test_words_can_be_linked_to_an_entity_that_nobody_knew(stage):
    stage.play("new_entity")


def test_two_articles_that_disagree_stand_side_by_side(stage):
    stage.play("side_by_side")


def test_people_write_beside_the_articles_and_look_back(stage):
    stage.play("writing_beside")
    stage.play("reading_beside")


def test_the_window_speaks_arabic_and_english_without_a_restart(stage):
    stage.play("two_languages")


def test_marks_are_hidden_signs_followed_and_the_text_set_as_one_likes(stage):
    stage.play("reading")
    stage.play("reading_again")


@pytest.mark.parametrize("act", ["rhythm", "elsewhere", "other_cases", "ends"])
def test_what_is_left_is_decided_corrected_and_applied_with_single_keys(stage, act):
    stage.play(act)


def test_words_are_found_in_one_article_and_in_all(stage):
    stage.play("finding_words")


def test_everything_is_done_from_the_palette_with_keys_of_ones_own(stage):
    stage.play("commands")


@pytest.mark.parametrize("act", ["entity_page", "merging"])
def test_an_entity_is_known_by_its_page_and_put_right_there(stage, act):
    stage.play(act)


def test_articles_of_ones_own_choice_stand_side_by_side(stage):
    stage.play("comparing")


def test_a_conflict_becomes_a_case(stage):
    stage.play("case_of_a_conflict")


def test_a_translation_stands_beside_its_original(stage):
    stage.play("beside_the_original")


def test_marks_go_to_other_programs_and_come_back(stage):
    stage.play("data_sets")
