"""What each state of a case needs, in sentences that a desk can act on."""

from __future__ import annotations

from kzannotate.domain.case import Case, CaseState, SecondOpinion

STATES = tuple(CaseState)
"""In the order in which a case goes through them."""


def lacks_for(case: Case, state: CaseState) -> list[str]:
    """What a case lacks to be in a state, a sentence each; nothing: it can go there."""
    place = STATES.index(state)
    needed = [_to_read, _to_decide, _to_publish][:place]
    return [sentence for look in needed for sentence in look(case)]


def next_state(state: CaseState) -> CaseState | None:
    """The state after one, None after the last."""
    place = STATES.index(state) + 1
    return STATES[place] if place < len(STATES) else None


def may_go(now: CaseState, state: CaseState) -> bool:
    """Whether a case goes from one state to another at one go: forward one, back any."""
    return STATES.index(state) <= STATES.index(now) + 1


def _to_read(case: Case) -> list[str]:
    return [
        sentence
        for lacking, sentence in (
            (not case.claim, "Write the claim that is reviewed."),
            (case.rating is None, "Give the case a rating."),
            (not case.reasoning, "Write the reasoning, for readers."),
            (case.lead is None, "Say who has the lead."),
            (case.second is None, "Choose a second reader."),
        )
        if lacking
    ]


def _to_decide(case: Case) -> list[str]:
    if case.opinion is None:
        return ["The second reader has not said yet whether they agree."]
    if case.opinion is SecondOpinion.DISAGREES:
        return ["The second reader disagrees. Change the case, or ask again."]
    return []


def _to_publish(case: Case) -> list[str]:
    return [] if case.page else ["Write the address of your own page about the case."]
