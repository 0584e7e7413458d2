"""Words by which texts tell since when somebody holds an office."""

from __future__ import annotations

from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.noun_stems import noun_stems

_LED_WORDS = (
    "head_ headed_ heads_ heading_ led_ leads_ leading_ lead_ run_ runs_ ran_ running_ direct_"
    " directs_ directed_ chair_ chaired_ chairs_ helm_ charge_"
    " возглав главе_ руковод управля руля_ руле_"
    " يرأس يترأس تترأس ترأس ترأست تراس يدير_ تدير_ أدار_ أدارت_ يقود_ تقود_ قاد_ قادت_ رأس_"
    " басқар"
)
LED = whole_or_beginning(_LED_WORDS)
"""Verbs of leading, whose object is whom one leads."""
_POST_WORDS = (
    "post_ office_ position_ job_ role_ duties_ helm_ charge_ tenure_ reins_ seat_"
    " пост_ посту_ поста_ руля_ руле_ должност кресл полномочия_ обязанности_ бразды_"
    " منصب حقيبة حقيبته حقيبتها مهام قيادة رئاسة إدارة مسؤولي كرسي"
    " қызмет лауазым орын тізгін міндет"
)
POSTS = whole_or_beginning(_POST_WORDS)
"""Words for an office, whichever it is."""
_GOES_ON_WORDS = (
    f"{_LED_WORDS} office_ post_ position_ job_ hold_ holds_ held_ holding_ serving_ served_"
    " serves_ занима посту_ пост_ должности_"
    " يتولى تتولى يشغل تشغل منصب_ منصبه_ منصبها_"
    " қызмет лауазым"
)
GOES_ON = whole_or_beginning(_GOES_ON_WORDS)
"""What somebody does who holds an office."""
_BEGINS_WORDS = (
    "appointed_ appointment_ elected_ election_ became_ named_ took_ taking_ takes_ assumed_"
    " assuming_ sworn_ inaugurated_ installed_ chosen_ picked_ promoted_ joined_as_ назначен"
    " назначил назначила назначили избран избрал стал_ стала_ возглавил возглавивш вступил занял_"
    " заняла_ занявш вступивш принял_ приняла_ утвержден пришел_ пришла_ ставш_ ставший_ ставшая_"
    " عين_ عينت_ تعيين انتخب تولى_ تولت_ توليه_ توليها_ تسلم_ تسلمت_ تسلمه_ تسلمها_ أصبح_ أصبحت_"
    " باشر باشرت اعتلى_ اعتلت_ تقلد_ تقلدت_ استلم_ استلمت_ نصب_ نصبت_ معين_ معينة_ المعين_"
    " المعينة_ المنتخب_ المنتخبة_ тағайындал сайлан кіріс қойыл болды_ болған_ келген_ келді_ отыр"
)
BEGINS = whole_or_beginning(_BEGINS_WORDS)
"""What begins an office."""
AGAIN = whole_or_beginning(
    "re-elect reelect again_ first_ second_ third_ term_ temporar acting_ interim_ deputy_ vice_"
    " former_ ex_ candidate_ nominated_"
    " переизб вновь_ повторно_ снова_ впервые_ заместител вице_ временно_ исполняющ бывш кандидат"
    " أعيد_ مجددا_ ثانية_ لأول_ نائب_ نائبا_ نائبة_ مساعد وكيل بالوكالة_ سابق السابق_ السابقة_ مرشح"
    " қайта_ алғаш бірінші_ екінші_ орынбасар бұрынғы_ уақытша_ кандидат үміткер"
)
"""What says that an office was held before, was another or was never quite held."""
BEFORE_THAT = folded_words(
    "previously earlier before until till formerly then prior"
    " ранее до прежде прежний тогда раньше перед"
    " سابقا قبل حتى آنذاك سبق"
    " бұрын дейін бұған"
)
HEADS = folded_words(
    "head leader chief boss глава главой главу главы руководитель руководителем лидер лидером"
    " زعيم زعيما قائد قائدا басшы басшысы жетекшісі"
)
"""Who leads a body, whatever the office is called."""
SINCE = folded_words("since منذ с со")
SINCE_BEHIND = folded_words("бері бастап жылдан")
NOT_THEN = folded_words("until till to по до حتى إلى")
"""What makes a beginning one of a time that is over."""
UNDER = folded_words("over up into as who which that whom whose and has have had been is was were")
BESIDE_POSTS = folded_words(
    "he she it his her its their this that new current late early mid spring summer autumn winter"
    " january february march april may june july august september october november december month"
    " year who has been was is also since where executive general managing artistic"
    " он она его ее этот эту этом того году года год месяце марта который которая которую котором"
    " свой свою своей своего весной осенью летом зимой начале конце уже был была официально"
    " генеральный генеральным исполнительный исполнительным главный главным художественный"
    " художественным художественного көркемдік"
    " الذي التي وهو وهي عام سنة شهر منصبه منصبها مطلع نهاية بداية أواخر أوائل رسميا في هذا هذه"
    " الحالي الجديد مهامه مهامها التنفيذي العام التنفيذية العامة الفني الفنية"
    " бұл осы жылы жылдан жылғы айында бері бастап өз оның келе жатқан келеді жатыр"
)
"""Words that may stand between an office and its beginning, and tell nothing."""
PRONOUNS = folded_words("he she он она ол وهو وهي")
_PLACE_WORDS = {
    "ar": "مدينة بلدية وزارة دائرة بلاد حكومة مقاطعة منطقة محافظة إقليم ولاية"
    " المنظمة المؤسسة الهيئة شبكة منظومة شركة جهاز",
    "en": "city town municipality ministry department country government region body institution"
    " organisation organization agency state province system network company",
    "ru": "регион край республика город акимат мэрия министерство ведомство страна правительство"
    " область район учреждение организация система сеть компания",
    "kk": "өңір қала әкімдік министрлік ведомство ел үкімет облыс аудан мекеме ұйым жүйе желі"
    " компания",
}
PLACES = frozenset().union(
    *(
        noun_stems(fold_word(word), language)
        for language, words in _PLACE_WORDS.items()
        for word in words.split()
    )
)
"""Stems of nouns by which any body or place may be called that somebody leads."""
