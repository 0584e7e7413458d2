"""Which part of a data set an article belongs to: a whole story is in one part."""

from __future__ import annotations

import hashlib
import re

from kzannotate.errors import UserError

PARTS = ("train", "validation", "test")
_WHOLE = "none"
_SHARES = re.compile(r"(\d{1,3})/(\d{1,3})/(\d{1,3})")


class Splitting:
    """Puts stories into parts by a digest of their names, so that more articles move none.

    Args:
        wish: ``80/10/10`` for percentages of train, validation and test, or ``none``;
            the first if empty.

    Raises:
        UserError: it is neither.
    """

    def __init__(self, wish: str) -> None:
        wish = wish or "80/10/10"
        found = _SHARES.fullmatch(wish)
        shares = [int(share) for share in found.groups()] if found else []
        if wish != _WHOLE and sum(shares) != 100:
            raise UserError(f"The parts cannot be {wish}: write percentages such as 80/10/10.")
        self._ends = (shares[0], shares[0] + shares[1]) if shares else (100, 100)

    def of(self, story: str) -> str:
        """The part of a story."""
        raw = hashlib.sha256(story.encode("utf-8", "surrogatepass")).digest()[:8]
        place = int.from_bytes(raw, "big") / 2**64 * 100
        return PARTS[sum(place >= end for end in self._ends)]
