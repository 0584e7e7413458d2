"""Small words that a name may change without becoming another."""

from __future__ import annotations

from kzannotate.text.fold import fold_word

_LISTS = {
    "ar": "في من على عن إلى بين مع أو ثم هو هي هذا هذه ذلك تلك التي الذي بشأن حول لدى ذي ل ب و",
    "en": "the a an of for on in at to and by with from under its s",
    "ru": "и в во на по о об от для при с со из за к у",
    "kk": "және мен бен пен туралы жөніндегі үшін бойынша",
}
FUNCTION_WORDS = frozenset(fold_word(w) for words in _LISTS.values() for w in words.split())
"""Folded prepositions, articles and conjunctions of the desk's languages."""
