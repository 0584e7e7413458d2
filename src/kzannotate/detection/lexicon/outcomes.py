"""What becomes of somebody in a court, a contest or an election: one of a few answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.classed_words import ClassedWords
from kzannotate.text.fold import folded_words
from kzannotate.text.matching import bare_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

VERDICT, PLACE, ROUND, WAY = "verdict", "place", "round", "way"
TITLES = "titles"

OUTCOMES = ClassedWords(
    {
        VERDICT: (
            "acquit exonerat cleared_+of_ jury_+cleared_ court_+cleared_ judge_+cleared_"
            " judges_+cleared_ was_+cleared_ were_+cleared_ tribunal_+cleared_ been_+cleared_"
            " cleared_+him_ cleared_+her_ cleared_+the_ not_+guilty_"
            " walked_+free_ walks_+free_ walk_+free_ found_+not_+guilty_ innocent_"
            " برأت_ برأ_ برئ_ برئت_ براءة تبرئة بتبرئة ببراءة برأته_ برأتها_ بريئا_"
            " оправда невинов ақтады_ ақталды_ ақталған_ ақтаған_ ақтап_ ақтау_ кінәсіз",
            "convicted_ convicts_ convicting_ conviction_ found_+guilty_ finds_+guilty_"
            " guilty_+of_ guilty_+verdict sentenced_ jailed_ imprisoned_"
            " أدان_ أدانت_ أدين_ أدينت_ إدانة_ إدانته_ إدانتها_ مذنب مذنبا_ بسجن_ بالسجن_ حبس_"
            " بحبس_ بالحبس_ سجنه_ سجنها_"
            " виновн признан_+виновн осужден осудил_ осудила_ приговорен приговорил приговорила"
            " кінәлі сотталды_ сотталған_ соттады_ сотталып_ кесті_ кесілді_",
        ),
        PLACE: (
            "gold_ gold_+medal golds_ champion_ ذهبية ذهبيته_ ذهبيتها_ ذهبيتي_ золото_ золота_"
            " золотом_ золотую_ золотой_+медал золотая_+медал золотым_+призер"
            " алтын_ алтынын_ алтынды_ алтыны_ алтынға_ алтынмен_",
            "silver_ silvers_ runner_+up_ runners_+up_ فضية فضيته_ فضيتها_ وصيف_ وصيفة_ وصيفا_"
            " الوصيف_ الوصيفة_ серебро_ серебра_ серебром_ серебрян вице_+чемпион"
            " күміс_ күмісін_ күмісті_ күмісі_ күміске_ күміспен_",
            "bronze_ bronzes_ برونزية برونزيته_ برونزيتها_ бронза_ бронзу_ бронзой_ бронзов_"
            " бронзовый_ бронзовым_ бронзовая_ бронзовой_ бронзовую_ бронзового_ бронзовому_"
            " қола_ қоласын_ қоланы_ қолаға_ қоламен_",
        ),
        ROUND: (
            "first_+round_ without_+a_+run_ without_+a_+runoff_ without_+a_+second_+round_"
            " الجولة_+الأولى_ الدورة_+الأولى_ بجولة_+واحدة_ الدور_+الأول_"
            " первом_+туре_ первого_+тура_ первый_+тур_ без_+второго_+тура_"
            " бірінші_+тур алғашқы_+тур",
            "run_+off_ runoff_ second_+round_ جولة_+الإعادة_ الجولة_+الثانية_ الدورة_+الثانية_"
            " جولة_+ثانية_ جولة_+إعادة_ الدور_+الثاني_ دورة_+ثانية_"
            " втором_+туре_ второго_+тура_ втором_+раунде_ во_+второй_+тур_ екінші_+тур",
        ),
        WAY: (
            "straight_+sets_ straight_+set_ without_+dropping_+a_+set_ in_+two_+sets_"
            " بمجموعتين_+نظيفتين_ مجموعتين_+نظيفتين_ بمجموعتين_+دون_+رد_ مجموعتين_+دون_+رد_"
            " بمجموعتين_+مقابل_+لا_ ثلاث_+مجموعات_+نظيفة_"
            " двух_+сетах_ не_+отдав_+сопернице_ всухую_ без_+проигранных_+сетов_"
            " екі_+сетте_ екі_+сеттің_ құрғақ_+есеп",
            "five_+sets_ five_+setter_ four_+sets_ deciding_+set_ third_+set_ five_+set_"
            " losing_+the_+first_+set_ dropped_+a_+set_ dropping_+the_+first_+set_ fifth_+set_"
            " خمس_+مجموعات_ أربع_+مجموعات_ المجموعة_+الفاصلة_ المجموعة_+الحاسمة_"
            " المجموعة_+الخامسة_ пяти_+сетах_ пять_+сетов_ четырех_+сетах_ решающем_+сете_"
            " пятом_+сете_ третьем_+сете_ бес_+сет төрт_+сет шешуші_+сет",
            "on_+points_ split_+decision_ unanimous_+decision_ majority_+decision_ بالنقاط_"
            " بقرار_+الحكام_ по_+очкам_ решением_+судей_ единогласным_+решением_"
            " раздельным_+решением_"
            " ұпай_+санымен_ ұпаймен_ төрешілердің_+шешімімен_",
            "knockout_ knocked_+out_ by_+stoppage_ بالضربة_+القاضية_ القاضية_ нокаутом_"
            " нокаутировал"
            " нокаутировала нокаут_ нокаутпен_ нокаутқа_ техническим_+нокаутом_",
        ),
    }
)
"""Groups of answers of which one person has one, each with its classes."""

_NO_FACTS = (
    "hope hopes hoping hoped aim aims aiming target favourite favorite chase chasing fight fights"
    " bid wants dream dreams demand demanded demands ask asked asks asking sought seeks seek urge"
    " urged urges prosecutors could may might should if "
    " accused lawyers charge charged plead pleaded pleads"
    " يأمل تأمل يسعى تسعى يطمح تطمح طالب طالبت تطالب يطالب طلبت طلب النيابة الادعاء "
    " قد ربما ينافس تنافس سينافس ستنافس يتنافس تتنافس إعادة"
    " попросил попросила просит надеется рассчитывает хочет мечтает поборется поборются борется"
    " потребовал потребовала просил"
    " просила запросил запросила требует прокурор прокуратура обвинение "
    " отменил отменила может могут если претендует сразится"
    " үміттенеді күреседі таласады талап сұрады прокурор мүмкін егер"
)
NO_FACTS = folded_words(_NO_FACTS)
"""Words of sentences that tell what somebody wants, asks or hopes, or what went before a court."""
_CONTESTS = (
    "medal medals medallist medalist champion championship championships won win wins winning took"
    " takes take claimed claims collected earned earns secured grabbed settled cup games tournament"
    " final podium olympic olympics title race competition event grand prix open events"
    " ميدالية ميداليات الميدالية بطولة البطولة بطل بطلة نال نالت أحرز أحرزت حصد حصدت فاز فازت توج"
    " توجت حصل حصلت سباق كأس دورة الألعاب الأولمبية النهائي منافسات رصيد"
    " медаль медали медалью медалей призер призером призера чемпион чемпиона чемпионат чемпионата"
    " чемпионате чемпионкой чемпионом выиграл выиграла завоевал завоевала взял взяла получил"
    " получила"
    " кубок кубка турнир турнира турнире игр играх финал финале первенства первенстве награда"
    " медаль медалі медалін медалға жүлде жүлдегер жүлдегері жүлдегерін жүлдесін чемпион чемпионаты"
    " чемпионатында чемпионатының біріншілігінің біріншілігінде кубогы кубогында турнирінде жеңіп"
    " иеленді алды атанды ойындарында финалда жарыста"
)
CONTESTS = folded_words(_CONTESTS)
"""Words of sentences in which gold is a medal."""
_ELECTIONS = (
    "elected elect election elections vote votes voters poll polls ballot mayor president"
    " presidency"
    " presidential candidate runoff انتخب انتخبت انتخاب انتخابات الانتخابات أصوات الأصوات رئاسة"
    " برئاسة رئيسا المرشح مرشح صوت التصويت الاقتراع избран избрана переизбран переизбрана выборы"
    " выборах выборов голосов голоса мэр мэром главы главой президентом президента кандидат"
    " акимом сайланды сайлау сайлауда сайлаушы дауыс дауыстың әкімі әкімдігіне әкім президенті"
)
ELECTIONS = folded_words(_ELECTIONS)
"""Words of sentences in which a round is one of an election."""
_TIMES_OVER = (
    "last previous previously earlier ago former reigning defending then once past"
    " الماضي الماضية السابق السابقة سابقا السابقين прошлом прошлого прошлогодний прошлой ранее"
    " прежде действующий бывший экс тогда былтыр өткен бұрын бұрынғы алдыңғы"
)
OVER = folded_words(_TIMES_OVER)
"""Words of what was before."""
_APPEALS = tuple(
    sorted(folded_words("appeal overturn quash upheld retrial استئناف نقض апелляц кассац"))
)


def is_of_appeal(words: Sequence[str]) -> bool:
    """Whether a sentence tells of a court that comes after another."""
    return any(form.startswith(_APPEALS) for word in words for form in bare_forms(word))
