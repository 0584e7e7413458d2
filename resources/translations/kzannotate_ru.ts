<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About kzannotate</source>
        <translation>О программе kzannotate</translation>
    </message>
    <message>
        <source>kzannotate</source>
        <translation>kzannotate</translation>
    </message>
    <message>
        <source>Checks facts and mends terminology in the news, Arabic first.</source>
        <translation>Проверяет факты и выправляет термины в новостях, прежде всего на арабском.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The fonts Noto Naskh Arabic and Noto Sans are under the SIL Open Font License 1.1.</source>
        <translation>Свободная программа под лицензией GNU GPL версии 3 или новее. Шрифты Noto Naskh Arabic и Noto Sans распространяются по лицензии SIL Open Font License 1.1.</translation>
    </message>
</context>
<context>
    <name>AccountReport</name>
    <message>
        <source>Brought back</source>
        <translation>Восстановлено</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Недавние проекты</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Найти в статье</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>С&amp;ледующее совпадение</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>П&amp;редыдущее совпадение</translation>
    </message>
    <message>
        <source>Find in &amp;all articles</source>
        <translation>Н&amp;айти во всех статьях</translation>
    </message>
    <message>
        <source>Find the &amp;same words everywhere</source>
        <translation>Найти &amp;те же слова везде</translation>
    </message>
    <message>
        <source>Find an article by its &amp;title</source>
        <translation>Найти &amp;статью по заголовку</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Проверить &amp;заново</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Команды…</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>&amp;Ваше имя…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Настро&amp;йки…</translation>
    </message>
    <message>
        <source>Rules of this project…</source>
        <translation>Правила этого проекта…</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>Но&amp;вый проект…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>О&amp;ткрыть проект…</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>Открыть только для &amp;чтения…</translation>
    </message>
    <message>
        <source>Open a shared project…</source>
        <translation>Открыть общий проект…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Открыть &amp;учебный проект</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>И&amp;мпорт статей…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Импорт &amp;папки…</translation>
    </message>
    <message>
        <source>Paste as an article…</source>
        <translation>Вставить как статью…</translation>
    </message>
    <message>
        <source>Impor&amp;t a reference…</source>
        <translation>Импорт &amp;справочника…</translation>
    </message>
    <message>
        <source>Import the starter reference</source>
        <translation>&amp;Импорт начального справочника</translation>
    </message>
    <message>
        <source>Import a termbase…</source>
        <translation>Импорт терминологической базы…</translation>
    </message>
    <message>
        <source>Import a data set…</source>
        <translation>Импорт набора данных…</translation>
    </message>
    <message>
        <source>Import a folder of data…</source>
        <translation>Импорт папки с данными…</translation>
    </message>
    <message>
        <source>Open the result of a corpus…</source>
        <translation>Открыть результат корпуса…</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>Объединить с другой копией…</translation>
    </message>
    <message>
        <source>Not taken by the server…</source>
        <translation>Что сервер не принял…</translation>
    </message>
    <message>
        <source>Export a data set…</source>
        <translation>Экспорт набора данных…</translation>
    </message>
    <message>
        <source>Export the glossary…</source>
        <translation>Экспорт глоссария…</translation>
    </message>
    <message>
        <source>&amp;Export as JSON lines…</source>
        <translation>&amp;Экспорт в строки JSON…</translation>
    </message>
    <message>
        <source>Write a re&amp;port…</source>
        <translation>Записать &amp;отчёт…</translation>
    </message>
    <message>
        <source>Report of the open article…</source>
        <translation>Отчёт об открытой статье…</translation>
    </message>
    <message>
        <source>Report of the whole check…</source>
        <translation>Отчёт обо всей проверке…</translation>
    </message>
    <message>
        <source>Earlier copies…</source>
        <translation>Прежние копии…</translation>
    </message>
    <message>
        <source>Bring back a damaged project…</source>
        <translation>Восстановить повреждённый проект…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Next open finding</source>
        <translation>Следующая &amp;открытая находка</translation>
    </message>
    <message>
        <source>&amp;Previous open finding</source>
        <translation>Предыдущая открытая &amp;находка</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>От&amp;клонить</translation>
    </message>
    <message>
        <source>Leave &amp;unclear</source>
        <translation>Ос&amp;тавить неясной</translation>
    </message>
    <message>
        <source>&amp;Take the ruling back</source>
        <translation>Отозвать &amp;решение</translation>
    </message>
    <message>
        <source>Co&amp;mment on the finding…</source>
        <translation>Ко&amp;мментарий к находке…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Рядом &amp;друг с другом</translation>
    </message>
    <message>
        <source>Open a c&amp;ase</source>
        <translation>Открыт&amp;ь дело</translation>
    </message>
    <message>
        <source>Add to the case in &amp;hand</source>
        <translation>Добавить к тек&amp;ущему делу</translation>
    </message>
    <message>
        <source>Put the selection into the case &amp;in hand</source>
        <translation>&amp;Внести выделенное в текущее дело</translation>
    </message>
    <message>
        <source>Make the claim a fact…</source>
        <translation>Сделать утверждение фактом…</translation>
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation>&amp;Сравнить с другой статьёй…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Обзорная экскурсия</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>&amp;Изменить клавиши…</translation>
    </message>
    <message>
        <source>About this &amp;installation</source>
        <translation>&amp;Сведения об установке</translation>
    </message>
    <message>
        <source>Open again in sa&amp;fe mode</source>
        <translation>Открыть снова в &amp;безопасном режиме</translation>
    </message>
    <message>
        <source>&amp;About kzannotate</source>
        <translation>О &amp;программе kzannotate</translation>
    </message>
    <message>
        <source>&amp;Link to an entity…</source>
        <translation>С&amp;вязать с объектом…</translation>
    </message>
    <message>
        <source>Link to the &amp;best candidate</source>
        <translation>Связать с &amp;лучшим кандидатом</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>С&amp;нять связь</translation>
    </message>
    <message>
        <source>&amp;Open the entity&apos;s page</source>
        <translation>&amp;Открыть страницу объекта</translation>
    </message>
    <message>
        <source>Merge the entity…</source>
        <translation>О&amp;бъединить объект…</translation>
    </message>
    <message>
        <source>Split the entity…</source>
        <translation>&amp;Разделить объект…</translation>
    </message>
    <message>
        <source>Delete the unused entity</source>
        <translation>&amp;Удалить ненужный объект</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Correct its &amp;ends</source>
        <translation>Поправить &amp;границы</translation>
    </message>
    <message>
        <source>&amp;Delete the mention</source>
        <translation>У&amp;далить упоминание</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>&amp;Комментарий…</translation>
    </message>
    <message>
        <source>Comment on the entit&amp;y…</source>
        <translation>Ко&amp;мментарий к объекту…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>М&amp;етка…</translation>
    </message>
    <message>
        <source>&amp;Relate to other words…</source>
        <translation>&amp;Связать с другими словами…</translation>
    </message>
    <message>
        <source>Correct the &amp;words…</source>
        <translation>&amp;Исправить слова…</translation>
    </message>
    <message>
        <source>Mark a &amp;fault…</source>
        <translation>Отметить недо&amp;чёт…</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>&amp;Следующее нерешённое</translation>
    </message>
    <message>
        <source>&amp;Previous to decide</source>
        <translation>Предыдущее &amp;нерешённое</translation>
    </message>
    <message>
        <source>&amp;Accept: the link, or the finding</source>
        <translation>П&amp;ринять: связь или находку</translation>
    </message>
    <message>
        <source>&amp;Reject: the link, or the finding</source>
        <translation>Отклонить: связь &amp;или находку</translation>
    </message>
    <message>
        <source>&amp;Same again</source>
        <translation>&amp;Ещё раз то же</translation>
    </message>
    <message>
        <source>Same words &amp;elsewhere, one by one</source>
        <translation>&amp;Те же слова в других местах, по одному</translation>
    </message>
    <message>
        <source>What was changed in both…</source>
        <translation>Что изменено в обеих…</translation>
    </message>
    <message>
        <source>&amp;Loudest first</source>
        <translation>Сначала самое &amp;важное</translation>
    </message>
    <message>
        <source>&amp;Most frequent entity first</source>
        <translation>Сначала самый частый &amp;объект</translation>
    </message>
    <message>
        <source>As the articles are rea&amp;d</source>
        <translation>В порядке &amp;чтения статей</translation>
    </message>
    <message>
        <source>&amp;Go on by itself after a decision</source>
        <translation>&amp;После решения переходить дальше</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Пр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>&amp;Упоминание</translation>
    </message>
    <message>
        <source>F&amp;inding</source>
        <translation>&amp;Находка</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Проверка</translation>
    </message>
    <message>
        <source>Revie&amp;wers</source>
        <translation>Пр&amp;оверяющие</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>&amp;Рабочие места</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>Ст&amp;атьи</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Находки</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation>&amp;Объект</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>All entities</source>
        <translation>В&amp;се объекты</translation>
    </message>
    <message>
        <source>Column with the lists</source>
        <translation>Столбец со списками</translation>
    </message>
    <message>
        <source>Column with findings and notes</source>
        <translation>Столбец с находками и заметками</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Как &amp;было раньше…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Кр&amp;упнее</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Обы&amp;чный размер</translation>
    </message>
    <message>
        <source>Text a&amp;ppearance…</source>
        <translation>Ви&amp;д текста…</translation>
    </message>
    <message>
        <source>Le&amp;gend and filters</source>
        <translation>&amp;Легенда и фильтры</translation>
    </message>
    <message>
        <source>Turn the paragraph &amp;round</source>
        <translation>&amp;Перевернуть направление абзаца</translation>
    </message>
    <message>
        <source>Turn bac&amp;k every paragraph</source>
        <translation>Ве&amp;рнуть направление всех абзацев</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>&amp;Цвета системы</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Светлая &amp;тема</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Т&amp;ёмная тема</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Высокий &amp;контраст</translation>
    </message>
    <message>
        <source>High contrast on &amp;black</source>
        <translation>&amp;Высокий контраст на чёрном</translation>
    </message>
    <message>
        <source>&amp;Read articles</source>
        <translation>&amp;Читать статьи</translation>
    </message>
    <message>
        <source>Com&amp;pare sources</source>
        <translation>С&amp;равнение источников</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Дела</translation>
    </message>
    <message>
        <source>Terms and names</source>
        <translation>Термины и названия</translation>
    </message>
    <message>
        <source>Reference facts</source>
        <translation>Справочные факты</translation>
    </message>
    <message>
        <source>Corrections and &amp;quality</source>
        <translation>&amp;Правки и качество</translation>
    </message>
    <message>
        <source>Trans&amp;lations</source>
        <translation>Пере&amp;воды</translation>
    </message>
    <message>
        <source>Who does &amp;what</source>
        <translation>&amp;Кто чем занят</translation>
    </message>
    <message>
        <source>Where reviewers &amp;differ</source>
        <translation>Где проверяющие р&amp;асходятся</translation>
    </message>
    <message>
        <source>How far reviewers a&amp;gree</source>
        <translation>Насколько проверяющие &amp;согласны</translation>
    </message>
    <message>
        <source>&amp;Reviewers…</source>
        <translation>&amp;Проверяющие…</translation>
    </message>
    <message>
        <source>What is &amp;new for me</source>
        <translation>Что для меня &amp;нового</translation>
    </message>
    <message>
        <source>I have &amp;finished this article</source>
        <translation>&amp;Я закончил эту статью</translation>
    </message>
    <message>
        <source>&amp;Take up this article again</source>
        <translation>&amp;Вернуться к этой статье</translation>
    </message>
    <message>
        <source>Hand the &amp;article out…</source>
        <translation>Поручить &amp;статью…</translation>
    </message>
    <message>
        <source>Hand the f&amp;inding out…</source>
        <translation>Поручить на&amp;ходку…</translation>
    </message>
    <message>
        <source>Hand the &amp;case out…</source>
        <translation>Поручить &amp;дело…</translation>
    </message>
    <message>
        <source>Show my decisions a&amp;lone</source>
        <translation>Показать только &amp;мои решения</translation>
    </message>
    <message>
        <source>Show &amp;everybody&apos;s decisions</source>
        <translation>Показать решения вс&amp;ех</translation>
    </message>
    <message>
        <source>Show where others &amp;differ from me</source>
        <translation>Показать, &amp;где другие со мной расходятся</translation>
    </message>
</context>
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Where reviewers differ</source>
        <translation>Где проверяющие расходятся</translation>
    </message>
    <message>
        <source>Take over what all agree on</source>
        <translation>Принять то, в чём все согласны</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>К месту</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Открытые и улаженные</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Изменилось с тех пор</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Улажено</translation>
    </message>
    <message>
        <source>Other reasons alone</source>
        <translation>Различны только причины</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>осталось уладить %n</numerusform>
            <numerusform>осталось уладить %n</numerusform>
            <numerusform>осталось уладить %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>Ничего такого нет</translation>
    </message>
    <message>
        <source>Choose another state above.</source>
        <translation>Выберите выше другое состояние.</translation>
    </message>
    <message>
        <source>Nobody differs</source>
        <translation>Никто не расходится</translation>
    </message>
    <message>
        <source>What two reviewers decide differently stands here; what one passed over, once both have finished the article.</source>
        <translation>Здесь то, что два проверяющего решили по-разному; а что один пропустил — когда оба закончат статью.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Другие причины</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Каппа Коэна</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Каппа Флейса</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Альфа Криппендорфа</translation>
    </message>
    <message>
        <source>Alpha for unitizing</source>
        <translation>Альфа для сегментации</translation>
    </message>
    <message>
        <source>F1, same words and entity</source>
        <translation>F1: те же слова и тот же объект</translation>
    </message>
    <message>
        <source>F1, overlapping words, same entity</source>
        <translation>F1: слова пересекаются, объект тот же</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Гамма</translation>
    </message>
    <message>
        <source>How often two say the same, beyond what chance gives two with their habits.</source>
        <translation>Как часто двое говорят одно и то же сверх того, что даёт случай при их привычках.</translation>
    </message>
    <message>
        <source>The same for more than two, of what all of them have decided.</source>
        <translation>То же для более чем двоих — по тому, что решили все.</translation>
    </message>
    <message>
        <source>Beyond chance, for any number of reviewers; gaps are allowed.</source>
        <translation>Сверх случайного, для любого числа проверяющих; пропуски допустимы.</translation>
    </message>
    <message>
        <source>Where mentions begin and end and of which kind they are, over the whole text, its unmarked words too.</source>
        <translation>Где упоминания начинаются и кончаются и какого они вида — по всему тексту, вместе с неотмеченными словами.</translation>
    </message>
    <message>
        <source>The share of marks that both made alike. Chance is not taken off.</source>
        <translation>Доля помет, которые оба сделали одинаково. Случайное не вычтено.</translation>
    </message>
    <message>
        <source>The same where the words need only overlap. Chance is not taken off.</source>
        <translation>То же, но словам достаточно пересекаться. Случайное не вычтено.</translation>
    </message>
    <message>
        <source>Places and labels at once, against chance that is drawn.</source>
        <translation>Места и виды сразу, против разыгранной случайности.</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Всё вместе</translation>
    </message>
    <message>
        <source>By two reviewers</source>
        <translation>По парам проверяющих</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По видам</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>{n} in articles that one alone finished</source>
        <translation>{n} — в статьях, которые закончил только один</translation>
    </message>
    <message>
        <source>{n} in articles not finished yet</source>
        <translation>{n} — в ещё не законченных статьях</translation>
    </message>
    <message>
        <source>{n} certain links of the machine that nobody touched</source>
        <translation>{n} — надёжные связи машины, которых никто не касался</translation>
    </message>
    <message>
        <source>{n} that not all of them have read</source>
        <translation>{n} — прочли не все</translation>
    </message>
    <message>
        <source>{n} that lie over another of the same kind</source>
        <translation>{n} — лежат поверх других того же вида</translation>
    </message>
    <message>
        <source>passed over it</source>
        <translation>пропустил</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>не связано</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>How far reviewers agree</source>
        <translation>Насколько проверяющие согласны</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>Экспорт показателей…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>What is behind the figure</source>
        <translation>Что стоит за показателем</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>Кто с кем согласен</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Пока нечего сравнить</translation>
    </message>
    <message>
        <source>Two reviewers have to finish the same article first (menu Reviewers: I have finished this article).</source>
        <translation>Сначала два проверяющего должны закончить одну и ту же статью (меню «Проверяющие»: «Я закончил эту статью»).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Из чего</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Единицы</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Не считается</translation>
    </message>
    <message>
        <source>Does not count: {what}.</source>
        <translation>Не считается: {what}.</translation>
    </message>
    <message>
        <source>It cannot be told: nothing varies, or too little.</source>
        <translation>Сказать нельзя: ничто не меняется или слишком мало.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Кто что говорит</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>{who}: differ in {n} of {all}</source>
        <translation>{who}: расходятся в {n} из {all}</translation>
    </message>
    <message>
        <source>Nothing compared here</source>
        <translation>Здесь ничего не сравнивалось</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Не связано</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Экспорт показателей</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
</context>
<context>
    <name>ApplyFlow</name>
    <message>
        <source>Another form of the name</source>
        <translation>Другая форма названия</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>{words} → {entity}: %n more place(s)</source>
        <translation>
            <numerusform>{words} → {entity}: ещё %n место</numerusform>
            <numerusform>{words} → {entity}: ещё %n места</numerusform>
            <numerusform>{words} → {entity}: ещё %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink {words} from {entity} at %n more place(s)?</source>
        <translation>
            <numerusform>Снять связь {words} с {entity} ещё в %n месте?</numerusform>
            <numerusform>Снять связь {words} с {entity} ещё в %n местах?</numerusform>
            <numerusform>Снять связь {words} с {entity} ещё в %n местах?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {words} → {entity} at %n more place(s)?</source>
        <translation>
            <numerusform>Отклонить {words} → {entity} ещё в %n месте?</numerusform>
            <numerusform>Отклонить {words} → {entity} ещё в %n местах?</numerusform>
            <numerusform>Отклонить {words} → {entity} ещё в %n местах?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} is {became} at %n more place(s) too?</source>
        <translation>
            <numerusform>{words} → {became}: и ещё в %n месте?</numerusform>
            <numerusform>{words} → {became}: и ещё в %n местах?</numerusform>
            <numerusform>{words} → {became}: и ещё в %n местах?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}: the same finding at %n more place(s)</source>
        <translation>
            <numerusform>{words}: та же находка ещё в %n месте</numerusform>
            <numerusform>{words}: та же находка ещё в %n местах</numerusform>
            <numerusform>{words}: та же находка ещё в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in another form of the name</source>
        <translation>
            <numerusform>%n из них в другой форме названия</numerusform>
            <numerusform>%n из них в другой форме названия</numerusform>
            <numerusform>%n из них в другой форме названия</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to {entity}?</source>
        <translation>Связать с {entity}?</translation>
    </message>
    <message>
        <source>Unlink from {entity}?</source>
        <translation>Снять связь с {entity}?</translation>
    </message>
    <message>
        <source>Reject {entity}?</source>
        <translation>Отклонить {entity}?</translation>
    </message>
    <message>
        <source>Correct the ends?</source>
        <translation>Поправить границы?</translation>
    </message>
    <message>
        <source>no entity</source>
        <translation>без объекта</translation>
    </message>
</context>
<context>
    <name>ApplyPanel</name>
    <message>
        <source>The same words elsewhere</source>
        <translation>Те же слова в других местах</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>Look at each place (O in the text, Ctrl+J)</source>
        <translation>Просмотреть каждое место (O в тексте, Ctrl+J)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Here too (Y or Enter)</source>
        <translation>И здесь (Y или Enter)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not here (N)</source>
        <translation>Не здесь (N)</translation>
    </message>
    <message>
        <source>All in this article</source>
        <translation>Все в этой статье</translation>
    </message>
    <message>
        <source>Everywhere in this article (H)</source>
        <translation>Везде в этой статье (H)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everywhere (A)</source>
        <translation>Везде (A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Keep what you said yes to so far (Escape)</source>
        <translation>Сохранить то, с чем вы уже согласились (Escape)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Leave the other places as they are</source>
        <translation>Остальные места не трогать</translation>
    </message>
</context>
<context>
    <name>ArticleColumn</name>
    <message>
        <source>pass over</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>date it speaks of</source>
        <translation>дата, о которой речь</translation>
    </message>
    <message>
        <source>translated from</source>
        <translation>переведено с</translation>
    </message>
</context>
<context>
    <name>ArticleNote</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What the desk should keep in mind…</source>
        <translation>Что редакции стоит помнить…</translation>
    </message>
    <message>
        <source>Note of the article</source>
        <translation>Заметка о статье</translation>
    </message>
</context>
<context>
    <name>ArticleOrigin</name>
    <message>
        <source>Author: {words}</source>
        <translation>Автор: {words}</translation>
    </message>
    <message>
        <source>Address: {words}</source>
        <translation>Адрес: {words}</translation>
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
        <translation>Текст статьи</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>How far the review has come</source>
        <translation>Как далеко продвинулась проверка</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>В этой статье нет текста.</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Выберите статью</translation>
    </message>
    <message>
        <source>Its text appears here, with the names and findings marked.</source>
        <translation>Здесь появится её текст с отмеченными названиями и находками.</translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation>Пустой проект</translation>
    </message>
    <message>
        <source>Import articles, and a reference to check them against.</source>
        <translation>Внесите статьи и справочник, с которым их сверять.</translation>
    </message>
</context>
<context>
    <name>ArticlePicker</name>
    <message>
        <source>Compare with another article</source>
        <translation>Сравнить с другой статьёй</translation>
    </message>
    <message>
        <source>Find by title, source, date</source>
        <translation>Поиск: заголовок, источник, дата</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Найти статью</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Выделить всё</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Projects (*.kza)</source>
        <translation>Проекты (*.kza)</translation>
    </message>
</context>
<context>
    <name>AssigneeButton</name>
    <message>
        <source>Nobody has it</source>
        <translation>Ни у кого</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Кто-то другой…</translation>
    </message>
    <message>
        <source>Who has the article</source>
        <translation>У кого статья</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Не поручена</translation>
    </message>
    <message>
        <source>Assign the article</source>
        <translation>Поручить статью</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Имя проверяющего</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Rests on the glossary</source>
        <translation>Основано на глоссарии</translation>
    </message>
    <message>
        <source>Rests on another source</source>
        <translation>Основано на другом источнике</translation>
    </message>
    <message>
        <source>Rests on a reference fact</source>
        <translation>Основано на справочном факте</translation>
    </message>
    <message>
        <source>Rests on the article itself</source>
        <translation>Основано на самой статье</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message numerus="yes">
        <source>%n new for you</source>
        <translation>
            <numerusform>для вас %n новое</numerusform>
            <numerusform>для вас %n новых</numerusform>
            <numerusform>для вас %n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new for you</source>
        <translation>Для вас ничего нового</translation>
    </message>
</context>
<context>
    <name>BlindBar</name>
    <message>
        <source>You read this article blind: what others decided and wrote is shown when you have finished.</source>
        <translation>Вы читаете эту статью вслепую: что решили и написали другие, откроется, когда вы закончите.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Я закончил</translation>
    </message>
</context>
<context>
    <name>BothChangedDialog</name>
    <message>
        <source>Changed in both</source>
        <translation>Изменено в обеих</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Write another version…</source>
        <translation>Написать другой вариант…</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Показать в статье</translation>
    </message>
    <message>
        <source>What both have changed</source>
        <translation>Что изменено в обеих</translation>
    </message>
    <message>
        <source>This is in somebody else&apos;s layer: only they can say which version holds.</source>
        <translation>Это в чужом слое: только его хозяин может сказать, какой вариант верен.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Открытого нет</translation>
    </message>
    <message>
        <source>When two people change the same record without knowing of each other, both versions are kept, and stand here until somebody says which holds.</source>
        <translation>Если двое меняют одну запись, не зная друг о друге, остаются оба варианта и стоят здесь, пока кто-нибудь не скажет, какой верен.</translation>
    </message>
</context>
<context>
    <name>BreakdownDialog</name>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Удалить отчёт</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>pasted</source>
        <translation>вставка</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to make an article of.</source>
        <translation>В буфере обмена нет текста для статьи.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>New entity {name}…</source>
        <translation>Новый объект {name}…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Tour: {number} of {count}</source>
        <translation>Экскурсия: {number} из {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Help › Guided tour goes on here (Esc)</source>
        <translation>Продолжить: «Справка › Обзорная экскурсия» (Esc)</translation>
    </message>
</context>
<context>
    <name>CaseGestures</name>
    <message>
        <source>Who has the lead?</source>
        <translation>Кто ведёт дело?</translation>
    </message>
    <message>
        <source>Who reads it again?</source>
        <translation>Кто второй читатель?</translation>
    </message>
    <message>
        <source>Attach files (20 MB each at most)</source>
        <translation>Приложить файлы (не более 20 МБ каждый)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Open {file} in another program? It may hold something harmful.</source>
        <translation>Открыть {file} в другой программе? Файл может быть опасен.</translation>
    </message>
    <message>
        <source>Open an attached file</source>
        <translation>Открыть приложенный файл</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>lead: {name}</source>
        <translation>ведёт: {name}</translation>
    </message>
    <message>
        <source>second reader: {name}</source>
        <translation>второй читатель: {name}</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The claim that is reviewed</source>
        <translation>Проверяемое утверждение</translation>
    </message>
    <message>
        <source>Reasoning, for readers</source>
        <translation>Обоснование для читателей</translation>
    </message>
    <message>
        <source>Address of your own page about it</source>
        <translation>Адрес вашей страницы о деле</translation>
    </message>
    <message>
        <source>Send out  ▾</source>
        <translation>Выдать  ▾</translation>
    </message>
    <message>
        <source>Opened on {day}</source>
        <translation>Открыто {day}</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Второе чтение</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Send to the second reader</source>
        <translation>Отправить второму читателю</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Отметить опубликованным</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Side {number}</source>
        <translation>Сторона {number}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>No case in hand</source>
        <translation>Дело не выбрано</translation>
    </message>
    <message>
        <source>Open one from a finding: choose it while you read, then press Ctrl+Shift+A.</source>
        <translation>Откройте дело из находки: выберите её при чтении и нажмите Ctrl+Shift+A.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>all articles</source>
        <translation>все статьи</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>справочник</translation>
    </message>
    <message>
        <source>The last check passed over these, or looked at them only in part. Read them yourself.</source>
        <translation>Последняя проверка пропустила это или посмотрела лишь отчасти. Прочтите сами.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Не просмотрено</translation>
    </message>
</context>
<context>
    <name>ClaimStatus</name>
    <message>
        <source>asserted</source>
        <translation>утверждается</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>сообщается</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>прогноз</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What to do, or where to go: a command, an article, an entity, a project</source>
        <translation>Что сделать или куда перейти: команда, статья, объект, проект</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter does it  ·  Esc leaves</source>
        <translation>↑ ↓ выбор  ·  Enter выполняет  ·  Esc закрывает</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Figures of no entity</source>
        <translation>Числа без объекта</translation>
    </message>
    <message>
        <source>{value} and {count} more</source>
        <translation>{value} и ещё {count}</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём речь</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Страница (*.html)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>сравнение</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>единственное</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Agrees with the reference</source>
        <translation>Совпадает со справочником</translation>
    </message>
    <message>
        <source>Another source gives the same</source>
        <translation>Другой источник даёт то же</translation>
    </message>
    <message>
        <source>The article itself bears it out</source>
        <translation>Сама статья это подтверждает</translation>
    </message>
    <message>
        <source>Differs from the reference</source>
        <translation>Расходится со справочником</translation>
    </message>
    <message>
        <source>Another source gives another value for the same time</source>
        <translation>Другой источник даёт другое значение на то же время</translation>
    </message>
    <message>
        <source>The source itself gives two values</source>
        <translation>Сам источник даёт два значения</translation>
    </message>
    <message>
        <source>The reference had this value earlier</source>
        <translation>Раньше это значение было в справочнике</translation>
    </message>
    <message>
        <source>Later another value is given</source>
        <translation>Позже названо другое значение</translation>
    </message>
    <message>
        <source>The reference calls this contested</source>
        <translation>В справочнике это помечено как спорное</translation>
    </message>
    <message>
        <source>Sources differ, and the ruling is: unclear</source>
        <translation>Источники расходятся, решение: неясно</translation>
    </message>
    <message>
        <source>Nothing to compare it with</source>
        <translation>Не с чем сравнить</translation>
    </message>
    <message>
        <source>{value} besides those named</source>
        <translation>{value} помимо названных</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Filter ( / )</source>
        <translation>Фильтр ( / )</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Фильтр таблицы</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>Только расхождения</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Copy what is selected, or the whole table</source>
        <translation>Копировать выделенное или всю таблицу</translation>
    </message>
    <message>
        <source>Write the table as it is shown to a file</source>
        <translation>Записать таблицу в файл в показанном виде</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Значения во времени</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>Кто с кем согласен</translation>
    </message>
    <message>
        <source>Shared wording</source>
        <translation>Общие формулировки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>По источникам</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>Group by entity</source>
        <translation>Группы по объектам</translation>
    </message>
    <message>
        <source>Group by property</source>
        <translation>Группы по свойствам</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>Сначала самые спорные</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>По объектам</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>По свойствам</translation>
    </message>
    <message>
        <source>Most sources first</source>
        <translation>Сначала где больше источников</translation>
    </message>
    <message>
        <source>Figures of no entity</source>
        <translation>Числа без объекта</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Все свойства</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What the sources state</source>
        <translation>Что сообщают источники</translation>
    </message>
    <message>
        <source>{shown} of {rows}</source>
        <translation>{shown} из {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <translation>{rows}, {columns}</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Фильтр не пропускает ни одной строки</translation>
    </message>
    <message>
        <source>Take a word away, or choose all kinds, properties and sources.</source>
        <translation>Уберите слово или выберите все виды, свойства и источники.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Пока нет значений</translation>
    </message>
    <message>
        <source>Bring in articles and let them be checked: numbers and dates that they state stand here side by side.</source>
        <translation>Добавьте статьи и проверьте их: здесь рядом встанут числа и даты, которые в них названы.</translation>
    </message>
    <message>
        <source>Let the column go</source>
        <translation>Открепить столбец</translation>
    </message>
    <message>
        <source>Pin the column</source>
        <translation>Закрепить столбец</translation>
    </message>
    <message>
        <source>Only rows that this source states</source>
        <translation>Только строки этого источника</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>The guide is not built in this copy of the program. “make guide” builds it; its pages can be read in docs/guide, too.</source>
        <translation>В этой копии программы руководство не собрано. Его собирает «make guide»; страницы можно прочесть и в docs/guide.</translation>
    </message>
    <message>
        <source>The guide found no web browser. Open {file} in one.</source>
        <translation>Для руководства не нашлось браузера. Откройте в нём {file}.</translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>Дайте проекту заголовок.</translation>
    </message>
    <message>
        <source>Choose one language at least.</source>
        <translation>Выберите хотя бы один язык.</translation>
    </message>
    <message>
        <source>{file} holds no settings of kzannotate.</source>
        <translation>В {file} нет настроек kzannotate.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Choose another file.</source>
        <translation>{file} не читается. Выберите другой файл.</translation>
    </message>
    <message>
        <source>There is no rule called {rule}. Look for it among the rules.</source>
        <translation>Правила {rule} нет. Найдите его среди правил.</translation>
    </message>
    <message>
        <source>A rule’s findings can be errors, warnings or notes.</source>
        <translation>Находки правила могут быть ошибками, предупреждениями или заметками.</translation>
    </message>
    <message>
        <source>The disk that holds temporary files is full or cannot be written. Make room on it, or name another folder in TMPDIR, and check again.</source>
        <translation>Диск, на котором лежат временные файлы, полон или недоступен для записи. Освободите на нём место или укажите другую папку в TMPDIR и проверьте снова.</translation>
    </message>
    <message>
        <source>A process of this check was ended before it was done, perhaps for want of memory. Check again.</source>
        <translation>Один из процессов проверки был завершён раньше времени, возможно, из-за нехватки памяти. Проверьте ещё раз.</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>в статье нет текста</translation>
    </message>
    <message>
        <source>{count} sentences of more than {most} letters are read in pieces</source>
        <translation>предложений длиннее {most} букв, прочитанных по частям: {count}</translation>
    </message>
    <message>
        <source>{count} numbers of more than {most} digits are not read</source>
        <translation>чисел длиннее {most} цифр, которые не читаются: {count}</translation>
    </message>
    <message>
        <source>{count} names of one letter or none are not looked for</source>
        <translation>имён из одной буквы или без букв, которые не ищутся: {count}</translation>
    </message>
    <message>
        <source>answers in words are not compared in more than {most} articles</source>
        <translation>ответы словами не сравниваются, если статей больше {most}</translation>
    </message>
    <message>
        <source>bodies told of one thing are not compared in more than {most} articles</source>
        <translation>организации, названные в одном деле, не сравниваются, если статей больше {most}</translation>
    </message>
    <message>
        <source>{count} articles share words with very many others; their figures are set against those of the {most} earlier ones that share the most</source>
        <translation>статей, у которых общие слова с очень многими другими: {count}; их числа сопоставлены с числами {most} более ранних, самых близких</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>this is a folder: choose a file</source>
        <translation>это папка: выберите файл</translation>
    </message>
    <message>
        <source>the file is empty: there is no article in it</source>
        <translation>файл пуст: статьи в нём нет</translation>
    </message>
    <message>
        <source>this is not a text but a binary file: choose the article&apos;s text file</source>
        <translation>это не текст, а двоичный файл: выберите текстовый файл статьи</translation>
    </message>
    <message>
        <source>the file cannot be read ({why}): check its permissions</source>
        <translation>файл не читается ({why}): проверьте права доступа</translation>
    </message>
    <message>
        <source>the file cannot be read ({why})</source>
        <translation>файл не читается ({why})</translation>
    </message>
    <message>
        <source>the folder cannot be read ({why})</source>
        <translation>папка не читается ({why})</translation>
    </message>
    <message>
        <source>the file {file} is not beside the list</source>
        <translation>файла {file} нет рядом со списком</translation>
    </message>
    <message>
        <source>the article is in the project already, as {article}</source>
        <translation>статья уже есть в проекте под именем {article}</translation>
    </message>
    <message>
        <source>the list is too long to be one of articles</source>
        <translation>список слишком длинный для списка статей</translation>
    </message>
    <message>
        <source>the list is not in UTF-8: save it as UTF-8</source>
        <translation>список не в UTF-8: сохраните его в UTF-8</translation>
    </message>
    <message>
        <source>the list cannot be read ({why})</source>
        <translation>список не читается ({why})</translation>
    </message>
    <message>
        <source>this is not a JSON object: mend the line</source>
        <translation>это не объект JSON: исправьте строку</translation>
    </message>
    <message>
        <source>the line names no &quot;file&quot;</source>
        <translation>в строке не указан &quot;file&quot;</translation>
    </message>
    <message>
        <source>the file {file} must lie in the list&apos;s own folder</source>
        <translation>файл {file} должен лежать в папке самого списка</translation>
    </message>
    <message>
        <source>the id {article} is taken by a line above: give it another</source>
        <translation>идентификатор {article} занят строкой выше: дайте другой</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a text or null</source>
        <translation>&quot;{key}&quot; должно быть текстом или null</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {date}, not a date such as 2024-02-29</source>
        <translation>&quot;{key}&quot; – это {date}, а не дата вида 2024-02-29</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of {what} holds half a character</source>
        <translation>&quot;{key}&quot; в {what} содержит половину символа</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds half a character</source>
        <translation>&quot;{key}&quot; содержит половину символа</translation>
    </message>
    <message>
        <source>reading this file took too much time or memory, so it was stopped</source>
        <translation>чтение этого файла заняло слишком много времени или памяти и было остановлено</translation>
    </message>
    <message>
        <source>reading this file takes too much memory</source>
        <translation>чтение этого файла занимает слишком много памяти</translation>
    </message>
    <message>
        <source>this is not an ordinary file: choose another one</source>
        <translation>это не обычный файл: выберите другой</translation>
    </message>
    <message>
        <source>this file cannot be read ({why})</source>
        <translation>этот файл не читается ({why})</translation>
    </message>
    <message>
        <source>this is not TMX: choose a file whose root is tmx</source>
        <translation>это не TMX: выберите файл с корнем tmx</translation>
    </message>
    <message>
        <source>the file is too large to be a translation memory</source>
        <translation>файл слишком велик для памяти переводов</translation>
    </message>
    <message>
        <source>the file is empty: there is no sentence in it</source>
        <translation>файл пуст: в нём нет ни одного предложения</translation>
    </message>
    <message>
        <source>this is nested too deeply for a translation memory</source>
        <translation>слишком глубокая вложенность для памяти переводов</translation>
    </message>
    <message>
        <source>there are more than {most} units in it: split it</source>
        <translation>в нём больше единиц, чем {most}: разделите его</translation>
    </message>
    <message>
        <source>the sentence is empty</source>
        <translation>предложение пустое</translation>
    </message>
    <message>
        <source>the sentence has more than {most} letters</source>
        <translation>в предложении больше букв, чем {most}</translation>
    </message>
    <message>
        <source>the sentence does not say in which language it is</source>
        <translation>у предложения не указан язык</translation>
    </message>
    <message>
        <source>the unit has no translation that can be kept</source>
        <translation>в единице нет перевода, который можно сохранить</translation>
    </message>
    <message>
        <source>The article is no longer in the project. Choose another one.</source>
        <translation>Статьи больше нет в проекте. Выберите другую.</translation>
    </message>
    <message>
        <source>An article is no translation of itself. Choose another one.</source>
        <translation>Статья не может быть переводом самой себя. Выберите другую.</translation>
    </message>
    <message>
        <source>These two are linked the other way round. Take that link away first.</source>
        <translation>Эти статьи связаны наоборот. Сначала уберите ту связь.</translation>
    </message>
    <message>
        <source>The original is linked to another article. Take that link away first.</source>
        <translation>Оригинал связан с другой статьёй. Сначала уберите ту связь.</translation>
    </message>
    <message>
        <source>One of the two articles is no longer in the project.</source>
        <translation>Одной из двух статей больше нет в проекте.</translation>
    </message>
    <message>
        <source>Choose rows with a sentence on either side, to pair them.</source>
        <translation>Выберите строки, где есть предложение с каждой стороны.</translation>
    </message>
    <message>
        <source>These sentences cross a pair that you made before. Part that first.</source>
        <translation>Эти предложения пересекают пару, которую вы создали. Сначала разъедините её.</translation>
    </message>
    <message>
        <source>There is no pair of sentences to write. Link an article first.</source>
        <translation>Нет пар предложений для записи. Сначала свяжите статью с оригиналом.</translation>
    </message>
    <message>
        <source>this is not a reference: &quot;format&quot; must be &quot;{format}&quot;</source>
        <translation>это не справочник: &quot;format&quot; должен быть &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>this is not JSON ({why})</source>
        <translation>это не JSON ({why})</translation>
    </message>
    <message>
        <source>this is nested too deeply for a reference</source>
        <translation>вложенность слишком глубока для справочника</translation>
    </message>
    <message>
        <source>the file is too large to be a reference</source>
        <translation>файл слишком велик для справочника</translation>
    </message>
    <message>
        <source>the file is not in UTF-8: save it as UTF-8</source>
        <translation>файл не в UTF-8: сохраните его в UTF-8</translation>
    </message>
    <message>
        <source>{value} is not a value</source>
        <translation>{value} – не значение</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>ключ {key} стоит в одном объекте дважды</translation>
    </message>
    <message>
        <source>the id {key} is given twice: ids must differ</source>
        <translation>идентификатор {key} дан дважды: они должны различаться</translation>
    </message>
    <message>
        <source>{what} must be an object</source>
        <translation>{what}: нужен объект</translation>
    </message>
    <message>
        <source>{what} must be an object, not {value}</source>
        <translation>{what}: нужен объект, а не {value}</translation>
    </message>
    <message>
        <source>the name {name} of {what} has the status {status}: it must be preferred, admitted or deprecated</source>
        <translation>у названия {name} из {what} статус {status}: допустимы preferred, admitted и deprecated</translation>
    </message>
    <message>
        <source>the name {name} of {what} is only a particle that clings to other words and would be found everywhere: take it out</source>
        <translation>название {name} из {what} – лишь частица, которая цепляется к другим словам и нашлась бы всюду: уберите её</translation>
    </message>
    <message>
        <source>the value of {what} must be a text, a number or a list of texts</source>
        <translation>значение {what} должно быть текстом, числом или списком текстов</translation>
    </message>
    <message>
        <source>the value of {what} has too many digits</source>
        <translation>в значении {what} слишком много цифр</translation>
    </message>
    <message>
        <source>a number in it has too many digits</source>
        <translation>в одном из чисел слишком много цифр</translation>
    </message>
    <message>
        <source>the id {key} holds signs that cannot be seen</source>
        <translation>идентификатор {key} содержит невидимые знаки</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of {what} must be a list</source>
        <translation>&quot;{key}&quot; в {what} должно быть списком</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of {what} must be a text, not {value}</source>
        <translation>&quot;{key}&quot; в {what} должно быть текстом, а не {value}</translation>
    </message>
    <message>
        <source>{what} lacks &quot;{key}&quot;</source>
        <translation>в {what} нет &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>{name} has the topic {topic}, which is no entity&apos;s id</source>
        <translation>у {name} тема {topic}, а это не идентификатор объекта</translation>
    </message>
    <message>
        <source>{file} is not a kzannotate project. Choose a .kza file.</source>
        <translation>{file} – не проект kzannotate. Выберите файл .kza.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file. Choose a .kza file.</source>
        <translation>{file} – не обычный файл. Выберите файл .kza.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file. Choose another name.</source>
        <translation>{file} – не обычный файл. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{file} was written by a newer kzannotate. Install the newest version to open it.</source>
        <translation>{file} записан более новой версией kzannotate. Установите новейшую, чтобы открыть его.</translation>
    </message>
    <message>
        <source>{file} was made by an older kzannotate. Open it for writing once to bring it up to date.</source>
        <translation>{file} создан более старой версией kzannotate. Откройте его один раз для записи, чтобы обновить.</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Keep a copy of it and open a backup from the folder {folder} beside it.</source>
        <translation>{file} повреждён ({why}). Сохраните его копию и откройте резервную из папки {folder} рядом.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Copy it to a folder where you may write, and open the copy.</source>
        <translation>В {file} нельзя записывать. Скопируйте его в папку, где у вас есть права на запись, и откройте копию.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name, or open it.</source>
        <translation>{file} уже существует. Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>{file} cannot be created ({why}).</source>
        <translation>{file} создать не удалось ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}).</source>
        <translation>В {file} записать не удалось ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why})</source>
        <translation>в {file} записать не удалось ({why})</translation>
    </message>
    <message>
        <source>{file} cannot be reached ({why}).</source>
        <translation>{file} недоступен ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be reached ({why}). Check the disk and your rights to the folder. Nothing of this was saved.</source>
        <translation>{file} недоступен ({why}). Проверьте диск и свои права на папку. Из этого ничего не сохранено.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Nothing of this was saved. Free some space on it and repeat the change.</source>
        <translation>Диск, где лежит {file}, заполнен. Из этого ничего не сохранено. Освободите на нём место и повторите изменение.</translation>
    </message>
    <message>
        <source>{file} was written, but the disk does not confirm that it keeps what was written. Check the disk, and save a copy on another one.</source>
        <translation>{file} записан, но диск не подтверждает, что хранит записанное. Проверьте диск и сохраните копию на другом.</translation>
    </message>
    <message>
        <source>There is no file {file} in {folder}.</source>
        <translation>В папке {folder} нет файла {file}.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only.</source>
        <translation>{file} открыт только для чтения.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open. Nothing of this was saved. Put the file back, or save a copy under another name.</source>
        <translation>{file} был перемещён, удалён или заменён, пока был открыт. Из этого ничего не сохранено. Верните файл на место или сохраните копию под другим именем.</translation>
    </message>
    <message>
        <source>The drive or folder that holds {file} cannot be reached. Nothing of this was saved. Connect it again, open the project again if need be, and repeat the change.</source>
        <translation>Диск или папка с {file} недоступны. Ничего из этого не сохранено. Подключите их снова, если надо, откройте проект заново и повторите изменение.</translation>
    </message>
    <message>
        <source>{file} does not say which project it is.</source>
        <translation>В {file} не сказано, какой это проект.</translation>
    </message>
    <message>
        <source>{file} is the open project itself. Choose another name.</source>
        <translation>{file} – это сам открытый проект. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{file} is the open project itself: choose another name.</source>
        <translation>{file} – это сам открытый проект: выберите другое имя.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file: choose another name.</source>
        <translation>{file} – не обычный файл: выберите другое имя.</translation>
    </message>
    <message>
        <source>No backup of {file} can be made: the folder {folder} cannot be created ({why}). Nothing was changed.</source>
        <translation>Резервную копию {file} сделать нельзя: папку {folder} создать не удалось ({why}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no room for the copy {file}. Free some space on that disk.</source>
        <translation>Для копии {file} нет места. Освободите место на этом диске.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it there and try again.</source>
        <translation>{file} занят другой программой. Закройте его там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing of a project can be read in {file}.</source>
        <translation>В {file} не читается ничего, что есть в проекте.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({why}).</source>
        <translation>{file} не читается или не записывается ({why}).</translation>
    </message>
    <message>
        <source>The copy {file} came out damaged and was not kept.</source>
        <translation>Копия {file} вышла повреждённой и не сохранена.</translation>
    </message>
    <message>
        <source>There is no document {article} in {file}.</source>
        <translation>В {file} нет документа {article}.</translation>
    </message>
    <message>
        <source>The text of document {article} is missing from {file}.</source>
        <translation>В {file} нет текста документа {article}.</translation>
    </message>
    <message>
        <source>This pattern takes too long: make it simpler.</source>
        <translation>Поиск по этому шаблону идёт слишком долго: упростите его.</translation>
    </message>
    <message>
        <source>This is no regular expression ({why}): mend it.</source>
        <translation>Это не регулярное выражение ({why}): исправьте его.</translation>
    </message>
    <message>
        <source>Another window of this program saved something first. Repeat the change.</source>
        <translation>Другое окно этой программы сохранило что-то раньше. Повторите изменение.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look at it again and repeat what you did.</source>
        <translation>Это тем временем изменилось. Посмотрите ещё раз и повторите действие.</translation>
    </message>
    <message>
        <source>The {what} {name} was changed meanwhile. Look at it again and repeat the change.</source>
        <translation>Запись ({what}) {name} тем временем изменилась. Посмотрите ещё раз и повторите изменение.</translation>
    </message>
    <message>
        <source>This finding was changed by a later check. Look at it again before you rule.</source>
        <translation>Более поздняя проверка изменила эту находку. Посмотрите ещё раз, прежде чем решать.</translation>
    </message>
    <message>
        <source>Select at least one letter of the article first.</source>
        <translation>Сначала выделите в статье хотя бы одну букву.</translation>
    </message>
    <message>
        <source>This entity is no longer in the project. Choose another one.</source>
        <translation>Этого объекта в проекте больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>The {what} is empty. Write at least one letter.</source>
        <translation>Пусто ({what}). Напишите хотя бы одну букву.</translation>
    </message>
    <message>
        <source>“{name}” is no identifier of Wikidata. Write Q and a number, such as Q232.</source>
        <translation>«{name}» – не идентификатор Викиданных. Напишите Q и число, например Q232.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it as 2024-02-29, 2024-02 or 2024.</source>
        <translation>«{day}» – не дата. Напишите 2024-02-29, 2024-02 или 2024.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Write the days the other way round.</source>
        <translation>Последний день раньше первого. Поменяйте дни местами.</translation>
    </message>
    <message>
        <source>The value is empty. Write at least one letter.</source>
        <translation>Значение пусто. Напишите хотя бы одну букву.</translation>
    </message>
    <message>
        <source>This is one entity. Choose another one to merge it with.</source>
        <translation>Это один и тот же объект. Выберите другой для объединения.</translation>
    </message>
    <message>
        <source>Choose a name for the new entity, or write one.</source>
        <translation>Выберите название для нового объекта или напишите своё.</translation>
    </message>
    <message>
        <source>Leave the old entity at least one of its names.</source>
        <translation>Оставьте прежнему объекту хотя бы одно из его названий.</translation>
    </message>
    <message>
        <source>This entity is still spoken of. Merge it with another one, or unlink its mentions first.</source>
        <translation>Этот объект ещё упоминается. Сначала объедините его с другим или снимите связи с упоминаний.</translation>
    </message>
    <message>
        <source>The {what} holds a character that cannot be kept. Type it again.</source>
        <translation>Здесь ({what}) есть символ, который нельзя сохранить. Наберите заново.</translation>
    </message>
    <message>
        <source>“{name}” is a name of this entity already ({status}). Change its status instead.</source>
        <translation>«{name}» уже есть среди названий этого объекта ({status}). Измените статус.</translation>
    </message>
    <message>
        <source>These are the same words. Pick other words to relate them to.</source>
        <translation>Это те же самые слова. Выберите для связи другие.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can change it. Reply to it instead.</source>
        <translation>Изменить комментарий может только его автор. Вместо этого ответьте на него.</translation>
    </message>
    <message>
        <source>A tag has at most {most} letters. Write a comment instead.</source>
        <translation>В метке не больше {most} букв. Вместо неё напишите комментарий.</translation>
    </message>
    <message>
        <source>This cannot be brought back here: it is somebody else&apos;s, or an import.</source>
        <translation>Это нельзя вернуть здесь: оно чужое или получено импортом.</translation>
    </message>
    <message>
        <source>Write the words to read instead, or choose another ruling.</source>
        <translation>Напишите, как следует читать, или выберите другое решение.</translation>
    </message>
    <message>
        <source>Say who reviews: the name of the reviewer is empty.</source>
        <translation>Укажите, кто проверяет: имя проверяющего пусто.</translation>
    </message>
    <message>
        <source>The name of the reviewer holds an invisible character. Type it again.</source>
        <translation>В имени проверяющего есть невидимый символ. Наберите заново.</translation>
    </message>
    <message>
        <source>the file is too large to be a termbase</source>
        <translation>файл слишком велик для терминологической базы</translation>
    </message>
    <message>
        <source>the file is empty: there is no name in it</source>
        <translation>файл пуст: в нём нет названий</translation>
    </message>
    <message>
        <source>this is not a text but a binary file</source>
        <translation>это двоичный файл, а не текст</translation>
    </message>
    <message>
        <source>the file is in an encoding that cannot be read: save it as UTF-8</source>
        <translation>кодировку файла прочесть нельзя: сохраните его в UTF-8</translation>
    </message>
    <message>
        <source>this is not well-formed XML ({why})</source>
        <translation>это некорректный XML ({why})</translation>
    </message>
    <message>
        <source>the file declares a document type of its own: take it out</source>
        <translation>файл объявляет собственный тип документа: уберите это</translation>
    </message>
    <message>
        <source>the file uses entities of its own: write the letters themselves</source>
        <translation>файл пользуется собственными сущностями: напишите сами буквы</translation>
    </message>
    <message>
        <source>this is not TBX: choose a file whose root is tbx or martif</source>
        <translation>это не TBX: выберите файл с корнем tbx или martif</translation>
    </message>
    <message>
        <source>this is nested too deeply for a termbase</source>
        <translation>слишком глубокая вложенность для терминологической базы</translation>
    </message>
    <message>
        <source>there are more than {most} names in it: split it</source>
        <translation>названий больше {most}: разделите файл</translation>
    </message>
    <message>
        <source>there are more than {most} rows in it: split it</source>
        <translation>строк больше {most}: разделите файл</translation>
    </message>
    <message>
        <source>there are more than {most} cells in it: split it</source>
        <translation>ячеек больше {most}: разделите файл</translation>
    </message>
    <message>
        <source>there are {count} columns, a termbase may have {most}</source>
        <translation>столбцов {count}, а в базе их может быть не больше {most}</translation>
    </message>
    <message>
        <source>a cell in it is too long or badly quoted: mend the line</source>
        <translation>ячейка слишком длинна или кавычки расставлены неверно: исправьте строку</translation>
    </message>
    <message>
        <source>this is not UTX: its first lines must name the languages and the columns</source>
        <translation>это не UTX: первые строки должны называть языки и столбцы</translation>
    </message>
    <message>
        <source>this is no list of wrong and right words: a row must hold wrong;right</source>
        <translation>это не список неверных и верных слов: строка должна иметь вид wrong;right</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>это не JSON</translation>
    </message>
    <message>
        <source>this is no list of entities of a reconciliation service</source>
        <translation>это не список объектов службы сопоставления</translation>
    </message>
    <message>
        <source>{file} does not say which form of termbase it is: choose {forms}.</source>
        <translation>Из {file} не видно вида терминологической базы: выберите {forms}.</translation>
    </message>
    <message>
        <source>No column holds names. Say which one does: name, or a language.</source>
        <translation>Ни в одном столбце нет названий. Укажите, в каком: name или язык.</translation>
    </message>
    <message>
        <source>“{column}” is no column. Write a language such as ar, ar:deprecated, or one of: {known}.</source>
        <translation>«{column}» — не столбец. Напишите язык, например ar, ar:deprecated, или одно из: {known}.</translation>
    </message>
    <message>
        <source>There is no name to write. Choose entities that have one.</source>
        <translation>Нет названий для записи. Выберите объекты с названиями.</translation>
    </message>
    <message>
        <source>UTX holds pairs of two languages. Choose both of them.</source>
        <translation>В UTX — пары на двух языках. Выберите оба.</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>название пусто</translation>
    </message>
    <message>
        <source>the name has more than {most} letters</source>
        <translation>в названии больше {most} букв</translation>
    </message>
    <message>
        <source>“{column}” has more than {most} letters</source>
        <translation>в «{column}» больше {most} букв</translation>
    </message>
    <message>
        <source>nobody says which language the name is in</source>
        <translation>не сказано, на каком языке название</translation>
    </message>
    <message>
        <source>the entry has no name that can be kept</source>
        <translation>в статье нет названия, которое можно сохранить</translation>
    </message>
    <message>
        <source>“{category}” has no place in a project: {count} left out</source>
        <translation>для «{category}» в проекте нет места: пропущено {count}</translation>
    </message>
    <message>
        <source>{count} more things like these</source>
        <translation>ещё {count} подобных</translation>
    </message>
    <message>
        <source>the {what} is empty or holds a character that cannot be kept</source>
        <translation>{what}: пусто или содержит недопустимый знак</translation>
    </message>
    <message>
        <source>the {what} has too many letters</source>
        <translation>{what}: слишком много букв</translation>
    </message>
    <message>
        <source>the name is only a particle that clings to other words</source>
        <translation>название — лишь частица, которая пишется слитно с другими словами</translation>
    </message>
    <message>
        <source>the entity has this name already</source>
        <translation>у объекта уже есть это название</translation>
    </message>
    <message>
        <source>the name stands there twice: the first one counts</source>
        <translation>название стоит дважды: учтено первое</translation>
    </message>
    <message>
        <source>the topic is no entity&apos;s id or name: the name comes without it</source>
        <translation>тема — не идентификатор и не название объекта: название взято без неё</translation>
    </message>
    <message>
        <source>the Wikidata identifier is none</source>
        <translation>это не идентификатор Wikidata</translation>
    </message>
    <message>
        <source>the fact lacks a property or a value, or a day is none</source>
        <translation>у факта нет свойства или значения, или день неверен</translation>
    </message>
    <message>
        <source>another entity has the fact already</source>
        <translation>этот факт уже есть у другого объекта</translation>
    </message>
    <message>
        <source>{entity} has more than one preferred name in “{language}”: {names}</source>
        <translation>{entity}: больше одного основного названия на «{language}»: {names}</translation>
    </message>
    <message>
        <source>invisible signs that XML cannot write are left out</source>
        <translation>невидимые знаки, которых нет в XML, пропущены</translation>
    </message>
    <message>
        <source>entities without a name are left out</source>
        <translation>объекты без названия пропущены</translation>
    </message>
    <message>
        <source>facts are left out: ask for facts to have them as notes</source>
        <translation>факты пропущены: запросите их, чтобы они стали примечаниями</translation>
    </message>
    <message>
        <source>facts have no place here</source>
        <translation>для фактов здесь нет места</translation>
    </message>
    <message>
        <source>facts lose their unit, time and sources</source>
        <translation>факты теряют единицу, время и источники</translation>
    </message>
    <message>
        <source>languages are no tags such as ar or kk-KZ: other programs may not know them</source>
        <translation>языки — не метки вроде ar или kk-KZ: другие программы могут их не знать</translation>
    </message>
    <message>
        <source>languages are guessed from letters when the list comes back</source>
        <translation>при возвращении списка языки угадываются по буквам</translation>
    </message>
    <message>
        <source>kinds have no place here</source>
        <translation>для видов здесь нет места</translation>
    </message>
    <message>
        <source>the title has no place here</source>
        <translation>для заголовка здесь нет места</translation>
    </message>
    <message>
        <source>topics have no place here</source>
        <translation>для тем здесь нет места</translation>
    </message>
    <message>
        <source>notes of entities have no place here</source>
        <translation>для примечаний к объектам здесь нет места</translation>
    </message>
    <message>
        <source>notes of names have no place here</source>
        <translation>для примечаний к названиям здесь нет места</translation>
    </message>
    <message>
        <source>Wikidata identifiers have no place here</source>
        <translation>для идентификаторов Wikidata здесь нет места</translation>
    </message>
    <message>
        <source>“{category}” has no place here</source>
        <translation>для «{category}» здесь нет места</translation>
    </message>
    <message>
        <source>no column holds “{column}”</source>
        <translation>нет столбца для «{column}»</translation>
    </message>
    <message>
        <source>no column holds names of “{column}”</source>
        <translation>нет столбца с названиями для «{column}»</translation>
    </message>
    <message>
        <source>a row has one note for all its names</source>
        <translation>у строки одно примечание на все названия</translation>
    </message>
    <message>
        <source>without the column id the rows of an entity come apart</source>
        <translation>без столбца id строки объекта распадаются</translation>
    </message>
    <message>
        <source>names in other languages are left out</source>
        <translation>названия на других языках пропущены</translation>
    </message>
    <message>
        <source>names without one in “{language}” are left out</source>
        <translation>названия без пары на «{language}» пропущены</translation>
    </message>
    <message>
        <source>line breaks and tabulators become spaces</source>
        <translation>переводы строк и табуляции становятся пробелами</translation>
    </message>
    <message>
        <source>entities without a deprecated name are left out</source>
        <translation>объекты без нежелательного названия пропущены</translation>
    </message>
    <message>
        <source>deprecated names are left out</source>
        <translation>нежелательные названия пропущены</translation>
    </message>
    <message>
        <source>other names are left out</source>
        <translation>прочие названия пропущены</translation>
    </message>
    <message>
        <source>nothing but the names of entities has a place here</source>
        <translation>здесь есть место только для названий объектов</translation>
    </message>
    <message>
        <source>entities with one right name become one</source>
        <translation>объекты с одним верным названием становятся одним</translation>
    </message>
    <message>
        <source>right names lose their status, note and topic</source>
        <translation>верные названия теряют статус, примечание и тему</translation>
    </message>
    <message>
        <source>wrong names have no right one beside them</source>
        <translation>рядом с неверными названиями нет верного</translation>
    </message>
    <message>
        <source>Choose a finding first: a case is opened for one.</source>
        <translation>Сначала выберите находку: дело открывают по ней.</translation>
    </message>
    <message>
        <source>The scale has no such rating any more. Choose another.</source>
        <translation>Такой оценки на шкале больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>The second reader cannot have the lead as well. Choose somebody else.</source>
        <translation>Второй читатель не может вести дело. Выберите другого.</translation>
    </message>
    <message>
        <source>Who has the lead cannot be the second reader. Choose somebody else.</source>
        <translation>Кто ведёт дело, не может быть вторым читателем. Выберите другого.</translation>
    </message>
    <message>
        <source>Only the second reader of the case can say this.</source>
        <translation>Это может сказать только второй читатель дела.</translation>
    </message>
    <message>
        <source>The case is not in its second reading. Send it there first.</source>
        <translation>Дело не на втором чтении. Сначала отправьте его туда.</translation>
    </message>
    <message>
        <source>Write why you disagree, so that the lead can answer it.</source>
        <translation>Напишите, почему не согласны, чтобы ведущий мог ответить.</translation>
    </message>
    <message>
        <source>A case goes one state at a time.</source>
        <translation>Дело переходит по одному состоянию за раз.</translation>
    </message>
    <message>
        <source>The case is decided. Open it again before you change it.</source>
        <translation>Дело решено. Откройте его снова, чтобы изменить.</translation>
    </message>
    <message>
        <source>This is not the address of a page: it begins with https:// or http://.</source>
        <translation>Это не адрес страницы: он начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>Write a title or an address of the evidence.</source>
        <translation>Напишите название или адрес доказательства.</translation>
    </message>
    <message>
        <source>“{day}” is no date: write it as 2024-02-29, 2024-02 or 2024.</source>
        <translation>«{day}» не дата: пишите 2024-02-29, 2024-02 или 2024.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file: choose another.</source>
        <translation>{file} — не обычный файл: выберите другой.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>Не удаётся прочесть {file} ({why}).</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to keep.</source>
        <translation>{file} пуст: хранить нечего.</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB: attach a part of it, or its address.</source>
        <translation>{file} больше 20 МБ: приложите часть или адрес.</translation>
    </message>
    <message>
        <source>Every rating needs words in Arabic and in English.</source>
        <translation>У каждой оценки должны быть слова по-арабски и по-английски.</translation>
    </message>
    <message>
        <source>A scale has from {fewest} to {most} ratings.</source>
        <translation>На шкале от {fewest} до {most} оценок.</translation>
    </message>
    <message>
        <source>Two ratings of the scale have one number. Give each its own.</source>
        <translation>У двух оценок один номер. Дайте каждой свой.</translation>
    </message>
    <message>
        <source>The numbers of a scale begin with 1, the worst.</source>
        <translation>Номера шкалы начинаются с 1 — худшей оценки.</translation>
    </message>
    <message>
        <source>The case “{title}” has a rating that would go. Rate it anew.</source>
        <translation>У дела «{title}» оценка, которая исчезнет. Оцените его заново.</translation>
    </message>
    <message>
        <source>An attached file is missing from {file} or was altered.</source>
        <translation>Приложенный файл в {file} отсутствует или изменён.</translation>
    </message>
    <message>
        <source>Go to a case first: this is put into it.</source>
        <translation>Сначала перейдите к делу: это вносится в него.</translation>
    </message>
    <message>
        <source>Another correction stands in these words already. Refuse or change that one first.</source>
        <translation>В этих словах уже есть другая правка. Сначала отклоните или измените её.</translation>
    </message>
    <message>
        <source>These are the words that stand there already. Write others.</source>
        <translation>Эти слова там уже стоят. Напишите другие.</translation>
    </message>
    <message>
        <source>These words are too long for a correction. Correct a shorter passage.</source>
        <translation>Слова слишком длинны для правки. Исправьте отрывок короче.</translation>
    </message>
    <message>
        <source>The correction holds a character that cannot be kept. Type it again.</source>
        <translation>В правке есть знак, который нельзя сохранить. Наберите её заново.</translation>
    </message>
    <message>
        <source>This article is no longer in the project. Choose another one.</source>
        <translation>Этой статьи больше нет в проекте. Выберите другую.</translation>
    </message>
    <message>
        <source>{file} ends in none of .txt, .docx, .html, .xlf: name the form.</source>
        <translation>{file} не оканчивается ни на .txt, ни на .docx, .html, .xlf: назовите формат.</translation>
    </message>
    <message>
        <source>XLIFF needs a source text: link this article to its original first.</source>
        <translation>Для XLIFF нужен исходный текст: сначала свяжите статью с оригиналом.</translation>
    </message>
    <message>
        <source>{file} ends in none of .html, .tsv: name the form.</source>
        <translation>{file} не оканчивается ни на .html, ни на .tsv: назовите формат.</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Choose one that is there.</source>
        <translation>{folder} – не папка. Выберите существующую.</translation>
    </message>
    <message>
        <source>There is no case {case} in the project.</source>
        <translation>В проекте нет дела {case}.</translation>
    </message>
    <message>
        <source>There is no article {article} in the project.</source>
        <translation>В проекте нет статьи {article}.</translation>
    </message>
    <message>
        <source>The PDF cannot be made here: Qt found no way to write one.</source>
        <translation>PDF здесь не создать: Qt не нашёл способа.</translation>
    </message>
    <message>
        <source>There is no case to export. Open one from a finding.</source>
        <translation>Нет дел для экспорта. Откройте дело из находки.</translation>
    </message>
    <message>
        <source>ClaimReview needs more: {sentence}</source>
        <translation>Для ClaimReview не хватает: {sentence}</translation>
    </message>
    <message>
        <source>the row names no entity</source>
        <translation>в строке не назван объект</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation>«{words}» — не число</translation>
    </message>
    <message>
        <source>“{words}” is no sort of value: write number, text or list</source>
        <translation>«{words}» — не вид значения: напишите number, text или list</translation>
    </message>
    <message>
        <source>the row has no {column}</source>
        <translation>в строке нет: {column}</translation>
    </message>
    <message>
        <source>“{words}” is no status: write {known}</source>
        <translation>«{words}» — не статус: напишите {known}</translation>
    </message>
    <message>
        <source>a fact above has this id already</source>
        <translation>у факта выше тот же идентификатор</translation>
    </message>
    <message>
        <source>there is no list of facts in it</source>
        <translation>в нём нет списка фактов</translation>
    </message>
    <message>
        <source>this is no fact but something else</source>
        <translation>это не факт</translation>
    </message>
    <message>
        <source>the fact names no entity</source>
        <translation>факт не называет объект</translation>
    </message>
    <message>
        <source>a text of the fact has more than {most} letters</source>
        <translation>в тексте факта больше {most} знаков</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>число слишком велико</translation>
    </message>
    <message>
        <source>this is no JSON that can be read</source>
        <translation>этот JSON нельзя прочитать</translation>
    </message>
    <message>
        <source>the fact has no &quot;{key}&quot;</source>
        <translation>у факта нет «{key}»</translation>
    </message>
    <message>
        <source>a key of the fact is unknown, or what it holds is of a wrong sort</source>
        <translation>ключ факта неизвестен, или его содержимое не того вида</translation>
    </message>
    <message>
        <source>the first row must name the columns entity, property and value</source>
        <translation>первая строка должна называть столбцы entity, property и value</translation>
    </message>
    <message>
        <source>the file is empty: there is no fact in it</source>
        <translation>файл пуст: в нём нет фактов</translation>
    </message>
    <message>
        <source>the file is too large to be a list of facts</source>
        <translation>файл слишком велик для списка фактов</translation>
    </message>
    <message>
        <source>there are more than {most} facts in it: split it</source>
        <translation>в нём больше {most} фактов: разделите его</translation>
    </message>
    <message>
        <source>{file} is no list of facts: choose a file in .csv or .json.</source>
        <translation>{file} — не список фактов: выберите файл .csv или .json.</translation>
    </message>
    <message>
        <source>no entity is called “{words}”: add it first, or give its id</source>
        <translation>нет объекта с названием «{words}»: сначала добавьте его или укажите идентификатор</translation>
    </message>
    <message>
        <source>more than one entity is called “{words}”: give its id</source>
        <translation>несколько объектов называются «{words}»: укажите идентификатор</translation>
    </message>
    <message>
        <source>the list of the value names an entity that is not in the project</source>
        <translation>в списке значения назван объект, которого нет в проекте</translation>
    </message>
    <message>
        <source>the fact stands in the list twice: the first one counts</source>
        <translation>факт стоит в списке дважды: считается первый</translation>
    </message>
    <message>
        <source>This is the preferred name already.</source>
        <translation>Это название уже основное.</translation>
    </message>
    <message>
        <source>guard words have no place here</source>
        <translation>здесь нет места для слов-условий</translation>
    </message>
    <message>
        <source>Write the claim that is reviewed.</source>
        <translation>Напишите проверяемое утверждение.</translation>
    </message>
    <message>
        <source>Give the case a rating.</source>
        <translation>Дайте делу оценку.</translation>
    </message>
    <message>
        <source>Write the reasoning, for readers.</source>
        <translation>Напишите обоснование для читателей.</translation>
    </message>
    <message>
        <source>Say who has the lead.</source>
        <translation>Укажите, кто ведёт дело.</translation>
    </message>
    <message>
        <source>Choose a second reader.</source>
        <translation>Выберите второго читателя.</translation>
    </message>
    <message>
        <source>The second reader has not said yet whether they agree.</source>
        <translation>Второй читатель ещё не сказал, согласен ли он.</translation>
    </message>
    <message>
        <source>The second reader disagrees. Change the case, or ask again.</source>
        <translation>Второй читатель не согласен. Измените дело или спросите снова.</translation>
    </message>
    <message>
        <source>Write the address of your own page about the case.</source>
        <translation>Напишите адрес вашей страницы о деле.</translation>
    </message>
    <message>
        <source>Say what your desk is called.</source>
        <translation>Напишите, как называется ваша редакция.</translation>
    </message>
    <message>
        <source>Rate the case, so that it has a date.</source>
        <translation>Дайте делу оценку, чтобы у него была дата.</translation>
    </message>
    <message>
        <source>No quoted article has an address: add it with “Change…” beside its quotation.</source>
        <translation>Ни у одной цитируемой статьи нет адреса: добавьте его кнопкой «Изменить…» рядом с цитатой.</translation>
    </message>
    <message>
        <source>The claim has {count} letters; readers show {most}.</source>
        <translation>Букв в утверждении: {count}; программы показывают {most}.</translation>
    </message>
    <message>
        <source>The reasoning has {count} letters; readers show {most}.</source>
        <translation>Букв в обосновании: {count}; программы показывают {most}.</translation>
    </message>
    <message>
        <source>the text is not in {encoding}: choose another encoding</source>
        <translation>текст не в {encoding}: выберите другую кодировку</translation>
    </message>
    <message>
        <source>no encoding is called {name}: choose one of {encodings}</source>
        <translation>кодировки {name} нет: выберите одну из {encodings}</translation>
    </message>
    <message>
        <source>some bytes are not UTF-8 though the rest is: mend them and import it again</source>
        <translation>некоторые байты не в UTF-8, хотя остальное в нём: исправьте их и импортируйте ещё раз</translation>
    </message>
    <message>
        <source>the encoding could not be told for certain: read some words of it</source>
        <translation>кодировку нельзя назвать с уверенностью: прочитайте несколько слов</translation>
    </message>
    <message>
        <source>the letters look as if the text had been saved in a wrong encoding before</source>
        <translation>похоже, что раньше текст сохранили в неверной кодировке</translation>
    </message>
    <message>
        <source>the file has {size} MB, one of its kind may have {most}: split it</source>
        <translation>в файле {size} МБ, для этого вида можно {most}: разделите его</translation>
    </message>
    <message>
        <source>this is not a page but a binary file: choose another one</source>
        <translation>это не страница, а двоичный файл: выберите другой</translation>
    </message>
    <message>
        <source>there is nothing on this page that can be read</source>
        <translation>на этой странице нечего читать</translation>
    </message>
    <message>
        <source>there is no page in this bundle: save the page again</source>
        <translation>в этом наборе нет страницы: сохраните её ещё раз</translation>
    </message>
    <message>
        <source>the article could not be told from the rest: all words of the page came in</source>
        <translation>статью не удалось отличить от остального: взяты все слова страницы</translation>
    </message>
    <message>
        <source>the page is damaged or nested too deeply: part of its text may be missing</source>
        <translation>страница повреждена или слишком вложена: часть текста может отсутствовать</translation>
    </message>
    <message>
        <source>only {share} % of the words on the page are taken for the article: compare them</source>
        <translation>за статью принято лишь {share} % слов страницы: сравните</translation>
    </message>
    <message>
        <source>the page is damaged, or too large or nested too deeply to be read: copy its text</source>
        <translation>страница повреждена, слишком велика или вложена: скопируйте её текст</translation>
    </message>
    <message>
        <source>this is no mail: choose the article&apos;s own file</source>
        <translation>это не письмо: выберите файл самой статьи</translation>
    </message>
    <message>
        <source>the mail holds no words, only attachments: save and import these</source>
        <translation>в письме нет слов, только вложения: сохраните и импортируйте их</translation>
    </message>
    <message>
        <source>the mail says that it is in {encoding}, which it is not</source>
        <translation>в письме указано {encoding}, но это не так</translation>
    </message>
    <message>
        <source>an attachment is not read with its mail: save it and import it</source>
        <translation>вложение не читается вместе с письмом: сохраните и импортируйте его</translation>
    </message>
    <message>
        <source>this is an archive: unpack it, or give it a name that ends in .zip</source>
        <translation>это архив: распакуйте его или дайте имя с .zip на конце</translation>
    </message>
    <message>
        <source>this is an archive within an archive: unpack it first</source>
        <translation>это архив в архиве: сначала распакуйте его</translation>
    </message>
    <message>
        <source>this is no archive of articles but a {kind} file: give it that ending</source>
        <translation>это не архив статей, а файл {kind}: дайте ему такое окончание</translation>
    </message>
    <message>
        <source>this is no archive, or a damaged one: make it anew</source>
        <translation>это не архив или он повреждён: сделайте его заново</translation>
    </message>
    <message>
        <source>the archive holds {count} files, {most} may be in one: split it</source>
        <translation>файлов в архиве: {count}, можно {most}: разделите его</translation>
    </message>
    <message>
        <source>the archive holds two files called {name}: make it anew</source>
        <translation>в архиве два файла с именем {name}: сделайте его заново</translation>
    </message>
    <message>
        <source>the archive unpacks to {size} MB, it may be {most}: split it</source>
        <translation>распакованный архив займёт {size} МБ, можно {most}: разделите его</translation>
    </message>
    <message>
        <source>the archive holds no file of that name</source>
        <translation>в архиве нет файла с таким именем</translation>
    </message>
    <message>
        <source>the archive holds no articles</source>
        <translation>в архиве нет статей</translation>
    </message>
    <message>
        <source>this file of the archive is larger than the archive says</source>
        <translation>этот файл больше, чем указано в архиве</translation>
    </message>
    <message>
        <source>this file of the archive is damaged and cannot be unpacked</source>
        <translation>этот файл архива повреждён и не распаковывается</translation>
    </message>
    <message>
        <source>the name leads out of the archive: such a file is not read</source>
        <translation>имя ведёт за пределы архива: такой файл не читается</translation>
    </message>
    <message>
        <source>this file of the archive is locked with a password: unpack it first</source>
        <translation>этот файл архива закрыт паролем: сначала распакуйте его</translation>
    </message>
    <message>
        <source>this file is packed more than {times} times smaller, as only traps are</source>
        <translation>этот файл сжат более чем в {times} раз, так сжимают только ловушки</translation>
    </message>
    <message>
        <source>files that end in {ending} are not read as articles</source>
        <translation>файлы с окончанием {ending} не читаются как статьи</translation>
    </message>
    <message>
        <source>files of other kinds are passed over: {count} ({endings})</source>
        <translation>файлы других видов пропущены: {count} ({endings})</translation>
    </message>
    <message>
        <source>the folder holds no articles: put some into it</source>
        <translation>в папке нет статей: положите их туда</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>some bytes are not UTF-8 though the rest is: mend them, or choose an encoding</source>
        <translation>некоторые байты не в UTF-8, хотя остальное в нём: исправьте их или выберите кодировку</translation>
    </message>
    <message>
        <source>there is no column {column}: choose another one</source>
        <translation>столбца {column} нет: выберите другой</translation>
    </message>
    <message>
        <source>{date} is no date: write it as 2024-02-29.</source>
        <translation>{date} — не дата: напишите её как 2024-02-29.</translation>
    </message>
    <message>
        <source>{language} is no language code: write one such as ar or kk.</source>
        <translation>{language} — не код языка: напишите код, например ar или kk.</translation>
    </message>
    <message>
        <source>there is no such article in it any more</source>
        <translation>этой статьи в нём больше нет</translation>
    </message>
    <message>
        <source>it was not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>the same text is in the project already, as {article}</source>
        <translation>этот же текст уже есть в проекте под именем {article}</translation>
    </message>
    <message>
        <source>the same text comes in from another file, under the title {title}</source>
        <translation>этот же текст добавляется из другого файла под заголовком {title}</translation>
    </message>
    <message>
        <source>Words are cut at marks, or whole</source>
        <translation>Слова: делятся по пометкам или целые</translation>
    </message>
    <message>
        <source>Whether what it has no place for travels as metadata.</source>
        <translation>Передавать ли в метаданных то, для чего нет места?</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>brat standoff (folder or .zip)</source>
        <translation>brat standoff (папка или .zip)</translation>
    </message>
    <message>
        <source>doccano (JSON lines)</source>
        <translation>doccano (строки JSON)</translation>
    </message>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
    <message>
        <source>Prodigy (JSON lines)</source>
        <translation>Prodigy (строки JSON)</translation>
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
        <translation>Набор данных Hugging Face (Parquet, карточка данных, Croissant)</translation>
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
        <translation>Проект REFI-QDA (QualCoder, MAXQDA, NVivo, ATLAS.ti)</translation>
    </message>
    <message>
        <source>What doccano&apos;s project counts.</source>
        <translation>Что считает проект doccano.</translation>
    </message>
    <message>
        <source>Entities with relations, or triples.</source>
        <translation>Объекты со связями или тройки.</translation>
    </message>
    <message>
        <source>Whether reviewers&apos; names are e-mails.</source>
        <translation>Имена проверяющих – адреса почты?</translation>
    </message>
    <message>
        <source>Scheme of the tags</source>
        <translation>Схема меток</translation>
    </message>
    <message>
        <source>Parts in percent, such as 80/10/10</source>
        <translation>Части в процентах, например 80/10/10</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>source, dates and language of articles are left out</source>
        <translation>источник, даты и язык статей пропущены</translation>
    </message>
    <message>
        <source>articles without marks are left out</source>
        <translation>статьи без пометок пропущены</translation>
    </message>
    <message>
        <source>control characters become spaces</source>
        <translation>управляющие символы становятся пробелами</translation>
    </message>
    <message>
        <source>marks inside of words grow to whole words</source>
        <translation>пометки внутри слов расширяются до целых слов</translation>
    </message>
    <message>
        <source>relations between two articles are left out</source>
        <translation>связи между двумя статьями пропущены</translation>
    </message>
    <message>
        <source>marks over the end of a sentence become one in each</source>
        <translation>пометки через границу предложений делятся по одной на каждое</translation>
    </message>
    <message>
        <source>marks begin or end between two {unit}</source>
        <translation>пометки начинаются или кончаются между двумя единицами ({unit})</translation>
    </message>
    <message>
        <source>relations between marks are left out</source>
        <translation>связи между пометками пропущены</translation>
    </message>
    <message>
        <source>marks of the kind {kind} are left out</source>
        <translation>пометки вида {kind} пропущены</translation>
    </message>
    <message>
        <source>notes and tags on whole articles are left out</source>
        <translation>заметки и метки целых статей пропущены</translation>
    </message>
    <message>
        <source>marks on the same words as another are left out</source>
        <translation>пометки на тех же словах, что и другая, пропущены</translation>
    </message>
    <message>
        <source>marks inside of others are left out</source>
        <translation>пометки внутри других пропущены</translation>
    </message>
    <message>
        <source>marks that overlap others are left out</source>
        <translation>пометки, пересекающиеся с другими, пропущены</translation>
    </message>
    <message>
        <source>discontinuous words become one stretch</source>
        <translation>разорванные слова становятся одним фрагментом</translation>
    </message>
    <message>
        <source>marks of no letters are left out</source>
        <translation>пометки без букв пропущены</translation>
    </message>
    <message>
        <source>blanks at the ends of marks are left out, and marks of nothing else</source>
        <translation>пробелы по краям пометок пропущены, как и пометки из одних пробелов</translation>
    </message>
    <message>
        <source>links to entities are left out</source>
        <translation>связи с объектами пропущены</translation>
    </message>
    <message>
        <source>what else is known of marks is left out</source>
        <translation>прочие сведения о пометках пропущены</translation>
    </message>
    <message>
        <source>notes on marks are left out</source>
        <translation>примечания к пометкам пропущены</translation>
    </message>
    <message>
        <source>who made a mark, and when, is left out</source>
        <translation>кто и когда сделал пометку, пропущено</translation>
    </message>
    <message>
        <source>the region {region} of {article} stands nowhere</source>
        <translation>для области {region} из {article} нет места в тексте</translation>
    </message>
    <message>
        <source>{count} results of {article} are none</source>
        <translation>недействительных результатов в {article}: {count}</translation>
    </message>
    <message>
        <source>the annotation {annotation} is about nothing</source>
        <translation>аннотация {annotation} ни к чему не относится</translation>
    </message>
    <message>
        <source>the annotation {annotation} stands nowhere in its text</source>
        <translation>для аннотации {annotation} нет места в её тексте</translation>
    </message>
    <message>
        <source>the annotation {annotation} leads to no words</source>
        <translation>аннотация {annotation} не ведёт к словам</translation>
    </message>
    <message>
        <source>this is no line of brat&apos;s</source>
        <translation>это не строка brat</translation>
    </message>
    <message>
        <source>{line} is there twice</source>
        <translation>{line} стоит дважды</translation>
    </message>
    <message>
        <source>{line} says nothing of anything</source>
        <translation>{line} ни о чём не говорит</translation>
    </message>
    <message>
        <source>{line} is not where it says</source>
        <translation>{line} стоит не там, где указано</translation>
    </message>
    <message>
        <source>{line} does not relate two things</source>
        <translation>{line} не связывает двух вещей</translation>
    </message>
    <message>
        <source>{line} leads to what is not there</source>
        <translation>{line} ведёт к тому, чего нет</translation>
    </message>
    <message>
        <source>the relation {number} of {article} leads to a region that is not there</source>
        <translation>связь {number} из {article} ведёт к области, которой нет</translation>
    </message>
    <message>
        <source>its text is not beside it</source>
        <translation>его текста нет рядом</translation>
    </message>
    <message>
        <source>there is no text in this</source>
        <translation>здесь нет текста</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>в нём нет текста</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>это не текст</translation>
    </message>
    <message>
        <source>the label {number} of {article} is not in its text</source>
        <translation>подпись {number} из {article} вне её текста</translation>
    </message>
    <message>
        <source>the relation {number} of {article} leads to a label that is not there</source>
        <translation>связь {number} из {article} ведёт к подписи, которой нет</translation>
    </message>
    <message>
        <source>the task {number} has no text</source>
        <translation>в задаче {number} нет текста</translation>
    </message>
    <message>
        <source>the selection “{words}” does not stand there</source>
        <translation>выделенного «{words}» там нет</translation>
    </message>
    <message>
        <source>this is no sound CAS ({why})</source>
        <translation>это не исправный CAS ({why})</translation>
    </message>
    <message>
        <source>a {name} from {start} to {end} is outside of the text</source>
        <translation>{name} от {start} до {end} – вне текста</translation>
    </message>
    <message>
        <source>{name} at {address} is outside of the text</source>
        <translation>{name} в месте {address} – вне текста</translation>
    </message>
    <message>
        <source>the text of {article} is not in the file: put it beside it as {name}</source>
        <translation>текста {article} нет в файле: положите его рядом под именем {name}</translation>
    </message>
    <message>
        <source>a page of annotations lies elsewhere: nothing is fetched</source>
        <translation>страница аннотаций лежит в другом месте: ничего не загружается</translation>
    </message>
    <message>
        <source>this line is no token</source>
        <translation>эта строка – не токен</translation>
    </message>
    <message>
        <source>the article {article} has another text in the project</source>
        <translation>у статьи {article} в проекте другой текст</translation>
    </message>
    <message>
        <source>{record} is in the layer {layer}, of which nothing is told</source>
        <translation>{record} в слое {layer}, о котором ничего не сказано</translation>
    </message>
    <message>
        <source>{record} is otherwise in the project, and stays as it is there</source>
        <translation>{record} в проекте иначе и остаётся там как есть</translation>
    </message>
    <message>
        <source>{count} × marks of the kind {kind} are left out: the check makes them itself</source>
        <translation>{count} × пометки вида {kind} пропущены: их делает сама проверка</translation>
    </message>
    <message>
        <source>{count} × relations lead to marks that are not there</source>
        <translation>{count} × связи ведут к пометкам, которых нет</translation>
    </message>
    <message>
        <source>{count} × relations between the same words</source>
        <translation>{count} × связи между одними и теми же словами</translation>
    </message>
    <message>
        <source>{count} × links lead to entities of which nothing is told</source>
        <translation>{count} × связи ведут к объектам, о которых ничего не сказано</translation>
    </message>
    <message>
        <source>the mark {mark} of {article} is not where it says</source>
        <translation>пометка {mark} из {article} стоит не там, где указано</translation>
    </message>
    <message>
        <source>DocBin needs spaCy: pip install &apos;kzannotate[spacy]&apos;.</source>
        <translation>Для DocBin нужен spaCy: pip install &apos;kzannotate[spacy]&apos;.</translation>
    </message>
    <message>
        <source>This is more than one DocBin can hold. Choose fewer articles, or another format.</source>
        <translation>Это больше, чем вмещает один DocBin. Выберите меньше статей или другой формат.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;kzannotate[tables]&apos;</source>
        <translation>для Parquet нужен pyarrow: pip install &apos;kzannotate[tables]&apos;</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;kzannotate[tables]&apos;.</source>
        <translation>Для Parquet нужен pyarrow: pip install &apos;kzannotate[tables]&apos;.</translation>
    </message>
    <message>
        <source>No format is called {name}: there are {known}.</source>
        <translation>Формата {name} нет: есть {known}.</translation>
    </message>
    <message>
        <source>Nobody called {name} reviews here: there are {known}.</source>
        <translation>Проверяющего {name} здесь нет: есть {known}.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty: choose the name of a new one.</source>
        <translation>Папка {name} не пуста: выберите имя для новой.</translation>
    </message>
    <message>
        <source>The parts cannot be {parts}: write percentages such as 80/10/10.</source>
        <translation>Части не могут быть {parts}: напишите проценты, например 80/10/10.</translation>
    </message>
    <message>
        <source>a file in this is packed too tightly to be true</source>
        <translation>один из файлов здесь сжат неправдоподобно сильно</translation>
    </message>
    <message>
        <source>a number in this is far too long</source>
        <translation>одно из чисел здесь слишком длинное</translation>
    </message>
    <message>
        <source>a number in this is none</source>
        <translation>одно из чисел здесь – не число</translation>
    </message>
    <message>
        <source>all files together have more than {most} MB</source>
        <translation>все файлы вместе больше {most} МБ</translation>
    </message>
    <message>
        <source>an offset is far beyond the text</source>
        <translation>одно из смещений далеко за пределами текста</translation>
    </message>
    <message>
        <source>its first line is not that of WebAnno TSV 3</source>
        <translation>его первая строка – не строка WebAnno TSV 3</translation>
    </message>
    <message>
        <source>its first line says the format {found}, not {format}: export the project again</source>
        <translation>в первой строке указан формат {found}, а не {format}: экспортируйте проект заново</translation>
    </message>
    <message>
        <source>its layer is no text</source>
        <translation>его слой – не текст</translation>
    </message>
    <message>
        <source>its text is not in the archive</source>
        <translation>его текста нет в архиве</translation>
    </message>
    <message>
        <source>no record is called {name}</source>
        <translation>записи {name} нет</translation>
    </message>
    <message>
        <source>the document {article} has no text</source>
        <translation>у документа {article} нет текста</translation>
    </message>
    <message>
        <source>the file has more than {most} MB</source>
        <translation>файл больше {most} МБ</translation>
    </message>
    <message>
        <source>the file is not in UTF-8: export it again</source>
        <translation>файл не в UTF-8: экспортируйте его заново</translation>
    </message>
    <message>
        <source>the file is too large to be read</source>
        <translation>файл слишком велик для чтения</translation>
    </message>
    <message>
        <source>the key {key} is there twice</source>
        <translation>ключ {key} стоит дважды</translation>
    </message>
    <message>
        <source>the text of {article} is not the one that its digest names</source>
        <translation>текст {article} не соответствует контрольной сумме</translation>
    </message>
    <message>
        <source>there are more than {most} files in this</source>
        <translation>файлов здесь больше {most}</translation>
    </message>
    <message>
        <source>there are no annotation files (.ann) in this</source>
        <translation>здесь нет файлов аннотаций (.ann)</translation>
    </message>
    <message>
        <source>there are no annotations in this</source>
        <translation>здесь нет аннотаций</translation>
    </message>
    <message>
        <source>there are no articles of doccano&apos;s in this</source>
        <translation>здесь нет статей doccano</translation>
    </message>
    <message>
        <source>there are no tasks with a text in this</source>
        <translation>здесь нет задач с текстом</translation>
    </message>
    <message>
        <source>there is no file in it that ends in {ending}</source>
        <translation>в нём нет файла с окончанием {ending}</translation>
    </message>
    <message>
        <source>there is no {name} beside the files: export it with them</source>
        <translation>рядом с файлами нет {name}: экспортируйте вместе с ними</translation>
    </message>
    <message>
        <source>there is no {name} in the archive</source>
        <translation>в архиве нет {name}</translation>
    </message>
    <message>
        <source>this file is damaged</source>
        <translation>этот файл повреждён</translation>
    </message>
    <message>
        <source>this file is longer than its archive says</source>
        <translation>этот файл длиннее, чем указано в архиве</translation>
    </message>
    <message>
        <source>this is neither a folder nor a zip archive</source>
        <translation>это не папка и не архив zip</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>this is no {record} ({why})</source>
        <translation>это не {record} ({why})</translation>
    </message>
    <message>
        <source>this is none of the formats that can be read: {known}</source>
        <translation>это не один из читаемых форматов: {known}</translation>
    </message>
    <message>
        <source>this is not a JSON object</source>
        <translation>это не объект JSON</translation>
    </message>
    <message>
        <source>this is not in UTF-8: save it as UTF-8</source>
        <translation>это не в UTF-8: сохраните в UTF-8</translation>
    </message>
    <message>
        <source>two files in this have the same name</source>
        <translation>у двух файлов здесь одно имя</translation>
    </message>
    <message>
        <source>{name} cannot be {value}: choose one of {known}.</source>
        <translation>{name} не может быть {value}: выберите одно из {known}.</translation>
    </message>
    <message>
        <source>{format} cannot hold all of it: {losses}.</source>
        <translation>{format} вмещает не всё: {losses}.</translation>
    </message>
    <message>
        <source>{format} has no option {name}: it has {known}.</source>
        <translation>У {format} нет параметра {name}: есть {known}.</translation>
    </message>
    <message>
        <source>{name} is a file: choose the name of a new folder.</source>
        <translation>{name} – это файл: выберите имя для новой папки.</translation>
    </message>
    <message>
        <source>{name} is a link: choose another name.</source>
        <translation>{name} – это ссылка: выберите другое имя.</translation>
    </message>
    <message>
        <source>{record} is about {article}, which is not in the file</source>
        <translation>{record} относится к {article}, а этого в файле нет</translation>
    </message>
    <message>
        <source>{format} is only read, not written: choose one of {known}.</source>
        <translation>{format} только читается, но не записывается: выберите одно из {known}.</translation>
    </message>
    <message>
        <source>{count} more things are left out</source>
        <translation>пропущено ещё {count}</translation>
    </message>
    <message>
        <source>{record} quotes words that do not stand in {article} there</source>
        <translation>{record} цитирует слова, которых в этом месте {article} нет</translation>
    </message>
    <message>
        <source>{format} would not hold all of it: {losses}.</source>
        <translation>{format} вместит не всё: {losses}.</translation>
    </message>
    <message>
        <source>no column of the table holds articles: say which one does</source>
        <translation>ни в одном столбце таблицы нет статей: укажите, в каком они</translation>
    </message>
    <message>
        <source>only {most} rows are read: split it</source>
        <translation>читается только {most} строк: разделите файл</translation>
    </message>
    <message>
        <source>the PDF does not say which letters it is drawn with: copy the text from elsewhere</source>
        <translation>в PDF не указано, какими буквами он набран: возьмите текст из другого места</translation>
    </message>
    <message>
        <source>the PDF draws far more signs than an article has: split it</source>
        <translation>в PDF гораздо больше знаков, чем в статье: разделите его</translation>
    </message>
    <message>
        <source>the PDF has {count} pages, {most} may be in one: split it</source>
        <translation>страниц в PDF: {count}, можно {most}: разделите его</translation>
    </message>
    <message>
        <source>the PDF holds no text but pictures of pages: recognise the text in another program</source>
        <translation>в PDF не текст, а снимки страниц: распознайте текст в другой программе</translation>
    </message>
    <message>
        <source>the book does not say which chapters it has: make it anew</source>
        <translation>в книге не указано, какие в ней главы: сделайте её заново</translation>
    </message>
    <message>
        <source>the file is damaged from here on</source>
        <translation>отсюда файл повреждён</translation>
    </message>
    <message>
        <source>the file is damaged: save it again</source>
        <translation>файл повреждён: сохраните его ещё раз</translation>
    </message>
    <message>
        <source>the file is locked with a password: save it without one</source>
        <translation>файл закрыт паролем: сохраните его без пароля</translation>
    </message>
    <message>
        <source>the file unpacks to far more than a paper holds, as only traps do</source>
        <translation>распакованный файл гораздо больше любого документа, так бывает только у ловушек</translation>
    </message>
    <message>
        <source>the row holds no text</source>
        <translation>в строке нет текста</translation>
    </message>
    <message>
        <source>the row holds no text but binary data</source>
        <translation>в строке не текст, а двоичные данные</translation>
    </message>
    <message>
        <source>the table breaks off here ({why})</source>
        <translation>таблица здесь обрывается ({why})</translation>
    </message>
    <message>
        <source>the table has {count} columns, one of articles may have {most}</source>
        <translation>столбцов в таблице: {count}, можно {most}</translation>
    </message>
    <message>
        <source>the table holds no articles</source>
        <translation>в таблице нет статей</translation>
    </message>
    <message>
        <source>there are more than {most} paragraphs in it: split it</source>
        <translation>абзацев больше {most}: разделите файл</translation>
    </message>
    <message>
        <source>there is no text in this book</source>
        <translation>в этой книге нет текста</translation>
    </message>
    <message>
        <source>there is no text in this paper: save it as .docx again</source>
        <translation>в этом документе нет текста: сохраните его снова как .docx</translation>
    </message>
    <message>
        <source>there is no text in this paper: save it as .odt again</source>
        <translation>в этом документе нет текста: сохраните его снова как .odt</translation>
    </message>
    <message>
        <source>this chapter is not in the book</source>
        <translation>этой главы нет в книге</translation>
    </message>
    <message>
        <source>this is no Parquet file, or a damaged one</source>
        <translation>это не файл Parquet или он повреждён</translation>
    </message>
    <message>
        <source>this is no workbook, or a damaged one: save it again</source>
        <translation>это не книга таблиц или она повреждена: сохраните её ещё раз</translation>
    </message>
    <message>
        <source>the PDF is locked with a password: save it without one</source>
        <translation>PDF закрыт паролем: сохраните его без пароля</translation>
    </message>
    <message>
        <source>this is no PDF, or a damaged one: save it again</source>
        <translation>это не PDF или он повреждён: сохраните его ещё раз</translation>
    </message>
    <message>
        <source>this is nested too deeply for a paper</source>
        <translation>это слишком вложено для документа</translation>
    </message>
    <message>
        <source>deleted words that were tracked are left out</source>
        <translation>удалённые слова из отслеживаемых правок пропущены</translation>
    </message>
    <message>
        <source>footnotes are left out</source>
        <translation>сноски пропущены</translation>
    </message>
    <message>
        <source>the text was put together from what is drawn on pages: compare it with them</source>
        <translation>текст собран из нарисованного на страницах: сравните с ними</translation>
    </message>
    <message>
        <source>the date {date} is not one such as 2024-02-29: set it by hand</source>
        <translation>{date} — не дата вида 2024-02-29: укажите её вручную</translation>
    </message>
    <message>
        <source>{format} is only written, not read: choose one of {known}.</source>
        <translation>{format} только записывается, но не читается: выберите одно из {known}.</translation>
    </message>
    <message>
        <source>Choose what the reviewer is: the role is none of the list.</source>
        <translation>Выберите, кто этот проверяющий: такой роли в списке нет.</translation>
    </message>
    <message>
        <source>Choose a colour of the list for the reviewer.</source>
        <translation>Выберите для проверяющего цвет из списка.</translation>
    </message>
    <message>
        <source>Initials are up to three letters. Write fewer.</source>
        <translation>Инициалы — не длиннее трёх букв. Напишите короче.</translation>
    </message>
    <message>
        <source>You read this article without seeing others. Say that you have finished it first.</source>
        <translation>Вы читаете эту статью, не видя других. Сначала скажите, что закончили её.</translation>
    </message>
    <message>
        <source>You read this article without seeing others. Finish it to write its note.</source>
        <translation>Вы читаете эту статью, не видя других. Закончите её, чтобы написать к ней заметку.</translation>
    </message>
    <message>
        <source>A blind reading that was finished stays so: you have seen the others.</source>
        <translation>Законченное чтение вслепую таким и остаётся: вы уже видели других.</translation>
    </message>
    <message>
        <source>Choose an article, a finding or a case to hand out.</source>
        <translation>Выберите статью, находку или дело, чтобы поручить.</translation>
    </message>
    <message>
        <source>The day is no date such as 2026-03-31. Choose another.</source>
        <translation>Это не дата вроде 2026-03-31. Выберите другую.</translation>
    </message>
    <message>
        <source>This reviewer left it open. Choose what another one says, or write a third.</source>
        <translation>Этот проверяющий оставил вопрос открытым. Выберите, что говорит другой, или напишите третье.</translation>
    </message>
    <message>
        <source>Rulings cannot be merged. Accept one of them, or write a third.</source>
        <translation>Решения нельзя объединить. Примите одно из них или напишите третье.</translation>
    </message>
    <message>
        <source>Relations cannot be merged. Accept one of them, or write a third.</source>
        <translation>Связи нельзя объединить. Примите одну из них или напишите третью.</translation>
    </message>
    <message>
        <source>These corrections share letters. Accept one of them, or write a third.</source>
        <translation>У этих исправлений есть общие буквы. Примите одно из них или напишите третье.</translation>
    </message>
    <message>
        <source>Nobody relates these passages any more. Look at the list again.</source>
        <translation>Эти места больше никто не связывает. Взгляните на список ещё раз.</translation>
    </message>
    <message>
        <source>Choose a finding to rule on.</source>
        <translation>Выберите находку, чтобы решить о ней.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <translation>Сначала выделите слова статьи.</translation>
    </message>
    <message>
        <source>Somebody has said something else meanwhile. Look at it again before you settle it.</source>
        <translation>Тем временем кто-то сказал другое. Взгляните ещё раз, прежде чем улаживать.</translation>
    </message>
    <message>
        <source>Only a lead settles where reviewers differ. Say so in «Reviewers» first.</source>
        <translation>Улаживает расхождения только ведущий. Сначала укажите это в «Проверяющих».</translation>
    </message>
    <message>
        <source>Say why: what none of the reviewers said needs a reason.</source>
        <translation>Скажите почему: то, чего не сказал никто из проверяющих, требует причины.</translation>
    </message>
    <message>
        <source>Kappa and alpha need two libraries: pip install &apos;kzannotate[agreement]&apos;.</source>
        <translation>Для каппы и альфы нужны две библиотеки: pip install &apos;kzannotate[agreement]&apos;.</translation>
    </message>
    <message>
        <source>Gamma needs a library: pip install &apos;kzannotate[gamma]&apos;.</source>
        <translation>Для гаммы нужна библиотека: pip install &apos;kzannotate[gamma]&apos;.</translation>
    </message>
    <message>
        <source>{file} did not grow from the same project as {name}. Only copies of one project can be merged: import its articles and its glossary instead.</source>
        <translation>{file} вырос не из того же проекта, что {name}. Объединяют только копии одного проекта: вместо этого импортируйте его статьи и глоссарий.</translation>
    </message>
    <message>
        <source>{file} is not what its own digests say ({why}). Nothing was taken from it. Ask for another copy of it, or bring it back first.</source>
        <translation>{file} не таков, каким его описывают его контрольные суммы ({why}). Ничего из него не взято. Попросите другую копию или сначала восстановите его.</translation>
    </message>
    <message>
        <source>{file} is the open project itself. Choose another file.</source>
        <translation>{file} — это сам открытый проект. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Both copies took in an article as {article}, with different texts. Take one of them back where it came in, import it under another file name, and merge again.</source>
        <translation>Обе копии внесли статью под именем {article} с разными текстами. Отмените внесение одной из них, внесите её под другим именем файла и объедините снова.</translation>
    </message>
    <message>
        <source>This is in somebody else&apos;s layer: only they can say what holds.</source>
        <translation>Это в чужом слое: только его хозяин может сказать, что верно.</translation>
    </message>
    <message>
        <source>The server has another project under this address now. Nothing is sent or taken in: open the shared project again, and merge this copy into it if it is a copy of it.</source>
        <translation>Под этим адресом на сервере теперь другой проект. Ничего не отправляется и не принимается: откройте общий проект заново и объедините с ним эту копию, если она его копия.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, where others could read it. The program asks for it and keeps it in the keyring of this system.</source>
        <translation>Не пишите пароль в адресе, где его могут прочесть. Программа спросит его и сохранит в хранилище ключей этой системы.</translation>
    </message>
    <message>
        <source>The address of a shared project cannot say {word}. Leave it out.</source>
        <translation>В адресе общего проекта не может быть {word}. Уберите это.</translation>
    </message>
    <message>
        <source>The address does not say which project: it ends with the name of its database, as in postgresql://login@server/project.</source>
        <translation>Адрес не говорит, какой это проект: он кончается именем базы данных, как в postgresql://login@server/project.</translation>
    </message>
    <message>
        <source>Passwords and articles would go to another machine unencrypted. Leave sslmode out of the address, or write sslmode=require if the server&apos;s certificate cannot be checked.</source>
        <translation>Пароли и статьи пошли бы на другую машину незашифрованными. Уберите из адреса sslmode или напишите sslmode=require, если сертификат сервера нельзя проверить.</translation>
    </message>
    <message>
        <source>This is no address of a shared project. It looks like postgresql://login@server/project.</source>
        <translation>Это не адрес общего проекта. Он выглядит так: postgresql://login@server/project.</translation>
    </message>
    <message>
        <source>Shared projects need one more part: install it with pip install &quot;kzannotate[server]&quot;.</source>
        <translation>Общим проектам нужна ещё одна часть: установите её командой pip install &quot;kzannotate[server]&quot;.</translation>
    </message>
    <message>
        <source>{file} holds something that did not come over to the server as it is.</source>
        <translation>Что-то в {file} дошло до сервера не таким, как было.</translation>
    </message>
    <message>
        <source>{name} did not take its first revision.</source>
        <translation>{name} не принял первую ревизию.</translation>
    </message>
    <message>
        <source>Something in {name} cannot be read by this program ({kind}). Install the newest version, or ask who looks after the server.</source>
        <translation>Что-то в {name} эта программа прочесть не может ({kind}). Установите новейшую версию или спросите того, кто следит за сервером.</translation>
    </message>
    <message>
        <source>{login} cannot be a login. Use small Latin letters, digits, dots, dashes and low lines, a letter first.</source>
        <translation>{login} не может быть именем входа. Пишите строчные латинские буквы, цифры, точки, дефисы и подчёркивания, первой — букву.</translation>
    </message>
    <message>
        <source>Your login may not make others. Use that of who looks after the server, such as postgres.</source>
        <translation>Ваш вход не вправе создавать другие. Возьмите вход того, кто следит за сервером, например postgres.</translation>
    </message>
    <message>
        <source>{login} looks after the server. Choose another login for a reviewer.</source>
        <translation>{login} следит за сервером. Выберите для проверяющего другой вход.</translation>
    </message>
    <message>
        <source>{login} is no member of {name}.</source>
        <translation>{login} не участник {name}.</translation>
    </message>
    <message>
        <source>{name} is damaged. {what}</source>
        <translation>{name} повреждён. {what}</translation>
    </message>
    <message>
        <source>The server cannot read something in {file} ({why}).</source>
        <translation>Сервер не может прочесть что-то в {file} ({why}).</translation>
    </message>
    <message>
        <source>This copy of the program cannot reach the keyring, so the password is not kept anywhere and is asked for each time. A copy installed with pip can keep it.</source>
        <translation>Эта копия программы не может обратиться к хранилищу паролей, поэтому пароль нигде не сохраняется и запрашивается каждый раз. Копия, установленная через pip, может его сохранить.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps passwords, so this one is not kept anywhere and is asked for each time. Install one, such as GNOME Keyring or KWallet.</source>
        <translation>В этой системе нет хранилища ключей, поэтому пароль нигде не хранится и спрашивается каждый раз. Установите его, например GNOME Keyring или KWallet.</translation>
    </message>
    <message>
        <source>Copies of {name} are made on its server, with: kzannotate server backup</source>
        <translation>Копии {name} делают на его сервере командой kzannotate server backup</translation>
    </message>
    <message>
        <source>{name} was made by an older kzannotate. Who looks after its server brings it up to date with: kzannotate server migrate</source>
        <translation>{name} создан более старым kzannotate. Тот, кто следит за сервером, обновляет его командой kzannotate server migrate</translation>
    </message>
    <message>
        <source>{name} holds a shared project already. Choose another database.</source>
        <translation>В {name} уже есть общий проект. Выберите другую базу данных.</translation>
    </message>
    <message>
        <source>Your login is no member of {name} any more. Ask who leads it.</source>
        <translation>Ваш вход больше не участник {name}. Спросите ведущего.</translation>
    </message>
    <message>
        <source>{address} does not let this login in. Check its name and its password with who leads the project.</source>
        <translation>{address} не впускает этот вход. Проверьте имя и пароль у ведущего проекта.</translation>
    </message>
    <message>
        <source>Your login may not do this in {name}. Ask who leads the project for the right to.</source>
        <translation>Вашему входу это в {name} не разрешено. Попросите права у ведущего проекта.</translation>
    </message>
    <message>
        <source>{name} is busy. Nothing of this was saved. Try again.</source>
        <translation>{name} занят. Ничего из этого не сохранено. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no shared project in {address}.</source>
        <translation>В {address} нет общего проекта.</translation>
    </message>
    <message>
        <source>{address} does not encrypt what goes over the network. Who looks after it has to switch TLS on; see docs/server.md.</source>
        <translation>{address} не шифрует то, что идёт по сети. Тот, кто следит за ним, должен включить TLS; см. docs/server.md.</translation>
    </message>
    <message>
        <source>{address} cannot prove that it is the server it should be: its certificate is not signed by anybody whom this machine trusts. Ask who looks after it for the file to name in the address with sslrootcert.</source>
        <translation>{address} не может доказать, что это тот самый сервер: его сертификат не подписан никем, кому доверяет эта машина. Попросите у того, кто следит за сервером, файл, который указывают в адресе через sslrootcert.</translation>
    </message>
    <message>
        <source>The disk of the server of {name} is full. Nothing of this was saved.</source>
        <translation>Диск сервера {name} полон. Ничего из этого не сохранено.</translation>
    </message>
    <message>
        <source>The server of {name} has too many at once. Try again.</source>
        <translation>У сервера {name} слишком много соединений. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The server of {name} only lets read just now. Try again later.</source>
        <translation>Сервер {name} сейчас позволяет только читать. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server of {name} does not answer. Check the network; what you do is kept on this machine meanwhile.</source>
        <translation>Сервер {name} не отвечает. Проверьте сеть; что вы делаете, пока хранится на этой машине.</translation>
    </message>
    <message>
        <source>What was agreed on is written by leads alone. Ask one of them to settle this.</source>
        <translation>Согласованное пишут только ведущие. Попросите одного из них уладить это.</translation>
    </message>
    <message>
        <source>Only who wrote a comment may change its words.</source>
        <translation>Слова комментария меняет только его автор.</translation>
    </message>
    <message>
        <source>This was made under another reviewer&apos;s name, and only a lead may hand it in.</source>
        <translation>Это сделано под именем другого проверяющего, и сдать это может только ведущий.</translation>
    </message>
    <message>
        <source>Nobody did this by hand: the program began a project with it. Only a lead may hand it in; what a check finds is taken from every reviewer.</source>
        <translation>Никто не делал этого вручную: с этого программа начала проект. Сдать это может только ведущий; то, что находит проверка, принимается от каждого проверяющего.</translation>
    </message>
    <message>
        <source>You may only read this project: what you do stays in your copy.</source>
        <translation>Вы можете только читать этот проект: что вы делаете, остаётся в вашей копии.</translation>
    </message>
    <message>
        <source>This changes another reviewer&apos;s decisions, which are theirs alone.</source>
        <translation>Это меняет решения другого проверяющего, а они принадлежат только ему.</translation>
    </message>
    <message>
        <source>Only leads may change this: what the project is called, who it is shared out to, its scale and rules, and what others are.</source>
        <translation>Это меняют только ведущие: название проекта, кому он открыт, его шкалу и правила и роли других.</translation>
    </message>
    <message>
        <source>The server cannot read this. Bring the program on both sides up to date.</source>
        <translation>Сервер не может этого прочесть. Обновите программу с обеих сторон.</translation>
    </message>
    <message>
        <source>The server has something else under the same mark. Keep a copy of your project, and join the shared one anew.</source>
        <translation>На сервере под той же меткой стоит другое. Сохраните копию проекта и присоединитесь к общему заново.</translation>
    </message>
    <message>
        <source>this folder holds no result of a check: choose the one with manifest.json</source>
        <translation>в этой папке нет результата проверки: выберите ту, где лежит manifest.json</translation>
    </message>
    <message>
        <source>this is no manifest of a result</source>
        <translation>это не описание результата</translation>
    </message>
    <message>
        <source>another program made this result, or a newer kzannotate: use that one</source>
        <translation>этот результат создан другой программой или более новым kzannotate: откройте его там</translation>
    </message>
    <message>
        <source>Results of corpora are Parquet files, which the package pyarrow reads and writes: install kzannotate[corpora].</source>
        <translation>Результаты корпусов — файлы Parquet, их читает и пишет пакет pyarrow: установите kzannotate[corpora].</translation>
    </message>
    <message>
        <source>the result has no {table}: it is not whole</source>
        <translation>в результате нет {table}: он неполон</translation>
    </message>
    <message>
        <source>this is no table of a result</source>
        <translation>это не таблица результата</translation>
    </message>
    <message>
        <source>this table is damaged</source>
        <translation>эта таблица повреждена</translation>
    </message>
    <message>
        <source>counting needs the package duckdb: install kzannotate[corpora]</source>
        <translation>для подсчёта нужен пакет duckdb: установите kzannotate[corpora]</translation>
    </message>
    <message>
        <source>one can count by {names}</source>
        <translation>считать можно по {names}</translation>
    </message>
    <message>
        <source>the tables cannot be counted ({kind})</source>
        <translation>таблицы не удаётся подсчитать ({kind})</translation>
    </message>
    <message>
        <source>counting took too much time or memory</source>
        <translation>подсчёт занял слишком много времени или памяти</translation>
    </message>
    <message>
        <source>an article is not the one that was checked</source>
        <translation>статья не та, что была проверена</translation>
    </message>
    <message>
        <source>a record cannot be read</source>
        <translation>запись не читается</translation>
    </message>
    <message>
        <source>a finding&apos;s words are not those of its article</source>
        <translation>слова находки не таковы, как в её статье</translation>
    </message>
    <message>
        <source>More than {most} findings are meant: name a rule of which there are fewer, or their ids.</source>
        <translation>Имеется в виду больше {most} находок: назовите правило, у которого их меньше, или их идентификаторы.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Отправить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Change your comment</source>
        <translation>Измените комментарий</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Ответ: {name}</translation>
    </message>
    <message>
        <source>Comment on {words}</source>
        <translation>Комментарий к {words}</translation>
    </message>
    <message>
        <source>Comment on the article</source>
        <translation>Комментарий к статье</translation>
    </message>
    <message>
        <source>Write to the other reviewers…</source>
        <translation>Напишите другим проверяющим…</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>By article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By hit</source>
        <translation>По найденному</translation>
    </message>
    <message>
        <source>By what precedes</source>
        <translation>По тому, что до</translation>
    </message>
    <message>
        <source>By what follows</source>
        <translation>По тому, что после</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>ConcordanceFlow</name>
    <message>
        <source>Looking…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{hits}, {articles}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {hits}</source>
        <translation>первые {hits}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s), stopped</source>
        <translation>
            <numerusform>%n совпадение, остановлено</numerusform>
            <numerusform>%n совпадения, остановлено</numerusform>
            <numerusform>%n совпадений, остановлено</numerusform>
        </translation>
    </message>
    <message>
        <source>lines</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Сохранить строки</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>Find in all articles</source>
        <translation>Найти во всех статьях</translation>
    </message>
    <message>
        <source>Hits in all articles</source>
        <translation>Найденное во всех статьях</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Закрыть (Escape)</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all of them, as text</source>
        <translation>Копировать выбранные строки или все как текст</translation>
    </message>
    <message>
        <source>Save all lines as a table (CSV)</source>
        <translation>Сохранить все строки таблицей (CSV)</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Порядок строк</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No article holds this. Try fewer letters, or fewer of the choices above.</source>
        <translation>Этого нет ни в одной статье. Попробуйте меньше букв или меньше условий сверху.</translation>
    </message>
    <message>
        <source>Nothing looked for yet</source>
        <translation>Пока ничего не искали</translation>
    </message>
    <message>
        <source>Type words and press Enter; each place where they stand becomes a line.</source>
        <translation>Введите слова и нажмите Enter: каждое место, где они стоят, станет строкой.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>held</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Before it was brought up to date</source>
        <translation>Перед обновлением</translation>
    </message>
    <message>
        <source>The first of the day</source>
        <translation>Первая за день</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Перед крупным изменением</translation>
    </message>
    <message>
        <source>Before another copy was merged in</source>
        <translation>До объединения с другой копией</translation>
    </message>
    <message>
        <source>Before an earlier copy was put in its place</source>
        <translation>Перед заменой на прежнюю копию</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Сделана вручную</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Earlier copies</source>
        <translation>Прежние копии</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>Открыть для просмотра</translation>
    </message>
    <message>
        <source>Write as a new project…</source>
        <translation>Записать как новый проект…</translation>
    </message>
    <message>
        <source>Put in the project&apos;s place</source>
        <translation>Поставить на место проекта</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Копировать сейчас</translation>
    </message>
    <message>
        <source>The program copies a project once a day, before a large change and before it is brought up to date. What is put in its place leaves a copy of what stood there.</source>
        <translation>Программа копирует проект раз в день, перед крупным изменением и перед обновлением. Когда на его место ставится другое, остаётся копия того, что там было.</translation>
    </message>
</context>
<context>
    <name>CorpusCounts</name>
    <message>
        <source>Findings by rule</source>
        <translation>Находки по правилам</translation>
    </message>
    <message>
        <source>Findings by source</source>
        <translation>Находки по источникам</translation>
    </message>
    <message>
        <source>Findings between two sources</source>
        <translation>Находки между двумя источниками</translation>
    </message>
    <message>
        <source>Findings by entity</source>
        <translation>Находки по объектам</translation>
    </message>
    <message>
        <source>Properties with several values</source>
        <translation>Свойства с несколькими значениями</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Ошибки и предупреждения</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Другой источник</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Наименьшее</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Наибольшее</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>See to the case ending of the new words.</source>
        <translation>Проверьте падежное окончание новых слов.</translation>
    </message>
    <message>
        <source>The article ال stands before the new words.</source>
        <translation>Перед новыми словами стоит артикль ال.</translation>
    </message>
    <message>
        <source>Letters written together with the old words stay.</source>
        <translation>Буквы, слитные со старыми словами, остаются.</translation>
    </message>
    <message>
        <source>A prefix would be left without its word.</source>
        <translation>Приставка останется без слова.</translation>
    </message>
    <message>
        <source>Shares letters with another correction: only one of them can be made.</source>
        <translation>Пересекается с другой правкой: внести можно только одну.</translation>
    </message>
    <message>
        <source>Another correction begins or ends right beside it.</source>
        <translation>Вплотную рядом начинается или кончается другая правка.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>crosses another</source>
        <translation>пересекается с другой</translation>
    </message>
    <message>
        <source>Read instead: {words}</source>
        <translation>Читать: {words}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct words</source>
        <translation>Исправить слова</translation>
    </message>
    <message>
        <source>&amp;Read instead</source>
        <translation>&amp;Читать вместо этого</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Delete the correction</source>
        <translation>Удалить правку</translation>
    </message>
</context>
<context>
    <name>CorrectionGestures</name>
    <message numerus="yes">
        <source>%n correction(s) share letters with another one and were left as they are.</source>
        <translation>
            <numerusform>%n правка пересекается с другой и оставлена как есть.</numerusform>
            <numerusform>%n правки пересекаются с другими и оставлены как есть.</numerusform>
            <numerusform>%n правок пересекаются с другими и оставлены как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Правки</translation>
    </message>
</context>
<context>
    <name>CorrectionList</name>
    <message>
        <source>Corrections</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>No correction passes the filters</source>
        <translation>Ни одна правка не проходит отбор</translation>
    </message>
    <message>
        <source>Take a word away, or choose all articles, rules and states.</source>
        <translation>Уберите слово или выберите все статьи, правила и состояния.</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Правок пока нет</translation>
    </message>
    <message>
        <source>What rules suggest and rulings correct is listed here. Select words in an article to correct them by hand.</source>
        <translation>Здесь то, что предлагают правила и исправляют решения. Выделите слова в статье, чтобы исправить их вручную.</translation>
    </message>
</context>
<context>
    <name>CorrectionsBar</name>
    <message>
        <source>Filter by words</source>
        <translation>Отбор по словам</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Correct the words selected in the article</source>
        <translation>Исправить слова, выделенные в статье</translation>
    </message>
    <message>
        <source>Mark a fault…</source>
        <translation>Отметить недочёт…</translation>
    </message>
    <message>
        <source>Mark the words selected in the article as faulty</source>
        <translation>Отметить недочёт в словах, выделенных в статье</translation>
    </message>
    <message>
        <source>Corrected article…</source>
        <translation>Исправленная статья…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Все правила</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>Accepted corrections made</source>
        <translation>Внести принятые правки</translation>
    </message>
    <message>
        <source>Accepted made, proposed tracked</source>
        <translation>Принятые внести, предложенные показать</translation>
    </message>
    <message>
        <source>All as tracked changes</source>
        <translation>Все как отслеживаемые правки</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>The article with its corrections</source>
        <translation>Статья с правками</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>Статья не выбрана.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n правка</numerusform>
            <numerusform>%n правки</numerusform>
            <numerusform>%n правок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsPane</name>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Подсчёты</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>A damaged project</source>
        <translation>Повреждённый проект</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Восстановить то, что читается</translation>
    </message>
    <message>
        <source>Earlier copies…</source>
        <translation>Прежние копии…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>{file} is damaged. What can still be proven of it can be brought back as a new project, which says what is missing; or an earlier copy takes its place.</source>
        <translation>{file} повреждён. То, что ещё можно подтвердить, восстанавливается как новый проект, где сказано, чего не хватает; либо на его место встаёт прежняя копия.</translation>
    </message>
</context>
<context>
    <name>DataSetExportForm</name>
    <message>
        <source>Export a data set</source>
        <translation>Экспорт набора данных</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>This format cannot hold everything:</source>
        <translation>Этот формат вмещает не всё:</translation>
    </message>
    <message>
        <source>This format holds everything that is chosen.</source>
        <translation>Этот формат вмещает всё выбранное.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с этим станет</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>What I see</source>
        <translation>То, что вижу я</translation>
    </message>
    <message>
        <source>Everybody&apos;s, side by side</source>
        <translation>Всех, рядом друг с другом</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>Согласованное</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>What the machine proposes and nobody has decided</source>
        <translation>Предложенное машиной и ещё не решённое</translation>
    </message>
    <message>
        <source>What was rejected</source>
        <translation>Отклонённое</translation>
    </message>
    <message>
        <source>Who made each mark, and when</source>
        <translation>Кто и когда сделал каждую пометку</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Что теряется</translation>
    </message>
    <message>
        <source>Published first</source>
        <translation>Опубликовано с</translation>
    </message>
    <message>
        <source>Published last</source>
        <translation>Опубликовано по</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Пометки</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Чьи</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>Ст&amp;атьи</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>Choose at least one kind of marks.</source>
        <translation>Выберите хотя бы один вид пометок.</translation>
    </message>
</context>
<context>
    <name>DataSetFlow</name>
    <message>
        <source>Import a data set</source>
        <translation>Импорт набора данных</translation>
    </message>
    <message>
        <source>Import a folder of data</source>
        <translation>Импорт папки с данными</translation>
    </message>
    <message>
        <source>Export a data set</source>
        <translation>Экспорт набора данных</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Архив (*.zip)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Папка (*)</translation>
    </message>
    <message>
        <source>New articles: {articles}. Marks: {marks}. Left out: {missed}.</source>
        <translation>Новых статей: {articles}. Пометок: {marks}. Пропущено: {missed}.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Предложить снова</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>Другие слова…</translation>
    </message>
    <message>
        <source>Choose the same words</source>
        <translation>Выбрать те же слова</translation>
    </message>
    <message>
        <source>Choose all of the rule</source>
        <translation>Выбрать всё по правилу</translation>
    </message>
    <message>
        <source>Same words elsewhere…</source>
        <translation>Те же слова в других местах…</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбраны %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Corrections and faults</source>
        <translation>Исправления и недочёты</translation>
    </message>
    <message>
        <source>Entities, names, facts</source>
        <translation>Объекты, названия, факты</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>Комментарии и заметки</translation>
    </message>
    <message>
        <source>Relations and tags</source>
        <translation>Связи и метки</translation>
    </message>
    <message>
        <source>Originals and paired sentences</source>
        <translation>Оригиналы и пары предложений</translation>
    </message>
    <message>
        <source>Articles and who has them</source>
        <translation>Статьи и кому они поручены</translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>Дела и доказательства</translation>
    </message>
    <message>
        <source>What was settled between reviewers</source>
        <translation>Что улажено между проверяющими</translation>
    </message>
    <message>
        <source>Rules of the check</source>
        <translation>Правила проверки</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This installation</source>
        <translation>Эта установка</translation>
    </message>
    <message>
        <source>Add this to a report of a fault.</source>
        <translation>Приложите это к сообщению об ошибке.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>added since</source>
        <translation>добавлено с тех пор</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>удалено с тех пор</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>изменено с тех пор</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n открытая находка</numerusform>
            <numerusform>%n открытые находки</numerusform>
            <numerusform>%n открытых находок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>To do</source>
        <translation>К проверке</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Find by title, source, date</source>
        <translation>Поиск: заголовок, источник, дата</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Найти статью</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Import .txt files or a folder, or drop them onto the window.</source>
        <translation>Импортируйте файлы .txt или папку или перетащите их в окно.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No article holds all of these words.</source>
        <translation>Ни в одной статье нет всех этих слов.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierSection</name>
    <message>
        <source>Decided on the same matter</source>
        <translation>Решено по тому же вопросу</translation>
    </message>
    <message>
        <source>Case: {title} · {state}</source>
        <translation>Дело: {title} · {state}</translation>
    </message>
    <message>
        <source>Nothing yet: no verdict and no other case.</source>
        <translation>Пока ничего: ни решений, ни других дел.</translation>
    </message>
</context>
<context>
    <name>EffectsForm</name>
    <message>
        <source>What it affects</source>
        <translation>На что это влияет</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Оставить как есть</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) would be others.</source>
        <translation>
            <numerusform>Изменится %n находка.</numerusform>
            <numerusform>Изменятся %n находки.</numerusform>
            <numerusform>Изменятся %n находок.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding would appear, vanish or change.</source>
        <translation>Ни одна находка не появится, не исчезнет и не изменится.</translation>
    </message>
    <message>
        <source>Would appear</source>
        <translation>Появятся</translation>
    </message>
    <message>
        <source>Would vanish</source>
        <translation>Исчезнут</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Изменятся</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>The same words elsewhere</source>
        <translation>Те же слова в других местах</translation>
    </message>
    <message>
        <source>Correct the chosen places</source>
        <translation>Исправить выбранные места</translation>
    </message>
    <message>
        <source>These words stand nowhere else without a correction.</source>
        <translation>Больше нигде без правки эти слова не стоят.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that no correction is about</source>
        <translation>
            <numerusform>%n место без правки</numerusform>
            <numerusform>%n места без правки</numerusform>
            <numerusform>%n мест без правки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>Let this hold</source>
        <translation>Пусть верен этот</translation>
    </message>
    <message>
        <source>Shown in the project now</source>
        <translation>Сейчас показан в проекте</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>Хранится рядом</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Entities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Find by any name</source>
        <translation>Поиск по любому названию</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>Найти объект</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No entity has a name with all of these words.</source>
        <translation>Ни у одного объекта нет названия со всеми этими словами.</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>Объектов пока нет</translation>
    </message>
    <message>
        <source>Import a reference, or link words to a new entity.</source>
        <translation>Внесите справочник или свяжите слова с новым объектом.</translation>
    </message>
</context>
<context>
    <name>EntityBrief</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Not mentioned yet</source>
        <translation>Пока не упоминается</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityField</name>
    <message>
        <source>A few letters of a name</source>
        <translation>Несколько букв названия</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>Change the entity</source>
        <translation>Изменить объект</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Subject field</source>
        <translation>&amp;Область</translation>
    </message>
    <message>
        <source>&amp;Wikidata identifier</source>
        <translation>&amp;Идентификатор Викиданных</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Примечание</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Entities of the list</source>
        <translation>Объекты списка</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>Убрать выбранный</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Назад к статье</translation>
    </message>
    <message>
        <source>Back to the article (Escape)</source>
        <translation>Назад к статье (Escape)</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Добавить название…</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Изменить название…</translation>
    </message>
    <message>
        <source>Delete the name</source>
        <translation>Удалить название</translation>
    </message>
    <message>
        <source>Add a fact…</source>
        <translation>Добавить факт…</translation>
    </message>
    <message>
        <source>Change the fact…</source>
        <translation>Изменить факт…</translation>
    </message>
    <message>
        <source>Delete the fact</source>
        <translation>Удалить факт</translation>
    </message>
    <message>
        <source>Make it a fact…</source>
        <translation>Сделать фактом…</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Показать в статье</translation>
    </message>
    <message>
        <source>Comment on the entity…</source>
        <translation>Комментарий к объекту…</translation>
    </message>
    <message>
        <source>What is known of the entity</source>
        <translation>Что известно об объекте</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>No claims</source>
        <translation>Утверждений нет</translation>
    </message>
    <message>
        <source>No article claims a value of this entity.</source>
        <translation>Ни одна статья не утверждает значения для этого объекта.</translation>
    </message>
    <message>
        <source>No such entity</source>
        <translation>Такого объекта нет</translation>
    </message>
    <message>
        <source>It was deleted or merged with another one.</source>
        <translation>Он удалён или объединён с другим.</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>Фактов пока нет</translation>
    </message>
    <message>
        <source>Checks need facts with dates.</source>
        <translation>Для проверки нужны факты с датами.</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Не упоминается</translation>
    </message>
    <message>
        <source>No article speaks of this entity.</source>
        <translation>Ни одна статья не говорит об этом объекте.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>wrong only about {name}</source>
        <translation>неверно лишь в теме {name}</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>No comments yet.</source>
        <translation>Комментариев пока нет.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>The mention in hand</source>
        <translation>Выбранное упоминание</translation>
    </message>
    <message>
        <source>Link to another…</source>
        <translation>Связать с другим…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Снять связь</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Link to another entity (Ctrl+L)</source>
        <translation>Связать с другим объектом (Ctrl+L)</translation>
    </message>
    <message>
        <source>Keep the mention, without an entity (Ctrl+U)</source>
        <translation>Оставить упоминание без объекта (Ctrl+U)</translation>
    </message>
    <message>
        <source>Take the proposal over (Ctrl+Enter)</source>
        <translation>Принять предложение (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the mention (Ctrl+Delete)</source>
        <translation>Удалить упоминание (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>No mention chosen</source>
        <translation>Упоминание не выбрано</translation>
    </message>
    <message>
        <source>Click a marked name, or select words and press Ctrl+L to link them.</source>
        <translation>Щёлкните отмеченное название или выделите слова и нажмите Ctrl+L, чтобы связать их.</translation>
    </message>
    <message>
        <source>Not linked to an entity. Press Ctrl+L to choose one.</source>
        <translation>С объектом не связано. Нажмите Ctrl+L, чтобы выбрать его.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Добавить название…</translation>
    </message>
</context>
<context>
    <name>ErrandForm</name>
    <message>
        <source>Hand out</source>
        <translation>Поручить</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>As a &amp;second reading, beside who has the article</source>
        <translation>&amp;Вторым чтением, кроме того, у кого статья</translation>
    </message>
    <message>
        <source>&amp;Blind: without seeing what others decided and wrote</source>
        <translation>Вс&amp;лепую: не видя, что решили и написали другие</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Проверяющий</translation>
    </message>
    <message>
        <source>Write the name of the reviewer.</source>
        <translation>Напишите имя проверяющего.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Choose a name to see where it stands.</source>
        <translation>Выберите название, чтобы увидеть, где оно встречается.</translation>
    </message>
    <message>
        <source>Where articles say “{words}”</source>
        <translation>Где в статьях стоит «{words}»</translation>
    </message>
    <message>
        <source>No article says “{words}”</source>
        <translation>Ни в одной статье нет «{words}»</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import a termbase</source>
        <translation>Импорт терминологической базы</translation>
    </message>
    <message>
        <source>Termbases (*.tbx *.tbxm *.xml *.martif *.csv *.tsv *.txt *.utx *.json)</source>
        <translation>Терминологические базы (*.tbx *.tbxm *.xml *.martif *.csv *.tsv *.txt *.utx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Экспорт глоссария</translation>
    </message>
</context>
<context>
    <name>ExhibitForm</name>
    <message>
        <source>Write down an address</source>
        <translation>Записать адрес</translation>
    </message>
    <message>
        <source>Change the evidence</source>
        <translation>Изменить доказательство</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>such as 2024-02-29</source>
        <translation>например, 2024-02-29</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Address (never opened)</source>
        <translation>А&amp;дрес (не открывается)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>Опу&amp;бликовано</translation>
    </message>
    <message>
        <source>&amp;Seen on</source>
        <translation>&amp;Просмотрено</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Приме&amp;чание</translation>
    </message>
</context>
<context>
    <name>ExhibitsSection</name>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Quote an article…</source>
        <translation>Цитата из статьи…</translation>
    </message>
    <message>
        <source>Write down an address…</source>
        <translation>Записать адрес…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>None yet. Quote an article, write down an address, or drop a file here.</source>
        <translation>Пока нет. Процитируйте статью, запишите адрес или перетащите файл сюда.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что оно делает</translation>
    </message>
    <message>
        <source>Which side it is about</source>
        <translation>К какой стороне относится</translation>
    </message>
    <message>
        <source>the matter as a whole</source>
        <translation>вопрос в целом</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>К статье</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
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
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
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
        <translation>с {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>against it: {source}</source>
        <translation>против: {source}</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Change the fact</source>
        <translation>Изменить факт</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Добавить факт</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>Число или текст</translation>
    </message>
    <message>
        <source>List of entities</source>
        <translation>Список объектов</translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation>Чем является значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>First day, as 2024-02-29</source>
        <translation>Первый день, например 2024-02-29</translation>
    </message>
    <message>
        <source>Last day, as 2024-02-29</source>
        <translation>Последний день, например 2024-02-29</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation>&amp;Объект</translation>
    </message>
    <message>
        <source>&amp;Property</source>
        <translation>&amp;Свойство</translation>
    </message>
    <message>
        <source>Value &amp;is</source>
        <translation>&amp;Что это</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значение</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>С&amp;татус</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Источники</translation>
    </message>
</context>
<context>
    <name>FactGestures</name>
    <message>
        <source>No claim here</source>
        <translation>Здесь нет утверждения</translation>
    </message>
    <message>
        <source>Choose a finding, or select words in which the article states a value.</source>
        <translation>Выберите находку или выделите слова, в которых статья называет значение.</translation>
    </message>
</context>
<context>
    <name>FactImport</name>
    <message>
        <source>Import a list of facts</source>
        <translation>Импорт списка фактов</translation>
    </message>
    <message>
        <source>Lists of facts (*.csv *.json)</source>
        <translation>Списки фактов (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export the facts that are shown</source>
        <translation>Экспорт показанных фактов</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>факты</translation>
    </message>
</context>
<context>
    <name>FactImportForm</name>
    <message>
        <source>Import facts</source>
        <translation>Импорт фактов</translation>
    </message>
    <message>
        <source>See what it affects…</source>
        <translation>Посмотреть, на что это влияет…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Что добавится</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Что пропускается</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Почему пропущено</translation>
    </message>
</context>
<context>
    <name>FactStatus</name>
    <message>
        <source>established</source>
        <translation>установлено</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>оспаривается</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Entity</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Reference facts</source>
        <translation>Справочные факты</translation>
    </message>
    <message>
        <source>Find by entity, property, value or source</source>
        <translation>Найти по объекту, свойству, значению или источнику</translation>
    </message>
    <message>
        <source>Find a fact</source>
        <translation>Найти факт</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Все статусы</translation>
    </message>
    <message>
        <source>Add a fact…</source>
        <translation>Добавить факт…</translation>
    </message>
    <message>
        <source>Change the fact…</source>
        <translation>Изменить факт…</translation>
    </message>
    <message>
        <source>Delete the fact</source>
        <translation>Удалить факт</translation>
    </message>
    <message>
        <source>Open the entity</source>
        <translation>Открыть объект</translation>
    </message>
    <message>
        <source>Where it was stated</source>
        <translation>Где это сказано</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Экспорт списка…</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Все свойства</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No fact fits what is typed and chosen.</source>
        <translation>Ни один факт не подходит под набранное и выбранное.</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>Фактов пока нет</translation>
    </message>
    <message>
        <source>Checks hold articles against dated facts: import a list, or add one.</source>
        <translation>Проверка сверяет статьи с датированными фактами: импортируйте список или добавьте факт.</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>What the reference says</source>
        <translation>Что говорит справочник</translation>
    </message>
    <message>
        <source>The reference has no fact about this.</source>
        <translation>В справочнике нет факта об этом.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>Источник не указан.</translation>
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
        <translation>Неверный термин</translation>
    </message>
    <message>
        <source>Inconsistent use of a term</source>
        <translation>Непоследовательное употребление термина</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>Неверный перевод</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Добавление</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Left untranslated</source>
        <translation>Не переведено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Пунктуация</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Local conventions</source>
        <translation>Местные нормы</translation>
    </message>
    <message>
        <source>Unfit for the readers</source>
        <translation>Не для этих читателей</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтральная</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначительная</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Значительная</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критическая</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Mark a fault</source>
        <translation>Отметить недочёт</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Тяжесть</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Delete the fault</source>
        <translation>Удалить недочёт</translation>
    </message>
</context>
<context>
    <name>FaultReport</name>
    <message>
        <source>Something went wrong inside kzannotate</source>
        <translation>Внутри kzannotate произошёл сбой</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything saved so far is safe. Please report it with the text below; it holds no article.</source>
        <translation>Это ошибка программы, а не ваша. Всё сохранённое до сих пор в безопасности. Пожалуйста, сообщите о ней с текстом ниже; статей в нём нет.</translation>
    </message>
    <message>
        <source>The program died the last time. Everything saved before is safe. Please report it with the text below; it holds no article.</source>
        <translation>В прошлый раз программа аварийно завершилась. Всё сохранённое до этого в безопасности. Пожалуйста, сообщите об этом с текстом ниже; статей в нём нет.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Words instead</source>
        <translation>Слова взамен</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Only about</source>
        <translation>Только о</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Subject field</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Wikidata identifier</source>
        <translation>Идентификатор Викиданных</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Второе мнение</translation>
    </message>
    <message>
        <source>Note of the second reader</source>
        <translation>Заметка второго читателя</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>References (*.json);;All files (*)</source>
        <translation>Справочники (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a reference</source>
        <translation>Импорт справочника</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Строки JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the articles again.</source>
        <translation>Сначала откройте или создайте проект, затем перетащите статьи снова.</translation>
    </message>
    <message>
        <source>Where the project is to lie</source>
        <translation>Где будет лежать проект</translation>
    </message>
    <message>
        <source>A reference of your own</source>
        <translation>Свой справочник</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Найти в этой статье</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Во всех статьях</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Закрыть (Escape)</translation>
    </message>
    <message>
        <source>Find the same in all articles</source>
        <translation>Найти то же во всех статьях</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Choose a finding</source>
        <translation>Выберите находку</translation>
    </message>
    <message>
        <source>What it rests on appears here, to be ruled on.</source>
        <translation>Здесь появится, на чём она основана, чтобы вынести решение.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>и ещё %n место</numerusform>
            <numerusform>и ещё %n места</numerusform>
            <numerusform>и ещё %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as: {value}</source>
        <translation>Прочитано: {value}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Read instead</source>
        <translation>Следует читать</translation>
    </message>
    <message>
        <source>Show both side by side</source>
        <translation>Показать оба рядом</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>Снята</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыта</translation>
    </message>
</context>
<context>
    <name>FindingType</name>
    <message>
        <source>Wrong name</source>
        <translation>Неверное название</translation>
    </message>
    <message>
        <source>Wrong entity</source>
        <translation>Не тот объект</translation>
    </message>
    <message>
        <source>Two spellings</source>
        <translation>Два написания</translation>
    </message>
    <message>
        <source>Broken name</source>
        <translation>Разорванное название</translation>
    </message>
    <message>
        <source>Differs across languages</source>
        <translation>Расходится между языками</translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation>Значения расходятся</translation>
    </message>
    <message>
        <source>Differs from the reference</source>
        <translation>Расходится со справочником</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Даты расходятся</translation>
    </message>
    <message>
        <source>Count and list differ</source>
        <translation>Число и список расходятся</translation>
    </message>
    <message>
        <source>Sum does not add up</source>
        <translation>Сумма не сходится</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Типографика</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Which articles</source>
        <translation>Какие статьи</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>Which severity</source>
        <translation>Какая важность</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Любая важность</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Какое состояние</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Previous open finding (Shift+F8)</source>
        <translation>Предыдущая открытая находка (Shift+F8)</translation>
    </message>
    <message>
        <source>Next open finding (F8)</source>
        <translation>Следующая открытая находка (F8)</translation>
    </message>
    <message>
        <source>Previous open finding</source>
        <translation>Предыдущая открытая находка</translation>
    </message>
    <message>
        <source>Next open finding</source>
        <translation>Следующая открытая находка</translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation>Фильтры ничего не пропускают</translation>
    </message>
    <message>
        <source>There are findings outside of them.</source>
        <translation>Вне фильтров находки есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>осталась %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors or warnings left</source>
        <translation>Ошибок и предупреждений нет</translation>
    </message>
    <message>
        <source>Errors and warnings with no ruling. The foot of the window counts proposed links too.</source>
        <translation>Ошибки и предупреждения без решения. Внизу окна считаются и предложенные ссылки.</translation>
    </message>
    <message>
        <source>Nothing disagrees, as far as the rules can see. Press F5 to check again.</source>
        <translation>Правила не видят расхождений. Нажмите F5, чтобы проверить заново.</translation>
    </message>
    <message>
        <source>They appear here as soon as there are articles.</source>
        <translation>Они появятся здесь, как только будут статьи.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Находок нет</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Любое правило</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation>Какое правило</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>{names}: {value} ({n} compared)</source>
        <translation>{names}: {value} (сравнено {n})</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Как было раньше…</translation>
    </message>
    <message>
        <source>Take the last gesture back (Ctrl+Z)</source>
        <translation>Отменить последнее действие (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Повторить отменённое (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>See the project as it was on any day</source>
        <translation>Посмотреть проект таким, каким он был в любой день</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Искать в истории</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
    <message>
        <source>Every gesture is kept here and can be undone.</source>
        <translation>Каждое действие сохраняется здесь и может быть отменено.</translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation>Фильтры ничего не пропускают</translation>
    </message>
    <message>
        <source>There are other gestures.</source>
        <translation>Другие действия есть.</translation>
    </message>
    <message>
        <source>History of what</source>
        <translation>История чего</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Открытая статья</translation>
    </message>
    <message>
        <source>The mention in hand</source>
        <translation>Выбранное упоминание</translation>
    </message>
    <message>
        <source>Its entity</source>
        <translation>Его объект</translation>
    </message>
    <message>
        <source>The finding in hand</source>
        <translation>Выбранная находка</translation>
    </message>
    <message>
        <source>Whose gestures</source>
        <translation>Чьи действия</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Кто угодно</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Which gestures</source>
        <translation>Какие действия</translation>
    </message>
    <message>
        <source>All gestures</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
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
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>есть сомнения</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>тот же текст</translation>
    </message>
    <message>
        <source>same story, {share} %</source>
        <translation>та же новость, {share} %</translation>
    </message>
    <message>
        <source>{title}, in the project, is this text.</source>
        <translation>Этот же текст есть в проекте: {title}.</translation>
    </message>
    <message>
        <source>{title}, in another row, is this text.</source>
        <translation>Этот же текст в другой строке: {title}.</translation>
    </message>
    <message>
        <source>{title}, in the project, shares {share} % of its words in their order.</source>
        <translation>{share} % слов в том же порядке — как в статье проекта {title}.</translation>
    </message>
    <message>
        <source>{title}, in another row, shares {share} % of its words in their order.</source>
        <translation>{share} % слов в том же порядке — как в другой строке: {title}.</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>добавится</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>не добавится</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Articles that would come in</source>
        <translation>Статьи, которые добавятся</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Что добавится</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Что пропускается</translation>
    </message>
    <message>
        <source>Find by title, source, author, file</source>
        <translation>Поиск: заголовок, источник, автор, файл</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Найти статью</translation>
    </message>
    <message>
        <source>Which articles are shown</source>
        <translation>Какие статьи показаны</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>С сомнениями</translation>
    </message>
    <message>
        <source>Same text or story</source>
        <translation>Тот же текст или новость</translation>
    </message>
    <message>
        <source>That stay out</source>
        <translation>Которые не добавятся</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) come in</source>
        <translation>
            <numerusform>Добавится %n статья</numerusform>
            <numerusform>Добавятся %n статьи</numerusform>
            <numerusform>Добавится %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) out</source>
        <translation>
            <numerusform>%n не добавится</numerusform>
            <numerusform>%n не добавятся</numerusform>
            <numerusform>%n не добавится</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the text or story of another</source>
        <translation>
            <numerusform>%n с текстом или новостью другой</numerusform>
            <numerusform>%n с текстом или новостью другой</numerusform>
            <numerusform>%n с текстом или новостью другой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with doubts</source>
        <translation>
            <numerusform>%n с сомнениями</numerusform>
            <numerusform>%n с сомнениями</numerusform>
            <numerusform>%n с сомнениями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n не прочитан</numerusform>
            <numerusform>%n не прочитаны</numerusform>
            <numerusform>%n не прочитано</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Почему пропущено</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, строка {line}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, строка {line}</translation>
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
        <translation>&amp;Оценка</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Ведёт</translation>
    </message>
    <message>
        <source>Se&amp;cond reader</source>
        <translation>Вто&amp;рой читатель</translation>
    </message>
    <message>
        <source>Change the scale…</source>
        <translation>Изменить шкалу…</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>ещё не оценено</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Кто-то другой…</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>Держите при этом Ctrl или Alt либо возьмите функциональную клавишу.</translation>
    </message>
    <message>
        <source>These are its keys already.</source>
        <translation>Это уже её клавиши.</translation>
    </message>
    <message>
        <source>These keys do this now: {command}. It will lose them.</source>
        <translation>Эти клавиши сейчас делают вот что: {command}. Команда их лишится.</translation>
    </message>
    <message>
        <source>Find a command, or keys</source>
        <translation>Найти команду или клавиши</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>&amp;Take these keys</source>
        <translation>&amp;Взять эти клавиши</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Вернуть &amp;исходные</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Вернуть &amp;все исходные</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>body of water</source>
        <translation>водный объект</translation>
    </message>
    <message>
        <source>slogan</source>
        <translation>лозунг</translation>
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
        <translation>арабский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Все подписи</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Невидимые символы</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Скрыть легенду</translation>
    </message>
    <message>
        <source>Legend and filters</source>
        <translation>Легенда и фильтры</translation>
    </message>
    <message>
        <source>Marks: {seen}, hidden: {hidden}</source>
        <translation>Пометки: {seen}, скрыто: {hidden}</translation>
    </message>
    <message>
        <source>Marks: {seen}</source>
        <translation>Пометки: {seen}</translation>
    </message>
</context>
<context>
    <name>LinkPalette</name>
    <message>
        <source>A few letters of a name, in any language</source>
        <translation>Несколько букв названия на любом языке</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>Название объекта</translation>
    </message>
    <message>
        <source>Entities that may be meant</source>
        <translation>Объекты, которые могут подразумеваться</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter links  ·  Shift+Enter also keeps the words as a name  ·  Esc leaves</source>
        <translation>↑ ↓ выбор  ·  Enter связывает  ·  Shift+Enter ещё и сохраняет слова как название  ·  Esc закрывает</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{title} (read-only)</source>
        <translation>{title} (только чтение)</translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation>безопасный режим</translation>
    </message>
</context>
<context>
    <name>MarkKind</name>
    <message>
        <source>Mentions of entities</source>
        <translation>Упоминания объектов</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Findings with their rulings</source>
        <translation>Находки с решениями</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Faults marked by hand</source>
        <translation>Недочёты, отмеченные вручную</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Relations between passages</source>
        <translation>Связи между местами</translation>
    </message>
</context>
<context>
    <name>MarkRole</name>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Proposed names</source>
        <translation>Предложенные названия</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Недочёты</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Search hits</source>
        <translation>Найденное</translation>
    </message>
</context>
<context>
    <name>MarkState</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>dead</source>
        <translation>погибшие</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>пострадавшие</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>пропавшие</translation>
    </message>
    <message>
        <source>evacuated</source>
        <translation>эвакуированные</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>спасённые</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствующие</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>обучающиеся</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>рабочие места</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрированные</translation>
    </message>
    <message>
        <source>detained</source>
        <translation>задержанные</translation>
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
        <translation>доходы</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>прибыль</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>стоимость</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>ущерб</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>кредит</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>грант</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>долг</translation>
    </message>
    <message>
        <source>invested</source>
        <translation>инвестиции</translation>
    </message>
    <message>
        <source>money raised</source>
        <translation>собранные средства</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>зарплата</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>штраф</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>рост</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>снижение</translation>
    </message>
    <message>
        <source>inflation</source>
        <translation>инфляция</translation>
    </message>
    <message>
        <source>unemployment</source>
        <translation>безработица</translation>
    </message>
    <message>
        <source>turnout</source>
        <translation>явка</translation>
    </message>
    <message>
        <source>crowd</source>
        <translation>зрители</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>вместимость</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>голоса</translation>
    </message>
    <message>
        <source>length</source>
        <translation>длина</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ширина</translation>
    </message>
    <message>
        <source>height</source>
        <translation>высота</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>глубина</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>расстояние</translation>
    </message>
    <message>
        <source>area</source>
        <translation>площадь</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>children</source>
        <translation>дети</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>золото</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>серебро</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>бронза</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатели</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёры</translation>
    </message>
    <message>
        <source>founder</source>
        <translation>основатели</translation>
    </message>
    <message>
        <source>planted</source>
        <translation>посажено</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>уничтожено</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>built</source>
        <translation>построено</translation>
    </message>
    <message>
        <source>harvest</source>
        <translation>урожай</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>продолжительность</translation>
    </message>
    <message>
        <source>power</source>
        <translation>мощность</translation>
    </message>
    <message>
        <source>stake</source>
        <translation>доля в собственности</translation>
    </message>
    <message>
        <source>share that is ready</source>
        <translation>готовность</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>отремонтировано</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end</source>
        <translation>окончание</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>score</source>
        <translation>счёт</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>место</translation>
    </message>
</context>
<context>
    <name>MentionStatus</name>
    <message>
        <source>Preferred name</source>
        <translation>Основное название</translation>
    </message>
    <message>
        <source>Admitted name</source>
        <translation>Допустимое название</translation>
    </message>
    <message>
        <source>Variant of a name</source>
        <translation>Вариант названия</translation>
    </message>
    <message>
        <source>Deprecated name</source>
        <translation>Нежелательное название</translation>
    </message>
    <message>
        <source>Name cut in two</source>
        <translation>Название разорвано надвое</translation>
    </message>
</context>
<context>
    <name>MergeFlow</name>
    <message>
        <source>Merge another copy</source>
        <translation>Объединить с другой копией</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) of the other copy came in.</source>
        <translation>
            <numerusform>Из другой копии пришёл %n шаг.</numerusform>
            <numerusform>Из другой копии пришли %n шага.</numerusform>
            <numerusform>Из другой копии пришло %n шагов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed in both.</source>
        <translation>
            <numerusform>%n запись изменена в обеих.</numerusform>
            <numerusform>%n записи изменены в обеих.</numerusform>
            <numerusform>%n записей изменено в обеих.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Make two entities one</source>
        <translation>Объединить два объекта</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>This entity</source>
        <translation>Этот объект</translation>
    </message>
    <message>
        <source>&amp;Other entity</source>
        <translation>&amp;Другой объект</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Что останется</translation>
    </message>
    <message>
        <source>What follows it</source>
        <translation>Что из этого следует</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) at the next check</source>
        <translation>
            <numerusform>%n предложение при следующей проверке</numerusform>
            <numerusform>%n предложения при следующей проверке</numerusform>
            <numerusform>%n предложений при следующей проверке</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing; the other one only disappears.</source>
        <translation>Ничего, другой объект просто исчезнет.</translation>
    </message>
    <message>
        <source>Choose the other entity first.</source>
        <translation>Сначала выберите другой объект.</translation>
    </message>
    <message>
        <source>This is one entity. Choose another one to merge it with.</source>
        <translation>Это один и тот же объект. Выберите другой для объединения.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Объединить с другой копией</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Всё, что в ней есть, здесь уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n new gesture(s)</source>
        <translation>
            <numerusform>%n новый шаг</numerusform>
            <numerusform>%n новых шага</numerusform>
            <numerusform>%n новых шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n новая статья</numerusform>
            <numerusform>%n новые статьи</numerusform>
            <numerusform>%n новых статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed in both</source>
        <translation>
            <numerusform>%n запись изменена в обеих</numerusform>
            <numerusform>%n записи изменены в обеих</numerusform>
            <numerusform>%n записей изменено в обеих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n уже такая же</numerusform>
            <numerusform>%n уже такие же</numerusform>
            <numerusform>%n уже таких же</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is copied before: Earlier copies in the File menu leads back. The other file stays as it is.</source>
        <translation>Прежде делается копия проекта: к ней ведут «Прежние копии» в меню «Файл». Другой файл остаётся как есть.</translation>
    </message>
    <message>
        <source>Of what both changed, both versions are kept until somebody says which holds.</source>
        <translation>Из изменённого в обеих хранятся оба варианта, пока кто-нибудь не скажет, какой верен.</translation>
    </message>
    <message>
        <source>You read blind: what is hidden from you is not told here either.</source>
        <translation>Вы читаете вслепую: что от вас скрыто, не показывается и здесь.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Common changes</source>
        <translation>Общие изменения</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Один вариант</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Другой вариант</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Новые статьи</translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation>Изменено в обеих</translation>
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
        <translation>Изменить название</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить название</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Only where the text is about this entity is the name wrong.</source>
        <translation>Название неверно лишь там, где речь об этом объекте.</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>Слова через запятую</translation>
    </message>
    <message>
        <source>Only where one of these words stands in the same sentence is the name wrong.</source>
        <translation>Название неверно, только если в том же предложении стоит одно из этих слов.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;Язык названия</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>Wrong only about</source>
        <translation>Неверно лишь в теме</translation>
    </message>
    <message>
        <source>Wrong only beside</source>
        <translation>Неверно лишь рядом с</translation>
    </message>
</context>
<context>
    <name>NameOffers</name>
    <message>
        <source>Colleagues</source>
        <translation>Коллеги</translation>
    </message>
</context>
<context>
    <name>NameStatus</name>
    <message>
        <source>preferred</source>
        <translation>основное</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>допустимое</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>нежелательное</translation>
    </message>
</context>
<context>
    <name>NewEntityDialog</name>
    <message>
        <source>New entity</source>
        <translation>Новый объект</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;Язык названия</translation>
    </message>
    <message>
        <source>Make and link</source>
        <translation>Создать и связать</translation>
    </message>
</context>
<context>
    <name>NewNameDialog</name>
    <message>
        <source>Add a name</source>
        <translation>Добавить название</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;Язык названия</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>The starter reference: Kazakhstan and its neighbours</source>
        <translation>Начальный справочник: Казахстан и его соседи</translation>
    </message>
    <message>
        <source>A reference of your own…</source>
        <translation>Свой справочник…</translation>
    </message>
    <message>
        <source>None: the articles against each other only</source>
        <translation>Без справочника: статьи только друг с другом</translation>
    </message>
    <message>
        <source>Six ratings, from false to true</source>
        <translation>Шесть оценок, от лжи до правды</translation>
    </message>
    <message>
        <source>Four: false, partly true, true, unproven</source>
        <translation>Четыре: ложь, частично правда, правда, не доказано</translation>
    </message>
    <message>
        <source>Two: false and true</source>
        <translation>Две: ложь и правда</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>Фактчекер</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Читатель</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>&amp;Make the project</source>
        <translation>&amp;Создать проект</translation>
    </message>
    <message>
        <source>Such as: The six chairs</source>
        <translation>Например: Шесть председательств</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Languages of the articles</source>
        <translation>&amp;Языки статей</translation>
    </message>
    <message>
        <source>&amp;Check against</source>
        <translation>С&amp;верять с</translation>
    </message>
    <message>
        <source>&amp;Rate cases with</source>
        <translation>&amp;Оценивать дела по</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>Your r&amp;ole</source>
        <translation>Ваша &amp;роль</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>All of this can be changed later, but for the place, which moves as any file.</source>
        <translation>Всё это можно изменить потом, кроме места: файл переносят как любой другой.</translation>
    </message>
</context>
<context>
    <name>NotTakenDialog</name>
    <message>
        <source>Not taken by the server</source>
        <translation>Что сервер не принял</translation>
    </message>
    <message>
        <source>Keep as a file for a lead…</source>
        <translation>Сохранить в файл для ведущего…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>You may only read this project: nobody else sees what you do in this copy.</source>
        <translation>Вы можете только читать этот проект: что вы делаете в этой копии, никто больше не видит.</translation>
    </message>
    <message>
        <source>This stays in your copy, and nobody else sees it.</source>
        <translation>Это остаётся в вашей копии, и никто больше этого не видит.</translation>
    </message>
    <message>
        <source>It is sent again by itself when a lead gives you the right to it. Or keep it as a file: a lead merges the file into the shared project, and it counts as yours.</source>
        <translation>Это отправится снова само, когда ведущий даст вам на это право. Или сохраните это в файл: ведущий вольёт файл в общий проект, и это зачтётся вам.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Что вы сделали</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
    <message>
        <source>Everything was taken</source>
        <translation>Всё принято</translation>
    </message>
    <message>
        <source>Nothing that you did was refused.</source>
        <translation>Ничего из сделанного вами не отклонено.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>No article open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Comments, tags and relations of the open article stand here.</source>
        <translation>Здесь стоят комментарии, метки и связи открытой статьи.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Relate passages…</source>
        <translation>Связать места…</translation>
    </message>
    <message>
        <source>Relate what is selected to other words (Ctrl+R)</source>
        <translation>Связать выделенное с другими словами (Ctrl+R)</translation>
    </message>
    <message>
        <source>Hide the resolved</source>
        <translation>Скрыть закрытые</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>закрыта %n</numerusform>
            <numerusform>закрыто %n</numerusform>
            <numerusform>закрыто %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Select words and press Ctrl+M.</source>
        <translation>Пока нет. Выделите слова и нажмите Ctrl+M.</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>К статье</translation>
    </message>
    <message>
        <source>None yet. Select words and press Ctrl+R.</source>
        <translation>Пока нет. Выделите слова и нажмите Ctrl+R.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag for {words}</source>
        <translation>Метка для {words}</translation>
    </message>
    <message>
        <source>Tag for the article</source>
        <translation>Метка для статьи</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>What is new for you</source>
        <translation>Что для вас нового</translation>
    </message>
    <message>
        <source>I have seen all of it</source>
        <translation>Я всё это видел</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Comments that name you with @ and work that is handed to you stand here.</source>
        <translation>Здесь комментарии, где вас называют через @, и порученная вам работа.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Names you</source>
        <translation>Называет вас</translation>
    </message>
    <message>
        <source>Answers in your thread</source>
        <translation>Отвечает в вашем обсуждении</translation>
    </message>
    <message>
        <source>Hands you a case: {title}</source>
        <translation>Поручает вам дело: {title}</translation>
    </message>
    <message>
        <source>Hands you a finding in: {title}</source>
        <translation>Поручает вам находку в статье: {title}</translation>
    </message>
    <message>
        <source>Asks you to read blind: {title}</source>
        <translation>Просит прочесть вслепую: {title}</translation>
    </message>
    <message>
        <source>Hands you an article: {title}</source>
        <translation>Поручает вам статью: {title}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>срок {day}</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>You saw: {record}</source>
        <translation>Вы видели: {record}</translation>
    </message>
    <message>
        <source>It is now: {record}</source>
        <translation>Теперь так: {record}</translation>
    </message>
</context>
<context>
    <name>OpenSharedForm</name>
    <message>
        <source>Open a shared project</source>
        <translation>Открыть общий проект</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring of this system</source>
        <translation>&amp;Хранить пароль в хранилище ключей этой системы</translation>
    </message>
    <message>
        <source>The project is fetched once and worked on here, with the server or without. What is done while the server cannot be reached is sent when it can.</source>
        <translation>Проект загружается один раз, и работают с ним здесь, с сервером или без него. Сделанное, пока сервер недоступен, уходит, когда он ответит.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Empty: the one that is kept</source>
        <translation>Пусто: тот, что хранится</translation>
    </message>
</context>
<context>
    <name>OpinionPanel</name>
    <message>
        <source>Why, or what to change</source>
        <translation>Почему или что изменить</translation>
    </message>
    <message>
        <source>Note of the second reader</source>
        <translation>Замечание второго читателя</translation>
    </message>
    <message>
        <source>I stand for it</source>
        <translation>Я согласен</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>Не согласен</translation>
    </message>
    <message>
        <source>{name} has not said yet whether they agree.</source>
        <translation>{name}: мнения пока нет.</translation>
    </message>
</context>
<context>
    <name>OpinionsPane</name>
    <message>
        <source>Why (a third needs it)</source>
        <translation>Почему (для третьего нужно)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Let the ticked ones hold together</source>
        <translation>Пусть отмеченные верны вместе</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Which tags does the article bear?</source>
        <translation>Какие метки у статьи?</translation>
    </message>
    <message>
        <source>What do these words speak of: {words}</source>
        <translation>О чём эти слова: {words}</translation>
    </message>
    <message>
        <source>Which tags do these words bear: {words}</source>
        <translation>Какие метки у этих слов: {words}</translation>
    </message>
    <message>
        <source>How do these words stand to the others: {words}</source>
        <translation>Как эти слова относятся к другим: {words}</translation>
    </message>
    <message>
        <source>What is to be read instead of these words: {words}</source>
        <translation>Что читать вместо этих слов: {words}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Улажено</translation>
    </message>
    <message>
        <source>It was settled, and somebody has said something else since</source>
        <translation>Было улажено, но с тех пор кто-то сказал другое</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>left it open</source>
        <translation>оставил открытым</translation>
    </message>
</context>
<context>
    <name>OrderNotice</name>
    <message>
        <source>Invisible characters here change the order in which the text is read ({count}): what you see may not be what is written.</source>
        <translation>Невидимые символы меняют здесь порядок чтения текста ({count}): то, что видно, может отличаться от написанного.</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Показать следующий</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Go to the character and select it</source>
        <translation>Перейти к символу и выделить его</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Name of the desk</source>
        <translation>Название редакции</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Address of its page</source>
        <translation>&amp;Адрес её страницы</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Обзор пометок</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <source>Next problem (N)</source>
        <translation>Следующая проблема (N)</translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>Подтвердить (C)</translation>
    </message>
    <message>
        <source>Pair as one (M)</source>
        <translation>В одну пару (M)</translation>
    </message>
    <message>
        <source>Split (S)</source>
        <translation>Разделить (S)</translation>
    </message>
    <message>
        <source>Stand alone (A)</source>
        <translation>Без пары (A)</translation>
    </message>
    <message>
        <source>Align anew (Z)</source>
        <translation>Выровнять заново (Z)</translation>
    </message>
    <message>
        <source>Export TMX…</source>
        <translation>Экспорт TMX…</translation>
    </message>
    <message>
        <source>Import TMX…</source>
        <translation>Импорт TMX…</translation>
    </message>
    <message>
        <source>Swap original and translation</source>
        <translation>Поменять оригинал и перевод</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Снять связь</translation>
    </message>
    <message>
        <source>Go to the next row with a problem; with Shift to the one before</source>
        <translation>К следующей строке с проблемой; с Shift — к предыдущей</translation>
    </message>
    <message>
        <source>Say that the chosen rows are right as they are</source>
        <translation>Выбранные строки верны как есть</translation>
    </message>
    <message>
        <source>Make one pair of all sentences of the chosen rows</source>
        <translation>Собрать все предложения выбранных строк в одну пару</translation>
    </message>
    <message>
        <source>Pair the sentences of a row one by one</source>
        <translation>Сопоставить предложения строки по одному</translation>
    </message>
    <message>
        <source>Say that the sentences stand for none</source>
        <translation>У этих предложений нет соответствия</translation>
    </message>
    <message>
        <source>Take back what you said of the chosen rows</source>
        <translation>Отменить сказанное о выбранных строках</translation>
    </message>
    <message>
        <source>Write the pairs of sentences for another program</source>
        <translation>Записать пары предложений для другой программы</translation>
    </message>
    <message>
        <source>Pair sentences as a file of another program does</source>
        <translation>Сопоставить предложения как в файле другой программы</translation>
    </message>
    <message>
        <source>The article is the original, not the translation</source>
        <translation>Статья — оригинал, а не перевод</translation>
    </message>
    <message>
        <source>Say no longer that the one is a translation of the other</source>
        <translation>Одна статья больше не считается переводом другой</translation>
    </message>
    <message>
        <source>{rows} rows · {problems} with problems · {kept} confirmed · {languages}</source>
        <translation>строк: {rows} · с проблемами: {problems} · подтверждено: {kept} · {languages}</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом друг с другом</translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation>Добавить статью…</translation>
    </message>
    <message>
        <source>Compare with another article (Ctrl+Shift+B)</source>
        <translation>Сравнить с другой статьёй (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Листать вместе</translation>
    </message>
    <message>
        <source>Scrolling one article scrolls the others by as much</source>
        <translation>Прокрутка одной статьи прокручивает остальные на столько же</translation>
    </message>
    <message>
        <source>Back to one article</source>
        <translation>К одной статье</translation>
    </message>
    <message>
        <source>Back to one article (Escape)</source>
        <translation>Назад к одной статье (Escape)</translation>
    </message>
    <message>
        <source>Open alone</source>
        <translation>Открыть отдельно</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Закрыть эту статью</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
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
        <translation>Проект, каким он был</translation>
    </message>
    <message>
        <source>{title}, as it was</source>
        <translation>{title}, как было</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) then</source>
        <translation>
            <numerusform>тогда %n находка</numerusform>
            <numerusform>тогда %n находки</numerusform>
            <numerusform>тогда %n находок</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings then</source>
        <translation>Тогда находок не было</translation>
    </message>
    <message numerus="yes">
        <source>%n left to rule on</source>
        <translation>
            <numerusform>осталось решить %n</numerusform>
            <numerusform>осталось решить %n</numerusform>
            <numerusform>осталось решить %n</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was at {time}</source>
        <translation>Как было на {time}</translation>
    </message>
    <message>
        <source>{counts} · the latest {shown} are listed</source>
        <translation>{counts} · показаны последние: {shown}</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
    <message>
        <source>There was no project yet</source>
        <translation>Проекта ещё не было</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Выберите день позже.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>Изменения чего</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Открытая статья</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation>Статья, какой она была</translation>
    </message>
    <message>
        <source>Findings then</source>
        <translation>Находки тогда</translation>
    </message>
    <message>
        <source>Bring back as it was</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>Всё так же, как было тогда.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>тогда</translation>
    </message>
    <message>
        <source>now</source>
        <translation>теперь</translation>
    </message>
</context>
<context>
    <name>PendingBar</name>
    <message>
        <source>Relate the selection</source>
        <translation>Связать выделенное</translation>
    </message>
    <message>
        <source>Relate what is selected now (Ctrl+R)</source>
        <translation>Связать то, что выделено сейчас (Ctrl+R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Relate nothing (Escape)</source>
        <translation>Ничего не связывать (Escape)</translation>
    </message>
    <message>
        <source>Select the words that are to be related to others.</source>
        <translation>Выделите слова, которые нужно связать с другими.</translation>
    </message>
    <message>
        <source>{words} is related to … Select other words, in any article.</source>
        <translation>{words} связано с … Выделите другие слова в любой статье.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>As they will sign: the project knows them by this name.</source>
        <translation>Так, как человек подпишется: по этому имени его узнаёт проект.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Проверяющие</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Кто-то другой…</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Сам по себе</translation>
    </message>
    <message>
        <source>&amp;Work as this reviewer from now on</source>
        <translation>Отныне &amp;работать как этот проверяющий</translation>
    </message>
    <message>
        <source>No password is asked for in a local file: the name says who decided.</source>
        <translation>В файле на этой машине пароль не спрашивают: имя говорит, кто решил.</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Проверяющий</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>Р&amp;оль</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Инициалы</translation>
    </message>
    <message>
        <source>Write the name of the reviewer.</source>
        <translation>Напишите имя проверяющего.</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Put the selection into the case</source>
        <translation>Внести выделенное в дело</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Select the words of any article that are evidence in {case}.</source>
        <translation>Выделите в любой статье слова, которые служат доказательством в деле {case}.</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Export picture…</source>
        <translation>Экспорт рисунка…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Что показано на рисунке</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Enter shows the quote.</source>
        <translation>Enter показывает цитату.</translation>
    </message>
    <message>
        <source>Enter shows the rows of two sources.</source>
        <translation>Enter показывает строки двух источников.</translation>
    </message>
    <message>
        <source>Eight words or more in a row. Enter shows both articles.</source>
        <translation>Восемь слов подряд или больше. Enter показывает обе статьи.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Чертёж (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Рисунок (*.png)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Экспорт рисунка</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Сравнение источников</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Улаживание</translation>
    </message>
    <message>
        <source>Reviewer agreement</source>
        <translation>Согласие проверяющих</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Рабочие места</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>{done} of {given} done</source>
        <translation>сделано {done} из {given}</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read</source>
        <translation>
            <numerusform>прочитана %n статья</numerusform>
            <numerusform>прочитано %n статьи</numerusform>
            <numerusform>прочитано %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruling(s)</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Property</name>
    <message>
        <source>number of members</source>
        <translation>число членов</translation>
    </message>
    <message>
        <source>members</source>
        <translation>члены</translation>
    </message>
    <message>
        <source>member joined</source>
        <translation>вступление члена</translation>
    </message>
    <message>
        <source>year of founding</source>
        <translation>год основания</translation>
    </message>
    <message>
        <source>date of founding</source>
        <translation>дата основания</translation>
    </message>
    <message>
        <source>number of founders</source>
        <translation>число основателей</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>period of the chair</source>
        <translation>срок председательства</translation>
    </message>
    <message>
        <source>number of bodies chaired</source>
        <translation>число возглавляемых органов</translation>
    </message>
    <message>
        <source>bodies chaired</source>
        <translation>возглавляемые органы</translation>
    </message>
    <message>
        <source>chair, as claimed</source>
        <translation>председатель, по утверждению</translation>
    </message>
    <message>
        <source>date of the event</source>
        <translation>дата события</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>date of launch</source>
        <translation>дата запуска</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>официальное название</translation>
    </message>
    <message>
        <source>type of organisation</source>
        <translation>тип организации</translation>
    </message>
    <message>
        <source>position</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>president</source>
        <translation>президент</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>population</source>
        <translation>население</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>число участников</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>приоритет</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>стороны</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>годовщина</translation>
    </message>
    <message>
        <source>share of world GDP</source>
        <translation>доля мирового ВВП</translation>
    </message>
    <message>
        <source>share of world trade</source>
        <translation>доля мировой торговли</translation>
    </message>
    <message>
        <source>number of countries</source>
        <translation>число стран</translation>
    </message>
    <message>
        <source>adopted by</source>
        <translation>кем принято</translation>
    </message>
    <message>
        <source>afforested area</source>
        <translation>площадь посадок леса</translation>
    </message>
    <message>
        <source>which chair in order</source>
        <translation>который по счёту председатель</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation>число кластеров</translation>
    </message>
    <message>
        <source>nationality of the director general</source>
        <translation>гражданство генерального директора</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>который по счёту раз</translation>
    </message>
    <message>
        <source>number of editions held</source>
        <translation>число проведённых раз</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>founders</source>
        <translation>основатели</translation>
    </message>
    <message>
        <source>first proposed</source>
        <translation>впервые предложено</translation>
    </message>
    <message>
        <source>initiator</source>
        <translation>инициатор</translation>
    </message>
    <message>
        <source>next summit</source>
        <translation>следующий саммит</translation>
    </message>
    <message>
        <source>which UN Secretary-General in order</source>
        <translation>который по счёту Генеральный секретарь ООН</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>number of planned events</source>
        <translation>число запланированных мероприятий</translation>
    </message>
    <message>
        <source>registered capital</source>
        <translation>уставный капитал</translation>
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
        <translation>Папка</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>macOS Finder</comment>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Перейти к:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Недопустимое имя файла</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>By article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>По терминам</translation>
    </message>
    <message>
        <source>By kind of fault</source>
        <translation>По видам недочётов</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Недочёты</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Per 1,000 words</source>
        <translation>На 1000 слов</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что стоит в тексте</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>QualityPane</name>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Quality report…</source>
        <translation>Отчёт о качестве…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Считать пока нечего</translation>
    </message>
    <message>
        <source>What rules find and the faults that you mark are counted here.</source>
        <translation>Здесь считаются находки правил и отмеченные вами недочёты.</translation>
    </message>
    <message>
        <source>Penalty points: {points} in {words} words, {share} per 1,000</source>
        <translation>Штрафных баллов: {points} на {words} слов, {share} на 1000</translation>
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
        <translation>Расходится: {words}</translation>
    </message>
</context>
<context>
    <name>QuotesPane</name>
    <message>
        <source>Open side by side</source>
        <translation>Открыть рядом</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Ячейка не выбрана</translation>
    </message>
    <message>
        <source>Choose a cell to read its quotes. Mark two with the space bar to compare them.</source>
        <translation>Выберите ячейку, чтобы прочесть цитаты. Отметьте две пробелом, чтобы сравнить.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more quote(s)</source>
        <translation>
            <numerusform>и ещё %n цитата</numerusform>
            <numerusform>и ещё %n цитаты</numerusform>
            <numerusform>и ещё %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Показать в статье</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the glossary lists this name as wrong ({note})</source>
        <translation>глоссарий считает это название неверным ({note})</translation>
    </message>
    <message>
        <source>the glossary lists this name as wrong for “{name}” ({note})</source>
        <translation>глоссарий считает это название неверным для «{name}» ({note})</translation>
    </message>
    <message>
        <source>where the text speaks of “{name}”, the glossary lists this as wrong ({note})</source>
        <translation>там, где речь о «{name}», глоссарий считает это неверным ({note})</translation>
    </message>
    <message>
        <source>seems to mean “{name}”, but other words stand in it</source>
        <translation>похоже, имеется в виду «{name}», но стоят другие слова</translation>
    </message>
    <message>
        <source>seems to mean “{name}”, with a word mistranslated ({note})</source>
        <translation>похоже, имеется в виду «{name}», но слово переведено неверно ({note})</translation>
    </message>
    <message>
        <source>says “{name}” in other words</source>
        <translation>говорит «{name}» другими словами</translation>
    </message>
    <message>
        <source>seems to be one person in two spellings: {first}, {second}</source>
        <translation>похоже, один человек в двух написаниях: {first}, {second}</translation>
    </message>
    <message>
        <source>seems to be one person under two surnames: {first}, {second}</source>
        <translation>похоже, это один человек под двумя фамилиями: {first}, {second}</translation>
    </message>
    <message>
        <source>one person seems to have two offices: {first}, {second}</source>
        <translation>похоже, у одного человека две должности: {first}, {second}</translation>
    </message>
    <message>
        <source>the section is about “{topic}”, not about “{name}”</source>
        <translation>раздел говорит о «{topic}», а не о «{name}»</translation>
    </message>
    <message>
        <source>the reference has this slogan as “{name}”</source>
        <translation>в справочнике этот лозунг звучит «{name}»</translation>
    </message>
    <message>
        <source>the name is “{name}”, the acronym that of “{other}”</source>
        <translation>название – «{name}», а сокращение – от «{other}»</translation>
    </message>
    <message>
        <source>the acronym of “{name}” is {acronym}</source>
        <translation>сокращение названия «{name}» – {acronym}</translation>
    </message>
    <message>
        <source>the reference ties “{subject}” to “{meant}”, not to “{name}”</source>
        <translation>в справочнике объект «{subject}» связан с «{meant}», а не с «{name}»</translation>
    </message>
    <message>
        <source>the article is about the sport of “{meant}”, not about that of “{name}”</source>
        <translation>статья о виде спорта, которым занимается «{meant}», а не «{name}»</translation>
    </message>
    <message>
        <source>words of “{name}” are left out</source>
        <translation>пропущены слова названия «{name}»</translation>
    </message>
    <message>
        <source>the words of “{name}” stand in another order</source>
        <translation>слова названия «{name}» стоят в другом порядке</translation>
    </message>
    <message>
        <source>punctuation cuts the name “{name}”</source>
        <translation>знак препинания разрывает название «{name}»</translation>
    </message>
    <message>
        <source>a space is missing in the name “{name}”</source>
        <translation>в названии «{name}» не хватает пробела</translation>
    </message>
    <message>
        <source>a space splits a word of the name “{name}”</source>
        <translation>пробел разрывает слово в названии «{name}»</translation>
    </message>
    <message>
        <source>a word of the name “{name}” stands twice</source>
        <translation>слово в названии «{name}» повторено</translation>
    </message>
    <message>
        <source>a full stop leaves a fragment without a verb</source>
        <translation>точка оставляет обрывок без сказуемого</translation>
    </message>
    <message>
        <source>a full stop stands inside a phrase</source>
        <translation>внутри оборота стоит точка</translation>
    </message>
    <message>
        <source>seems to be one body under two names: {first}, {second}</source>
        <translation>похоже, один орган под двумя названиями: {first}, {second}</translation>
    </message>
    <message>
        <source>two sources tell the same of “{first}” and of “{second}”</source>
        <translation>два источника говорят одно и то же о «{first}» и о «{second}»</translation>
    </message>
    <message>
        <source>two spellings of one name; the reference has “{name}”</source>
        <translation>два написания одного названия; в справочнике – «{name}»</translation>
    </message>
    <message>
        <source>the reference spells it “{name}”</source>
        <translation>в справочнике пишется «{name}»</translation>
    </message>
    <message>
        <source>a space stands before the sign ({count} places)</source>
        <translation>перед знаком стоит пробел (мест: {count})</translation>
    </message>
    <message>
        <source>letters of another alphabet look like a word&apos;s own ({count} places)</source>
        <translation>буквы другого алфавита похожи на буквы самого слова (мест: {count})</translation>
    </message>
    <message>
        <source>the space after the sign is missing ({count} places)</source>
        <translation>после знака нет пробела (мест: {count})</translation>
    </message>
    <message>
        <source>the name is “{name}”</source>
        <translation>название – «{name}»</translation>
    </message>
    <message>
        <source>“{name}” begins so</source>
        <translation>так начинается «{name}»</translation>
    </message>
    <message>
        <source>a word of “{name}” begins so</source>
        <translation>так начинается слово из «{name}»</translation>
    </message>
    <message>
        <source>{percent} % like “{name}”</source>
        <translation>на {percent} % похоже на «{name}»</translation>
    </message>
    <message>
        <source>agrees with reference {value} ({source})</source>
        <translation>согласуется со справочником: {value} ({source})</translation>
    </message>
    <message>
        <source>differs from reference {value} (valid from {start}; {source})</source>
        <translation>расходится со справочником: {value} (действует с {start}; {source})</translation>
    </message>
    <message>
        <source>differs from reference {value} ({source})</source>
        <translation>расходится со справочником: {value} ({source})</translation>
    </message>
    <message>
        <source>sources differ; the reference has {value} ({source})</source>
        <translation>источники расходятся; в справочнике: {value} ({source})</translation>
    </message>
    <message>
        <source>the reference has {value} here (valid from {start}; {source})</source>
        <translation>в справочнике здесь: {value} (с {start}; {source})</translation>
    </message>
    <message>
        <source>the reference has {value} here ({source})</source>
        <translation>в справочнике здесь: {value} ({source})</translation>
    </message>
    <message>
        <source>was so until {end} ({source})</source>
        <translation>так было до {end} ({source})</translation>
    </message>
    <message>
        <source>one says {first}, the other {second}</source>
        <translation>в одном {first}, в другом {second}</translation>
    </message>
    <message>
        <source>one says {first}, the other {second}; both sentences tell of {words}</source>
        <translation>в одном {first}, в другом {second}; в обоих предложениях речь идёт об одном: {words}</translation>
    </message>
    <message>
        <source>one says {first}, the other {second}; the articles agree on {figures}</source>
        <translation>в одном {first}, в другом {second}; в статьях совпадает: {figures}</translation>
    </message>
    <message>
        <source>another article says that it was called off or put off</source>
        <translation>другая статья говорит, что это отменили или отложили</translation>
    </message>
    <message>
        <source>the reference has this event as {status} (since {since})</source>
        <translation>по справочнику это событие {status} (с {since})</translation>
    </message>
    <message>
        <source>the reference has this event as {status}</source>
        <translation>в справочнике это событие значится как «{status}»</translation>
    </message>
    <message>
        <source>the sources give the same value, {value}</source>
        <translation>источники дают одно значение: {value}</translation>
    </message>
    <message>
        <source>two figures for “{what}”</source>
        <translation>две цифры для «{what}»</translation>
    </message>
    <message>
        <source>{date} was a {right}, not a {named}</source>
        <translation>{date} – это {right}, а не {named}</translation>
    </message>
    <message>
        <source>{number} are announced, the list holds {count}</source>
        <translation>объявлено {number}, а в списке {count}</translation>
    </message>
    <message>
        <source>the parts make {sum}, not {whole}</source>
        <translation>части дают {sum}, а не {whole}</translation>
    </message>
    <message>
        <source>the shares make {sum}</source>
        <translation>доли дают {sum}</translation>
    </message>
    <message>
        <source>{part} of {whole} are {right} %, not {share} %</source>
        <translation>{part} из {whole} – это {right} %, а не {share} %</translation>
    </message>
    <message>
        <source>from {start} to {end} are {right}, not {told}</source>
        <translation>с {start} до {end} — {right}, а не {told}</translation>
    </message>
    <message>
        <source>{count} times {each} are {right}, not {total}</source>
        <translation>{count} раз по {each} — это {right}, а не {total}</translation>
    </message>
    <message>
        <source>from {before} to {after} is {right}, not “{told}”</source>
        <translation>с {before} до {after} — это {right}, а не «{told}»</translation>
    </message>
    <message>
        <source>from {start} to {end} are {right} years, not {years}</source>
        <translation>с {start} по {end} проходит {right} лет, а не {years}</translation>
    </message>
    <message>
        <source>the glossary lists this name as wrong</source>
        <translation>глоссарий считает это название неверным</translation>
    </message>
    <message>
        <source>the glossary lists this name as wrong for “{name}”</source>
        <translation>глоссарий считает это название неверным для «{name}»</translation>
    </message>
    <message>
        <source>where the text speaks of “{name}”, the glossary lists this as wrong</source>
        <translation>там, где текст говорит о «{name}», глоссарий считает это неверным</translation>
    </message>
    <message>
        <source>{second} cannot come after {first}</source>
        <translation>{second} не может быть после {first}</translation>
    </message>
    <message>
        <source>{told} ends before it begins</source>
        <translation>{told}: конец раньше начала</translation>
    </message>
    <message>
        <source>the title has {title}, the text {body}</source>
        <translation>в заголовке {title}, в тексте {body}</translation>
    </message>
    <message>
        <source>{first} is not {second}</source>
        <translation>{first} – не то же, что {second}</translation>
    </message>
    <message>
        <source>the calendar has no {day}</source>
        <translation>в календаре нет дня {day}</translation>
    </message>
    <message>
        <source>the same digits in another order: {first}, {second}</source>
        <translation>те же цифры в другом порядке: {first}, {second}</translation>
    </message>
    <message>
        <source>one has the same person in office from {first}, the other from {second}</source>
        <translation>в одном тот же человек в должности с {first}, в другом — с {second}</translation>
    </message>
    <message>
        <source>planned {planned}, later {outcome}</source>
        <translation>планировалось {planned}, потом вышло {outcome}</translation>
    </message>
    <message>
        <source>{date} had passed when the article appeared ({published})</source>
        <translation>ко времени публикации ({published}) дата {date} уже прошла</translation>
    </message>
    <message>
        <source>{years} years from {start} end in {right}, not in {end}</source>
        <translation>{years} лет с {start} кончаются в {right}, а не в {end}</translation>
    </message>
    <message>
        <source>{years} years from {start} are over in {right}, and the article is of {written}</source>
        <translation>{years} лет с {start} прошли в {right}, а статья от {written}</translation>
    </message>
    <message>
        <source>{first} would be about {right}, not {second}</source>
        <translation>{first} – это примерно {right}, а не {second}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключено</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Прочтения</translation>
    </message>
    <message>
        <source>Adjudications</source>
        <translation>Улаживания</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>says the same as</source>
        <translation>говорит то же, что</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>is a translation of</source>
        <translation>является переводом</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>цитирует</translation>
    </message>
    <message>
        <source>has to do with</source>
        <translation>имеет отношение к</translation>
    </message>
</context>
<context>
    <name>RelationCard</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Judge it yourself…</source>
        <translation>Решить самому…</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>автор: {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Relate two passages</source>
        <translation>Связать два места</translation>
    </message>
    <message>
        <source>How the first stands to the second</source>
        <translation>Как первое относится ко второму</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Примечание (необязательно)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>Let the other passage come first</source>
        <translation>Поставить другое место первым</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Связать</translation>
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
        <translation>Ни одна находка не проходит отбор.</translation>
    </message>
    <message>
        <source>Result of a corpus</source>
        <translation>Результат корпуса</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n находка</numerusform>
            <numerusform>%n находки</numerusform>
            <numerusform>%n находок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left out</source>
        <translation>
            <numerusform>оставлено в стороне: %n</numerusform>
            <numerusform>оставлено в стороне: %n</numerusform>
            <numerusform>оставлено в стороне: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Words of a quote</source>
        <translation>Слова цитаты</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Предыдущие</translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation>Следующие</translation>
    </message>
    <message>
        <source>Take into the project</source>
        <translation>Взять в проект</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Подсчёты</translation>
    </message>
</context>
<context>
    <name>ResultFlow</name>
    <message>
        <source>Open the result of a corpus</source>
        <translation>Открыть результат корпуса</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) taken in</source>
        <translation>
            <numerusform>взята %n находка</numerusform>
            <numerusform>взяты %n находки</numerusform>
            <numerusform>взято %n находок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n новая статья</numerusform>
            <numerusform>%n новые статьи</numerusform>
            <numerusform>%n новых статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewColumn</name>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Объекты</translation>
    </message>
</context>
<context>
    <name>ReviewerButton</name>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Проверяющий: {name}</translation>
    </message>
    <message>
        <source>Reviewers…</source>
        <translation>Проверяющие…</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>Подписываться им</translation>
    </message>
</context>
<context>
    <name>Reviewers</name>
    <message>
        <source>Fact-checker</source>
        <translation>Фактчекер</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Читатель</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>passed over it</source>
        <translation>пропустил</translation>
    </message>
    <message>
        <source>does not take {words}</source>
        <translation>не принимает {words}</translation>
    </message>
</context>
<context>
    <name>RevisionDetail</name>
    <message>
        <source>What the gesture changed</source>
        <translation>Что изменило действие</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>As it was before…</source>
        <translation>Как было до этого…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>и ещё %n изменение</numerusform>
            <numerusform>и ещё %n изменения</numerusform>
            <numerusform>и ещё %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
</context>
<context>
    <name>RevisionModel</name>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} и ещё %n</numerusform>
            <numerusform>{first} и ещё %n</numerusform>
            <numerusform>{first} и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Name that the glossary lists as wrong</source>
        <translation>Название, которое глоссарий считает неверным</translation>
    </message>
    <message>
        <source>Name with a word mistranslated</source>
        <translation>Название с неверно переведённым словом</translation>
    </message>
    <message>
        <source>One person in two spellings</source>
        <translation>Один человек в двух написаниях</translation>
    </message>
    <message>
        <source>One office or deed, two surnames</source>
        <translation>Одна должность или дело, две фамилии</translation>
    </message>
    <message>
        <source>One person, two offices</source>
        <translation>Один человек, две должности</translation>
    </message>
    <message>
        <source>One office, two people</source>
        <translation>Одна должность, два человека</translation>
    </message>
    <message>
        <source>One body under two names</source>
        <translation>Один орган под двумя названиями</translation>
    </message>
    <message>
        <source>One thing told of two bodies</source>
        <translation>Об одном рассказано как о двух органах</translation>
    </message>
    <message>
        <source>Body out of place in a section about another</source>
        <translation>Чужой орган в разделе о другом</translation>
    </message>
    <message>
        <source>Slogan worded otherwise than in the reference</source>
        <translation>Лозунг не такой, как в справочнике</translation>
    </message>
    <message>
        <source>Different slogans of one event</source>
        <translation>Разные лозунги одного события</translation>
    </message>
    <message>
        <source>Two numbers for one edition of an event</source>
        <translation>Два номера у одного выпуска мероприятия</translation>
    </message>
    <message>
        <source>Body named where another of a like name is meant</source>
        <translation>Назван не тот орган: имелся в виду другой, со схожим названием</translation>
    </message>
    <message>
        <source>Name with another body&apos;s acronym</source>
        <translation>Название с сокращением другого органа</translation>
    </message>
    <message>
        <source>Name with words changed, left out or out of order</source>
        <translation>Название с изменёнными, пропущенными или переставленными словами</translation>
    </message>
    <message>
        <source>Name cut by punctuation</source>
        <translation>Название, разорванное знаком препинания</translation>
    </message>
    <message>
        <source>Full stop inside a phrase</source>
        <translation>Точка внутри оборота</translation>
    </message>
    <message>
        <source>One name in several spellings</source>
        <translation>Одно название в нескольких написаниях</translation>
    </message>
    <message>
        <source>Value that differs from a dated fact</source>
        <translation>Значение, расходящееся с датированным фактом</translation>
    </message>
    <message>
        <source>Value that no fact of its property allows</source>
        <translation>Значение, которого не допускает ни один факт о свойстве</translation>
    </message>
    <message>
        <source>Role that the reference gives to another</source>
        <translation>Роль, которую справочник отдаёт другому</translation>
    </message>
    <message>
        <source>Values that cannot both be right</source>
        <translation>Значения, которые не могут быть верны оба</translation>
    </message>
    <message>
        <source>Two figures for one thing in one sentence</source>
        <translation>Две цифры об одном в одном предложении</translation>
    </message>
    <message>
        <source>Figures for one thing that cannot both be right</source>
        <translation>Цифры об одном, которые не могут быть верны обе</translation>
    </message>
    <message>
        <source>Dates of one thing that cannot both be right</source>
        <translation>Даты одного события, которые не могут быть верны обе</translation>
    </message>
    <message>
        <source>Plan that turned out otherwise</source>
        <translation>План, который вышел иначе</translation>
    </message>
    <message>
        <source>Day to come that had passed already</source>
        <translation>Будущий день, который уже прошёл</translation>
    </message>
    <message>
        <source>Anniversary that does not fit the year of founding</source>
        <translation>Годовщина, не подходящая к году основания</translation>
    </message>
    <message>
        <source>One office, two beginnings</source>
        <translation>Одна должность, два начала</translation>
    </message>
    <message>
        <source>One figure with its digits in two orders</source>
        <translation>Одно число с переставленными цифрами</translation>
    </message>
    <message>
        <source>Day that its month does not have</source>
        <translation>День, которого в месяце нет</translation>
    </message>
    <message>
        <source>Date that two calendars do not name alike</source>
        <translation>Дата, которую два календаря называют по-разному</translation>
    </message>
    <message>
        <source>Share that its counts do not bear out</source>
        <translation>Доля, не подтверждённая числами</translation>
    </message>
    <message>
        <source>One number in two scales or units</source>
        <translation>Одно число в двух масштабах или единицах</translation>
    </message>
    <message>
        <source>Length of time that does not fit its two ends</source>
        <translation>Срок, не соответствующий началу и концу</translation>
    </message>
    <message>
        <source>End before its beginning</source>
        <translation>Конец раньше начала</translation>
    </message>
    <message>
        <source>Total that so much for each does not make</source>
        <translation>Итог, не равный произведению</translation>
    </message>
    <message>
        <source>One person, two answers</source>
        <translation>Об одном человеке сказано по-разному</translation>
    </message>
    <message>
        <source>One match, two winners</source>
        <translation>Один матч, два победителя</translation>
    </message>
    <message>
        <source>Told otherwise by another article</source>
        <translation>Другая статья говорит иначе</translation>
    </message>
    <message>
        <source>Plan that another article says was called off</source>
        <translation>План, который по другой статье отменён</translation>
    </message>
    <message>
        <source>Event that was cancelled</source>
        <translation>Событие, которое отменили</translation>
    </message>
    <message>
        <source>Day of the week that does not fall on its date</source>
        <translation>День недели, не совпадающий с датой</translation>
    </message>
    <message>
        <source>Anniversary or age that does not fit the year of the beginning</source>
        <translation>Годовщина или возраст, не подходящие к году начала</translation>
    </message>
    <message>
        <source>Term that does not end when its length says</source>
        <translation>Срок, который кончается не тогда, когда следует из его длины</translation>
    </message>
    <message>
        <source>Number that its list does not hold</source>
        <translation>Число, которому не отвечает список</translation>
    </message>
    <message>
        <source>Parts that do not make up their whole</source>
        <translation>Части, не дающие целого</translation>
    </message>
    <message>
        <source>Conversion to another unit that is wrong</source>
        <translation>Неверный перевод в другие единицы</translation>
    </message>
    <message>
        <source>Missing space after punctuation</source>
        <translation>Нет пробела после знака препинания</translation>
    </message>
    <message>
        <source>Space before punctuation</source>
        <translation>Пробел перед знаком препинания</translation>
    </message>
    <message>
        <source>Letters of another alphabet in a word</source>
        <translation>Буквы другого алфавита в слове</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлена</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
</context>
<context>
    <name>RulingBar</name>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>The article is wrong here (Ctrl+1)</source>
        <translation>Статья здесь ошибается (Ctrl+1)</translation>
    </message>
    <message>
        <source>Wrong, and this is what to read instead (Ctrl+2)</source>
        <translation>Ошибка, и вот как следует читать (Ctrl+2)</translation>
    </message>
    <message>
        <source>The article is right; nothing to mend (Ctrl+3)</source>
        <translation>Статья права, исправлять нечего (Ctrl+3)</translation>
    </message>
    <message>
        <source>It cannot be decided now (Ctrl+4)</source>
        <translation>Сейчас решить нельзя (Ctrl+4)</translation>
    </message>
    <message>
        <source>Reason of the ruling</source>
        <translation>Причина решения</translation>
    </message>
    <message>
        <source>Words to read instead</source>
        <translation>Слова, которые следует читать</translation>
    </message>
    <message>
        <source>Words that are wrong</source>
        <translation>Неверные слова</translation>
    </message>
    <message>
        <source>Take the ruling back</source>
        <translation>Отозвать решение</translation>
    </message>
    <message>
        <source>Instead of {words}</source>
        <translation>Вместо: {words}</translation>
    </message>
    <message>
        <source>Reason (optional, Enter keeps it)</source>
        <translation>Причина (необязательно, Enter сохраняет)</translation>
    </message>
    <message>
        <source>Reason (optional), then a ruling above</source>
        <translation>Причина (необязательно), затем решение выше</translation>
    </message>
</context>
<context>
    <name>SafeFlow</name>
    <message>
        <source>Open a project for reading only</source>
        <translation>Открыть проект только для чтения</translation>
    </message>
    <message>
        <source>Bring back a damaged project</source>
        <translation>Восстановить повреждённый проект</translation>
    </message>
    <message>
        <source>Write the copy as a new project</source>
        <translation>Записать копию как новый проект</translation>
    </message>
    <message>
        <source>The earlier copy is open. What stood there is kept as {file}.</source>
        <translation>Открыта прежняя копия. То, что было на этом месте, сохранено как {file}.</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>The project&apos;s rating scale</source>
        <translation>Шкала оценок проекта</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Ratings, the worst first</source>
        <translation>Оценки, сначала худшая</translation>
    </message>
    <message>
        <source>Add a rating</source>
        <translation>Добавить оценку</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>Whole words</source>
        <translation>Целые слова</translation>
    </message>
    <message>
        <source>Not inside longer words</source>
        <translation>Не внутри более длинных слов</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Приставки</translation>
    </message>
    <message>
        <source>Whole words, also behind و ف ب ك ل س ال</source>
        <translation>Целые слова, в том числе после و ف ب ك ل س ال</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>Точные буквы</translation>
    </message>
    <message>
        <source>Vowel signs, hamzas and capitals count too</source>
        <translation>Различать огласовки, хамзы и прописные</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>What is typed is a regular expression</source>
        <translation>Введено регулярное выражение</translation>
    </message>
</context>
<context>
    <name>SecondOpinion</name>
    <message>
        <source>Agrees</source>
        <translation>Согласен</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Не согласен</translation>
    </message>
</context>
<context>
    <name>SeekFlow</name>
    <message>
        <source>No hits</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Report of the case…</source>
        <translation>Отчёт о деле…</translation>
    </message>
    <message>
        <source>ClaimReview…</source>
        <translation>ClaimReview…</translation>
    </message>
    <message>
        <source>All cases as AVeriTeC…</source>
        <translation>Все дела в форме AVeriTeC…</translation>
    </message>
    <message>
        <source>Labelled pairs…</source>
        <translation>Размеченные пары…</translation>
    </message>
    <message>
        <source>Name of the desk…</source>
        <translation>Название редакции…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Удалить дело</translation>
    </message>
    <message>
        <source>The review lacks something. Write it all the same?</source>
        <translation>В обзоре чего-то не хватает. Всё равно записать?</translation>
    </message>
    <message>
        <source>Others cannot use the review yet. Write it, marked as incomplete?</source>
        <translation>Обзор пока нельзя использовать. Записать с пометкой «неполный»?</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Страница (*.html)</translation>
    </message>
    <message>
        <source>XLIFF with the source text (*.xlf)</source>
        <translation>XLIFF с исходным текстом (*.xlf)</translation>
    </message>
    <message>
        <source>Save the corrected article</source>
        <translation>Сохранить исправленную статью</translation>
    </message>
    <message>
        <source>Save all corrected articles into a folder</source>
        <translation>Сохранить все исправленные статьи в папку</translation>
    </message>
    <message>
        <source>Table (*.tsv)</source>
        <translation>Таблица (*.tsv)</translation>
    </message>
    <message>
        <source>Save the quality report</source>
        <translation>Сохранить отчёт о качестве</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>качество</translation>
    </message>
</context>
<context>
    <name>SettingFlow</name>
    <message>
        <source>Deleted: {count} files.</source>
        <translation>Удалено файлов: {count}.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>kzannotate settings</source>
        <translation>настройки kzannotate</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>{count} settings hold now.</source>
        <translation>Теперь действует настроек: {count}.</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Пропущено: {names}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Rules of this project</source>
        <translation>Правила этого проекта</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Holds at once, without a restart; articles keep their own language.</source>
        <translation>Действует сразу, без перезапуска; у статей остаётся свой язык.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>High contrast has darker letters and full lines, on white or on black.</source>
        <translation>При высокой контрастности буквы темнее, линии сплошные, на белом или на чёрном.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>Высокая контрастность на чёрном</translation>
    </message>
    <message>
        <source>Size of the window’s words</source>
        <translation>Размер слов окна</translation>
    </message>
    <message>
        <source>Of menus, lists and buttons; articles have a size of theirs.</source>
        <translation>В меню, списках и на кнопках; у статей свой размер.</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>Размер статей</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or Ctrl with + and -, change it too.</source>
        <translation>Его меняют и Ctrl с колесом мыши, и Ctrl с + и -.</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Арабские буквы</translation>
    </message>
    <message>
        <source>The typeface of Arabic articles.</source>
        <translation>Шрифт арабских статей.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters</source>
        <translation>Латиница и кириллица</translation>
    </message>
    <message>
        <source>The typeface of other articles, and of such words in Arabic.</source>
        <translation>Шрифт других статей и таких слов в арабских.</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Букв в строке</translation>
    </message>
    <message>
        <source>About 76 read best; a narrow window has fewer.</source>
        <translation>Лучше всего читается около 76; в узком окне меньше.</translation>
    </message>
    <message>
        <source>Room between lines</source>
        <translation>Между строками</translation>
    </message>
    <message>
        <source>More room helps where many marks lie under one line.</source>
        <translation>Простор помогает, когда под строкой много помет.</translation>
    </message>
    <message>
        <source>Even edges on both sides</source>
        <translation>Ровные края с обеих сторон</translation>
    </message>
    <message>
        <source>Lines are stretched as in print.</source>
        <translation>Строки растягиваются, как в печати.</translation>
    </message>
    <message>
        <source>Legend over the article</source>
        <translation>Условные знаки над статьёй</translation>
    </message>
    <message>
        <source>Says what each line under the words means.</source>
        <translation>Говорят, что значит каждая линия под словами.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Decisions are signed with it. Empty: the name of the system’s user.</source>
        <translation>Им подписываются решения. Пусто: имя пользователя системы.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>При запуске</translation>
    </message>
    <message>
        <source>What the window shows when it is opened without a project.</source>
        <translation>Что показывает окно, если открыть его без проекта.</translation>
    </message>
    <message>
        <source>Show the ways in</source>
        <translation>Показать, с чего начать</translation>
    </message>
    <message>
        <source>Open the last project</source>
        <translation>Открыть последний проект</translation>
    </message>
    <message>
        <source>Check after changes</source>
        <translation>Проверять после изменений</translation>
    </message>
    <message>
        <source>New articles, names and facts are checked at once; otherwise with F5.</source>
        <translation>Новые статьи, имена и факты проверяются сразу; иначе по F5.</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>Идти дальше после решения</translation>
    </message>
    <message>
        <source>The next thing to decide comes up by itself.</source>
        <translation>Следующее, что надо решить, появляется само.</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Что сначала</translation>
    </message>
    <message>
        <source>The order in which things to decide come up.</source>
        <translation>Порядок, в котором появляется то, что надо решить.</translation>
    </message>
    <message>
        <source>Errors, then warnings</source>
        <translation>Ошибки, потом предупреждения</translation>
    </message>
    <message>
        <source>What is named most often</source>
        <translation>Что называют чаще всего</translation>
    </message>
    <message>
        <source>As the articles are read</source>
        <translation>Как читаются статьи</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>Помнить недавние проекты</translation>
    </message>
    <message>
        <source>Their paths are kept in the settings’ file and nowhere else.</source>
        <translation>Их пути хранятся в файле настроек и больше нигде.</translation>
    </message>
    <message>
        <source>The open project</source>
        <translation>Открытый проект</translation>
    </message>
    <message>
        <source>Articles, reference, decisions and their whole history, in one file. Earlier copies of it lie in a folder beside it.</source>
        <translation>Статьи, справочник, решения и вся их история — в одном файле. Прежние копии лежат в папке рядом.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>What is chosen in this dialog, your name, and paths of recent projects.</source>
        <translation>Что выбрано в этом окне, ваше имя и пути недавних проектов.</translation>
    </message>
    <message>
        <source>The program’s own folder</source>
        <translation>Папка самой программы</translation>
    </message>
    <message>
        <source>The sample project, and a random number that tells this copy of the program from others in a project’s history.</source>
        <translation>Учебный проект и случайное число, по которому эту копию программы отличают в истории проекта.</translation>
    </message>
    <message>
        <source>Logs and reports of faults</source>
        <translation>Журналы и отчёты о сбоях</translation>
    </message>
    <message>
        <source>What went wrong, without a word of an article, a name or a path. They stay here unless you send them to somebody yourself.</source>
        <translation>Что пошло не так, без единого слова статьи, имени или пути. Они остаются здесь, если вы сами их никому не пошлёте.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>{setting}: back to what it was at first</source>
        <translation>{setting}: вернуть исходное</translation>
    </message>
    <message>
        <source>Ours ({face})</source>
        <translation>Наш ({face})</translation>
    </message>
    <message>
        <source>The one that belongs to the article’s</source>
        <translation>Тот, что подходит к шрифту статьи</translation>
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
        <translation>Все правила как были</translation>
    </message>
    <message>
        <source>{severity} (its own)</source>
        <translation>{severity} (своя)</translation>
    </message>
    <message>
        <source>How loud: {rule}</source>
        <translation>Насколько громко: {rule}</translation>
    </message>
    <message>
        <source>{rule}: as it came</source>
        <translation>{rule}: как было</translation>
    </message>
    <message>
        <source>What is chosen here is kept in the project and holds for everybody who works on it. It can be undone.</source>
        <translation>Выбранное здесь хранится в проекте и действует для всех, кто в нём работает. Это можно отменить.</translation>
    </message>
    <message>
        <source>Rules belong to a project. Open one, then choose its rules here.</source>
        <translation>Правила принадлежат проекту. Откройте проект и выберите его правила здесь.</translation>
    </message>
    <message>
        <source>Choose a command, press its new keys, take them.</source>
        <translation>Выберите команду, нажмите новые клавиши, возьмите их.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting, a rule or a shortcut</source>
        <translation>Найти настройку, правило или клавиши</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>No setting has these words. Try others.</source>
        <translation>Настройки с такими словами нет. Попробуйте другие.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: nothing is counted, reported or looked for in the network, and no page is fetched. The one exception is a shared project, which you open yourself: what you decide in it is sent to the server that you name. Its password is kept in the keyring of this system, if you want it kept.</source>
        <translation>Ничто не покидает эту машину: ничего не считается, не сообщается и не ищется в сети, и ни одна страница не загружается. Единственное исключение — общий проект, который вы открываете сами: что вы в нём решаете, уходит на названный вами сервер. Его пароль хранится в хранилище ключей этой системы, если вы того хотите.</translation>
    </message>
    <message>
        <source>Forget the recent projects</source>
        <translation>Забыть недавние проекты</translation>
    </message>
    <message>
        <source>Delete logs and reports</source>
        <translation>Удалить журналы и отчёты</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Совпадения</translation>
    </message>
</context>
<context>
    <name>SharedFlow</name>
    <message>
        <source>Keep as a file for a lead</source>
        <translation>Сохранить в файл для ведущего</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>On selected words: link them. On a mark: open it</source>
        <translation>На выделенных словах: связать их. На пометке: открыть её</translation>
    </message>
    <message>
        <source>In the text: go to the next mark</source>
        <translation>В тексте: к следующей пометке</translation>
    </message>
    <message>
        <source>In the text: go word by word</source>
        <translation>В тексте: по словам</translation>
    </message>
    <message>
        <source>In the text: select</source>
        <translation>В тексте: выделять</translation>
    </message>
    <message>
        <source>In the text: go sentence by sentence</source>
        <translation>В тексте: по предложениям</translation>
    </message>
    <message>
        <source>In the text: leave a prefix such as و or ب out, or take it in</source>
        <translation>В тексте: отбросить приставку вроде و или ب либо захватить её</translation>
    </message>
    <message>
        <source>In the text: move the selection&apos;s start by a letter</source>
        <translation>В тексте: сдвинуть начало выделения на букву</translation>
    </message>
    <message>
        <source>In the text: grow the selection, or shrink it</source>
        <translation>В тексте: расширить или сузить выделение</translation>
    </message>
    <message>
        <source>{letter} in the text</source>
        <translation>{letter} в тексте</translation>
    </message>
</context>
<context>
    <name>SidesSection</name>
    <message>
        <source>What the sources say</source>
        <translation>Что говорят источники</translation>
    </message>
    <message>
        <source>The findings of this case are gone.</source>
        <translation>Находок этого дела больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>и ещё %n место</numerusform>
            <numerusform>и ещё %n места</numerusform>
            <numerusform>и ещё %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>К статье</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>Убрать выбранный</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split the entity</source>
        <translation>Разделить объект</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Optional, where a ticked name is enough</source>
        <translation>Необязательно, если отмечено название</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Язык названия</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что уйдёт</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое название</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>supports</source>
        <translation>подтверждает</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>опровергает</translation>
    </message>
    <message>
        <source>context</source>
        <translation>контекст</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Checking the articles…</source>
        <translation>Проверка статей…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Чтение файлов…</translation>
    </message>
    <message>
        <source>Importing a reference…</source>
        <translation>Импорт справочника…</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>Проект открывается…</translation>
    </message>
    <message>
        <source>Making sure that the file is whole…</source>
        <translation>Проверка целостности файла…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
    <message>
        <source>Searching all articles…</source>
        <translation>Поиск во всех статьях…</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Чтение истории…</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Восстанавливается прежний вид…</translation>
    </message>
    <message>
        <source>Looking what this affects…</source>
        <translation>Смотрим, на что это влияет…</translation>
    </message>
    <message>
        <source>Counting how names are spelled…</source>
        <translation>Считаем написания названий…</translation>
    </message>
    <message>
        <source>Copying the project…</source>
        <translation>Копируем проект…</translation>
    </message>
    <message>
        <source>Proving the other copy…</source>
        <translation>Проверяется другая копия…</translation>
    </message>
    <message>
        <source>Merging the other copy…</source>
        <translation>Объединяется другая копия…</translation>
    </message>
    <message>
        <source>Fetching the shared project…</source>
        <translation>Загружается общий проект…</translation>
    </message>
    <message>
        <source>Reading the damaged project…</source>
        <translation>Читаем повреждённый проект…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Повтор…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Что идёт первым</translation>
    </message>
    <message>
        <source>Loudest first</source>
        <translation>Сначала самое важное</translation>
    </message>
    <message>
        <source>Most frequent entity first</source>
        <translation>Сначала самый частый объект</translation>
    </message>
    <message>
        <source>As the articles are read</source>
        <translation>В порядке чтения</translation>
    </message>
    <message numerus="yes">
        <source>%n changed in both</source>
        <translation>
            <numerusform>%n изменено в обеих</numerusform>
            <numerusform>%n изменено в обеих</numerusform>
            <numerusform>%n изменено в обеих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>не просмотрено: %n</numerusform>
            <numerusform>не просмотрено: %n</numerusform>
            <numerusform>не просмотрено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and names that the last check passed over, and why.</source>
        <translation>Тексты и имена, которые последняя проверка пропустила, и почему.</translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>осталось решить %n</numerusform>
            <numerusform>осталось решить %n</numerusform>
            <numerusform>осталось решить %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>сегодня решено %n</numerusform>
            <numerusform>сегодня решено %n</numerusform>
            <numerusform>сегодня решено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings without a ruling, and links that the machine proposes.</source>
        <translation>Находки без решения и ссылки, которые предлагает программа.</translation>
    </message>
    <message>
        <source>Open for reading only: {file}</source>
        <translation>Открыто только для чтения: {file}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved in {file}</source>
        <translation>Сохранено в {file}</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message numerus="yes">
        <source>%n gesture(s) waiting</source>
        <translation>
            <numerusform>%n шаг ждёт</numerusform>
            <numerusform>%n шага ждут</numerusform>
            <numerusform>%n шагов ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Соединение…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>In step with the server</source>
        <translation>Всё как на сервере</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Не впущен</translation>
    </message>
    <message>
        <source>reading only</source>
        <translation>только чтение</translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n не принят</numerusform>
            <numerusform>%n не приняты</numerusform>
            <numerusform>%n не принято</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared project: {address}</source>
        <translation>Общий проект: {address}</translation>
    </message>
    <message>
        <source>The server does not answer. Go on working: what you do is kept here and sent when it does.</source>
        <translation>Сервер не отвечает. Работайте дальше: сделанное хранится здесь и уйдёт, когда он ответит.</translation>
    </message>
    <message>
        <source>Another window of this program sends for this one.</source>
        <translation>За это окно отправляет другое окно программы.</translation>
    </message>
    <message>
        <source>You may only read: what you do, and what a check finds, stays in this copy.</source>
        <translation>Вы можете только читать: что вы делаете и что находит проверка, остаётся в этой копии.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n gesture(s) of yours. Click for a list of them.</source>
        <translation>
            <numerusform>Сервер не принимает %n ваше действие. Нажмите, чтобы увидеть список.</numerusform>
            <numerusform>Сервер не принимает %n ваших действия. Нажмите, чтобы увидеть список.</numerusform>
            <numerusform>Сервер не принимает %n ваших действий. Нажмите, чтобы увидеть список.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableColumnsForm</name>
    <message>
        <source>Columns of a table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Which column holds the text of an article, and what do the others hold?</source>
        <translation>В каком столбце текст статьи и что в остальных?</translation>
    </message>
    <message>
        <source>The first rows; above each column what it holds</source>
        <translation>Первые строки; над каждым столбцом — что в нём</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>{tag}, by {name}</source>
        <translation>{tag}, автор: {name}</translation>
    </message>
    <message>
        <source>Take off the tag {tag}</source>
        <translation>Снять метку {tag}</translation>
    </message>
</context>
<context>
    <name>TermColumn</name>
    <message>
        <source>pass over</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>subject field</source>
        <translation>область</translation>
    </message>
    <message>
        <source>Wikidata identifier</source>
        <translation>идентификатор Викиданных</translation>
    </message>
    <message>
        <source>note of the entity</source>
        <translation>примечание к объекту</translation>
    </message>
    <message>
        <source>identifier of the name</source>
        <translation>идентификатор названия</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>New term or entity</source>
        <translation>Новый термин или объект</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;Язык названия</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
</context>
<context>
    <name>TermTable</name>
    <message>
        <source>Term or entity</source>
        <translation>Термин или объект</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Subject field</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Wrong only</source>
        <translation>Неверно лишь</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Встречается</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>As articles write it</source>
        <translation>Как пишут статьи</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Forms and how often</source>
        <translation>Формы и сколько раз</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>в теме: {name}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>beside {words}</source>
        <translation>рядом с: {words}</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>нет в списке</translation>
    </message>
</context>
<context>
    <name>TermTabs</name>
    <message>
        <source>New term…</source>
        <translation>Новый термин…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Добавить название…</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Изменить название…</translation>
    </message>
    <message>
        <source>Delete the name</source>
        <translation>Удалить название</translation>
    </message>
    <message>
        <source>Field and note…</source>
        <translation>Область и примечание…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Открыть страницу</translation>
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
        <translation>Сделать основным (P)</translation>
    </message>
    <message>
        <source>Its rivals become deprecated; one step to undo.</source>
        <translation>Соперники станут нежелательными; отменяется одним шагом.</translation>
    </message>
    <message>
        <source>Admit it (A)</source>
        <translation>Допустить (A)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Написания</translation>
    </message>
    <message>
        <source>Mixed in one article</source>
        <translation>Смешано в одной статье</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No name fits what is typed and chosen.</source>
        <translation>Ни одно название не подходит под набранное и выбранное.</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Названий пока нет</translation>
    </message>
    <message>
        <source>Import a termbase or a reference, or add a term of your own.</source>
        <translation>Импортируйте терминологическую базу или справочник либо добавьте свой термин.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>The articles are being looked through.</source>
        <translation>Статьи просматриваются.</translation>
    </message>
    <message>
        <source>One spelling for each</source>
        <translation>У каждого одно написание</translation>
    </message>
    <message>
        <source>Nothing in the articles is written in several ways.</source>
        <translation>В статьях ничто не пишется по-разному.</translation>
    </message>
    <message>
        <source>Nothing is mixed</source>
        <translation>Ничего не смешано</translation>
    </message>
    <message>
        <source>No article calls one thing by rival names.</source>
        <translation>Ни одна статья не называет одно и то же по-разному.</translation>
    </message>
</context>
<context>
    <name>TermbaseExportForm</name>
    <message>
        <source>Export the glossary</source>
        <translation>Экспорт глоссария</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Tell facts in the notes</source>
        <translation>Указать факты в примечаниях</translation>
    </message>
    <message>
        <source>Leave deprecated names out</source>
        <translation>Без нежелательных названий</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Что теряется</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Языки</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Выберите хотя бы один язык.</translation>
    </message>
    <message>
        <source>This form cannot hold everything:</source>
        <translation>Этот формат вмещает не всё:</translation>
    </message>
    <message>
        <source>This form holds everything.</source>
        <translation>Этот формат вмещает всё.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с этим станет</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Например</translation>
    </message>
</context>
<context>
    <name>TermbaseForm</name>
    <message>
        <source>TBX (version 3)</source>
        <translation>TBX (версия 3)</translation>
    </message>
    <message>
        <source>TBX (version 2, for OmegaT and Weblate)</source>
        <translation>TBX (версия 2, для OmegaT и Weblate)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>UTX</source>
        <translation>UTX</translation>
    </message>
    <message>
        <source>List of forbidden words</source>
        <translation>Список запрещённых слов</translation>
    </message>
    <message>
        <source>OpenRefine reconciliation (JSON)</source>
        <translation>Сверка OpenRefine (JSON)</translation>
    </message>
</context>
<context>
    <name>TermbaseImportForm</name>
    <message>
        <source>Import a termbase</source>
        <translation>Импорт терминологической базы</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>How much is in</source>
        <translation>Сколько уже внесено</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Что добавится</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Что пропускается</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Смотрим…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n сомнение</numerusform>
            <numerusform>%n сомнения</numerusform>
            <numerusform>%n сомнений</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Name or entity</source>
        <translation>Название или объект</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>The first rows; above each column what it holds</source>
        <translation>Первые строки; над каждым столбцом — что в нём</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Terms and names</source>
        <translation>Термины и названия</translation>
    </message>
    <message>
        <source>Find by any name, note or field</source>
        <translation>Найти по названию, примечанию или области</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Найти термин</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Все статусы</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Употребление</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>Встречается или нет</translation>
    </message>
    <message>
        <source>Used in articles</source>
        <translation>Встречается в статьях</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
</context>
<context>
    <name>TextAppearanceDialog</name>
    <message>
        <source>Text appearance</source>
        <translation>Вид текста</translation>
    </message>
    <message>
        <source>The one that belongs to the article’s</source>
        <translation>Та, что подходит к шрифту статьи</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>&amp;Even edges on both sides</source>
        <translation>&amp;Ровные края с обеих сторон</translation>
    </message>
    <message>
        <source>&amp;Arabic letters</source>
        <translation>Арабские &amp;буквы</translation>
    </message>
    <message>
        <source>&amp;Latin and Cyrillic letters</source>
        <translation>&amp;Латиница и кириллица</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Р&amp;азмер</translation>
    </message>
    <message>
        <source>Letters in a &amp;line</source>
        <translation>Букв &amp;в строке</translation>
    </message>
    <message>
        <source>&amp;Room between lines</source>
        <translation>&amp;Межстрочный интервал</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;Как вначале</translation>
    </message>
</context>
<context>
    <name>ThirdForm</name>
    <message>
        <source>Write another version</source>
        <translation>Написать другой вариант</translation>
    </message>
    <message>
        <source>Let this hold</source>
        <translation>Пусть верен этот</translation>
    </message>
    <message>
        <source>These parts do not go together. Choose others.</source>
        <translation>Эти части не сочетаются. Выберите другие.</translation>
    </message>
    <message>
        <source>A third ruling</source>
        <translation>Третье решение</translation>
    </message>
    <message>
        <source>Another entity</source>
        <translation>Другой объект</translation>
    </message>
    <message>
        <source>How the first stands to the second</source>
        <translation>Как первое относится ко второму</translation>
    </message>
    <message>
        <source>Or what none of them says</source>
        <translation>Или то, чего не говорит никто</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Words to read instead</source>
        <translation>Слова, которые читать вместо них</translation>
    </message>
    <message>
        <source>Rule so</source>
        <translation>Решить так</translation>
    </message>
    <message>
        <source>Link so</source>
        <translation>Привязать так</translation>
    </message>
    <message>
        <source>No mention here</source>
        <translation>Здесь нет упоминания</translation>
    </message>
    <message>
        <source>Tag so</source>
        <translation>Пометить так</translation>
    </message>
    <message>
        <source>No tags here</source>
        <translation>Здесь нет меток</translation>
    </message>
    <message>
        <source>Relate so</source>
        <translation>Связать так</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>Не связаны</translation>
    </message>
    <message>
        <source>Correct so</source>
        <translation>Исправить так</translation>
    </message>
    <message>
        <source>The words are right as they stand</source>
        <translation>Слова верны, как они есть</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>The first comment was deleted.</source>
        <translation>Первый комментарий удалён.</translation>
    </message>
    <message>
        <source>{time}, changed</source>
        <translation>{time}, изменён</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Закрыть тему</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Кому: {name}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>The same story as several outlets told it. The number is how many errors and warnings are left in each. Click one to read it.</source>
        <translation>Одна и та же история, как её рассказали несколько изданий. Число — сколько ошибок и предупреждений осталось. Щёлкните по статье, чтобы прочесть.</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Что отмечено</translation>
    </message>
    <message>
        <source>A line under words is a name that was recognised; a wave is something wrong. Rest on it to see why. {keys} says what each line means.</source>
        <translation>Линия под словами — узнанное имя, волна — что-то не так. Задержите указатель, чтобы узнать почему. {keys} говорит, что значит каждая линия.</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>All findings, the gravest first: outlets against each other, against the reference, and against themselves. {keys} goes to the next.</source>
        <translation>Все находки, самые серьёзные первыми: издания друг с другом, со справочником и сами с собой. {keys} ведёт к следующей.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>Who says what, and in one sentence why the two cannot both be right. Click a side to read it where it stands.</source>
        <translation>Кто что говорит и одной фразой — почему оба не могут быть правы. Щёлкните по стороне, чтобы прочесть её на месте.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Решаете вы</translation>
    </message>
    <message>
        <source>Confirm that it is wrong ({keys}), correct it, dismiss it, or leave it unclear. The machine only proposes.</source>
        <translation>Подтвердите, что это ошибка ({keys}), исправьте, отклоните или оставьте неясным. Машина только предлагает.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Ничто не теряется</translation>
    </message>
    <message>
        <source>Each gesture is in the file at once. {keys} takes it back, also after a restart; the history here keeps all of them.</source>
        <translation>Каждый шаг сразу в файле. {keys} отменяет его даже после перезапуска; история здесь хранит все.</translation>
    </message>
    <message>
        <source>Send it out</source>
        <translation>Отправьте</translation>
    </message>
    <message>
        <source>{keys} writes a report to read or print. That is all: try it with this sample, then make a project of your own (File menu).</source>
        <translation>{keys} пишет отчёт для чтения или печати. Вот и всё: попробуйте на этом примере, потом создайте свой проект (меню «Файл»).</translation>
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
        <translation>Число: {one} вместо {other}</translation>
    </message>
    <message>
        <source>Date: {one} against {other}</source>
        <translation>Дата: {one} вместо {other}</translation>
    </message>
    <message>
        <source>Name: {one} against {other}</source>
        <translation>Название: {one} вместо {other}</translation>
    </message>
    <message>
        <source>Number missing: {one}</source>
        <translation>Нет числа: {one}</translation>
    </message>
    <message>
        <source>Date missing: {one}</source>
        <translation>Нет даты: {one}</translation>
    </message>
    <message>
        <source>Name missing: {one}</source>
        <translation>Нет названия: {one}</translation>
    </message>
    <message>
        <source>Number added: {other}</source>
        <translation>Лишнее число: {other}</translation>
    </message>
    <message>
        <source>Date added: {other}</source>
        <translation>Лишняя дата: {other}</translation>
    </message>
    <message>
        <source>Name added: {other}</source>
        <translation>Лишнее название: {other}</translation>
    </message>
    <message>
        <source>Term not used: {term}</source>
        <translation>Термин не использован: {term}</translation>
    </message>
    <message>
        <source>Wrong name of a term: {used}</source>
        <translation>Неверное название термина: {used}</translation>
    </message>
    <message>
        <source>Term: {term} → {used}</source>
        <translation>Термин: {term} → {used}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Stands alone, as you said</source>
        <translation>Без пары, как вы указали</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Не переведено</translation>
    </message>
    <message>
        <source>Not in the original</source>
        <translation>Нет в оригинале</translation>
    </message>
    <message>
        <source>{languages} · from {original}</source>
        <translation>{languages} · оригинал: {original}</translation>
    </message>
    <message>
        <source>Suggested · {languages} · in common with {original}: names {names}, values {values}</source>
        <translation>Предложено · {languages} · общее с {original}: названий {names}, значений {values}</translation>
    </message>
</context>
<context>
    <name>TranslationGestures</name>
    <message>
        <source>Which article is the translation?</source>
        <translation>Какая статья — перевод?</translation>
    </message>
    <message>
        <source>Export pairs of sentences</source>
        <translation>Экспорт пар предложений</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx)</source>
        <translation>Память переводов (*.tmx)</translation>
    </message>
    <message>
        <source>sentence pairs</source>
        <translation>пары предложений</translation>
    </message>
    <message>
        <source>Only confirmed pairs</source>
        <translation>Только подтверждённые пары</translation>
    </message>
    <message>
        <source>All linked articles</source>
        <translation>Все связанные статьи</translation>
    </message>
    <message>
        <source>Pairs of sentences in {file}: {count}.</source>
        <translation>Пары предложений записаны в {file}: {count}.</translation>
    </message>
    <message>
        <source>Import pairs of sentences</source>
        <translation>Импорт пар предложений</translation>
    </message>
    <message>
        <source>Pairs that came in: {paired}, known before: {known}; units that fit no linked article: {elsewhere}, that cannot be read: {left_out}.</source>
        <translation>Добавлено пар: {paired}, уже были: {known}; не подошли ни к одной связанной статье: {elsewhere}, не прочитано: {left_out}.</translation>
    </message>
    <message>
        <source>Which article was it translated from?</source>
        <translation>С какой статьи он переведён?</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Link articles…</source>
        <translation>Связать статьи…</translation>
    </message>
    <message>
        <source>Link as suggested</source>
        <translation>Связать как предложено</translation>
    </message>
    <message>
        <source>Articles and their originals</source>
        <translation>Статьи и их оригиналы</translation>
    </message>
    <message>
        <source>Sentences side by side</source>
        <translation>Предложения рядом</translation>
    </message>
    <message>
        <source>No translation in hand</source>
        <translation>Перевод не выбран</translation>
    </message>
    <message>
        <source>Link an article to its original. What the articles share is suggested on the side: choose a suggestion and press Enter.</source>
        <translation>Свяжите статью с её оригиналом. Сбоку предложены статьи с общим содержанием: выберите и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>states</source>
        <translation>государств</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>стран</translation>
    </message>
    <message>
        <source>people</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>организаций</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>делегатов</translation>
    </message>
    <message>
        <source>events</source>
        <translation>мероприятий</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>кластеров</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>гектаров</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>долларов США</translation>
    </message>
    <message>
        <source>(as a share of one)</source>
        <translation>(доля от единицы)</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>более {value}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>не менее {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>не более {value}</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>около {value}</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>менее {value}</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Created the project</source>
        <translation>Создан проект</translation>
    </message>
    <message>
        <source>Joined the project</source>
        <translation>Присоединение к проекту</translation>
    </message>
    <message>
        <source>Brought the project back</source>
        <translation>Проект восстановлен</translation>
    </message>
    <message>
        <source>Imported articles</source>
        <translation>Импортированы статьи</translation>
    </message>
    <message>
        <source>Imported a reference</source>
        <translation>Импортирован справочник</translation>
    </message>
    <message>
        <source>Imported facts</source>
        <translation>Импортированы факты</translation>
    </message>
    <message>
        <source>Imported a termbase</source>
        <translation>Импортирована терминологическая база</translation>
    </message>
    <message>
        <source>Imported a data set</source>
        <translation>Импортирован набор данных</translation>
    </message>
    <message>
        <source>Imported findings of a corpus</source>
        <translation>Внесены находки корпуса</translation>
    </message>
    <message>
        <source>Checked the articles</source>
        <translation>Проверены статьи</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Связано</translation>
    </message>
    <message>
        <source>Linked to a new entity</source>
        <translation>Связано с новым объектом</translation>
    </message>
    <message>
        <source>Linked, and kept the words as a name</source>
        <translation>Связано, слова сохранены как название</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Связь снята</translation>
    </message>
    <message>
        <source>Accepted a mention</source>
        <translation>Принято упоминание</translation>
    </message>
    <message>
        <source>Deleted a mention</source>
        <translation>Удалено упоминание</translation>
    </message>
    <message>
        <source>Moved a mention</source>
        <translation>Перемещено упоминание</translation>
    </message>
    <message>
        <source>Applied to the same words elsewhere</source>
        <translation>Применено к тем же словам в других местах</translation>
    </message>
    <message>
        <source>Added an entity</source>
        <translation>Добавлен объект</translation>
    </message>
    <message>
        <source>Changed an entity</source>
        <translation>Изменён объект</translation>
    </message>
    <message>
        <source>Deleted an entity</source>
        <translation>Удалён объект</translation>
    </message>
    <message>
        <source>Made two entities one</source>
        <translation>Два объекта объединены</translation>
    </message>
    <message>
        <source>Split an entity</source>
        <translation>Объект разделён</translation>
    </message>
    <message>
        <source>Added a name</source>
        <translation>Добавлено название</translation>
    </message>
    <message>
        <source>Changed a name</source>
        <translation>Изменено название</translation>
    </message>
    <message>
        <source>Made a spelling the preferred name</source>
        <translation>Написание сделано основным названием</translation>
    </message>
    <message>
        <source>Admitted a spelling</source>
        <translation>Допущено написание</translation>
    </message>
    <message>
        <source>Deleted a name</source>
        <translation>Удалено название</translation>
    </message>
    <message>
        <source>Added a fact</source>
        <translation>Добавлен факт</translation>
    </message>
    <message>
        <source>Changed a fact</source>
        <translation>Изменён факт</translation>
    </message>
    <message>
        <source>Deleted a fact</source>
        <translation>Удалён факт</translation>
    </message>
    <message>
        <source>Ruled on a finding</source>
        <translation>Решение по находке</translation>
    </message>
    <message>
        <source>Took a ruling back</source>
        <translation>Решение отозвано</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Исправлено вручную</translation>
    </message>
    <message>
        <source>Accepted corrections</source>
        <translation>Приняты исправления</translation>
    </message>
    <message>
        <source>Refused corrections</source>
        <translation>Отклонены исправления</translation>
    </message>
    <message>
        <source>Proposed corrections again</source>
        <translation>Исправления предложены снова</translation>
    </message>
    <message>
        <source>Worded a correction anew</source>
        <translation>Исправление переписано</translation>
    </message>
    <message>
        <source>Deleted corrections</source>
        <translation>Удалены исправления</translation>
    </message>
    <message>
        <source>Marked a fault</source>
        <translation>Отмечен недочёт</translation>
    </message>
    <message>
        <source>Changed a fault</source>
        <translation>Изменён недочёт</translation>
    </message>
    <message>
        <source>Deleted a fault</source>
        <translation>Удалён недочёт</translation>
    </message>
    <message>
        <source>Changed the state of an article</source>
        <translation>Изменено состояние статьи</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Changed a comment</source>
        <translation>Изменён комментарий</translation>
    </message>
    <message>
        <source>Deleted a comment</source>
        <translation>Удалён комментарий</translation>
    </message>
    <message>
        <source>Resolved a thread</source>
        <translation>Закрыто обсуждение</translation>
    </message>
    <message>
        <source>Opened a thread again</source>
        <translation>Обсуждение открыто снова</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Поставлена метка</translation>
    </message>
    <message>
        <source>Took a tag off</source>
        <translation>Снята метка</translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation>Связаны места</translation>
    </message>
    <message>
        <source>Deleted a relation</source>
        <translation>Удалена связь</translation>
    </message>
    <message>
        <source>Linked an article to its original</source>
        <translation>Статья связана с оригиналом</translation>
    </message>
    <message>
        <source>Took the link to an original away</source>
        <translation>Связь с оригиналом снята</translation>
    </message>
    <message>
        <source>Paired sentences</source>
        <translation>Предложения сопоставлены</translation>
    </message>
    <message>
        <source>Parted sentences</source>
        <translation>Предложения разъединены</translation>
    </message>
    <message>
        <source>Let sentences be aligned anew</source>
        <translation>Предложения возвращены к выравниванию</translation>
    </message>
    <message>
        <source>Imported a translation memory</source>
        <translation>Импортирована память переводов</translation>
    </message>
    <message>
        <source>Wrote the note of an article</source>
        <translation>Заметка о статье</translation>
    </message>
    <message>
        <source>Assigned work</source>
        <translation>Поручена работа</translation>
    </message>
    <message>
        <source>Finished reading an article</source>
        <translation>Закончено чтение статьи</translation>
    </message>
    <message>
        <source>Finished a blind reading</source>
        <translation>Закончено чтение вслепую</translation>
    </message>
    <message>
        <source>Took up reading an article again</source>
        <translation>Возобновлено чтение статьи</translation>
    </message>
    <message>
        <source>Described a reviewer</source>
        <translation>Описан проверяющий</translation>
    </message>
    <message>
        <source>Took note of what is new</source>
        <translation>Новое принято к сведению</translation>
    </message>
    <message>
        <source>Settled where reviewers differ</source>
        <translation>Улажено, где проверяющие расходились</translation>
    </message>
    <message>
        <source>Took over what reviewers agree on</source>
        <translation>Принято то, в чём проверяющие согласны</translation>
    </message>
    <message>
        <source>Opened again what was settled</source>
        <translation>Улаженное открыто снова</translation>
    </message>
    <message>
        <source>Took an assignment back</source>
        <translation>Поручение снято</translation>
    </message>
    <message>
        <source>Opened a case</source>
        <translation>Открыто дело</translation>
    </message>
    <message>
        <source>Changed a case</source>
        <translation>Изменено дело</translation>
    </message>
    <message>
        <source>Deleted a case</source>
        <translation>Удалено дело</translation>
    </message>
    <message>
        <source>Moved a case to another state</source>
        <translation>Дело переведено в другое состояние</translation>
    </message>
    <message>
        <source>Rated a case</source>
        <translation>Оценено дело</translation>
    </message>
    <message>
        <source>Handed a case over</source>
        <translation>Дело передано</translation>
    </message>
    <message>
        <source>Chose a second reader</source>
        <translation>Выбран второй читатель</translation>
    </message>
    <message>
        <source>Gave a second opinion</source>
        <translation>Дано второе мнение</translation>
    </message>
    <message>
        <source>Changed the rating scale</source>
        <translation>Изменена шкала оценок</translation>
    </message>
    <message>
        <source>Added evidence to a case</source>
        <translation>В дело добавлено доказательство</translation>
    </message>
    <message>
        <source>Changed the evidence of a case</source>
        <translation>Изменено доказательство дела</translation>
    </message>
    <message>
        <source>Took evidence out of a case</source>
        <translation>Из дела убрано доказательство</translation>
    </message>
    <message>
        <source>Changed the name of the desk</source>
        <translation>Изменено название редакции</translation>
    </message>
    <message>
        <source>Began the project</source>
        <translation>Начат проект</translation>
    </message>
    <message>
        <source>Chose rules of the check</source>
        <translation>Выбраны правила проверки</translation>
    </message>
    <message>
        <source>Brought back as it was</source>
        <translation>Возвращено как было</translation>
    </message>
    <message>
        <source>Said which of two versions holds</source>
        <translation>Сказано, какой из двух вариантов верен</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Повторено</translation>
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
        <translation>Посмотрите, где одна и та же история противоречит сама себе, и решите, что верно.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>больше нет на месте</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Take {project} from this list</source>
        <translation>Убрать {project} из этого списка</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Everything stays on this machine, in one file per project. There is no Save button.</source>
        <translation>Всё остаётся на этом компьютере, каждый проект в своём файле. Кнопки «Сохранить» нет.</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>How far everybody is</source>
        <translation>Кто как продвинулся</translation>
    </message>
    <message>
        <source>Work that was handed out</source>
        <translation>Порученная работа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>To do and done</source>
        <translation>Предстоящее и сделанное</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Предстоит</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Hand on, change the day…</source>
        <translation>Передать, изменить срок…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>Работа всех</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Проверяющий</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>Ничего такого нет</translation>
    </message>
    <message>
        <source>No work fits what is chosen above.</source>
        <translation>Выбранному выше ничего не отвечает.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet</source>
        <translation>Ничего ещё не поручено</translation>
    </message>
    <message>
        <source>Hand articles and findings out in the menu Reviewers.</source>
        <translation>Поручайте статьи и находки в меню «Проверяющие».</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Blind second reading</source>
        <translation>Второе чтение вслепую</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Второе чтение</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>{gesture}: this was left as it is, because somebody else has built on it. An earlier gesture of yours was taken back instead.</source>
        <translation>{gesture}: это оставлено как есть, потому что на этом уже построил кто-то другой. Вместо этого отменено ваше более раннее действие.</translation>
    </message>
</context>
<context>
    <name>_Account</name>
    <message numerus="yes">
        <source>%n gesture(s) brought back.</source>
        <translation>
            <numerusform>Восстановлено %n действие.</numerusform>
            <numerusform>Восстановлено %n действия.</numerusform>
            <numerusform>Восстановлено %n действий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought back.</source>
        <translation>
            <numerusform>Восстановлен %n текст.</numerusform>
            <numerusform>Восстановлено %n текста.</numerusform>
            <numerusform>Восстановлено %n текстов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ничего не пропало.</translation>
    </message>
    <message>
        <source>This is missing:</source>
        <translation>Не хватает:</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n приложенный файл</numerusform>
            <numerusform>%n приложенных файла</numerusform>
            <numerusform>%n приложенных файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the file, and whatever only it spoke of.</source>
        <translation>Конец файла и всё, о чём говорилось только в нём.</translation>
    </message>
</context>
<context>
    <name>_ImportWords</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>Импортирована %n статья.</numerusform>
            <numerusform>Импортировано %n статьи.</numerusform>
            <numerusform>Импортировано %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or line(s) left out:</source>
        <translation>
            <numerusform>Пропущен %n файл или строка:</numerusform>
            <numerusform>Пропущено %n файла или строки:</numerusform>
            <numerusform>Пропущено %n файлов или строк:</numerusform>
        </translation>
    </message>
</context>
</TS>
