"""Casework: a conflict from the finding that began it to a rating that two people stand for.

A case lies in the shared layer. Every verb takes it as the reviewer saw it and changes single
fields: what somebody else did to other fields meanwhile stays, what was done to the same ones
refuses the gesture.
"""

from __future__ import annotations

import hashlib
import mimetypes
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from kzannotate.domain.case import Attachment, Case, CaseState, Exhibit, SecondOpinion, Stance
from kzannotate.domain.document import Document
from kzannotate.domain.entity import Evidence
from kzannotate.domain.finding import Finding
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER, Reviewer
from kzannotate.domain.revision import Change
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench.case_states import lacks_for, may_go
from kzannotate.workbench.case_title import first_title
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.rating import rating_in, scale_of
from kzannotate.workbench.relating import passage_at
from kzannotate.workbench.whole_files import write_bytes_whole
from kzannotate.workbench.writing import lines, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from kzannotate.domain.span import Passage
    from kzannotate.workbench.session import Workbench

LARGEST = 20 * 1024 * 1024
"""Bytes that an attached file may have."""

_DAY = re.compile(r"\d{4}(-\d\d){0,2}")
_JUDGED = frozenset(("claim", "reasoning", "rating"))
"""What the second reader's opinion is about."""
_SETTLED = (CaseState.DECIDED, CaseState.PUBLISHED)


def cases(bench: Workbench) -> list[Case]:
    """All cases, those with the most left to do first, then the latest."""
    order = list(CaseState)
    found = sorted(bench.store.records(Case), key=lambda c: c.id, reverse=True)
    return sorted(found, key=lambda c: order.index(c.state))


def case_of(bench: Workbench, finding: str) -> Case | None:
    """The first case that is about a finding."""
    return next((c for c in bench.store.records(Case) if finding in c.findings), None)


def open_case(
    bench: Workbench, findings: Sequence[Finding], title: str = "", language: str = "en"
) -> Case:
    """Open a case about one finding or several; who opens it has the lead.

    Args:
        bench: the open project.
        findings: what it is about.
        title: of the case; empty: one is made of the first finding.
        language: that the entity is called in, in a title that is made.

    Raises:
        UserError: there is no finding.
        StaleRevisionError: a finding changed meanwhile or is gone.
    """
    if not findings:
        raise UserError("Choose a finding first: a case is opened for one.")
    for finding in findings:
        _same_finding(bench, finding)
    words = one_line(title, "title") if title.strip() else first_title(bench, findings[0], language)
    made = Case(
        new_id("case"),
        words,
        tuple(f.id for f in findings),
        lead=bench.reviewer.id,
        opened=_today(),
    )
    bench.commit("open case", [Change(SHARED_LAYER, None, made)])
    return made


def remove_case(bench: Workbench, seen: Case) -> None:
    """Take a case away, with what was written in it; undo brings it back.

    Raises:
        StaleRevisionError: it was changed meanwhile.
    """
    now = _now(bench, seen)
    if now != seen:
        raise _stale(seen, now)
    bench.commit("remove case", [Change(SHARED_LAYER, seen, None)])


def add_findings(bench: Workbench, seen: Case, findings: Sequence[Finding]) -> Case:
    """Let a case be about more findings; sides keep their numbers."""
    now = _now(bench, seen)
    for finding in findings:
        _same_finding(bench, finding)
    ids = dict.fromkeys((*now.findings, *(f.id for f in findings)))
    return _write(bench, "change case", now, findings=tuple(ids))


def change_case(bench: Workbench, seen: Case, **words: str) -> Case:
    """Write a case's ``title``, ``claim``, ``reasoning`` or ``page`` anew.

    Raises:
        UserError: the title is empty, the page no address, or the case is settled.
        StaleRevisionError: somebody wrote the same meanwhile.
    """
    kept: dict[str, str | None] = {field: _kept(field, text) for field, text in words.items()}
    return _edit(bench, "change case", seen, kept)


def rate(bench: Workbench, seen: Case, rating: str | None) -> Case:
    """Give a case a rating of the project's scale, or take it away.

    Raises:
        UserError: the scale has no such rating, or the case is settled.
        StaleRevisionError: it was rated otherwise meanwhile.
    """
    if rating is not None and rating_in(scale_of(bench), rating) is None:
        raise UserError("The scale has no such rating any more. Choose another.")
    return _edit(bench, "rate case", seen, {"rating": rating}, decided=_today())


def hand_over(bench: Workbench, seen: Case, lead: str | Reviewer) -> Case:
    """Give the lead to somebody, who need not have joined yet.

    Raises:
        UserError: they are the second reader.
    """
    id_, joined = _person(lead)
    if id_ == _now(bench, seen).second:
        raise UserError("The second reader cannot have the lead as well. Choose somebody else.")
    return _edit(bench, "hand over case", seen, {"lead": id_}, joined=joined)


def ask_second(bench: Workbench, seen: Case, second: str | Reviewer | None) -> Case:
    """Ask somebody for a second reading, or nobody; what another one said is dropped.

    Raises:
        UserError: they have the lead.
    """
    id_, joined = _person(second)
    if id_ is not None and id_ == _now(bench, seen).lead:
        raise UserError("Who has the lead cannot be the second reader. Choose somebody else.")
    fields = {"second": id_, "opinion": None, "opinion_note": ""}
    return _edit(bench, "ask second reader", seen, fields, joined=joined)


def second_opinion(bench: Workbench, seen: Case, opinion: SecondOpinion, note: str = "") -> Case:
    """Say as the second reader whether one stands for the rating.

    Raises:
        UserError: somebody else is the second reader, it is not the time, or one disagrees
            without saying why.
    """
    now = _now(bench, seen)
    if now.second != bench.reviewer.id:
        raise UserError("Only the second reader of the case can say this.")
    if now.state is not CaseState.SECOND_READING:
        raise UserError("The case is not in its second reading. Send it there first.")
    words = lines(note, "note") if note.strip() else ""
    if opinion is SecondOpinion.DISAGREES and not words:
        raise UserError("Write why you disagree, so that the lead can answer it.")
    _same_fields(seen, now, _JUDGED)
    fields = {"opinion": opinion, "opinion_note": words}
    return _edit(bench, "second opinion", seen, fields)


def move_case(bench: Workbench, seen: Case, state: CaseState) -> Case:
    """Bring a case a state further, or back to any earlier one.

    Going back to work drops the second opinion, which was about what may now change.

    Raises:
        UserError: it lacks what the state needs; the sentence says the first thing.
        StaleRevisionError: it was moved meanwhile.
    """
    now = _now(bench, seen)
    lacking = lacks_for(now, state)
    if lacking:
        raise UserError(lacking[0])
    if not may_go(now.state, state):
        raise UserError("A case goes one state at a time.")
    fields: dict[str, Any] = {"state": state}
    if state is CaseState.OPEN:
        fields |= {"opinion": None, "opinion_note": ""}
    _same_fields(seen, now, ("state",))
    return _write(bench, "move case", now, **fields)


def quote_exhibit(
    bench: Workbench, seen: Case, passage: Passage, stance: Stance, side: int | None = None
) -> Case:
    """Put words of an article into a case as evidence.

    Raises:
        UserError: the span is empty or outside the article.
    """
    there = passage_at(bench, passage.document, passage.span)
    source = Evidence(new_id("evidence"), _title_of_document(bench, there.document))
    source = replace(source, quote=there.text, document=there.document)
    return _with_exhibit(bench, seen, Exhibit(new_id("exhibit"), stance, source, side, there))


def address_exhibit(bench: Workbench, seen: Case, exhibit: Exhibit) -> Case:
    """Put an address with its title and dates into a case as evidence; it is never fetched.

    Raises:
        UserError: title and address are both empty, or one holds what cannot be kept.
    """
    source = replace(_source(exhibit.source), id=new_id("evidence"))
    made = replace(exhibit, id=new_id("exhibit"), source=source, note=exhibit.note.strip())
    return _with_exhibit(bench, seen, made)


def attach(
    bench: Workbench, seen: Case, path: Path, stance: Stance, side: int | None = None
) -> Case:
    """Keep a copy of a file in the project, under its digest, as evidence of a case.

    Raises:
        UserError: it cannot be read, is empty or is larger than ``LARGEST``.
    """
    body = _body(path)
    kept = Attachment(
        hashlib.sha256(body).hexdigest(),
        path.name,
        len(body),
        mimetypes.guess_type(path.name)[0] or "application/octet-stream",
    )
    source = Evidence(new_id("evidence"), path.name, retrieved=_today())
    exhibit = Exhibit(new_id("exhibit"), stance, source, side, attachment=kept)
    return _with_exhibit(bench, seen, exhibit, {kept.sha256: body})


def change_exhibit(bench: Workbench, seen: Case, exhibit: Exhibit) -> Case:
    """Change an exhibit's stance, side, source or note.

    Raises:
        StaleRevisionError: this exhibit was changed meanwhile.
    """
    now = _same_exhibit(bench, seen, exhibit.id)
    note = lines(exhibit.note, "note") if exhibit.note.strip() else ""
    wanted = replace(exhibit, source=_source(exhibit.source), note=note)
    kept = tuple(wanted if e.id == exhibit.id else e for e in now.exhibits)
    return _write(bench, "change evidence", now, exhibits=kept)


def remove_exhibit(bench: Workbench, seen: Case, exhibit: str) -> Case:
    """Take an exhibit out of a case; an attached file stays in the log, so that undo finds it."""
    now = _same_exhibit(bench, seen, exhibit)
    kept = tuple(e for e in now.exhibits if e.id != exhibit)
    return _write(bench, "remove evidence", now, exhibits=kept)


def save_attachment(bench: Workbench, attachment: Attachment, path: Path) -> None:
    """Write an attached file out again.

    Raises:
        UserError: it cannot be written; what was there before is still there.
    """
    write_bytes_whole(path, bench.store.file(attachment.sha256))


def people(bench: Workbench) -> dict[str, str]:
    """Names of all reviewers by their ids."""
    return {person.id: person.name for person in bench.store.records(Reviewer)}


def _with_exhibit(
    bench: Workbench, seen: Case, exhibit: Exhibit, files: Mapping[str, bytes] | None = None
) -> Case:
    now = _now(bench, seen)
    _refuse_settled(now)
    wanted = replace(now, exhibits=(*now.exhibits, exhibit))
    bench.commit("add evidence", [Change(SHARED_LAYER, now, wanted)], files=files)
    return wanted


def _same_exhibit(bench: Workbench, seen: Case, exhibit: str) -> Case:
    now = _now(bench, seen)
    _refuse_settled(now)
    before, after = ([e for e in c.exhibits if e.id == exhibit] for c in (seen, now))
    if before != after or not after:
        raise _stale(seen, now)
    return now


def _edit(
    bench: Workbench,
    verb: str,
    seen: Case,
    fields: Mapping[str, Any],
    decided: str | None = None,
    joined: Reviewer | None = None,
) -> Case:
    """Change fields that nobody else changed meanwhile; what a second reader judged is new then."""
    now = _now(bench, seen)
    if all(getattr(now, field) == value for field, value in fields.items()):
        return now
    _same_fields(seen, now, fields)
    judged = any(f in _JUDGED and getattr(now, f) != value for f, value in fields.items())
    if judged:
        _refuse_settled(now)
        fields = {"opinion": None, "opinion_note": "", **fields}
    if decided is not None and judged:
        fields = {**fields, "decided": decided if fields["rating"] is not None else None}
    return _write(bench, verb, now, joined, **fields)


def _write(
    bench: Workbench, verb: str, now: Case, joined: Reviewer | None = None, **fields: Any
) -> Case:
    wanted = replace(now, **fields)
    new = joined is not None and bench.store.record(Reviewer, joined.id) is None
    people = [Change(SHARED_LAYER, None, joined)] if new else []
    bench.commit(verb, [*people, Change(SHARED_LAYER, now, wanted)])
    return wanted


def _person(given: str | Reviewer | None) -> tuple[str | None, Reviewer | None]:
    return (given.id, given) if isinstance(given, Reviewer) else (given, None)


def _now(bench: Workbench, seen: Case) -> Case:
    now = bench.store.record(Case, seen.id)
    if now is None:
        raise _stale(seen, None)
    return now


def _same_fields(seen: Case, now: Case, fields: Iterable[str]) -> None:
    if any(getattr(seen, field) != getattr(now, field) for field in fields):
        raise _stale(seen, now)


def _stale(seen: Case, now: Case | None) -> StaleRevisionError:
    return StaleRevisionError(
        "This was changed meanwhile. Look at it again and repeat what you did.",
        expected=seen,
        actual=now,
    )


def _refuse_settled(now: Case) -> None:
    if now.state in _SETTLED:
        raise UserError("The case is decided. Open it again before you change it.")


def _same_finding(bench: Workbench, finding: Finding) -> None:
    now = bench.store.record(Finding, finding.id, MACHINE_LAYER)
    if now != finding:
        raise StaleRevisionError(
            "This finding was changed by a later check. Look at it again before you rule.",
            expected=finding,
            actual=now,
        )


def _title_of_document(bench: Workbench, id_: str) -> str:
    document = bench.store.record(Document, id_)
    return document.title if document is not None else id_


def _kept(field: str, text: str) -> str | None:
    if field == "title":
        return one_line(text, "title")
    if not text.strip():
        return None if field == "page" else ""
    if field == "page":
        return web_address(text)
    return lines(text, field)


def web_address(text: str) -> str:
    """The address of a page on the web.

    Raises:
        UserError: it is none.
    """
    address = one_line(text, "address")
    scheme, _, rest = address.partition("://")
    if scheme.lower() not in ("http", "https") or not rest.strip("/") or " " in address:
        raise UserError("This is not the address of a page: it begins with https:// or http://.")
    return address


def _source(source: Evidence) -> Evidence:
    title, address = source.title.strip(), (source.address or "").strip()
    quote = source.quote or ""
    if not title and not address:
        raise UserError("Write a title or an address of the evidence.")
    return replace(
        source,
        title=one_line(title or address, "title"),
        address=one_line(address, "address") if address else None,
        date=_day(source.date),
        retrieved=_day(source.retrieved),
        quote=lines(quote, "quotation") if quote.strip() else None,
    )


def _day(text: str | None) -> str | None:
    day = (text or "").strip()
    if day and not _is_day(day):
        raise UserError(f"“{day}” is no date: write it as 2024-02-29, 2024-02 or 2024.")
    return day or None


def _is_day(text: str) -> bool:
    """Whether a text is a day, a month or a year as ISO 8601 writes them."""
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        return False
    return True


def _body(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise UserError(f"{path.name} is not an ordinary file: choose another.")
        with path.open("rb") as file:
            body = file.read(LARGEST + 1)
    except OSError as error:
        raise UserError(f"{path.name} cannot be read ({error.strerror}).") from error
    if not body:
        raise UserError(f"{path.name} is empty: there is nothing to keep.")
    if len(body) > LARGEST:
        raise UserError(f"{path.name} is larger than 20 MB: attach a part of it, or its address.")
    return body


def _today() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()
