"""A corrected article as a page of its own: struck words, new ones, and below them why.

It loads nothing; each paragraph runs in its own direction, every word is escaped.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kzannotate.formats.corrected.model import (
    Boundary,
    CorrectedArticle,
    Fate,
    Piece,
    Showing,
    open_faults,
    tracked,
    with_faults,
)
from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.formats.corrected.model import Amendment, MarkedFault

_LANGUAGES = ("ar", "ru", "kk")
_SAID = {
    "Corrections": ("التصحيحات", "Исправления", "Түзетулер"),
    "Faults": ("العيوب", "Недочёты", "Кемшіліктер"),
    "Words": ("الكلمات", "Слова", "Сөздер"),
    "Read instead": ("يُقرأ بدلًا منه", "Читать", "Дұрысы"),
    "Reason": ("السبب", "Причина", "Себебі"),
    "Who": ("من", "Кто", "Кім"),
    "Fault": ("العيب", "Недочёт", "Кемшілік"),
    "Severity": ("الشدة", "Важность", "Маңыздылығы"),
    "Note": ("ملاحظة", "Примечание", "Ескертпе"),
}
_STYLE = """
:root { color-scheme: light dark; --ink: #1b1e23; --page: #fffefb; --muted: #4d545e;
  --line: #c9c5bc; --gone: #a41d17; --new: #16603a; --fault: #f0a01e44; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e1da; --page: #15171b; --muted: #abb1bb;
  --line: #454b55; --gone: #ff8a80; --new: #6fcf95; --fault: #8c5c0866; } }
body { background: var(--page); color: var(--ink); margin: 2rem auto; max-width: 46rem;
  padding: 0 1rem; font: 1.05rem/1.8 "Noto Naskh Arabic", "Noto Serif", serif; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin-top: 2.5rem; }
p { min-height: 1.8em; margin: 0; unicode-bidi: plaintext; }
del { color: var(--gone); text-decoration-thickness: 2px; }
ins { color: var(--new); text-decoration-thickness: 2px; }
del + ins { margin-inline-start: .2em; }
mark { background: var(--fault); color: inherit; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .5rem; text-align: start;
  vertical-align: top; }
th { color: var(--muted); font-weight: normal; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
"""


def write(article: CorrectedArticle, showing: Showing) -> str:
    """The whole page."""
    title, side = escape(article.title), _side(article.title or article.text, article)
    language = escape(article.language or "und", quote=True)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{_side(article.text, article)}"><head>'
        '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>"
        f'<main><h1 dir="{side}">{title}</h1>{"".join(_paragraphs(article, showing))}</main>'
        f"{_list_of_changes(tracked(article, showing), article)}"
        f"{_list_of_faults(open_faults(article, showing), article)}"
        "</body></html>\n"
    )


def _paragraphs(article: CorrectedArticle, showing: Showing) -> Iterator[str]:
    lines: list[list[str]] = [[]]
    words = [""]
    open_faults: list[MarkedFault] = []
    for part in with_faults(article, showing):
        if isinstance(part, Boundary):
            _turn(open_faults, part)
            continue
        for number, line in enumerate(part.text.split("\n")):
            if number:
                lines.append([])
                words.append("")
            lines[-1].append(_piece(part, line, open_faults))
            words[-1] += line
    for line_parts, said in zip(lines, words, strict=True):
        yield f'<p dir="{_side(said, article)}">{"".join(line_parts)}</p>\n'


def _turn(open_faults: list[MarkedFault], boundary: Boundary) -> None:
    if boundary.begins:
        open_faults.append(boundary.fault)
    else:
        open_faults.remove(boundary.fault)


def _piece(piece: Piece, text: str, faults: list[MarkedFault]) -> str:
    if not text:
        return ""
    inner = escape(text)
    if faults:
        told = "; ".join(f"{f.name}: {f.note}" if f.note else f.name for f in faults)
        inner = f'<mark title="{escape(told)}">{inner}</mark>'
    if piece.fate is Fate.KEPT:
        return inner
    tag = "del" if piece.fate is Fate.STRUCK else "ins"
    return f"<{tag}{_told(piece.amendment)}>{inner}</{tag}>"


def _told(amendment: Amendment | None) -> str:
    if amendment is None:
        return ""
    when = f' datetime="{escape(amendment.date)}"' if amendment.date else ""
    why = ": ".join(filter(None, (amendment.author, amendment.reason)))
    return when + (f' title="{escape(why)}"' if why else "")


def _list_of_changes(amendments: list[Amendment], article: CorrectedArticle) -> str:
    if not amendments:
        return ""
    rows = "".join(
        f"<tr><td><del><bdi>{escape(a.span.of(article.text))}</bdi></del></td>"
        f"<td><ins><bdi>{escape(a.words)}</bdi></ins></td>"
        f'<td dir="auto">{escape(a.reason)}</td><td><bdi>{escape(a.author)}</bdi> '
        f"{escape(a.date[:10])}</td></tr>"
        for a in amendments
    )
    return _table("Corrections", ("Words", "Read instead", "Reason", "Who"), rows, article.spoken)


def _list_of_faults(faults: list[MarkedFault], article: CorrectedArticle) -> str:
    if not faults:
        return ""
    rows = "".join(
        f"<tr><td><bdi>{escape(f.span.of(article.text))}</bdi></td><td>{escape(f.name)}</td>"
        f'<td>{f.severity}</td><td dir="auto">{escape(f.note)}</td></tr>'
        for f in faults
    )
    return _table("Faults", ("Words", "Fault", "Severity", "Note"), rows, article.spoken)


def _table(title: str, names: tuple[str, ...], rows: str, language: str) -> str:
    code = language.partition("-")[0]
    place = _LANGUAGES.index(code) if code in _LANGUAGES else None
    told = [name if place is None else _SAID[name][place] for name in (title, *names)]
    head = "".join(f'<th scope="col">{name}</th>' for name in told[1:])
    return (
        f'<section lang="{code if place is not None else "en"}" dir="{_direction(code)}">'
        f"<h2>{told[0]}</h2><table><tr>{head}</tr>{rows}</table></section>"
    )


def _direction(language: str) -> str:
    return "rtl" if language == "ar" else "ltr"


def _side(text: str, article: CorrectedArticle) -> str:
    return "rtl" if is_rtl(text, article.language) else "ltr"
