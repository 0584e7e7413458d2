"""Words of which one thing can bear one alone: acquitted or convicted, passed or rejected."""

from __future__ import annotations

from kzannotate.detection.lexicon.classed_words import ClassedWords

_GROUPS: dict[str, tuple[str, ...]] = {
    "verdict": (
        "acquit cleared_ exonerat not_+guilty_ walked_+free_ برأت برأ_ براءة البراءة تبرئة оправда"
        " ақтады ақталды ақтал",
        "convicted_ conviction_ convicts_ guilty_ sentenced_ jailed_ أدان أدين أدينت إدانة حكمت_"
        " حكم_ осужден_ осудил приговорил приговорен виновн сотталды соттады кінәлі",
    ),
    "decision": (
        "approv backed_ backs_ backing_ adopted_ adopts_ adopting_ passed_ passes_ ratif endors"
        " go_+ahead_ green_+light_ voted_+for_ voted_+in_+favour_ voted_+in_+favor_ waved_+through_"
        " gave_+its_+blessing_ signed_+off_ cleared_+the_+way_"
        " وافق_ وافقت_ موافقة_ الموافقة_ أقر_ أقرت_ إقرار_ أجاز_ أجازت_ مرر_ مررت_ صوت_+لصالح_"
        " صوتت_+لصالح_ صادق_ صادقت_ اعتمد_ اعتمدت_ الضوء_+الأخضر_"
        " принял_ приняла_ приняли_ принято_ принят_ принята_ приняты_ одобр утверд ратифиц"
        " поддержал_ поддержала_ поддержали_ дал_+добро_ дала_+добро_ дали_+добро_ зеленый_+свет_"
        " қабылдады_ қабылданды_ мақұлдады мақұлданды мақұлдап_ бекітті бекітілді қолдады_"
        " жасыл_+жарық_ қолдау_+тапты_ рұқсат_+берді_",
        "reject voted_+down_ votes_+down_ vote_+down_ vetoed_ vetoes_ threw_+out_ thrown_+out_"
        " turned_+down_ voted_+against_ blocked_ blocks_ scuppered_ struck_+down_ shot_+down_"
        " رفض_ رفضت_ رفضه_ رفضها_ رد_ أسقط_ أسقطت_ صوت_+ضد_ صوتت_+ضد_ لم_+يقر_ لم_+تقر_"
        " لم_+يوافق_ لم_+توافق_ حجب_ عرقل_ عرقلت_"
        " отклон отверг провалил завернул забаллотир не_+поддержал не_+принял не_+одобрил"
        " не_+утвердил не_+прошел_ не_+прошла_ заблокировал наложил_+вето_"
        " қабылдамады қабылданбады қабылдамай_ мақұлдамады мақұлданбады қолдамады қолдау_+таппа"
        " бас_+тартты_ тойтарды кері_+қайтар қайтарылды_ қайтарды",
    ),
    "result": (
        "won_ wins_ win_ winning_ beat_ beats_ beating_ defeated_ defeats_ defeating_ edged_"
        " edging_ thrashed_ trounced_ overcame_ downed_ ousted_ eliminated_ knocked_+out_ saw_+off_"
        " فاز_ فازت_ يفوز_ فوز_ فوزه_ فوزها_ انتصر_ انتصرت_ انتصاره_ تغلب تغلبت هزم_ هزمت_ أقصى_"
        " أقصت_ أطاح_ أطاحت_ تخطى_ تجاوز_ أسقط_"
        " победи обыгра выигра одоле переигра разгром взял_+верх_ взяла_+верх_ сильнее_"
        " жеңді_ жеңіп_ ұтты_ ұтып_ жеңіске_ ойсырат басым_+түс тізе_+бүктір",
        "lost_ loses_ lose_ losing_ خسر_ خسرت_ يخسر_ خسارة_ خسارته_ سقط_ انهزم_ هزيمته_ проигра"
        " уступил уступила уступило потерпел_+поражение_ потерпела_+поражение_ жеңілді_ ұтылды_"
        " жеңіліп_"
        " ұтылып_ есе_+жіберді_",
        "drew_ draw_ drawn_ تعادل_ تعادلا_ بالتعادل ничья_ ничью_ вничью ничьей тең_ теңесті_",
    ),
    "move": (
        "rose_ rise_ rises_ rising_ grew_ grow_ grows_ increas climb raise_ raised_ raises_ surg"
        " gained_ ارتفع ارتفعت ارتفاع ترتفع يرتفع زاد_ زادت_ رفع_ صعد_ صعدت_ вырос увелич поднял"
        " поднялась подорожа повыси рост_ өсті_ артты_ көбейді_ көтерді_ көтеріл қымбатта",
        "fell_ fall_ falls_ falling_ drop_ drops_ dropped_ declin decreas slump slid_ lowered_"
        " cut_ cuts_ shrank_ انخفض انخفضت انخفاض تنخفض ينخفض تراجع تراجعت هبط_ هبطت_ خفض_ تقلص"
        " снизи снижен упал_ упала_ упали_ сократи понизи подешев падени төмендеді_ төмендет"
        " азайды_ арзандады_ кеміді_ қысқарды_",
    ),
    "going on": (
        "resume_ resumed_ resumes_ restart استأنف استأنفت استئناف возобнов қайта_",
        "suspend halted_ halts_ stopped_ أوقف_ أوقفت_ علق_ علقت_ تعليق приостан прекрат тоқтат",
    ),
    "fate": (
        "alive_ surviv жив_ жива_ живым_ живой_ выжил حيا_ نجا_ тірі_ аман_",
        "dead_ died_ dies_ killed_ погиб умер_ умерла_ скончал мертв قتل_ توفي مات_ مصرعه қайтыс_"
        " қаза_ өлді_ өлтірілді_",
    ),
    "amount": (
        "more_ higher_ larger_ bigger_ أكثر_ أعلى_ أكبر_ больше_ выше_ көп_ көбірек_ жоғары_",
        "fewer_ less_ lower_ smaller_ أقل_ أدنى_ أصغر_ меньше_ ниже_ аз_ азырақ_ кем_ төмен_",
    ),
    "side": (
        "north_ northern_ شمال_ شمالي الشمالي север солтүстік солтүстігі",
        "south_ southern_ جنوب_ جنوبي الجنوبي юг_ юге_ южн оңтүстік оңтүстігі",
        "east_ eastern_ شرق_ شرقي الشرقي восток восточн шығыс",
        "west_ western_ غرب_ غربي الغربي запад батыс",
    ),
    "order in time": (
        "before_ قبل_ قبيل_ до_ перед_ дейін_ бұрын_",
        "after_ بعد_ عقب_ после_ кейін_ соң_",
    ),
    "door": (
        "open_ opened_ opens_ reopen فتح_ فتحت_ افتتح افتتحت откры ашылды_ ашты_",
        "close_ closed_ closes_ shut_ أغلق أغلقت إغلاق закры жабылды_ жапты_",
    ),
    "with": (
        "with_ с_ со_",
        "without_ без_ بدون_ دون_",
    ),
    "time of day": (
        "morning_ صباح_ صباحا فجر_ утром_ таңертең_ таңда_",
        "evening_ night_ مساء_ ليل_ ليلا вечером_ ночью_ кешке_ түнде_",
    ),
    "deal": (
        "signed_ signs_ sealed_ inked_ concluded_ struck_+a_+deal_ clinched_ وقع_ وقعت_ وقعا_"
        " وقعوا_"
        " أبرم_ أبرمت_ أبرما_ توقيع_ بتوقيع_ подписал подписан заключил заключен подписали"
        " қол_+қойды_"
        " қол_+қойылды_ қол_+қойысты_ қойылды_",
        "not_+signed_ unsigned_ not_+been_+signed_ not_+yet_+signed_ not_+yet_+been_+signed_"
        " fell_+through_ without_+signing_ without_+a_+deal_ refused_+to_+sign_ failed_+to_+sign_"
        " collapsed_ لم_+يوقع_ لم_+يوقعا_ لم_+يوقعوا_ لم_+توقع_ لم_+يتم_+توقيع_ دون_+توقيع_"
        " رفض_+توقيع_ رفض_+التوقيع_ رفضت_+توقيع_ رفضت_+التوقيع_ عدم_+توقيع_ تعثر_ تعثرت_"
        " не_+подписал не_+подписан не_+был_+подписан не_+была_+подписан не_+было_+подписан"
        " сорвалось_ сорвалась_ сорвался_ отказал_+подписать_ отказался_+подписывать_"
        " отказалась_+подписывать_ қол_+қойма қойылмады_ қол_+қоюдан_",
    ),
    "strike": (
        "called_+off_ suspended_ ended_ averted_ avert_ أنهى_ أنهوا_ تعليق_ علق_ علقوا_ إنهاء_"
        " прекрат"
        " завершил приостанов отозвал тоқтат аяқта",
        "walk_+out_ walks_+out_ walked_+out_ down_+tools_ will_+strike_ go_+on_ goes_+on_"
        " continue continues_ continued_ extended_ يواصل يواصلون واصل_ يستمر"
        " استمر مستمر تمديد продолж продлил жалғас соз",
    ),
    "leaving": (
        "resigned_ resigns_ resign_ resignation_ quit_ quits_ stepped_+down_ steps_+down_ استقال_"
        " استقالت_ استقالته_ استقالتها_ подал_+в_+отставку_ ушел_+в_+отставку_ ушла_+в_+отставку_"
        " подала_+в_+отставку_ по_+собственному_ уволился_ уволилась_ өз_+еркімен_"
        " отставкаға_+кетті_",
        "dismissed_ fired_ sacked_ ousted_ removed_+from_ أقال_ أقالت_ أقيل_ أقيلت_ إقالة_ إقالته_"
        " إقالتها_ أعفي_ أعفى_ عزل_ уволен уволил_ уволили_ отстран снят_+с_ освободил_+от_"
        " қызметінен_+босат жұмыстан_+шығар қызметтен_+алынды_",
    ),
    "consent": (
        "agreed_ agrees_ accepted_ accepts_ granted_ grants_ قبل_ قبلت_ منح_ منحت_ согласил"
        " удовлетворил"
        " келісті_ қанағаттандырды_",
        "refused_ refuses_ declined_ رفض رفضت отказал отказыва_ келіспеді_ тартты_",
    ),
}
"""Groups of classes, written as ``ClassedWords`` reads them."""
AMBIGUOUS = frozenset(
    {"order in time", "with", "amount", "time of day", "door", "going on", "strike", "leaving"}
)
"""Groups whose words stand in much else: two sentences must be all but the same."""
OF_SUBJECTS = frozenset({"result"})
"""Groups in which who bears the word matters: the one's win is the other's loss."""
DRAWN = frozenset({"2"})
"""The class of a result that nobody bears alone."""
OF_PERSONS = frozenset({"fate"})
OPPOSITES = ClassedWords(_GROUPS)
"""Finds words and phrases of the groups."""
