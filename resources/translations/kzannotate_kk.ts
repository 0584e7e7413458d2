<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About kzannotate</source>
        <translation>kzannotate туралы</translation>
    </message>
    <message>
        <source>kzannotate</source>
        <translation>kzannotate</translation>
    </message>
    <message>
        <source>Checks facts and mends terminology in the news, Arabic first.</source>
        <translation>Жаңалықтардағы деректерді тексереді, терминдерді түзетеді, ең алдымен араб тілінде.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The fonts Noto Naskh Arabic and Noto Sans are under the SIL Open Font License 1.1.</source>
        <translation>GNU GPL лицензиясының 3 не одан кейінгі нұсқасымен таралатын еркін бағдарлама. Noto Naskh Arabic мен Noto Sans қаріптері SIL Open Font License 1.1 лицензиясымен таралады.</translation>
    </message>
</context>
<context>
    <name>AccountReport</name>
    <message>
        <source>Brought back</source>
        <translation>Қалпына келтірілгені</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Соңғы жобалар</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Мақаладан &amp;іздеу</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>&amp;Келесі табылған орын</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>А&amp;лдыңғы табылған орын</translation>
    </message>
    <message>
        <source>Find in &amp;all articles</source>
        <translation>Барлық &amp;мақаладан іздеу</translation>
    </message>
    <message>
        <source>Find the &amp;same words everywhere</source>
        <translation>&amp;Осы сөздерді барлық жерден іздеу</translation>
    </message>
    <message>
        <source>Find an article by its &amp;title</source>
        <translation>Мақаланы &amp;тақырыбы бойынша іздеу</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Қа&amp;йта тексеру</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Ком&amp;андалар…</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>&amp;Сіздің атыңыз…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ба&amp;птаулар…</translation>
    </message>
    <message>
        <source>Rules of this project…</source>
        <translation>Осы жобаның ережелері…</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>Жа&amp;ңа жоба…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Жобаны ашу…</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>&amp;Тек оқуға ашу…</translation>
    </message>
    <message>
        <source>Open a shared project…</source>
        <translation>Ортақ жобаны ашу…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>&amp;Үлгі жобаны ашу</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Ж&amp;обаны жабу</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Мақалаларды импорттау…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Буманы &amp;импорттау…</translation>
    </message>
    <message>
        <source>Paste as an article…</source>
        <translation>Мақала ретінде қою…</translation>
    </message>
    <message>
        <source>Impor&amp;t a reference…</source>
        <translation>&amp;Анықтамалықты импорттау…</translation>
    </message>
    <message>
        <source>Import the starter reference</source>
        <translation>&amp;Бастапқы анықтамалықты импорттау</translation>
    </message>
    <message>
        <source>Import a termbase…</source>
        <translation>Терминдер базасын импорттау…</translation>
    </message>
    <message>
        <source>Import a data set…</source>
        <translation>Деректер жинағын импорттау…</translation>
    </message>
    <message>
        <source>Import a folder of data…</source>
        <translation>Деректер бумасын импорттау…</translation>
    </message>
    <message>
        <source>Open the result of a corpus…</source>
        <translation>Корпус нәтижесін ашу…</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>Басқа көшірмемен біріктіру…</translation>
    </message>
    <message>
        <source>Not taken by the server…</source>
        <translation>Сервер қабылдамағандар…</translation>
    </message>
    <message>
        <source>Export a data set…</source>
        <translation>Деректер жинағын экспорттау…</translation>
    </message>
    <message>
        <source>Export the glossary…</source>
        <translation>Глоссарийді экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Export as JSON lines…</source>
        <translation>&amp;JSON жолдарына экспорттау…</translation>
    </message>
    <message>
        <source>Write a re&amp;port…</source>
        <translation>&amp;Есеп жазу…</translation>
    </message>
    <message>
        <source>Report of the open article…</source>
        <translation>Ашық мақала туралы есеп…</translation>
    </message>
    <message>
        <source>Report of the whole check…</source>
        <translation>Толық тексеріс туралы есеп…</translation>
    </message>
    <message>
        <source>Earlier copies…</source>
        <translation>Бұрынғы көшірмелер…</translation>
    </message>
    <message>
        <source>Bring back a damaged project…</source>
        <translation>Бүлінген жобаны қалпына келтіру…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Next open finding</source>
        <translation>К&amp;елесі ашық байқау</translation>
    </message>
    <message>
        <source>&amp;Previous open finding</source>
        <translation>&amp;Алдыңғы ашық байқау</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Растау</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>Т&amp;үзету</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Қабылдамау</translation>
    </message>
    <message>
        <source>Leave &amp;unclear</source>
        <translation>Анықталмаған &amp;күйде қалдыру</translation>
    </message>
    <message>
        <source>&amp;Take the ruling back</source>
        <translation>&amp;Шешімді қайтарып алу</translation>
    </message>
    <message>
        <source>Co&amp;mment on the finding…</source>
        <translation>Байқауға &amp;пікір…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Қа&amp;тар қою</translation>
    </message>
    <message>
        <source>Open a c&amp;ase</source>
        <translation>&amp;Іс ашу</translation>
    </message>
    <message>
        <source>Add to the case in &amp;hand</source>
        <translation>Ағымда&amp;ғы іске қосу</translation>
    </message>
    <message>
        <source>Put the selection into the case &amp;in hand</source>
        <translation>Белгі&amp;ленгенді ағымдағы іске енгізу</translation>
    </message>
    <message>
        <source>Make the claim a fact…</source>
        <translation>Тұжырымды дерек ету…</translation>
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation>&amp;Басқа мақаламен салыстыру…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Нұсқаулық</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Таныстыру саяхаты</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>П&amp;ернелер тіркесімі</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>&amp;Пернелерді өзгерту…</translation>
    </message>
    <message>
        <source>About this &amp;installation</source>
        <translation>&amp;Орнатылым туралы мәлімет</translation>
    </message>
    <message>
        <source>Open again in sa&amp;fe mode</source>
        <translation>&amp;Қауіпсіз режимде қайта ашу</translation>
    </message>
    <message>
        <source>&amp;About kzannotate</source>
        <translation>&amp;kzannotate туралы</translation>
    </message>
    <message>
        <source>&amp;Link to an entity…</source>
        <translation>Нысан&amp;мен байланыстыру…</translation>
    </message>
    <message>
        <source>Link to the &amp;best candidate</source>
        <translation>Ең &amp;лайық үміткермен байланыстыру</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Байланысын &amp;үзу</translation>
    </message>
    <message>
        <source>&amp;Open the entity&apos;s page</source>
        <translation>&amp;Нысан бетін ашу</translation>
    </message>
    <message>
        <source>Merge the entity…</source>
        <translation>Ны&amp;санды біріктіру…</translation>
    </message>
    <message>
        <source>Split the entity…</source>
        <translation>Н&amp;ысанды бөлу…</translation>
    </message>
    <message>
        <source>Delete the unused entity</source>
        <translation>Қажетсіз нысанды &amp;жою</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Қабылдау</translation>
    </message>
    <message>
        <source>Correct its &amp;ends</source>
        <translation>&amp;Шегін түзету</translation>
    </message>
    <message>
        <source>&amp;Delete the mention</source>
        <translation>&amp;Аталымды жою</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>П&amp;ікір…</translation>
    </message>
    <message>
        <source>Comment on the entit&amp;y…</source>
        <translation>Нысанға &amp;пікір…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Б&amp;елгі…</translation>
    </message>
    <message>
        <source>&amp;Relate to other words…</source>
        <translation>&amp;Басқа сөздермен байланыстыру…</translation>
    </message>
    <message>
        <source>Correct the &amp;words…</source>
        <translation>С&amp;өздерді түзету…</translation>
    </message>
    <message>
        <source>Mark a &amp;fault…</source>
        <translation>Ақау&amp;ды белгілеу…</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>&amp;Келесі шешілмеген</translation>
    </message>
    <message>
        <source>&amp;Previous to decide</source>
        <translation>&amp;Алдыңғы шешілмеген</translation>
    </message>
    <message>
        <source>&amp;Accept: the link, or the finding</source>
        <translation>&amp;Қабылдау: байланысты не байқауды</translation>
    </message>
    <message>
        <source>&amp;Reject: the link, or the finding</source>
        <translation>Қабылдамау: байланысты &amp;не байқауды</translation>
    </message>
    <message>
        <source>&amp;Same again</source>
        <translation>&amp;Тағы да солай</translation>
    </message>
    <message>
        <source>Same words &amp;elsewhere, one by one</source>
        <translation>&amp;Басқа жердегі осы сөздер, бір-бірлеп</translation>
    </message>
    <message>
        <source>What was changed in both…</source>
        <translation>Екеуінде де өзгергендер…</translation>
    </message>
    <message>
        <source>&amp;Loudest first</source>
        <translation>Алдымен ең &amp;маңыздысы</translation>
    </message>
    <message>
        <source>&amp;Most frequent entity first</source>
        <translation>Алдымен &amp;ең жиі нысан</translation>
    </message>
    <message>
        <source>As the articles are rea&amp;d</source>
        <translation>Мақаланы &amp;оқу ретімен</translation>
    </message>
    <message>
        <source>&amp;Go on by itself after a decision</source>
        <translation>&amp;Шешімнен кейін әрі қарай өту</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Т&amp;үзету</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>А&amp;талым</translation>
    </message>
    <message>
        <source>F&amp;inding</source>
        <translation>&amp;Байқау</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Қарау</translation>
    </message>
    <message>
        <source>Revie&amp;wers</source>
        <translation>Т&amp;ексерушілер</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>&amp;Жұмыс орындары</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>М&amp;ақалалар</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>М&amp;әтін</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Ба&amp;йқаулар</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation>&amp;Нысан</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Ескертпелер</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Тарих</translation>
    </message>
    <message>
        <source>All entities</source>
        <translation>Бар&amp;лық нысан</translation>
    </message>
    <message>
        <source>Column with the lists</source>
        <translation>Тізімдер бағаны</translation>
    </message>
    <message>
        <source>Column with findings and notes</source>
        <translation>Байқаулар мен ескертпелер бағаны</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Бұрынғы &amp;күйі…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Үлкейту</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>К&amp;ішірейту</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Әдеттегі &amp;өлшем</translation>
    </message>
    <message>
        <source>Text a&amp;ppearance…</source>
        <translation>&amp;Мәтін көрінісі…</translation>
    </message>
    <message>
        <source>Le&amp;gend and filters</source>
        <translation>&amp;Шартты белгілер мен сүзгілер</translation>
    </message>
    <message>
        <source>Turn the paragraph &amp;round</source>
        <translation>Аб&amp;зац бағытын ауыстыру</translation>
    </message>
    <message>
        <source>Turn bac&amp;k every paragraph</source>
        <translation>&amp;Барлық абзацтың бағытын қайтару</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>&amp;Жүйе түстері</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Жар&amp;ық</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Қа&amp;раңғы</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Ж&amp;оғары контраст</translation>
    </message>
    <message>
        <source>High contrast on &amp;black</source>
        <translation>&amp;Қара түстегі жоғары контраст</translation>
    </message>
    <message>
        <source>&amp;Read articles</source>
        <translation>Мақалаларды &amp;оқу</translation>
    </message>
    <message>
        <source>Com&amp;pare sources</source>
        <translation>&amp;Дереккөздерді салыстыру</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Істер</translation>
    </message>
    <message>
        <source>Terms and names</source>
        <translation>Терминдер мен атаулар</translation>
    </message>
    <message>
        <source>Reference facts</source>
        <translation>Анықтамалық деректер</translation>
    </message>
    <message>
        <source>Corrections and &amp;quality</source>
        <translation>&amp;Түзетулер мен сапа</translation>
    </message>
    <message>
        <source>Trans&amp;lations</source>
        <translation>Ауда&amp;рмалар</translation>
    </message>
    <message>
        <source>Who does &amp;what</source>
        <translation>Кім &amp;не істейді</translation>
    </message>
    <message>
        <source>Where reviewers &amp;differ</source>
        <translation>Тексерушілер &amp;қайда келіспейді</translation>
    </message>
    <message>
        <source>How far reviewers a&amp;gree</source>
        <translation>Тексерушілер қан&amp;шалық келіседі</translation>
    </message>
    <message>
        <source>&amp;Reviewers…</source>
        <translation>&amp;Тексерушілер…</translation>
    </message>
    <message>
        <source>What is &amp;new for me</source>
        <translation>Маған не &amp;жаңа</translation>
    </message>
    <message>
        <source>I have &amp;finished this article</source>
        <translation>Бұл мақаланы &amp;аяқтадым</translation>
    </message>
    <message>
        <source>&amp;Take up this article again</source>
        <translation>Бұл мақалаға қайта &amp;оралу</translation>
    </message>
    <message>
        <source>Hand the &amp;article out…</source>
        <translation>&amp;Мақаланы тапсыру…</translation>
    </message>
    <message>
        <source>Hand the f&amp;inding out…</source>
        <translation>&amp;Байқауды тапсыру…</translation>
    </message>
    <message>
        <source>Hand the &amp;case out…</source>
        <translation>&amp;Істі тапсыру…</translation>
    </message>
    <message>
        <source>Show my decisions a&amp;lone</source>
        <translation>Тек өз &amp;шешімдерімді көрсету</translation>
    </message>
    <message>
        <source>Show &amp;everybody&apos;s decisions</source>
        <translation>Ба&amp;рлығының шешімдерін көрсету</translation>
    </message>
    <message>
        <source>Show where others &amp;differ from me</source>
        <translation>Басқалар менімен &amp;келіспейтін жерлерді көрсету</translation>
    </message>
</context>
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Where reviewers differ</source>
        <translation>Тексерушілер келіспейтін жерлер</translation>
    </message>
    <message>
        <source>Take over what all agree on</source>
        <translation>Бәрі келіскенді қабылдау</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Орнына өту</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Ашық және шешілген</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Содан бері өзгерген</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Шешілген</translation>
    </message>
    <message>
        <source>Other reasons alone</source>
        <translation>Тек себептері бөлек</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>шешілетіні: %n</numerusform>
            <numerusform>шешілетіні: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>Ондай ештеңе жоқ</translation>
    </message>
    <message>
        <source>Choose another state above.</source>
        <translation>Жоғарыдан басқа күйді таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody differs</source>
        <translation>Ешкім келіспей тұрған жоқ</translation>
    </message>
    <message>
        <source>What two reviewers decide differently stands here; what one passed over, once both have finished the article.</source>
        <translation>Мұнда екі тексеруші әртүрлі шешкен нәрсе тұрады; біреуі өткізіп жібергені екеуі де мақаланы аяқтағанда шығады.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Басқа себептер</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Коэн каппасы</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Флейс каппасы</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Криппендорф альфасы</translation>
    </message>
    <message>
        <source>Alpha for unitizing</source>
        <translation>Бөліктеу альфасы</translation>
    </message>
    <message>
        <source>F1, same words and entity</source>
        <translation>F1: сол сөздер, сол нысан</translation>
    </message>
    <message>
        <source>F1, overlapping words, same entity</source>
        <translation>F1: сөздер қиылысады, нысан сол</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Гамма</translation>
    </message>
    <message>
        <source>How often two say the same, beyond what chance gives two with their habits.</source>
        <translation>Екеуі өз әдеттерімен кездейсоқ келіскеннен тыс қаншалық бірдей айтады.</translation>
    </message>
    <message>
        <source>The same for more than two, of what all of them have decided.</source>
        <translation>Екеуден көп адам үшін, бәрі шешкен нәрсе бойынша.</translation>
    </message>
    <message>
        <source>Beyond chance, for any number of reviewers; gaps are allowed.</source>
        <translation>Кездейсоқтықтан тыс, тексеруші саны кез келген; бос орындар болуы мүмкін.</translation>
    </message>
    <message>
        <source>Where mentions begin and end and of which kind they are, over the whole text, its unmarked words too.</source>
        <translation>Аталымдар қай жерде басталып аяқталады және қандай түрге жатады — белгіленбеген сөздерімен бірге бүкіл мәтін бойынша.</translation>
    </message>
    <message>
        <source>The share of marks that both made alike. Chance is not taken off.</source>
        <translation>Екеуі бірдей қойған белгілердің үлесі. Кездейсоқтық шегерілмейді.</translation>
    </message>
    <message>
        <source>The same where the words need only overlap. Chance is not taken off.</source>
        <translation>Сол өлшем, бірақ сөздердің қиылысқаны жеткілікті. Кездейсоқтық шегерілмейді.</translation>
    </message>
    <message>
        <source>Places and labels at once, against chance that is drawn.</source>
        <translation>Орны мен түрі бірге, ойнатылған кездейсоқтыққа қарсы.</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Аталымдар</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Бәрі бірге</translation>
    </message>
    <message>
        <source>By two reviewers</source>
        <translation>Екі тексеруші бойынша</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Түрі бойынша</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Ережесі бойынша</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Мақаласы бойынша</translation>
    </message>
    <message>
        <source>{n} in articles that one alone finished</source>
        <translation>{n} — тек біреуі аяқтаған мақалаларда</translation>
    </message>
    <message>
        <source>{n} in articles not finished yet</source>
        <translation>{n} — әлі аяқталмаған мақалаларда</translation>
    </message>
    <message>
        <source>{n} certain links of the machine that nobody touched</source>
        <translation>{n} — ешкім тимеген, машинаның сенімді байланыстары</translation>
    </message>
    <message>
        <source>{n} that not all of them have read</source>
        <translation>{n} — бәрі бірдей оқымаған</translation>
    </message>
    <message>
        <source>{n} that lie over another of the same kind</source>
        <translation>{n} — сол түрдегі басқасының үстінде</translation>
    </message>
    <message>
        <source>passed over it</source>
        <translation>өткізіп жіберді</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>байланыспаған</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>How far reviewers agree</source>
        <translation>Тексерушілер қаншалық келіседі</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>Көрсеткіштерді экспорттау…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>What is behind the figure</source>
        <translation>Көрсеткіштің артында не тұр</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>Кім кіммен келіседі</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Әзірге салыстыратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Two reviewers have to finish the same article first (menu Reviewers: I have finished this article).</source>
        <translation>Алдымен екі тексеруші бір мақаланы аяқтауы керек («Тексерушілер» мәзірі: «Бұл мақаланы аяқтадым»).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Неден</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Өлшем</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Бірліктер</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Есептелмейді</translation>
    </message>
    <message>
        <source>Does not count: {what}.</source>
        <translation>Есептелмейді: {what}.</translation>
    </message>
    <message>
        <source>It cannot be told: nothing varies, or too little.</source>
        <translation>Айту мүмкін емес: ештеңе өзгермейді немесе тым аз.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Кім не дейді</translation>
    </message>
    <message>
        <source> and </source>
        <translation> және </translation>
    </message>
    <message>
        <source>{who}: differ in {n} of {all}</source>
        <translation>{who}: {all} ішінен {n} жерде келіспейді</translation>
    </message>
    <message>
        <source>Nothing compared here</source>
        <translation>Мұнда ештеңе салыстырылмады</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Байланыспаған</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>келісім</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Көрсеткіштерді экспорттау</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Кесте (*.csv)</translation>
    </message>
</context>
<context>
    <name>ApplyFlow</name>
    <message>
        <source>Another form of the name</source>
        <translation>Атаудың басқа түрі</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} ішінен {number}</translation>
    </message>
    <message numerus="yes">
        <source>{words} → {entity}: %n more place(s)</source>
        <translation>
            <numerusform>{words} → {entity}: тағы %n орын</numerusform>
            <numerusform>{words} → {entity}: тағы %n орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink {words} from {entity} at %n more place(s)?</source>
        <translation>
            <numerusform>{words} пен {entity} байланысын тағы %n орында үзу керек пе?</numerusform>
            <numerusform>{words} пен {entity} байланысын тағы %n орында үзу керек пе?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {words} → {entity} at %n more place(s)?</source>
        <translation>
            <numerusform>{words} → {entity}: тағы %n орында қабылдамау керек пе?</numerusform>
            <numerusform>{words} → {entity}: тағы %n орында қабылдамау керек пе?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} is {became} at %n more place(s) too?</source>
        <translation>
            <numerusform>{words} → {became}: тағы %n орында да ма?</numerusform>
            <numerusform>{words} → {became}: тағы %n орында да ма?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}: the same finding at %n more place(s)</source>
        <translation>
            <numerusform>{words}: осы байқау тағы %n орында бар</numerusform>
            <numerusform>{words}: осы байқау тағы %n орында бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in another form of the name</source>
        <translation>
            <numerusform>оның ішінде атаудың басқа түріндегісі – %n</numerusform>
            <numerusform>оның ішінде атаудың басқа түріндегісі – %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to {entity}?</source>
        <translation>{entity}: байланыстыру керек пе?</translation>
    </message>
    <message>
        <source>Unlink from {entity}?</source>
        <translation>{entity}: байланысты үзу керек пе?</translation>
    </message>
    <message>
        <source>Reject {entity}?</source>
        <translation>{entity}: қабылдамау керек пе?</translation>
    </message>
    <message>
        <source>Correct the ends?</source>
        <translation>Шегін түзету керек пе?</translation>
    </message>
    <message>
        <source>no entity</source>
        <translation>нысансыз</translation>
    </message>
</context>
<context>
    <name>ApplyPanel</name>
    <message>
        <source>The same words elsewhere</source>
        <translation>Осы сөздер басқа жерлерде</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Бір-бірлеп</translation>
    </message>
    <message>
        <source>Look at each place (O in the text, Ctrl+J)</source>
        <translation>Әр орынды қарап шығу (мәтінде O, Ctrl+J)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>Here too (Y or Enter)</source>
        <translation>Мұнда да (Y немесе Enter)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Not here (N)</source>
        <translation>Мұнда емес (N)</translation>
    </message>
    <message>
        <source>All in this article</source>
        <translation>Осы мақаладағының бәрі</translation>
    </message>
    <message>
        <source>Everywhere in this article (H)</source>
        <translation>Осы мақаланың барлық жерінде (H)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Everywhere (A)</source>
        <translation>Барлық жерде (A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Keep what you said yes to so far (Escape)</source>
        <translation>Осыған дейін келіскеніңізді сақтау (Escape)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Leave the other places as they are</source>
        <translation>Басқа орындарды сол күйі қалдыру</translation>
    </message>
</context>
<context>
    <name>ArticleColumn</name>
    <message>
        <source>pass over</source>
        <translation>өткізіп жіберу</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>title</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>source</source>
        <translation>дереккөз</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>author</source>
        <translation>авторы</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>date it speaks of</source>
        <translation>сөз болған күн</translation>
    </message>
    <message>
        <source>translated from</source>
        <translation>неден аударылған</translation>
    </message>
</context>
<context>
    <name>ArticleNote</name>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>What the desk should keep in mind…</source>
        <translation>Редакция есте ұстауға тиіс нәрсе…</translation>
    </message>
    <message>
        <source>Note of the article</source>
        <translation>Мақала туралы ескертпе</translation>
    </message>
</context>
<context>
    <name>ArticleOrigin</name>
    <message>
        <source>Author: {words}</source>
        <translation>Авторы: {words}</translation>
    </message>
    <message>
        <source>Address: {words}</source>
        <translation>Мекенжай: {words}</translation>
    </message>
    <message>
        <source>File: {words}</source>
        <translation>Файл: {words}</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article text</source>
        <translation>Мақала мәтіні</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>How far the review has come</source>
        <translation>Тексеру қай жерге жетті</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Мақала мәтіні</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>Бұл мақалада мәтін жоқ.</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Мақаланы таңдаңыз</translation>
    </message>
    <message>
        <source>Its text appears here, with the names and findings marked.</source>
        <translation>Оның атаулары мен байқаулары белгіленген мәтіні осы жерде көрінеді.</translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation>Бос жоба</translation>
    </message>
    <message>
        <source>Import articles, and a reference to check them against.</source>
        <translation>Мақалаларды және оларды салыстыратын анықтамалықты енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>ArticlePicker</name>
    <message>
        <source>Compare with another article</source>
        <translation>Басқа мақаламен салыстыру</translation>
    </message>
    <message>
        <source>Find by title, source, date</source>
        <translation>Тақырып, дереккөз, күн бойынша іздеу</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Мақаланы іздеу</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Барлығын таңдау</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Projects (*.kza)</source>
        <translation>Жобалар (*.kza)</translation>
    </message>
</context>
<context>
    <name>AssigneeButton</name>
    <message>
        <source>Nobody has it</source>
        <translation>Ешкімде емес</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Басқа біреу…</translation>
    </message>
    <message>
        <source>Who has the article</source>
        <translation>Мақала кімде</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Тапсырылмаған</translation>
    </message>
    <message>
        <source>Assign the article</source>
        <translation>Мақаланы тапсыру</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Тексерушінің аты</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Rests on the glossary</source>
        <translation>Глоссарийге сүйенеді</translation>
    </message>
    <message>
        <source>Rests on another source</source>
        <translation>Басқа дереккөзге сүйенеді</translation>
    </message>
    <message>
        <source>Rests on a reference fact</source>
        <translation>Анықтамалық дерекке сүйенеді</translation>
    </message>
    <message>
        <source>Rests on the article itself</source>
        <translation>Мақаланың өзіне сүйенеді</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message numerus="yes">
        <source>%n new for you</source>
        <translation>
            <numerusform>сізге %n жаңалық</numerusform>
            <numerusform>сізге %n жаңалық</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new for you</source>
        <translation>Сізге жаңа ештеңе жоқ</translation>
    </message>
</context>
<context>
    <name>BlindBar</name>
    <message>
        <source>You read this article blind: what others decided and wrote is shown when you have finished.</source>
        <translation>Бұл мақаланы соқыр оқып отырсыз: басқалардың шешкені мен жазғаны аяқтағанда көрінеді.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Аяқтадым</translation>
    </message>
</context>
<context>
    <name>BothChangedDialog</name>
    <message>
        <source>Changed in both</source>
        <translation>Екеуінде де өзгерген</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Write another version…</source>
        <translation>Басқа нұсқа жазу…</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Мақалада көрсету</translation>
    </message>
    <message>
        <source>What both have changed</source>
        <translation>Екеуінде де өзгергендер</translation>
    </message>
    <message>
        <source>This is in somebody else&apos;s layer: only they can say which version holds.</source>
        <translation>Бұл — басқа біреудің қабаты: қай нұсқа дұрысын тек сол айта алады.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ашық ештеңе жоқ</translation>
    </message>
    <message>
        <source>When two people change the same record without knowing of each other, both versions are kept, and stand here until somebody says which holds.</source>
        <translation>Екі адам бір жазбаны бірін-бірі білмей өзгертсе, екі нұсқа да сақталып, біреу қайсысы дұрысын айтқанша осында тұрады.</translation>
    </message>
</context>
<context>
    <name>BreakdownDialog</name>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Есепті жою</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>pasted</source>
        <translation>қойылған</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to make an article of.</source>
        <translation>Алмасу буферінде мақала болатын мәтін жоқ.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>New entity {name}…</source>
        <translation>Жаңа нысан {name}…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Tour: {number} of {count}</source>
        <translation>Таныстыру: {number} / {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Help › Guided tour goes on here (Esc)</source>
        <translation>Жалғасы: «Анықтама › Таныстыру саяхаты» (Esc)</translation>
    </message>
</context>
<context>
    <name>CaseGestures</name>
    <message>
        <source>Who has the lead?</source>
        <translation>Істі кім жүргізеді?</translation>
    </message>
    <message>
        <source>Who reads it again?</source>
        <translation>Екінші оқушы кім?</translation>
    </message>
    <message>
        <source>Attach files (20 MB each at most)</source>
        <translation>Файлдарды тіркеу (әрқайсысы 20 МБ-тан аспасын)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Open {file} in another program? It may hold something harmful.</source>
        <translation>{file} басқа бағдарламада ашылсын ба? Онда зиянды нәрсе болуы мүмкін.</translation>
    </message>
    <message>
        <source>Open an attached file</source>
        <translation>Тіркелген файлды ашу</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>lead: {name}</source>
        <translation>жауапты: {name}</translation>
    </message>
    <message>
        <source>second reader: {name}</source>
        <translation>екінші оқушы: {name}</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>The claim that is reviewed</source>
        <translation>Тексерілетін тұжырым</translation>
    </message>
    <message>
        <source>Reasoning, for readers</source>
        <translation>Оқырманға арналған негіздеме</translation>
    </message>
    <message>
        <source>Address of your own page about it</source>
        <translation>Іс туралы өз бетіңіздің мекенжайы</translation>
    </message>
    <message>
        <source>Send out  ▾</source>
        <translation>Шығару  ▾</translation>
    </message>
    <message>
        <source>Opened on {day}</source>
        <translation>{day} ашылды</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Екінші оқу</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Send to the second reader</source>
        <translation>Екінші оқушыға жіберу</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Шешу</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Жарияланды деп белгілеу</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Side {number}</source>
        <translation>{number}-тарап</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Барлық күйлер</translation>
    </message>
    <message>
        <source>No case in hand</source>
        <translation>Іс таңдалмаған</translation>
    </message>
    <message>
        <source>Open one from a finding: choose it while you read, then press Ctrl+Shift+A.</source>
        <translation>Істі табылғаннан ашыңыз: оқып отырып таңдаңыз да, Ctrl+Shift+A басыңыз.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>all articles</source>
        <translation>барлық мақала</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>анықтамалық</translation>
    </message>
    <message>
        <source>The last check passed over these, or looked at them only in part. Read them yourself.</source>
        <translation>Соңғы тексеру мұны өткізіп жіберді немесе бір бөлігін ғана қарады. Өзіңіз оқып шығыңыз.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Қаралмаған</translation>
    </message>
</context>
<context>
    <name>ClaimStatus</name>
    <message>
        <source>asserted</source>
        <translation>айтылған</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>хабарланған</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>тоқтатылған</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>болжанған</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What to do, or where to go: a command, an article, an entity, a project</source>
        <translation>Не істеу не қайда өту: команда, мақала, нысан, жоба</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Командалар палитрасы</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Сай келетіндер</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter does it  ·  Esc leaves</source>
        <translation>↑ ↓ таңдау  ·  Enter орындайды  ·  Esc жабады</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Figures of no entity</source>
        <translation>Нысансыз сандар</translation>
    </message>
    <message>
        <source>{value} and {count} more</source>
        <translation>{value} және тағы {count}</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Анықтамалық</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Кітап (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Кесте (*.csv)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Бет (*.html)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Кестені экспорттау</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>салыстыру</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>өзгеше</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>ескірген</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>даулы</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>жалғыз</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Agrees with the reference</source>
        <translation>Анықтамалыққа сәйкес</translation>
    </message>
    <message>
        <source>Another source gives the same</source>
        <translation>Басқа дереккөз де соны айтады</translation>
    </message>
    <message>
        <source>The article itself bears it out</source>
        <translation>Мақаланың өзі мұны растайды</translation>
    </message>
    <message>
        <source>Differs from the reference</source>
        <translation>Анықтамалықтан өзгеше</translation>
    </message>
    <message>
        <source>Another source gives another value for the same time</source>
        <translation>Басқа дереккөз сол уақытқа басқа мән береді</translation>
    </message>
    <message>
        <source>The source itself gives two values</source>
        <translation>Дереккөздің өзі екі мән береді</translation>
    </message>
    <message>
        <source>The reference had this value earlier</source>
        <translation>Бұл мән анықтамалықта бұрын болған</translation>
    </message>
    <message>
        <source>Later another value is given</source>
        <translation>Кейін басқа мән айтылған</translation>
    </message>
    <message>
        <source>The reference calls this contested</source>
        <translation>Анықтамалықта бұл даулы деп белгіленген</translation>
    </message>
    <message>
        <source>Sources differ, and the ruling is: unclear</source>
        <translation>Дереккөздер әртүрлі, шешім: анық емес</translation>
    </message>
    <message>
        <source>Nothing to compare it with</source>
        <translation>Салыстыратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>{value} besides those named</source>
        <translation>{value}, аталғандардан бөлек</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>қайтарып алынған</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Қасиет</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Қолданылу мерзімі</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Filter ( / )</source>
        <translation>Сүзгі ( / )</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Кесте сүзгісі</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>Тек алшақтықтар</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Copy what is selected, or the whole table</source>
        <translation>Таңдалғанды немесе бүкіл кестені көшіру</translation>
    </message>
    <message>
        <source>Write the table as it is shown to a file</source>
        <translation>Кестені көрсетілген күйінде файлға жазу</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Уақыт бойынша мәндер</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>Кім кіммен келіседі</translation>
    </message>
    <message>
        <source>Shared wording</source>
        <translation>Ортақ сөздер</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Дереккөз бойынша</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Мақала бойынша</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Барлық күйлер</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Топсыз</translation>
    </message>
    <message>
        <source>Group by entity</source>
        <translation>Нысан бойынша топтау</translation>
    </message>
    <message>
        <source>Group by property</source>
        <translation>Қасиет бойынша топтау</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Рет</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>Алдымен ең алшақтары</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>Нысан бойынша</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>Қасиет бойынша</translation>
    </message>
    <message>
        <source>Most sources first</source>
        <translation>Алдымен дереккөзі көптер</translation>
    </message>
    <message>
        <source>Figures of no entity</source>
        <translation>Нысансыз сандар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрлер</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Барлық қасиеттер</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Қасиет</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Барлық дереккөздер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What the sources state</source>
        <translation>Дереккөздер не айтады</translation>
    </message>
    <message>
        <source>{shown} of {rows}</source>
        <translation>{rows} ішінен {shown}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n баған</numerusform>
            <numerusform>%n баған</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <translation>{rows}, {columns}</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Сүзгіден бірде-бір жол өтпейді</translation>
    </message>
    <message>
        <source>Take a word away, or choose all kinds, properties and sources.</source>
        <translation>Бір сөзді алып тастаңыз немесе барлық түр, қасиет пен дереккөзді таңдаңыз.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Әзірге мән жоқ</translation>
    </message>
    <message>
        <source>Bring in articles and let them be checked: numbers and dates that they state stand here side by side.</source>
        <translation>Мақалалар қосып, тексертіңіз: олардағы сандар мен күндер осында қатар тұрады.</translation>
    </message>
    <message>
        <source>Let the column go</source>
        <translation>Бағанды босату</translation>
    </message>
    <message>
        <source>Pin the column</source>
        <translation>Бағанды бекіту</translation>
    </message>
    <message>
        <source>Only rows that this source states</source>
        <translation>Тек осы дереккөздің жолдары</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Барлық дереккөздер</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>The guide is not built in this copy of the program. “make guide” builds it; its pages can be read in docs/guide, too.</source>
        <translation>Бағдарламаның бұл көшірмесінде нұсқаулық жиналмаған. Оны «make guide» жинайды; беттерін docs/guide ішінен де оқуға болады.</translation>
    </message>
    <message>
        <source>The guide found no web browser. Open {file} in one.</source>
        <translation>Нұсқаулыққа веб-шолғыш табылмады. {file} файлын шолғышта ашыңыз.</translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>Жобаға тақырып беріңіз.</translation>
    </message>
    <message>
        <source>Choose one language at least.</source>
        <translation>Кемінде бір тіл таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} holds no settings of kzannotate.</source>
        <translation>{file} ішінде kzannotate баптаулары жоқ.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Choose another file.</source>
        <translation>{file} оқылмайды. Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no rule called {rule}. Look for it among the rules.</source>
        <translation>{rule} деген ереже жоқ. Оны ережелер арасынан іздеңіз.</translation>
    </message>
    <message>
        <source>A rule’s findings can be errors, warnings or notes.</source>
        <translation>Ереженің байқаулары қате, ескерту немесе ескертпе бола алады.</translation>
    </message>
    <message>
        <source>The disk that holds temporary files is full or cannot be written. Make room on it, or name another folder in TMPDIR, and check again.</source>
        <translation>Уақытша файлдар сақталатын диск толы немесе оған жазуға болмайды. Орын босатыңыз немесе TMPDIR ішінде басқа қалтаны көрсетіп, қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>A process of this check was ended before it was done, perhaps for want of memory. Check again.</source>
        <translation>Бұл тексерудің бір процесі аяқталмай тоқтады, мүмкін, жад жетпеген. Қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>мұнда мәтін жоқ</translation>
    </message>
    <message>
        <source>{count} sentences of more than {most} letters are read in pieces</source>
        <translation>{most} әріптен ұзын, бөлшектеп оқылған сөйлем саны: {count}</translation>
    </message>
    <message>
        <source>{count} numbers of more than {most} digits are not read</source>
        <translation>{most} цифрдан ұзын, оқылмайтын сан: {count}</translation>
    </message>
    <message>
        <source>{count} names of one letter or none are not looked for</source>
        <translation>бір әріптен тұратын немесе әріпсіз, ізделмейтін атау саны: {count}</translation>
    </message>
    <message>
        <source>answers in words are not compared in more than {most} articles</source>
        <translation>мақала {most} санынан асса, сөзбен берілген жауаптар салыстырылмайды</translation>
    </message>
    <message>
        <source>bodies told of one thing are not compared in more than {most} articles</source>
        <translation>мақала {most} санынан асса, бір іске қатысты аталған ұйымдар салыстырылмайды</translation>
    </message>
    <message>
        <source>{count} articles share words with very many others; their figures are set against those of the {most} earlier ones that share the most</source>
        <translation>өте көп мақаламен ортақ сөзі бар мақала саны: {count}; олардың сандары ең көп ортақ сөзі бар {most} бұрынғы мақаламен салыстырылады</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>мұндай файл жоқ</translation>
    </message>
    <message>
        <source>this is a folder: choose a file</source>
        <translation>бұл бума: файлды таңдаңыз</translation>
    </message>
    <message>
        <source>the file is empty: there is no article in it</source>
        <translation>файл бос: онда мақала жоқ</translation>
    </message>
    <message>
        <source>this is not a text but a binary file: choose the article&apos;s text file</source>
        <translation>бұл мәтін емес, екілік файл: мақаланың мәтіндік файлын таңдаңыз</translation>
    </message>
    <message>
        <source>the file cannot be read ({why}): check its permissions</source>
        <translation>файл оқылмайды ({why}): қатынау құқықтарын тексеріңіз</translation>
    </message>
    <message>
        <source>the file cannot be read ({why})</source>
        <translation>файл оқылмайды ({why})</translation>
    </message>
    <message>
        <source>the folder cannot be read ({why})</source>
        <translation>бума оқылмайды ({why})</translation>
    </message>
    <message>
        <source>the file {file} is not beside the list</source>
        <translation>{file} файлы тізімнің қасында жоқ</translation>
    </message>
    <message>
        <source>the article is in the project already, as {article}</source>
        <translation>мақала жобада бар: {article}</translation>
    </message>
    <message>
        <source>the list is too long to be one of articles</source>
        <translation>тізім мақалалар тізімі болу үшін тым ұзын</translation>
    </message>
    <message>
        <source>the list is not in UTF-8: save it as UTF-8</source>
        <translation>тізім UTF-8 емес: UTF-8 етіп сақтаңыз</translation>
    </message>
    <message>
        <source>the list cannot be read ({why})</source>
        <translation>тізім оқылмайды ({why})</translation>
    </message>
    <message>
        <source>this is not a JSON object: mend the line</source>
        <translation>бұл JSON объектісі емес: жолды түзетіңіз</translation>
    </message>
    <message>
        <source>the line names no &quot;file&quot;</source>
        <translation>жолда &quot;file&quot; көрсетілмеген</translation>
    </message>
    <message>
        <source>the file {file} must lie in the list&apos;s own folder</source>
        <translation>{file} файлы тізімнің өз бумасында болуы керек</translation>
    </message>
    <message>
        <source>the id {article} is taken by a line above: give it another</source>
        <translation>{article} идентификаторын жоғарыдағы жол алған: басқасын беріңіз</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a text or null</source>
        <translation>&quot;{key}&quot; мәтін немесе null болуы керек</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {date}, not a date such as 2024-02-29</source>
        <translation>&quot;{key}&quot; – {date}, ал дата 2024-02-29 түрінде болуы керек</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of {what} holds half a character</source>
        <translation>{what}: &quot;{key}&quot; ішінде таңбаның жартысы тұр</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds half a character</source>
        <translation>&quot;{key}&quot; ішінде таңбаның жартысы тұр</translation>
    </message>
    <message>
        <source>reading this file took too much time or memory, so it was stopped</source>
        <translation>бұл файлды оқуға тым көп уақыт не жад кетті, сондықтан тоқтатылды</translation>
    </message>
    <message>
        <source>reading this file takes too much memory</source>
        <translation>бұл файлды оқуға тым көп жад кетеді</translation>
    </message>
    <message>
        <source>this is not an ordinary file: choose another one</source>
        <translation>бұл кәдімгі файл емес: басқасын таңдаңыз</translation>
    </message>
    <message>
        <source>this file cannot be read ({why})</source>
        <translation>бұл файл оқылмайды ({why})</translation>
    </message>
    <message>
        <source>this is not TMX: choose a file whose root is tmx</source>
        <translation>бұл TMX емес: түбірі tmx файлды таңдаңыз</translation>
    </message>
    <message>
        <source>the file is too large to be a translation memory</source>
        <translation>файл аударма жады үшін тым үлкен</translation>
    </message>
    <message>
        <source>the file is empty: there is no sentence in it</source>
        <translation>файл бос: онда бірде-бір сөйлем жоқ</translation>
    </message>
    <message>
        <source>this is nested too deeply for a translation memory</source>
        <translation>аударма жады үшін тым терең салынған</translation>
    </message>
    <message>
        <source>there are more than {most} units in it: split it</source>
        <translation>онда {most} санынан көп бірлік бар: бөліңіз</translation>
    </message>
    <message>
        <source>the sentence is empty</source>
        <translation>сөйлем бос</translation>
    </message>
    <message>
        <source>the sentence has more than {most} letters</source>
        <translation>сөйлемде {most} санынан көп әріп бар</translation>
    </message>
    <message>
        <source>the sentence does not say in which language it is</source>
        <translation>сөйлемнің тілі көрсетілмеген</translation>
    </message>
    <message>
        <source>the unit has no translation that can be kept</source>
        <translation>бірлікте сақтауға болатын аударма жоқ</translation>
    </message>
    <message>
        <source>The article is no longer in the project. Choose another one.</source>
        <translation>Мақала енді жобада жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>An article is no translation of itself. Choose another one.</source>
        <translation>Мақала өзінің аудармасы бола алмайды. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>These two are linked the other way round. Take that link away first.</source>
        <translation>Бұл екеуі керісінше байланысқан. Алдымен сол байланысты алып тастаңыз.</translation>
    </message>
    <message>
        <source>The original is linked to another article. Take that link away first.</source>
        <translation>Түпнұсқа басқа мақаламен байланысқан. Алдымен сол байланысты алып тастаңыз.</translation>
    </message>
    <message>
        <source>One of the two articles is no longer in the project.</source>
        <translation>Екі мақаланың бірі енді жобада жоқ.</translation>
    </message>
    <message>
        <source>Choose rows with a sentence on either side, to pair them.</source>
        <translation>Екі жағында да сөйлем бар жолдарды таңдаңыз.</translation>
    </message>
    <message>
        <source>These sentences cross a pair that you made before. Part that first.</source>
        <translation>Бұл сөйлемдер бұрын жасаған жұбыңызбен қиылысады. Алдымен соны ажыратыңыз.</translation>
    </message>
    <message>
        <source>There is no pair of sentences to write. Link an article first.</source>
        <translation>Жазатын сөйлем жұбы жоқ. Алдымен мақаланы түпнұсқасына байланыстырыңыз.</translation>
    </message>
    <message>
        <source>this is not a reference: &quot;format&quot; must be &quot;{format}&quot;</source>
        <translation>бұл анықтамалық емес: &quot;format&quot; мәні &quot;{format}&quot; болуы керек</translation>
    </message>
    <message>
        <source>this is not JSON ({why})</source>
        <translation>бұл JSON емес ({why})</translation>
    </message>
    <message>
        <source>this is nested too deeply for a reference</source>
        <translation>анықтамалық үшін кірістіру тым терең</translation>
    </message>
    <message>
        <source>the file is too large to be a reference</source>
        <translation>файл анықтамалық үшін тым үлкен</translation>
    </message>
    <message>
        <source>the file is not in UTF-8: save it as UTF-8</source>
        <translation>файл UTF-8 емес: UTF-8 етіп сақтаңыз</translation>
    </message>
    <message>
        <source>{value} is not a value</source>
        <translation>{value} – мән емес</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>{key} кілті бір объектіде екі рет тұр</translation>
    </message>
    <message>
        <source>the id {key} is given twice: ids must differ</source>
        <translation>{key} идентификаторы екі рет берілген: олар әртүрлі болуы керек</translation>
    </message>
    <message>
        <source>{what} must be an object</source>
        <translation>{what}: объект болуы керек</translation>
    </message>
    <message>
        <source>{what} must be an object, not {value}</source>
        <translation>{what}: {value} емес, объект болуы керек</translation>
    </message>
    <message>
        <source>the name {name} of {what} has the status {status}: it must be preferred, admitted or deprecated</source>
        <translation>{what}: {name} атауының мәртебесі {status}; preferred, admitted немесе deprecated болуы керек</translation>
    </message>
    <message>
        <source>the name {name} of {what} is only a particle that clings to other words and would be found everywhere: take it out</source>
        <translation>{what}: {name} атауы – басқа сөздерге жалғанатын шылау ғана, ол барлық жерден табылар еді: алып тастаңыз</translation>
    </message>
    <message>
        <source>the value of {what} must be a text, a number or a list of texts</source>
        <translation>{what} мәні мәтін, сан немесе мәтіндер тізімі болуы керек</translation>
    </message>
    <message>
        <source>the value of {what} has too many digits</source>
        <translation>{what} мәнінде цифр тым көп</translation>
    </message>
    <message>
        <source>a number in it has too many digits</source>
        <translation>ондағы бір санда цифр тым көп</translation>
    </message>
    <message>
        <source>the id {key} holds signs that cannot be seen</source>
        <translation>{key} идентификаторында көрінбейтін таңбалар бар</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of {what} must be a list</source>
        <translation>{what}: &quot;{key}&quot; тізім болуы керек</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of {what} must be a text, not {value}</source>
        <translation>{what}: &quot;{key}&quot; {value} емес, мәтін болуы керек</translation>
    </message>
    <message>
        <source>{what} lacks &quot;{key}&quot;</source>
        <translation>{what}: &quot;{key}&quot; жоқ</translation>
    </message>
    <message>
        <source>{name} has the topic {topic}, which is no entity&apos;s id</source>
        <translation>{name}: тақырыбы {topic}, бірақ ондай нысан идентификаторы жоқ</translation>
    </message>
    <message>
        <source>{file} is not a kzannotate project. Choose a .kza file.</source>
        <translation>{file} – kzannotate жобасы емес. .kza файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file. Choose a .kza file.</source>
        <translation>{file} – кәдімгі файл емес. .kza файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file. Choose another name.</source>
        <translation>{file} – кәдімгі файл емес. Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} was written by a newer kzannotate. Install the newest version to open it.</source>
        <translation>{file} жаңарақ kzannotate нұсқасымен жазылған. Ашу үшін ең жаңа нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>{file} was made by an older kzannotate. Open it for writing once to bring it up to date.</source>
        <translation>{file} ескірек kzannotate нұсқасымен жасалған. Жаңарту үшін бір рет жазуға ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Keep a copy of it and open a backup from the folder {folder} beside it.</source>
        <translation>{file} бүлінген ({why}). Көшірмесін сақтап, қасындағы {folder} бумасынан сақтық көшірмені ашыңыз.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Copy it to a folder where you may write, and open the copy.</source>
        <translation>{file} файлына жазуға болмайды. Жазуға рұқсат бар бумаға көшіріп, көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name, or open it.</source>
        <translation>{file} бұрыннан бар. Басқа ат таңдаңыз немесе соны ашыңыз.</translation>
    </message>
    <message>
        <source>{file} cannot be created ({why}).</source>
        <translation>{file} жасалмады ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}).</source>
        <translation>{file} файлына жазылмады ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why})</source>
        <translation>{file} файлына жазылмады ({why})</translation>
    </message>
    <message>
        <source>{file} cannot be reached ({why}).</source>
        <translation>{file} қолжетімсіз ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be reached ({why}). Check the disk and your rights to the folder. Nothing of this was saved.</source>
        <translation>{file} қолжетімсіз ({why}). Дискіні және бумаға құқығыңызды тексеріңіз. Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Nothing of this was saved. Free some space on it and repeat the change.</source>
        <translation>{file} тұрған диск толы. Ештеңе сақталмады. Онда орын босатып, өзгерісті қайталаңыз.</translation>
    </message>
    <message>
        <source>{file} was written, but the disk does not confirm that it keeps what was written. Check the disk, and save a copy on another one.</source>
        <translation>{file} жазылды, бірақ диск жазылғанды сақтағанын растамайды. Дискіні тексеріп, көшірмесін басқасына сақтаңыз.</translation>
    </message>
    <message>
        <source>There is no file {file} in {folder}.</source>
        <translation>{folder} бумасында {file} файлы жоқ.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only.</source>
        <translation>{file} тек оқуға ашылған.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open. Nothing of this was saved. Put the file back, or save a copy under another name.</source>
        <translation>{file} ашық тұрғанда жылжытылған, жойылған не ауыстырылған. Ештеңе сақталмады. Файлды орнына қайтарыңыз немесе көшірмесін басқа атпен сақтаңыз.</translation>
    </message>
    <message>
        <source>The drive or folder that holds {file} cannot be reached. Nothing of this was saved. Connect it again, open the project again if need be, and repeat the change.</source>
        <translation>{file} тұрған диск не қалта қолжетімсіз. Мұның ештеңесі сақталған жоқ. Оны қайта қосыңыз, керек болса жобаны қайта ашып, өзгерісті қайталаңыз.</translation>
    </message>
    <message>
        <source>{file} does not say which project it is.</source>
        <translation>{file} қай жоба екенін айтпайды.</translation>
    </message>
    <message>
        <source>{file} is the open project itself. Choose another name.</source>
        <translation>{file} – ашық тұрған жобаның өзі. Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is the open project itself: choose another name.</source>
        <translation>{file} – ашық тұрған жобаның өзі: басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file: choose another name.</source>
        <translation>{file} – кәдімгі файл емес: басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>No backup of {file} can be made: the folder {folder} cannot be created ({why}). Nothing was changed.</source>
        <translation>{file} сақтық көшірмесі жасалмайды: {folder} бумасы жасалмады ({why}). Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>There is no room for the copy {file}. Free some space on that disk.</source>
        <translation>{file} көшірмесіне орын жоқ. Сол дискіден орын босатыңыз.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it there and try again.</source>
        <translation>{file} басқа бағдарламада ашық. Сонда жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Nothing of a project can be read in {file}.</source>
        <translation>{file} ішінен жобаға қатысты ештеңе оқылмайды.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({why}).</source>
        <translation>{file} файлы оқылмайды не жазылмайды ({why}).</translation>
    </message>
    <message>
        <source>The copy {file} came out damaged and was not kept.</source>
        <translation>{file} көшірмесі бүлініп шықты, сақталмады.</translation>
    </message>
    <message>
        <source>There is no document {article} in {file}.</source>
        <translation>{file} ішінде {article} құжаты жоқ.</translation>
    </message>
    <message>
        <source>The text of document {article} is missing from {file}.</source>
        <translation>{file} ішінде {article} құжатының мәтіні жоқ.</translation>
    </message>
    <message>
        <source>This pattern takes too long: make it simpler.</source>
        <translation>Бұл өрнекпен іздеу тым ұзаққа созылады: оны жеңілдетіңіз.</translation>
    </message>
    <message>
        <source>This is no regular expression ({why}): mend it.</source>
        <translation>Бұл тұрақты өрнек емес ({why}): түзетіңіз.</translation>
    </message>
    <message>
        <source>Another window of this program saved something first. Repeat the change.</source>
        <translation>Осы бағдарламаның басқа терезесі бұрын бірдеңе сақтап қойды. Өзгерісті қайталаңыз.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look at it again and repeat what you did.</source>
        <translation>Бұл осы арада өзгерді. Қайта қарап, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>The {what} {name} was changed meanwhile. Look at it again and repeat the change.</source>
        <translation>{what} {name} осы арада өзгерді. Қайта қарап, өзгерісті қайталаңыз.</translation>
    </message>
    <message>
        <source>This finding was changed by a later check. Look at it again before you rule.</source>
        <translation>Бұл байқауды кейінгі тексеру өзгертті. Шешім қабылдамас бұрын қайта қараңыз.</translation>
    </message>
    <message>
        <source>Select at least one letter of the article first.</source>
        <translation>Алдымен мақаладан кемінде бір әріп таңдаңыз.</translation>
    </message>
    <message>
        <source>This entity is no longer in the project. Choose another one.</source>
        <translation>Бұл нысан жобада енді жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The {what} is empty. Write at least one letter.</source>
        <translation>{what} бос. Кемінде бір әріп жазыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is no identifier of Wikidata. Write Q and a number, such as Q232.</source>
        <translation>«{name}» – Wikidata идентификаторы емес. Q әрпі мен сан жазыңыз, мысалы Q232.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it as 2024-02-29, 2024-02 or 2024.</source>
        <translation>«{day}» – күн емес. 2024-02-29, 2024-02 немесе 2024 деп жазыңыз.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Write the days the other way round.</source>
        <translation>Соңғы күн бірінші күннен бұрын. Күндердің орнын ауыстырыңыз.</translation>
    </message>
    <message>
        <source>The value is empty. Write at least one letter.</source>
        <translation>Мән бос. Кемінде бір әріп жазыңыз.</translation>
    </message>
    <message>
        <source>This is one entity. Choose another one to merge it with.</source>
        <translation>Бұл – сол нысанның өзі. Біріктіретін басқа нысан таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a name for the new entity, or write one.</source>
        <translation>Жаңа нысанға атау таңдаңыз немесе жазыңыз.</translation>
    </message>
    <message>
        <source>Leave the old entity at least one of its names.</source>
        <translation>Бұрынғы нысанға кемінде бір атауын қалдырыңыз.</translation>
    </message>
    <message>
        <source>This entity is still spoken of. Merge it with another one, or unlink its mentions first.</source>
        <translation>Бұл нысан әлі аталады. Алдымен оны басқасымен біріктіріңіз не аталымдарының байланысын үзіңіз.</translation>
    </message>
    <message>
        <source>The {what} holds a character that cannot be kept. Type it again.</source>
        <translation>{what}: сақтауға болмайтын таңба бар. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>“{name}” is a name of this entity already ({status}). Change its status instead.</source>
        <translation>«{name}» осы нысанның атаулары ішінде бар ({status}). Мәртебесін өзгертіңіз.</translation>
    </message>
    <message>
        <source>These are the same words. Pick other words to relate them to.</source>
        <translation>Бұл – сол сөздердің өзі. Байланыстыратын басқа сөздер таңдаңыз.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can change it. Reply to it instead.</source>
        <translation>Пікірді жазған адам ғана өзгерте алады. Оның орнына жауап жазыңыз.</translation>
    </message>
    <message>
        <source>A tag has at most {most} letters. Write a comment instead.</source>
        <translation>Белгіде ең көбі {most} әріп болады. Оның орнына пікір жазыңыз.</translation>
    </message>
    <message>
        <source>This cannot be brought back here: it is somebody else&apos;s, or an import.</source>
        <translation>Мұны осы жерде қайтаруға болмайды: ол басқа біреудікі не импортталған.</translation>
    </message>
    <message>
        <source>Write the words to read instead, or choose another ruling.</source>
        <translation>Оның орнына оқылатын сөздерді жазыңыз немесе басқа шешім таңдаңыз.</translation>
    </message>
    <message>
        <source>Say who reviews: the name of the reviewer is empty.</source>
        <translation>Кім тексеретінін айтыңыз: тексерушінің аты бос.</translation>
    </message>
    <message>
        <source>The name of the reviewer holds an invisible character. Type it again.</source>
        <translation>Тексерушінің атында көрінбейтін таңба бар. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>the file is too large to be a termbase</source>
        <translation>файл терминдер базасы үшін тым үлкен</translation>
    </message>
    <message>
        <source>the file is empty: there is no name in it</source>
        <translation>файл бос: онда атау жоқ</translation>
    </message>
    <message>
        <source>this is not a text but a binary file</source>
        <translation>бұл мәтін емес, екілік файл</translation>
    </message>
    <message>
        <source>the file is in an encoding that cannot be read: save it as UTF-8</source>
        <translation>файлдың кодтамасы оқылмайды: оны UTF-8 түрінде сақтаңыз</translation>
    </message>
    <message>
        <source>this is not well-formed XML ({why})</source>
        <translation>бұл дұрыс құрылған XML емес ({why})</translation>
    </message>
    <message>
        <source>the file declares a document type of its own: take it out</source>
        <translation>файл өз құжат түрін жариялайды: оны алып тастаңыз</translation>
    </message>
    <message>
        <source>the file uses entities of its own: write the letters themselves</source>
        <translation>файл өз XML-нысандарын қолданады: әріптердің өзін жазыңыз</translation>
    </message>
    <message>
        <source>this is not TBX: choose a file whose root is tbx or martif</source>
        <translation>бұл TBX емес: түбірі tbx немесе martif файлды таңдаңыз</translation>
    </message>
    <message>
        <source>this is nested too deeply for a termbase</source>
        <translation>терминдер базасы үшін тым терең кірістірілген</translation>
    </message>
    <message>
        <source>there are more than {most} names in it: split it</source>
        <translation>атаулар {most}-ден көп: файлды бөліңіз</translation>
    </message>
    <message>
        <source>there are more than {most} rows in it: split it</source>
        <translation>жолдар {most}-ден көп: файлды бөліңіз</translation>
    </message>
    <message>
        <source>there are more than {most} cells in it: split it</source>
        <translation>ұяшықтар {most}-ден көп: файлды бөліңіз</translation>
    </message>
    <message>
        <source>there are {count} columns, a termbase may have {most}</source>
        <translation>бағандар саны {count}, ал базада {most} ғана бола алады</translation>
    </message>
    <message>
        <source>a cell in it is too long or badly quoted: mend the line</source>
        <translation>ұяшық тым ұзын не тырнақшасы қате: жолды түзетіңіз</translation>
    </message>
    <message>
        <source>this is not UTX: its first lines must name the languages and the columns</source>
        <translation>бұл UTX емес: алғашқы жолдары тілдер мен бағандарды атауы керек</translation>
    </message>
    <message>
        <source>this is no list of wrong and right words: a row must hold wrong;right</source>
        <translation>бұл қате және дұрыс сөздер тізімі емес: жол wrong;right түрінде болуы керек</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>бұл JSON емес</translation>
    </message>
    <message>
        <source>this is no list of entities of a reconciliation service</source>
        <translation>бұл сәйкестендіру қызметінің нысандар тізімі емес</translation>
    </message>
    <message>
        <source>{file} does not say which form of termbase it is: choose {forms}.</source>
        <translation>{file} терминдер базасының түрін айтпайды: {forms} таңдаңыз.</translation>
    </message>
    <message>
        <source>No column holds names. Say which one does: name, or a language.</source>
        <translation>Атаулар бағаны жоқ. Қайсысы екенін көрсетіңіз: name немесе тіл.</translation>
    </message>
    <message>
        <source>“{column}” is no column. Write a language such as ar, ar:deprecated, or one of: {known}.</source>
        <translation>«{column}» — баған емес. ar, ar:deprecated сияқты тілді немесе мыналардың бірін жазыңыз: {known}.</translation>
    </message>
    <message>
        <source>There is no name to write. Choose entities that have one.</source>
        <translation>Жазатын атау жоқ. Атауы бар нысандарды таңдаңыз.</translation>
    </message>
    <message>
        <source>UTX holds pairs of two languages. Choose both of them.</source>
        <translation>UTX екі тілдегі жұптарды сақтайды. Екеуін де таңдаңыз.</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>атау бос</translation>
    </message>
    <message>
        <source>the name has more than {most} letters</source>
        <translation>атауда {most}-ден көп әріп бар</translation>
    </message>
    <message>
        <source>“{column}” has more than {most} letters</source>
        <translation>«{column}» ішінде {most}-ден көп әріп бар</translation>
    </message>
    <message>
        <source>nobody says which language the name is in</source>
        <translation>атаудың қай тілде екені айтылмаған</translation>
    </message>
    <message>
        <source>the entry has no name that can be kept</source>
        <translation>жазбада сақтауға болатын атау жоқ</translation>
    </message>
    <message>
        <source>“{category}” has no place in a project: {count} left out</source>
        <translation>«{category}» үшін жобада орын жоқ: {count} қалдырылды</translation>
    </message>
    <message>
        <source>{count} more things like these</source>
        <translation>осындай тағы {count}</translation>
    </message>
    <message>
        <source>the {what} is empty or holds a character that cannot be kept</source>
        <translation>{what}: бос немесе сақтауға болмайтын таңбасы бар</translation>
    </message>
    <message>
        <source>the {what} has too many letters</source>
        <translation>{what}: әріп тым көп</translation>
    </message>
    <message>
        <source>the name is only a particle that clings to other words</source>
        <translation>атау басқа сөздерге жалғанатын шылау ғана</translation>
    </message>
    <message>
        <source>the entity has this name already</source>
        <translation>нысанның бұл атауы бұрыннан бар</translation>
    </message>
    <message>
        <source>the name stands there twice: the first one counts</source>
        <translation>атау екі рет тұр: біріншісі есептеледі</translation>
    </message>
    <message>
        <source>the topic is no entity&apos;s id or name: the name comes without it</source>
        <translation>тақырып нысанның идентификаторы да, атауы да емес: атау онсыз алынды</translation>
    </message>
    <message>
        <source>the Wikidata identifier is none</source>
        <translation>бұл Wikidata идентификаторы емес</translation>
    </message>
    <message>
        <source>the fact lacks a property or a value, or a day is none</source>
        <translation>деректің қасиеті не мәні жоқ, немесе күні қате</translation>
    </message>
    <message>
        <source>another entity has the fact already</source>
        <translation>бұл дерек басқа нысанда бұрыннан бар</translation>
    </message>
    <message>
        <source>{entity} has more than one preferred name in “{language}”: {names}</source>
        <translation>{entity}: «{language}» тілінде бірнеше таңдаулы атау бар: {names}</translation>
    </message>
    <message>
        <source>invisible signs that XML cannot write are left out</source>
        <translation>XML жаза алмайтын көрінбейтін таңбалар қалдырылды</translation>
    </message>
    <message>
        <source>entities without a name are left out</source>
        <translation>атауы жоқ нысандар қалдырылды</translation>
    </message>
    <message>
        <source>facts are left out: ask for facts to have them as notes</source>
        <translation>деректер қалдырылды: оларды ескертпе түрінде алу үшін сұраңыз</translation>
    </message>
    <message>
        <source>facts have no place here</source>
        <translation>деректерге мұнда орын жоқ</translation>
    </message>
    <message>
        <source>facts lose their unit, time and sources</source>
        <translation>деректер өлшемін, уақытын және дереккөздерін жоғалтады</translation>
    </message>
    <message>
        <source>languages are no tags such as ar or kk-KZ: other programs may not know them</source>
        <translation>тілдер ar не kk-KZ сияқты белгі емес: басқа бағдарламалар танымауы мүмкін</translation>
    </message>
    <message>
        <source>languages are guessed from letters when the list comes back</source>
        <translation>тізім қайтқанда тілдер әріптен болжанады</translation>
    </message>
    <message>
        <source>kinds have no place here</source>
        <translation>түрлерге мұнда орын жоқ</translation>
    </message>
    <message>
        <source>the title has no place here</source>
        <translation>тақырыпқа мұнда орын жоқ</translation>
    </message>
    <message>
        <source>topics have no place here</source>
        <translation>тақырып аясына мұнда орын жоқ</translation>
    </message>
    <message>
        <source>notes of entities have no place here</source>
        <translation>нысандардың ескертпелеріне мұнда орын жоқ</translation>
    </message>
    <message>
        <source>notes of names have no place here</source>
        <translation>атаулардың ескертпелеріне мұнда орын жоқ</translation>
    </message>
    <message>
        <source>Wikidata identifiers have no place here</source>
        <translation>Wikidata идентификаторларына мұнда орын жоқ</translation>
    </message>
    <message>
        <source>“{category}” has no place here</source>
        <translation>«{category}» үшін мұнда орын жоқ</translation>
    </message>
    <message>
        <source>no column holds “{column}”</source>
        <translation>«{column}» үшін баған жоқ</translation>
    </message>
    <message>
        <source>no column holds names of “{column}”</source>
        <translation>«{column}» атаулары үшін баған жоқ</translation>
    </message>
    <message>
        <source>a row has one note for all its names</source>
        <translation>жолдың барлық атауына бір ғана ескертпе</translation>
    </message>
    <message>
        <source>without the column id the rows of an entity come apart</source>
        <translation>id бағанынсыз нысанның жолдары бөлініп кетеді</translation>
    </message>
    <message>
        <source>names in other languages are left out</source>
        <translation>басқа тілдердегі атаулар қалдырылды</translation>
    </message>
    <message>
        <source>names without one in “{language}” are left out</source>
        <translation>«{language}» тілінде жұбы жоқ атаулар қалдырылды</translation>
    </message>
    <message>
        <source>line breaks and tabulators become spaces</source>
        <translation>жол тасымалы мен табуляция бос орынға айналады</translation>
    </message>
    <message>
        <source>entities without a deprecated name are left out</source>
        <translation>жарамсыз атауы жоқ нысандар қалдырылды</translation>
    </message>
    <message>
        <source>deprecated names are left out</source>
        <translation>жарамсыз атаулар қалдырылды</translation>
    </message>
    <message>
        <source>other names are left out</source>
        <translation>өзге атаулар қалдырылды</translation>
    </message>
    <message>
        <source>nothing but the names of entities has a place here</source>
        <translation>мұнда нысандардың атауларына ғана орын бар</translation>
    </message>
    <message>
        <source>entities with one right name become one</source>
        <translation>бір дұрыс атауы бар нысандар біреу болады</translation>
    </message>
    <message>
        <source>right names lose their status, note and topic</source>
        <translation>дұрыс атаулар мәртебесін, ескертпесін және тақырыбын жоғалтады</translation>
    </message>
    <message>
        <source>wrong names have no right one beside them</source>
        <translation>қате атаулардың қасында дұрысы жоқ</translation>
    </message>
    <message>
        <source>Choose a finding first: a case is opened for one.</source>
        <translation>Алдымен табылғанды таңдаңыз: іс соған ашылады.</translation>
    </message>
    <message>
        <source>The scale has no such rating any more. Choose another.</source>
        <translation>Шкалада мұндай баға жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The second reader cannot have the lead as well. Choose somebody else.</source>
        <translation>Екінші оқушы іске жауапты бола алмайды. Басқа адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Who has the lead cannot be the second reader. Choose somebody else.</source>
        <translation>Іске жауапты адам екінші оқушы бола алмайды. Басқа адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Only the second reader of the case can say this.</source>
        <translation>Мұны тек істің екінші оқушысы айта алады.</translation>
    </message>
    <message>
        <source>The case is not in its second reading. Send it there first.</source>
        <translation>Іс екінші оқуда емес. Алдымен соған жіберіңіз.</translation>
    </message>
    <message>
        <source>Write why you disagree, so that the lead can answer it.</source>
        <translation>Неге келіспейтініңізді жазыңыз, жауапты адам жауап берсін.</translation>
    </message>
    <message>
        <source>A case goes one state at a time.</source>
        <translation>Іс бір жолы бір күйге ғана өтеді.</translation>
    </message>
    <message>
        <source>The case is decided. Open it again before you change it.</source>
        <translation>Іс шешілген. Өзгерту үшін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>This is not the address of a page: it begins with https:// or http://.</source>
        <translation>Бұл бет мекенжайы емес: ол https:// не http:// деп басталады.</translation>
    </message>
    <message>
        <source>Write a title or an address of the evidence.</source>
        <translation>Дәлелдің атауын не мекенжайын жазыңыз.</translation>
    </message>
    <message>
        <source>“{day}” is no date: write it as 2024-02-29, 2024-02 or 2024.</source>
        <translation>«{day}» күн емес: 2024-02-29, 2024-02 не 2024 деп жазыңыз.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file: choose another.</source>
        <translation>{file} кәдімгі файл емес: басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} оқылмайды ({why}).</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to keep.</source>
        <translation>{file} бос: сақтайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB: attach a part of it, or its address.</source>
        <translation>{file} 20 МБ-тан үлкен: бір бөлігін не мекенжайын тіркеңіз.</translation>
    </message>
    <message>
        <source>Every rating needs words in Arabic and in English.</source>
        <translation>Әр бағаның арабша және ағылшынша атауы болуы керек.</translation>
    </message>
    <message>
        <source>A scale has from {fewest} to {most} ratings.</source>
        <translation>Шкалада {fewest}–{most} баға болады.</translation>
    </message>
    <message>
        <source>Two ratings of the scale have one number. Give each its own.</source>
        <translation>Екі бағаның нөмірі бірдей. Әрқайсысына өз нөмірін беріңіз.</translation>
    </message>
    <message>
        <source>The numbers of a scale begin with 1, the worst.</source>
        <translation>Шкала нөмірлері 1-ден, ең нашарынан басталады.</translation>
    </message>
    <message>
        <source>The case “{title}” has a rating that would go. Rate it anew.</source>
        <translation>«{title}» ісінің бағасы жойылмақ. Оны қайта бағалаңыз.</translation>
    </message>
    <message>
        <source>An attached file is missing from {file} or was altered.</source>
        <translation>{file} ішінде тіркелген файл жоқ не өзгертілген.</translation>
    </message>
    <message>
        <source>Go to a case first: this is put into it.</source>
        <translation>Алдымен іске өтіңіз: бұл соған енгізіледі.</translation>
    </message>
    <message>
        <source>Another correction stands in these words already. Refuse or change that one first.</source>
        <translation>Бұл сөздерде басқа түзету бар. Алдымен соны қабылдамаңыз не өзгертіңіз.</translation>
    </message>
    <message>
        <source>These are the words that stand there already. Write others.</source>
        <translation>Бұл сөздер онда бар. Басқасын жазыңыз.</translation>
    </message>
    <message>
        <source>These words are too long for a correction. Correct a shorter passage.</source>
        <translation>Сөздер түзету үшін тым ұзын. Қысқарақ үзіндіні түзетіңіз.</translation>
    </message>
    <message>
        <source>The correction holds a character that cannot be kept. Type it again.</source>
        <translation>Түзетуде сақталмайтын таңба бар. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>This article is no longer in the project. Choose another one.</source>
        <translation>Бұл мақала жобада енді жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} ends in none of .txt, .docx, .html, .xlf: name the form.</source>
        <translation>{file} атауы .txt, .docx, .html, .xlf деп аяқталмайды: пішімін атаңыз.</translation>
    </message>
    <message>
        <source>XLIFF needs a source text: link this article to its original first.</source>
        <translation>XLIFF үшін бастапқы мәтін керек: алдымен мақаланы түпнұсқасымен байланыстырыңыз.</translation>
    </message>
    <message>
        <source>{file} ends in none of .html, .tsv: name the form.</source>
        <translation>{file} атауы .html, .tsv деп аяқталмайды: пішімін атаңыз.</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Choose one that is there.</source>
        <translation>{folder} – қалта емес. Бар қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no case {case} in the project.</source>
        <translation>Жобада {case} ісі жоқ.</translation>
    </message>
    <message>
        <source>There is no article {article} in the project.</source>
        <translation>Жобада {article} мақаласы жоқ.</translation>
    </message>
    <message>
        <source>The PDF cannot be made here: Qt found no way to write one.</source>
        <translation>Мұнда PDF жасалмайды: Qt жолын таппады.</translation>
    </message>
    <message>
        <source>There is no case to export. Open one from a finding.</source>
        <translation>Экспорттайтын іс жоқ. Табылғаннан іс ашыңыз.</translation>
    </message>
    <message>
        <source>ClaimReview needs more: {sentence}</source>
        <translation>ClaimReview үшін жетпейді: {sentence}</translation>
    </message>
    <message>
        <source>the row names no entity</source>
        <translation>жолда нысан аталмаған</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation>«{words}» — сан емес</translation>
    </message>
    <message>
        <source>“{words}” is no sort of value: write number, text or list</source>
        <translation>«{words}» — мән түрі емес: number, text не list деп жазыңыз</translation>
    </message>
    <message>
        <source>the row has no {column}</source>
        <translation>жолда жоқ: {column}</translation>
    </message>
    <message>
        <source>“{words}” is no status: write {known}</source>
        <translation>«{words}» — мәртебе емес: {known} деп жазыңыз</translation>
    </message>
    <message>
        <source>a fact above has this id already</source>
        <translation>жоғарыдағы дерек осы сәйкестендіргішті алған</translation>
    </message>
    <message>
        <source>there is no list of facts in it</source>
        <translation>онда деректер тізімі жоқ</translation>
    </message>
    <message>
        <source>this is no fact but something else</source>
        <translation>бұл дерек емес</translation>
    </message>
    <message>
        <source>the fact names no entity</source>
        <translation>дерек нысанды атамайды</translation>
    </message>
    <message>
        <source>a text of the fact has more than {most} letters</source>
        <translation>деректегі мәтін {most} таңбадан асады</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>сан тым үлкен</translation>
    </message>
    <message>
        <source>this is no JSON that can be read</source>
        <translation>бұл JSON-ды оқу мүмкін емес</translation>
    </message>
    <message>
        <source>the fact has no &quot;{key}&quot;</source>
        <translation>деректе &quot;{key}&quot; жоқ</translation>
    </message>
    <message>
        <source>a key of the fact is unknown, or what it holds is of a wrong sort</source>
        <translation>деректің кілті белгісіз немесе мазмұны басқа түрде</translation>
    </message>
    <message>
        <source>the first row must name the columns entity, property and value</source>
        <translation>бірінші жол entity, property және value бағандарын атауы керек</translation>
    </message>
    <message>
        <source>the file is empty: there is no fact in it</source>
        <translation>файл бос: онда дерек жоқ</translation>
    </message>
    <message>
        <source>the file is too large to be a list of facts</source>
        <translation>файл деректер тізімі болуға тым үлкен</translation>
    </message>
    <message>
        <source>there are more than {most} facts in it: split it</source>
        <translation>онда {most} деректен көп: бөліңіз</translation>
    </message>
    <message>
        <source>{file} is no list of facts: choose a file in .csv or .json.</source>
        <translation>{file} — деректер тізімі емес: .csv не .json файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>no entity is called “{words}”: add it first, or give its id</source>
        <translation>«{words}» деген нысан жоқ: алдымен қосыңыз не сәйкестендіргішін жазыңыз</translation>
    </message>
    <message>
        <source>more than one entity is called “{words}”: give its id</source>
        <translation>«{words}» деген бірнеше нысан бар: сәйкестендіргішін жазыңыз</translation>
    </message>
    <message>
        <source>the list of the value names an entity that is not in the project</source>
        <translation>мән тізімінде жобада жоқ нысан аталған</translation>
    </message>
    <message>
        <source>the fact stands in the list twice: the first one counts</source>
        <translation>дерек тізімде екі рет тұр: біріншісі есептеледі</translation>
    </message>
    <message>
        <source>This is the preferred name already.</source>
        <translation>Бұл атау онсыз да таңдаулы.</translation>
    </message>
    <message>
        <source>guard words have no place here</source>
        <translation>мұнда шарт сөздерге орын жоқ</translation>
    </message>
    <message>
        <source>Write the claim that is reviewed.</source>
        <translation>Тексерілетін тұжырымды жазыңыз.</translation>
    </message>
    <message>
        <source>Give the case a rating.</source>
        <translation>Іске баға беріңіз.</translation>
    </message>
    <message>
        <source>Write the reasoning, for readers.</source>
        <translation>Оқырманға негіздеме жазыңыз.</translation>
    </message>
    <message>
        <source>Say who has the lead.</source>
        <translation>Кім жауапты екенін айтыңыз.</translation>
    </message>
    <message>
        <source>Choose a second reader.</source>
        <translation>Екінші оқушыны таңдаңыз.</translation>
    </message>
    <message>
        <source>The second reader has not said yet whether they agree.</source>
        <translation>Екінші оқушы келісетінін әлі айтқан жоқ.</translation>
    </message>
    <message>
        <source>The second reader disagrees. Change the case, or ask again.</source>
        <translation>Екінші оқушы келіспейді. Істі өзгертіңіз не қайта сұраңыз.</translation>
    </message>
    <message>
        <source>Write the address of your own page about the case.</source>
        <translation>Іс туралы өз бетіңіздің мекенжайын жазыңыз.</translation>
    </message>
    <message>
        <source>Say what your desk is called.</source>
        <translation>Редакцияңыздың атын жазыңыз.</translation>
    </message>
    <message>
        <source>Rate the case, so that it has a date.</source>
        <translation>Іске баға беріңіз, сонда оның күні болады.</translation>
    </message>
    <message>
        <source>No quoted article has an address: add it with “Change…” beside its quotation.</source>
        <translation>Дәйексөз алынған мақалалардың мекенжайы жоқ: дәйексөздің жанындағы «Өзгерту…» арқылы қосыңыз.</translation>
    </message>
    <message>
        <source>The claim has {count} letters; readers show {most}.</source>
        <translation>Тұжырымда {count} әріп бар, бағдарламалар {most} көрсетеді.</translation>
    </message>
    <message>
        <source>The reasoning has {count} letters; readers show {most}.</source>
        <translation>Негіздемеде {count} әріп бар, бағдарламалар {most} көрсетеді.</translation>
    </message>
    <message>
        <source>the text is not in {encoding}: choose another encoding</source>
        <translation>мәтін {encoding} кодтауында емес: басқа кодтауды таңдаңыз</translation>
    </message>
    <message>
        <source>no encoding is called {name}: choose one of {encodings}</source>
        <translation>{name} деген кодтау жоқ: мыналардың бірін таңдаңыз: {encodings}</translation>
    </message>
    <message>
        <source>some bytes are not UTF-8 though the rest is: mend them and import it again</source>
        <translation>кейбір байттар UTF-8 емес, қалғаны сонда: түзетіп, қайта импорттаңыз</translation>
    </message>
    <message>
        <source>the encoding could not be told for certain: read some words of it</source>
        <translation>кодтау нақты анықталмады: бірнеше сөзін оқып көріңіз</translation>
    </message>
    <message>
        <source>the letters look as if the text had been saved in a wrong encoding before</source>
        <translation>мәтін бұрын қате кодтауда сақталған сияқты</translation>
    </message>
    <message>
        <source>the file has {size} MB, one of its kind may have {most}: split it</source>
        <translation>файл {size} МБ, бұл түрі үшін шегі {most}: бөліңіз</translation>
    </message>
    <message>
        <source>this is not a page but a binary file: choose another one</source>
        <translation>бұл бет емес, екілік файл: басқасын таңдаңыз</translation>
    </message>
    <message>
        <source>there is nothing on this page that can be read</source>
        <translation>бұл бетте оқитын ештеңе жоқ</translation>
    </message>
    <message>
        <source>there is no page in this bundle: save the page again</source>
        <translation>бұл жинақта бет жоқ: бетті қайта сақтаңыз</translation>
    </message>
    <message>
        <source>the article could not be told from the rest: all words of the page came in</source>
        <translation>мақаланы қалғанынан айыру мүмкін болмады: беттің барлық сөзі алынды</translation>
    </message>
    <message>
        <source>the page is damaged or nested too deeply: part of its text may be missing</source>
        <translation>бет бүлінген не тым қабаттасқан: мәтіннің бөлігі болмауы мүмкін</translation>
    </message>
    <message>
        <source>only {share} % of the words on the page are taken for the article: compare them</source>
        <translation>беттегі сөздердің {share} % ғана мақала деп алынды: салыстырыңыз</translation>
    </message>
    <message>
        <source>the page is damaged, or too large or nested too deeply to be read: copy its text</source>
        <translation>бет бүлінген, тым үлкен не тым қабаттасқан: мәтінін көшіріп алыңыз</translation>
    </message>
    <message>
        <source>this is no mail: choose the article&apos;s own file</source>
        <translation>бұл хат емес: мақаланың өз файлын таңдаңыз</translation>
    </message>
    <message>
        <source>the mail holds no words, only attachments: save and import these</source>
        <translation>хатта сөз жоқ, тек тіркемелер бар: оларды сақтап, импорттаңыз</translation>
    </message>
    <message>
        <source>the mail says that it is in {encoding}, which it is not</source>
        <translation>хатта {encoding} деп көрсетілген, бірақ олай емес</translation>
    </message>
    <message>
        <source>an attachment is not read with its mail: save it and import it</source>
        <translation>тіркеме хатпен бірге оқылмайды: сақтап, импорттаңыз</translation>
    </message>
    <message>
        <source>this is an archive: unpack it, or give it a name that ends in .zip</source>
        <translation>бұл мұрағат: ашыңыз не атын .zip деп аяқтаңыз</translation>
    </message>
    <message>
        <source>this is an archive within an archive: unpack it first</source>
        <translation>бұл мұрағат ішіндегі мұрағат: алдымен ашыңыз</translation>
    </message>
    <message>
        <source>this is no archive of articles but a {kind} file: give it that ending</source>
        <translation>бұл мақалалар мұрағаты емес, {kind} файлы: соңын солай қойыңыз</translation>
    </message>
    <message>
        <source>this is no archive, or a damaged one: make it anew</source>
        <translation>бұл мұрағат емес не бүлінген: қайта жасаңыз</translation>
    </message>
    <message>
        <source>the archive holds {count} files, {most} may be in one: split it</source>
        <translation>мұрағатта {count} файл, шегі {most}: бөліңіз</translation>
    </message>
    <message>
        <source>the archive holds two files called {name}: make it anew</source>
        <translation>мұрағатта {name} деген екі файл бар: қайта жасаңыз</translation>
    </message>
    <message>
        <source>the archive unpacks to {size} MB, it may be {most}: split it</source>
        <translation>мұрағат ашылғанда {size} МБ болады, шегі {most}: бөліңіз</translation>
    </message>
    <message>
        <source>the archive holds no file of that name</source>
        <translation>мұрағатта ондай атты файл жоқ</translation>
    </message>
    <message>
        <source>the archive holds no articles</source>
        <translation>мұрағатта мақала жоқ</translation>
    </message>
    <message>
        <source>this file of the archive is larger than the archive says</source>
        <translation>бұл файл мұрағатта көрсетілгеннен үлкен</translation>
    </message>
    <message>
        <source>this file of the archive is damaged and cannot be unpacked</source>
        <translation>мұрағаттың бұл файлы бүлінген, ашылмайды</translation>
    </message>
    <message>
        <source>the name leads out of the archive: such a file is not read</source>
        <translation>аты мұрағаттан тысқа апарады: ондай файл оқылмайды</translation>
    </message>
    <message>
        <source>this file of the archive is locked with a password: unpack it first</source>
        <translation>мұрағаттың бұл файлы құпиясөзбен жабылған: алдымен ашыңыз</translation>
    </message>
    <message>
        <source>this file is packed more than {times} times smaller, as only traps are</source>
        <translation>бұл файл {times} еседен артық қысылған, тек тұзақтар сондай</translation>
    </message>
    <message>
        <source>files that end in {ending} are not read as articles</source>
        <translation>{ending} деп аяқталатын файлдар мақала ретінде оқылмайды</translation>
    </message>
    <message>
        <source>files of other kinds are passed over: {count} ({endings})</source>
        <translation>басқа түрдегі файлдар өткізіп жіберілді: {count} ({endings})</translation>
    </message>
    <message>
        <source>the folder holds no articles: put some into it</source>
        <translation>бумада мақала жоқ: салып қойыңыз</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>{number}-жол</translation>
    </message>
    <message>
        <source>some bytes are not UTF-8 though the rest is: mend them, or choose an encoding</source>
        <translation>кейбір байттар UTF-8 емес, қалғаны сонда: түзетіңіз не кодтауды таңдаңыз</translation>
    </message>
    <message>
        <source>there is no column {column}: choose another one</source>
        <translation>{column} бағаны жоқ: басқасын таңдаңыз</translation>
    </message>
    <message>
        <source>{date} is no date: write it as 2024-02-29.</source>
        <translation>{date} күн емес: 2024-02-29 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{language} is no language code: write one such as ar or kk.</source>
        <translation>{language} тіл коды емес: ar не kk сияқты код жазыңыз.</translation>
    </message>
    <message>
        <source>there is no such article in it any more</source>
        <translation>онда ондай мақала енді жоқ</translation>
    </message>
    <message>
        <source>it was not chosen</source>
        <translation>таңдалмаған</translation>
    </message>
    <message>
        <source>the same text is in the project already, as {article}</source>
        <translation>осы мәтін жобада бар: {article}</translation>
    </message>
    <message>
        <source>the same text comes in from another file, under the title {title}</source>
        <translation>осы мәтін басқа файлдан енеді, тақырыбы: {title}</translation>
    </message>
    <message>
        <source>Words are cut at marks, or whole</source>
        <translation>Сөздер: белгілеу шегінде бөлінеді не бүтін</translation>
    </message>
    <message>
        <source>Whether what it has no place for travels as metadata.</source>
        <translation>Орны жоғы метадеректе берілсін бе?</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>brat standoff (folder or .zip)</source>
        <translation>brat standoff (бума не .zip)</translation>
    </message>
    <message>
        <source>doccano (JSON lines)</source>
        <translation>doccano (JSON жолдары)</translation>
    </message>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
    <message>
        <source>Prodigy (JSON lines)</source>
        <translation>Prodigy (JSON жолдары)</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>CoNLL-2003</source>
        <translation>CoNLL-2003</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>Hugging Face data set (Parquet, data card, Croissant)</source>
        <translation>Hugging Face деректер жинағы (Parquet, деректер карточкасы, Croissant)</translation>
    </message>
    <message>
        <source>UIMA CAS JSON (INCEpTION)</source>
        <translation>UIMA CAS JSON (INCEpTION)</translation>
    </message>
    <message>
        <source>UIMA CAS XMI (INCEpTION, WebAnno)</source>
        <translation>UIMA CAS XMI (INCEpTION, WebAnno)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>REFI-QDA project (QualCoder, MAXQDA, NVivo, ATLAS.ti)</source>
        <translation>REFI-QDA жобасы (QualCoder, MAXQDA, NVivo, ATLAS.ti)</translation>
    </message>
    <message>
        <source>What doccano&apos;s project counts.</source>
        <translation>doccano жобасы нені санайды.</translation>
    </message>
    <message>
        <source>Entities with relations, or triples.</source>
        <translation>Байланысы бар нысандар не үштіктер.</translation>
    </message>
    <message>
        <source>Whether reviewers&apos; names are e-mails.</source>
        <translation>Тексерушілердің аты пошта мекенжайы ма?</translation>
    </message>
    <message>
        <source>Scheme of the tags</source>
        <translation>Белгілер схемасы</translation>
    </message>
    <message>
        <source>Parts in percent, such as 80/10/10</source>
        <translation>Бөліктер пайызбен, мысалы 80/10/10</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>source, dates and language of articles are left out</source>
        <translation>мақалалардың дереккөзі, күндері мен тілі қалдырылды</translation>
    </message>
    <message>
        <source>articles without marks are left out</source>
        <translation>белгілеуі жоқ мақалалар қалдырылды</translation>
    </message>
    <message>
        <source>control characters become spaces</source>
        <translation>басқару таңбалары бос орынға айналады</translation>
    </message>
    <message>
        <source>marks inside of words grow to whole words</source>
        <translation>сөз ішіндегі белгілеу бүтін сөзге дейін кеңейеді</translation>
    </message>
    <message>
        <source>relations between two articles are left out</source>
        <translation>екі мақала арасындағы байланыстар қалдырылды</translation>
    </message>
    <message>
        <source>marks over the end of a sentence become one in each</source>
        <translation>сөйлем шегінен асатын белгілеу әр сөйлемде бөлек болады</translation>
    </message>
    <message>
        <source>marks begin or end between two {unit}</source>
        <translation>белгілеулер екі бірліктің арасынан басталады не сонда аяқталады ({unit})</translation>
    </message>
    <message>
        <source>relations between marks are left out</source>
        <translation>белгілеулер арасындағы байланыстар қалдырылды</translation>
    </message>
    <message>
        <source>marks of the kind {kind} are left out</source>
        <translation>{kind} түріндегі белгілеулер қалдырылды</translation>
    </message>
    <message>
        <source>notes and tags on whole articles are left out</source>
        <translation>тұтас мақалаға қойылған ескертпелер мен белгілер қалдырылды</translation>
    </message>
    <message>
        <source>marks on the same words as another are left out</source>
        <translation>басқа белгілеумен бір сөзге түскен белгілеулер қалдырылды</translation>
    </message>
    <message>
        <source>marks inside of others are left out</source>
        <translation>басқаның ішіндегі белгілеулер қалдырылды</translation>
    </message>
    <message>
        <source>marks that overlap others are left out</source>
        <translation>басқамен қабаттасқан белгілеулер қалдырылды</translation>
    </message>
    <message>
        <source>discontinuous words become one stretch</source>
        <translation>үзік сөздер бір үзіндіге айналады</translation>
    </message>
    <message>
        <source>marks of no letters are left out</source>
        <translation>әрпі жоқ белгілеулер қалдырылды</translation>
    </message>
    <message>
        <source>blanks at the ends of marks are left out, and marks of nothing else</source>
        <translation>белгілеу шетіндегі бос орындар және тек содан тұратын белгілеулер қалдырылды</translation>
    </message>
    <message>
        <source>links to entities are left out</source>
        <translation>нысандармен байланыс қалдырылды</translation>
    </message>
    <message>
        <source>what else is known of marks is left out</source>
        <translation>белгілеулер туралы өзге мәлімет қалдырылды</translation>
    </message>
    <message>
        <source>notes on marks are left out</source>
        <translation>белгілеулерге ескертпелер қалдырылды</translation>
    </message>
    <message>
        <source>who made a mark, and when, is left out</source>
        <translation>белгілеуді кім, қашан қойғаны қалдырылды</translation>
    </message>
    <message>
        <source>the region {region} of {article} stands nowhere</source>
        <translation>{article}: {region} аймағының мәтінде орны жоқ</translation>
    </message>
    <message>
        <source>{count} results of {article} are none</source>
        <translation>{article}: {count} нәтиже жарамсыз</translation>
    </message>
    <message>
        <source>the annotation {annotation} is about nothing</source>
        <translation>{annotation} аннотациясы ештеңеге қатысты емес</translation>
    </message>
    <message>
        <source>the annotation {annotation} stands nowhere in its text</source>
        <translation>{annotation} аннотациясының өз мәтінінде орны жоқ</translation>
    </message>
    <message>
        <source>the annotation {annotation} leads to no words</source>
        <translation>{annotation} аннотациясы сөздерге апармайды</translation>
    </message>
    <message>
        <source>this is no line of brat&apos;s</source>
        <translation>бұл brat жолы емес</translation>
    </message>
    <message>
        <source>{line} is there twice</source>
        <translation>{line} екі рет тұр</translation>
    </message>
    <message>
        <source>{line} says nothing of anything</source>
        <translation>{line} ештеңе туралы ештеңе айтпайды</translation>
    </message>
    <message>
        <source>{line} is not where it says</source>
        <translation>{line} көрсетілген жерде емес</translation>
    </message>
    <message>
        <source>{line} does not relate two things</source>
        <translation>{line} екі нәрсені байланыстырмайды</translation>
    </message>
    <message>
        <source>{line} leads to what is not there</source>
        <translation>{line} жоқ нәрсеге апарады</translation>
    </message>
    <message>
        <source>the relation {number} of {article} leads to a region that is not there</source>
        <translation>{article}: {number}-байланыс жоқ аймаққа апарады</translation>
    </message>
    <message>
        <source>its text is not beside it</source>
        <translation>мәтіні қасында жоқ</translation>
    </message>
    <message>
        <source>there is no text in this</source>
        <translation>мұнда мәтін жоқ</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>онда мәтін жоқ</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>бұл мәтін емес</translation>
    </message>
    <message>
        <source>the label {number} of {article} is not in its text</source>
        <translation>{article}: {number}-жазу оның мәтінінде жоқ</translation>
    </message>
    <message>
        <source>the relation {number} of {article} leads to a label that is not there</source>
        <translation>{article}: {number}-байланыс жоқ жазуға апарады</translation>
    </message>
    <message>
        <source>the task {number} has no text</source>
        <translation>{number}-тапсырмада мәтін жоқ</translation>
    </message>
    <message>
        <source>the selection “{words}” does not stand there</source>
        <translation>таңдалған «{words}» онда жоқ</translation>
    </message>
    <message>
        <source>this is no sound CAS ({why})</source>
        <translation>бұл жарамды CAS емес ({why})</translation>
    </message>
    <message>
        <source>a {name} from {start} to {end} is outside of the text</source>
        <translation>{name} ({start}–{end}) мәтіннен тыс</translation>
    </message>
    <message>
        <source>{name} at {address} is outside of the text</source>
        <translation>{name} ({address}) мәтіннен тыс</translation>
    </message>
    <message>
        <source>the text of {article} is not in the file: put it beside it as {name}</source>
        <translation>{article} мәтіні файлда жоқ: қасына {name} деген атпен қойыңыз</translation>
    </message>
    <message>
        <source>a page of annotations lies elsewhere: nothing is fetched</source>
        <translation>аннотациялар беті басқа жерде: ештеңе жүктелмейді</translation>
    </message>
    <message>
        <source>this line is no token</source>
        <translation>бұл жол токен емес</translation>
    </message>
    <message>
        <source>the article {article} has another text in the project</source>
        <translation>{article} мақаласының жобадағы мәтіні басқа</translation>
    </message>
    <message>
        <source>{record} is in the layer {layer}, of which nothing is told</source>
        <translation>{record} {layer} қабатында, ол туралы ештеңе айтылмаған</translation>
    </message>
    <message>
        <source>{record} is otherwise in the project, and stays as it is there</source>
        <translation>{record} жобада басқаша және сол күйінде қалады</translation>
    </message>
    <message>
        <source>{count} × marks of the kind {kind} are left out: the check makes them itself</source>
        <translation>{count} × {kind} түріндегі белгілеу қалдырылды: оны тексерудің өзі жасайды</translation>
    </message>
    <message>
        <source>{count} × relations lead to marks that are not there</source>
        <translation>{count} × байланыс жоқ белгілеуге апарады</translation>
    </message>
    <message>
        <source>{count} × relations between the same words</source>
        <translation>{count} × бір сөздің өзімен байланысы</translation>
    </message>
    <message>
        <source>{count} × links lead to entities of which nothing is told</source>
        <translation>{count} × сілтеме ештеңе айтылмаған нысанға апарады</translation>
    </message>
    <message>
        <source>the mark {mark} of {article} is not where it says</source>
        <translation>{article}: {mark} белгілеуі көрсетілген жерде емес</translation>
    </message>
    <message>
        <source>DocBin needs spaCy: pip install &apos;kzannotate[spacy]&apos;.</source>
        <translation>DocBin үшін spaCy керек: pip install &apos;kzannotate[spacy]&apos;.</translation>
    </message>
    <message>
        <source>This is more than one DocBin can hold. Choose fewer articles, or another format.</source>
        <translation>Бұл бір DocBin сыйдыра алатыннан көп. Азырақ мақала не басқа пішім таңдаңыз.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;kzannotate[tables]&apos;</source>
        <translation>Parquet үшін pyarrow керек: pip install &apos;kzannotate[tables]&apos;</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;kzannotate[tables]&apos;.</source>
        <translation>Parquet үшін pyarrow керек: pip install &apos;kzannotate[tables]&apos;.</translation>
    </message>
    <message>
        <source>No format is called {name}: there are {known}.</source>
        <translation>{name} деген пішім жоқ: барлары – {known}.</translation>
    </message>
    <message>
        <source>Nobody called {name} reviews here: there are {known}.</source>
        <translation>Мұнда {name} деген тексеруші жоқ: барлары – {known}.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty: choose the name of a new one.</source>
        <translation>{name} бумасы бос емес: жаңа бумаға ат таңдаңыз.</translation>
    </message>
    <message>
        <source>The parts cannot be {parts}: write percentages such as 80/10/10.</source>
        <translation>Бөліктер {parts} бола алмайды: пайызын жазыңыз, мысалы 80/10/10.</translation>
    </message>
    <message>
        <source>a file in this is packed too tightly to be true</source>
        <translation>мұндағы бір файл тым қатты қысылған</translation>
    </message>
    <message>
        <source>a number in this is far too long</source>
        <translation>мұндағы бір сан тым ұзын</translation>
    </message>
    <message>
        <source>a number in this is none</source>
        <translation>мұндағы бір сан – сан емес</translation>
    </message>
    <message>
        <source>all files together have more than {most} MB</source>
        <translation>барлық файл бірге {most} МБ-тан көп</translation>
    </message>
    <message>
        <source>an offset is far beyond the text</source>
        <translation>бір ығысу мәтіннен әлдеқайда асып кетеді</translation>
    </message>
    <message>
        <source>its first line is not that of WebAnno TSV 3</source>
        <translation>бірінші жолы WebAnno TSV 3 жолы емес</translation>
    </message>
    <message>
        <source>its first line says the format {found}, not {format}: export the project again</source>
        <translation>бірінші жолда {format} емес, {found} пішімі көрсетілген: жобаны қайта экспорттаңыз</translation>
    </message>
    <message>
        <source>its layer is no text</source>
        <translation>қабаты мәтін емес</translation>
    </message>
    <message>
        <source>its text is not in the archive</source>
        <translation>мәтіні мұрағатта жоқ</translation>
    </message>
    <message>
        <source>no record is called {name}</source>
        <translation>{name} деген жазба жоқ</translation>
    </message>
    <message>
        <source>the document {article} has no text</source>
        <translation>{article} құжатының мәтіні жоқ</translation>
    </message>
    <message>
        <source>the file has more than {most} MB</source>
        <translation>файл {most} МБ-тан үлкен</translation>
    </message>
    <message>
        <source>the file is not in UTF-8: export it again</source>
        <translation>файл UTF-8 емес: оны қайта экспорттаңыз</translation>
    </message>
    <message>
        <source>the file is too large to be read</source>
        <translation>файл оқуға тым үлкен</translation>
    </message>
    <message>
        <source>the key {key} is there twice</source>
        <translation>{key} кілті екі рет тұр</translation>
    </message>
    <message>
        <source>the text of {article} is not the one that its digest names</source>
        <translation>{article} мәтіні бақылау сомасына сай емес</translation>
    </message>
    <message>
        <source>there are more than {most} files in this</source>
        <translation>мұндағы файлдар {most}-ден көп</translation>
    </message>
    <message>
        <source>there are no annotation files (.ann) in this</source>
        <translation>мұнда аннотация файлдары (.ann) жоқ</translation>
    </message>
    <message>
        <source>there are no annotations in this</source>
        <translation>мұнда аннотация жоқ</translation>
    </message>
    <message>
        <source>there are no articles of doccano&apos;s in this</source>
        <translation>мұнда doccano мақаласы жоқ</translation>
    </message>
    <message>
        <source>there are no tasks with a text in this</source>
        <translation>мұнда мәтіні бар тапсырма жоқ</translation>
    </message>
    <message>
        <source>there is no file in it that ends in {ending}</source>
        <translation>онда {ending} деп аяқталатын файл жоқ</translation>
    </message>
    <message>
        <source>there is no {name} beside the files: export it with them</source>
        <translation>файлдардың қасында {name} жоқ: бірге экспорттаңыз</translation>
    </message>
    <message>
        <source>there is no {name} in the archive</source>
        <translation>мұрағатта {name} жоқ</translation>
    </message>
    <message>
        <source>this file is damaged</source>
        <translation>бұл файл бүлінген</translation>
    </message>
    <message>
        <source>this file is longer than its archive says</source>
        <translation>бұл файл мұрағатта көрсетілгеннен ұзын</translation>
    </message>
    <message>
        <source>this is neither a folder nor a zip archive</source>
        <translation>бұл бума да, zip мұрағаты да емес</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>бұл тым қабаттасқан</translation>
    </message>
    <message>
        <source>this is no {record} ({why})</source>
        <translation>бұл {record} емес ({why})</translation>
    </message>
    <message>
        <source>this is none of the formats that can be read: {known}</source>
        <translation>бұл оқылатын пішімдердің бірі емес: {known}</translation>
    </message>
    <message>
        <source>this is not a JSON object</source>
        <translation>бұл JSON объектісі емес</translation>
    </message>
    <message>
        <source>this is not in UTF-8: save it as UTF-8</source>
        <translation>бұл UTF-8 емес: UTF-8 етіп сақтаңыз</translation>
    </message>
    <message>
        <source>two files in this have the same name</source>
        <translation>мұндағы екі файлдың аты бірдей</translation>
    </message>
    <message>
        <source>{name} cannot be {value}: choose one of {known}.</source>
        <translation>{name} үшін {value} жарамайды: мыналардың бірін таңдаңыз: {known}.</translation>
    </message>
    <message>
        <source>{format} cannot hold all of it: {losses}.</source>
        <translation>{format} пішіміне бәрі сыймайды: {losses}.</translation>
    </message>
    <message>
        <source>{format} has no option {name}: it has {known}.</source>
        <translation>{format} пішімінде {name} параметрі жоқ: барлары – {known}.</translation>
    </message>
    <message>
        <source>{name} is a file: choose the name of a new folder.</source>
        <translation>{name} – файл: жаңа бумаға ат таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} is a link: choose another name.</source>
        <translation>{name} – сілтеме: басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>{record} is about {article}, which is not in the file</source>
        <translation>{record} {article} туралы, ал ол файлда жоқ</translation>
    </message>
    <message>
        <source>{format} is only read, not written: choose one of {known}.</source>
        <translation>{format} тек оқылады, жазылмайды: мыналардың бірін таңдаңыз: {known}.</translation>
    </message>
    <message>
        <source>{count} more things are left out</source>
        <translation>тағы {count} қалдырылды</translation>
    </message>
    <message>
        <source>{record} quotes words that do not stand in {article} there</source>
        <translation>{record} келтірген сөздер {article} ішінде ол жерде жоқ</translation>
    </message>
    <message>
        <source>{format} would not hold all of it: {losses}.</source>
        <translation>{format} пішіміне бәрі сыймас еді: {losses}.</translation>
    </message>
    <message>
        <source>no column of the table holds articles: say which one does</source>
        <translation>кестенің ешбір бағанында мақала жоқ: қайсысында екенін көрсетіңіз</translation>
    </message>
    <message>
        <source>only {most} rows are read: split it</source>
        <translation>тек {most} жол оқылады: файлды бөліңіз</translation>
    </message>
    <message>
        <source>the PDF does not say which letters it is drawn with: copy the text from elsewhere</source>
        <translation>PDF қандай әріппен терілгенін айтпайды: мәтінді басқа жерден алыңыз</translation>
    </message>
    <message>
        <source>the PDF draws far more signs than an article has: split it</source>
        <translation>PDF ішінде мақаладағыдан әлдеқайда көп таңба бар: бөліңіз</translation>
    </message>
    <message>
        <source>the PDF has {count} pages, {most} may be in one: split it</source>
        <translation>PDF ішінде {count} бет, шегі {most}: бөліңіз</translation>
    </message>
    <message>
        <source>the PDF holds no text but pictures of pages: recognise the text in another program</source>
        <translation>PDF ішінде мәтін емес, беттердің суреті: мәтінді басқа бағдарламада танытыңыз</translation>
    </message>
    <message>
        <source>the book does not say which chapters it has: make it anew</source>
        <translation>кітапта қандай тараулар бары көрсетілмеген: қайта жасаңыз</translation>
    </message>
    <message>
        <source>the file is damaged from here on</source>
        <translation>файл осы жерден бастап бүлінген</translation>
    </message>
    <message>
        <source>the file is damaged: save it again</source>
        <translation>файл бүлінген: қайта сақтаңыз</translation>
    </message>
    <message>
        <source>the file is locked with a password: save it without one</source>
        <translation>файл құпиясөзбен жабылған: онсыз сақтаңыз</translation>
    </message>
    <message>
        <source>the file unpacks to far more than a paper holds, as only traps do</source>
        <translation>файл ашылғанда кез келген құжаттан әлдеқайда үлкен, тек тұзақтар сондай</translation>
    </message>
    <message>
        <source>the row holds no text</source>
        <translation>жолда мәтін жоқ</translation>
    </message>
    <message>
        <source>the row holds no text but binary data</source>
        <translation>жолда мәтін емес, екілік деректер</translation>
    </message>
    <message>
        <source>the table breaks off here ({why})</source>
        <translation>кесте осы жерде үзіледі ({why})</translation>
    </message>
    <message>
        <source>the table has {count} columns, one of articles may have {most}</source>
        <translation>кестеде {count} баған, шегі {most}</translation>
    </message>
    <message>
        <source>the table holds no articles</source>
        <translation>кестеде мақала жоқ</translation>
    </message>
    <message>
        <source>there are more than {most} paragraphs in it: split it</source>
        <translation>абзацтар {most}-ден көп: файлды бөліңіз</translation>
    </message>
    <message>
        <source>there is no text in this book</source>
        <translation>бұл кітапта мәтін жоқ</translation>
    </message>
    <message>
        <source>there is no text in this paper: save it as .docx again</source>
        <translation>бұл құжатта мәтін жоқ: .docx етіп қайта сақтаңыз</translation>
    </message>
    <message>
        <source>there is no text in this paper: save it as .odt again</source>
        <translation>бұл құжатта мәтін жоқ: .odt етіп қайта сақтаңыз</translation>
    </message>
    <message>
        <source>this chapter is not in the book</source>
        <translation>бұл тарау кітапта жоқ</translation>
    </message>
    <message>
        <source>this is no Parquet file, or a damaged one</source>
        <translation>бұл Parquet файлы емес не бүлінген</translation>
    </message>
    <message>
        <source>this is no workbook, or a damaged one: save it again</source>
        <translation>бұл кестелер кітабы емес не бүлінген: қайта сақтаңыз</translation>
    </message>
    <message>
        <source>the PDF is locked with a password: save it without one</source>
        <translation>PDF құпиясөзбен жабылған: онсыз сақтаңыз</translation>
    </message>
    <message>
        <source>this is no PDF, or a damaged one: save it again</source>
        <translation>бұл PDF емес не бүлінген: қайта сақтаңыз</translation>
    </message>
    <message>
        <source>this is nested too deeply for a paper</source>
        <translation>бұл құжат үшін тым қабаттасқан</translation>
    </message>
    <message>
        <source>deleted words that were tracked are left out</source>
        <translation>қадағаланған түзетулердегі өшірілген сөздер қалдырылды</translation>
    </message>
    <message>
        <source>footnotes are left out</source>
        <translation>беттегі сілтемелер қалдырылды</translation>
    </message>
    <message>
        <source>the text was put together from what is drawn on pages: compare it with them</source>
        <translation>мәтін беттерге салынғаннан құралды: солармен салыстырыңыз</translation>
    </message>
    <message>
        <source>the date {date} is not one such as 2024-02-29: set it by hand</source>
        <translation>{date} 2024-02-29 түріндегі күн емес: қолмен қойыңыз</translation>
    </message>
    <message>
        <source>{format} is only written, not read: choose one of {known}.</source>
        <translation>{format} тек жазылады, оқылмайды: мыналардың бірін таңдаңыз: {known}.</translation>
    </message>
    <message>
        <source>Choose what the reviewer is: the role is none of the list.</source>
        <translation>Тексерушінің кім екенін таңдаңыз: бұл рөл тізімде жоқ.</translation>
    </message>
    <message>
        <source>Choose a colour of the list for the reviewer.</source>
        <translation>Тексерушіге тізімнен түс таңдаңыз.</translation>
    </message>
    <message>
        <source>Initials are up to three letters. Write fewer.</source>
        <translation>Бас әріптер үш әріптен аспайды. Қысқарақ жазыңыз.</translation>
    </message>
    <message>
        <source>You read this article without seeing others. Say that you have finished it first.</source>
        <translation>Бұл мақаланы басқаларды көрмей оқып отырсыз. Алдымен аяқтағаныңызды айтыңыз.</translation>
    </message>
    <message>
        <source>You read this article without seeing others. Finish it to write its note.</source>
        <translation>Бұл мақаланы басқаларды көрмей оқып отырсыз. Ескертпесін жазу үшін оны аяқтаңыз.</translation>
    </message>
    <message>
        <source>A blind reading that was finished stays so: you have seen the others.</source>
        <translation>Аяқталған соқыр оқу солай қалады: сіз басқаларды көріп қойдыңыз.</translation>
    </message>
    <message>
        <source>Choose an article, a finding or a case to hand out.</source>
        <translation>Тапсыру үшін мақала, байқау немесе іс таңдаңыз.</translation>
    </message>
    <message>
        <source>The day is no date such as 2026-03-31. Choose another.</source>
        <translation>Бұл 2026-03-31 сияқты күн емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This reviewer left it open. Choose what another one says, or write a third.</source>
        <translation>Бұл тексеруші мәселені ашық қалдырды. Басқасының айтқанын таңдаңыз немесе үшіншісін жазыңыз.</translation>
    </message>
    <message>
        <source>Rulings cannot be merged. Accept one of them, or write a third.</source>
        <translation>Шешімдерді біріктіруге болмайды. Біреуін қабылдаңыз немесе үшіншісін жазыңыз.</translation>
    </message>
    <message>
        <source>Relations cannot be merged. Accept one of them, or write a third.</source>
        <translation>Байланыстарды біріктіруге болмайды. Біреуін қабылдаңыз немесе үшіншісін жазыңыз.</translation>
    </message>
    <message>
        <source>These corrections share letters. Accept one of them, or write a third.</source>
        <translation>Бұл түзетулердің ортақ әріптері бар. Біреуін қабылдаңыз немесе үшіншісін жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody relates these passages any more. Look at the list again.</source>
        <translation>Бұл жерлерді енді ешкім байланыстырмайды. Тізімді қайта қараңыз.</translation>
    </message>
    <message>
        <source>Choose a finding to rule on.</source>
        <translation>Шешім шығару үшін байқау таңдаңыз.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <translation>Алдымен мақаланың сөздерін таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody has said something else meanwhile. Look at it again before you settle it.</source>
        <translation>Осы арада біреу басқаша айтты. Шешпес бұрын қайта қараңыз.</translation>
    </message>
    <message>
        <source>Only a lead settles where reviewers differ. Say so in «Reviewers» first.</source>
        <translation>Келіспеушілікті тек жетекші шешеді. Алдымен «Тексерушілер» ішінде солай көрсетіңіз.</translation>
    </message>
    <message>
        <source>Say why: what none of the reviewers said needs a reason.</source>
        <translation>Неге екенін айтыңыз: тексерушілердің ешқайсысы айтпағанға себеп керек.</translation>
    </message>
    <message>
        <source>Kappa and alpha need two libraries: pip install &apos;kzannotate[agreement]&apos;.</source>
        <translation>Каппа мен альфаға екі кітапхана керек: pip install &apos;kzannotate[agreement]&apos;.</translation>
    </message>
    <message>
        <source>Gamma needs a library: pip install &apos;kzannotate[gamma]&apos;.</source>
        <translation>Гаммаға кітапхана керек: pip install &apos;kzannotate[gamma]&apos;.</translation>
    </message>
    <message>
        <source>{file} did not grow from the same project as {name}. Only copies of one project can be merged: import its articles and its glossary instead.</source>
        <translation>{file} файлы {name} шыққан жобадан шықпаған. Тек бір жобаның көшірмелері біріктіріледі: оның орнына мақалалары мен сөздігін енгізіңіз.</translation>
    </message>
    <message>
        <source>{file} is not what its own digests say ({why}). Nothing was taken from it. Ask for another copy of it, or bring it back first.</source>
        <translation>{file} бақылау сомаларына сай емес ({why}). Одан ештеңе алынған жоқ. Басқа көшірмесін сұраңыз немесе алдымен қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>{file} is the open project itself. Choose another file.</source>
        <translation>{file} — ашық тұрған жобаның өзі. Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>Both copies took in an article as {article}, with different texts. Take one of them back where it came in, import it under another file name, and merge again.</source>
        <translation>Екі көшірме де {article} деген мақаланы әртүрлі мәтінмен енгізген. Біреуін енгізілген жерінде қайтарып, басқа файл атымен енгізіп, қайта біріктіріңіз.</translation>
    </message>
    <message>
        <source>This is in somebody else&apos;s layer: only they can say what holds.</source>
        <translation>Бұл — басқа біреудің қабаты: не дұрысын тек сол айта алады.</translation>
    </message>
    <message>
        <source>The server has another project under this address now. Nothing is sent or taken in: open the shared project again, and merge this copy into it if it is a copy of it.</source>
        <translation>Серверде осы мекенжайда енді басқа жоба тұр. Ештеңе жіберілмейді де, алынбайды да: ортақ жобаны қайта ашып, осы көшірме соныкі болса, онымен біріктіріңіз.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, where others could read it. The program asks for it and keeps it in the keyring of this system.</source>
        <translation>Құпиясөзді басқалар оқи алатын мекенжайға жазбаңыз. Бағдарлама оны сұрап, осы жүйенің кілттер қоймасында сақтайды.</translation>
    </message>
    <message>
        <source>The address of a shared project cannot say {word}. Leave it out.</source>
        <translation>Ортақ жоба мекенжайында {word} бола алмайды. Оны алып тастаңыз.</translation>
    </message>
    <message>
        <source>The address does not say which project: it ends with the name of its database, as in postgresql://login@server/project.</source>
        <translation>Мекенжай қай жоба екенін айтпайды: ол дерекқор атауымен бітеді, мысалы postgresql://login@server/project.</translation>
    </message>
    <message>
        <source>Passwords and articles would go to another machine unencrypted. Leave sslmode out of the address, or write sslmode=require if the server&apos;s certificate cannot be checked.</source>
        <translation>Құпиясөздер мен мақалалар басқа машинаға шифрсыз кетер еді. Мекенжайдан sslmode сөзін алып тастаңыз немесе сервер сертификатын тексеру мүмкін болмаса, sslmode=require деп жазыңыз.</translation>
    </message>
    <message>
        <source>This is no address of a shared project. It looks like postgresql://login@server/project.</source>
        <translation>Бұл ортақ жобаның мекенжайы емес. Ол postgresql://login@server/project сияқты болады.</translation>
    </message>
    <message>
        <source>Shared projects need one more part: install it with pip install &quot;kzannotate[server]&quot;.</source>
        <translation>Ортақ жобаларға тағы бір бөлік керек: оны pip install &quot;kzannotate[server]&quot; арқылы орнатыңыз.</translation>
    </message>
    <message>
        <source>{file} holds something that did not come over to the server as it is.</source>
        <translation>{file} ішіндегі бір нәрсе серверге сол күйінде жетпеді.</translation>
    </message>
    <message>
        <source>{name} did not take its first revision.</source>
        <translation>{name} алғашқы ревизиясын қабылдамады.</translation>
    </message>
    <message>
        <source>Something in {name} cannot be read by this program ({kind}). Install the newest version, or ask who looks after the server.</source>
        <translation>{name} ішіндегі бір нәрсені бұл бағдарлама оқи алмайды ({kind}). Ең жаңа нұсқасын орнатыңыз немесе серверге қарайтын адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>{login} cannot be a login. Use small Latin letters, digits, dots, dashes and low lines, a letter first.</source>
        <translation>{login} кіру аты бола алмайды. Кіші латын әріптерін, цифрларды, нүкте, сызықша, астыңғы сызықты қолданыңыз, біріншісі әріп болсын.</translation>
    </message>
    <message>
        <source>Your login may not make others. Use that of who looks after the server, such as postgres.</source>
        <translation>Сіздің кіру атыңыз басқаларын жасай алмайды. Серверге қарайтын адамдікін алыңыз, мысалы postgres.</translation>
    </message>
    <message>
        <source>{login} looks after the server. Choose another login for a reviewer.</source>
        <translation>{login} серверге қарайды. Тексерушіге басқа кіру атын таңдаңыз.</translation>
    </message>
    <message>
        <source>{login} is no member of {name}.</source>
        <translation>{login} — {name} мүшесі емес.</translation>
    </message>
    <message>
        <source>{name} is damaged. {what}</source>
        <translation>{name} бүлінген. {what}</translation>
    </message>
    <message>
        <source>The server cannot read something in {file} ({why}).</source>
        <translation>Сервер {file} ішіндегі бір нәрсені оқи алмайды ({why}).</translation>
    </message>
    <message>
        <source>This copy of the program cannot reach the keyring, so the password is not kept anywhere and is asked for each time. A copy installed with pip can keep it.</source>
        <translation>Бағдарламаның бұл көшірмесі құпиясөз қоймасына жете алмайды, сондықтан құпиясөз еш жерде сақталмайды және әр жолы сұралады. pip арқылы орнатылған көшірме оны сақтай алады.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps passwords, so this one is not kept anywhere and is asked for each time. Install one, such as GNOME Keyring or KWallet.</source>
        <translation>Бұл жүйеде құпиясөз сақтайтын кілттер қоймасы жоқ, сондықтан ол еш жерде сақталмай, әр жолы сұралады. Біреуін орнатыңыз, мысалы GNOME Keyring немесе KWallet.</translation>
    </message>
    <message>
        <source>Copies of {name} are made on its server, with: kzannotate server backup</source>
        <translation>{name} көшірмелері оның серверінде мына пәрменмен жасалады: kzannotate server backup</translation>
    </message>
    <message>
        <source>{name} was made by an older kzannotate. Who looks after its server brings it up to date with: kzannotate server migrate</source>
        <translation>{name} ескірек kzannotate арқылы жасалған. Серверге қарайтын адам оны мына пәрменмен жаңартады: kzannotate server migrate</translation>
    </message>
    <message>
        <source>{name} holds a shared project already. Choose another database.</source>
        <translation>{name} ішінде ортақ жоба бар. Басқа дерекқор таңдаңыз.</translation>
    </message>
    <message>
        <source>Your login is no member of {name} any more. Ask who leads it.</source>
        <translation>Сіздің кіру атыңыз енді {name} мүшесі емес. Жетекшісінен сұраңыз.</translation>
    </message>
    <message>
        <source>{address} does not let this login in. Check its name and its password with who leads the project.</source>
        <translation>{address} бұл кіру атын жібермейді. Аты мен құпиясөзін жоба жетекшісімен тексеріңіз.</translation>
    </message>
    <message>
        <source>Your login may not do this in {name}. Ask who leads the project for the right to.</source>
        <translation>{name} ішінде сіздің кіру атыңызға бұған рұқсат жоқ. Жоба жетекшісінен рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>{name} is busy. Nothing of this was saved. Try again.</source>
        <translation>{name} бос емес. Мұның ештеңесі сақталған жоқ. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There is no shared project in {address}.</source>
        <translation>{address} ішінде ортақ жоба жоқ.</translation>
    </message>
    <message>
        <source>{address} does not encrypt what goes over the network. Who looks after it has to switch TLS on; see docs/server.md.</source>
        <translation>{address} желімен өтетінді шифрламайды. Оған қарайтын адам TLS қосуы керек; docs/server.md қараңыз.</translation>
    </message>
    <message>
        <source>{address} cannot prove that it is the server it should be: its certificate is not signed by anybody whom this machine trusts. Ask who looks after it for the file to name in the address with sslrootcert.</source>
        <translation>{address} өзінің дәл сол сервер екенін дәлелдей алмайды: сертификатына бұл машина сенетін ешкім қол қоймаған. Оған қарайтын адамнан мекенжайда sslrootcert арқылы көрсетілетін файлды сұраңыз.</translation>
    </message>
    <message>
        <source>The disk of the server of {name} is full. Nothing of this was saved.</source>
        <translation>{name} серверінің дискі толған. Мұның ештеңесі сақталған жоқ.</translation>
    </message>
    <message>
        <source>The server of {name} has too many at once. Try again.</source>
        <translation>{name} серверінде бірден тым көп байланыс. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The server of {name} only lets read just now. Try again later.</source>
        <translation>{name} сервері қазір тек оқуға рұқсат береді. Кейінірек көріңіз.</translation>
    </message>
    <message>
        <source>The server of {name} does not answer. Check the network; what you do is kept on this machine meanwhile.</source>
        <translation>{name} сервері жауап бермейді. Желіні тексеріңіз; істегеніңіз әзірге осы машинада сақталады.</translation>
    </message>
    <message>
        <source>What was agreed on is written by leads alone. Ask one of them to settle this.</source>
        <translation>Келісілгенді тек жетекшілер жазады. Мұны шешуді солардың бірінен сұраңыз.</translation>
    </message>
    <message>
        <source>Only who wrote a comment may change its words.</source>
        <translation>Пікірдің сөздерін тек авторы өзгертеді.</translation>
    </message>
    <message>
        <source>This was made under another reviewer&apos;s name, and only a lead may hand it in.</source>
        <translation>Бұл басқа тексерушінің атынан жасалған, оны тек жетекші тапсыра алады.</translation>
    </message>
    <message>
        <source>Nobody did this by hand: the program began a project with it. Only a lead may hand it in; what a check finds is taken from every reviewer.</source>
        <translation>Мұны ешкім қолмен жасаған жоқ: бағдарлама жобаны осымен бастаған. Оны тек жетекші тапсыра алады; тексеру тапқандар әр тексерушіден қабылданады.</translation>
    </message>
    <message>
        <source>You may only read this project: what you do stays in your copy.</source>
        <translation>Бұл жобаны тек оқи аласыз: жасағаныңыз өз көшірмеңізде қалады.</translation>
    </message>
    <message>
        <source>This changes another reviewer&apos;s decisions, which are theirs alone.</source>
        <translation>Бұл басқа тексерушінің шешімдерін өзгертеді, ал олар тек соның өзінікі.</translation>
    </message>
    <message>
        <source>Only leads may change this: what the project is called, who it is shared out to, its scale and rules, and what others are.</source>
        <translation>Мұны тек жетекшілер өзгертеді: жобаның атауын, кімге ашық екенін, шкаласы мен ережелерін, басқалардың рөлін.</translation>
    </message>
    <message>
        <source>The server cannot read this. Bring the program on both sides up to date.</source>
        <translation>Сервер мұны оқи алмайды. Екі жақтағы бағдарламаны да жаңартыңыз.</translation>
    </message>
    <message>
        <source>The server has something else under the same mark. Keep a copy of your project, and join the shared one anew.</source>
        <translation>Серверде сол белгімен басқа нәрсе тұр. Жобаңыздың көшірмесін сақтап, ортақ жобаға қайта қосылыңыз.</translation>
    </message>
    <message>
        <source>this folder holds no result of a check: choose the one with manifest.json</source>
        <translation>бұл қалтада тексеру нәтижесі жоқ: manifest.json жатқанын таңдаңыз</translation>
    </message>
    <message>
        <source>this is no manifest of a result</source>
        <translation>бұл нәтиженің сипаттамасы емес</translation>
    </message>
    <message>
        <source>another program made this result, or a newer kzannotate: use that one</source>
        <translation>бұл нәтижені басқа бағдарлама немесе жаңарақ kzannotate жасаған: соны қолданыңыз</translation>
    </message>
    <message>
        <source>Results of corpora are Parquet files, which the package pyarrow reads and writes: install kzannotate[corpora].</source>
        <translation>Корпус нәтижелері — Parquet файлдары, оларды pyarrow пакеті оқып жазады: kzannotate[corpora] орнатыңыз.</translation>
    </message>
    <message>
        <source>the result has no {table}: it is not whole</source>
        <translation>нәтижеде {table} жоқ: ол толық емес</translation>
    </message>
    <message>
        <source>this is no table of a result</source>
        <translation>бұл нәтиже кестесі емес</translation>
    </message>
    <message>
        <source>this table is damaged</source>
        <translation>бұл кесте бүлінген</translation>
    </message>
    <message>
        <source>counting needs the package duckdb: install kzannotate[corpora]</source>
        <translation>санау үшін duckdb пакеті керек: kzannotate[corpora] орнатыңыз</translation>
    </message>
    <message>
        <source>one can count by {names}</source>
        <translation>{names} бойынша санауға болады</translation>
    </message>
    <message>
        <source>the tables cannot be counted ({kind})</source>
        <translation>кестелерді санау мүмкін емес ({kind})</translation>
    </message>
    <message>
        <source>counting took too much time or memory</source>
        <translation>санауға тым көп уақыт не жад кетті</translation>
    </message>
    <message>
        <source>an article is not the one that was checked</source>
        <translation>мақала тексерілген мақала емес</translation>
    </message>
    <message>
        <source>a record cannot be read</source>
        <translation>жазба оқылмайды</translation>
    </message>
    <message>
        <source>a finding&apos;s words are not those of its article</source>
        <translation>байқаудың сөздері мақаласындағыдай емес</translation>
    </message>
    <message>
        <source>More than {most} findings are meant: name a rule of which there are fewer, or their ids.</source>
        <translation>{most} байқаудан көп болып тұр: азырағы бар ережені немесе олардың идентификаторларын атаңыз.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Жіберу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пікір</translation>
    </message>
    <message>
        <source>Change your comment</source>
        <translation>Пікіріңізді өзгертіңіз</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Жауап: {name}</translation>
    </message>
    <message>
        <source>Comment on {words}</source>
        <translation>Пікір: {words}</translation>
    </message>
    <message>
        <source>Comment on the article</source>
        <translation>Мақалаға пікір</translation>
    </message>
    <message>
        <source>Write to the other reviewers…</source>
        <translation>Басқа тексерушілерге жазыңыз…</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>By article</source>
        <translation>Мақала бойынша</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Күні бойынша</translation>
    </message>
    <message>
        <source>By hit</source>
        <translation>Табылған сөз бойынша</translation>
    </message>
    <message>
        <source>By what precedes</source>
        <translation>Алдындағысы бойынша</translation>
    </message>
    <message>
        <source>By what follows</source>
        <translation>Кейінгісі бойынша</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдында</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Табылған</translation>
    </message>
</context>
<context>
    <name>ConcordanceFlow</name>
    <message>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{hits}, {articles}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n сәйкес орын</numerusform>
            <numerusform>%n сәйкес орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {hits}</source>
        <translation>алғашқы {hits}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s), stopped</source>
        <translation>
            <numerusform>%n орын, тоқтатылды</numerusform>
            <numerusform>%n орын, тоқтатылды</numerusform>
        </translation>
    </message>
    <message>
        <source>lines</source>
        <translation>жолдар</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Жолдарды сақтау</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Кестелер (*.csv)</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>Find in all articles</source>
        <translation>Барлық мақаладан іздеу</translation>
    </message>
    <message>
        <source>Hits in all articles</source>
        <translation>Барлық мақаладан табылғандар</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Жабу (Escape)</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all of them, as text</source>
        <translation>Таңдалған жолдарды не бәрін мәтін етіп көшіру</translation>
    </message>
    <message>
        <source>Save all lines as a table (CSV)</source>
        <translation>Барлық жолды кесте етіп сақтау (CSV)</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Жолдар реті</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>No article holds this. Try fewer letters, or fewer of the choices above.</source>
        <translation>Мұндай мәтін ешбір мақалада жоқ. Әріпті не жоғарыдағы шартты азайтып көріңіз.</translation>
    </message>
    <message>
        <source>Nothing looked for yet</source>
        <translation>Әзірге ештеңе ізделген жоқ</translation>
    </message>
    <message>
        <source>Type words and press Enter; each place where they stand becomes a line.</source>
        <translation>Сөздерді теріп, Enter басыңыз: олар тұрған әр орын бір жол болады.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>cancelled</source>
        <translation>тоқтатылған</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>кейінге қалдырылған</translation>
    </message>
    <message>
        <source>held</source>
        <translation>өткізілген</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>дүйсенбі</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>сейсенбі</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>сәрсенбі</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>бейсенбі</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>жұма</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>сенбі</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>жексенбі</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Before it was brought up to date</source>
        <translation>Жаңартылар алдында</translation>
    </message>
    <message>
        <source>The first of the day</source>
        <translation>Күннің біріншісі</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Үлкен өзгеріс алдында</translation>
    </message>
    <message>
        <source>Before another copy was merged in</source>
        <translation>Басқа көшірмемен біріктірер алдында</translation>
    </message>
    <message>
        <source>Before an earlier copy was put in its place</source>
        <translation>Орнына бұрынғы көшірме қойылар алдында</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Қолмен жасалған</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Earlier copies</source>
        <translation>Бұрынғы көшірмелер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>Қарау үшін ашу</translation>
    </message>
    <message>
        <source>Write as a new project…</source>
        <translation>Жаңа жоба етіп жазу…</translation>
    </message>
    <message>
        <source>Put in the project&apos;s place</source>
        <translation>Жобаның орнына қою</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Қазір көшіру</translation>
    </message>
    <message>
        <source>The program copies a project once a day, before a large change and before it is brought up to date. What is put in its place leaves a copy of what stood there.</source>
        <translation>Бағдарлама жобаны күніне бір рет, үлкен өзгеріс алдында және жаңартар алдында көшіреді. Орнына басқасы қойылса, бұрынғысының көшірмесі қалады.</translation>
    </message>
</context>
<context>
    <name>CorpusCounts</name>
    <message>
        <source>Findings by rule</source>
        <translation>Байқаулар, ережесі бойынша</translation>
    </message>
    <message>
        <source>Findings by source</source>
        <translation>Байқаулар, дереккөзі бойынша</translation>
    </message>
    <message>
        <source>Findings between two sources</source>
        <translation>Екі дереккөз арасындағы байқаулар</translation>
    </message>
    <message>
        <source>Findings by entity</source>
        <translation>Байқаулар, нысаны бойынша</translation>
    </message>
    <message>
        <source>Properties with several values</source>
        <translation>Бірнеше мәні бар қасиеттер</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Маңыздылығы</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Байқаулар</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Қателер мен ескертулер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Басқа дереккөз</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Қасиет</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Мәндер</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Мәлімдемелер</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Ең азы</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Ең көбі</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Proposed</source>
        <translation>Ұсынылған</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданған</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабылданбаған</translation>
    </message>
    <message>
        <source>See to the case ending of the new words.</source>
        <translation>Жаңа сөздердің септік жалғауын тексеріңіз.</translation>
    </message>
    <message>
        <source>The article ال stands before the new words.</source>
        <translation>Жаңа сөздердің алдында ال артиклі тұр.</translation>
    </message>
    <message>
        <source>Letters written together with the old words stay.</source>
        <translation>Ескі сөздермен бірге жазылған әріптер қалады.</translation>
    </message>
    <message>
        <source>A prefix would be left without its word.</source>
        <translation>Қосымша сөзсіз қалады.</translation>
    </message>
    <message>
        <source>Shares letters with another correction: only one of them can be made.</source>
        <translation>Басқа түзетумен қиылысады: біреуі ғана енгізіледі.</translation>
    </message>
    <message>
        <source>Another correction begins or ends right beside it.</source>
        <translation>Дәл қасында басқа түзету басталады не аяқталады.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Қолмен</translation>
    </message>
    <message>
        <source>crosses another</source>
        <translation>басқасымен қиылысады</translation>
    </message>
    <message>
        <source>Read instead: {words}</source>
        <translation>Орнына оқыңыз: {words}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct words</source>
        <translation>Сөздерді түзету</translation>
    </message>
    <message>
        <source>&amp;Read instead</source>
        <translation>О&amp;рнына оқыңыз</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Міндетті емес</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Delete the correction</source>
        <translation>Түзетуді жою</translation>
    </message>
</context>
<context>
    <name>CorrectionGestures</name>
    <message numerus="yes">
        <source>%n correction(s) share letters with another one and were left as they are.</source>
        <translation>
            <numerusform>%n түзету басқасымен қиылысып, сол күйі қалды.</numerusform>
            <numerusform>%n түзету басқасымен қиылысып, сол күйі қалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
</context>
<context>
    <name>CorrectionList</name>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>No correction passes the filters</source>
        <translation>Сүзгіден өткен түзету жоқ</translation>
    </message>
    <message>
        <source>Take a word away, or choose all articles, rules and states.</source>
        <translation>Сөзді алып тастаңыз не барлық мақаланы, ережені, күйді таңдаңыз.</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Түзетулер әзірге жоқ</translation>
    </message>
    <message>
        <source>What rules suggest and rulings correct is listed here. Select words in an article to correct them by hand.</source>
        <translation>Мұнда ережелер ұсынғаны мен шешімдер түзеткені тұрады. Қолмен түзету үшін мақаладағы сөздерді белгілеңіз.</translation>
    </message>
</context>
<context>
    <name>CorrectionsBar</name>
    <message>
        <source>Filter by words</source>
        <translation>Сөз бойынша сүзу</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Correct the words selected in the article</source>
        <translation>Мақалада белгіленген сөздерді түзету</translation>
    </message>
    <message>
        <source>Mark a fault…</source>
        <translation>Ақауды белгілеу…</translation>
    </message>
    <message>
        <source>Mark the words selected in the article as faulty</source>
        <translation>Мақалада белгіленген сөздерді ақау деп белгілеу</translation>
    </message>
    <message>
        <source>Corrected article…</source>
        <translation>Түзетілген мақала…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Сапа</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақала</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Барлық ереже</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Барлық күй</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Осы мақала</translation>
    </message>
    <message>
        <source>Accepted corrections made</source>
        <translation>Қабылданған түзетулермен</translation>
    </message>
    <message>
        <source>Accepted made, proposed tracked</source>
        <translation>Қабылданғаны енгізіліп, ұсынылғаны көрсетілсін</translation>
    </message>
    <message>
        <source>All as tracked changes</source>
        <translation>Барлығы қадағаланатын өзгеріс ретінде</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Қолмен</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>The article with its corrections</source>
        <translation>Түзетулері бар мақала</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>Мақала таңдалмаған.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n түзету</numerusform>
            <numerusform>%n түзету</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsPane</name>
    <message>
        <source>What is counted</source>
        <translation>Не саналады</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Сандар</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>A damaged project</source>
        <translation>Бүлінген жоба</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Оқылатынын қалпына келтіру</translation>
    </message>
    <message>
        <source>Earlier copies…</source>
        <translation>Бұрынғы көшірмелер…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>{file} is damaged. What can still be proven of it can be brought back as a new project, which says what is missing; or an earlier copy takes its place.</source>
        <translation>{file} бүлінген. Дұрыстығы әлі расталатыны жаңа жоба болып қалпына келеді, онда не жетпейтіні айтылады; немесе орнына бұрынғы көшірме қойылады.</translation>
    </message>
</context>
<context>
    <name>DataSetExportForm</name>
    <message>
        <source>Export a data set</source>
        <translation>Деректер жинағын экспорттау</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Орнын таңдау…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Саналуда…</translation>
    </message>
    <message>
        <source>This format cannot hold everything:</source>
        <translation>Бұл пішімге бәрі сыймайды:</translation>
    </message>
    <message>
        <source>This format holds everything that is chosen.</source>
        <translation>Бұл пішімге таңдалғанның бәрі сыяды.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Мысалы</translation>
    </message>
    <message>
        <source>What I see</source>
        <translation>Маған көрінетіні</translation>
    </message>
    <message>
        <source>Everybody&apos;s, side by side</source>
        <translation>Барлығынікі, қатар</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>Келісілгені</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақала</translation>
    </message>
    <message>
        <source>What the machine proposes and nobody has decided</source>
        <translation>Машина ұсынған, әлі шешілмегені</translation>
    </message>
    <message>
        <source>What was rejected</source>
        <translation>Қабылданбағаны</translation>
    </message>
    <message>
        <source>Who made each mark, and when</source>
        <translation>Әр белгілеуді кім, қашан қойғаны</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Не жоғалады</translation>
    </message>
    <message>
        <source>Published first</source>
        <translation>Жарияланған күні: басы</translation>
    </message>
    <message>
        <source>Published last</source>
        <translation>Жарияланған күні: соңы</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Пішімі</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Белгілеулер</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Кімдікі</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>М&amp;ақалалар</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Сондай-ақ</translation>
    </message>
    <message>
        <source>Choose at least one kind of marks.</source>
        <translation>Белгілеулердің кемінде бір түрін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>DataSetFlow</name>
    <message>
        <source>Import a data set</source>
        <translation>Деректер жинағын импорттау</translation>
    </message>
    <message>
        <source>Import a folder of data</source>
        <translation>Деректер бумасын импорттау</translation>
    </message>
    <message>
        <source>Export a data set</source>
        <translation>Деректер жинағын экспорттау</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Мұрағат (*.zip)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Бума (*)</translation>
    </message>
    <message>
        <source>New articles: {articles}. Marks: {marks}. Left out: {missed}.</source>
        <translation>Жаңа мақалалар: {articles}. Белгілеулер: {marks}. Қалдырылғаны: {missed}.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Қайта ұсыну</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>Басқа сөздер…</translation>
    </message>
    <message>
        <source>Choose the same words</source>
        <translation>Сол сөздерді таңдау</translation>
    </message>
    <message>
        <source>Choose all of the rule</source>
        <translation>Ереже бойынша барлығын таңдау</translation>
    </message>
    <message>
        <source>Same words elsewhere…</source>
        <translation>Сол сөздер басқа жерде…</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n таңдалды</numerusform>
            <numerusform>%n таңдалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Mentions</source>
        <translation>Аталымдар</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Corrections and faults</source>
        <translation>Түзетулер мен ақаулар</translation>
    </message>
    <message>
        <source>Entities, names, facts</source>
        <translation>Нысандар, атаулар, деректер</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>Пікірлер мен ескертпелер</translation>
    </message>
    <message>
        <source>Relations and tags</source>
        <translation>Байланыстар мен белгілер</translation>
    </message>
    <message>
        <source>Originals and paired sentences</source>
        <translation>Түпнұсқалар мен сөйлем жұптары</translation>
    </message>
    <message>
        <source>Articles and who has them</source>
        <translation>Мақалалар және олар кімде</translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>Істер мен дәлелдер</translation>
    </message>
    <message>
        <source>What was settled between reviewers</source>
        <translation>Тексерушілер арасында шешілгені</translation>
    </message>
    <message>
        <source>Rules of the check</source>
        <translation>Тексеру ережелері</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This installation</source>
        <translation>Осы орнатылым</translation>
    </message>
    <message>
        <source>Add this to a report of a fault.</source>
        <translation>Мұны ақау туралы хабарға қосыңыз.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>added since</source>
        <translation>содан бері қосылған</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>содан бері жойылған</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>содан бері өзгерген</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n ашық байқау</numerusform>
            <numerusform>%n ашық байқау</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>To do</source>
        <translation>Алда тұр</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Find by title, source, date</source>
        <translation>Тақырып, дереккөз, күн бойынша іздеу</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Мақаланы іздеу</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Әзірге мақала жоқ</translation>
    </message>
    <message>
        <source>Import .txt files or a folder, or drop them onto the window.</source>
        <translation>.txt файлдарын не буманы импорттаңыз немесе терезеге сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ештеңе сай келмейді</translation>
    </message>
    <message>
        <source>No article holds all of these words.</source>
        <translation>Бұл сөздердің бәрі бірге кездесетін мақала жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierSection</name>
    <message>
        <source>Decided on the same matter</source>
        <translation>Осы мәселе бойынша шешілген</translation>
    </message>
    <message>
        <source>Case: {title} · {state}</source>
        <translation>Іс: {title} · {state}</translation>
    </message>
    <message>
        <source>Nothing yet: no verdict and no other case.</source>
        <translation>Әзірге ештеңе жоқ: шешім де, басқа іс те.</translation>
    </message>
</context>
<context>
    <name>EffectsForm</name>
    <message>
        <source>What it affects</source>
        <translation>Неге әсер етеді</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Өзгеріссіз қалдыру</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) would be others.</source>
        <translation>
            <numerusform>%n байқау өзгереді.</numerusform>
            <numerusform>%n байқау өзгереді.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding would appear, vanish or change.</source>
        <translation>Бірде-бір байқау пайда болмайды, жойылмайды, өзгермейді.</translation>
    </message>
    <message>
        <source>Would appear</source>
        <translation>Пайда болады</translation>
    </message>
    <message>
        <source>Would vanish</source>
        <translation>Жойылады</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Өзгереді</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>The same words elsewhere</source>
        <translation>Осы сөздер басқа жерлерде</translation>
    </message>
    <message>
        <source>Correct the chosen places</source>
        <translation>Таңдалған жерлерді түзету</translation>
    </message>
    <message>
        <source>These words stand nowhere else without a correction.</source>
        <translation>Бұл сөздер басқа жерде түзетусіз кездеспейді.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that no correction is about</source>
        <translation>
            <numerusform>Түзетусіз %n жер</numerusform>
            <numerusform>Түзетусіз %n жер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>Let this hold</source>
        <translation>Осы дұрыс болсын</translation>
    </message>
    <message>
        <source>Shown in the project now</source>
        <translation>Қазір жобада көрсетілген</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>Қасында сақталған</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Entities</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <source>Find by any name</source>
        <translation>Кез келген атауы бойынша іздеу</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>Нысанды іздеу</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ештеңе сай келмейді</translation>
    </message>
    <message>
        <source>No entity has a name with all of these words.</source>
        <translation>Атауында осы сөздердің бәрі бар нысан жоқ.</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>Әзірге нысан жоқ</translation>
    </message>
    <message>
        <source>Import a reference, or link words to a new entity.</source>
        <translation>Анықтамалық енгізіңіз немесе сөздерді жаңа нысанмен байланыстырыңыз.</translation>
    </message>
</context>
<context>
    <name>EntityBrief</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n аталым</numerusform>
            <numerusform>%n аталым</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>Not mentioned yet</source>
        <translation>Әзірге аталмаған</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityField</name>
    <message>
        <source>A few letters of a name</source>
        <translation>Атаудың бірнеше әрпі</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>Change the entity</source>
        <translation>Нысанды өзгерту</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Subject field</source>
        <translation>&amp;Саласы</translation>
    </message>
    <message>
        <source>&amp;Wikidata identifier</source>
        <translation>&amp;Wikidata идентификаторы</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Entities of the list</source>
        <translation>Тізімдегі нысандар</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>Таңдалғанды алып тастау</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Біріктіру…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Бөлу…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Мақалаға оралу</translation>
    </message>
    <message>
        <source>Back to the article (Escape)</source>
        <translation>Мақалаға оралу (Escape)</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Атау қосу…</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Атауды өзгерту…</translation>
    </message>
    <message>
        <source>Delete the name</source>
        <translation>Атауды жою</translation>
    </message>
    <message>
        <source>Add a fact…</source>
        <translation>Дерек қосу…</translation>
    </message>
    <message>
        <source>Change the fact…</source>
        <translation>Деректі өзгерту…</translation>
    </message>
    <message>
        <source>Delete the fact</source>
        <translation>Деректі жою</translation>
    </message>
    <message>
        <source>Make it a fact…</source>
        <translation>Дерек ету…</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Мақалада көрсету</translation>
    </message>
    <message>
        <source>Comment on the entity…</source>
        <translation>Нысанға пікір…</translation>
    </message>
    <message>
        <source>What is known of the entity</source>
        <translation>Нысан туралы белгілі жайт</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Аталымдар</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>No claims</source>
        <translation>Тұжырым жоқ</translation>
    </message>
    <message>
        <source>No article claims a value of this entity.</source>
        <translation>Ешбір мақала бұл нысанның мәнін келтірмейді.</translation>
    </message>
    <message>
        <source>No such entity</source>
        <translation>Мұндай нысан жоқ</translation>
    </message>
    <message>
        <source>It was deleted or merged with another one.</source>
        <translation>Ол жойылған не басқасымен біріктірілген.</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>Әзірге дерек жоқ</translation>
    </message>
    <message>
        <source>Checks need facts with dates.</source>
        <translation>Тексеруге күні бар деректер керек.</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Аталмаған</translation>
    </message>
    <message>
        <source>No article speaks of this entity.</source>
        <translation>Бұл нысан туралы ешбір мақала айтпайды.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>wrong only about {name}</source>
        <translation>тек {name} тақырыбында қате</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Қасиеті</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Күші бар</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>No comments yet.</source>
        <translation>Әзірге пікір жоқ.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>The mention in hand</source>
        <translation>Таңдалған аталым</translation>
    </message>
    <message>
        <source>Link to another…</source>
        <translation>Басқасына байлау…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Байланысын үзу</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Link to another entity (Ctrl+L)</source>
        <translation>Басқа нысанмен байланыстыру (Ctrl+L)</translation>
    </message>
    <message>
        <source>Keep the mention, without an entity (Ctrl+U)</source>
        <translation>Аталымды нысансыз қалдыру (Ctrl+U)</translation>
    </message>
    <message>
        <source>Take the proposal over (Ctrl+Enter)</source>
        <translation>Ұсынысты қабылдау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the mention (Ctrl+Delete)</source>
        <translation>Аталымды жою (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>No mention chosen</source>
        <translation>Аталым таңдалмаған</translation>
    </message>
    <message>
        <source>Click a marked name, or select words and press Ctrl+L to link them.</source>
        <translation>Белгіленген атауды басыңыз немесе сөздерді таңдап, байланыстыру үшін Ctrl+L басыңыз.</translation>
    </message>
    <message>
        <source>Not linked to an entity. Press Ctrl+L to choose one.</source>
        <translation>Нысанмен байланыстырылмаған. Таңдау үшін Ctrl+L басыңыз.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ұсынылған</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбаған</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Бетін ашу</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Атау қосу…</translation>
    </message>
</context>
<context>
    <name>ErrandForm</name>
    <message>
        <source>Hand out</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Мерзімі</translation>
    </message>
    <message>
        <source>As a &amp;second reading, beside who has the article</source>
        <translation>Мақаласы бар адамнан бөлек &amp;екінші оқу ретінде</translation>
    </message>
    <message>
        <source>&amp;Blind: without seeing what others decided and wrote</source>
        <translation>&amp;Соқыр: басқалардың шешкені мен жазғанын көрмей</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Тексеруші</translation>
    </message>
    <message>
        <source>Write the name of the reviewer.</source>
        <translation>Тексерушінің атын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Choose a name to see where it stands.</source>
        <translation>Қайда кездесетінін көру үшін атауды таңдаңыз.</translation>
    </message>
    <message>
        <source>Where articles say “{words}”</source>
        <translation>Мақалаларда «{words}» тұрған жерлер</translation>
    </message>
    <message>
        <source>No article says “{words}”</source>
        <translation>Бірде-бір мақалада «{words}» жоқ</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import a termbase</source>
        <translation>Терминдер базасын импорттау</translation>
    </message>
    <message>
        <source>Termbases (*.tbx *.tbxm *.xml *.martif *.csv *.tsv *.txt *.utx *.json)</source>
        <translation>Терминдер базалары (*.tbx *.tbxm *.xml *.martif *.csv *.tsv *.txt *.utx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файл (*)</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Глоссарийді экспорттау</translation>
    </message>
</context>
<context>
    <name>ExhibitForm</name>
    <message>
        <source>Write down an address</source>
        <translation>Мекенжайды жазу</translation>
    </message>
    <message>
        <source>Change the evidence</source>
        <translation>Дәлелді өзгерту</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>such as 2024-02-29</source>
        <translation>мысалы, 2024-02-29</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>&amp;Address (never opened)</source>
        <translation>&amp;Мекенжайы (ашылмайды)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Жарияланған</translation>
    </message>
    <message>
        <source>&amp;Seen on</source>
        <translation>&amp;Қаралған күні</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Дәйексөз</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>ExhibitsSection</name>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдер</translation>
    </message>
    <message>
        <source>Quote an article…</source>
        <translation>Мақаладан дәйексөз…</translation>
    </message>
    <message>
        <source>Write down an address…</source>
        <translation>Мекенжайды жазу…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Файл тіркеу…</translation>
    </message>
    <message>
        <source>None yet. Quote an article, write down an address, or drop a file here.</source>
        <translation>Әзірге жоқ. Мақаладан дәйексөз алыңыз, мекенжай жазыңыз не файлды осында тастаңыз.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Не істейді</translation>
    </message>
    <message>
        <source>Which side it is about</source>
        <translation>Қай тарапқа қатысты</translation>
    </message>
    <message>
        <source>the matter as a whole</source>
        <translation>мәселе тұтас</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Мақалаға өту</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Marks</source>
        <translation>Белгілеулер</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Маңыздылығы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кім шешті</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>әзірге ешкім</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>against it: {source}</source>
        <translation>қарсы: {source}</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Change the fact</source>
        <translation>Деректі өзгерту</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Дерек қосу</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>Сан не мәтін</translation>
    </message>
    <message>
        <source>List of entities</source>
        <translation>Нысандар тізімі</translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation>Мән не болып табылады</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>First day, as 2024-02-29</source>
        <translation>Бірінші күн, мысалы 2024-02-29</translation>
    </message>
    <message>
        <source>Last day, as 2024-02-29</source>
        <translation>Соңғы күн, мысалы 2024-02-29</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation>&amp;Нысан</translation>
    </message>
    <message>
        <source>&amp;Property</source>
        <translation>&amp;Қасиеті</translation>
    </message>
    <message>
        <source>Value &amp;is</source>
        <translation>&amp;Бұл не</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Мәні</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Күші бар</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Мәртебесі</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Дереккөздер</translation>
    </message>
</context>
<context>
    <name>FactGestures</name>
    <message>
        <source>No claim here</source>
        <translation>Мұнда тұжырым жоқ</translation>
    </message>
    <message>
        <source>Choose a finding, or select words in which the article states a value.</source>
        <translation>Байқауды таңдаңыз немесе мақала мән атаған сөздерді белгілеңіз.</translation>
    </message>
</context>
<context>
    <name>FactImport</name>
    <message>
        <source>Import a list of facts</source>
        <translation>Деректер тізімін импорттау</translation>
    </message>
    <message>
        <source>Lists of facts (*.csv *.json)</source>
        <translation>Деректер тізімдері (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export the facts that are shown</source>
        <translation>Көрсетілген деректерді экспорттау</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Кесте (*.csv)</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>деректер</translation>
    </message>
</context>
<context>
    <name>FactImportForm</name>
    <message>
        <source>Import facts</source>
        <translation>Деректерді импорттау</translation>
    </message>
    <message>
        <source>See what it affects…</source>
        <translation>Неге әсер ететінін көру…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n өзгерген</numerusform>
            <numerusform>%n өзгерген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n өзгеріссіз</numerusform>
            <numerusform>%n өзгеріссіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n қалдырылған</numerusform>
            <numerusform>%n қалдырылған</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Не енеді</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Дерек</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерген</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Не қалдырылады</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Неге қалдырылды</translation>
    </message>
</context>
<context>
    <name>FactStatus</name>
    <message>
        <source>established</source>
        <translation>анықталған</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>даулы</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>қайтарып алынған</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Entity</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Қасиеті</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бірлігі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Қаралған күні</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Reference facts</source>
        <translation>Анықтамалық деректер</translation>
    </message>
    <message>
        <source>Find by entity, property, value or source</source>
        <translation>Нысан, қасиет, мән не дереккөз бойынша табу</translation>
    </message>
    <message>
        <source>Find a fact</source>
        <translation>Деректі табу</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Барлық мәртебе</translation>
    </message>
    <message>
        <source>Add a fact…</source>
        <translation>Дерек қосу…</translation>
    </message>
    <message>
        <source>Change the fact…</source>
        <translation>Деректі өзгерту…</translation>
    </message>
    <message>
        <source>Delete the fact</source>
        <translation>Деректі жою</translation>
    </message>
    <message>
        <source>Open the entity</source>
        <translation>Нысанды ашу</translation>
    </message>
    <message>
        <source>Where it was stated</source>
        <translation>Қайда айтылған</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Тізімді импорттау…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Тізімді экспорттау…</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Барлық қасиет</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Қасиеті</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ештеңе сай келмейді</translation>
    </message>
    <message>
        <source>No fact fits what is typed and chosen.</source>
        <translation>Терілген мен таңдалғанға сай дерек жоқ.</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>Әзірге дерек жоқ</translation>
    </message>
    <message>
        <source>Checks hold articles against dated facts: import a list, or add one.</source>
        <translation>Тексеру мақалаларды күні бар деректермен салыстырады: тізім импорттаңыз не дерек қосыңыз.</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>What the reference says</source>
        <translation>Анықтамалық не дейді</translation>
    </message>
    <message>
        <source>The reference has no fact about this.</source>
        <translation>Анықтамалықта бұл туралы дерек жоқ.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>Дереккөз көрсетілмеген.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Terminology</source>
        <translation>Терминология</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Қате термин</translation>
    </message>
    <message>
        <source>Inconsistent use of a term</source>
        <translation>Терминді әркелкі қолдану</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Дәлдік</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>Қате аударма</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Артық қосу</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>Қалдырып кету</translation>
    </message>
    <message>
        <source>Left untranslated</source>
        <translation>Аударылмаған</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Тыныс белгілері</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Local conventions</source>
        <translation>Жергілікті нормалар</translation>
    </message>
    <message>
        <source>Unfit for the readers</source>
        <translation>Оқырманға сай емес</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Бейтарап</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Шағын</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Ірі</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Өте ауыр</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Mark a fault</source>
        <translation>Ақауды белгілеу</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Міндетті емес</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Ауырлығы</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Delete the fault</source>
        <translation>Ақауды жою</translation>
    </message>
</context>
<context>
    <name>FaultReport</name>
    <message>
        <source>Something went wrong inside kzannotate</source>
        <translation>kzannotate ішінде ақау шықты</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything saved so far is safe. Please report it with the text below; it holds no article.</source>
        <translation>Бұл – сіздің емес, бағдарламаның ақауы. Осыған дейін сақталғанның бәрі аман. Төмендегі мәтінмен бірге хабарлаңыз; онда мақала жоқ.</translation>
    </message>
    <message>
        <source>The program died the last time. Everything saved before is safe. Please report it with the text below; it holds no article.</source>
        <translation>Өткен жолы бағдарлама кенет жабылып қалды. Оған дейін сақталғанның бәрі аман. Төмендегі мәтінмен бірге хабарлаңыз; онда мақала жоқ.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеп</translation>
    </message>
    <message>
        <source>Words instead</source>
        <translation>Орнына оқылатын сөздер</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ұстанымы</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Only about</source>
        <translation>Тек мына туралы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Subject field</source>
        <translation>Сала</translation>
    </message>
    <message>
        <source>Wikidata identifier</source>
        <translation>Уикидерек идентификаторы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Мәлімдеме</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Баға</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Екінші пікір</translation>
    </message>
    <message>
        <source>Note of the second reader</source>
        <translation>Екінші оқушының ескертпесі</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Кімде</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Тізімдегі орны</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Open project</source>
        <translation>Жобаны ашу</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файл (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Мақалаларды импорттау</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Буманы импорттау</translation>
    </message>
    <message>
        <source>References (*.json);;All files (*)</source>
        <translation>Анықтамалықтар (*.json);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Import a reference</source>
        <translation>Анықтамалықты импорттау</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON жолдары (*.jsonl)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-бет (*.html)</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the articles again.</source>
        <translation>Алдымен жобаны ашыңыз не жасаңыз, сосын мақалаларды қайта сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Where the project is to lie</source>
        <translation>Жоба қайда жатады</translation>
    </message>
    <message>
        <source>A reference of your own</source>
        <translation>Өз анықтамалығыңыз</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Жазылды: {path}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Осы мақаладан іздеу</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Барлық мақаладан</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Алдыңғы табылған орын (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Келесі табылған орын (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Жабу (Escape)</translation>
    </message>
    <message>
        <source>Find the same in all articles</source>
        <translation>Осыны барлық мақаладан іздеу</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Choose a finding</source>
        <translation>Байқауды таңдаңыз</translation>
    </message>
    <message>
        <source>What it rests on appears here, to be ruled on.</source>
        <translation>Шешім қабылдау үшін ол неге сүйенетіні осы жерде көрінеді.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>және тағы %n орын</numerusform>
            <numerusform>және тағы %n орын</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as: {value}</source>
        <translation>Оқылуы: {value}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Анықтамалық</translation>
    </message>
    <message>
        <source>Read instead</source>
        <translation>Дұрысы</translation>
    </message>
    <message>
        <source>Show both side by side</source>
        <translation>Екеуін қатар көрсету</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынған</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
</context>
<context>
    <name>FindingType</name>
    <message>
        <source>Wrong name</source>
        <translation>Қате атау</translation>
    </message>
    <message>
        <source>Wrong entity</source>
        <translation>Басқа нысан</translation>
    </message>
    <message>
        <source>Two spellings</source>
        <translation>Екі түрлі жазылуы</translation>
    </message>
    <message>
        <source>Broken name</source>
        <translation>Бөлініп қалған атау</translation>
    </message>
    <message>
        <source>Differs across languages</source>
        <translation>Тілдер арасында алшақ</translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation>Мәндер алшақ</translation>
    </message>
    <message>
        <source>Differs from the reference</source>
        <translation>Анықтамалықпен алшақ</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Ескірген</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Күндер алшақ</translation>
    </message>
    <message>
        <source>Count and list differ</source>
        <translation>Сан мен тізім алшақ</translation>
    </message>
    <message>
        <source>Sum does not add up</source>
        <translation>Қосындысы шықпайды</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Типографика</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Which articles</source>
        <translation>Қай мақалалар</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақала</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Осы мақала</translation>
    </message>
    <message>
        <source>Which severity</source>
        <translation>Қандай маңыздылық</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Кез келген маңыздылық</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Маңыздылығы</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Қандай күй</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Кез келген күй</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>Шешілген</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Байқаулар</translation>
    </message>
    <message>
        <source>Previous open finding (Shift+F8)</source>
        <translation>Алдыңғы ашық байқау (Shift+F8)</translation>
    </message>
    <message>
        <source>Next open finding (F8)</source>
        <translation>Келесі ашық байқау (F8)</translation>
    </message>
    <message>
        <source>Previous open finding</source>
        <translation>Алдыңғы ашық байқау</translation>
    </message>
    <message>
        <source>Next open finding</source>
        <translation>Келесі ашық байқау</translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation>Сүзгілерден ештеңе өтпейді</translation>
    </message>
    <message>
        <source>There are findings outside of them.</source>
        <translation>Сүзгілерден тыс байқаулар бар.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n қалды</numerusform>
            <numerusform>%n қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors or warnings left</source>
        <translation>Қате мен ескерту қалмады</translation>
    </message>
    <message>
        <source>Errors and warnings with no ruling. The foot of the window counts proposed links too.</source>
        <translation>Шешімі жоқ қателер мен ескертулер. Терезенің төменгі жағында ұсынылған сілтемелер де саналады.</translation>
    </message>
    <message>
        <source>Nothing disagrees, as far as the rules can see. Press F5 to check again.</source>
        <translation>Ережелер көрген алшақтық жоқ. Қайта тексеру үшін F5 басыңыз.</translation>
    </message>
    <message>
        <source>They appear here as soon as there are articles.</source>
        <translation>Мақалалар болысымен осы жерде көрінеді.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Байқау жоқ</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Кез келген ереже</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation>Қай ереже</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>{names}: {value} ({n} compared)</source>
        <translation>{names}: {value} (салыстырылғаны {n})</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Бұрынғы күйі…</translation>
    </message>
    <message>
        <source>Take the last gesture back (Ctrl+Z)</source>
        <translation>Соңғы әрекетті болдырмау (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Болдырылмағанды қайталау (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>See the project as it was on any day</source>
        <translation>Жобаның кез келген күнгі күйін көру</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Тарихтан іздеу</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Әзірге ештеңе істелмеген</translation>
    </message>
    <message>
        <source>Every gesture is kept here and can be undone.</source>
        <translation>Әр әрекет осында сақталады және оны болдырмауға болады.</translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation>Сүзгілерден ештеңе өтпейді</translation>
    </message>
    <message>
        <source>There are other gestures.</source>
        <translation>Басқа әрекеттер бар.</translation>
    </message>
    <message>
        <source>History of what</source>
        <translation>Ненің тарихы</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Бүкіл жоба</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Ашық мақала</translation>
    </message>
    <message>
        <source>The mention in hand</source>
        <translation>Таңдалған аталым</translation>
    </message>
    <message>
        <source>Its entity</source>
        <translation>Оның нысаны</translation>
    </message>
    <message>
        <source>The finding in hand</source>
        <translation>Таңдалған байқау</translation>
    </message>
    <message>
        <source>Whose gestures</source>
        <translation>Кімнің әрекеттері</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Кез келген адам</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Which gestures</source>
        <translation>Қандай әрекеттер</translation>
    </message>
    <message>
        <source>All gestures</source>
        <translation>Барлық әрекет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>күмәнді</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>мәтіні бірдей</translation>
    </message>
    <message>
        <source>same story, {share} %</source>
        <translation>хабары бірдей, {share} %</translation>
    </message>
    <message>
        <source>{title}, in the project, is this text.</source>
        <translation>Осы мәтін жобада бар: {title}.</translation>
    </message>
    <message>
        <source>{title}, in another row, is this text.</source>
        <translation>Осы мәтін басқа жолда бар: {title}.</translation>
    </message>
    <message>
        <source>{title}, in the project, shares {share} % of its words in their order.</source>
        <translation>Сөздердің {share} % сол ретімен жобадағы {title} мақаласымен ортақ.</translation>
    </message>
    <message>
        <source>{title}, in another row, shares {share} % of its words in their order.</source>
        <translation>Сөздердің {share} % сол ретімен басқа жолдағы {title} мақаласымен ортақ.</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>енеді</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>енбейді</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import articles</source>
        <translation>Мақалаларды импорттау</translation>
    </message>
    <message>
        <source>Articles that would come in</source>
        <translation>Енетін мақалалар</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Не енеді</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Не қалдырылады</translation>
    </message>
    <message>
        <source>Find by title, source, author, file</source>
        <translation>Тақырып, дереккөз, автор, файл бойынша іздеу</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Мақаланы іздеу</translation>
    </message>
    <message>
        <source>Which articles are shown</source>
        <translation>Қай мақалалар көрсетіледі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>Күмәнді</translation>
    </message>
    <message>
        <source>Same text or story</source>
        <translation>Мәтіні не хабары бірдей</translation>
    </message>
    <message>
        <source>That stay out</source>
        <translation>Енбейтіндері</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) come in</source>
        <translation>
            <numerusform>%n мақала енеді</numerusform>
            <numerusform>%n мақала енеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) out</source>
        <translation>
            <numerusform>%n енбейді</numerusform>
            <numerusform>%n енбейді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the text or story of another</source>
        <translation>
            <numerusform>%n мақаланың мәтіні не хабары басқасымен бірдей</numerusform>
            <numerusform>%n мақаланың мәтіні не хабары басқасымен бірдей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with doubts</source>
        <translation>
            <numerusform>%n күмәнді</numerusform>
            <numerusform>%n күмәнді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n оқылмады</numerusform>
            <numerusform>%n оқылмады</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Неге қалдырылды</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}-жол</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}-жол</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
</context>
<context>
    <name>JudgingPanel</name>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Баға</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Жауапты</translation>
    </message>
    <message>
        <source>Se&amp;cond reader</source>
        <translation>&amp;Екінші оқушы</translation>
    </message>
    <message>
        <source>Change the scale…</source>
        <translation>Шкаланы өзгерту…</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>әзірге ешкім</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>әлі бағаланбаған</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Басқа біреу…</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>Онымен бірге Ctrl не Alt ұстаңыз немесе функция пернесін алыңыз.</translation>
    </message>
    <message>
        <source>These are its keys already.</source>
        <translation>Бұл — қазірдің өзінде соның пернелері.</translation>
    </message>
    <message>
        <source>These keys do this now: {command}. It will lose them.</source>
        <translation>Бұл пернелер қазір мынаны істейді: {command}. Ол олардан айырылады.</translation>
    </message>
    <message>
        <source>Find a command, or keys</source>
        <translation>Пәрмен не перне іздеу</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Пәрмендер</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Жаңа пернелерді басыңыз</translation>
    </message>
    <message>
        <source>&amp;Take these keys</source>
        <translation>Осы пернелерді &amp;алу</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Бастапқысына қайтару</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Б&amp;әрін бастапқысына қайтару</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>organisation</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>place</source>
        <translation>жер</translation>
    </message>
    <message>
        <source>event</source>
        <translation>оқиға</translation>
    </message>
    <message>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>бағдарлама</translation>
    </message>
    <message>
        <source>body of water</source>
        <translation>су айдыны</translation>
    </message>
    <message>
        <source>slogan</source>
        <translation>ұран</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термин</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>арабша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ағылшынша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show all</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Барлық жазу</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Көрінбейтін таңбалар</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Мәтінде</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Шартты белгілерді жасыру</translation>
    </message>
    <message>
        <source>Legend and filters</source>
        <translation>Шартты белгілер мен сүзгілер</translation>
    </message>
    <message>
        <source>Marks: {seen}, hidden: {hidden}</source>
        <translation>Белгілеулер: {seen}, жасырын: {hidden}</translation>
    </message>
    <message>
        <source>Marks: {seen}</source>
        <translation>Белгілеулер: {seen}</translation>
    </message>
</context>
<context>
    <name>LinkPalette</name>
    <message>
        <source>A few letters of a name, in any language</source>
        <translation>Атаудың кез келген тілдегі бірнеше әрпі</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>Нысан атауы</translation>
    </message>
    <message>
        <source>Entities that may be meant</source>
        <translation>Айтылуы мүмкін нысандар</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter links  ·  Shift+Enter also keeps the words as a name  ·  Esc leaves</source>
        <translation>↑ ↓ таңдау  ·  Enter байланыстырады  ·  Shift+Enter сөздерді атау ретінде де сақтайды  ·  Esc жабады</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{title} (read-only)</source>
        <translation>{title} (тек оқуға)</translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation>қауіпсіз режим</translation>
    </message>
</context>
<context>
    <name>MarkKind</name>
    <message>
        <source>Mentions of entities</source>
        <translation>Нысан аталымдары</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Findings with their rulings</source>
        <translation>Байқаулар мен шешімдері</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Faults marked by hand</source>
        <translation>Қолмен белгіленген ақаулар</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>Relations between passages</source>
        <translation>Орындар арасындағы байланыстар</translation>
    </message>
</context>
<context>
    <name>MarkRole</name>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Proposed names</source>
        <translation>Ұсынылған атаулар</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Байқаулар</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Қателер</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Сәйкестіктер</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ақаулар</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>Search hits</source>
        <translation>Табылғандар</translation>
    </message>
</context>
<context>
    <name>MarkState</name>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ұсынылған</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданған</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілген</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Анықталмаған</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>dead</source>
        <translation>қаза тапқандар</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>жарақат алғандар</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жоғалғандар</translation>
    </message>
    <message>
        <source>evacuated</source>
        <translation>көшірілгендер</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>құтқарылғандар</translation>
    </message>
    <message>
        <source>present</source>
        <translation>қатысқандар</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>оқитындар</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>жұмыс орындары</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелгендер</translation>
    </message>
    <message>
        <source>detained</source>
        <translation>ұсталғандар</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>бюджет</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>кіріс</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>пайда</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>құны</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>шығын</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>несие</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>грант</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>қарыз</translation>
    </message>
    <message>
        <source>invested</source>
        <translation>инвестиция</translation>
    </message>
    <message>
        <source>money raised</source>
        <translation>жиналған қаржы</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>жалақы</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>айыппұл</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>өсім</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>төмендеу</translation>
    </message>
    <message>
        <source>inflation</source>
        <translation>инфляция</translation>
    </message>
    <message>
        <source>unemployment</source>
        <translation>жұмыссыздық</translation>
    </message>
    <message>
        <source>turnout</source>
        <translation>қатысу деңгейі</translation>
    </message>
    <message>
        <source>crowd</source>
        <translation>көрермендер</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>сыйымдылық</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>дауыстар</translation>
    </message>
    <message>
        <source>length</source>
        <translation>ұзындық</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ені</translation>
    </message>
    <message>
        <source>height</source>
        <translation>биіктік</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>тереңдік</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>қашықтық</translation>
    </message>
    <message>
        <source>area</source>
        <translation>аумақ</translation>
    </message>
    <message>
        <source>women</source>
        <translation>әйелдер</translation>
    </message>
    <message>
        <source>men</source>
        <translation>ерлер</translation>
    </message>
    <message>
        <source>children</source>
        <translation>балалар</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>алтын</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>күміс</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>қола</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>бақылаушылар</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>әріптестер</translation>
    </message>
    <message>
        <source>founder</source>
        <translation>құрылтайшылар</translation>
    </message>
    <message>
        <source>planted</source>
        <translation>отырғызылғаны</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>қирағаны</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>бүлінгені</translation>
    </message>
    <message>
        <source>built</source>
        <translation>салынғаны</translation>
    </message>
    <message>
        <source>harvest</source>
        <translation>түсім</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>ұзақтығы</translation>
    </message>
    <message>
        <source>power</source>
        <translation>қуаты</translation>
    </message>
    <message>
        <source>stake</source>
        <translation>үлесі</translation>
    </message>
    <message>
        <source>share that is ready</source>
        <translation>дайындық</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>жөнделгені</translation>
    </message>
    <message>
        <source>start</source>
        <translation>басталуы</translation>
    </message>
    <message>
        <source>end</source>
        <translation>аяқталуы</translation>
    </message>
    <message>
        <source>share</source>
        <translation>үлес</translation>
    </message>
    <message>
        <source>score</source>
        <translation>есеп</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>орын</translation>
    </message>
</context>
<context>
    <name>MentionStatus</name>
    <message>
        <source>Preferred name</source>
        <translation>Таңдаулы атау</translation>
    </message>
    <message>
        <source>Admitted name</source>
        <translation>Рұқсат етілген атау</translation>
    </message>
    <message>
        <source>Variant of a name</source>
        <translation>Атау нұсқасы</translation>
    </message>
    <message>
        <source>Deprecated name</source>
        <translation>Жарамсыз атау</translation>
    </message>
    <message>
        <source>Name cut in two</source>
        <translation>Екіге бөлінген атау</translation>
    </message>
</context>
<context>
    <name>MergeFlow</name>
    <message>
        <source>Merge another copy</source>
        <translation>Басқа көшірмемен біріктіру</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) of the other copy came in.</source>
        <translation>
            <numerusform>Басқа көшірмеден %n қадам келді.</numerusform>
            <numerusform>Басқа көшірмеден %n қадам келді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed in both.</source>
        <translation>
            <numerusform>%n жазба екеуінде де өзгерген.</numerusform>
            <numerusform>%n жазба екеуінде де өзгерген.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Make two entities one</source>
        <translation>Екі нысанды біріктіру</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>This entity</source>
        <translation>Осы нысан</translation>
    </message>
    <message>
        <source>&amp;Other entity</source>
        <translation>&amp;Басқа нысан</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Не қалады</translation>
    </message>
    <message>
        <source>What follows it</source>
        <translation>Одан не шығады</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) at the next check</source>
        <translation>
            <numerusform>келесі тексеруде %n ұсыныс</numerusform>
            <numerusform>келесі тексеруде %n ұсыныс</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing; the other one only disappears.</source>
        <translation>Ештеңе, басқасы жай ғана жоғалады.</translation>
    </message>
    <message>
        <source>Choose the other entity first.</source>
        <translation>Алдымен басқа нысанды таңдаңыз.</translation>
    </message>
    <message>
        <source>This is one entity. Choose another one to merge it with.</source>
        <translation>Бұл – сол нысанның өзі. Біріктіретін басқа нысан таңдаңыз.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Басқа көшірмемен біріктіру</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Ондағының бәрі мұнда бар.</translation>
    </message>
    <message numerus="yes">
        <source>%n new gesture(s)</source>
        <translation>
            <numerusform>%n жаңа қадам</numerusform>
            <numerusform>%n жаңа қадам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n жаңа мақала</numerusform>
            <numerusform>%n жаңа мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed in both</source>
        <translation>
            <numerusform>%n жазба екеуінде де өзгерген</numerusform>
            <numerusform>%n жазба екеуінде де өзгерген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n онсыз да бірдей</numerusform>
            <numerusform>%n онсыз да бірдей</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is copied before: Earlier copies in the File menu leads back. The other file stays as it is.</source>
        <translation>Алдымен жобаның көшірмесі жасалады: оған «Файл» мәзіріндегі «Бұрынғы көшірмелер» апарады. Басқа файл сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Of what both changed, both versions are kept until somebody says which holds.</source>
        <translation>Екеуінде де өзгергеннің екі нұсқасы біреу қайсысы дұрысын айтқанша сақталады.</translation>
    </message>
    <message>
        <source>You read blind: what is hidden from you is not told here either.</source>
        <translation>Соқыр оқып отырсыз: сізден жасырылған нәрсе мұнда да айтылмайды.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Қадамдар</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Common changes</source>
        <translation>Ортақ өзгерістер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Бір нұсқа</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Басқа нұсқа</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кімнің</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Жаңа мақалалар</translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation>Екеуінде де өзгерген</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Машина</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Change the name</source>
        <translation>Атауды өзгерту</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Атау қосу</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Only where the text is about this entity is the name wrong.</source>
        <translation>Атау мәтін осы нысан туралы болған жерде ғана қате.</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>Үтірмен бөлінген сөздер</translation>
    </message>
    <message>
        <source>Only where one of these words stands in the same sentence is the name wrong.</source>
        <translation>Сол сөйлемде осы сөздердің бірі тұрғанда ғана атау қате.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>А&amp;тау</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;Атау тілі</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Мәртебесі</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>Wrong only about</source>
        <translation>Тек мына тақырыпта қате</translation>
    </message>
    <message>
        <source>Wrong only beside</source>
        <translation>Тек мына сөздердің жанында қате</translation>
    </message>
</context>
<context>
    <name>NameOffers</name>
    <message>
        <source>Colleagues</source>
        <translation>Әріптестер</translation>
    </message>
</context>
<context>
    <name>NameStatus</name>
    <message>
        <source>preferred</source>
        <translation>таңдаулы</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>рұқсат етілген</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>жарамсыз</translation>
    </message>
</context>
<context>
    <name>NewEntityDialog</name>
    <message>
        <source>New entity</source>
        <translation>Жаңа нысан</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>А&amp;тау</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Т&amp;үрі</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;Атау тілі</translation>
    </message>
    <message>
        <source>Make and link</source>
        <translation>Жасап, байланыстыру</translation>
    </message>
</context>
<context>
    <name>NewNameDialog</name>
    <message>
        <source>Add a name</source>
        <translation>Атау қосу</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>А&amp;тау</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;Атау тілі</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Мәртебесі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>The starter reference: Kazakhstan and its neighbours</source>
        <translation>Бастапқы анықтамалық: Қазақстан және көршілері</translation>
    </message>
    <message>
        <source>A reference of your own…</source>
        <translation>Өз анықтамалығыңыз…</translation>
    </message>
    <message>
        <source>None: the articles against each other only</source>
        <translation>Анықтамалықсыз: мақалалар тек бір-бірімен</translation>
    </message>
    <message>
        <source>Six ratings, from false to true</source>
        <translation>Алты баға, жалғаннан шынға дейін</translation>
    </message>
    <message>
        <source>Four: false, partly true, true, unproven</source>
        <translation>Төртеу: жалған, жартылай шын, шын, дәлелденбеген</translation>
    </message>
    <message>
        <source>Two: false and true</source>
        <translation>Екеу: жалған және шын</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>Факт тексеруші</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Аудармашы</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Жетекші</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Оқушы</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Жаңа жоба</translation>
    </message>
    <message>
        <source>&amp;Make the project</source>
        <translation>Жоба &amp;жасау</translation>
    </message>
    <message>
        <source>Such as: The six chairs</source>
        <translation>Мысалы: Алты төрағалық</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Таңдау…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Т&amp;ақырыбы</translation>
    </message>
    <message>
        <source>&amp;Languages of the articles</source>
        <translation>Мақалалардың &amp;тілдері</translation>
    </message>
    <message>
        <source>&amp;Check against</source>
        <translation>Немен &amp;салыстыру</translation>
    </message>
    <message>
        <source>&amp;Rate cases with</source>
        <translation>Істерді &amp;бағалау шкаласы</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ат&amp;ыңыз</translation>
    </message>
    <message>
        <source>Your r&amp;ole</source>
        <translation>&amp;Рөліңіз</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>All of this can be changed later, but for the place, which moves as any file.</source>
        <translation>Мұның бәрін кейін өзгертуге болады, тек орны емес: ол кез келген файлдай көшіріледі.</translation>
    </message>
</context>
<context>
    <name>NotTakenDialog</name>
    <message>
        <source>Not taken by the server</source>
        <translation>Сервер қабылдамағандар</translation>
    </message>
    <message>
        <source>Keep as a file for a lead…</source>
        <translation>Жетекшіге арналған файлға сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>You may only read this project: nobody else sees what you do in this copy.</source>
        <translation>Бұл жобаны тек оқи аласыз: осы көшірмеде жасағаныңызды басқа ешкім көрмейді.</translation>
    </message>
    <message>
        <source>This stays in your copy, and nobody else sees it.</source>
        <translation>Бұл өз көшірмеңізде қалады, оны басқа ешкім көрмейді.</translation>
    </message>
    <message>
        <source>It is sent again by itself when a lead gives you the right to it. Or keep it as a file: a lead merges the file into the shared project, and it counts as yours.</source>
        <translation>Жетекші құқық бергенде, бұл өзі қайта жіберіледі. Немесе файлға сақтаңыз: жетекші файлды ортақ жобаға қосады, ол сіздің еңбегіңіз болып саналады.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Не жасадыңыз</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Неге қабылданбады</translation>
    </message>
    <message>
        <source>Everything was taken</source>
        <translation>Бәрі қабылданды</translation>
    </message>
    <message>
        <source>Nothing that you did was refused.</source>
        <translation>Жасағаныңыздың ештеңесі қайтарылған жоқ.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>No article open</source>
        <translation>Ашық мақала жоқ</translation>
    </message>
    <message>
        <source>Comments, tags and relations of the open article stand here.</source>
        <translation>Ашық мақаланың пікірлері, белгілері мен байланыстары осында тұрады.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Белгі қосу</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>Relate passages…</source>
        <translation>Орындарды байланыстыру…</translation>
    </message>
    <message>
        <source>Relate what is selected to other words (Ctrl+R)</source>
        <translation>Таңдалғанды басқа сөздермен байланыстыру (Ctrl+R)</translation>
    </message>
    <message>
        <source>Hide the resolved</source>
        <translation>Шешілгендерді жасыру</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n шешілген</numerusform>
            <numerusform>%n шешілген</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Select words and press Ctrl+M.</source>
        <translation>Әзірге жоқ. Сөздерді таңдап, Ctrl+M басыңыз.</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Мақалаға</translation>
    </message>
    <message>
        <source>None yet. Select words and press Ctrl+R.</source>
        <translation>Әзірге жоқ. Сөздерді таңдап, Ctrl+R басыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Тағы %n көрсету</numerusform>
            <numerusform>Тағы %n көрсету</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag for {words}</source>
        <translation>Белгі: {words}</translation>
    </message>
    <message>
        <source>Tag for the article</source>
        <translation>Мақалаға белгі</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>What is new for you</source>
        <translation>Сізге не жаңа</translation>
    </message>
    <message>
        <source>I have seen all of it</source>
        <translation>Бәрін көрдім</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Жаңа ештеңе жоқ</translation>
    </message>
    <message>
        <source>Comments that name you with @ and work that is handed to you stand here.</source>
        <translation>Мұнда сізді @ арқылы атаған пікірлер мен сізге тапсырылған жұмыс тұрады.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Names you</source>
        <translation>Сізді атайды</translation>
    </message>
    <message>
        <source>Answers in your thread</source>
        <translation>Сіздің талқылауыңызға жауап</translation>
    </message>
    <message>
        <source>Hands you a case: {title}</source>
        <translation>Сізге іс тапсырады: {title}</translation>
    </message>
    <message>
        <source>Hands you a finding in: {title}</source>
        <translation>Сізге мына мақаладағы байқауды тапсырады: {title}</translation>
    </message>
    <message>
        <source>Asks you to read blind: {title}</source>
        <translation>Соқыр оқуды сұрайды: {title}</translation>
    </message>
    <message>
        <source>Hands you an article: {title}</source>
        <translation>Сізге мақала тапсырады: {title}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>мерзімі {day}</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Got it</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабар</translation>
    </message>
    <message>
        <source>You saw: {record}</source>
        <translation>Сіз көргеніңіз: {record}</translation>
    </message>
    <message>
        <source>It is now: {record}</source>
        <translation>Енді: {record}</translation>
    </message>
</context>
<context>
    <name>OpenSharedForm</name>
    <message>
        <source>Open a shared project</source>
        <translation>Ортақ жобаны ашу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring of this system</source>
        <translation>Құпиясөзді осы жүйенің &amp;кілттер қоймасында сақтау</translation>
    </message>
    <message>
        <source>The project is fetched once and worked on here, with the server or without. What is done while the server cannot be reached is sent when it can.</source>
        <translation>Жоба бір рет жүктеліп, сервермен де, онсыз да осында өңделеді. Сервер қолжетімсіз кезде істелгені мүмкін болғанда жіберіледі.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Мекенжай</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Құпия&amp;сөз</translation>
    </message>
    <message>
        <source>Empty: the one that is kept</source>
        <translation>Бос: сақтаулысы</translation>
    </message>
</context>
<context>
    <name>OpinionPanel</name>
    <message>
        <source>Why, or what to change</source>
        <translation>Неге немесе нені өзгерту керек</translation>
    </message>
    <message>
        <source>Note of the second reader</source>
        <translation>Екінші оқушының ескертпесі</translation>
    </message>
    <message>
        <source>I stand for it</source>
        <translation>Келісемін</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>Келіспеймін</translation>
    </message>
    <message>
        <source>{name} has not said yet whether they agree.</source>
        <translation>{name}: пікірі әзірге жоқ.</translation>
    </message>
</context>
<context>
    <name>OpinionsPane</name>
    <message>
        <source>Why (a third needs it)</source>
        <translation>Неге (үшіншісіне керек)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>Let the ticked ones hold together</source>
        <translation>Белгіленгендері бірге дұрыс болсын</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Which tags does the article bear?</source>
        <translation>Мақаланың белгілері қандай?</translation>
    </message>
    <message>
        <source>What do these words speak of: {words}</source>
        <translation>Бұл сөздер не туралы: {words}</translation>
    </message>
    <message>
        <source>Which tags do these words bear: {words}</source>
        <translation>Бұл сөздердің белгілері қандай: {words}</translation>
    </message>
    <message>
        <source>How do these words stand to the others: {words}</source>
        <translation>Бұл сөздердің басқаларға қатысы қандай: {words}</translation>
    </message>
    <message>
        <source>What is to be read instead of these words: {words}</source>
        <translation>Бұл сөздердің орнына не оқылады: {words}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Шешілген</translation>
    </message>
    <message>
        <source>It was settled, and somebody has said something else since</source>
        <translation>Шешілген еді, содан бері біреу басқаша айтты</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>left it open</source>
        <translation>ашық қалдырды</translation>
    </message>
</context>
<context>
    <name>OrderNotice</name>
    <message>
        <source>Invisible characters here change the order in which the text is read ({count}): what you see may not be what is written.</source>
        <translation>Көрінбейтін таңбалар мұнда мәтіннің оқылу ретін өзгертеді ({count}): көргеніңіз жазылғаннан өзге болуы мүмкін.</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Келесісін көрсету</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Go to the character and select it</source>
        <translation>Таңбаға өтіп, оны таңдау</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Name of the desk</source>
        <translation>Редакция атауы</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>&amp;Address of its page</source>
        <translation>&amp;Бетінің мекенжайы</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Белгілеулерге шолу</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <source>Next problem (N)</source>
        <translation>Келесі мәселе (N)</translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>Растау (C)</translation>
    </message>
    <message>
        <source>Pair as one (M)</source>
        <translation>Бір жұпқа біріктіру (M)</translation>
    </message>
    <message>
        <source>Split (S)</source>
        <translation>Бөлу (S)</translation>
    </message>
    <message>
        <source>Stand alone (A)</source>
        <translation>Жұпсыз (A)</translation>
    </message>
    <message>
        <source>Align anew (Z)</source>
        <translation>Қайта туралау (Z)</translation>
    </message>
    <message>
        <source>Export TMX…</source>
        <translation>TMX экспорттау…</translation>
    </message>
    <message>
        <source>Import TMX…</source>
        <translation>TMX импорттау…</translation>
    </message>
    <message>
        <source>Swap original and translation</source>
        <translation>Түпнұсқа мен аударманы ауыстыру</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Байланысын үзу</translation>
    </message>
    <message>
        <source>Go to the next row with a problem; with Shift to the one before</source>
        <translation>Мәселесі бар келесі жолға; Shift-пен алдыңғысына</translation>
    </message>
    <message>
        <source>Say that the chosen rows are right as they are</source>
        <translation>Таңдалған жолдар дұрыс</translation>
    </message>
    <message>
        <source>Make one pair of all sentences of the chosen rows</source>
        <translation>Таңдалған жолдардың барлық сөйлемін бір жұпқа жинау</translation>
    </message>
    <message>
        <source>Pair the sentences of a row one by one</source>
        <translation>Жолдың сөйлемдерін бір-бірден жұптау</translation>
    </message>
    <message>
        <source>Say that the sentences stand for none</source>
        <translation>Бұл сөйлемдердің сәйкесі жоқ</translation>
    </message>
    <message>
        <source>Take back what you said of the chosen rows</source>
        <translation>Таңдалған жолдар туралы айтқаныңызды қайтару</translation>
    </message>
    <message>
        <source>Write the pairs of sentences for another program</source>
        <translation>Сөйлем жұптарын басқа бағдарлама үшін жазу</translation>
    </message>
    <message>
        <source>Pair sentences as a file of another program does</source>
        <translation>Сөйлемдерді басқа бағдарламаның файлындай жұптау</translation>
    </message>
    <message>
        <source>The article is the original, not the translation</source>
        <translation>Мақала аударма емес, түпнұсқа</translation>
    </message>
    <message>
        <source>Say no longer that the one is a translation of the other</source>
        <translation>Бірі екіншісінің аудармасы саналмайды</translation>
    </message>
    <message>
        <source>{rows} rows · {problems} with problems · {kept} confirmed · {languages}</source>
        <translation>жол: {rows} · мәселесі бар: {problems} · расталған: {kept} · {languages}</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Side by side</source>
        <translation>Қатар қою</translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation>Мақала қосу…</translation>
    </message>
    <message>
        <source>Compare with another article (Ctrl+Shift+B)</source>
        <translation>Басқа мақаламен салыстыру (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Бірге айналдыру</translation>
    </message>
    <message>
        <source>Scrolling one article scrolls the others by as much</source>
        <translation>Бір мақаланы айналдырса, қалғандары да сонша жылжиды</translation>
    </message>
    <message>
        <source>Back to one article</source>
        <translation>Бір мақалаға оралу</translation>
    </message>
    <message>
        <source>Back to one article (Escape)</source>
        <translation>Бір мақалаға оралу (Escape)</translation>
    </message>
    <message>
        <source>Open alone</source>
        <translation>Бөлек ашу</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Осы мақаланы жабу</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>алшақ</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-бет (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>The project as it was</source>
        <translation>Жобаның бұрынғы күйі</translation>
    </message>
    <message>
        <source>{title}, as it was</source>
        <translation>{title}, бұрынғы күйі</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) then</source>
        <translation>
            <numerusform>сол кезде %n байқау</numerusform>
            <numerusform>сол кезде %n байқау</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings then</source>
        <translation>Сол кезде байқау болмаған</translation>
    </message>
    <message numerus="yes">
        <source>%n left to rule on</source>
        <translation>
            <numerusform>%n шешім қалды</numerusform>
            <numerusform>%n шешім қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was at {time}</source>
        <translation>{time} кездегі күйі</translation>
    </message>
    <message>
        <source>{counts} · the latest {shown} are listed</source>
        <translation>{counts} · соңғы {shown} көрсетілген</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Содан бері ештеңе өзгермеген.</translation>
    </message>
    <message>
        <source>There was no project yet</source>
        <translation>Жоба әлі болмаған</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Кейінірек күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>Ненің өзгерістері</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Бүкіл жоба</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Ашық мақала</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Содан бері не өзгерді</translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation>Мақаланың бұрынғы күйі</translation>
    </message>
    <message>
        <source>Findings then</source>
        <translation>Сол кездегі байқаулар</translation>
    </message>
    <message>
        <source>Bring back as it was</source>
        <translation>Бұрынғы күйіне қайтару</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Өзгеріс жоқ</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>Бәрі сол кездегідей.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>сол кезде</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
</context>
<context>
    <name>PendingBar</name>
    <message>
        <source>Relate the selection</source>
        <translation>Таңдалғанды байланыстыру</translation>
    </message>
    <message>
        <source>Relate what is selected now (Ctrl+R)</source>
        <translation>Қазір таңдалғанды байланыстыру (Ctrl+R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Relate nothing (Escape)</source>
        <translation>Ештеңе байланыстырмау (Escape)</translation>
    </message>
    <message>
        <source>Select the words that are to be related to others.</source>
        <translation>Басқалармен байланыстырылатын сөздерді таңдаңыз.</translation>
    </message>
    <message>
        <source>{words} is related to … Select other words, in any article.</source>
        <translation>{words} немен байланысты… Кез келген мақаладан басқа сөздер таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Choose</source>
        <translation>Таңдау</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>As they will sign: the project knows them by this name.</source>
        <translation>Қалай қол қоятынындай: жоба оны осы атпен таниды.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Тексерушілер</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Басқа біреу…</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Өздігінен</translation>
    </message>
    <message>
        <source>&amp;Work as this reviewer from now on</source>
        <translation>Бұдан былай осы тексеруші болып &amp;жұмыс істеу</translation>
    </message>
    <message>
        <source>No password is asked for in a local file: the name says who decided.</source>
        <translation>Осы машинадағы файлда құпиясөз сұралмайды: кім шешкенін аты айтады.</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Тексеруші</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Рөлі</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Түсі</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Бас әріптері</translation>
    </message>
    <message>
        <source>Write the name of the reviewer.</source>
        <translation>Тексерушінің атын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Put the selection into the case</source>
        <translation>Белгіленгенді іске енгізу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Select the words of any article that are evidence in {case}.</source>
        <translation>Кез келген мақаладан {case} ісіне дәлел болатын сөздерді белгілеңіз.</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Export picture…</source>
        <translation>Суретті экспорттау…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Суретте не көрсетілген</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Enter shows the quote.</source>
        <translation>Enter дәйексөзді көрсетеді.</translation>
    </message>
    <message>
        <source>Enter shows the rows of two sources.</source>
        <translation>Enter екі дереккөздің жолдарын көрсетеді.</translation>
    </message>
    <message>
        <source>Eight words or more in a row. Enter shows both articles.</source>
        <translation>Қатар сегіз сөз не одан көп. Enter екі мақаланы көрсетеді.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Сызба (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Сурет (*.png)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Суретті экспорттау</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Дереккөздерді салыстыру</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Терминдер</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Аудармалар</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмыс</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Келіспеушілікті шешу</translation>
    </message>
    <message>
        <source>Reviewer agreement</source>
        <translation>Тексерушілер келісімі</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Жұмыс орындары</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>{done} of {given} done</source>
        <translation>{given} ішінен {done} дайын</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n кешіккен</numerusform>
            <numerusform>%n кешіккен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read</source>
        <translation>
            <numerusform>%n мақала оқылды</numerusform>
            <numerusform>%n мақала оқылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruling(s)</source>
        <translation>
            <numerusform>%n шешім</numerusform>
            <numerusform>%n шешім</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Property</name>
    <message>
        <source>number of members</source>
        <translation>мүшелер саны</translation>
    </message>
    <message>
        <source>members</source>
        <translation>мүшелері</translation>
    </message>
    <message>
        <source>member joined</source>
        <translation>мүшенің қосылуы</translation>
    </message>
    <message>
        <source>year of founding</source>
        <translation>құрылған жылы</translation>
    </message>
    <message>
        <source>date of founding</source>
        <translation>құрылған күні</translation>
    </message>
    <message>
        <source>number of founders</source>
        <translation>құрылтайшылар саны</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>period of the chair</source>
        <translation>төрағалық мерзімі</translation>
    </message>
    <message>
        <source>number of bodies chaired</source>
        <translation>төрағалық ететін органдар саны</translation>
    </message>
    <message>
        <source>bodies chaired</source>
        <translation>төрағалық ететін органдар</translation>
    </message>
    <message>
        <source>chair, as claimed</source>
        <translation>төраға, айтылуынша</translation>
    </message>
    <message>
        <source>date of the event</source>
        <translation>оқиға күні</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>date of launch</source>
        <translation>іске қосылған күні</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>ресми атауы</translation>
    </message>
    <message>
        <source>type of organisation</source>
        <translation>ұйым түрі</translation>
    </message>
    <message>
        <source>position</source>
        <translation>лауазымы</translation>
    </message>
    <message>
        <source>president</source>
        <translation>президент</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тақырыбы</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебесі</translation>
    </message>
    <message>
        <source>population</source>
        <translation>халқы</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>қатысушылар саны</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>мақсаты</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>басымдығы</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>серіктесі</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>тараптары</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>шешімі</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>мерейтойы</translation>
    </message>
    <message>
        <source>share of world GDP</source>
        <translation>әлемдік ЖІӨ үлесі</translation>
    </message>
    <message>
        <source>share of world trade</source>
        <translation>әлемдік сауда үлесі</translation>
    </message>
    <message>
        <source>number of countries</source>
        <translation>елдер саны</translation>
    </message>
    <message>
        <source>adopted by</source>
        <translation>қабылдаған</translation>
    </message>
    <message>
        <source>afforested area</source>
        <translation>орман отырғызылған аумақ</translation>
    </message>
    <message>
        <source>which chair in order</source>
        <translation>нешінші төраға</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation>кластерлер саны</translation>
    </message>
    <message>
        <source>nationality of the director general</source>
        <translation>бас директордың азаматтығы</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>нешінші рет</translation>
    </message>
    <message>
        <source>number of editions held</source>
        <translation>неше рет өткізілгені</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>құрылуы</translation>
    </message>
    <message>
        <source>founders</source>
        <translation>құрылтайшылар</translation>
    </message>
    <message>
        <source>first proposed</source>
        <translation>алғаш ұсынылуы</translation>
    </message>
    <message>
        <source>initiator</source>
        <translation>бастамашы</translation>
    </message>
    <message>
        <source>next summit</source>
        <translation>келесі саммит</translation>
    </message>
    <message>
        <source>which UN Secretary-General in order</source>
        <translation>БҰҰ-ның нешінші Бас хатшысы</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>number of planned events</source>
        <translation>жоспарланған іс-шаралар саны</translation>
    </message>
    <message>
        <source>registered capital</source>
        <translation>жарғылық капиталы</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Бума</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Файлдар бумасы</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Таңбаша</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>macOS Finder</comment>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>Қайда қ&amp;арау:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файлдар &amp;түрі:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Файл аты жарамсыз</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>By article</source>
        <translation>Мақала бойынша</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Ереже бойынша</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>Термин бойынша</translation>
    </message>
    <message>
        <source>By kind of fault</source>
        <translation>Ақау түрі бойынша</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Табылғаны</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ақаулар</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Ұпай</translation>
    </message>
    <message>
        <source>Per 1,000 words</source>
        <translation>1000 сөзге</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілген</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Қайтарылған</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Мәтінде не тұр</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
</context>
<context>
    <name>QualityPane</name>
    <message>
        <source>What is counted</source>
        <translation>Не саналады</translation>
    </message>
    <message>
        <source>Quality report…</source>
        <translation>Сапа есебі…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Сапа</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Әзірге ештеңе саналмаған</translation>
    </message>
    <message>
        <source>What rules find and the faults that you mark are counted here.</source>
        <translation>Мұнда ережелер тапқаны мен сіз белгілеген ақаулар саналады.</translation>
    </message>
    <message>
        <source>Penalty points: {points} in {words} words, {share} per 1,000</source>
        <translation>{words} сөзге {points} айып ұпайы: 1000 сөзге {share}</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>QuoteView</name>
    <message>
        <source>Differs: {words}</source>
        <translation>Алшақ: {words}</translation>
    </message>
</context>
<context>
    <name>QuotesPane</name>
    <message>
        <source>Open side by side</source>
        <translation>Қатар ашу</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Ұяшық таңдалмаған</translation>
    </message>
    <message>
        <source>Choose a cell to read its quotes. Mark two with the space bar to compare them.</source>
        <translation>Дәйексөздерін оқу үшін ұяшықты таңдаңыз. Салыстыру үшін бос орын пернесімен екеуін белгілеңіз.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more quote(s)</source>
        <translation>
            <numerusform>және тағы %n дәйексөз</numerusform>
            <numerusform>және тағы %n дәйексөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Мақалада көрсету</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the glossary lists this name as wrong ({note})</source>
        <translation>глоссарийде бұл атау қате деп берілген ({note})</translation>
    </message>
    <message>
        <source>the glossary lists this name as wrong for “{name}” ({note})</source>
        <translation>глоссарийде бұл атау «{name}» үшін қате деп берілген ({note})</translation>
    </message>
    <message>
        <source>where the text speaks of “{name}”, the glossary lists this as wrong ({note})</source>
        <translation>мәтін «{name}» туралы болған жерде глоссарий мұны қате дейді ({note})</translation>
    </message>
    <message>
        <source>seems to mean “{name}”, but other words stand in it</source>
        <translation>«{name}» айтылған сияқты, бірақ ішінде басқа сөздер тұр</translation>
    </message>
    <message>
        <source>seems to mean “{name}”, with a word mistranslated ({note})</source>
        <translation>«{name}» айтылған сияқты, бірақ бір сөз қате аударылған ({note})</translation>
    </message>
    <message>
        <source>says “{name}” in other words</source>
        <translation>«{name}» басқа сөздермен айтылған</translation>
    </message>
    <message>
        <source>seems to be one person in two spellings: {first}, {second}</source>
        <translation>бір адам екі түрлі жазылған сияқты: {first}, {second}</translation>
    </message>
    <message>
        <source>seems to be one person under two surnames: {first}, {second}</source>
        <translation>бір адам екі тегімен аталған сияқты: {first}, {second}</translation>
    </message>
    <message>
        <source>one person seems to have two offices: {first}, {second}</source>
        <translation>бір адамның екі лауазымы бар сияқты: {first}, {second}</translation>
    </message>
    <message>
        <source>the section is about “{topic}”, not about “{name}”</source>
        <translation>бөлім «{name}» емес, «{topic}» туралы</translation>
    </message>
    <message>
        <source>the reference has this slogan as “{name}”</source>
        <translation>анықтамалықта бұл ұран былай: «{name}»</translation>
    </message>
    <message>
        <source>the name is “{name}”, the acronym that of “{other}”</source>
        <translation>атауы – «{name}», ал қысқартуы «{other}» атауынікі</translation>
    </message>
    <message>
        <source>the acronym of “{name}” is {acronym}</source>
        <translation>«{name}» атауының қысқартуы – {acronym}</translation>
    </message>
    <message>
        <source>the reference ties “{subject}” to “{meant}”, not to “{name}”</source>
        <translation>анықтамалықта «{subject}» нысаны «{name}» емес, «{meant}» нысанымен байланысты</translation>
    </message>
    <message>
        <source>the article is about the sport of “{meant}”, not about that of “{name}”</source>
        <translation>мақала «{name}» емес, «{meant}» айналысатын спорт түрі туралы</translation>
    </message>
    <message>
        <source>words of “{name}” are left out</source>
        <translation>«{name}» атауының сөздері түсіп қалған</translation>
    </message>
    <message>
        <source>the words of “{name}” stand in another order</source>
        <translation>«{name}» атауының сөздері басқа ретпен тұр</translation>
    </message>
    <message>
        <source>punctuation cuts the name “{name}”</source>
        <translation>тыныс белгісі «{name}» атауын бөліп тұр</translation>
    </message>
    <message>
        <source>a space is missing in the name “{name}”</source>
        <translation>«{name}» атауында бос орын жоқ</translation>
    </message>
    <message>
        <source>a space splits a word of the name “{name}”</source>
        <translation>бос орын «{name}» атауының сөзін бөліп тұр</translation>
    </message>
    <message>
        <source>a word of the name “{name}” stands twice</source>
        <translation>«{name}» атауының сөзі екі рет тұр</translation>
    </message>
    <message>
        <source>a full stop leaves a fragment without a verb</source>
        <translation>нүктеден етістіксіз үзік қалған</translation>
    </message>
    <message>
        <source>a full stop stands inside a phrase</source>
        <translation>тіркес ішінде нүкте тұр</translation>
    </message>
    <message>
        <source>seems to be one body under two names: {first}, {second}</source>
        <translation>бір орган екі атаумен аталған сияқты: {first}, {second}</translation>
    </message>
    <message>
        <source>two sources tell the same of “{first}” and of “{second}”</source>
        <translation>екі дереккөз «{first}» пен «{second}» туралы бірдей айтады</translation>
    </message>
    <message>
        <source>two spellings of one name; the reference has “{name}”</source>
        <translation>бір атау екі түрлі жазылған; анықтамалықта – «{name}»</translation>
    </message>
    <message>
        <source>the reference spells it “{name}”</source>
        <translation>анықтамалықта «{name}» деп жазылған</translation>
    </message>
    <message>
        <source>a space stands before the sign ({count} places)</source>
        <translation>белгінің алдында бос орын тұр (орын саны: {count})</translation>
    </message>
    <message>
        <source>letters of another alphabet look like a word&apos;s own ({count} places)</source>
        <translation>басқа әліпбидің әріптері сөздің өз әріптеріне ұқсайды (орын саны: {count})</translation>
    </message>
    <message>
        <source>the space after the sign is missing ({count} places)</source>
        <translation>белгіден кейін бос орын жоқ (орын саны: {count})</translation>
    </message>
    <message>
        <source>the name is “{name}”</source>
        <translation>атауы – «{name}»</translation>
    </message>
    <message>
        <source>“{name}” begins so</source>
        <translation>«{name}» осылай басталады</translation>
    </message>
    <message>
        <source>a word of “{name}” begins so</source>
        <translation>«{name}» атауының сөзі осылай басталады</translation>
    </message>
    <message>
        <source>{percent} % like “{name}”</source>
        <translation>«{name}» атауына {percent} % ұқсас</translation>
    </message>
    <message>
        <source>agrees with reference {value} ({source})</source>
        <translation>анықтамалықпен сәйкес: {value} ({source})</translation>
    </message>
    <message>
        <source>differs from reference {value} (valid from {start}; {source})</source>
        <translation>анықтамалықпен алшақ: {value} ({start} бастап күшінде; {source})</translation>
    </message>
    <message>
        <source>differs from reference {value} ({source})</source>
        <translation>анықтамалықпен алшақ: {value} ({source})</translation>
    </message>
    <message>
        <source>sources differ; the reference has {value} ({source})</source>
        <translation>дереккөздер әртүрлі айтады; анықтамалықта: {value} ({source})</translation>
    </message>
    <message>
        <source>the reference has {value} here (valid from {start}; {source})</source>
        <translation>анықтамалықта мұнда: {value} (басталуы: {start}; {source})</translation>
    </message>
    <message>
        <source>the reference has {value} here ({source})</source>
        <translation>анықтамалықта мұнда: {value} ({source})</translation>
    </message>
    <message>
        <source>was so until {end} ({source})</source>
        <translation>солай болған, соңы: {end} ({source})</translation>
    </message>
    <message>
        <source>one says {first}, the other {second}</source>
        <translation>бірінде {first}, екіншісінде {second}</translation>
    </message>
    <message>
        <source>one says {first}, the other {second}; both sentences tell of {words}</source>
        <translation>бірінде {first}, екіншісінде {second}; екі сөйлемде де мыналар айтылған: {words}</translation>
    </message>
    <message>
        <source>one says {first}, the other {second}; the articles agree on {figures}</source>
        <translation>бірінде {first}, екіншісінде {second}; мақалаларда мына сандар сәйкес келеді: {figures}</translation>
    </message>
    <message>
        <source>another article says that it was called off or put off</source>
        <translation>басқа мақалада бұл тоқтатылды не кейінге қалдырылды делінген</translation>
    </message>
    <message>
        <source>the reference has this event as {status} (since {since})</source>
        <translation>анықтамалық бойынша бұл оқиға {status} ({since} бастап)</translation>
    </message>
    <message>
        <source>the reference has this event as {status}</source>
        <translation>анықтамалықта бұл оқиғаның күйі: {status}</translation>
    </message>
    <message>
        <source>the sources give the same value, {value}</source>
        <translation>дереккөздер бір мән береді: {value}</translation>
    </message>
    <message>
        <source>two figures for “{what}”</source>
        <translation>«{what}» үшін екі сан</translation>
    </message>
    <message>
        <source>{date} was a {right}, not a {named}</source>
        <translation>{date} – {named} емес, {right}</translation>
    </message>
    <message>
        <source>{number} are announced, the list holds {count}</source>
        <translation>{number} деп айтылған, ал тізімде {count}</translation>
    </message>
    <message>
        <source>the parts make {sum}, not {whole}</source>
        <translation>бөліктердің қосындысы {whole} емес, {sum}</translation>
    </message>
    <message>
        <source>the shares make {sum}</source>
        <translation>үлестердің қосындысы {sum}</translation>
    </message>
    <message>
        <source>{part} of {whole} are {right} %, not {share} %</source>
        <translation>{whole} ішіндегі {part} – {share} % емес, {right} %</translation>
    </message>
    <message>
        <source>from {start} to {end} are {right}, not {told}</source>
        <translation>{start} мен {end} арасы — {right}, {told} емес</translation>
    </message>
    <message>
        <source>{count} times {each} are {right}, not {total}</source>
        <translation>{count} есе {each} — {right}, {total} емес</translation>
    </message>
    <message>
        <source>from {before} to {after} is {right}, not “{told}”</source>
        <translation>{before} мен {after} арасы — {right}, «{told}» емес</translation>
    </message>
    <message>
        <source>from {start} to {end} are {right} years, not {years}</source>
        <translation>{start} мен {end} арасы {years} емес, {right} жыл</translation>
    </message>
    <message>
        <source>the glossary lists this name as wrong</source>
        <translation>сөздік бұл атауды қате деп санайды</translation>
    </message>
    <message>
        <source>the glossary lists this name as wrong for “{name}”</source>
        <translation>сөздік бұл атауды «{name}» үшін қате деп санайды</translation>
    </message>
    <message>
        <source>where the text speaks of “{name}”, the glossary lists this as wrong</source>
        <translation>мәтін «{name}» туралы айтқан жерде сөздік мұны қате деп санайды</translation>
    </message>
    <message>
        <source>{second} cannot come after {first}</source>
        <translation>{second} {first} дегеннен кейін бола алмайды</translation>
    </message>
    <message>
        <source>{told} ends before it begins</source>
        <translation>{told}: соңы басынан бұрын</translation>
    </message>
    <message>
        <source>the title has {title}, the text {body}</source>
        <translation>тақырыпта {title}, мәтінде {body}</translation>
    </message>
    <message>
        <source>{first} is not {second}</source>
        <translation>{first} – {second} емес</translation>
    </message>
    <message>
        <source>the calendar has no {day}</source>
        <translation>күнтізбеде {day} деген күн жоқ</translation>
    </message>
    <message>
        <source>the same digits in another order: {first}, {second}</source>
        <translation>сол цифрлар басқа ретпен: {first}, {second}</translation>
    </message>
    <message>
        <source>one has the same person in office from {first}, the other from {second}</source>
        <translation>бірінде сол адам қызметте {first} бастап, екіншісінде {second} бастап</translation>
    </message>
    <message>
        <source>planned {planned}, later {outcome}</source>
        <translation>жоспар: {planned}, кейін: {outcome}</translation>
    </message>
    <message>
        <source>{date} had passed when the article appeared ({published})</source>
        <translation>мақала шыққанда ({published}) {date} өтіп кеткен еді</translation>
    </message>
    <message>
        <source>{years} years from {start} end in {right}, not in {end}</source>
        <translation>{start} бастап {years} жыл {end} емес, {right} бітеді</translation>
    </message>
    <message>
        <source>{years} years from {start} are over in {right}, and the article is of {written}</source>
        <translation>{start} бастап {years} жыл {right} бітті, ал мақала {written} жазылған</translation>
    </message>
    <message>
        <source>{first} would be about {right}, not {second}</source>
        <translation>{first} шамамен {right} болады, {second} емес</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>not there</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>өшірулі</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Аталымдар</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Байқаулар</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдер</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Оқылғандар</translation>
    </message>
    <message>
        <source>Adjudications</source>
        <translation>Шешілген келіспеушіліктер</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>says the same as</source>
        <translation>мынамен бірдей айтады:</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>мынаған қайшы:</translation>
    </message>
    <message>
        <source>is a translation of</source>
        <translation>мынаның аудармасы:</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>мынаны келтіреді:</translation>
    </message>
    <message>
        <source>has to do with</source>
        <translation>мынаған қатысты:</translation>
    </message>
</context>
<context>
    <name>RelationCard</name>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Judge it yourself…</source>
        <translation>Өзіңіз шешіңіз…</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>авторы: {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Relate two passages</source>
        <translation>Екі орынды байланыстыру</translation>
    </message>
    <message>
        <source>How the first stands to the second</source>
        <translation>Біріншінің екіншіге қатысы</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Ескертпе (міндетті емес)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Орнын ауыстыру</translation>
    </message>
    <message>
        <source>Let the other passage come first</source>
        <translation>Екінші орынды бірінші қою</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Байланыстыру</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation>Сүзгіден бірде-бір байқау өтпейді.</translation>
    </message>
    <message>
        <source>Result of a corpus</source>
        <translation>Корпус нәтижесі</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n байқау</numerusform>
            <numerusform>%n байқау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left out</source>
        <translation>
            <numerusform>%n нәрсе қалдырылды</numerusform>
            <numerusform>%n нәрсе қалдырылды</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Маңыздылығы</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Words of a quote</source>
        <translation>Дәйексөздің сөздері</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Алдыңғылары</translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation>Кейінгілері</translation>
    </message>
    <message>
        <source>Take into the project</source>
        <translation>Жобаға алу</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Байқаулар</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Сандар</translation>
    </message>
</context>
<context>
    <name>ResultFlow</name>
    <message>
        <source>Open the result of a corpus</source>
        <translation>Корпус нәтижесін ашу</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) taken in</source>
        <translation>
            <numerusform>%n байқау алынды</numerusform>
            <numerusform>%n байқау алынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n жаңа мақала</numerusform>
            <numerusform>%n жаңа мақала</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewColumn</name>
    <message>
        <source>Findings</source>
        <translation>Байқау</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Нысандар</translation>
    </message>
</context>
<context>
    <name>ReviewerButton</name>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Тексеруші: {name}</translation>
    </message>
    <message>
        <source>Reviewers…</source>
        <translation>Тексерушілер…</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Your name</source>
        <translation>Сіздің атыңыз</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>Осы атпен қол қою</translation>
    </message>
</context>
<context>
    <name>Reviewers</name>
    <message>
        <source>Fact-checker</source>
        <translation>Факт тексеруші</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Аудармашы</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Жетекші</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Оқушы</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Көк</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Қызғылт сары</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Жасыл</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Күлгін</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Қызыл</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Көкшіл жасыл</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Қоңыр</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Қызғылт</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Келісілген</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Аталым</translation>
    </message>
    <message>
        <source>passed over it</source>
        <translation>өткізіп жіберді</translation>
    </message>
    <message>
        <source>does not take {words}</source>
        <translation>{words} дегенді қабылдамайды</translation>
    </message>
</context>
<context>
    <name>RevisionDetail</name>
    <message>
        <source>What the gesture changed</source>
        <translation>Әрекет нені өзгертті</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Сол жерге өту</translation>
    </message>
    <message>
        <source>As it was before…</source>
        <translation>Осыған дейінгі күйі…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>және тағы %n өзгеріс</numerusform>
            <numerusform>және тағы %n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>дейін</translation>
    </message>
    <message>
        <source>after</source>
        <translation>кейін</translation>
    </message>
</context>
<context>
    <name>RevisionModel</name>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} және тағы %n</numerusform>
            <numerusform>{first} және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Name that the glossary lists as wrong</source>
        <translation>Глоссарий қате деген атау</translation>
    </message>
    <message>
        <source>Name with a word mistranslated</source>
        <translation>Бір сөзі қате аударылған атау</translation>
    </message>
    <message>
        <source>One person in two spellings</source>
        <translation>Екі түрлі жазылған бір адам</translation>
    </message>
    <message>
        <source>One office or deed, two surnames</source>
        <translation>Бір лауазым не іс, екі тек</translation>
    </message>
    <message>
        <source>One person, two offices</source>
        <translation>Бір адам, екі лауазым</translation>
    </message>
    <message>
        <source>One office, two people</source>
        <translation>Бір лауазым, екі адам</translation>
    </message>
    <message>
        <source>One body under two names</source>
        <translation>Екі атаумен аталған бір орган</translation>
    </message>
    <message>
        <source>One thing told of two bodies</source>
        <translation>Бір нәрсе екі органға телінген</translation>
    </message>
    <message>
        <source>Body out of place in a section about another</source>
        <translation>Басқасы туралы бөлімде орынсыз тұрған орган</translation>
    </message>
    <message>
        <source>Slogan worded otherwise than in the reference</source>
        <translation>Анықтамалықтағыдан өзгеше ұран</translation>
    </message>
    <message>
        <source>Different slogans of one event</source>
        <translation>Бір оқиғаның әртүрлі ұрандары</translation>
    </message>
    <message>
        <source>Two numbers for one edition of an event</source>
        <translation>Бір іс-шараның бір кезегіне екі нөмір</translation>
    </message>
    <message>
        <source>Body named where another of a like name is meant</source>
        <translation>Атауы ұқсас басқа органның орнына аталған орган</translation>
    </message>
    <message>
        <source>Name with another body&apos;s acronym</source>
        <translation>Басқа органның қысқартуы бар атау</translation>
    </message>
    <message>
        <source>Name with words changed, left out or out of order</source>
        <translation>Сөздері өзгерген, түсіп қалған не орны ауысқан атау</translation>
    </message>
    <message>
        <source>Name cut by punctuation</source>
        <translation>Тыныс белгісі бөлген атау</translation>
    </message>
    <message>
        <source>Full stop inside a phrase</source>
        <translation>Тіркес ішіндегі нүкте</translation>
    </message>
    <message>
        <source>One name in several spellings</source>
        <translation>Бірнеше түрлі жазылған бір атау</translation>
    </message>
    <message>
        <source>Value that differs from a dated fact</source>
        <translation>Күні көрсетілген деректен алшақ мән</translation>
    </message>
    <message>
        <source>Value that no fact of its property allows</source>
        <translation>Қасиеті туралы бірде-бір факт жол бермейтін мән</translation>
    </message>
    <message>
        <source>Role that the reference gives to another</source>
        <translation>Анықтамалық басқаға беретін рөл</translation>
    </message>
    <message>
        <source>Values that cannot both be right</source>
        <translation>Екеуі қатар дұрыс бола алмайтын мәндер</translation>
    </message>
    <message>
        <source>Two figures for one thing in one sentence</source>
        <translation>Бір сөйлемде бір нәрсе туралы екі сан</translation>
    </message>
    <message>
        <source>Figures for one thing that cannot both be right</source>
        <translation>Бір нәрсе туралы қатар дұрыс бола алмайтын сандар</translation>
    </message>
    <message>
        <source>Dates of one thing that cannot both be right</source>
        <translation>Бір нәрсенің қатар дұрыс бола алмайтын күндері</translation>
    </message>
    <message>
        <source>Plan that turned out otherwise</source>
        <translation>Басқаша болып шыққан жоспар</translation>
    </message>
    <message>
        <source>Day to come that had passed already</source>
        <translation>Алдағы күн делінген, бірақ өтіп кеткен күн</translation>
    </message>
    <message>
        <source>Anniversary that does not fit the year of founding</source>
        <translation>Құрылған жылына сай келмейтін мерейтой</translation>
    </message>
    <message>
        <source>One office, two beginnings</source>
        <translation>Бір лауазым, екі басталу</translation>
    </message>
    <message>
        <source>One figure with its digits in two orders</source>
        <translation>Цифрлары екі ретпен берілген бір сан</translation>
    </message>
    <message>
        <source>Day that its month does not have</source>
        <translation>Айында жоқ күн</translation>
    </message>
    <message>
        <source>Date that two calendars do not name alike</source>
        <translation>Екі күнтізбе әртүрлі атайтын күн</translation>
    </message>
    <message>
        <source>Share that its counts do not bear out</source>
        <translation>Сандары растамайтын үлес</translation>
    </message>
    <message>
        <source>One number in two scales or units</source>
        <translation>Бір сан екі өлшемде немесе бірлікте</translation>
    </message>
    <message>
        <source>Length of time that does not fit its two ends</source>
        <translation>Басы мен соңына сай келмейтін мерзім</translation>
    </message>
    <message>
        <source>End before its beginning</source>
        <translation>Соңы басынан бұрын</translation>
    </message>
    <message>
        <source>Total that so much for each does not make</source>
        <translation>Көбейтіндіге тең емес қорытынды</translation>
    </message>
    <message>
        <source>One person, two answers</source>
        <translation>Бір адам туралы екі түрлі айтылған</translation>
    </message>
    <message>
        <source>One match, two winners</source>
        <translation>Бір матч, екі жеңімпаз</translation>
    </message>
    <message>
        <source>Told otherwise by another article</source>
        <translation>Басқа мақала басқаша айтады</translation>
    </message>
    <message>
        <source>Plan that another article says was called off</source>
        <translation>Басқа мақалада тоқтатылды делінген жоспар</translation>
    </message>
    <message>
        <source>Event that was cancelled</source>
        <translation>Тоқтатылған оқиға</translation>
    </message>
    <message>
        <source>Day of the week that does not fall on its date</source>
        <translation>Күніне сай келмейтін апта күні</translation>
    </message>
    <message>
        <source>Anniversary or age that does not fit the year of the beginning</source>
        <translation>Басталған жылға сай келмейтін мерейтой не жас</translation>
    </message>
    <message>
        <source>Term that does not end when its length says</source>
        <translation>Ұзақтығына сай бітпейтін мерзім</translation>
    </message>
    <message>
        <source>Number that its list does not hold</source>
        <translation>Тізіміне сай келмейтін сан</translation>
    </message>
    <message>
        <source>Parts that do not make up their whole</source>
        <translation>Тұтасын құрамайтын бөліктер</translation>
    </message>
    <message>
        <source>Conversion to another unit that is wrong</source>
        <translation>Басқа бірлікке қате айналдыру</translation>
    </message>
    <message>
        <source>Missing space after punctuation</source>
        <translation>Тыныс белгісінен кейін бос орын жоқ</translation>
    </message>
    <message>
        <source>Space before punctuation</source>
        <translation>Тыныс белгісінің алдындағы бос орын</translation>
    </message>
    <message>
        <source>Letters of another alphabet in a word</source>
        <translation>Сөздегі басқа әліпбидің әріптері</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>Confirmed</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілген</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Қабылданбаған</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Анықталмаған</translation>
    </message>
</context>
<context>
    <name>RulingBar</name>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Анық емес</translation>
    </message>
    <message>
        <source>The article is wrong here (Ctrl+1)</source>
        <translation>Мақала мұнда қате (Ctrl+1)</translation>
    </message>
    <message>
        <source>Wrong, and this is what to read instead (Ctrl+2)</source>
        <translation>Қате, дұрысы мынау (Ctrl+2)</translation>
    </message>
    <message>
        <source>The article is right; nothing to mend (Ctrl+3)</source>
        <translation>Мақала дұрыс, түзететін ештеңе жоқ (Ctrl+3)</translation>
    </message>
    <message>
        <source>It cannot be decided now (Ctrl+4)</source>
        <translation>Қазір шешу мүмкін емес (Ctrl+4)</translation>
    </message>
    <message>
        <source>Reason of the ruling</source>
        <translation>Шешім себебі</translation>
    </message>
    <message>
        <source>Words to read instead</source>
        <translation>Орнына оқылатын сөздер</translation>
    </message>
    <message>
        <source>Words that are wrong</source>
        <translation>Қате сөздер</translation>
    </message>
    <message>
        <source>Take the ruling back</source>
        <translation>Шешімді қайтарып алу</translation>
    </message>
    <message>
        <source>Instead of {words}</source>
        <translation>Мынаның орнына: {words}</translation>
    </message>
    <message>
        <source>Reason (optional, Enter keeps it)</source>
        <translation>Себебі (міндетті емес, Enter сақтайды)</translation>
    </message>
    <message>
        <source>Reason (optional), then a ruling above</source>
        <translation>Себебі (міндетті емес), сосын жоғарыдан шешім</translation>
    </message>
</context>
<context>
    <name>SafeFlow</name>
    <message>
        <source>Open a project for reading only</source>
        <translation>Жобаны тек оқуға ашу</translation>
    </message>
    <message>
        <source>Bring back a damaged project</source>
        <translation>Бүлінген жобаны қалпына келтіру</translation>
    </message>
    <message>
        <source>Write the copy as a new project</source>
        <translation>Көшірмені жаңа жоба етіп жазу</translation>
    </message>
    <message>
        <source>The earlier copy is open. What stood there is kept as {file}.</source>
        <translation>Бұрынғы көшірме ашылды. Орнындағысы {file} деген атпен сақталды.</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>The project&apos;s rating scale</source>
        <translation>Жобаның бағалау шкаласы</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Ratings, the worst first</source>
        <translation>Бағалар, ең нашары бірінші</translation>
    </message>
    <message>
        <source>Add a rating</source>
        <translation>Баға қосу</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>Whole words</source>
        <translation>Тұтас сөздер</translation>
    </message>
    <message>
        <source>Not inside longer words</source>
        <translation>Ұзынырақ сөздердің ішінен емес</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Префикстер</translation>
    </message>
    <message>
        <source>Whole words, also behind و ف ب ك ل س ال</source>
        <translation>Тұтас сөздер, و ف ب ك ل س ال кейін де</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>Дәл әріптер</translation>
    </message>
    <message>
        <source>Vowel signs, hamzas and capitals count too</source>
        <translation>Дауысты белгілер, хамза мен бас әріптер де ескеріледі</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Өрнек</translation>
    </message>
    <message>
        <source>What is typed is a regular expression</source>
        <translation>Терілгені – тұрақты өрнек</translation>
    </message>
</context>
<context>
    <name>SecondOpinion</name>
    <message>
        <source>Agrees</source>
        <translation>Келіседі</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Келіспейді</translation>
    </message>
</context>
<context>
    <name>SeekFlow</name>
    <message>
        <source>No hits</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n сәйкес орын</numerusform>
            <numerusform>%n сәйкес орын</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} ішінен {number}</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Report of the case…</source>
        <translation>Іс туралы есеп…</translation>
    </message>
    <message>
        <source>ClaimReview…</source>
        <translation>ClaimReview…</translation>
    </message>
    <message>
        <source>All cases as AVeriTeC…</source>
        <translation>Барлық іс AVeriTeC түрінде…</translation>
    </message>
    <message>
        <source>Labelled pairs…</source>
        <translation>Таңбаланған жұптар…</translation>
    </message>
    <message>
        <source>Name of the desk…</source>
        <translation>Редакция атауы…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Істі жою</translation>
    </message>
    <message>
        <source>The review lacks something. Write it all the same?</source>
        <translation>Шолуда бірдеңе жетпейді. Сонда да жазылсын ба?</translation>
    </message>
    <message>
        <source>Others cannot use the review yet. Write it, marked as incomplete?</source>
        <translation>Шолуды басқалар әзір қолдана алмайды. «Толық емес» деген белгімен жазылсын ба?</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word құжаты (*.docx)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Мәтін (*.txt)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Бет (*.html)</translation>
    </message>
    <message>
        <source>XLIFF with the source text (*.xlf)</source>
        <translation>Бастапқы мәтінмен XLIFF (*.xlf)</translation>
    </message>
    <message>
        <source>Save the corrected article</source>
        <translation>Түзетілген мақаланы сақтау</translation>
    </message>
    <message>
        <source>Save all corrected articles into a folder</source>
        <translation>Барлық түзетілген мақаланы қалтаға сақтау</translation>
    </message>
    <message>
        <source>Table (*.tsv)</source>
        <translation>Кесте (*.tsv)</translation>
    </message>
    <message>
        <source>Save the quality report</source>
        <translation>Сапа есебін сақтау</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>сапа</translation>
    </message>
</context>
<context>
    <name>SettingFlow</name>
    <message>
        <source>Deleted: {count} files.</source>
        <translation>Жойылған файлдар: {count}.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Баптауларды экспорттау</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Баптаулар (*.json)</translation>
    </message>
    <message>
        <source>kzannotate settings</source>
        <translation>kzannotate баптаулары</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Баптауларды импорттау</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Жазылды: {path}</translation>
    </message>
    <message>
        <source>{count} settings hold now.</source>
        <translation>Енді күшіндегі баптаулар: {count}.</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Қалдырылғандар: {names}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look and language</source>
        <translation>Көрініс пен тіл</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмыс</translation>
    </message>
    <message>
        <source>Rules of this project</source>
        <translation>Осы жобаның ережелері</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Құпиялылық</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Терезе тілі</translation>
    </message>
    <message>
        <source>Holds at once, without a restart; articles keep their own language.</source>
        <translation>Қайта қоспай-ақ бірден күшіне енеді; мақалалардың өз тілі қалады.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>High contrast has darker letters and full lines, on white or on black.</source>
        <translation>Жоғары контрастта әріптер қоюрақ, сызықтар тұтас, ақ не қара фонда.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>Қара фондағы жоғары контраст</translation>
    </message>
    <message>
        <source>Size of the window’s words</source>
        <translation>Терезе сөздерінің көлемі</translation>
    </message>
    <message>
        <source>Of menus, lists and buttons; articles have a size of theirs.</source>
        <translation>Мәзірлердің, тізімдер мен түймелердің; мақалалардың өз көлемі бар.</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>Мақалалар көлемі</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or Ctrl with + and -, change it too.</source>
        <translation>Оны Ctrl мен дөңгелек немесе Ctrl мен + және - те өзгертеді.</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Араб әріптері</translation>
    </message>
    <message>
        <source>The typeface of Arabic articles.</source>
        <translation>Араб мақалаларының қаріпі.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters</source>
        <translation>Латын және кирилл әріптері</translation>
    </message>
    <message>
        <source>The typeface of other articles, and of such words in Arabic.</source>
        <translation>Басқа мақалалардың және араб мақалаларындағы сондай сөздердің қаріпі.</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Жолдағы әріп саны</translation>
    </message>
    <message>
        <source>About 76 read best; a narrow window has fewer.</source>
        <translation>Шамамен 76 әріп жақсы оқылады; тар терезеде азырақ.</translation>
    </message>
    <message>
        <source>Room between lines</source>
        <translation>Жолдар арасы</translation>
    </message>
    <message>
        <source>More room helps where many marks lie under one line.</source>
        <translation>Бір жолдың астында белгі көп болса, кеңдік көмектеседі.</translation>
    </message>
    <message>
        <source>Even edges on both sides</source>
        <translation>Екі жағы да тегіс</translation>
    </message>
    <message>
        <source>Lines are stretched as in print.</source>
        <translation>Жолдар баспадағыдай созылады.</translation>
    </message>
    <message>
        <source>Legend over the article</source>
        <translation>Мақала үстіндегі шартты белгілер</translation>
    </message>
    <message>
        <source>Says what each line under the words means.</source>
        <translation>Сөз астындағы әр сызықтың мағынасын айтады.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Decisions are signed with it. Empty: the name of the system’s user.</source>
        <translation>Шешімдерге сол атпен қол қойылады. Бос болса: жүйе пайдаланушысының аты.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Басталғанда</translation>
    </message>
    <message>
        <source>What the window shows when it is opened without a project.</source>
        <translation>Терезе жобасыз ашылғанда не көрсетеді.</translation>
    </message>
    <message>
        <source>Show the ways in</source>
        <translation>Неден бастауды көрсету</translation>
    </message>
    <message>
        <source>Open the last project</source>
        <translation>Соңғы жобаны ашу</translation>
    </message>
    <message>
        <source>Check after changes</source>
        <translation>Өзгерістен кейін тексеру</translation>
    </message>
    <message>
        <source>New articles, names and facts are checked at once; otherwise with F5.</source>
        <translation>Жаңа мақалалар, атаулар мен фактілер бірден тексеріледі; әйтпесе F5 арқылы.</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>Шешімнен кейін әрі қарай өту</translation>
    </message>
    <message>
        <source>The next thing to decide comes up by itself.</source>
        <translation>Шешілетін келесі нәрсе өзі шығады.</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Алдымен не келеді</translation>
    </message>
    <message>
        <source>The order in which things to decide come up.</source>
        <translation>Шешілетін нәрселердің шығу реті.</translation>
    </message>
    <message>
        <source>Errors, then warnings</source>
        <translation>Қателер, сосын ескертулер</translation>
    </message>
    <message>
        <source>What is named most often</source>
        <translation>Ең жиі аталатыны</translation>
    </message>
    <message>
        <source>As the articles are read</source>
        <translation>Мақалалар оқылатын ретпен</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>Соңғы жобаларды есте сақтау</translation>
    </message>
    <message>
        <source>Their paths are kept in the settings’ file and nowhere else.</source>
        <translation>Олардың жолдары тек баптаулар файлында сақталады.</translation>
    </message>
    <message>
        <source>The open project</source>
        <translation>Ашық жоба</translation>
    </message>
    <message>
        <source>Articles, reference, decisions and their whole history, in one file. Earlier copies of it lie in a folder beside it.</source>
        <translation>Мақалалар, анықтамалық, шешімдер және олардың бүкіл тарихы бір файлда. Бұрынғы көшірмелері қасындағы қалтада жатыр.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>What is chosen in this dialog, your name, and paths of recent projects.</source>
        <translation>Осы терезеде таңдалғандар, атыңыз және соңғы жобалардың жолдары.</translation>
    </message>
    <message>
        <source>The program’s own folder</source>
        <translation>Бағдарламаның өз қалтасы</translation>
    </message>
    <message>
        <source>The sample project, and a random number that tells this copy of the program from others in a project’s history.</source>
        <translation>Үлгі жоба және бағдарламаның осы көшірмесін жоба тарихында басқалардан айыратын кездейсоқ сан.</translation>
    </message>
    <message>
        <source>Logs and reports of faults</source>
        <translation>Журналдар мен ақау есептері</translation>
    </message>
    <message>
        <source>What went wrong, without a word of an article, a name or a path. They stay here unless you send them to somebody yourself.</source>
        <translation>Не бұзылғаны, мақаланың бір сөзінсіз, атсыз, жолсыз. Өзіңіз біреуге жібермесеңіз, осында қалады.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>{setting}: back to what it was at first</source>
        <translation>{setting}: бастапқысына қайтару</translation>
    </message>
    <message>
        <source>Ours ({face})</source>
        <translation>Біздікі ({face})</translation>
    </message>
    <message>
        <source>The one that belongs to the article’s</source>
        <translation>Мақала қаріпіне сай келетіні</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>All rules as they came</source>
        <translation>Барлық ереже бастапқыдай</translation>
    </message>
    <message>
        <source>{severity} (its own)</source>
        <translation>{severity} (өзінікі)</translation>
    </message>
    <message>
        <source>How loud: {rule}</source>
        <translation>Қаншалық маңызды: {rule}</translation>
    </message>
    <message>
        <source>{rule}: as it came</source>
        <translation>{rule}: бастапқыдай</translation>
    </message>
    <message>
        <source>What is chosen here is kept in the project and holds for everybody who works on it. It can be undone.</source>
        <translation>Мұнда таңдалғаны жобада сақталып, онда жұмыс істейтіндердің бәріне күшті. Оны қайтаруға болады.</translation>
    </message>
    <message>
        <source>Rules belong to a project. Open one, then choose its rules here.</source>
        <translation>Ережелер жобаға тиесілі. Жоба ашып, ережелерін осында таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a command, press its new keys, take them.</source>
        <translation>Пәрменді таңдап, жаңа пернелерін басып, алыңыз.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Find a setting, a rule or a shortcut</source>
        <translation>Баптау, ереже не перне іздеу</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорттау…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>No setting has these words. Try others.</source>
        <translation>Бұл сөздері бар баптау жоқ. Басқасын көріңіз.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: nothing is counted, reported or looked for in the network, and no page is fetched. The one exception is a shared project, which you open yourself: what you decide in it is sent to the server that you name. Its password is kept in the keyring of this system, if you want it kept.</source>
        <translation>Бұл машинадан ештеңе шықпайды: ештеңе саналмайды, хабарланбайды, желіден ізделмейді, бет те жүктелмейді. Жалғыз ерекшелік — өзіңіз ашатын ортақ жоба: онда шешкеніңіз өзіңіз атаған серверге жіберіледі. Қаласаңыз, оның құпиясөзі осы жүйенің кілттер қоймасында сақталады.</translation>
    </message>
    <message>
        <source>Forget the recent projects</source>
        <translation>Соңғы жобаларды ұмыту</translation>
    </message>
    <message>
        <source>Delete logs and reports</source>
        <translation>Журналдар мен есептерді жою</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Қателер</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Сәйкестіктер</translation>
    </message>
</context>
<context>
    <name>SharedFlow</name>
    <message>
        <source>Keep as a file for a lead</source>
        <translation>Жетекшіге арналған файлға сақтау</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>On selected words: link them. On a mark: open it</source>
        <translation>Таңдалған сөздерде: байланыстыру. Белгілеуде: ашу</translation>
    </message>
    <message>
        <source>In the text: go to the next mark</source>
        <translation>Мәтінде: келесі белгілеуге өту</translation>
    </message>
    <message>
        <source>In the text: go word by word</source>
        <translation>Мәтінде: сөз бойынша жылжу</translation>
    </message>
    <message>
        <source>In the text: select</source>
        <translation>Мәтінде: таңдау</translation>
    </message>
    <message>
        <source>In the text: go sentence by sentence</source>
        <translation>Мәтінде: сөйлем бойынша жылжу</translation>
    </message>
    <message>
        <source>In the text: leave a prefix such as و or ب out, or take it in</source>
        <translation>Мәтінде: و не ب сияқты префиксті тастау не қосу</translation>
    </message>
    <message>
        <source>In the text: move the selection&apos;s start by a letter</source>
        <translation>Мәтінде: таңдаудың басын бір әріпке жылжыту</translation>
    </message>
    <message>
        <source>In the text: grow the selection, or shrink it</source>
        <translation>Мәтінде: таңдауды кеңейту не тарылту</translation>
    </message>
    <message>
        <source>{letter} in the text</source>
        <translation>мәтінде {letter}</translation>
    </message>
</context>
<context>
    <name>SidesSection</name>
    <message>
        <source>What the sources say</source>
        <translation>Дереккөздер не дейді</translation>
    </message>
    <message>
        <source>The findings of this case are gone.</source>
        <translation>Бұл істің табылғандары жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>тағы %n жерде</numerusform>
            <numerusform>тағы %n жерде</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Мақалаға өту</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>Title</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Қаралған күні</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Дереккөз қосу</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>Таңдалғанды алып тастау</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split the entity</source>
        <translation>Нысанды бөлу</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Аталымдар</translation>
    </message>
    <message>
        <source>Optional, where a ticked name is enough</source>
        <translation>Белгіленген атау жетсе, міндетті емес</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Атау тілі</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Не бөлінеді</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Жаңа атау</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>supports</source>
        <translation>растайды</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>теріске шығарады</translation>
    </message>
    <message>
        <source>context</source>
        <translation>мәнмәтін</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Checking the articles…</source>
        <translation>Мақалалар тексерілуде…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импортталуда…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Файлдар оқылуда…</translation>
    </message>
    <message>
        <source>Importing a reference…</source>
        <translation>Анықтамалық импортталуда…</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>Жоба ашылуда…</translation>
    </message>
    <message>
        <source>Making sure that the file is whole…</source>
        <translation>Файлдың бүтіндігі тексерілуде…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Файл жазылуда…</translation>
    </message>
    <message>
        <source>Searching all articles…</source>
        <translation>Барлық мақаладан ізделуде…</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Тарих оқылуда…</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Бұрынғы күйі қаралуда…</translation>
    </message>
    <message>
        <source>Looking what this affects…</source>
        <translation>Неге әсер ететіні қаралуда…</translation>
    </message>
    <message>
        <source>Counting how names are spelled…</source>
        <translation>Атаулардың жазылуы саналуда…</translation>
    </message>
    <message>
        <source>Copying the project…</source>
        <translation>Жоба көшірілуде…</translation>
    </message>
    <message>
        <source>Proving the other copy…</source>
        <translation>Басқа көшірме тексерілуде…</translation>
    </message>
    <message>
        <source>Merging the other copy…</source>
        <translation>Басқа көшірме біріктірілуде…</translation>
    </message>
    <message>
        <source>Fetching the shared project…</source>
        <translation>Ортақ жоба жүктелуде…</translation>
    </message>
    <message>
        <source>Reading the damaged project…</source>
        <translation>Бүлінген жоба оқылуда…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Болдырылмауда…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Қайталануда…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Не бірінші келеді</translation>
    </message>
    <message>
        <source>Loudest first</source>
        <translation>Алдымен ең маңыздысы</translation>
    </message>
    <message>
        <source>Most frequent entity first</source>
        <translation>Алдымен ең жиі нысан</translation>
    </message>
    <message>
        <source>As the articles are read</source>
        <translation>Оқу ретімен</translation>
    </message>
    <message numerus="yes">
        <source>%n changed in both</source>
        <translation>
            <numerusform>%n екеуінде де өзгерген</numerusform>
            <numerusform>%n екеуінде де өзгерген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>%n қаралмаған</numerusform>
            <numerusform>%n қаралмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and names that the last check passed over, and why.</source>
        <translation>Соңғы тексеру өткізіп жіберген мәтіндер мен атаулар және оның себебі.</translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>%n шешім қалды</numerusform>
            <numerusform>%n шешім қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>бүгін %n шешілді</numerusform>
            <numerusform>бүгін %n шешілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings without a ruling, and links that the machine proposes.</source>
        <translation>Шешімі жоқ байқаулар мен бағдарлама ұсынған сілтемелер.</translation>
    </message>
    <message>
        <source>Open for reading only: {file}</source>
        <translation>Тек оқуға ашық: {file}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Saved in {file}</source>
        <translation>{file} ішінде сақталды</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message numerus="yes">
        <source>%n gesture(s) waiting</source>
        <translation>
            <numerusform>%n қадам күтуде</numerusform>
            <numerusform>%n қадам күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Қосылуда…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Жіберілуде…</translation>
    </message>
    <message>
        <source>In step with the server</source>
        <translation>Сервермен бірдей</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Кіргізілмеді</translation>
    </message>
    <message>
        <source>reading only</source>
        <translation>тек оқу</translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n қабылданбады</numerusform>
            <numerusform>%n қабылданбады</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared project: {address}</source>
        <translation>Ортақ жоба: {address}</translation>
    </message>
    <message>
        <source>The server does not answer. Go on working: what you do is kept here and sent when it does.</source>
        <translation>Сервер жауап бермейді. Жұмысты жалғастыра беріңіз: істегеніңіз осында сақталып, жауап бергенде жіберіледі.</translation>
    </message>
    <message>
        <source>Another window of this program sends for this one.</source>
        <translation>Бұл терезенің орнына бағдарламаның басқа терезесі жібереді.</translation>
    </message>
    <message>
        <source>You may only read: what you do, and what a check finds, stays in this copy.</source>
        <translation>Тек оқи аласыз: жасағаныңыз бен тексеру тапқандар осы көшірмеде қалады.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n gesture(s) of yours. Click for a list of them.</source>
        <translation>
            <numerusform>Сервер %n әрекетіңізді қабылдамайды. Тізімін көру үшін басыңыз.</numerusform>
            <numerusform>Сервер %n әрекетіңізді қабылдамайды. Тізімін көру үшін басыңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableColumnsForm</name>
    <message>
        <source>Columns of a table</source>
        <translation>Кестенің бағандары</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Which column holds the text of an article, and what do the others hold?</source>
        <translation>Мақала мәтіні қай бағанда, қалғандарында не бар?</translation>
    </message>
    <message>
        <source>The first rows; above each column what it holds</source>
        <translation>Алғашқы жолдар; әр бағанның үстінде не бары</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>{tag}, by {name}</source>
        <translation>{tag}, авторы: {name}</translation>
    </message>
    <message>
        <source>Take off the tag {tag}</source>
        <translation>{tag} белгісін алып тастау</translation>
    </message>
</context>
<context>
    <name>TermColumn</name>
    <message>
        <source>pass over</source>
        <translation>өткізіп жіберу</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>сәйкестендіргіш</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебесі</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тақырыбы</translation>
    </message>
    <message>
        <source>subject field</source>
        <translation>саласы</translation>
    </message>
    <message>
        <source>Wikidata identifier</source>
        <translation>Wikidata сәйкестендіргіші</translation>
    </message>
    <message>
        <source>note of the entity</source>
        <translation>нысан ескертпесі</translation>
    </message>
    <message>
        <source>identifier of the name</source>
        <translation>атау сәйкестендіргіші</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>New term or entity</source>
        <translation>Жаңа термин не нысан</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>Атау &amp;тілі</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Т&amp;үрі</translation>
    </message>
</context>
<context>
    <name>TermTable</name>
    <message>
        <source>Term or entity</source>
        <translation>Термин не нысан</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Subject field</source>
        <translation>Саласы</translation>
    </message>
    <message>
        <source>Wrong only</source>
        <translation>Тек мынада қате</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Қолданылуы</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>As articles write it</source>
        <translation>Мақалаларда жазылуы</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Forms and how often</source>
        <translation>Түрлері және қанша рет</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>{name} туралы айтқанда</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>beside {words}</source>
        <translation>мына сөздердің жанында: {words}</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>тізімде жоқ</translation>
    </message>
</context>
<context>
    <name>TermTabs</name>
    <message>
        <source>New term…</source>
        <translation>Жаңа термин…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Атау қосу…</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Атауды өзгерту…</translation>
    </message>
    <message>
        <source>Delete the name</source>
        <translation>Атауды жою</translation>
    </message>
    <message>
        <source>Field and note…</source>
        <translation>Сала мен ескертпе…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Біріктіру…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Бетін ашу</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Make it the preferred one (P)</source>
        <translation>Таңдаулы ету (P)</translation>
    </message>
    <message>
        <source>Its rivals become deprecated; one step to undo.</source>
        <translation>Бәсекелестері жарамсыз болады; бір қадаммен қайтарылады.</translation>
    </message>
    <message>
        <source>Admit it (A)</source>
        <translation>Рұқсат ету (A)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Жазылуы</translation>
    </message>
    <message>
        <source>Mixed in one article</source>
        <translation>Бір мақалада араласқан</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ештеңе сай келмейді</translation>
    </message>
    <message>
        <source>No name fits what is typed and chosen.</source>
        <translation>Терілген мен таңдалғанға сай атау жоқ.</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Әзірге атау жоқ</translation>
    </message>
    <message>
        <source>Import a termbase or a reference, or add a term of your own.</source>
        <translation>Терминдер базасын не анықтамалықты импорттаңыз немесе өз терминіңізді қосыңыз.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Саналуда…</translation>
    </message>
    <message>
        <source>The articles are being looked through.</source>
        <translation>Мақалалар қаралуда.</translation>
    </message>
    <message>
        <source>One spelling for each</source>
        <translation>Әрқайсысы бір түрде жазылған</translation>
    </message>
    <message>
        <source>Nothing in the articles is written in several ways.</source>
        <translation>Мақалаларда ештеңе бірнеше түрде жазылмаған.</translation>
    </message>
    <message>
        <source>Nothing is mixed</source>
        <translation>Ештеңе араласпаған</translation>
    </message>
    <message>
        <source>No article calls one thing by rival names.</source>
        <translation>Бірде-бір мақала бір нәрсені әртүрлі атамайды.</translation>
    </message>
</context>
<context>
    <name>TermbaseExportForm</name>
    <message>
        <source>Export the glossary</source>
        <translation>Глоссарийді экспорттау</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Орнын таңдау…</translation>
    </message>
    <message>
        <source>Tell facts in the notes</source>
        <translation>Деректерді ескертпеде айту</translation>
    </message>
    <message>
        <source>Leave deprecated names out</source>
        <translation>Жарамсыз атауларсыз</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Не жоғалады</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Пішімі</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Тілдер</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Саналуда…</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Кемінде бір тіл таңдаңыз.</translation>
    </message>
    <message>
        <source>This form cannot hold everything:</source>
        <translation>Бұл пішімге бәрі сыймайды:</translation>
    </message>
    <message>
        <source>This form holds everything.</source>
        <translation>Бұл пішімге бәрі сыяды.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Мысалы</translation>
    </message>
</context>
<context>
    <name>TermbaseForm</name>
    <message>
        <source>TBX (version 3)</source>
        <translation>TBX (3-нұсқа)</translation>
    </message>
    <message>
        <source>TBX (version 2, for OmegaT and Weblate)</source>
        <translation>TBX (2-нұсқа, OmegaT пен Weblate үшін)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Кесте (CSV)</translation>
    </message>
    <message>
        <source>UTX</source>
        <translation>UTX</translation>
    </message>
    <message>
        <source>List of forbidden words</source>
        <translation>Тыйым салынған сөздер тізімі</translation>
    </message>
    <message>
        <source>OpenRefine reconciliation (JSON)</source>
        <translation>OpenRefine салыстыруы (JSON)</translation>
    </message>
</context>
<context>
    <name>TermbaseImportForm</name>
    <message>
        <source>Import a termbase</source>
        <translation>Терминдер базасын импорттау</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>How much is in</source>
        <translation>Қаншасы енгізілді</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Не енеді</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Не қалдырылады</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Күмәндар</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Қаралуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n өзгерген</numerusform>
            <numerusform>%n өзгерген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n өзгеріссіз</numerusform>
            <numerusform>%n өзгеріссіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n қалдырылған</numerusform>
            <numerusform>%n қалдырылған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n күмән</numerusform>
            <numerusform>%n күмән</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Name or entity</source>
        <translation>Атау не нысан</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерген</translation>
    </message>
    <message>
        <source>The first rows; above each column what it holds</source>
        <translation>Алғашқы жолдар; әр бағанның үстінде не бары</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Terms and names</source>
        <translation>Терминдер мен атаулар</translation>
    </message>
    <message>
        <source>Find by any name, note or field</source>
        <translation>Кез келген атау, ескертпе не сала бойынша табу</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Терминді табу</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Барлық мәртебе</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Қолданылуы</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>Қолданылған не жоқ</translation>
    </message>
    <message>
        <source>Used in articles</source>
        <translation>Мақалаларда қолданылған</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Барлық тіл</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрі</translation>
    </message>
</context>
<context>
    <name>TextAppearanceDialog</name>
    <message>
        <source>Text appearance</source>
        <translation>Мәтін көрінісі</translation>
    </message>
    <message>
        <source>The one that belongs to the article’s</source>
        <translation>Мақала қарпіне сай келетіні</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>&amp;Even edges on both sides</source>
        <translation>&amp;Екі жағынан тегістеу</translation>
    </message>
    <message>
        <source>&amp;Arabic letters</source>
        <translation>&amp;Араб әріптері</translation>
    </message>
    <message>
        <source>&amp;Latin and Cyrillic letters</source>
        <translation>&amp;Латын және кирилл әріптері</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Өлшемі</translation>
    </message>
    <message>
        <source>Letters in a &amp;line</source>
        <translation>Жолдағы &amp;әріп саны</translation>
    </message>
    <message>
        <source>&amp;Room between lines</source>
        <translation>&amp;Жоларалық қашықтық</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;Бастапқыдай</translation>
    </message>
</context>
<context>
    <name>ThirdForm</name>
    <message>
        <source>Write another version</source>
        <translation>Басқа нұсқа жазу</translation>
    </message>
    <message>
        <source>Let this hold</source>
        <translation>Осы дұрыс болсын</translation>
    </message>
    <message>
        <source>These parts do not go together. Choose others.</source>
        <translation>Бұл бөліктер үйлеспейді. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>A third ruling</source>
        <translation>Үшінші шешім</translation>
    </message>
    <message>
        <source>Another entity</source>
        <translation>Басқа нысан</translation>
    </message>
    <message>
        <source>How the first stands to the second</source>
        <translation>Біріншінің екіншіге қатысы</translation>
    </message>
    <message>
        <source>Or what none of them says</source>
        <translation>Немесе ешқайсысы айтпағаны</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Белгілер, үтірмен бөлінген</translation>
    </message>
    <message>
        <source>Words to read instead</source>
        <translation>Орнына оқылатын сөздер</translation>
    </message>
    <message>
        <source>Rule so</source>
        <translation>Осылай шешу</translation>
    </message>
    <message>
        <source>Link so</source>
        <translation>Осылай байланыстыру</translation>
    </message>
    <message>
        <source>No mention here</source>
        <translation>Мұнда аталым жоқ</translation>
    </message>
    <message>
        <source>Tag so</source>
        <translation>Осылай белгілеу</translation>
    </message>
    <message>
        <source>No tags here</source>
        <translation>Мұнда белгі жоқ</translation>
    </message>
    <message>
        <source>Relate so</source>
        <translation>Осылай қатыстыру</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>Байланысы жоқ</translation>
    </message>
    <message>
        <source>Correct so</source>
        <translation>Осылай түзету</translation>
    </message>
    <message>
        <source>The words are right as they stand</source>
        <translation>Сөздер сол күйінде дұрыс</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>The first comment was deleted.</source>
        <translation>Алғашқы пікір жойылған.</translation>
    </message>
    <message>
        <source>{time}, changed</source>
        <translation>{time}, өзгертілген</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Шешілді деу</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Кімге: {name}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>The same story as several outlets told it. The number is how many errors and warnings are left in each. Click one to read it.</source>
        <translation>Бірнеше басылым айтқан бір оқиға. Сан — әрқайсысында қалған қателер мен ескертулер. Оқу үшін біреуін басыңыз.</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Не белгіленген</translation>
    </message>
    <message>
        <source>A line under words is a name that was recognised; a wave is something wrong. Rest on it to see why. {keys} says what each line means.</source>
        <translation>Сөз астындағы сызық — танылған атау, толқын — дұрыс емес нәрсе. Себебін көру үшін меңзерді ұстап тұрыңыз. Әр сызықтың мағынасын {keys} айтады.</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>Не қайшы келеді</translation>
    </message>
    <message>
        <source>All findings, the gravest first: outlets against each other, against the reference, and against themselves. {keys} goes to the next.</source>
        <translation>Барлық байқау, ең маңыздысы бірінші: басылымдар бір-бірімен, анықтамалықпен және өз ішінде. {keys} келесісіне апарады.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Екі жақ</translation>
    </message>
    <message>
        <source>Who says what, and in one sentence why the two cannot both be right. Click a side to read it where it stands.</source>
        <translation>Кім не дейді және неге екеуі де дұрыс бола алмайтыны бір сөйлеммен. Орнында оқу үшін жақты басыңыз.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Шешетін — сіз</translation>
    </message>
    <message>
        <source>Confirm that it is wrong ({keys}), correct it, dismiss it, or leave it unclear. The machine only proposes.</source>
        <translation>Қате екенін растаңыз ({keys}), түзетіңіз, қабылдамаңыз немесе анықталмаған күйде қалдырыңыз. Машина тек ұсынады.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Ештеңе жоғалмайды</translation>
    </message>
    <message>
        <source>Each gesture is in the file at once. {keys} takes it back, also after a restart; the history here keeps all of them.</source>
        <translation>Әр қадам бірден файлда. {keys} оны қайта қосқаннан кейін де қайтарады; бәрі осындағы тарихта сақталады.</translation>
    </message>
    <message>
        <source>Send it out</source>
        <translation>Жіберіңіз</translation>
    </message>
    <message>
        <source>{keys} writes a report to read or print. That is all: try it with this sample, then make a project of your own (File menu).</source>
        <translation>{keys} оқуға не басуға арналған есеп жазады. Болды: осы үлгіде көріп, сосын өз жобаңызды жасаңыз («Файл» мәзірі).</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>{original} → {translation}</source>
        <translation>{original} → {translation}</translation>
    </message>
    <message>
        <source>Number: {one} against {other}</source>
        <translation>Сан: {one} және {other}</translation>
    </message>
    <message>
        <source>Date: {one} against {other}</source>
        <translation>Күні: {one} және {other}</translation>
    </message>
    <message>
        <source>Name: {one} against {other}</source>
        <translation>Атау: {one} және {other}</translation>
    </message>
    <message>
        <source>Number missing: {one}</source>
        <translation>Сан жоқ: {one}</translation>
    </message>
    <message>
        <source>Date missing: {one}</source>
        <translation>Күні жоқ: {one}</translation>
    </message>
    <message>
        <source>Name missing: {one}</source>
        <translation>Атау жоқ: {one}</translation>
    </message>
    <message>
        <source>Number added: {other}</source>
        <translation>Артық сан: {other}</translation>
    </message>
    <message>
        <source>Date added: {other}</source>
        <translation>Артық күн: {other}</translation>
    </message>
    <message>
        <source>Name added: {other}</source>
        <translation>Артық атау: {other}</translation>
    </message>
    <message>
        <source>Term not used: {term}</source>
        <translation>Термин қолданылмаған: {term}</translation>
    </message>
    <message>
        <source>Wrong name of a term: {used}</source>
        <translation>Терминнің қате атауы: {used}</translation>
    </message>
    <message>
        <source>Term: {term} → {used}</source>
        <translation>Термин: {term} → {used}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>Stands alone, as you said</source>
        <translation>Сіз айтқандай, жұпсыз</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Аударылмаған</translation>
    </message>
    <message>
        <source>Not in the original</source>
        <translation>Түпнұсқада жоқ</translation>
    </message>
    <message>
        <source>{languages} · from {original}</source>
        <translation>{languages} · түпнұсқасы: {original}</translation>
    </message>
    <message>
        <source>Suggested · {languages} · in common with {original}: names {names}, values {values}</source>
        <translation>Ұсыныс · {languages} · {original} мақаласымен ортақ: атау {names}, мән {values}</translation>
    </message>
</context>
<context>
    <name>TranslationGestures</name>
    <message>
        <source>Which article is the translation?</source>
        <translation>Қай мақала — аударма?</translation>
    </message>
    <message>
        <source>Export pairs of sentences</source>
        <translation>Сөйлем жұптарын экспорттау</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx)</source>
        <translation>Аударма жады (*.tmx)</translation>
    </message>
    <message>
        <source>sentence pairs</source>
        <translation>сөйлем жұптары</translation>
    </message>
    <message>
        <source>Only confirmed pairs</source>
        <translation>Тек расталған жұптар</translation>
    </message>
    <message>
        <source>All linked articles</source>
        <translation>Барлық байланысқан мақалалар</translation>
    </message>
    <message>
        <source>Pairs of sentences in {file}: {count}.</source>
        <translation>Сөйлем жұптары {file} файлына жазылды: {count}.</translation>
    </message>
    <message>
        <source>Import pairs of sentences</source>
        <translation>Сөйлем жұптарын импорттау</translation>
    </message>
    <message>
        <source>Pairs that came in: {paired}, known before: {known}; units that fit no linked article: {elsewhere}, that cannot be read: {left_out}.</source>
        <translation>Қосылған жұп: {paired}, бұрыннан бар: {known}; байланысқан мақалаға сай келмегені: {elsewhere}, оқылмағаны: {left_out}.</translation>
    </message>
    <message>
        <source>Which article was it translated from?</source>
        <translation>Ол қай мақаладан аударылған?</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Аудармалар</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translations</source>
        <translation>Аудармалар</translation>
    </message>
    <message>
        <source>Link articles…</source>
        <translation>Мақалаларды байланыстыру…</translation>
    </message>
    <message>
        <source>Link as suggested</source>
        <translation>Ұсынылғандай байланыстыру</translation>
    </message>
    <message>
        <source>Articles and their originals</source>
        <translation>Мақалалар мен түпнұсқалары</translation>
    </message>
    <message>
        <source>Sentences side by side</source>
        <translation>Қатар тұрған сөйлемдер</translation>
    </message>
    <message>
        <source>No translation in hand</source>
        <translation>Аударма таңдалмаған</translation>
    </message>
    <message>
        <source>Link an article to its original. What the articles share is suggested on the side: choose a suggestion and press Enter.</source>
        <translation>Мақаланы түпнұсқасына байланыстырыңыз. Ортақ мазмұны бар мақалалар шетте ұсынылған: таңдап, Enter басыңыз.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>states</source>
        <translation>мемлекет</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>ел</translation>
    </message>
    <message>
        <source>people</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>делегат</translation>
    </message>
    <message>
        <source>events</source>
        <translation>іс-шара</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>гектар</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>АҚШ доллары</translation>
    </message>
    <message>
        <source>(as a share of one)</source>
        <translation>(бірдің үлесі)</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>{value} астам</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>кемінде {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>ең көбі {value}</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>шамамен {value}</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>{value} аз</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Created the project</source>
        <translation>Жоба жасалды</translation>
    </message>
    <message>
        <source>Joined the project</source>
        <translation>Жобаға қосылу</translation>
    </message>
    <message>
        <source>Brought the project back</source>
        <translation>Жоба қалпына келтірілді</translation>
    </message>
    <message>
        <source>Imported articles</source>
        <translation>Мақалалар импортталды</translation>
    </message>
    <message>
        <source>Imported a reference</source>
        <translation>Анықтамалық импортталды</translation>
    </message>
    <message>
        <source>Imported facts</source>
        <translation>Деректер импортталды</translation>
    </message>
    <message>
        <source>Imported a termbase</source>
        <translation>Терминдер базасы импортталды</translation>
    </message>
    <message>
        <source>Imported a data set</source>
        <translation>Деректер жинағы импортталды</translation>
    </message>
    <message>
        <source>Imported findings of a corpus</source>
        <translation>Корпус байқаулары енгізілді</translation>
    </message>
    <message>
        <source>Checked the articles</source>
        <translation>Мақалалар тексерілді</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Байланыстырылды</translation>
    </message>
    <message>
        <source>Linked to a new entity</source>
        <translation>Жаңа нысанмен байланыстырылды</translation>
    </message>
    <message>
        <source>Linked, and kept the words as a name</source>
        <translation>Байланыстырылды, сөздер атау болып сақталды</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Байланысы үзілді</translation>
    </message>
    <message>
        <source>Accepted a mention</source>
        <translation>Аталым қабылданды</translation>
    </message>
    <message>
        <source>Deleted a mention</source>
        <translation>Аталым жойылды</translation>
    </message>
    <message>
        <source>Moved a mention</source>
        <translation>Аталым жылжытылды</translation>
    </message>
    <message>
        <source>Applied to the same words elsewhere</source>
        <translation>Басқа жердегі осы сөздерге қолданылды</translation>
    </message>
    <message>
        <source>Added an entity</source>
        <translation>Нысан қосылды</translation>
    </message>
    <message>
        <source>Changed an entity</source>
        <translation>Нысан өзгертілді</translation>
    </message>
    <message>
        <source>Deleted an entity</source>
        <translation>Нысан жойылды</translation>
    </message>
    <message>
        <source>Made two entities one</source>
        <translation>Екі нысан біріктірілді</translation>
    </message>
    <message>
        <source>Split an entity</source>
        <translation>Нысан бөлінді</translation>
    </message>
    <message>
        <source>Added a name</source>
        <translation>Атау қосылды</translation>
    </message>
    <message>
        <source>Changed a name</source>
        <translation>Атау өзгертілді</translation>
    </message>
    <message>
        <source>Made a spelling the preferred name</source>
        <translation>Жазылу түрі таңдаулы атау болды</translation>
    </message>
    <message>
        <source>Admitted a spelling</source>
        <translation>Жазылу түріне рұқсат берілді</translation>
    </message>
    <message>
        <source>Deleted a name</source>
        <translation>Атау жойылды</translation>
    </message>
    <message>
        <source>Added a fact</source>
        <translation>Дерек қосылды</translation>
    </message>
    <message>
        <source>Changed a fact</source>
        <translation>Дерек өзгертілді</translation>
    </message>
    <message>
        <source>Deleted a fact</source>
        <translation>Дерек жойылды</translation>
    </message>
    <message>
        <source>Ruled on a finding</source>
        <translation>Байқау бойынша шешім</translation>
    </message>
    <message>
        <source>Took a ruling back</source>
        <translation>Шешім қайтарып алынды</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Қолмен түзетілді</translation>
    </message>
    <message>
        <source>Accepted corrections</source>
        <translation>Түзетулер қабылданды</translation>
    </message>
    <message>
        <source>Refused corrections</source>
        <translation>Түзетулер қабылданбады</translation>
    </message>
    <message>
        <source>Proposed corrections again</source>
        <translation>Түзетулер қайта ұсынылды</translation>
    </message>
    <message>
        <source>Worded a correction anew</source>
        <translation>Түзету қайта жазылды</translation>
    </message>
    <message>
        <source>Deleted corrections</source>
        <translation>Түзетулер жойылды</translation>
    </message>
    <message>
        <source>Marked a fault</source>
        <translation>Ақау белгіленді</translation>
    </message>
    <message>
        <source>Changed a fault</source>
        <translation>Ақау өзгертілді</translation>
    </message>
    <message>
        <source>Deleted a fault</source>
        <translation>Ақау жойылды</translation>
    </message>
    <message>
        <source>Changed the state of an article</source>
        <translation>Мақала күйі өзгертілді</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Пікір жазылды</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Жауап жазылды</translation>
    </message>
    <message>
        <source>Changed a comment</source>
        <translation>Пікір өзгертілді</translation>
    </message>
    <message>
        <source>Deleted a comment</source>
        <translation>Пікір жойылды</translation>
    </message>
    <message>
        <source>Resolved a thread</source>
        <translation>Талқы шешілді</translation>
    </message>
    <message>
        <source>Opened a thread again</source>
        <translation>Талқы қайта ашылды</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Белгі қойылды</translation>
    </message>
    <message>
        <source>Took a tag off</source>
        <translation>Белгі алып тасталды</translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation>Орындар байланыстырылды</translation>
    </message>
    <message>
        <source>Deleted a relation</source>
        <translation>Байланыс жойылды</translation>
    </message>
    <message>
        <source>Linked an article to its original</source>
        <translation>Мақала түпнұсқасымен байланыстырылды</translation>
    </message>
    <message>
        <source>Took the link to an original away</source>
        <translation>Түпнұсқамен байланыс алып тасталды</translation>
    </message>
    <message>
        <source>Paired sentences</source>
        <translation>Сөйлемдер жұпталды</translation>
    </message>
    <message>
        <source>Parted sentences</source>
        <translation>Сөйлемдер ажыратылды</translation>
    </message>
    <message>
        <source>Let sentences be aligned anew</source>
        <translation>Сөйлемдер қайта туралауға жіберілді</translation>
    </message>
    <message>
        <source>Imported a translation memory</source>
        <translation>Аударма жады импортталды</translation>
    </message>
    <message>
        <source>Wrote the note of an article</source>
        <translation>Мақалаға ескертпе жазылды</translation>
    </message>
    <message>
        <source>Assigned work</source>
        <translation>Жұмыс тапсырылды</translation>
    </message>
    <message>
        <source>Finished reading an article</source>
        <translation>Мақаланы оқу аяқталды</translation>
    </message>
    <message>
        <source>Finished a blind reading</source>
        <translation>Соқыр оқу аяқталды</translation>
    </message>
    <message>
        <source>Took up reading an article again</source>
        <translation>Мақаланы оқу жалғасты</translation>
    </message>
    <message>
        <source>Described a reviewer</source>
        <translation>Тексеруші сипатталды</translation>
    </message>
    <message>
        <source>Took note of what is new</source>
        <translation>Жаңасы ескерілді</translation>
    </message>
    <message>
        <source>Settled where reviewers differ</source>
        <translation>Тексерушілердің келіспеушілігі шешілді</translation>
    </message>
    <message>
        <source>Took over what reviewers agree on</source>
        <translation>Тексерушілер келіскені қабылданды</translation>
    </message>
    <message>
        <source>Opened again what was settled</source>
        <translation>Шешілгені қайта ашылды</translation>
    </message>
    <message>
        <source>Took an assignment back</source>
        <translation>Тапсырма қайтарып алынды</translation>
    </message>
    <message>
        <source>Opened a case</source>
        <translation>Іс ашылды</translation>
    </message>
    <message>
        <source>Changed a case</source>
        <translation>Іс өзгертілді</translation>
    </message>
    <message>
        <source>Deleted a case</source>
        <translation>Іс жойылды</translation>
    </message>
    <message>
        <source>Moved a case to another state</source>
        <translation>Іс басқа күйге көшірілді</translation>
    </message>
    <message>
        <source>Rated a case</source>
        <translation>Іс бағаланды</translation>
    </message>
    <message>
        <source>Handed a case over</source>
        <translation>Іс тапсырылды</translation>
    </message>
    <message>
        <source>Chose a second reader</source>
        <translation>Екінші оқушы таңдалды</translation>
    </message>
    <message>
        <source>Gave a second opinion</source>
        <translation>Екінші пікір берілді</translation>
    </message>
    <message>
        <source>Changed the rating scale</source>
        <translation>Бағалау шкаласы өзгертілді</translation>
    </message>
    <message>
        <source>Added evidence to a case</source>
        <translation>Іске дәлел қосылды</translation>
    </message>
    <message>
        <source>Changed the evidence of a case</source>
        <translation>Іс дәлелі өзгертілді</translation>
    </message>
    <message>
        <source>Took evidence out of a case</source>
        <translation>Істен дәлел алынды</translation>
    </message>
    <message>
        <source>Changed the name of the desk</source>
        <translation>Редакция атауы өзгертілді</translation>
    </message>
    <message>
        <source>Began the project</source>
        <translation>Жоба басталды</translation>
    </message>
    <message>
        <source>Chose rules of the check</source>
        <translation>Тексеру ережелері таңдалды</translation>
    </message>
    <message>
        <source>Brought back as it was</source>
        <translation>Бұрынғы күйіне қайтарылды</translation>
    </message>
    <message>
        <source>Said which of two versions holds</source>
        <translation>Екі нұсқаның қайсысы дұрысы айтылды</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Болдырылмады</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Қайталанды</translation>
    </message>
    <message>
        <source>{what}: {detail}</source>
        <translation>{what}: {detail}</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>kzannotate</source>
        <translation>kzannotate</translation>
    </message>
    <message>
        <source>See where the same story disagrees with itself, and decide what is right.</source>
        <translation>Бір оқиғаның өзіне-өзі қайшы келетін жерін көріп, қайсысы дұрыс екенін шешіңіз.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>енді орнында жоқ</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Соңғы өзгеріс</translation>
    </message>
    <message>
        <source>Take {project} from this list</source>
        <translation>{project} жобасын осы тізімнен алып тастау</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Соңғы жобалар</translation>
    </message>
    <message>
        <source>Everything stays on this machine, in one file per project. There is no Save button.</source>
        <translation>Бәрі осы компьютерде қалады, әр жоба бір файлда. «Сақтау» түймесі жоқ.</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Work</source>
        <translation>Жұмыс</translation>
    </message>
    <message>
        <source>How far everybody is</source>
        <translation>Кім қай жерге жетті</translation>
    </message>
    <message>
        <source>Work that was handed out</source>
        <translation>Тапсырылған жұмыс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>To do and done</source>
        <translation>Істелетіні мен істелгені</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Істелетіні</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Кешіккен</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Соған өту</translation>
    </message>
    <message>
        <source>Hand on, change the day…</source>
        <translation>Басқаға беру, күнін өзгерту…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>Барлығының жұмысы</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Тексеруші</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>Ондай ештеңе жоқ</translation>
    </message>
    <message>
        <source>No work fits what is chosen above.</source>
        <translation>Жоғарыда таңдалғанға сай жұмыс жоқ.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet</source>
        <translation>Әлі ештеңе тапсырылмаған</translation>
    </message>
    <message>
        <source>Hand articles and findings out in the menu Reviewers.</source>
        <translation>Мақалалар мен байқауларды «Тексерушілер» мәзірінен тапсырыңыз.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Blind second reading</source>
        <translation>Соқыр екінші оқу</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Екінші оқу</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>{gesture}: this was left as it is, because somebody else has built on it. An earlier gesture of yours was taken back instead.</source>
        <translation>{gesture}: мұның үстіне басқа біреу өзгеріс қосқан, сондықтан сол күйінде қалды. Оның орнына бұрынғырақ әрекетіңіз болдырылмады.</translation>
    </message>
</context>
<context>
    <name>_Account</name>
    <message numerus="yes">
        <source>%n gesture(s) brought back.</source>
        <translation>
            <numerusform>%n әрекет қалпына келтірілді.</numerusform>
            <numerusform>%n әрекет қалпына келтірілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought back.</source>
        <translation>
            <numerusform>%n мәтін қалпына келтірілді.</numerusform>
            <numerusform>%n мәтін қалпына келтірілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ештеңе жоғалмаған.</translation>
    </message>
    <message>
        <source>This is missing:</source>
        <translation>Жетпейтіні:</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n әрекет</numerusform>
            <numerusform>%n әрекет</numerusform>
        </translation>
    </message>
    <message>
        <source>the text</source>
        <translation>мәтіні</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n тіркелген файл</numerusform>
            <numerusform>%n тіркелген файл</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the file, and whatever only it spoke of.</source>
        <translation>Файлдың соңы және тек сонда айтылғанның бәрі.</translation>
    </message>
</context>
<context>
    <name>_ImportWords</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n мақала импортталды.</numerusform>
            <numerusform>%n мақала импортталды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or line(s) left out:</source>
        <translation>
            <numerusform>%n файл не жол қалдырылды:</numerusform>
            <numerusform>%n файл не жол қалдырылды:</numerusform>
        </translation>
    </message>
</context>
</TS>
