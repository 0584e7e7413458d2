import base64
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles import web_page

WORDS = "وصل الوفد إلى العاصمة أمس لإجراء محادثات حول مشروع السد الجديد في الشمال. "
BODY = f"<p>{WORDS * 3}</p><p>{WORDS[::-1] * 2}</p><p>Ended here, at 27&nbsp;000.</p>"
PAGE = f"""<!DOCTYPE html>
<!-- saved from url=(0029)https://news.example.org/dam/ -->
<html lang="ar" dir="rtl"><head><title>Site | Dam</title>
<meta property="og:title" content="سد جديد"><meta property="og:site_name" content="Steppe Post">
<meta name="author" content="Aida Noor">
<meta property="article:published_time" content="2024-03-02T10:00:00+05:00">
<script>document.title = "stolen"</script><style>p {{color: red}}</style></head>
<body><nav><a href="/">Home</a></nav><img src="http://evil.example/x.png">
<article><h1>سد جديد</h1>{BODY}<script src="http://evil.example/a.js"></script></article>
</body></html>"""


def _only(page, encoding="utf-8"):
    (found,) = web_page.read(page.encode(encoding), {"name": "a.html"}).articles
    return found


def test_a_page_gives_its_article_and_what_it_says_of_it():
    found = _only(PAGE)
    assert found.text.startswith("سد جديد\n" + WORDS.strip())
    assert (found.title, found.source, found.author) == ("سد جديد", "Steppe Post", "Aida Noor")
    assert found.published == "2024-03-02T10:00:00+05:00"
    assert (found.address, found.language) == ("https://news.example.org/dam/", "ar")
    assert found.doubts == ()


def test_neither_scripts_nor_menus_are_words():
    text = _only(PAGE).text
    assert not [word for word in ("stolen", "color", "Home", "evil") if word in text]


def test_joiners_and_hard_blanks_stay_in_their_words():
    text = _only(PAGE.replace("الوفد", "الوفد\u200cها \u200f&zwj;x")).text
    assert "الوفد\u200cها \u200f\u200dx" in text
    assert "27\u00a0000" in text


def test_a_page_may_say_its_encoding_or_not():
    declared = PAGE.replace("<head>", '<head><meta charset="windows-1256">')
    assert _only(declared, "windows-1256").text == _only(PAGE).text
    assert _only(PAGE, "windows-1256").encoding == "windows-1256"
    assert _only(PAGE.replace("<head>", '<head><meta charset="koi8-r">')).encoding == "utf-8"


def test_a_page_saved_as_a_bundle_is_read():
    head = (
        "From: <Saved>\r\nSnapshot-Content-Location: https://a.example/b\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'
        "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    )
    coded = base64.encodebytes(PAGE.replace("saved from", "").encode()).decode()
    (found,) = web_page.read(f"{head}{coded}\r\n--x--\r\n".encode(), {"name": "a.mhtml"}).articles
    assert (found.address, found.title) == ("https://a.example/b", "سد جديد")


def test_little_of_many_words_is_a_doubt():
    around = "".join(f"<li><a href='/{n}'>Link to something else, {n}</a></li>" for n in range(200))
    found = _only(PAGE.replace("<nav>", f"<nav><ul>{around}</ul>"))
    assert "of the words on the page are taken" in found.doubts[0]


def test_a_page_of_few_words_is_read_all_the_same():
    found = _only("<html><body><div>One</div><table><tr><td>Two<td>Three</table></body></html>")
    assert "Two" in found.text


@pytest.mark.parametrize("depth", [300, 20_000])
def test_a_page_nested_too_deeply_is_a_doubt(depth):
    deep = "<div>" * depth + WORDS * 50 + "</div>" * depth
    found = _only(f"<html><body><p>Above.</p>{deep}</body></html>")
    assert "nested too deeply" in found.doubts[0]


@pytest.mark.parametrize(
    "page", ["<html></html>", "<html><script>x()</script></html>", "<!--" * 99]
)
def test_a_page_without_words_is_refused(page):
    with pytest.raises(ForeignFileError):
        _only(page)


def test_nothing_is_fetched():
    seen = []
    told = {"socket.connect", "socket.getaddrinfo", "os.system", "subprocess.Popen"}
    sys.addaudithook(lambda event, _: seen.append(event) if event in told else None)
    _only(PAGE)
    assert seen == []


@pytest.mark.parametrize("page", ["<p>" + "word " * 3_000_000, "<div>" * 9_000 + WORDS])
def test_a_page_that_the_parser_gives_up_on_is_not_called_empty(page):
    with pytest.raises(ForeignFileError, match="too large or nested too deeply"):
        _only(page)


LETTERS = st.text(
    "ابتثنهويةىأإآ\u064b\u064f\u0651\u0640\u200c\u200d\u200f\u200eabcЖЗқé\u0301 ", min_size=3
)


@settings(max_examples=30)
@given(st.lists(LETTERS.map(lambda t: f"a{' '.join(t.split())}b"), min_size=1, max_size=4))
def test_every_sign_of_a_paragraph_comes_in_as_it_is(paragraphs):
    page = "".join(f"<p>{WORDS * 2}{text}</p>" for text in paragraphs)
    text = _only(f"<html><head><title>Title</title></head><body>{page}</body></html>").text
    assert [p for p in paragraphs if p not in text] == []
