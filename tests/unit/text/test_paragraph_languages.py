from kzannotate.text.language import paragraph_languages


def test_each_paragraph_has_its_language_and_direction():
    text = "وصل الوفد أمس.\nThe delegation arrived.\n\nДелегация приехала.\nҚазақша сөйлем.\n"
    assert [(p.language, p.rtl) for p in paragraph_languages(text)] == [
        ("ar", True),
        ("en", False),
        ("ru", False),
        ("kk", False),
    ]


def test_figures_alone_go_with_the_article():
    (figures,) = paragraph_languages("27 — 28", "ar")
    assert (figures.language, figures.rtl) == ("ar", True)


def test_spans_are_those_of_the_paragraphs():
    text = "  one\r\ntwo words"
    assert [p.span.of(text) for p in paragraph_languages(text)] == ["one", "two words"]
