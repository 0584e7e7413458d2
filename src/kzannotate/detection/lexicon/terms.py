"""Words beside lengths of terms, and beside days that plans are of."""

from __future__ import annotations

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.word_memo import WordMemo


def whole_or_beginning(words: str) -> WordMemo[bool | None]:
    """Whether folded words begin in one of these ways; those with a low line are whole."""
    starts = tuple(fold_word(w) for w in words.split() if not w.endswith("_"))
    whole = frozenset(fold_word(w.rstrip("_")) for w in words.split() if w.endswith("_"))

    def ask(word: str) -> bool | None:
        bare = word.removeprefix("و")
        return True if word in whole or bare in whole or begins_so(word, starts) else None

    return WordMemo(ask)


LASTING = whole_or_beginning(
    "will_ would_ last_ lasts_ lasting_ term_ terms_ period_ next_ rotat mandate_"
    " будет_ продлится_ продлит сроком_ срок_ ближайш течение_ станет_ следующ"
    " تستمر ستستمر يستمر لمدة_ مدتها_ مدته_ ولاية ستتولى ستترأس سيتولى تتولى_ المقبل"
    " бойы_ мерзім етеді_ қарай_ жылға_"
)
"""What says that a length of time is that of a whole term."""
PARTS_OF_TERMS = whole_or_beginning(
    "left_ remain already_ ago_ before_ after_ early_ first_ second_ last_of_ has_ have_ had_ been_"
    " extend interim_ later_ into_ past_ jailed_ prison_ suspended_"
    " осталось_ остается_ оставш уже_ назад_ до_ после_ спустя_ досрочно_ первые_ последние_ через_"
    " подряд_ условно_ тюрьм заключения_"
    " متبق تبقى_ بعد_ قبل_ منذ_ مضت_ مضى_ الأولى_ الأخيرة_ خلال_ بالسجن_ سجن_"
    " қалды_ қалған_ бұрын_ кейін_ бері_ соңғы_ алғашқы_ өтті_ ішінде_"
)
"""What says that a length is what is over or left of a term, or of something else."""
PARTS_OF_SEATS = whole_or_beginning(
    "won_ win_ wins_ took_ takes_ gain lost_ lose_ present_ absent_ attend voted_ vote_ voting_"
    " abstain quorum_ majority_ needed_ party_ parties_ faction bloc_ against_ favour_ favor_"
    " получил получит завоев потеря голосова проголос воздерж присутств отсутств кворум большинств"
    " парти фракци против_ набра"
    " حصل حصد فاز فازت نال نالت خسر صوت حضر غاب امتنع نصاب أغلبية الحزب حزب كتلة المعارض"
    " алды_ алған_ жеңіп_ дауыс қатысты_ қатысқан_ келмеді_ партия фракция қарсы_"
)
"""What says that seats or deputies are some of a body's."""
ELECTING = whole_or_beginning(
    "elect choose chooses choosing pick return_ returns_ send_ sends_ vie_ vying_ contest fill_"
    " избира избер избрат выбира выбер выборы_ борются_ претенд"
    " يختار تختار لاختيار اختيار ينتخب تنتخب لانتخاب انتخاب يتنافس تنافس"
    " сайла таңда"
)
"""What says that so many are elected."""
INTENDED = whole_or_beginning(
    "originally_ initially_ had_ previously_ earlier_ was_ were_ once_ first_"
    " собира планировал планировалос намечал намечалос должна_была должен_был обещал изначально_"
    " первоначально_ ранее_ прежде_ было_ была_ был_ раньше_ хотели_"
    " كان_ كانت_ وكان_ سابقا_ أصلا_ سبق_"
    " еді_ болған_ болатын_ бастапқыда_ бұрын_ бұрынғы_"
)
"""What says that a plan was one of before."""
AS_PLANNED = folded_words("as как и كما مثلما حسبما")
"""What makes a plan of before one that still holds: as originally planned."""
PARTS_OF_YEARS = whole_or_beginning(
    "end_ beginning_ start_ close_ نهايه_ بنهايه_ بدايه_ ببدايه_ مطلع_ اواخر_ اوائل_ ختام_"
    " конце_ конца_ концу_ начале_ начала_ началу_ конец_ соңында_ соңына_ соңы_ басында_"
    " басына_ басы_"
)
"""What a year has, and not what is told of in it: by the end of 2026."""
