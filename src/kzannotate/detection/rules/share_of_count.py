"""Shares in brackets that two counts beside them do not bear out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.passages.amount_pairs import said
from kzannotate.detection.statements.changes_in_percent import wrong_changes
from kzannotate.detection.statements.told_changes import sizes_told_wrong
from kzannotate.detection.statements.told_differences import wrong_differences
from kzannotate.detection.statements.told_shares import wrong_shares
from kzannotate.domain.claim import Bound
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.told_changes import WrongChange
    from kzannotate.domain.finding import Finding
    from kzannotate.text.amounts import Amount

_OF = folded_words("of of_them them منهم منها منهن من из них олардың ішінен")
_BESIDE = 3
_ROUNDING = 0.0075
_LEAST_WHOLE = 3


class ShareOfCount:
    """12 of 40 pupils (25 %), which would be 30 %."""

    info = RuleInfo(
        "share-of-count",
        "Share that its counts do not bear out",
        FindingType.ARITHMETIC,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each share in brackets right behind a count that is part of another."""
        for reading in readings:
            text = reading.text
            amounts = text.amounts
            for change in wrong_changes(text):
                pair = change.before, change.after
                yield self._finding(text, change.share, pair, *change.part_and_whole)
            for wrong in (*sizes_told_wrong(text), *wrong_differences(text)):
                yield self._change(text, wrong)
            bracketed = []
            for number, share in enumerate(amounts):
                if (
                    number
                    and share.unit == "share"
                    and _in_brackets(text, amounts[number - 1], share)
                ):
                    around = amounts[max(0, number - 3) : number]
                    found = list(self._compared(text, share, around))
                    bracketed += [share] * len(found)
                    yield from found
            for told in wrong_shares(text):
                if told.share not in bracketed:
                    pair = told.part, told.whole
                    yield self._finding(text, told.share, pair, *(a.value for a in pair))

    def _compared(
        self, text: ArticleText, share: Amount, around: Sequence[Amount]
    ) -> Iterator[Finding]:
        pair = _part_and_whole(text, share, around)
        if pair is None:
            return
        part, whole = (a.value for a in pair)
        if abs(part / whole - share.value) > _ROUNDING + share.value * _ROUNDING:
            yield self._finding(text, share, pair, part, whole)

    def _change(self, text: ArticleText, wrong: WrongChange) -> Finding:
        ends = wrong.ends.before, wrong.ends.after
        return make_finding(
            self.info,
            [
                side([text.passage(wrong.told)]),
                side([text.passage(text.tokens.span(wrong.ends.first, wrong.ends.last))]),
            ],
            Reason.of(
                "from {before} to {after} is {right}, not “{told}”",
                before=said(ends[0]),
                after=said(ends[1]),
                right=wrong.right,
                told=wrong.told.of(text.raw),
            ),
        )

    def _finding(
        self,
        text: ArticleText,
        share: Amount,
        pair: tuple[Amount, Amount],
        part: float,
        whole: float,
    ) -> Finding:
        return make_finding(
            self.info,
            [
                side([text.passage(text.amount_span(share))], f"{100 * share.value:.4g} %"),
                side([text.passage(s) for s in dict.fromkeys(map(text.amount_span, pair))]),
            ],
            Reason.of(
                "{part} of {whole} are {right} %, not {share} %",
                part=f"{part:.9g}",
                whole=f"{whole:.9g}",
                right=f"{100 * part / whole:.3g}",
                share=said(share).removesuffix(" %"),
            ),
        )


def _in_brackets(text: ArticleText, count: Amount, share: Amount) -> bool:
    """Whether a share stands in brackets within a few words behind a count."""
    tokens = text.tokens
    last = max(count.last, count.number.last)
    near = share.first - last <= _BESIDE + 1
    return near and tokens.folded.text[: tokens.starts[share.first]].rstrip().endswith("(")


def _part_and_whole(
    text: ArticleText, share: Amount, around: Sequence[Amount]
) -> tuple[Amount, Amount] | None:
    """Two exact counts of one sentence of which the smaller is said to be of the larger."""
    start = text.sentence_words(share.first)[0]
    counts = [a for a in around if a.first >= start and _is_exact(a)][-2:]
    if len(counts) != 2:
        return None
    part, whole = sorted(counts, key=lambda a: a.value)
    nearest = counts[-1]
    words = text.tokens.words
    between = words[counts[0].number.last + 1 : share.first]
    opened = words[max(0, counts[0].number.first - 1)] in _OF
    if nearest is not part and nearest is not whole:
        return None
    if whole.value < _LEAST_WHOLE or part.value >= whole.value:
        return None
    return (part, whole) if opened or not _OF.isdisjoint(between) else None


def _is_exact(amount: Amount) -> bool:
    plain = amount.relation is Bound.EXACT and amount.low == amount.high and not amount.others
    return plain and amount.unit != "share" and amount.value == int(amount.value)
