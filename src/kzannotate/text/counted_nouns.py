"""Nouns that news counts, as data: concept, then the forms of four languages.

Russian and Kazakh are matched by stems too, so that one case stands for all; Arabic duals are
made from the forms.
"""

from __future__ import annotations

NOUNS: dict[str, dict[str, str]] = {
    "state": {
        "ar": "دولة دول دولا بلد بلدا بلدان",
        "en": "country countries state states nation nations",
        "ru": "страна страны стран странах государство государства государств государствам",
        "kk": "ел елге елден елдің елі елдер мемлекет мемлекеттер мемлекеті",
    },
    "member": {
        "ar": "عضو عضوا أعضاء",
        "en": "member members",
        "ru": "член члены членов",
        "kk": "мүше мүшелер мүшесі",
    },
    "organisation": {
        "ar": "منظمة منظمات هيئة هيئات",
        "en": "organization organizations organisation organisations bodies",
        "ru": "организация организации организаций организациям",
        "kk": "ұйым ұйымдар ұйымы",
    },
    "person": {
        "ar": "مشارك مشاركا مشاركين شخص شخصا أشخاص ضيف ضيفا ضيوف مندوب مندوبا مندوبين نسمة فرد"
        " فردا زائر زائرا قتيل قتيلا قتلى جريح جريحا جرحى مصاب مصابا مصابين ضحية ضحايا"
        " إصابة إصابات",
        "en": "people person persons participant participants delegate delegates guest guests"
        " attendees visitor visitors inhabitants residents dead injured wounded death deaths"
        " casualties fatalities victim victims",
        "ru": "человек человека людей участник участника участников гостей делегатов жителей"
        " погибших пострадавших раненых жертв",
        "kk": "адам адамды қатысушы қонақ делегат тұрғын",
    },
    "leader": {
        "ar": "رؤساء زعماء قادة",
        "en": "presidents leaders heads",
        "ru": "президентов лидеров глав",
        "kk": "президент көшбасшы",
    },
    "event": {
        "ar": "فعالية فعاليات حدث حدثا أحداث نشاطا",
        "en": "events event activities",
        "ru": "мероприятие мероприятия мероприятий",
        "kk": "шара іс-шара",
    },
    "project": {
        "ar": "مشروع مشروعا مشاريع مشروعات",
        "en": "projects project",
        "ru": "проект проекта проектов",
        "kk": "жоба жобалар",
    },
    "document": {
        "ar": "اتفاقية اتفاقيات وثيقة وثائق",
        "en": "agreements agreement documents document",
        "ru": "соглашение соглашения соглашений документ документа документов",
        "kk": "келісім құжат",
    },
    "team": {
        "ar": "فريق فريقا فرق منتخب منتخبا منتخبات",
        "en": "team teams",
        "ru": "команда команды команд сборная сборных",
        "kk": "команда",
    },
    "club": {"ar": "ناد ناديا أندية", "en": "club clubs", "ru": "клуб клубов", "kk": "клуб"},
    "medal": {
        "ar": "ميدالية ميداليات",
        "en": "medal medals",
        "ru": "медаль медали медалей",
        "kk": "медаль",
    },
    "goal": {"ar": "هدف هدفا أهداف", "en": "goal goals", "ru": "гол голов гола", "kk": "гол"},
    "match": {
        "ar": "مباراة مباريات",
        "en": "match matches",
        "ru": "матч матча матчей",
        "kk": "матч",
    },
    "city": {
        "ar": "مدينة مدن",
        "en": "city cities town towns",
        "ru": "город города городов",
        "kk": "қала қалалар",
    },
    "village": {
        "ar": "قرية قرى",
        "en": "village villages",
        "ru": "село деревня деревень деревни сел",
        "kk": "ауыл",
    },
    "home": {
        "ar": "منزل منزلا منازل بيت بيتا بيوت",
        "en": "home homes house houses",
        "ru": "дом дома домов",
        "kk": "үй",
    },
    "school": {
        "ar": "مدرسة مدارس",
        "en": "school schools",
        "ru": "школа школы школ",
        "kk": "мектеп",
    },
    "hospital": {
        "ar": "مستشفى مستشفيات",
        "en": "hospital hospitals",
        "ru": "больница больницы больниц",
        "kk": "аурухана",
    },
    "university": {
        "ar": "جامعة جامعات",
        "en": "university universities",
        "ru": "университет университета университетов",
        "kk": "университет",
    },
    "company": {
        "ar": "شركة شركات",
        "en": "company companies firm firms",
        "ru": "компания компании компаний",
        "kk": "компания",
    },
    "bridge": {
        "ar": "جسر جسرا جسور",
        "en": "bridge bridges",
        "ru": "мост моста мостов",
        "kk": "көпір",
    },
    "river": {"ar": "نهر نهرا أنهار", "en": "river rivers", "ru": "река реки рек", "kk": "өзен"},
    "tree": {
        "ar": "شجرة أشجار شتلة شتلات",
        "en": "tree trees sapling saplings",
        "ru": "дерево деревья деревьев саженцев",
        "kk": "ағаш көшет",
    },
    "passenger": {
        "ar": "راكب راكبا ركاب",
        "en": "passenger passengers",
        "ru": "пассажир пассажира пассажиров",
        "kk": "жолаушы",
    },
    "worker": {
        "ar": "عامل عاملا عمال موظف موظفا موظفين",
        "en": "worker workers employee employees staff miner miners",
        "ru": "рабочий рабочих работник работников сотрудников шахтеров",
        "kk": "жұмысшы қызметкер",
    },
    "soldier": {
        "ar": "جندي جنديا جنود",
        "en": "soldier soldiers troops",
        "ru": "солдат военных военнослужащих",
        "kk": "сарбаз",
    },
    "student": {
        "ar": "طالب طالبا طلاب تلميذ تلميذا تلاميذ",
        "en": "student students pupil pupils",
        "ru": "студент студента студентов ученик учеников",
        "kk": "студент оқушы",
    },
    "child": {
        "ar": "طفل طفلا أطفال",
        "en": "child children",
        "ru": "ребенок ребенка детей",
        "kk": "бала",
    },
    "woman": {
        "ar": "امرأة نساء",
        "en": "woman women",
        "ru": "женщина женщин",
        "kk": "әйел",
    },
    "family": {
        "ar": "عائلة عائلات أسرة أسر",
        "en": "family families household households",
        "ru": "семья семьи семей",
        "kk": "отбасы",
    },
    "seat": {
        "ar": "مقعد مقعدا مقاعد",
        "en": "seat seats",
        "ru": "место мест места мандат мандатов",
        "kk": "орын мандат",
    },
    "vote": {"ar": "صوت صوتا أصوات", "en": "vote votes", "ru": "голос голосов", "kk": "дауыс"},
    "year": {
        "ar": "سنة سنوات عام عاما أعوام",
        "en": "years year",
        "ru": "год года лет",
        "kk": "жыл жылдық",
    },
    "month": {"ar": "شهر شهرا أشهر", "en": "months month", "ru": "месяца месяцев", "kk": "ай"},
    "day": {"ar": "يوم يوما أيام", "en": "days day", "ru": "дня дней", "kk": "күн"},
    "hour": {"ar": "ساعة ساعات", "en": "hours hour", "ru": "час часа часов", "kk": "сағат"},
    "time": {"ar": "مرة مرات", "en": "times", "ru": "раз раза", "kk": "рет"},
    "hectare": {
        "ar": "هكتار هكتارا هكتارات",
        "en": "hectares hectare ha",
        "ru": "гектар гектара гектаров га",
        "kk": "гектар га",
    },
    "acre": {"ar": "فدان فدانا أفدنة", "en": "acre acres", "ru": "акр акров", "kk": "акр"},
    "kilometre": {
        "ar": "كيلومتر كيلومترا كيلومترات كم",
        "en": "kilometres kilometers kilometre kilometer km",
        "ru": "километр километра километров км",
        "kk": "километр шақырым км",
    },
    "metre": {
        "ar": "متر مترا أمتار",
        "en": "metre metres meter meters m",
        "ru": "метр метра метров м",
        "kk": "метр м",
    },
    "centimetre": {
        "ar": "سنتيمتر سنتيمترا سنتيمترات سم",
        "en": "centimetre centimetres centimeter centimeters cm",
        "ru": "сантиметр сантиметра сантиметров см",
        "kk": "сантиметр см",
    },
    "foot": {"ar": "قدم قدما أقدام", "en": "foot feet ft", "ru": "фут фута футов", "kk": "фут"},
    "mile": {
        "ar": "ميل ميلا أميال",
        "en": "mile miles mi",
        "ru": "миля мили миль",
        "kk": "миля",
    },
    "tonne": {
        "ar": "طن طنا أطنان",
        "en": "tonnes tons tonne ton",
        "ru": "тонна тонны тонн",
        "kk": "тонна",
    },
    "kilogram": {
        "ar": "كيلوغرام كيلوغراما كيلوجرام كغ كجم",
        "en": "kilogram kilograms kg",
        "ru": "килограмм килограмма килограммов кг",
        "kk": "килограмм келі кг",
    },
    "pound_weight": {"en": "lb lbs"},
    "barrel": {
        "ar": "برميل برميلا براميل",
        "en": "barrel barrels",
        "ru": "баррель барреля баррелей",
        "kk": "баррель",
    },
    "megawatt": {
        "ar": "ميغاواط ميجاوات ميغاوات",
        "en": "megawatt megawatts mw",
        "ru": "мегаватт мвт",
        "kk": "мегаватт мвт",
    },
    "usd": {
        "ar": "دولار دولارا دولارات",
        "en": "dollars dollar usd",
        "ru": "доллар доллара долларов долл",
        "kk": "доллар",
    },
    "euro": {"ar": "يورو", "en": "euros euro eur", "ru": "евро", "kk": "еуро"},
    "tenge": {"ar": "تنغي تنغة تينغ", "en": "tenge kzt", "ru": "тенге", "kk": "теңге"},
    "ruble": {
        "ar": "روبل روبلا",
        "en": "ruble rubles rouble roubles rub",
        "ru": "рубль рубля рублей руб",
        "kk": "рубль",
    },
    "pound": {"ar": "جنيه جنيها جنيهات", "en": "pounds gbp", "ru": "фунтов", "kk": "фунт"},
    "dirham": {"ar": "درهم درهما دراهم", "en": "dirham dirhams", "ru": "дирхамов дирхам"},
    "dinar": {"ar": "دينار دينارا دنانير", "en": "dinar dinars", "ru": "динаров динар"},
    "riyal": {"ar": "ريال ريالا ريالات", "en": "riyal riyals rial", "ru": "риалов риал"},
    "lira": {"ar": "ليرة ليرات", "en": "lira liras", "ru": "лир лира"},
    "yuan": {"ar": "يوان يوانا", "en": "yuan", "ru": "юань юаней", "kk": "юань"},
    "som": {"ar": "سوم", "en": "som soms sum", "ru": "сомов сум сумов", "kk": "сом"},
}
"""Concept to folded-to-be forms by language."""

_CURRENCIES = "usd euro tenge ruble pound dirham dinar riyal lira yuan som"
MONEY = frozenset(_CURRENCIES.split())
"""Concepts that are currencies."""
_HUMANS = "person member passenger worker soldier student child woman leader"
PEOPLE = frozenset(_HUMANS.split())
"""Concepts of which one may be said for another: workers are people."""
IN_BASE = {
    "hectare": ("area", 10_000.0),
    "acre": ("area", 4_046.86),
    "square kilometre": ("area", 1e6),
    "square metre": ("area", 1.0),
    "square mile": ("area", 2.58999e6),
    "square foot": ("area", 0.092903),
    "kilometre": ("length", 1_000.0),
    "metre": ("length", 1.0),
    "centimetre": ("length", 0.01),
    "foot": ("length", 0.3048),
    "mile": ("length", 1_609.34),
    "tonne": ("weight", 1_000.0),
    "kilogram": ("weight", 1.0),
    "pound_weight": ("weight", 0.453592),
    "year": ("duration", 12.0),
    "month": ("duration", 1.0),
}
"""Units with what they measure and how many of its base unit they hold."""
