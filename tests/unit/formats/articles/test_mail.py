from contextlib import suppress
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles import mail

TEXT = "وصل الوفد إلى العاصمة أمس.\nثم عاد إلى بلده بعد يومين من المحادثات.\n"


def _mail(text=TEXT, **more):
    message = EmailMessage()
    message["From"] = "نشرة الأخبار <news@example.org>"
    message["Subject"] = "وصول الوفد"
    message["Date"] = "Sat, 02 Mar 2024 10:00:00 +0500"
    message.set_content(text, **more)
    return message


def _only(data):
    (found,) = mail.read(data, {"name": "a.eml"}).articles
    return found


def test_a_mail_gives_its_letter_and_its_head():
    found = _only(bytes(_mail()))
    assert found.text == TEXT
    assert (found.title, found.author) == ("وصول الوفد", "نشرة الأخبار <news@example.org>")
    assert (found.published, found.encoding) == ("2024-03-02T10:00:00+05:00", "utf-8")


def test_a_letter_may_be_in_an_older_encoding():
    data = bytes(_mail(charset="windows-1256", cte="base64"))
    assert (_only(data).text, _only(data).encoding) == (TEXT, "windows-1256")


def test_a_wrong_encoding_in_the_head_is_a_doubt():
    data = bytes(_mail(charset="utf-8", cte="8bit"))
    head, _, body = data.partition(b"\n\n")
    found = _only(head + b"\n\n" + body.decode().encode("windows-1256"))
    assert (found.text, found.encoding) == (TEXT, "windows-1256")
    assert "says that it is in utf-8, which it is not" in found.doubts[0]


def test_a_letter_in_html_alone_is_read_as_one_sees_it():
    found = _only(bytes(_mail("<p>One<br>two</p><script>x()</script><p>three</p>", subtype="html")))
    assert found.text == "One\ntwo\nthree"


def test_attachments_are_told():
    message = _mail()
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="a.pdf")
    (left,) = mail.read(bytes(message), {"name": "a.eml"}).left_out
    assert left.file == "a.pdf"


@pytest.mark.parametrize("data", [b"", b"no head at all", b"Subject: x\n\n  \n"])
def test_what_is_no_mail_is_refused(data):
    with pytest.raises(ForeignFileError):
        mail.read(data, {"name": "a.eml"})


@given(st.binary(max_size=60), st.integers(0, 600), st.integers(0, 60))
def test_whatever_happened_to_a_mail_it_is_read_or_refused(put_in, place, taken_out):
    data = bytes(_mail())
    with suppress(ForeignFileError):
        mail.read(data[:place] + put_in + data[place + taken_out :], {"name": "a.eml"})


def test_a_head_without_end_takes_no_time():
    data = b"Subject: " + b"=?utf-8?q?a?= " * 100_000 + b"\n\nWords of it."
    assert _only(data).text == "Words of it."
