"""In which encoding a text is: by its marks, by UTF-8 itself, else by how its letters stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.letter_pairs import PAIRS

ENCODINGS = (
    *("utf-8", "utf-16", "windows-1256", "iso-8859-6", "koi8-r", "windows-1251"),
    *("windows-1252", "kz1048", "cp866", "iso-8859-5", "utf-16-le", "utf-16-be", "utf-32"),
)
"""What a person may choose, under the names that Python has for them."""

_BY_LETTERS = (
    "windows-1252",
    "windows-1256",
    "windows-1251",
    "koi8-r",
    "iso-8859-6",
    "kz1048",
    "cp866",
    "iso-8859-5",
)
"""The first is taken where two give the same text."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SAMPLE = 40_000
_ENOUGH = 1_000
_CLEAR = 0.05
"""By how much the best must be ahead of the next for there to be no doubt."""
_LIKELY = 0.3
_WORD = re.compile(r"[^\W\d_]+")
_SIGN = re.compile(r"[^\w\s\x00-\x7f]|_")
_USUAL_SIGNS = frozenset(
    "«»“”‘’„‚…–—•·№§°،؛؟٪ـ\u00a0\u200c\u200d\u200e\u200f\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652€£©®™"
)
_TURNED = re.compile("[а-яё][А-ЯЁ]")
_BROKEN_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Told:
    """The encoding of some bytes.

    Args:
        encoding: one of ``ENCODINGS``.
        sure: whether no other would give a text as likely.
    """

    encoding: str
    sure: bool


def encoding_of(data: bytes) -> Told | None:
    """The encoding of a text's bytes; None where no encoding makes a text of them.

    Raises:
        ForeignFileError: they are UTF-8 but for some of them; the line is that of the first.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Told(encoding, sure=True)
    if b"\0" in data[:_SAMPLE]:
        return _wide(data)
    if _text(data, "utf-8") is not None:
        return Told("utf-8", sure=True)
    _refuse_broken_utf8(data)
    return _by_letters(data)


def decoded(data: bytes, encoding: str) -> str:
    """The text of bytes in an encoding, strictly.

    Raises:
        ForeignFileError: they are not in that encoding; the line is that of the first wrong one.
    """
    if encoding not in ENCODINGS:
        known = ", ".join(ENCODINGS)
        raise ForeignFileError(f"no encoding is called {encoding}: choose one of {known}")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ForeignFileError(
            f"the text is not in {encoding}: choose another encoding",
            line=data.count(b"\n", 0, error.start) + 1,
        ) from error


def misread(text: str) -> bool:
    """Whether a text seems to be UTF-8 that was taken for another encoding and saved so."""
    sample = text[:_SAMPLE].rpartition(" ")[0] or text[:_SAMPLE]
    for encoding in ("windows-1252", "windows-1251", "windows-1256", "iso-8859-1"):
        try:
            again = sample.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        return len(again) < len(sample)
    return False


def likeliness(text: str) -> float:
    """How much the letters of a text that are not ASCII stand as in Arabic, Russian or Kazakh.

    Near 1 for a text of these, below 0 for one that was read in a wrong encoding.
    """
    points = seen = 0.0
    words = (found[0] for found in _WORD.finditer(text) if not found[0].isascii())
    for word in islice(words, _ENOUGH):
        pairs, found = _points(word)
        seen += pairs
        points += found
    for sign in islice(_SIGN.finditer(text), _ENOUGH):
        seen += 1
        points += 0.5 if sign[0] in _USUAL_SIGNS else -2
    return points / seen if seen else 0.0


def _points(word: str) -> tuple[int, float]:
    if any("a" <= c <= "z" or "\xc0" <= c <= "\u024f" for c in word.lower()):
        return _latin_points(word)
    if len(word) == 1:
        return 2, 0.5  # less than a usual sign: a dash or a euro may be read as a letter
    low = f"_{word.lower()}_"
    pairs = [low[n : n + 2] for n in range(len(low) - 1)]
    known = sum(pair in PAIRS for pair in pairs)
    turned = len(_TURNED.findall(word))
    return len(pairs), known - 0.5 * (len(pairs) - known) - 2 * turned


def _latin_points(word: str) -> tuple[int, float]:
    accents = sum(not c.isascii() for c in word)
    if all(c.isascii() or "\xc0" <= c <= "\u017f" for c in word):
        # café is a word, a row of accents is another script read wrongly.
        return accents, 0.6 * accents if accents * 2 <= len(word) else -1.5 * accents
    return len(word), -2.0 * accents


def _by_letters(data: bytes) -> Told | None:
    scores = []
    for place, encoding in enumerate(_BY_LETTERS):
        text = _text(data, encoding)
        if text is not None and not re.search("[\x80-\x9f]", text):
            scores.append((likeliness(text), -place, encoding, text))
    if not scores:
        return None
    best, *others = sorted(scores, reverse=True)
    rivals = [score for score, _, _, text in others if text != best[3]]
    ahead = not rivals or best[0] - rivals[0] >= _CLEAR
    return Told(best[2], sure=ahead and best[0] >= _LIKELY)


def _wide(data: bytes) -> Told | None:
    scores = []
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _text(data, encoding)
        if text is not None and not re.search("[\x00-\x08\ue000-\uf8ff]", text):
            strange = len(
                re.findall("[^\x00-\x7f\u00a0-\u024f\u0400-\u06ff\u2000-\u206f]", text[:_SAMPLE])
            )
            scores.append((-strange / max(1, len(text[:_SAMPLE])), encoding))
    if not scores or max(scores)[0] < -0.2:
        return None
    return Told(max(scores)[1], sure=True)


def _text(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _refuse_broken_utf8(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken <= _BROKEN_SHARE * sum(not c.isascii() for c in text[: 10 * _SAMPLE]):
        at = text.index("\ufffd")
        raise ForeignFileError(
            "some bytes are not UTF-8 though the rest is: mend them and import it again",
            line=text.count("\n", 0, at) + 1,
        )
