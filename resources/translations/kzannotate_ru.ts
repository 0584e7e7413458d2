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
        <translation>&amp;О программе kzannotate</translation>
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
        <source>Import articles, and a reference to check them against (File menu).</source>
        <translation>Импортируйте статьи и справочник для сверки (меню «Файл»).</translation>
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
        <source>Import articles…</source>
        <translation>Импорт статей…</translation>
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
        <source>Import a reference (File menu), or link words to a new entity.</source>
        <translation>Импортируйте справочник (меню «Файл») или свяжите слова с новым объектом.</translation>
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
        <source>Open the entity&apos;s page (Ctrl+Shift+O)</source>
        <translation>Открыть страницу объекта (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Добавить название…</translation>
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
    <name>FileFlow</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
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
    <message>
        <source>Show both side by side (Ctrl+B)</source>
        <translation>Показать оба рядом (Ctrl+B)</translation>
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
        <source>All ruled on</source>
        <translation>Все решены</translation>
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
    <name>KeysDialog</name>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Изменение клавиш</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>Добавьте Ctrl или Alt либо возьмите функциональную клавишу.</translation>
    </message>
    <message>
        <source>These are its keys already.</source>
        <translation>Эти клавиши уже у этой команды.</translation>
    </message>
    <message>
        <source>These keys do this now: {command}. It will lose them.</source>
        <translation>Сейчас эти клавиши у команды {command}. Она их потеряет.</translation>
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
        <translation>Взять &amp;эти клавиши</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Вернуть все</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
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
        <source>Places</source>
        <translation>Рабочие места</translation>
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
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
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
        <source>{first} is not {second}</source>
        <translation>{first} – не то же, что {second}</translation>
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
        <source>Total that so much for each does not make</source>
        <translation>Итог, не равный произведению</translation>
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
    <message>
        <source>Reviewer: {name}</source>
        <translation>Проверяет: {name}</translation>
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
        <source>Assigned an article</source>
        <translation>Поручена статья</translation>
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
        <source>Brought back as it was</source>
        <translation>Возвращено как было</translation>
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
        <source>Open the sample project</source>
        <translation>Открыть учебный проект</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>New project (Ctrl+N)</source>
        <translation>Новый проект (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open project (Ctrl+O)</source>
        <translation>Открыть проект (Ctrl+O)</translation>
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
