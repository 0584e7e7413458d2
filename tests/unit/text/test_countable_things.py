import pytest

from kzannotate.text.amounts import amounts
from kzannotate.text.tokens import tokens_in

THINGS = {
    "watercolour": {"en": "86 watercolours", "ru": "68 акварелей", "kk": "68 акварельді"},
    "coin": {"ar": "1400 قطعة نقدية", "en": "4,100 coins", "ru": "400 монет"},
    "parachute": {"en": "20 parachutes", "ru": "20 парашютов", "kk": "20 парашют"},
    "olive tree": {"ar": "300 أشجار زيتون", "en": "300 olive trees", "ru": "300 олив"},
    "home": {"en": "210 houses", "ru": "210 домов", "kk": "210 үйді"},
}


@pytest.mark.parametrize("thing", THINGS)
def test_a_thing_is_counted_as_the_same_in_every_language(thing):
    told = {code: list(amounts(tokens_in(text), code)) for code, text in THINGS[thing].items()}
    units = {code: [amount.unit for amount in found] for code, found in told.items()}
    assert units == {code: [thing] for code in told}


def test_a_piece_of_something_else_is_no_coin():
    (amount,) = amounts(tokens_in("1400 قطعة أثرية"), "ar")
    assert amount.unit == "exhibit"
