"""Words by which texts tell when something began: was set up in, has been at work since."""

from __future__ import annotations

from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.text.fold import fold_word, folded_words

CREATED = whole_or_beginning(
    "founded_ established_ created_ formed_ incorporated_ instituted_ constituted_ set_ inception_"
    " founding_ foundation_ establishment_ creation_ existence_"
    " основан_ основана_ основано_ основаны_ основанн создан_ создана_ создано_ созданн учрежд"
    " образован_ образована_ образовано_ образованн сформирован основания_ создания_ образования_"
    " основали_ создали_ учредили_ заложен"
    " تأسس_ تأسست_ أسس_ أسست_ أنشئ_ أنشئت_ المؤسس_ المؤسسة_ تأسيسه_ تأسيسها_ إنشائه_ إنشائها_"
    " إنشاؤه_ إنشاؤها_ نشأ_ نشأت_ النور_ المنشأ_ المنشأة_"
    " дүниеге_ құрылған құрылды құрылып құрылғ құрылуы қалан шаңырақ негізделген_"
)
"""What happens once to a body, and to nothing that it has."""
OPENED = whole_or_beginning(
    "opened_ opening_ launched_ started_ began_ begun_ inaugurated_ commissioned_ doors_ operating_"
    " operation_ working_ running_ open_ active_ business_ service_ awarded_ presented_ held_"
    " staged_"
    " published_ serving_ functioning_ going_ turning_ producing_ making_ built_ unveiled_ existed_"
    " skies_ air_ operated_ run_ ran_ worked_ served_ around_ given_"
    " открыт_ открыта_ открыто_ открылся_ открылась_ открылось_ открывш запущен пущен введен"
    " построен начал_ начала_ начало_ начавш работает_ действует_ существует_ функционирует_ ведет_"
    " берет_ вручают_ вручается_ присуждают_ присуждается_ проводится_ проводят_ проходит_ выходит_"
    " издается_ работающ действующ существующ появился_ появилась_ появилось_ принимает_ выпускает_"
    " двери_ воздух_"
    " افتتح_ افتتحت_ فتح_ فتحت_ دشن_ دشنت_ انطلق_ انطلقت_ بدأ_ بدأت_ يعمل_ تعمل_ تمنح_ يمنح_ تقام_"
    " يقام_ تصدر_ يصدر_ شيد_ شيدت_ بني_ بنيت_ شغل_ شغلت_ أبوابه_ أبوابها_ افتتاحه_ افتتاحها_"
    " تدشينه_ تدشينها_ انطلاقه_ انطلاقها_ ينظم_ تنظم_ قائم_ قائمة_ الخدمة_"
    " ашылған_ ашылды_ қосылған_ қосылды_ берілген_ берілді_ беріледі_ беріліп_ жұмыс_ басталған_"
    " бастаған_ бастады_ өткізіледі_ өткізіліп_ өткізілген_ шығады_ шығып_ салынған_ салынды_"
    " жұмыста_"
    " қызмет_ бастау_ істейді_ көтерген_ ұйымдастырылады_ тапсырылады_ тапсырылып_ айқара_ қаққан_"
)
"""What happens to much that a body has as well: to its branches, buildings and lines."""
THE = folded_words("the this that its their")
WHEN = folded_words("when когда حين حينما عندما")
SINCE = folded_words("since منذ с со")
SINCE_BEHIND = folded_words("бері бастап жылдан")
BARRED = whole_or_beginning(
    "reopen renam rebuilt reform restored moved_ new_ branch wing_ line_ lines_ stage_ second_"
    " third_"
    " current_ again_ whose_ where_ when_ joined_ member_ led_ headed_ by_then_ extended_ expan"
    " another_ other_ similar_ rival_ neighbour neighbor before_ after_ until_ merged_ owned_"
    " вновь_ снова_ переимен филиал корпус здани новый_ новая_ новое_ новую_ нового_ новой_ очеред"
    " вторая_ второй_ второе_ где_ когда_ чей_ чья_ чье_ после_ до_ линия_ линию_ цех_ цеха_"
    " возглав соседн другой_ другая_ другое_ вошел_ вошла_ вступил обновл реконструк ветк зал_"
    " أعيد_ إعادة_ جديد جديدة مجددا_ فرع_ فروع_ فرعه_ فرعها_ جناح_ مبنى_ خط_ قاعة_ حيث_ عندما_ بعد_"
    " قبل_ حتى_ انضم انضمت_ مجاور آخر_ أخرى_ منافس مرحلة_ مرحلته_ مرحلتها_ الفرن_"
    " қайта_ жаңа_ жаңар филиал ғимарат бөлім екінші_ үшінші_ кезегі_ желісі_ желі_ көрші_ басқа_"
    " өзге"
    " кейін_ дейін_ атауы_ басқар залы_ цех"
)
"""What says that something else began, or began again."""
FILLERS = folded_words(
    "took takes rose a an the it its he she they which that who and was were is are been be being"
    " has have had"
    " officially formally first originally initially already back as far early late mid in on from"
    " since at way up out into come came coming doors gates to public visitors way around this also"
    " still just only year years month with for of operating working running open active operations"
    " work life business production operation service opened began started existence history roots"
    " traces goes dates dating continuously every annually spring summer autumn winter"
    " january february march april may june july august september october november december"
    " он она оно они который которая которое которые и был была было были официально впервые"
    " изначально уже еще ещё в во на с со году года год свою свои свои историю двери работу"
    " деятельность момента начало отсчет строй эксплуатацию для ежегодно каждый весной летом осенью"
    " зимой также"
    " الذي التي وهو وهي هو هي قد وقد كان كانت وكان لقد رسميا لأول أول مرة في عام سنة منذ إلى من على"
    " العام مطلع أواخر أوائل يعود تعود تاريخ تاريخه تاريخها عملها عمله العمل نشاطه نشاطها أبوابه"
    " أبوابها أبصر أبصرت رأى رأت للجمهور للزوار سنويا كل مدينة العاصمة بمبادرة"
    " ол бұл ресми алғаш тұңғыш рет жылы жылдан жылғы бері бастап іске пайдалануға жұмыс істеп"
    " келеді"
    " келе жатқан негізі іргесі іргетасы шаңырақ есігін өз өзінің және да де сонау тарихы алғашқы"
    " тұрғындарға көрермендерге жыл сайын дәстүрлі түрде осы"
)
"""What may stand between somebody, a word for its beginning and the date."""
NO_OBJECT = folded_words(
    "in on by at as back from under with during only just more some nearly almost its their to"
    " since"
    " exactly up doors for around"
)
"""What stands behind an English verb that has no object."""
PRONOUNS = folded_words("it он она оно ол وهو وهي")
_KIN_WORDS = (
    "airline aviation авиакомпания طيران خطوط әуекомпания plant works factory mill firm company"
    " lender bank enterprise producer maker manufacturer"
    " operator"
    " carrier business завод предприятие компания комбинат фабрика производитель банк кредитор"
    " фирма"
    " оператор مصنع شركة منشأة مؤسسة مصرف بنك مشغل معمل зауыт кәсіпорын компания комбинат фабрика"
    " банк өндіріс орны операторы",
    "prize award festival contest tournament event race competition fair forum show"
    " премия награда фестиваль конкурс турнир состязание форум забег выставка ярмарка смотр"
    " جائزة مهرجان مسابقة بطولة حدث سباق منتدى معرض сыйлық сыйлығы фестиваль байқау турнир жарыс"
    " додасы"
    " форум көрме жәрмеңке",
    "choir ensemble troupe band хор ансамбль труппа جوقة فرقة хоры ансамблі museum library theatre"
    " theater gallery school university academy college institute hospital"
    " clinic"
    " observatory orchestra institution centre center"
    " музей библиотека театр галерея школа университет академия колледж институт больница клиника"
    " обсерватория оркестр учреждение центр вуз"
    " متحف مكتبة مسرح مدرسة جامعة أكاديمية كلية معهد مستشفى مرصد أوركسترا مركز"
    " музей мұражай кітапхана театр галерея мектеп университет академия колледж институт аурухана"
    " обсерватория оркестр орталық орталығы мекеме оқу",
    "group bloc body club union league alliance association federation society organisation"
    " organization grouping team side agency party"
    " группа блок объединение клуб союз лига альянс ассоциация федерация общество организация"
    " команда"
    " агентство партия коллектив"
    " تكتل هيئة ناد نادي اتحاد رابطة تحالف جمعية منظمة فريق وكالة حزب تجمع"
    " топ блок бірлестік клуб одақ одағы лига альянс қауымдастық федерация қоғам ұйым команда"
    " агенттік"
    " партия ұжым",
    "park reserve dam bridge railway road station port airport stadium mine field reservoir canal"
    " structure facility site парк заповедник плотина мост дорога станция порт аэропорт стадион"
    " рудник"
    " месторождение водохранилище канал сооружение объект محمية متنزه سد جسر سكة طريق محطة ميناء"
    " مطار"
    " ملعب منجم حقل قناة саябақ парк қорық бөгет көпір жол станция порт әуежай стадион кеніш кен су"
    " қоймасы арна нысан",
)
KIN = tuple(frozenset(fold_word(w) for w in words.split()) for words in _KIN_WORDS)
"""Nouns of which one may be said for another when something is told of again."""
