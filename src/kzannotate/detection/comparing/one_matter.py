"""Whether two articles tell of one matter, as far as their words show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.account import Account
from kzannotate.detection.comparing.article_pairs import days_between, matter

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText

_DAYS = 7
_LEAST, _LEAST_NAMES, _LEAST_MEANT = 0.2, 0.75, 0.35
"""How much of their words, of names and of what words mean articles of one matter share."""


class OneMatter:
    """Which articles are about one matter, by their words; each is made ready once."""

    def __init__(self) -> None:
        self._accounts: dict[str, Account] = {}

    def holds(self, one: ArticleText, other: ArticleText) -> bool:
        """Whether two articles of a week share so much that they tell of one matter."""
        days = days_between(one.period, other.period)
        if days is not None and days > _DAYS:
            return False
        found = matter(self._account(one), self._account(other))
        if found is None:
            return False
        if one.language == other.language:
            return found["matter"] >= _LEAST
        return found["across_names"] >= _LEAST_NAMES or found["across_matter"] >= _LEAST_MEANT

    def names(self, text: ArticleText, sound: str) -> bool:
        """Whether an article has a word that sounds like another."""
        return sound in self._account(text).sounds

    def _account(self, text: ArticleText) -> Account:
        found = self._accounts.get(text.document)
        if found is None:
            found = self._accounts[text.document] = Account(text, ())
        return found
