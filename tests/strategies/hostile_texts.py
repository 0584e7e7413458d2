"""Texts as an enemy or a broken keyboard would write them."""

from __future__ import annotations

from hypothesis import strategies as st

SIGNS = (
    "ابتجدوفبكلسةىيآؤئءق"  # letters, the clitics among them
    "\u064b\u0651\u0670\u0640"  # tashkeel and tatweel
    "\u202a\u202e\u2066\u2069\u200e\u200f\u061c"  # bidi controls
    "\u200b\u200c\u200d\ufeff\u00ad\u2060"  # what has no width
    "ﻻﷲﷺﺑﮏ"  # presentation forms
    "0123456789٠١٢٣٩۰۱۲۳۹"
    "²½Ⅷ১໓𝟙"  # numbers that are no digits, digits of other scripts
    "abcdXYZаеорқғӨЯйßİıŉǆ"  # Latin and Cyrillic, letters that change their length
    "()[]{}«»“”\"'’"
    ".,:;!?؟،؛…-–—/%٪٫٬$€+=<>@#&*_|~^\\"
    " \t\n\r\u0085\u2028\u2029\x0b\x0c\u00a0\u202f\u3000\x00\x1c\x1f"
    "😀👩🏽🚀🇰🇿\U0010ffff\ue000"
)
FRAGMENTS = (
    "هيئة السدود الجبلية", "وبهيئة السدود الجبلية", "للهيئة", "هيئة. السدود", "CMD",
    "(CMD)", "мэр", "Council of Mountain Dams", "Совет горных плотин",
    "Совета горных плотин", "the council", "سريك عمروف", "سيريك عماروف", "Serik Omarov",
    "عمروف", "Омаров", "تضم 12 دولة عضوا", "12 member states", "более 12 государств",
    "27 мемлекет", "٣٫٥ مليار", "$40m", "ثلاثة وعشرون", "twenty-seven", "двадцать семь",
    "жиырма жеті", "ربع السكان", "a quarter of", "one in five", "18 000", "1,234,567",
    "10-15", "من 10 إلى 15", "أكثر من 20%", "45 per cent", "13 يونيو 2024", "June 13, 2024",
    "2024 жылғы 13 маусым", "13-15 июня", "12.05.2021", "2021-02-30", "31 June 2020",
    "1999-2004", "الخميس 13 يونيو 2024", "on Monday, 13 June 2024", "العام الماضي",
    "تأسست عام 1996", "founded in 1992", "beat 3:1", "مباراة 2-1", "5 km (3 miles)",
    "40 km² (400 ha)", "five states: Peru, Chile, Cuba", "خمس دول: بيرو، تشيلي", "in all",
    "half a million", "or", "أو", "17 قتيلا", "killed 23 people", "لا إصابات", "cancelled",
    "ألغيت", "قال", ".", "،", ". ", "\n", "\n\n", "\r\n", "\u2028", " ", " (", ") ", "«",
    "»", "و", "وال", "لل", "-", "/", "%", "\u202e", "\u0651", "9" * 400,
)  # fmt: skip

SENTENCES = (
    "تضم هيئة السدود الجبلية 12 دولة عضوا.",
    "وتضم هيئة السدود الجبلية اليوم 15 دولة عضوا في عام 2021.",
    "تأسست لجنة السدود الجبلية عام 1992.",
    "The Council of Mountain Dams (CMD) has 12 member states.",
    "The CMD was founded in 1996 and has more than 20 members.",
    "Совет горных плотин основан в 1996 году, в Совет горных плотин входят 14 государств.",
    "وقتل الفيضان 17 شخصا في وادي الأرز مساء الاثنين.",
    "وقتل الفيضان 23 شخصا في وادي الأرز مساء الاثنين.",
    "The flood in Cedar Valley killed 17 people on Monday.",
    "The flood in Cedar Valley killed 23 people on Monday.",
    "Наводнение в долине Кедровой унесло жизни 17 человек.",
    "The Harbour Fair opens on 3 May 2024.",
    "The Harbour Fair opens on 5 May 2024.",
    "A grant of 90 million dollars was divided: 40 million, 30 million and 25 million dollars.",
    "تنتج الشركة ربع الإنتاج العالمي أو أكثر من 15% من الإنتاج العالمي.",
    "قال سيريك عماروف إن الجسر جديد. جديد جدا.",
)  # fmt: skip

signs = st.text(alphabet=st.sampled_from(SIGNS), max_size=80)
fragments = st.lists(st.sampled_from(FRAGMENTS), max_size=16)
noise = st.text(alphabet=st.sampled_from(SIGNS), max_size=3)
pieces = st.sampled_from((*SENTENCES, *FRAGMENTS[:8])) | noise
stories = st.lists(pieces, max_size=8).map(" ".join)
shuffled = fragments.map(" ".join) | fragments.map("".join)
torn = st.lists(st.sampled_from(FRAGMENTS) | noise).map("".join)
hostile_texts = signs | shuffled | torn
hostile_stories = stories | hostile_texts
languages = st.sampled_from(["ar", "en", "ru", "kk", "", "de"])
