<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About kzannotate</source>
        <translation>حول kzannotate</translation>
    </message>
    <message>
        <source>kzannotate</source>
        <translation>kzannotate</translation>
    </message>
    <message>
        <source>Checks facts and mends terminology in the news, Arabic first.</source>
        <translation>يدقّق الوقائع ويضبط المصطلحات في الأخبار، والعربية أولًا.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The fonts Noto Naskh Arabic and Noto Sans are under the SIL Open Font License 1.1.</source>
        <translation>برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار الثالث أو ما بعده. أما الخطان Noto Naskh Arabic وNoto Sans فبموجب رخصة الخطوط المفتوحة SIL 1.1.</translation>
    </message>
</context>
<context>
    <name>AccountReport</name>
    <message>
        <source>Brought back</source>
        <translation>ما استُعيد</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>الذِّ&amp;كر</translation>
    </message>
    <message>
        <source>F&amp;inding</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;المراجعة</translation>
    </message>
    <message>
        <source>Revie&amp;wers</source>
        <translation>المرا&amp;جعون</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>أماكن ال&amp;عمل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>فت&amp;ح مشروع…</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only…</source>
        <translation>فتح لل&amp;قراءة فقط…</translation>
    </message>
    <message>
        <source>Open a shared project…</source>
        <translation>فتح مشروع مشترك…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>فتح ال&amp;مشروع التجريبي</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;إغلاق المشروع</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>ا&amp;ستيراد مقالات…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>است&amp;يراد مجلد…</translation>
    </message>
    <message>
        <source>Paste as an article…</source>
        <translation>لصق كمقال…</translation>
    </message>
    <message>
        <source>Impor&amp;t a reference…</source>
        <translation>اس&amp;تيراد مرجع…</translation>
    </message>
    <message>
        <source>Import the starter reference</source>
        <translation>&amp;استيراد المرجع الأساسي</translation>
    </message>
    <message>
        <source>Import a termbase…</source>
        <translation>استيراد قاعدة مصطلحات…</translation>
    </message>
    <message>
        <source>Import a data set…</source>
        <translation>استيراد مجموعة بيانات…</translation>
    </message>
    <message>
        <source>Import a folder of data…</source>
        <translation>استيراد مجلد بيانات…</translation>
    </message>
    <message>
        <source>Open the result of a corpus…</source>
        <translation>فتح نتيجة مجموعة مقالات…</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>دمج نسخة أخرى…</translation>
    </message>
    <message>
        <source>Not taken by the server…</source>
        <translation>ما لم يقبله الخادم…</translation>
    </message>
    <message>
        <source>Export a data set…</source>
        <translation>تصدير مجموعة بيانات…</translation>
    </message>
    <message>
        <source>Export the glossary…</source>
        <translation>تصدير المسرد…</translation>
    </message>
    <message>
        <source>&amp;Export as JSON lines…</source>
        <translation>تصدير &amp;بصيغة أسطر JSON…</translation>
    </message>
    <message>
        <source>Write a re&amp;port…</source>
        <translation>&amp;كتابة تقرير…</translation>
    </message>
    <message>
        <source>Report of the open article…</source>
        <translation>تقرير عن المقال المفتوح…</translation>
    </message>
    <message>
        <source>Report of the whole check…</source>
        <translation>تقرير عن الفحص كاملًا…</translation>
    </message>
    <message>
        <source>Earlier copies…</source>
        <translation>النسخ السابقة…</translation>
    </message>
    <message>
        <source>Bring back a damaged project…</source>
        <translation>استعادة مشروع تالف…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>ال&amp;بحث في المقال</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>ال&amp;موضع التالي</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>الموضع ال&amp;سابق</translation>
    </message>
    <message>
        <source>Find in &amp;all articles</source>
        <translation>البحث &amp;في كل المقالات</translation>
    </message>
    <message>
        <source>Find the &amp;same words everywhere</source>
        <translation>البحث عن ال&amp;كلمات نفسها في كل مكان</translation>
    </message>
    <message>
        <source>Find an article by its &amp;title</source>
        <translation>البحث &amp;عن مقال بعنوانه</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;تدقيق من جديد</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>ال&amp;أوامر…</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>&amp;اسمك…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>ا&amp;لإعدادات…</translation>
    </message>
    <message>
        <source>Rules of this project…</source>
        <translation>قواعد هذا المشروع…</translation>
    </message>
    <message>
        <source>&amp;Link to an entity…</source>
        <translation>&amp;ربط بكيان…</translation>
    </message>
    <message>
        <source>Link to the &amp;best candidate</source>
        <translation>الربط &amp;بأفضل مرشح</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;فكّ الربط</translation>
    </message>
    <message>
        <source>&amp;Open the entity&apos;s page</source>
        <translation>فتح &amp;صفحة الكيان</translation>
    </message>
    <message>
        <source>Merge the entity…</source>
        <translation>&amp;دمج الكيان…</translation>
    </message>
    <message>
        <source>Split the entity…</source>
        <translation>تقسيم ال&amp;كيان…</translation>
    </message>
    <message>
        <source>Delete the unused entity</source>
        <translation>&amp;حذف الكيان غير المستخدم</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>Correct its &amp;ends</source>
        <translation>تصحيح ال&amp;طرفين</translation>
    </message>
    <message>
        <source>&amp;Delete the mention</source>
        <translation>حذف &amp;الذِّكر</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>ت&amp;عليق…</translation>
    </message>
    <message>
        <source>Comment on the entit&amp;y…</source>
        <translation>&amp;تعليق على الكيان…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;وسم…</translation>
    </message>
    <message>
        <source>&amp;Relate to other words…</source>
        <translation>&amp;إقامة علاقة مع كلمات أخرى…</translation>
    </message>
    <message>
        <source>Correct the &amp;words…</source>
        <translation>صحّح الكل&amp;مات…</translation>
    </message>
    <message>
        <source>Mark a &amp;fault…</source>
        <translation>ع&amp;لّم خللًا…</translation>
    </message>
    <message>
        <source>&amp;Next open finding</source>
        <translation>ال&amp;نتيجة المفتوحة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous open finding</source>
        <translation>النتيجة المفتوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>ت&amp;أكيد</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>ت&amp;صحيح</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;استبعاد</translation>
    </message>
    <message>
        <source>Leave &amp;unclear</source>
        <translation>تركها &amp;غير محسومة</translation>
    </message>
    <message>
        <source>&amp;Take the ruling back</source>
        <translation>ال&amp;رجوع عن الحكم</translation>
    </message>
    <message>
        <source>Co&amp;mment on the finding…</source>
        <translation>&amp;تعليق على النتيجة…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Open a c&amp;ase</source>
        <translation>&amp;فتح قضية</translation>
    </message>
    <message>
        <source>Add to the case in &amp;hand</source>
        <translation>إضافة إ&amp;لى القضية الحالية</translation>
    </message>
    <message>
        <source>Put the selection into the case &amp;in hand</source>
        <translation>ضم المح&amp;دَّد إلى القضية الحالية</translation>
    </message>
    <message>
        <source>Make the claim a fact…</source>
        <translation>تحويل الادعاء إلى معلومة مرجعية…</translation>
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation>&amp;مقارنة بمقال آخر…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>ا&amp;لمقالات</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;النص</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>النتا&amp;ئج</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation>ال&amp;كيان</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الملا&amp;حظات</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>All entities</source>
        <translation>كل الك&amp;يانات</translation>
    </message>
    <message>
        <source>Column with the lists</source>
        <translation>عمود القوائم</translation>
    </message>
    <message>
        <source>Column with findings and notes</source>
        <translation>عمود النتائج والملاحظات</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>كما كان من &amp;قبل…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الح&amp;جم المعتاد</translation>
    </message>
    <message>
        <source>Text a&amp;ppearance…</source>
        <translation>مظهر ال&amp;نص…</translation>
    </message>
    <message>
        <source>Le&amp;gend and filters</source>
        <translation>&amp;مفتاح العلامات والتصفية</translation>
    </message>
    <message>
        <source>Turn the paragraph &amp;round</source>
        <translation>عكس اتجا&amp;ه الفقرة</translation>
    </message>
    <message>
        <source>Turn bac&amp;k every paragraph</source>
        <translation>&amp;إعادة اتجاه كل الفقرات</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>&amp;ألوان النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>High contrast on &amp;black</source>
        <translation>&amp;تباين عالٍ على الأسود</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>د&amp;ليل المستخدم</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;جولة إرشادية</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>&amp;تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>About this &amp;installation</source>
        <translation>&amp;معلومات هذه النسخة</translation>
    </message>
    <message>
        <source>Open again in sa&amp;fe mode</source>
        <translation>&amp;فتح من جديد في الوضع الآمن</translation>
    </message>
    <message>
        <source>&amp;About kzannotate</source>
        <translation>&amp;حول kzannotate</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;فتح حديث</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>ال&amp;تالي للبتّ</translation>
    </message>
    <message>
        <source>&amp;Previous to decide</source>
        <translation>ال&amp;سابق للبتّ</translation>
    </message>
    <message>
        <source>&amp;Accept: the link, or the finding</source>
        <translation>&amp;قبول: الربط أو النتيجة</translation>
    </message>
    <message>
        <source>&amp;Reject: the link, or the finding</source>
        <translation>&amp;رفض: الربط أو النتيجة</translation>
    </message>
    <message>
        <source>&amp;Same again</source>
        <translation>ال&amp;شيء نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Same words &amp;elsewhere, one by one</source>
        <translation>الكلمات &amp;نفسها في مواضع أخرى، واحدًا واحدًا</translation>
    </message>
    <message>
        <source>What was changed in both…</source>
        <translation>ما تغيّر في النسختين…</translation>
    </message>
    <message>
        <source>&amp;Loudest first</source>
        <translation>ال&amp;أخطر أولًا</translation>
    </message>
    <message>
        <source>&amp;Most frequent entity first</source>
        <translation>ال&amp;كيان الأكثر تكرارًا أولًا</translation>
    </message>
    <message>
        <source>As the articles are rea&amp;d</source>
        <translation>&amp;بترتيب قراءة المقالات</translation>
    </message>
    <message>
        <source>&amp;Go on by itself after a decision</source>
        <translation>ال&amp;انتقال تلقائيًا بعد البتّ</translation>
    </message>
    <message>
        <source>&amp;Read articles</source>
        <translation>&amp;قراءة المقالات</translation>
    </message>
    <message>
        <source>Com&amp;pare sources</source>
        <translation>مقار&amp;نة المصادر</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>القضا&amp;يا</translation>
    </message>
    <message>
        <source>Terms and names</source>
        <translation>المصطلحات والأسماء</translation>
    </message>
    <message>
        <source>Reference facts</source>
        <translation>المعلومات المرجعية</translation>
    </message>
    <message>
        <source>Corrections and &amp;quality</source>
        <translation>ا&amp;لتصحيحات والجودة</translation>
    </message>
    <message>
        <source>Trans&amp;lations</source>
        <translation>ال&amp;ترجمات</translation>
    </message>
    <message>
        <source>Who does &amp;what</source>
        <translation>مَن يعمل &amp;ماذا</translation>
    </message>
    <message>
        <source>Where reviewers &amp;differ</source>
        <translation>&amp;حيث يختلف المراجعون</translation>
    </message>
    <message>
        <source>How far reviewers a&amp;gree</source>
        <translation>مدى ات&amp;فاق المراجعين</translation>
    </message>
    <message>
        <source>&amp;Reviewers…</source>
        <translation>المرا&amp;جعون…</translation>
    </message>
    <message>
        <source>What is &amp;new for me</source>
        <translation>ما &amp;الجديد لي</translation>
    </message>
    <message>
        <source>I have &amp;finished this article</source>
        <translation>&amp;فرغتُ من هذا المقال</translation>
    </message>
    <message>
        <source>&amp;Take up this article again</source>
        <translation>ا&amp;لعودة إلى هذا المقال</translation>
    </message>
    <message>
        <source>Hand the &amp;article out…</source>
        <translation>ت&amp;كليف بالمقال…</translation>
    </message>
    <message>
        <source>Hand the f&amp;inding out…</source>
        <translation>تكليف بال&amp;نتيجة…</translation>
    </message>
    <message>
        <source>Hand the &amp;case out…</source>
        <translation>تكليف بال&amp;قضية…</translation>
    </message>
    <message>
        <source>Show my decisions a&amp;lone</source>
        <translation>إظهار قراراتي و&amp;حدها</translation>
    </message>
    <message>
        <source>Show &amp;everybody&apos;s decisions</source>
        <translation>إظهار قرارات الج&amp;ميع</translation>
    </message>
    <message>
        <source>Show where others &amp;differ from me</source>
        <translation>إظهار ما يخالفني فيه &amp;غيري</translation>
    </message>
</context>
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Where reviewers differ</source>
        <translation>حيث يختلف المراجعون</translation>
    </message>
    <message>
        <source>Take over what all agree on</source>
        <translation>أخذ ما اتفق عليه الجميع</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>الذهاب إلى الموضع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>المفتوح والمحسوم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر بعدها</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Other reasons alone</source>
        <translation>اختلاف الأسباب وحدها</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>لا شيء للحسم</numerusform>
            <numerusform>بقي واحد للحسم</numerusform>
            <numerusform>بقي اثنان للحسم</numerusform>
            <numerusform>بقيت %n للحسم</numerusform>
            <numerusform>بقي %n للحسم</numerusform>
            <numerusform>بقي %n للحسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>لا شيء من ذلك</translation>
    </message>
    <message>
        <source>Choose another state above.</source>
        <translation>اختر حالًا أخرى أعلاه.</translation>
    </message>
    <message>
        <source>Nobody differs</source>
        <translation>لا أحد يختلف</translation>
    </message>
    <message>
        <source>What two reviewers decide differently stands here; what one passed over, once both have finished the article.</source>
        <translation>هنا ما قرره مراجعان قرارين مختلفين، وما تركه أحدهما بعد أن يفرغ الاثنان من المقال.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>أسباب أخرى</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>كابّا كوهين</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>كابّا فلايس</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>ألفا كريبندورف</translation>
    </message>
    <message>
        <source>Alpha for unitizing</source>
        <translation>ألفا للتقطيع</translation>
    </message>
    <message>
        <source>F1, same words and entity</source>
        <translation>F1، الكلمات نفسها والكيان نفسه</translation>
    </message>
    <message>
        <source>F1, overlapping words, same entity</source>
        <translation>F1، كلمات متداخلة والكيان نفسه</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>How often two say the same, beyond what chance gives two with their habits.</source>
        <translation>كم يتفق اثنان فوق ما تعطيه المصادفة لاثنين لهما عادتاهما.</translation>
    </message>
    <message>
        <source>The same for more than two, of what all of them have decided.</source>
        <translation>المقياس نفسه لأكثر من اثنين، فيما قرروه كلهم.</translation>
    </message>
    <message>
        <source>Beyond chance, for any number of reviewers; gaps are allowed.</source>
        <translation>فوق المصادفة، لأي عدد من المراجعين؛ والفجوات مسموح بها.</translation>
    </message>
    <message>
        <source>Where mentions begin and end and of which kind they are, over the whole text, its unmarked words too.</source>
        <translation>أين تبدأ الذِّكرات وتنتهي ومن أي نوع هي، في النص كله بما فيه غير المعلَّم.</translation>
    </message>
    <message>
        <source>The share of marks that both made alike. Chance is not taken off.</source>
        <translation>نسبة العلامات التي وضعها الاثنان متماثلة. لا تُطرح المصادفة.</translation>
    </message>
    <message>
        <source>The same where the words need only overlap. Chance is not taken off.</source>
        <translation>المقياس نفسه حيث يكفي أن تتداخل الكلمات. لا تُطرح المصادفة.</translation>
    </message>
    <message>
        <source>Places and labels at once, against chance that is drawn.</source>
        <translation>المواضع والأنواع معًا، مقابل مصادفة مسحوبة عشوائيًّا.</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الذِّكرات</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>By two reviewers</source>
        <translation>بين كل مراجعَين</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>بحسب النوع</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>بحسب القاعدة</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>بحسب المقال</translation>
    </message>
    <message>
        <source>{n} in articles that one alone finished</source>
        <translation>{n} في مقالات لم يفرغ منها إلا واحد</translation>
    </message>
    <message>
        <source>{n} in articles not finished yet</source>
        <translation>{n} في مقالات لم يُفرغ منها بعد</translation>
    </message>
    <message>
        <source>{n} certain links of the machine that nobody touched</source>
        <translation>{n} من روابط الآلة المؤكدة لم يمسّها أحد</translation>
    </message>
    <message>
        <source>{n} that not all of them have read</source>
        <translation>{n} لم يقرأها الجميع</translation>
    </message>
    <message>
        <source>{n} that lie over another of the same kind</source>
        <translation>{n} تقع فوق أخرى من نوعها</translation>
    </message>
    <message>
        <source>passed over it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>غير مربوط</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>How far reviewers agree</source>
        <translation>مدى اتفاق المراجعين</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>تصدير الأرقام…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>What is behind the figure</source>
        <translation>ما وراء الرقم</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>من يوافق من</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء يُقارن بعد</translation>
    </message>
    <message>
        <source>Two reviewers have to finish the same article first (menu Reviewers: I have finished this article).</source>
        <translation>يجب أن يفرغ مراجعان من المقال نفسه أولًا (قائمة المراجعون: فرغتُ من هذا المقال).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>مِمَّ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>لا يُحسب</translation>
    </message>
    <message>
        <source>Does not count: {what}.</source>
        <translation>لا يُحسب: {what}.</translation>
    </message>
    <message>
        <source>It cannot be told: nothing varies, or too little.</source>
        <translation>لا يمكن القول: لا شيء يتفاوت، أو أقل مما يكفي.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>من يقول ماذا</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>{who}: differ in {n} of {all}</source>
        <translation>{who}: اختلاف في {n} من {all}</translation>
    </message>
    <message>
        <source>Nothing compared here</source>
        <translation>لا شيء قورن هنا</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (‎*.csv)</translation>
    </message>
</context>
<context>
    <name>ApplyFlow</name>
    <message>
        <source>Another form of the name</source>
        <translation>صيغة أخرى للاسم</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>{words} → {entity}: %n more place(s)</source>
        <translation>
            <numerusform>{words} → {entity}: لا مواضع أخرى</numerusform>
            <numerusform>{words} → {entity}: موضع آخر</numerusform>
            <numerusform>{words} → {entity}: موضعان آخران</numerusform>
            <numerusform>{words} → {entity}: %n مواضع أخرى</numerusform>
            <numerusform>{words} → {entity}: %n موضعًا آخر</numerusform>
            <numerusform>{words} → {entity}: %n موضع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink {words} from {entity} at %n more place(s)?</source>
        <translation>
            <numerusform>فكّ ربط {words} بـ{entity}: لا مواضع أخرى</numerusform>
            <numerusform>فكّ ربط {words} بـ{entity} في موضع آخر؟</numerusform>
            <numerusform>فكّ ربط {words} بـ{entity} في موضعين آخرين؟</numerusform>
            <numerusform>فكّ ربط {words} بـ{entity} في %n مواضع أخرى؟</numerusform>
            <numerusform>فكّ ربط {words} بـ{entity} في %n موضعًا آخر؟</numerusform>
            <numerusform>فكّ ربط {words} بـ{entity} في %n موضع آخر؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {words} → {entity} at %n more place(s)?</source>
        <translation>
            <numerusform>رفض {words} → {entity}: لا مواضع أخرى</numerusform>
            <numerusform>رفض {words} → {entity} في موضع آخر؟</numerusform>
            <numerusform>رفض {words} → {entity} في موضعين آخرين؟</numerusform>
            <numerusform>رفض {words} → {entity} في %n مواضع أخرى؟</numerusform>
            <numerusform>رفض {words} → {entity} في %n موضعًا آخر؟</numerusform>
            <numerusform>رفض {words} → {entity} في %n موضع آخر؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} is {became} at %n more place(s) too?</source>
        <translation>
            <numerusform>{words} ← {became}: لا مواضع أخرى</numerusform>
            <numerusform>{words} ← {became} في موضع آخر أيضًا؟</numerusform>
            <numerusform>{words} ← {became} في موضعين آخرين أيضًا؟</numerusform>
            <numerusform>{words} ← {became} في %n مواضع أخرى أيضًا؟</numerusform>
            <numerusform>{words} ← {became} في %n موضعًا آخر أيضًا؟</numerusform>
            <numerusform>{words} ← {became} في %n موضع آخر أيضًا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}: the same finding at %n more place(s)</source>
        <translation>
            <numerusform>{words}: لا مواضع أخرى للنتيجة نفسها</numerusform>
            <numerusform>{words}: النتيجة نفسها في موضع آخر</numerusform>
            <numerusform>{words}: النتيجة نفسها في موضعين آخرين</numerusform>
            <numerusform>{words}: النتيجة نفسها في %n مواضع أخرى</numerusform>
            <numerusform>{words}: النتيجة نفسها في %n موضعًا آخر</numerusform>
            <numerusform>{words}: النتيجة نفسها في %n موضع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in another form of the name</source>
        <translation>
            <numerusform>لا شيء منها بصيغة أخرى للاسم</numerusform>
            <numerusform>واحد منها بصيغة أخرى للاسم</numerusform>
            <numerusform>اثنان منها بصيغة أخرى للاسم</numerusform>
            <numerusform>%n منها بصيغة أخرى للاسم</numerusform>
            <numerusform>%n منها بصيغة أخرى للاسم</numerusform>
            <numerusform>%n منها بصيغة أخرى للاسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to {entity}?</source>
        <translation>ربط بـ{entity}؟</translation>
    </message>
    <message>
        <source>Unlink from {entity}?</source>
        <translation>فكّ الربط بـ{entity}؟</translation>
    </message>
    <message>
        <source>Reject {entity}?</source>
        <translation>رفض {entity}؟</translation>
    </message>
    <message>
        <source>Correct the ends?</source>
        <translation>تصحيح الطرفين؟</translation>
    </message>
    <message>
        <source>no entity</source>
        <translation>بلا كيان</translation>
    </message>
</context>
<context>
    <name>ApplyPanel</name>
    <message>
        <source>The same words elsewhere</source>
        <translation>الكلمات نفسها في مواضع أخرى</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Look at each place (O in the text, Ctrl+J)</source>
        <translation>النظر في كل موضع (O في النص، Ctrl+J)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Here too (Y or Enter)</source>
        <translation>هنا أيضًا (Y أو Enter)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not here (N)</source>
        <translation>ليس هنا (N)</translation>
    </message>
    <message>
        <source>All in this article</source>
        <translation>الكل في هذا المقال</translation>
    </message>
    <message>
        <source>Everywhere in this article (H)</source>
        <translation>في كل مواضع هذا المقال (H)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everywhere (A)</source>
        <translation>في كل مكان (A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Keep what you said yes to so far (Escape)</source>
        <translation>إبقاء ما وافقت عليه حتى الآن (Escape)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Leave the other places as they are</source>
        <translation>ترك المواضع الأخرى كما هي</translation>
    </message>
</context>
<context>
    <name>ArticleColumn</name>
    <message>
        <source>pass over</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>date it speaks of</source>
        <translation>التاريخ الذي يتحدث عنه</translation>
    </message>
    <message>
        <source>translated from</source>
        <translation>مترجم عن</translation>
    </message>
</context>
<context>
    <name>ArticleNote</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What the desk should keep in mind…</source>
        <translation>ما ينبغي للتحرير أن يتذكره…</translation>
    </message>
    <message>
        <source>Note of the article</source>
        <translation>ملاحظة المقال</translation>
    </message>
</context>
<context>
    <name>ArticleOrigin</name>
    <message>
        <source>Author: {words}</source>
        <translation>الكاتب: {words}</translation>
    </message>
    <message>
        <source>Address: {words}</source>
        <translation>الرابط: {words}</translation>
    </message>
    <message>
        <source>File: {words}</source>
        <translation>الملف: {words}</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article text</source>
        <translation>نص المقال</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>How far the review has come</source>
        <translation>مرحلة المراجعة</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>لا نص في هذا المقال.</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>اختر مقالًا</translation>
    </message>
    <message>
        <source>Its text appears here, with the names and findings marked.</source>
        <translation>يظهر نصه هنا، وفيه الأسماء والنتائج معلَّمة.</translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation>مشروع فارغ</translation>
    </message>
    <message>
        <source>Import articles, and a reference to check them against.</source>
        <translation>استورد مقالات ومرجعًا تُقاس عليه.</translation>
    </message>
</context>
<context>
    <name>ArticlePicker</name>
    <message>
        <source>Compare with another article</source>
        <translation>مقارنة بمقال آخر</translation>
    </message>
    <message>
        <source>Find by title, source, date</source>
        <translation>البحث بالعنوان أو المصدر أو التاريخ</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>البحث عن مقال</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Projects (*.kza)</source>
        <translation>مشاريع (*.kza)</translation>
    </message>
</context>
<context>
    <name>AssigneeButton</name>
    <message>
        <source>Nobody has it</source>
        <translation>ليس لدى أحد</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Who has the article</source>
        <translation>من لديه المقال</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>لم يُكلَّف به أحد</translation>
    </message>
    <message>
        <source>Assign the article</source>
        <translation>التكليف بالمقال</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>اسم المراجِع</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Rests on the glossary</source>
        <translation>تستند إلى المسرد</translation>
    </message>
    <message>
        <source>Rests on another source</source>
        <translation>تستند إلى مصدر آخر</translation>
    </message>
    <message>
        <source>Rests on a reference fact</source>
        <translation>تستند إلى معلومة مرجعية</translation>
    </message>
    <message>
        <source>Rests on the article itself</source>
        <translation>تستند إلى المقال نفسه</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message numerus="yes">
        <source>%n new for you</source>
        <translation>
            <numerusform>لا جديد لك</numerusform>
            <numerusform>جديد واحد لك</numerusform>
            <numerusform>جديدان لك</numerusform>
            <numerusform>%n أشياء جديدة لك</numerusform>
            <numerusform>%n شيئًا جديدًا لك</numerusform>
            <numerusform>%n شيء جديد لك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new for you</source>
        <translation>لا جديد لك</translation>
    </message>
</context>
<context>
    <name>BlindBar</name>
    <message>
        <source>You read this article blind: what others decided and wrote is shown when you have finished.</source>
        <translation>تقرأ هذا المقال قراءة مستقلة: يظهر ما قرره غيرك وكتبه حين تفرغ.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>فرغتُ</translation>
    </message>
</context>
<context>
    <name>BothChangedDialog</name>
    <message>
        <source>Changed in both</source>
        <translation>ما تغيّر في النسختين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Write another version…</source>
        <translation>كتابة صيغة أخرى…</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>إظهار في المقال</translation>
    </message>
    <message>
        <source>What both have changed</source>
        <translation>ما غيّره الاثنان</translation>
    </message>
    <message>
        <source>This is in somebody else&apos;s layer: only they can say which version holds.</source>
        <translation>هذا في طبقة شخص آخر: هو وحده يقول أي الصيغتين تصح.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>When two people change the same record without knowing of each other, both versions are kept, and stand here until somebody says which holds.</source>
        <translation>إذا غيّر شخصان السجل نفسه دون أن يعلم أحدهما بالآخر حُفظت الصيغتان، وبقيتا هنا حتى يقول أحد أيهما تصح.</translation>
    </message>
</context>
<context>
    <name>BreakdownDialog</name>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>حذف التقرير</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>pasted</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to make an article of.</source>
        <translation>لا نص في الحافظة ليُجعل مقالًا.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>New entity {name}…</source>
        <translation>كيان جديد {name}…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Tour: {number} of {count}</source>
        <translation>الجولة: {number} من {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Help › Guided tour goes on here (Esc)</source>
        <translation>تُستأنف الجولة من قائمة مساعدة › جولة إرشادية (Esc)</translation>
    </message>
</context>
<context>
    <name>CaseGestures</name>
    <message>
        <source>Who has the lead?</source>
        <translation>من المسؤول عن القضية؟</translation>
    </message>
    <message>
        <source>Who reads it again?</source>
        <translation>من القارئ الثاني؟</translation>
    </message>
    <message>
        <source>Attach files (20 MB each at most)</source>
        <translation>إرفاق ملفات (20 م.ب للملف على الأكثر)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Open {file} in another program? It may hold something harmful.</source>
        <translation>أتفتح {file} في برنامج آخر؟ قد يحوي ما يضر.</translation>
    </message>
    <message>
        <source>Open an attached file</source>
        <translation>فتح ملف مرفق</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>lead: {name}</source>
        <translation>المسؤول: {name}</translation>
    </message>
    <message>
        <source>second reader: {name}</source>
        <translation>القارئ الثاني: {name}</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The claim that is reviewed</source>
        <translation>الادعاء قيد النظر</translation>
    </message>
    <message>
        <source>Reasoning, for readers</source>
        <translation>التعليل للقراء</translation>
    </message>
    <message>
        <source>Address of your own page about it</source>
        <translation>عنوان صفحتكم عنها</translation>
    </message>
    <message>
        <source>Send out  ▾</source>
        <translation>إخراج  ▾</translation>
    </message>
    <message>
        <source>Opened on {day}</source>
        <translation>فُتحت في {day}</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>قراءة ثانية</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>Send to the second reader</source>
        <translation>إرسال إلى القارئ الثاني</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>تعليمها منشورة</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Side {number}</source>
        <translation>الطرف {number}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>No case in hand</source>
        <translation>لا قضية أمامك</translation>
    </message>
    <message>
        <source>Open one from a finding: choose it while you read, then press Ctrl+Shift+A.</source>
        <translation>افتح قضية من نتيجة: اخترها وأنت تقرأ ثم اضغط Ctrl+Shift+A.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>all articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>The last check passed over these, or looked at them only in part. Read them yourself.</source>
        <translation>تخطى الفحص الأخير هذه الأشياء، أو نظر في جزء منها فقط. اقرأها بنفسك.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>لم يُنظر فيه</translation>
    </message>
</context>
<context>
    <name>ClaimStatus</name>
    <message>
        <source>asserted</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطَّط</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>متوقَّع</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What to do, or where to go: a command, an article, an entity, a project</source>
        <translation>ماذا تفعل أو إلى أين تنتقل: أمر أو مقال أو كيان أو مشروع</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يناسب</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter does it  ·  Esc leaves</source>
        <translation>↑ ↓ للاختيار  ·  Enter للتنفيذ  ·  Esc للخروج</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Figures of no entity</source>
        <translation>أرقام بلا كيان</translation>
    </message>
    <message>
        <source>{value} and {count} more</source>
        <translation>{value} و{count} أخرى</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>صفحة (*.html)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>يتفق</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>يختلف</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>منفرد</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Agrees with the reference</source>
        <translation>يتفق مع المرجع</translation>
    </message>
    <message>
        <source>Another source gives the same</source>
        <translation>مصدر آخر يذكر القيمة نفسها</translation>
    </message>
    <message>
        <source>The article itself bears it out</source>
        <translation>المقال نفسه يؤكده</translation>
    </message>
    <message>
        <source>Differs from the reference</source>
        <translation>يختلف عن المرجع</translation>
    </message>
    <message>
        <source>Another source gives another value for the same time</source>
        <translation>مصدر آخر يذكر قيمة أخرى للوقت نفسه</translation>
    </message>
    <message>
        <source>The source itself gives two values</source>
        <translation>المصدر نفسه يذكر قيمتين</translation>
    </message>
    <message>
        <source>The reference had this value earlier</source>
        <translation>كانت هذه قيمة المرجع سابقًا</translation>
    </message>
    <message>
        <source>Later another value is given</source>
        <translation>ذُكرت لاحقًا قيمة أخرى</translation>
    </message>
    <message>
        <source>The reference calls this contested</source>
        <translation>المرجع يعدّه محل خلاف</translation>
    </message>
    <message>
        <source>Sources differ, and the ruling is: unclear</source>
        <translation>المصادر مختلفة، والحكم: غير واضح</translation>
    </message>
    <message>
        <source>Nothing to compare it with</source>
        <translation>لا شيء يُقارَن به</translation>
    </message>
    <message>
        <source>{value} besides those named</source>
        <translation>{value} غير المذكورة</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>مدة السريان</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Filter ( / )</source>
        <translation>تصفية ( / )</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>تصفية الجدول</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>الخلافات فقط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Copy what is selected, or the whole table</source>
        <translation>نسخ المحدد أو الجدول كله</translation>
    </message>
    <message>
        <source>Write the table as it is shown to a file</source>
        <translation>حفظ الجدول كما يظهر في ملف</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>القيم عبر الزمن</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>من يتفق مع من</translation>
    </message>
    <message>
        <source>Shared wording</source>
        <translation>صياغة مشتركة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>حسب المقال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Group by entity</source>
        <translation>تجميع حسب الكيان</translation>
    </message>
    <message>
        <source>Group by property</source>
        <translation>تجميع حسب الخاصية</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>الأكثر خلافًا أولًا</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>حسب الكيان</translation>
    </message>
    <message>
        <source>By property</source>
        <translation>حسب الخاصية</translation>
    </message>
    <message>
        <source>Most sources first</source>
        <translation>الأكثر مصادر أولًا</translation>
    </message>
    <message>
        <source>Figures of no entity</source>
        <translation>أرقام بلا كيان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>كل الخصائص</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What the sources state</source>
        <translation>ما تذكره المصادر</translation>
    </message>
    <message>
        <source>{shown} of {rows}</source>
        <translation>{shown} من {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عمودًا</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <translation>{rows}، {columns}</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>لا صفّ يجتاز التصفية</translation>
    </message>
    <message>
        <source>Take a word away, or choose all kinds, properties and sources.</source>
        <translation>احذف كلمة، أو اختر كل الأنواع والخصائص والمصادر.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>لا قيم بعد</translation>
    </message>
    <message>
        <source>Bring in articles and let them be checked: numbers and dates that they state stand here side by side.</source>
        <translation>أضف مقالات ودعها تُفحص: تظهر هنا الأرقام والتواريخ التي تذكرها جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Let the column go</source>
        <translation>فكّ تثبيت العمود</translation>
    </message>
    <message>
        <source>Pin the column</source>
        <translation>تثبيت العمود</translation>
    </message>
    <message>
        <source>Only rows that this source states</source>
        <translation>صفوف هذا المصدر فقط</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>The guide is not built in this copy of the program. “make guide” builds it; its pages can be read in docs/guide, too.</source>
        <translation>لم يُبنَ الدليل في هذه النسخة من البرنامج. يبنيه الأمر «make guide»، ويمكن قراءة صفحاته في docs/guide أيضًا.</translation>
    </message>
    <message>
        <source>The guide found no web browser. Open {file} in one.</source>
        <translation>لم يجد الدليل متصفّح ويب. افتح {file} في متصفّح.</translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>أعطِ المشروع عنوانًا.</translation>
    </message>
    <message>
        <source>Choose one language at least.</source>
        <translation>اختر لغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>{file} holds no settings of kzannotate.</source>
        <translation>لا إعدادات لـkzannotate في {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Choose another file.</source>
        <translation>تعذّرت قراءة {file}. اختر ملفًّا آخر.</translation>
    </message>
    <message>
        <source>There is no rule called {rule}. Look for it among the rules.</source>
        <translation>لا قاعدة باسم {rule}. ابحث عنها بين القواعد.</translation>
    </message>
    <message>
        <source>A rule’s findings can be errors, warnings or notes.</source>
        <translation>نتائج القاعدة إما أخطاء أو تحذيرات أو ملاحظات.</translation>
    </message>
    <message>
        <source>The disk that holds temporary files is full or cannot be written. Make room on it, or name another folder in TMPDIR, and check again.</source>
        <translation>القرص الذي يحمل الملفات المؤقتة ممتلئ أو لا يُكتب فيه. أفسح فيه مكانًا، أو سمِّ مجلدًا آخر في TMPDIR، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>A process of this check was ended before it was done, perhaps for want of memory. Check again.</source>
        <translation>أُنهيت عملية من عمليات هذا الفحص قبل أن تتم، ربما لنقص في الذاكرة. أعد الفحص.</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>{count} sentences of more than {most} letters are read in pieces</source>
        <translation>عدد الجمل التي تزيد على {most} حرف وتُقرأ على أجزاء: {count}</translation>
    </message>
    <message>
        <source>{count} numbers of more than {most} digits are not read</source>
        <translation>عدد الأرقام التي تزيد على {most} رقم ولا تُقرأ: {count}</translation>
    </message>
    <message>
        <source>{count} names of one letter or none are not looked for</source>
        <translation>عدد الأسماء التي لا حرف فيها أو فيها حرف واحد ولا يُبحث عنها: {count}</translation>
    </message>
    <message>
        <source>answers in words are not compared in more than {most} articles</source>
        <translation>لا تُقارَن الأجوبة المكتوبة بالكلمات في أكثر من {most} مقال</translation>
    </message>
    <message>
        <source>bodies told of one thing are not compared in more than {most} articles</source>
        <translation>لا تُقارَن الهيئات المذكورة في أمر واحد في أكثر من {most} مقال</translation>
    </message>
    <message>
        <source>{count} articles share words with very many others; their figures are set against those of the {most} earlier ones that share the most</source>
        <translation>مقالات تشترك في كلماتها مع مقالات كثيرة جدًا: {count}؛ تُقارَن أرقامها بأرقام {most} مقالات سابقة هي أكثرها اشتراكًا</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>this is a folder: choose a file</source>
        <translation>هذا مجلد: اختر ملفًا</translation>
    </message>
    <message>
        <source>the file is empty: there is no article in it</source>
        <translation>الملف فارغ: لا مقال فيه</translation>
    </message>
    <message>
        <source>this is not a text but a binary file: choose the article&apos;s text file</source>
        <translation>هذا ملف ثنائي لا نص: اختر الملف النصي للمقال</translation>
    </message>
    <message>
        <source>the file cannot be read ({why}): check its permissions</source>
        <translation>تعذرت قراءة الملف ({why}): تحقق من أذونات الوصول إليه</translation>
    </message>
    <message>
        <source>the file cannot be read ({why})</source>
        <translation>تعذرت قراءة الملف ({why})</translation>
    </message>
    <message>
        <source>the folder cannot be read ({why})</source>
        <translation>تعذرت قراءة المجلد ({why})</translation>
    </message>
    <message>
        <source>the file {file} is not beside the list</source>
        <translation>الملف {file} ليس بجانب القائمة</translation>
    </message>
    <message>
        <source>the article is in the project already, as {article}</source>
        <translation>المقال موجود في المشروع من قبل باسم {article}</translation>
    </message>
    <message>
        <source>the list is too long to be one of articles</source>
        <translation>القائمة أطول من أن تكون قائمة مقالات</translation>
    </message>
    <message>
        <source>the list is not in UTF-8: save it as UTF-8</source>
        <translation>القائمة ليست بترميز UTF-8: احفظها بهذا الترميز</translation>
    </message>
    <message>
        <source>the list cannot be read ({why})</source>
        <translation>تعذرت قراءة القائمة ({why})</translation>
    </message>
    <message>
        <source>this is not a JSON object: mend the line</source>
        <translation>هذا ليس كائن JSON: أصلح السطر</translation>
    </message>
    <message>
        <source>the line names no &quot;file&quot;</source>
        <translation>لا يذكر السطر الملف في «file»</translation>
    </message>
    <message>
        <source>the file {file} must lie in the list&apos;s own folder</source>
        <translation>يجب أن يكون الملف {file} في مجلد القائمة نفسه</translation>
    </message>
    <message>
        <source>the id {article} is taken by a line above: give it another</source>
        <translation>المعرّف {article} مستعمل في سطر سابق: أعطه معرّفًا آخر</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a text or null</source>
        <translation>يجب أن تكون قيمة «{key}» نصًا أو null</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {date}, not a date such as 2024-02-29</source>
        <translation>قيمة «{key}» هي {date} وليست تاريخًا مثل ‎2024-02-29</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of {what} holds half a character</source>
        <translation>في «{key}» من {what} نصف محرف</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds half a character</source>
        <translation>في «{key}» نصف محرف</translation>
    </message>
    <message>
        <source>reading this file took too much time or memory, so it was stopped</source>
        <translation>استغرقت قراءة هذا الملف وقتًا أو ذاكرة أكثر من المسموح فأُوقفت</translation>
    </message>
    <message>
        <source>reading this file takes too much memory</source>
        <translation>تحتاج قراءة هذا الملف إلى ذاكرة أكثر من المسموح</translation>
    </message>
    <message>
        <source>this is not an ordinary file: choose another one</source>
        <translation>هذا ليس ملفًا عاديًا: اختر غيره</translation>
    </message>
    <message>
        <source>this file cannot be read ({why})</source>
        <translation>تعذرت قراءة هذا الملف ({why})</translation>
    </message>
    <message>
        <source>this is not TMX: choose a file whose root is tmx</source>
        <translation>ليس هذا ملف TMX: اختر ملفًا عنصره الجذر tmx</translation>
    </message>
    <message>
        <source>the file is too large to be a translation memory</source>
        <translation>الملف أكبر من أن يكون ذاكرة ترجمة</translation>
    </message>
    <message>
        <source>the file is empty: there is no sentence in it</source>
        <translation>الملف فارغ: لا جملة فيه</translation>
    </message>
    <message>
        <source>this is nested too deeply for a translation memory</source>
        <translation>التداخل أعمق مما يكون في ذاكرة ترجمة</translation>
    </message>
    <message>
        <source>there are more than {most} units in it: split it</source>
        <translation>فيه أكثر من {most} وحدة: قسّمه</translation>
    </message>
    <message>
        <source>the sentence is empty</source>
        <translation>الجملة فارغة</translation>
    </message>
    <message>
        <source>the sentence has more than {most} letters</source>
        <translation>في الجملة أكثر من {most} حرف</translation>
    </message>
    <message>
        <source>the sentence does not say in which language it is</source>
        <translation>لا تذكر الجملة لغتها</translation>
    </message>
    <message>
        <source>the unit has no translation that can be kept</source>
        <translation>ليس في الوحدة ترجمة يمكن حفظها</translation>
    </message>
    <message>
        <source>The article is no longer in the project. Choose another one.</source>
        <translation>لم يعد المقال في المشروع. اختر غيره.</translation>
    </message>
    <message>
        <source>An article is no translation of itself. Choose another one.</source>
        <translation>ليس المقال ترجمة لنفسه. اختر غيره.</translation>
    </message>
    <message>
        <source>These two are linked the other way round. Take that link away first.</source>
        <translation>المقالان مرتبطان بالعكس. أزل ذلك الربط أولًا.</translation>
    </message>
    <message>
        <source>The original is linked to another article. Take that link away first.</source>
        <translation>الأصل مرتبط بمقال آخر. أزل ذلك الربط أولًا.</translation>
    </message>
    <message>
        <source>One of the two articles is no longer in the project.</source>
        <translation>لم يعد أحد المقالين في المشروع.</translation>
    </message>
    <message>
        <source>Choose rows with a sentence on either side, to pair them.</source>
        <translation>اختر صفوفًا فيها جملة من كل جانب لتقابل بينهما.</translation>
    </message>
    <message>
        <source>These sentences cross a pair that you made before. Part that first.</source>
        <translation>تتقاطع هذه الجمل مع زوج صنعته من قبل. افصله أولًا.</translation>
    </message>
    <message>
        <source>There is no pair of sentences to write. Link an article first.</source>
        <translation>لا أزواج جمل لكتابتها. اربط مقالًا بأصله أولًا.</translation>
    </message>
    <message>
        <source>this is not a reference: &quot;format&quot; must be &quot;{format}&quot;</source>
        <translation>هذا ليس مرجعًا: يجب أن تكون قيمة «format» هي «{format}»</translation>
    </message>
    <message>
        <source>this is not JSON ({why})</source>
        <translation>هذا ليس ملف JSON سليمًا ({why})</translation>
    </message>
    <message>
        <source>this is nested too deeply for a reference</source>
        <translation>تداخل البنية أعمق من أن يكون الملف مرجعًا</translation>
    </message>
    <message>
        <source>the file is too large to be a reference</source>
        <translation>الملف أكبر من أن يكون مرجعًا</translation>
    </message>
    <message>
        <source>the file is not in UTF-8: save it as UTF-8</source>
        <translation>الملف ليس بترميز UTF-8: احفظه بهذا الترميز</translation>
    </message>
    <message>
        <source>{value} is not a value</source>
        <translation>‏{value} ليست قيمة</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>المفتاح {key} مكرر في كائن واحد</translation>
    </message>
    <message>
        <source>the id {key} is given twice: ids must differ</source>
        <translation>المعرّف {key} مكرر: يجب أن تختلف المعرّفات</translation>
    </message>
    <message>
        <source>{what} must be an object</source>
        <translation>يجب أن يكون {what} كائنًا</translation>
    </message>
    <message>
        <source>{what} must be an object, not {value}</source>
        <translation>يجب أن يكون {what} كائنًا، لا {value}</translation>
    </message>
    <message>
        <source>the name {name} of {what} has the status {status}: it must be preferred, admitted or deprecated</source>
        <translation>حالة الاسم {name} من {what} هي {status}: يجب أن تكون preferred أو admitted أو deprecated</translation>
    </message>
    <message>
        <source>the name {name} of {what} is only a particle that clings to other words and would be found everywhere: take it out</source>
        <translation>الاسم {name} من {what} ليس إلا حرفًا يلتصق بالكلمات وسيُعثر عليه في كل مكان: احذفه</translation>
    </message>
    <message>
        <source>the value of {what} must be a text, a number or a list of texts</source>
        <translation>يجب أن تكون قيمة {what} نصًا أو عددًا أو قائمة نصوص</translation>
    </message>
    <message>
        <source>the value of {what} has too many digits</source>
        <translation>قيمة {what} فيها أرقام أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>a number in it has too many digits</source>
        <translation>في أحد الأعداد أرقام أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>the id {key} holds signs that cannot be seen</source>
        <translation>المعرّف {key} فيه علامات لا تُرى</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of {what} must be a list</source>
        <translation>يجب أن تكون قيمة «{key}» من {what} قائمة</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of {what} must be a text, not {value}</source>
        <translation>يجب أن تكون قيمة «{key}» من {what} نصًا، لا {value}</translation>
    </message>
    <message>
        <source>{what} lacks &quot;{key}&quot;</source>
        <translation>ينقص {what} المفتاح «{key}»</translation>
    </message>
    <message>
        <source>{name} has the topic {topic}, which is no entity&apos;s id</source>
        <translation>موضوع الاسم {name} هو {topic}، وليس معرّف أي كيان</translation>
    </message>
    <message>
        <source>{file} is not a kzannotate project. Choose a .kza file.</source>
        <translation>الملف {file} ليس مشروع kzannotate. اختر ملف ‎.kza.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file. Choose a .kza file.</source>
        <translation>‏{file} ليس ملفًا عاديًا. اختر ملف ‎.kza.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file. Choose another name.</source>
        <translation>‏{file} ليس ملفًا عاديًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} was written by a newer kzannotate. Install the newest version to open it.</source>
        <translation>كُتب الملف {file} بإصدار أحدث من kzannotate. ثبّت أحدث إصدار لفتحه.</translation>
    </message>
    <message>
        <source>{file} was made by an older kzannotate. Open it for writing once to bring it up to date.</source>
        <translation>أُنشئ الملف {file} بإصدار أقدم من kzannotate. افتحه للكتابة مرة واحدة لتحديثه.</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Keep a copy of it and open a backup from the folder {folder} beside it.</source>
        <translation>الملف {file} تالف ({why}). احتفظ بنسخة منه وافتح نسخة احتياطية من المجلد {folder} بجانبه.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Copy it to a folder where you may write, and open the copy.</source>
        <translation>تتعذر الكتابة في الملف {file}. انسخه إلى مجلد تستطيع الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name, or open it.</source>
        <translation>الملف {file} موجود من قبل. اختر اسمًا آخر أو افتحه.</translation>
    </message>
    <message>
        <source>{file} cannot be created ({why}).</source>
        <translation>تعذر إنشاء الملف {file} ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}).</source>
        <translation>تعذرت كتابة الملف {file} ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why})</source>
        <translation>تعذرت كتابة الملف {file} ({why})</translation>
    </message>
    <message>
        <source>{file} cannot be reached ({why}).</source>
        <translation>تعذر الوصول إلى الملف {file} ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be reached ({why}). Check the disk and your rights to the folder. Nothing of this was saved.</source>
        <translation>تعذر الوصول إلى الملف {file} ({why}). تحقق من القرص ومن صلاحياتك في المجلد. لم يُحفظ شيء من هذا.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Nothing of this was saved. Free some space on it and repeat the change.</source>
        <translation>القرص الذي عليه {file} ممتلئ. لم يُحفظ شيء من هذا. أفسح عليه مكانًا وكرر التغيير.</translation>
    </message>
    <message>
        <source>{file} was written, but the disk does not confirm that it keeps what was written. Check the disk, and save a copy on another one.</source>
        <translation>كُتب الملف {file}، لكن القرص لا يؤكد أنه يحتفظ بما كُتب. تحقق من القرص واحفظ نسخة على قرص آخر.</translation>
    </message>
    <message>
        <source>There is no file {file} in {folder}.</source>
        <translation>لا يوجد الملف {file} في {folder}.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only.</source>
        <translation>فُتح الملف {file} للقراءة فقط.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open. Nothing of this was saved. Put the file back, or save a copy under another name.</source>
        <translation>نُقل الملف {file} أو حُذف أو استُبدل وهو مفتوح، ولم يُحفظ شيء من هذا. أعد الملف إلى مكانه أو احفظ نسخة باسم آخر.</translation>
    </message>
    <message>
        <source>The drive or folder that holds {file} cannot be reached. Nothing of this was saved. Connect it again, open the project again if need be, and repeat the change.</source>
        <translation>تعذّر الوصول إلى القرص أو المجلد الذي فيه {file}. لم يُحفظ شيء من هذا. صِله من جديد، وافتح المشروع ثانية إن لزم، وكرر التغيير.</translation>
    </message>
    <message>
        <source>{file} does not say which project it is.</source>
        <translation>لا يذكر الملف {file} أي مشروع هو.</translation>
    </message>
    <message>
        <source>{file} is the open project itself. Choose another name.</source>
        <translation>‏{file} هو المشروع المفتوح نفسه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} is the open project itself: choose another name.</source>
        <translation>‏{file} هو المشروع المفتوح نفسه: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file: choose another name.</source>
        <translation>‏{file} ليس ملفًا عاديًا: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>No backup of {file} can be made: the folder {folder} cannot be created ({why}). Nothing was changed.</source>
        <translation>تعذر إعداد نسخة احتياطية من {file}: تعذر إنشاء المجلد {folder} ({why}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no room for the copy {file}. Free some space on that disk.</source>
        <translation>لا مكان للنسخة {file}. أفسح مكانًا على ذلك القرص.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it there and try again.</source>
        <translation>الملف {file} مفتوح في برنامج آخر. أغلقه هناك وحاول من جديد.</translation>
    </message>
    <message>
        <source>Nothing of a project can be read in {file}.</source>
        <translation>لا يُقرأ في الملف {file} أي شيء من مشروع.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({why}).</source>
        <translation>تعذرت القراءة من الملف {file} أو الكتابة فيه ({why}).</translation>
    </message>
    <message>
        <source>The copy {file} came out damaged and was not kept.</source>
        <translation>خرجت النسخة {file} تالفة فلم تُحفظ.</translation>
    </message>
    <message>
        <source>There is no document {article} in {file}.</source>
        <translation>لا يوجد المقال {article} في {file}.</translation>
    </message>
    <message>
        <source>The text of document {article} is missing from {file}.</source>
        <translation>نص المقال {article} مفقود من {file}.</translation>
    </message>
    <message>
        <source>This pattern takes too long: make it simpler.</source>
        <translation>هذا النمط يستغرق وقتًا أطول مما ينبغي: بسّطه.</translation>
    </message>
    <message>
        <source>This is no regular expression ({why}): mend it.</source>
        <translation>هذا ليس تعبيرًا نمطيًا ({why}): أصلحه.</translation>
    </message>
    <message>
        <source>Another window of this program saved something first. Repeat the change.</source>
        <translation>حفظت نافذة أخرى من هذا البرنامج شيئًا قبلك. كرر التغيير.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look at it again and repeat what you did.</source>
        <translation>تغيّر هذا في الأثناء. انظر إليه من جديد وكرر ما فعلت.</translation>
    </message>
    <message>
        <source>The {what} {name} was changed meanwhile. Look at it again and repeat the change.</source>
        <translation>تغيّر {name} ({what}) في الأثناء. انظر إليه من جديد وكرر التغيير.</translation>
    </message>
    <message>
        <source>This finding was changed by a later check. Look at it again before you rule.</source>
        <translation>غيّر تدقيق لاحق هذه النتيجة. انظر إليها من جديد قبل أن تحكم.</translation>
    </message>
    <message>
        <source>Select at least one letter of the article first.</source>
        <translation>حدد حرفًا واحدًا على الأقل من المقال أولًا.</translation>
    </message>
    <message>
        <source>This entity is no longer in the project. Choose another one.</source>
        <translation>لم يعد هذا الكيان في المشروع. اختر غيره.</translation>
    </message>
    <message>
        <source>The {what} is empty. Write at least one letter.</source>
        <translation>الحقل ({what}) فارغ. اكتب حرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>“{name}” is no identifier of Wikidata. Write Q and a number, such as Q232.</source>
        <translation>«{name}» ليس معرّفًا في ويكي بيانات. اكتب Q وعددًا، مثل Q232.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it as 2024-02-29, 2024-02 or 2024.</source>
        <translation>«{day}» ليس تاريخًا. اكتبه مثل ‎2024-02-29 أو 2024-02 أو 2024.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Write the days the other way round.</source>
        <translation>اليوم الأخير يسبق الأول. اكتب اليومين بالعكس.</translation>
    </message>
    <message>
        <source>The value is empty. Write at least one letter.</source>
        <translation>القيمة فارغة. اكتب حرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>This is one entity. Choose another one to merge it with.</source>
        <translation>هذا كيان واحد. اختر كيانًا آخر لدمجه معه.</translation>
    </message>
    <message>
        <source>Choose a name for the new entity, or write one.</source>
        <translation>اختر اسمًا للكيان الجديد أو اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Leave the old entity at least one of its names.</source>
        <translation>اترك للكيان القديم اسمًا واحدًا على الأقل من أسمائه.</translation>
    </message>
    <message>
        <source>This entity is still spoken of. Merge it with another one, or unlink its mentions first.</source>
        <translation>ما زال هذا الكيان مذكورًا. ادمجه أولًا مع آخر أو فكّ ربط أذكاره.</translation>
    </message>
    <message>
        <source>The {what} holds a character that cannot be kept. Type it again.</source>
        <translation>في الحقل ({what}) محرف لا يمكن حفظه. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is a name of this entity already ({status}). Change its status instead.</source>
        <translation>«{name}» اسم لهذا الكيان من قبل ({status}). غيّر حالته بدلًا من إضافته.</translation>
    </message>
    <message>
        <source>These are the same words. Pick other words to relate them to.</source>
        <translation>هذه هي الكلمات نفسها. اختر كلمات أخرى لإقامة علاقة معها.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can change it. Reply to it instead.</source>
        <translation>لا يغيّر التعليق إلا كاتبه. ردّ عليه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A tag has at most {most} letters. Write a comment instead.</source>
        <translation>لا يزيد الوسم على {most} حرفًا. اكتب تعليقًا بدلًا منه.</translation>
    </message>
    <message>
        <source>This cannot be brought back here: it is somebody else&apos;s, or an import.</source>
        <translation>لا يمكن إرجاع هذا هنا: إنه لغيرك أو مستورد.</translation>
    </message>
    <message>
        <source>Write the words to read instead, or choose another ruling.</source>
        <translation>اكتب الصواب، أو اختر حكمًا آخر.</translation>
    </message>
    <message>
        <source>Say who reviews: the name of the reviewer is empty.</source>
        <translation>اذكر من المراجع: اسم المراجع فارغ.</translation>
    </message>
    <message>
        <source>The name of the reviewer holds an invisible character. Type it again.</source>
        <translation>في اسم المراجع محرف غير مرئي. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>the file is too large to be a termbase</source>
        <translation>الملف أكبر من أن يكون قاعدة مصطلحات</translation>
    </message>
    <message>
        <source>the file is empty: there is no name in it</source>
        <translation>الملف فارغ: لا اسم فيه</translation>
    </message>
    <message>
        <source>this is not a text but a binary file</source>
        <translation>هذا ملف ثنائي لا نص</translation>
    </message>
    <message>
        <source>the file is in an encoding that cannot be read: save it as UTF-8</source>
        <translation>الملف بترميز لا يُقرأ: احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>this is not well-formed XML ({why})</source>
        <translation>هذا XML غير سليم ({why})</translation>
    </message>
    <message>
        <source>the file declares a document type of its own: take it out</source>
        <translation>يعلن الملف نوع مستند خاصًا به: احذف الإعلان</translation>
    </message>
    <message>
        <source>the file uses entities of its own: write the letters themselves</source>
        <translation>يستعمل الملف كيانات XML خاصة به: اكتب الأحرف نفسها</translation>
    </message>
    <message>
        <source>this is not TBX: choose a file whose root is tbx or martif</source>
        <translation>هذا ليس TBX: اختر ملفًا جذره tbx أو martif</translation>
    </message>
    <message>
        <source>this is nested too deeply for a termbase</source>
        <translation>التداخل أعمق مما تكون عليه قاعدة مصطلحات</translation>
    </message>
    <message>
        <source>there are more than {most} names in it: split it</source>
        <translation>فيه أكثر من {most} من الأسماء: قسّمه</translation>
    </message>
    <message>
        <source>there are more than {most} rows in it: split it</source>
        <translation>فيه أكثر من {most} من الصفوف: قسّمه</translation>
    </message>
    <message>
        <source>there are more than {most} cells in it: split it</source>
        <translation>فيه أكثر من {most} من الخلايا: قسّمه</translation>
    </message>
    <message>
        <source>there are {count} columns, a termbase may have {most}</source>
        <translation>عدد الأعمدة {count}، ولقاعدة المصطلحات {most} على الأكثر</translation>
    </message>
    <message>
        <source>a cell in it is too long or badly quoted: mend the line</source>
        <translation>فيه خلية أطول من اللازم أو علامات اقتباسها خاطئة: أصلح السطر</translation>
    </message>
    <message>
        <source>this is not UTX: its first lines must name the languages and the columns</source>
        <translation>هذا ليس UTX: يجب أن تسمي أسطره الأولى اللغات والأعمدة</translation>
    </message>
    <message>
        <source>this is no list of wrong and right words: a row must hold wrong;right</source>
        <translation>هذه ليست قائمة كلمات خاطئة وصحيحة: يجب أن يكون الصف بصيغة wrong;right</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>هذا ليس JSON</translation>
    </message>
    <message>
        <source>this is no list of entities of a reconciliation service</source>
        <translation>هذه ليست قائمة كيانات من خدمة مطابقة</translation>
    </message>
    <message>
        <source>{file} does not say which form of termbase it is: choose {forms}.</source>
        <translation>لا يبيّن {file} صيغة قاعدة المصطلحات: اختر {forms}.</translation>
    </message>
    <message>
        <source>No column holds names. Say which one does: name, or a language.</source>
        <translation>لا عمود للأسماء. حدّد العمود: name أو لغة.</translation>
    </message>
    <message>
        <source>“{column}” is no column. Write a language such as ar, ar:deprecated, or one of: {known}.</source>
        <translation>«{column}» ليس عمودًا. اكتب لغة مثل ar أو ar:deprecated أو أحد ما يلي: {known}.</translation>
    </message>
    <message>
        <source>There is no name to write. Choose entities that have one.</source>
        <translation>لا اسم لكتابته. اختر كيانات لها أسماء.</translation>
    </message>
    <message>
        <source>UTX holds pairs of two languages. Choose both of them.</source>
        <translation>في UTX أزواج من لغتين. اختر اللغتين.</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>الاسم فارغ</translation>
    </message>
    <message>
        <source>the name has more than {most} letters</source>
        <translation>أحرف الاسم أكثر من {most}</translation>
    </message>
    <message>
        <source>“{column}” has more than {most} letters</source>
        <translation>أحرف «{column}» أكثر من {most}</translation>
    </message>
    <message>
        <source>nobody says which language the name is in</source>
        <translation>لم تُذكر لغة الاسم</translation>
    </message>
    <message>
        <source>the entry has no name that can be kept</source>
        <translation>ليس في المدخل اسم يمكن حفظه</translation>
    </message>
    <message>
        <source>“{category}” has no place in a project: {count} left out</source>
        <translation>لا مكان في المشروع لـ«{category}»: تُرك {count}</translation>
    </message>
    <message>
        <source>{count} more things like these</source>
        <translation>{count} غيرها مثلها</translation>
    </message>
    <message>
        <source>the {what} is empty or holds a character that cannot be kept</source>
        <translation>{what}: فارغ أو فيه رمز لا يمكن حفظه</translation>
    </message>
    <message>
        <source>the {what} has too many letters</source>
        <translation>{what}: الأحرف أكثر من اللازم</translation>
    </message>
    <message>
        <source>the name is only a particle that clings to other words</source>
        <translation>الاسم مجرد أداة تلتصق بغيرها من الكلمات</translation>
    </message>
    <message>
        <source>the entity has this name already</source>
        <translation>للكيان هذا الاسم من قبل</translation>
    </message>
    <message>
        <source>the name stands there twice: the first one counts</source>
        <translation>الاسم مكرر: يُعتمد الأول</translation>
    </message>
    <message>
        <source>the topic is no entity&apos;s id or name: the name comes without it</source>
        <translation>الموضوع ليس معرّف كيان ولا اسمه: يُحفظ الاسم من دونه</translation>
    </message>
    <message>
        <source>the Wikidata identifier is none</source>
        <translation>معرّف Wikidata غير صالح</translation>
    </message>
    <message>
        <source>the fact lacks a property or a value, or a day is none</source>
        <translation>تنقص المعلومةَ خاصيةٌ أو قيمة، أو أن أحد أيامها غير صالح</translation>
    </message>
    <message>
        <source>another entity has the fact already</source>
        <translation>المعلومة لدى كيان آخر من قبل</translation>
    </message>
    <message>
        <source>{entity} has more than one preferred name in “{language}”: {names}</source>
        <translation>لـ{entity} أكثر من اسم مفضَّل بلغة «{language}»: {names}</translation>
    </message>
    <message>
        <source>invisible signs that XML cannot write are left out</source>
        <translation>تُترك محارف غير مرئية لا يكتبها XML</translation>
    </message>
    <message>
        <source>entities without a name are left out</source>
        <translation>تُترك الكيانات التي لا اسم لها</translation>
    </message>
    <message>
        <source>facts are left out: ask for facts to have them as notes</source>
        <translation>تُترك المعلومات المرجعية: اطلبها لتُكتب ملاحظاتٍ</translation>
    </message>
    <message>
        <source>facts have no place here</source>
        <translation>لا مكان هنا للمعلومات المرجعية</translation>
    </message>
    <message>
        <source>facts lose their unit, time and sources</source>
        <translation>تفقد المعلومات وحدتها وزمنها ومصادرها</translation>
    </message>
    <message>
        <source>languages are no tags such as ar or kk-KZ: other programs may not know them</source>
        <translation>اللغات ليست وسومًا مثل ar أو kk-KZ: قد لا تعرفها برامج أخرى</translation>
    </message>
    <message>
        <source>languages are guessed from letters when the list comes back</source>
        <translation>عند رجوع القائمة تُخمَّن اللغات من الأحرف</translation>
    </message>
    <message>
        <source>kinds have no place here</source>
        <translation>لا مكان هنا للأنواع</translation>
    </message>
    <message>
        <source>the title has no place here</source>
        <translation>لا مكان هنا للعنوان</translation>
    </message>
    <message>
        <source>topics have no place here</source>
        <translation>لا مكان هنا للموضوعات</translation>
    </message>
    <message>
        <source>notes of entities have no place here</source>
        <translation>لا مكان هنا لملاحظات الكيانات</translation>
    </message>
    <message>
        <source>notes of names have no place here</source>
        <translation>لا مكان هنا لملاحظات الأسماء</translation>
    </message>
    <message>
        <source>Wikidata identifiers have no place here</source>
        <translation>لا مكان هنا لمعرّفات Wikidata</translation>
    </message>
    <message>
        <source>“{category}” has no place here</source>
        <translation>لا مكان هنا لـ«{category}»</translation>
    </message>
    <message>
        <source>no column holds “{column}”</source>
        <translation>لا عمود لـ«{column}»</translation>
    </message>
    <message>
        <source>no column holds names of “{column}”</source>
        <translation>لا عمود لأسماء «{column}»</translation>
    </message>
    <message>
        <source>a row has one note for all its names</source>
        <translation>للصف ملاحظة واحدة لكل أسمائه</translation>
    </message>
    <message>
        <source>without the column id the rows of an entity come apart</source>
        <translation>من دون عمود id تتفرق صفوف الكيان</translation>
    </message>
    <message>
        <source>names in other languages are left out</source>
        <translation>تُترك الأسماء بلغات أخرى</translation>
    </message>
    <message>
        <source>names without one in “{language}” are left out</source>
        <translation>تُترك الأسماء التي لا مقابل لها بلغة «{language}»</translation>
    </message>
    <message>
        <source>line breaks and tabulators become spaces</source>
        <translation>تصير فواصل الأسطر والجداول مسافات</translation>
    </message>
    <message>
        <source>entities without a deprecated name are left out</source>
        <translation>تُترك الكيانات التي ليس لها اسم مستبعَد</translation>
    </message>
    <message>
        <source>deprecated names are left out</source>
        <translation>تُترك الأسماء المستبعَدة</translation>
    </message>
    <message>
        <source>other names are left out</source>
        <translation>تُترك الأسماء الأخرى</translation>
    </message>
    <message>
        <source>nothing but the names of entities has a place here</source>
        <translation>لا مكان هنا إلا لأسماء الكيانات</translation>
    </message>
    <message>
        <source>entities with one right name become one</source>
        <translation>تصير الكيانات ذات الاسم الصحيح الواحد كيانًا واحدًا</translation>
    </message>
    <message>
        <source>right names lose their status, note and topic</source>
        <translation>تفقد الأسماء الصحيحة حالتها وملاحظتها وموضوعها</translation>
    </message>
    <message>
        <source>wrong names have no right one beside them</source>
        <translation>لا اسم صحيحًا بجانب الأسماء الخاطئة</translation>
    </message>
    <message>
        <source>Choose a finding first: a case is opened for one.</source>
        <translation>اختر نتيجة أولًا: القضية تُفتح لنتيجة.</translation>
    </message>
    <message>
        <source>The scale has no such rating any more. Choose another.</source>
        <translation>لم يعد في السلّم هذا التقييم. اختر غيره.</translation>
    </message>
    <message>
        <source>The second reader cannot have the lead as well. Choose somebody else.</source>
        <translation>لا يكون القارئ الثاني مسؤولًا أيضًا. اختر غيره.</translation>
    </message>
    <message>
        <source>Who has the lead cannot be the second reader. Choose somebody else.</source>
        <translation>لا يكون المسؤول قارئًا ثانيًا. اختر غيره.</translation>
    </message>
    <message>
        <source>Only the second reader of the case can say this.</source>
        <translation>هذا للقارئ الثاني وحده.</translation>
    </message>
    <message>
        <source>The case is not in its second reading. Send it there first.</source>
        <translation>القضية ليست في قراءتها الثانية. أرسلها إليها أولًا.</translation>
    </message>
    <message>
        <source>Write why you disagree, so that the lead can answer it.</source>
        <translation>اكتب لمَ لا توافق ليجيب المسؤول.</translation>
    </message>
    <message>
        <source>A case goes one state at a time.</source>
        <translation>القضية تنتقل حالة بعد حالة.</translation>
    </message>
    <message>
        <source>The case is decided. Open it again before you change it.</source>
        <translation>القضية محسومة. أعد فتحها قبل تغييرها.</translation>
    </message>
    <message>
        <source>This is not the address of a page: it begins with https:// or http://.</source>
        <translation>هذا ليس عنوان صفحة: يبدأ العنوان بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>Write a title or an address of the evidence.</source>
        <translation>اكتب عنوان الدليل أو موقعه.</translation>
    </message>
    <message>
        <source>“{day}” is no date: write it as 2024-02-29, 2024-02 or 2024.</source>
        <translation>«{day}» ليس تاريخًا: اكتبه هكذا ‎2024-02-29 أو 2024-02 أو 2024.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file: choose another.</source>
        <translation>{file} ليس ملفًا عاديًا: اختر غيره.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>تتعذر قراءة {file} ({why}).</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to keep.</source>
        <translation>{file} فارغ: لا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB: attach a part of it, or its address.</source>
        <translation>{file} أكبر من 20 م.ب: أرفق جزءًا منه أو عنوانه.</translation>
    </message>
    <message>
        <source>Every rating needs words in Arabic and in English.</source>
        <translation>لكل تقييم تسمية بالعربية والإنجليزية.</translation>
    </message>
    <message>
        <source>A scale has from {fewest} to {most} ratings.</source>
        <translation>في السلّم من {fewest} إلى {most} تقييمًا.</translation>
    </message>
    <message>
        <source>Two ratings of the scale have one number. Give each its own.</source>
        <translation>لتقييمين رقم واحد. أعطِ كلًّا رقمه.</translation>
    </message>
    <message>
        <source>The numbers of a scale begin with 1, the worst.</source>
        <translation>أرقام السلّم تبدأ من 1، وهو الأسوأ.</translation>
    </message>
    <message>
        <source>The case “{title}” has a rating that would go. Rate it anew.</source>
        <translation>للقضية «{title}» تقييم سيُحذف. قيّمها من جديد.</translation>
    </message>
    <message>
        <source>An attached file is missing from {file} or was altered.</source>
        <translation>ملف مرفق مفقود من {file} أو عُبث به.</translation>
    </message>
    <message>
        <source>Go to a case first: this is put into it.</source>
        <translation>انتقل إلى قضية أولًا ليُضم هذا إليها.</translation>
    </message>
    <message>
        <source>Another correction stands in these words already. Refuse or change that one first.</source>
        <translation>في هذه الكلمات تصحيح آخر. ارفضه أو غيّره أولًا.</translation>
    </message>
    <message>
        <source>These are the words that stand there already. Write others.</source>
        <translation>هذه هي الكلمات الموجودة أصلًا. اكتب غيرها.</translation>
    </message>
    <message>
        <source>These words are too long for a correction. Correct a shorter passage.</source>
        <translation>هذه الكلمات أطول من أن تكون تصحيحًا. صحّح مقطعًا أقصر.</translation>
    </message>
    <message>
        <source>The correction holds a character that cannot be kept. Type it again.</source>
        <translation>في التصحيح محرف لا يُحفظ. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This article is no longer in the project. Choose another one.</source>
        <translation>لم يعد هذا المقال في المشروع. اختر غيره.</translation>
    </message>
    <message>
        <source>{file} ends in none of .txt, .docx, .html, .xlf: name the form.</source>
        <translation>لا ينتهي {file} بأي من .txt و.docx و.html و.xlf: سمِّ الصيغة.</translation>
    </message>
    <message>
        <source>XLIFF needs a source text: link this article to its original first.</source>
        <translation>تحتاج XLIFF إلى نص أصلي: اربط المقال بأصله أولًا.</translation>
    </message>
    <message>
        <source>{file} ends in none of .html, .tsv: name the form.</source>
        <translation>لا ينتهي {file} بـ.html ولا .tsv: سمِّ الصيغة.</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Choose one that is there.</source>
        <translation>{folder} ليس مجلدًا. اختر مجلدًا موجودًا.</translation>
    </message>
    <message>
        <source>There is no case {case} in the project.</source>
        <translation>لا قضية {case} في المشروع.</translation>
    </message>
    <message>
        <source>There is no article {article} in the project.</source>
        <translation>لا مقال {article} في المشروع.</translation>
    </message>
    <message>
        <source>The PDF cannot be made here: Qt found no way to write one.</source>
        <translation>يتعذر إنشاء PDF هنا: لم يجد Qt سبيلًا.</translation>
    </message>
    <message>
        <source>There is no case to export. Open one from a finding.</source>
        <translation>لا قضية تُصدَّر. افتح قضية من نتيجة.</translation>
    </message>
    <message>
        <source>ClaimReview needs more: {sentence}</source>
        <translation>ينقص ClaimReview شيء: {sentence}</translation>
    </message>
    <message>
        <source>the row names no entity</source>
        <translation>السطر لا يذكر كيانًا</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation>«{words}» ليس عددًا</translation>
    </message>
    <message>
        <source>“{words}” is no sort of value: write number, text or list</source>
        <translation>«{words}» ليس نوع قيمة: اكتب number أو text أو list</translation>
    </message>
    <message>
        <source>the row has no {column}</source>
        <translation>ينقص السطر: {column}</translation>
    </message>
    <message>
        <source>“{words}” is no status: write {known}</source>
        <translation>«{words}» ليست حالة: اكتب {known}</translation>
    </message>
    <message>
        <source>a fact above has this id already</source>
        <translation>لمعلومة سابقة هذا المعرّف</translation>
    </message>
    <message>
        <source>there is no list of facts in it</source>
        <translation>لا قائمة معلومات فيه</translation>
    </message>
    <message>
        <source>this is no fact but something else</source>
        <translation>هذا ليس معلومة</translation>
    </message>
    <message>
        <source>the fact names no entity</source>
        <translation>المعلومة لا تذكر كيانًا</translation>
    </message>
    <message>
        <source>a text of the fact has more than {most} letters</source>
        <translation>نص في المعلومة يتجاوز {most} حرف</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>العدد كبير جدًّا</translation>
    </message>
    <message>
        <source>this is no JSON that can be read</source>
        <translation>هذا ليس JSON يمكن قراءته</translation>
    </message>
    <message>
        <source>the fact has no &quot;{key}&quot;</source>
        <translation>ينقص المعلومة: &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>a key of the fact is unknown, or what it holds is of a wrong sort</source>
        <translation>مفتاح في المعلومة مجهول، أو محتواه من نوع خاطئ</translation>
    </message>
    <message>
        <source>the first row must name the columns entity, property and value</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة entity وproperty وvalue</translation>
    </message>
    <message>
        <source>the file is empty: there is no fact in it</source>
        <translation>الملف فارغ: لا معلومة فيه</translation>
    </message>
    <message>
        <source>the file is too large to be a list of facts</source>
        <translation>الملف أكبر من أن يكون قائمة معلومات</translation>
    </message>
    <message>
        <source>there are more than {most} facts in it: split it</source>
        <translation>فيه أكثر من {most} معلومة: قسّمه</translation>
    </message>
    <message>
        <source>{file} is no list of facts: choose a file in .csv or .json.</source>
        <translation>{file} ليس قائمة معلومات: اختر ملفًا بصيغة .csv أو .json.</translation>
    </message>
    <message>
        <source>no entity is called “{words}”: add it first, or give its id</source>
        <translation>لا كيان باسم «{words}»: أضفه أولًا أو اذكر معرّفه</translation>
    </message>
    <message>
        <source>more than one entity is called “{words}”: give its id</source>
        <translation>أكثر من كيان باسم «{words}»: اذكر المعرّف</translation>
    </message>
    <message>
        <source>the list of the value names an entity that is not in the project</source>
        <translation>قائمة القيمة تذكر كيانًا ليس في المشروع</translation>
    </message>
    <message>
        <source>the fact stands in the list twice: the first one counts</source>
        <translation>المعلومة مكررة في القائمة: يُعتمد الأول</translation>
    </message>
    <message>
        <source>This is the preferred name already.</source>
        <translation>هذا هو الاسم المفضَّل أصلًا.</translation>
    </message>
    <message>
        <source>guard words have no place here</source>
        <translation>لا مكان هنا لكلمات الحراسة</translation>
    </message>
    <message>
        <source>Write the claim that is reviewed.</source>
        <translation>اكتب الادعاء قيد النظر.</translation>
    </message>
    <message>
        <source>Give the case a rating.</source>
        <translation>أعطِ القضية تقييمًا.</translation>
    </message>
    <message>
        <source>Write the reasoning, for readers.</source>
        <translation>اكتب التعليل للقراء.</translation>
    </message>
    <message>
        <source>Say who has the lead.</source>
        <translation>حدّد المسؤول.</translation>
    </message>
    <message>
        <source>Choose a second reader.</source>
        <translation>اختر قارئًا ثانيًا.</translation>
    </message>
    <message>
        <source>The second reader has not said yet whether they agree.</source>
        <translation>لم يقل القارئ الثاني رأيه بعد.</translation>
    </message>
    <message>
        <source>The second reader disagrees. Change the case, or ask again.</source>
        <translation>القارئ الثاني لا يوافق. غيّر القضية أو اسأله ثانية.</translation>
    </message>
    <message>
        <source>Write the address of your own page about the case.</source>
        <translation>اكتب عنوان صفحتكم عن القضية.</translation>
    </message>
    <message>
        <source>Say what your desk is called.</source>
        <translation>اذكر اسم غرفة التحرير.</translation>
    </message>
    <message>
        <source>Rate the case, so that it has a date.</source>
        <translation>أعطِ القضية تقييمًا ليكون لها تاريخ.</translation>
    </message>
    <message>
        <source>No quoted article has an address: add it with “Change…” beside its quotation.</source>
        <translation>لا عنوان لأي مقال مقتبس: أضفه بزر «تغيير…» بجانب الاقتباس.</translation>
    </message>
    <message>
        <source>The claim has {count} letters; readers show {most}.</source>
        <translation>في الادعاء {count} حرفًا، والبرامج تعرض {most}.</translation>
    </message>
    <message>
        <source>The reasoning has {count} letters; readers show {most}.</source>
        <translation>في التعليل {count} حرفًا، والبرامج تعرض {most}.</translation>
    </message>
    <message>
        <source>the text is not in {encoding}: choose another encoding</source>
        <translation>النص ليس بترميز {encoding}: اختر ترميزًا آخر</translation>
    </message>
    <message>
        <source>no encoding is called {name}: choose one of {encodings}</source>
        <translation>لا ترميز باسم {name}: اختر واحدًا من {encodings}</translation>
    </message>
    <message>
        <source>some bytes are not UTF-8 though the rest is: mend them and import it again</source>
        <translation>بعض البايتات ليست UTF-8 مع أن الباقي كذلك: أصلحها واستورده من جديد</translation>
    </message>
    <message>
        <source>the encoding could not be told for certain: read some words of it</source>
        <translation>تعذر الجزم بالترميز: اقرأ بعض كلمات النص</translation>
    </message>
    <message>
        <source>the letters look as if the text had been saved in a wrong encoding before</source>
        <translation>تبدو الحروف كأن النص حُفظ من قبل بترميز خاطئ</translation>
    </message>
    <message>
        <source>the file has {size} MB, one of its kind may have {most}: split it</source>
        <translation>حجم الملف {size} ميغابايت، والحد لنوعه {most}: قسّمه</translation>
    </message>
    <message>
        <source>this is not a page but a binary file: choose another one</source>
        <translation>هذا ملف ثنائي لا صفحة: اختر غيره</translation>
    </message>
    <message>
        <source>there is nothing on this page that can be read</source>
        <translation>لا شيء في هذه الصفحة يُقرأ</translation>
    </message>
    <message>
        <source>there is no page in this bundle: save the page again</source>
        <translation>لا صفحة في هذه الحزمة: احفظ الصفحة من جديد</translation>
    </message>
    <message>
        <source>the article could not be told from the rest: all words of the page came in</source>
        <translation>تعذر تمييز المقال عن غيره: دخلت كل كلمات الصفحة</translation>
    </message>
    <message>
        <source>the page is damaged or nested too deeply: part of its text may be missing</source>
        <translation>الصفحة تالفة أو متداخلة جدًا: قد ينقص بعض نصها</translation>
    </message>
    <message>
        <source>only {share} % of the words on the page are taken for the article: compare them</source>
        <translation>لم يُؤخذ للمقال إلا {share} % من كلمات الصفحة: قارن بينهما</translation>
    </message>
    <message>
        <source>the page is damaged, or too large or nested too deeply to be read: copy its text</source>
        <translation>الصفحة تالفة، أو أكبر أو أشد تداخلًا من أن تُقرأ: انسخ نصها</translation>
    </message>
    <message>
        <source>this is no mail: choose the article&apos;s own file</source>
        <translation>هذه ليست رسالة: اختر ملف المقال نفسه</translation>
    </message>
    <message>
        <source>the mail holds no words, only attachments: save and import these</source>
        <translation>لا كلام في الرسالة بل مرفقات: احفظها واستوردها</translation>
    </message>
    <message>
        <source>the mail says that it is in {encoding}, which it is not</source>
        <translation>تقول الرسالة إن ترميزها {encoding}، وليس كذلك</translation>
    </message>
    <message>
        <source>an attachment is not read with its mail: save it and import it</source>
        <translation>لا يُقرأ المرفق مع رسالته: احفظه واستورده</translation>
    </message>
    <message>
        <source>this is an archive: unpack it, or give it a name that ends in .zip</source>
        <translation>هذا أرشيف: فكّه أو سمّه باسم ينتهي بـ ‎.zip</translation>
    </message>
    <message>
        <source>this is an archive within an archive: unpack it first</source>
        <translation>هذا أرشيف داخل أرشيف: فكّه أولًا</translation>
    </message>
    <message>
        <source>this is no archive of articles but a {kind} file: give it that ending</source>
        <translation>هذا ملف {kind} لا أرشيف مقالات: سمّه بتلك النهاية</translation>
    </message>
    <message>
        <source>this is no archive, or a damaged one: make it anew</source>
        <translation>هذا ليس أرشيفًا أو هو تالف: اصنعه من جديد</translation>
    </message>
    <message>
        <source>the archive holds {count} files, {most} may be in one: split it</source>
        <translation>في الأرشيف {count} من الملفات، والحد {most}: قسّمه</translation>
    </message>
    <message>
        <source>the archive holds two files called {name}: make it anew</source>
        <translation>في الأرشيف ملفان باسم {name}: اصنعه من جديد</translation>
    </message>
    <message>
        <source>the archive unpacks to {size} MB, it may be {most}: split it</source>
        <translation>يصير الأرشيف بعد فكّه {size} ميغابايت، والحد {most}: قسّمه</translation>
    </message>
    <message>
        <source>the archive holds no file of that name</source>
        <translation>لا ملف بهذا الاسم في الأرشيف</translation>
    </message>
    <message>
        <source>the archive holds no articles</source>
        <translation>لا مقالات في الأرشيف</translation>
    </message>
    <message>
        <source>this file of the archive is larger than the archive says</source>
        <translation>هذا الملف أكبر مما يقول الأرشيف</translation>
    </message>
    <message>
        <source>this file of the archive is damaged and cannot be unpacked</source>
        <translation>هذا الملف من الأرشيف تالف ولا يُفك</translation>
    </message>
    <message>
        <source>the name leads out of the archive: such a file is not read</source>
        <translation>الاسم يخرج من الأرشيف: لا يُقرأ ملف كهذا</translation>
    </message>
    <message>
        <source>this file of the archive is locked with a password: unpack it first</source>
        <translation>هذا الملف من الأرشيف مقفل بكلمة سر: فكّه أولًا</translation>
    </message>
    <message>
        <source>this file is packed more than {times} times smaller, as only traps are</source>
        <translation>هذا الملف مضغوط أكثر من {times} مرة، ولا تُضغط هكذا إلا الفخاخ</translation>
    </message>
    <message>
        <source>files that end in {ending} are not read as articles</source>
        <translation>الملفات المنتهية بـ {ending} لا تُقرأ مقالات</translation>
    </message>
    <message>
        <source>files of other kinds are passed over: {count} ({endings})</source>
        <translation>تُجووزت ملفات من أنواع أخرى: {count} ({endings})</translation>
    </message>
    <message>
        <source>the folder holds no articles: put some into it</source>
        <translation>لا مقالات في المجلد: ضع فيه بعضها</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>some bytes are not UTF-8 though the rest is: mend them, or choose an encoding</source>
        <translation>بعض البايتات ليست UTF-8 مع أن الباقي كذلك: أصلحها أو اختر ترميزًا</translation>
    </message>
    <message>
        <source>there is no column {column}: choose another one</source>
        <translation>لا عمود باسم {column}: اختر غيره</translation>
    </message>
    <message>
        <source>{date} is no date: write it as 2024-02-29.</source>
        <translation>{date} ليس تاريخًا: اكتبه هكذا 2024-02-29.</translation>
    </message>
    <message>
        <source>{language} is no language code: write one such as ar or kk.</source>
        <translation>{language} ليس رمز لغة: اكتب رمزًا مثل ar أو kk.</translation>
    </message>
    <message>
        <source>there is no such article in it any more</source>
        <translation>لم يعد فيه هذا المقال</translation>
    </message>
    <message>
        <source>it was not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>the same text is in the project already, as {article}</source>
        <translation>النص نفسه موجود في المشروع من قبل باسم {article}</translation>
    </message>
    <message>
        <source>the same text comes in from another file, under the title {title}</source>
        <translation>النص نفسه يدخل من ملف آخر بعنوان {title}</translation>
    </message>
    <message>
        <source>Words are cut at marks, or whole</source>
        <translation>الكلمات: تُقطع عند العلامات أو تبقى كاملة</translation>
    </message>
    <message>
        <source>Whether what it has no place for travels as metadata.</source>
        <translation>هل يُنقل ما لا مكان له كبيانات وصفية؟</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>brat standoff (folder or .zip)</source>
        <translation>brat standoff (مجلد أو ‎.zip)</translation>
    </message>
    <message>
        <source>doccano (JSON lines)</source>
        <translation>doccano (أسطر JSON)</translation>
    </message>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
    <message>
        <source>Prodigy (JSON lines)</source>
        <translation>Prodigy (أسطر JSON)</translation>
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
        <translation>مجموعة بيانات Hugging Face ‏(Parquet وبطاقة البيانات وCroissant)</translation>
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
        <translation>مشروع REFI-QDA ‏(QualCoder وMAXQDA وNVivo وATLAS.ti)</translation>
    </message>
    <message>
        <source>What doccano&apos;s project counts.</source>
        <translation>ما يعدّه مشروع doccano.</translation>
    </message>
    <message>
        <source>Entities with relations, or triples.</source>
        <translation>كيانات بينها علاقات، أو ثلاثيات.</translation>
    </message>
    <message>
        <source>Whether reviewers&apos; names are e-mails.</source>
        <translation>هل أسماء المراجعين عناوين بريد؟</translation>
    </message>
    <message>
        <source>Scheme of the tags</source>
        <translation>نظام الوسوم</translation>
    </message>
    <message>
        <source>Parts in percent, such as 80/10/10</source>
        <translation>الأجزاء بالنسبة المئوية، مثل 80/10/10</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>source, dates and language of articles are left out</source>
        <translation>يُترك مصدر المقالات وتواريخها ولغتها</translation>
    </message>
    <message>
        <source>articles without marks are left out</source>
        <translation>تُترك المقالات التي بلا علامات</translation>
    </message>
    <message>
        <source>control characters become spaces</source>
        <translation>تصير محارف التحكم مسافات</translation>
    </message>
    <message>
        <source>marks inside of words grow to whole words</source>
        <translation>تمتد العلامات داخل الكلمات لتشمل كلمات كاملة</translation>
    </message>
    <message>
        <source>relations between two articles are left out</source>
        <translation>تُترك العلاقات بين مقالين</translation>
    </message>
    <message>
        <source>marks over the end of a sentence become one in each</source>
        <translation>العلامة التي تتجاوز نهاية الجملة تصير علامة في كل جملة</translation>
    </message>
    <message>
        <source>marks begin or end between two {unit}</source>
        <translation>تبدأ علامات أو تنتهي بين وحدتين ({unit})</translation>
    </message>
    <message>
        <source>relations between marks are left out</source>
        <translation>تُترك العلاقات بين العلامات</translation>
    </message>
    <message>
        <source>marks of the kind {kind} are left out</source>
        <translation>تُترك العلامات من النوع {kind}</translation>
    </message>
    <message>
        <source>notes and tags on whole articles are left out</source>
        <translation>تُترك ملاحظات المقالات كاملةً ووسومها</translation>
    </message>
    <message>
        <source>marks on the same words as another are left out</source>
        <translation>تُترك العلامات التي على كلمات علامة أخرى نفسها</translation>
    </message>
    <message>
        <source>marks inside of others are left out</source>
        <translation>تُترك العلامات التي داخل غيرها</translation>
    </message>
    <message>
        <source>marks that overlap others are left out</source>
        <translation>تُترك العلامات المتداخلة مع غيرها</translation>
    </message>
    <message>
        <source>discontinuous words become one stretch</source>
        <translation>تصير الكلمات المتقطعة مقطعًا واحدًا متصلًا</translation>
    </message>
    <message>
        <source>marks of no letters are left out</source>
        <translation>تُترك العلامات التي لا أحرف فيها</translation>
    </message>
    <message>
        <source>blanks at the ends of marks are left out, and marks of nothing else</source>
        <translation>تُترك الفراغات في طرفي العلامات، والعلامات التي ليس فيها سواها</translation>
    </message>
    <message>
        <source>links to entities are left out</source>
        <translation>يُترك الربط بالكيانات</translation>
    </message>
    <message>
        <source>what else is known of marks is left out</source>
        <translation>يُترك ما يُعرف عن العلامات غير ذلك</translation>
    </message>
    <message>
        <source>notes on marks are left out</source>
        <translation>تُترك ملاحظات العلامات</translation>
    </message>
    <message>
        <source>who made a mark, and when, is left out</source>
        <translation>يُترك من وضع العلامة ومتى</translation>
    </message>
    <message>
        <source>the region {region} of {article} stands nowhere</source>
        <translation>المنطقة {region} من {article} لا موضع لها</translation>
    </message>
    <message>
        <source>{count} results of {article} are none</source>
        <translation>نتائج غير صالحة في {article}:‏ {count}</translation>
    </message>
    <message>
        <source>the annotation {annotation} is about nothing</source>
        <translation>التوسيم {annotation} ليس عن شيء</translation>
    </message>
    <message>
        <source>the annotation {annotation} stands nowhere in its text</source>
        <translation>التوسيم {annotation} لا موضع له في نصه</translation>
    </message>
    <message>
        <source>the annotation {annotation} leads to no words</source>
        <translation>التوسيم {annotation} لا يؤدي إلى كلمات</translation>
    </message>
    <message>
        <source>this is no line of brat&apos;s</source>
        <translation>هذا ليس سطرًا من brat</translation>
    </message>
    <message>
        <source>{line} is there twice</source>
        <translation>‏{line} مكرر</translation>
    </message>
    <message>
        <source>{line} says nothing of anything</source>
        <translation>‏{line} لا يقول شيئًا عن شيء</translation>
    </message>
    <message>
        <source>{line} is not where it says</source>
        <translation>‏{line} ليس حيث يقول</translation>
    </message>
    <message>
        <source>{line} does not relate two things</source>
        <translation>‏{line} لا يربط بين شيئين</translation>
    </message>
    <message>
        <source>{line} leads to what is not there</source>
        <translation>‏{line} يؤدي إلى ما ليس موجودًا</translation>
    </message>
    <message>
        <source>the relation {number} of {article} leads to a region that is not there</source>
        <translation>العلاقة {number} من {article} تؤدي إلى منطقة غير موجودة</translation>
    </message>
    <message>
        <source>its text is not beside it</source>
        <translation>نصه ليس بجانبه</translation>
    </message>
    <message>
        <source>there is no text in this</source>
        <translation>لا نص في هذا</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>هذا ليس نصًا</translation>
    </message>
    <message>
        <source>the label {number} of {article} is not in its text</source>
        <translation>التسمية {number} من {article} ليست في نصه</translation>
    </message>
    <message>
        <source>the relation {number} of {article} leads to a label that is not there</source>
        <translation>العلاقة {number} من {article} تؤدي إلى تسمية غير موجودة</translation>
    </message>
    <message>
        <source>the task {number} has no text</source>
        <translation>المهمة {number} بلا نص</translation>
    </message>
    <message>
        <source>the selection “{words}” does not stand there</source>
        <translation>المحدَّد «{words}» ليس هناك</translation>
    </message>
    <message>
        <source>this is no sound CAS ({why})</source>
        <translation>هذا ليس CAS سليمًا ({why})</translation>
    </message>
    <message>
        <source>a {name} from {start} to {end} is outside of the text</source>
        <translation>‏{name} من {start} إلى {end} خارج النص</translation>
    </message>
    <message>
        <source>{name} at {address} is outside of the text</source>
        <translation>‏{name} عند {address} خارج النص</translation>
    </message>
    <message>
        <source>the text of {article} is not in the file: put it beside it as {name}</source>
        <translation>نص {article} ليس في الملف: ضعه بجانبه باسم {name}</translation>
    </message>
    <message>
        <source>a page of annotations lies elsewhere: nothing is fetched</source>
        <translation>صفحة من التوسيمات في مكان آخر: لا يُجلب شيء</translation>
    </message>
    <message>
        <source>this line is no token</source>
        <translation>هذا السطر ليس وحدة (token)</translation>
    </message>
    <message>
        <source>the article {article} has another text in the project</source>
        <translation>للمقال {article} نص آخر في المشروع</translation>
    </message>
    <message>
        <source>{record} is in the layer {layer}, of which nothing is told</source>
        <translation>‏{record} في الطبقة {layer}، ولا خبر عنها</translation>
    </message>
    <message>
        <source>{record} is otherwise in the project, and stays as it is there</source>
        <translation>‏{record} مختلف في المشروع ويبقى كما هو هناك</translation>
    </message>
    <message>
        <source>{count} × marks of the kind {kind} are left out: the check makes them itself</source>
        <translation>{count} × علامات من النوع {kind} متروكة: يصنعها التدقيق بنفسه</translation>
    </message>
    <message>
        <source>{count} × relations lead to marks that are not there</source>
        <translation>{count} × علاقات تؤدي إلى علامات غير موجودة</translation>
    </message>
    <message>
        <source>{count} × relations between the same words</source>
        <translation>{count} × علاقات بين الكلمات نفسها</translation>
    </message>
    <message>
        <source>{count} × links lead to entities of which nothing is told</source>
        <translation>{count} × روابط تؤدي إلى كيانات لا خبر عنها</translation>
    </message>
    <message>
        <source>the mark {mark} of {article} is not where it says</source>
        <translation>العلامة {mark} من {article} ليست حيث تقول</translation>
    </message>
    <message>
        <source>DocBin needs spaCy: pip install &apos;kzannotate[spacy]&apos;.</source>
        <translation>تحتاج DocBin إلى spaCy: ‏pip install &apos;kzannotate[spacy]&apos;.</translation>
    </message>
    <message>
        <source>This is more than one DocBin can hold. Choose fewer articles, or another format.</source>
        <translation>هذا أكثر مما يتسع له ملف DocBin واحد. اختر مقالات أقل، أو صيغة أخرى.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;kzannotate[tables]&apos;</source>
        <translation>تحتاج Parquet إلى pyarrow: ‏pip install &apos;kzannotate[tables]&apos;</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: pip install &apos;kzannotate[tables]&apos;.</source>
        <translation>تحتاج Parquet إلى pyarrow: ‏pip install &apos;kzannotate[tables]&apos;.</translation>
    </message>
    <message>
        <source>No format is called {name}: there are {known}.</source>
        <translation>لا صيغة باسم {name}: الموجود {known}.</translation>
    </message>
    <message>
        <source>Nobody called {name} reviews here: there are {known}.</source>
        <translation>لا مراجع هنا باسم {name}: الموجودون {known}.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty: choose the name of a new one.</source>
        <translation>المجلد {name} ليس فارغًا: اختر اسمًا لمجلد جديد.</translation>
    </message>
    <message>
        <source>The parts cannot be {parts}: write percentages such as 80/10/10.</source>
        <translation>لا تصلح الأجزاء {parts}: اكتب نسبًا مئوية مثل 80/10/10.</translation>
    </message>
    <message>
        <source>a file in this is packed too tightly to be true</source>
        <translation>فيه ملف مضغوط أكثر مما يُعقل</translation>
    </message>
    <message>
        <source>a number in this is far too long</source>
        <translation>فيه عدد أطول بكثير مما ينبغي</translation>
    </message>
    <message>
        <source>a number in this is none</source>
        <translation>فيه عدد غير صالح</translation>
    </message>
    <message>
        <source>all files together have more than {most} MB</source>
        <translation>حجم كل الملفات معًا أكثر من {most} ميغابايت</translation>
    </message>
    <message>
        <source>an offset is far beyond the text</source>
        <translation>إزاحة تتجاوز النص بكثير</translation>
    </message>
    <message>
        <source>its first line is not that of WebAnno TSV 3</source>
        <translation>سطره الأول ليس سطر WebAnno TSV 3</translation>
    </message>
    <message>
        <source>its first line says the format {found}, not {format}: export the project again</source>
        <translation>سطره الأول يذكر الصيغة {found} لا {format}: صدّر المشروع من جديد</translation>
    </message>
    <message>
        <source>its layer is no text</source>
        <translation>طبقته ليست نصًا</translation>
    </message>
    <message>
        <source>its text is not in the archive</source>
        <translation>نصه ليس في الأرشيف</translation>
    </message>
    <message>
        <source>no record is called {name}</source>
        <translation>لا سجل باسم {name}</translation>
    </message>
    <message>
        <source>the document {article} has no text</source>
        <translation>المقال {article} بلا نص</translation>
    </message>
    <message>
        <source>the file has more than {most} MB</source>
        <translation>حجم الملف أكثر من {most} ميغابايت</translation>
    </message>
    <message>
        <source>the file is not in UTF-8: export it again</source>
        <translation>الملف ليس بترميز UTF-8: صدّره من جديد</translation>
    </message>
    <message>
        <source>the file is too large to be read</source>
        <translation>الملف أكبر من أن يُقرأ</translation>
    </message>
    <message>
        <source>the key {key} is there twice</source>
        <translation>المفتاح {key} مكرر</translation>
    </message>
    <message>
        <source>the text of {article} is not the one that its digest names</source>
        <translation>نص {article} لا يطابق بصمته</translation>
    </message>
    <message>
        <source>there are more than {most} files in this</source>
        <translation>فيه أكثر من {most} من الملفات</translation>
    </message>
    <message>
        <source>there are no annotation files (.ann) in this</source>
        <translation>لا ملفات توسيم (‎.ann) في هذا</translation>
    </message>
    <message>
        <source>there are no annotations in this</source>
        <translation>لا توسيمات في هذا</translation>
    </message>
    <message>
        <source>there are no articles of doccano&apos;s in this</source>
        <translation>لا مقالات من doccano في هذا</translation>
    </message>
    <message>
        <source>there are no tasks with a text in this</source>
        <translation>لا مهام ذات نص في هذا</translation>
    </message>
    <message>
        <source>there is no file in it that ends in {ending}</source>
        <translation>لا ملف فيه ينتهي بـ {ending}</translation>
    </message>
    <message>
        <source>there is no {name} beside the files: export it with them</source>
        <translation>لا يوجد {name} بجانب الملفات: صدّره معها</translation>
    </message>
    <message>
        <source>there is no {name} in the archive</source>
        <translation>لا يوجد {name} في الأرشيف</translation>
    </message>
    <message>
        <source>this file is damaged</source>
        <translation>هذا الملف تالف</translation>
    </message>
    <message>
        <source>this file is longer than its archive says</source>
        <translation>هذا الملف أطول مما يقول أرشيفه</translation>
    </message>
    <message>
        <source>this is neither a folder nor a zip archive</source>
        <translation>هذا ليس مجلدًا ولا أرشيف zip</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>هذا متداخل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>this is no {record} ({why})</source>
        <translation>هذا لا يصلح {record} ({why})</translation>
    </message>
    <message>
        <source>this is none of the formats that can be read: {known}</source>
        <translation>هذا ليس من الصيغ التي تُقرأ: {known}</translation>
    </message>
    <message>
        <source>this is not a JSON object</source>
        <translation>هذا ليس كائن JSON</translation>
    </message>
    <message>
        <source>this is not in UTF-8: save it as UTF-8</source>
        <translation>هذا ليس بترميز UTF-8: احفظه بهذا الترميز</translation>
    </message>
    <message>
        <source>two files in this have the same name</source>
        <translation>فيه ملفان باسم واحد</translation>
    </message>
    <message>
        <source>{name} cannot be {value}: choose one of {known}.</source>
        <translation>لا يصلح {value} قيمةً لـ {name}: اختر واحدًا من {known}.</translation>
    </message>
    <message>
        <source>{format} cannot hold all of it: {losses}.</source>
        <translation>لا تتسع صيغة {format} لكل شيء: {losses}.</translation>
    </message>
    <message>
        <source>{format} has no option {name}: it has {known}.</source>
        <translation>لا خيار في صيغة {format} باسم {name}: خياراتها {known}.</translation>
    </message>
    <message>
        <source>{name} is a file: choose the name of a new folder.</source>
        <translation>‏{name} ملف: اختر اسمًا لمجلد جديد.</translation>
    </message>
    <message>
        <source>{name} is a link: choose another name.</source>
        <translation>‏{name} رابط: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{record} is about {article}, which is not in the file</source>
        <translation>‏{record} عن {article}، وهو ليس في الملف</translation>
    </message>
    <message>
        <source>{format} is only read, not written: choose one of {known}.</source>
        <translation>صيغة {format} تُقرأ فقط ولا تُكتب: اختر واحدة من {known}.</translation>
    </message>
    <message>
        <source>{count} more things are left out</source>
        <translation>تُرك {count} غيرها</translation>
    </message>
    <message>
        <source>{record} quotes words that do not stand in {article} there</source>
        <translation>‏{record} يقتبس كلمات ليست هناك في {article}</translation>
    </message>
    <message>
        <source>{format} would not hold all of it: {losses}.</source>
        <translation>لن تتسع صيغة {format} لكل شيء: {losses}.</translation>
    </message>
    <message>
        <source>no column of the table holds articles: say which one does</source>
        <translation>لا عمود في الجدول يحوي مقالات: قل أيها يحويها</translation>
    </message>
    <message>
        <source>only {most} rows are read: split it</source>
        <translation>لا يُقرأ إلا {most} من الصفوف: قسّمه</translation>
    </message>
    <message>
        <source>the PDF does not say which letters it is drawn with: copy the text from elsewhere</source>
        <translation>لا يقول ملف PDF بأي حروف رُسم: انسخ النص من مكان آخر</translation>
    </message>
    <message>
        <source>the PDF draws far more signs than an article has: split it</source>
        <translation>في ملف PDF رموز أكثر بكثير مما في مقال: قسّمه</translation>
    </message>
    <message>
        <source>the PDF has {count} pages, {most} may be in one: split it</source>
        <translation>في ملف PDF {count} من الصفحات، والحد {most}: قسّمه</translation>
    </message>
    <message>
        <source>the PDF holds no text but pictures of pages: recognise the text in another program</source>
        <translation>في ملف PDF صور صفحات لا نص: تعرّف على النص في برنامج آخر</translation>
    </message>
    <message>
        <source>the book does not say which chapters it has: make it anew</source>
        <translation>لا يقول الكتاب ما فصوله: اصنعه من جديد</translation>
    </message>
    <message>
        <source>the file is damaged from here on</source>
        <translation>الملف تالف من هنا</translation>
    </message>
    <message>
        <source>the file is damaged: save it again</source>
        <translation>الملف تالف: احفظه من جديد</translation>
    </message>
    <message>
        <source>the file is locked with a password: save it without one</source>
        <translation>الملف مقفل بكلمة سر: احفظه بلا كلمة</translation>
    </message>
    <message>
        <source>the file unpacks to far more than a paper holds, as only traps do</source>
        <translation>يصير الملف بعد فكّه أكبر بكثير من أي وثيقة، ولا تفعل هذا إلا الفخاخ</translation>
    </message>
    <message>
        <source>the row holds no text</source>
        <translation>لا نص في الصف</translation>
    </message>
    <message>
        <source>the row holds no text but binary data</source>
        <translation>في الصف بيانات ثنائية لا نص</translation>
    </message>
    <message>
        <source>the table breaks off here ({why})</source>
        <translation>ينقطع الجدول هنا ({why})</translation>
    </message>
    <message>
        <source>the table has {count} columns, one of articles may have {most}</source>
        <translation>في الجدول {count} من الأعمدة، والحد {most}</translation>
    </message>
    <message>
        <source>the table holds no articles</source>
        <translation>لا مقالات في الجدول</translation>
    </message>
    <message>
        <source>there are more than {most} paragraphs in it: split it</source>
        <translation>فيه أكثر من {most} من الفقرات: قسّمه</translation>
    </message>
    <message>
        <source>there is no text in this book</source>
        <translation>لا نص في هذا الكتاب</translation>
    </message>
    <message>
        <source>there is no text in this paper: save it as .docx again</source>
        <translation>لا نص في هذه الوثيقة: احفظها من جديد بصيغة ‎.docx</translation>
    </message>
    <message>
        <source>there is no text in this paper: save it as .odt again</source>
        <translation>لا نص في هذه الوثيقة: احفظها من جديد بصيغة ‎.odt</translation>
    </message>
    <message>
        <source>this chapter is not in the book</source>
        <translation>هذا الفصل ليس في الكتاب</translation>
    </message>
    <message>
        <source>this is no Parquet file, or a damaged one</source>
        <translation>هذا ليس ملف Parquet أو هو تالف</translation>
    </message>
    <message>
        <source>this is no workbook, or a damaged one: save it again</source>
        <translation>هذا ليس مصنفًا أو هو تالف: احفظه من جديد</translation>
    </message>
    <message>
        <source>the PDF is locked with a password: save it without one</source>
        <translation>ملف PDF مقفل بكلمة سر: احفظه بلا كلمة</translation>
    </message>
    <message>
        <source>this is no PDF, or a damaged one: save it again</source>
        <translation>هذا ليس ملف PDF أو هو تالف: احفظه من جديد</translation>
    </message>
    <message>
        <source>this is nested too deeply for a paper</source>
        <translation>هذا متداخل أكثر مما في أي وثيقة</translation>
    </message>
    <message>
        <source>deleted words that were tracked are left out</source>
        <translation>تُركت كلمات محذوفة مسجّل حذفها</translation>
    </message>
    <message>
        <source>footnotes are left out</source>
        <translation>تُترك الحواشي</translation>
    </message>
    <message>
        <source>the text was put together from what is drawn on pages: compare it with them</source>
        <translation>جُمع النص مما رُسم على الصفحات: قارنه بها</translation>
    </message>
    <message>
        <source>the date {date} is not one such as 2024-02-29: set it by hand</source>
        <translation>{date} ليس تاريخًا مثل 2024-02-29: ضعه بيدك</translation>
    </message>
    <message>
        <source>{format} is only written, not read: choose one of {known}.</source>
        <translation>صيغة {format} تُكتب فقط ولا تُقرأ: اختر واحدة من {known}.</translation>
    </message>
    <message>
        <source>Choose what the reviewer is: the role is none of the list.</source>
        <translation>اختر صفة المراجع: الصفة ليست من القائمة.</translation>
    </message>
    <message>
        <source>Choose a colour of the list for the reviewer.</source>
        <translation>اختر للمراجع لونًا من القائمة.</translation>
    </message>
    <message>
        <source>Initials are up to three letters. Write fewer.</source>
        <translation>الأحرف الأولى ثلاثة على الأكثر. اكتب أقل.</translation>
    </message>
    <message>
        <source>You read this article without seeing others. Say that you have finished it first.</source>
        <translation>تقرأ هذا المقال دون أن ترى غيرك. قل أولًا إنك فرغت منه.</translation>
    </message>
    <message>
        <source>You read this article without seeing others. Finish it to write its note.</source>
        <translation>تقرأ هذا المقال دون أن ترى غيرك. افرغ منه لتكتب ملاحظته.</translation>
    </message>
    <message>
        <source>A blind reading that was finished stays so: you have seen the others.</source>
        <translation>القراءة المستقلة التي انتهت تبقى منتهية: فقد رأيت ما عند غيرك.</translation>
    </message>
    <message>
        <source>Choose an article, a finding or a case to hand out.</source>
        <translation>اختر مقالًا أو نتيجة أو قضية لتكلّف بها.</translation>
    </message>
    <message>
        <source>The day is no date such as 2026-03-31. Choose another.</source>
        <translation>اليوم ليس تاريخًا مثل 2026-03-31. اختر غيره.</translation>
    </message>
    <message>
        <source>This reviewer left it open. Choose what another one says, or write a third.</source>
        <translation>تركها هذا المراجع مفتوحة. اختر ما يقوله غيره، أو اكتب قولًا ثالثًا.</translation>
    </message>
    <message>
        <source>Rulings cannot be merged. Accept one of them, or write a third.</source>
        <translation>لا تُدمج الأحكام. اقبل أحدها، أو اكتب ثالثًا.</translation>
    </message>
    <message>
        <source>Relations cannot be merged. Accept one of them, or write a third.</source>
        <translation>لا تُدمج العلاقات. اقبل إحداها، أو اكتب ثالثة.</translation>
    </message>
    <message>
        <source>These corrections share letters. Accept one of them, or write a third.</source>
        <translation>تشترك هذه التصويبات في حروف. اقبل أحدها، أو اكتب ثالثًا.</translation>
    </message>
    <message>
        <source>Nobody relates these passages any more. Look at the list again.</source>
        <translation>لم يعد أحد يقيم علاقة بين هذين الموضعين. انظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>Choose a finding to rule on.</source>
        <translation>اختر نتيجة لتحكم عليها.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <translation>حدد كلمات من المقال أولًا.</translation>
    </message>
    <message>
        <source>Somebody has said something else meanwhile. Look at it again before you settle it.</source>
        <translation>قال أحدهم غير ذلك في هذه الأثناء. انظر فيه ثانية قبل أن تحسمه.</translation>
    </message>
    <message>
        <source>Only a lead settles where reviewers differ. Say so in «Reviewers» first.</source>
        <translation>لا يحسم اختلاف المراجعين إلا رئيس. اجعل نفسك كذلك في «المراجعون» أولًا.</translation>
    </message>
    <message>
        <source>Say why: what none of the reviewers said needs a reason.</source>
        <translation>قل لماذا: ما لم يقله أحد من المراجعين يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Kappa and alpha need two libraries: pip install &apos;kzannotate[agreement]&apos;.</source>
        <translation>يحتاج كابّا وألفا إلى مكتبتين: pip install &apos;kzannotate[agreement]&apos;.</translation>
    </message>
    <message>
        <source>Gamma needs a library: pip install &apos;kzannotate[gamma]&apos;.</source>
        <translation>تحتاج غاما إلى مكتبة: pip install &apos;kzannotate[gamma]&apos;.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, where others could read it. The program asks for it and keeps it in the keyring of this system.</source>
        <translation>لا تضع كلمة المرور في العنوان حيث يقرؤها غيرك. يسأل عنها البرنامج ويحفظها في حافظة مفاتيح هذا النظام.</translation>
    </message>
    <message>
        <source>The address of a shared project cannot say {word}. Leave it out.</source>
        <translation>لا يمكن أن يذكر عنوان المشروع المشترك {word}. احذفها.</translation>
    </message>
    <message>
        <source>The address does not say which project: it ends with the name of its database, as in postgresql://login@server/project.</source>
        <translation>لا يقول العنوان أي مشروع هو: ينتهي باسم قاعدة بياناته، مثل postgresql://login@server/project.</translation>
    </message>
    <message>
        <source>Passwords and articles would go to another machine unencrypted. Leave sslmode out of the address, or write sslmode=require if the server&apos;s certificate cannot be checked.</source>
        <translation>ستمر كلمات المرور والمقالات إلى جهاز آخر بلا تعمية. احذف sslmode من العنوان، أو اكتب sslmode=require إن تعذّر التحقق من شهادة الخادوم.</translation>
    </message>
    <message>
        <source>This is no address of a shared project. It looks like postgresql://login@server/project.</source>
        <translation>ليس هذا عنوان مشروع مشترك. يكون مثل postgresql://login@server/project.</translation>
    </message>
    <message>
        <source>Shared projects need one more part: install it with pip install &quot;kzannotate[server]&quot;.</source>
        <translation>تحتاج المشاريع المشتركة إلى جزء آخر: ثبّته بالأمر pip install &quot;kzannotate[server]&quot;.</translation>
    </message>
    <message>
        <source>{file} holds something that did not come over to the server as it is.</source>
        <translation>في {file} شيء لم يصل إلى الخادوم كما هو.</translation>
    </message>
    <message>
        <source>{name} did not take its first revision.</source>
        <translation>لم يأخذ {name} مراجعته الأولى.</translation>
    </message>
    <message>
        <source>Something in {name} cannot be read by this program ({kind}). Install the newest version, or ask who looks after the server.</source>
        <translation>في {name} شيء لا يستطيع هذا البرنامج قراءته ({kind}). ثبّت أحدث إصدار، أو اسأل من يرعى الخادوم.</translation>
    </message>
    <message>
        <source>{login} cannot be a login. Use small Latin letters, digits, dots, dashes and low lines, a letter first.</source>
        <translation>لا يصلح {login} اسم دخول. استعمل حروفًا لاتينية صغيرة وأرقامًا ونقاطًا وشرطات، والأول حرف.</translation>
    </message>
    <message>
        <source>Your login may not make others. Use that of who looks after the server, such as postgres.</source>
        <translation>لا يحق لاسم دخولك أن ينشئ غيره. استعمل اسم من يرعى الخادوم، مثل postgres.</translation>
    </message>
    <message>
        <source>{login} looks after the server. Choose another login for a reviewer.</source>
        <translation>{login} يرعى الخادوم. اختر للمراجع اسم دخول آخر.</translation>
    </message>
    <message>
        <source>{login} is no member of {name}.</source>
        <translation>ليس {login} عضوًا في {name}.</translation>
    </message>
    <message>
        <source>{name} is damaged. {what}</source>
        <translation>{name} تالف. {what}</translation>
    </message>
    <message>
        <source>The server cannot read something in {file} ({why}).</source>
        <translation>لا يستطيع الخادوم قراءة شيء في {file} ({why}).</translation>
    </message>
    <message>
        <source>This copy of the program cannot reach the keyring, so the password is not kept anywhere and is asked for each time. A copy installed with pip can keep it.</source>
        <translation>لا تصل هذه النسخة من البرنامج إلى مخزن كلمات المرور، فلا تُحفظ كلمة المرور في أي مكان وتُطلب كل مرة. ويمكن حفظها في نسخة مثبتة بأداة pip.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps passwords, so this one is not kept anywhere and is asked for each time. Install one, such as GNOME Keyring or KWallet.</source>
        <translation>ليس في هذا النظام حافظة تحفظ كلمات المرور، فلا تُحفظ هذه في أي مكان ويُسأل عنها كل مرة. ثبّت واحدة مثل GNOME Keyring أو KWallet.</translation>
    </message>
    <message>
        <source>Copies of {name} are made on its server, with: kzannotate server backup</source>
        <translation>تُصنع نسخ {name} على خادومه بالأمر: kzannotate server backup</translation>
    </message>
    <message>
        <source>{name} was made by an older kzannotate. Who looks after its server brings it up to date with: kzannotate server migrate</source>
        <translation>صنع {name} إصدار أقدم من kzannotate. يحدّثه من يرعى خادومه بالأمر: kzannotate server migrate</translation>
    </message>
    <message>
        <source>{name} holds a shared project already. Choose another database.</source>
        <translation>في {name} مشروع مشترك من قبل. اختر قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>Your login is no member of {name} any more. Ask who leads it.</source>
        <translation>لم يعد اسم دخولك عضوًا في {name}. اسأل من يرأسه.</translation>
    </message>
    <message>
        <source>{address} does not let this login in. Check its name and its password with who leads the project.</source>
        <translation>لا يسمح {address} لهذا الاسم بالدخول. تحقق من الاسم وكلمة المرور مع من يرأس المشروع.</translation>
    </message>
    <message>
        <source>Your login may not do this in {name}. Ask who leads the project for the right to.</source>
        <translation>لا يحق لاسم دخولك هذا في {name}. اطلب الحق ممن يرأس المشروع.</translation>
    </message>
    <message>
        <source>{name} is busy. Nothing of this was saved. Try again.</source>
        <translation>{name} مشغول. لم يُحفظ شيء من هذا. حاول ثانية.</translation>
    </message>
    <message>
        <source>There is no shared project in {address}.</source>
        <translation>لا مشروع مشتركًا في {address}.</translation>
    </message>
    <message>
        <source>{address} does not encrypt what goes over the network. Who looks after it has to switch TLS on; see docs/server.md.</source>
        <translation>لا يعمّي {address} ما يمر في الشبكة. على من يرعاه أن يشغّل TLS؛ انظر docs/server.md.</translation>
    </message>
    <message>
        <source>{address} cannot prove that it is the server it should be: its certificate is not signed by anybody whom this machine trusts. Ask who looks after it for the file to name in the address with sslrootcert.</source>
        <translation>لا يستطيع {address} أن يثبت أنه الخادوم المقصود: لم يوقّع شهادته أحد يثق به هذا الجهاز. اطلب ممن يرعاه الملف الذي يُذكر في العنوان بـsslrootcert.</translation>
    </message>
    <message>
        <source>The disk of the server of {name} is full. Nothing of this was saved.</source>
        <translation>قرص خادوم {name} ممتلئ. لم يُحفظ شيء من هذا.</translation>
    </message>
    <message>
        <source>The server of {name} has too many at once. Try again.</source>
        <translation>على خادوم {name} اتصالات كثيرة الآن. حاول ثانية.</translation>
    </message>
    <message>
        <source>The server of {name} only lets read just now. Try again later.</source>
        <translation>لا يسمح خادوم {name} الآن إلا بالقراءة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server of {name} does not answer. Check the network; what you do is kept on this machine meanwhile.</source>
        <translation>لا يجيب خادوم {name}. تحقق من الشبكة؛ وما تعمله محفوظ على هذا الجهاز إلى حين.</translation>
    </message>
    <message>
        <source>What was agreed on is written by leads alone. Ask one of them to settle this.</source>
        <translation>ما اتُّفق عليه لا يكتبه إلا الرؤساء. اطلب من أحدهم حسم هذا.</translation>
    </message>
    <message>
        <source>Only who wrote a comment may change its words.</source>
        <translation>لا يغير كلمات التعليق إلا كاتبه.</translation>
    </message>
    <message>
        <source>This was made under another reviewer&apos;s name, and only a lead may hand it in.</source>
        <translation>عُمل هذا باسم مراجع آخر، ولا يسلّمه إلا رئيس.</translation>
    </message>
    <message>
        <source>Nobody did this by hand: the program began a project with it. Only a lead may hand it in; what a check finds is taken from every reviewer.</source>
        <translation>لم يعمل هذا أحد بيده: فقد بدأ به البرنامج مشروعًا. لا يسلّمه إلا رئيس؛ أما ما يجده الفحص فيُقبل من كل مراجع.</translation>
    </message>
    <message>
        <source>You may only read this project: what you do stays in your copy.</source>
        <translation>لك أن تقرأ هذا المشروع فقط: ما تعمله يبقى في نسختك.</translation>
    </message>
    <message>
        <source>This changes another reviewer&apos;s decisions, which are theirs alone.</source>
        <translation>يغير هذا قرارات مراجع آخر، وهي له وحده.</translation>
    </message>
    <message>
        <source>Only leads may change this: what the project is called, who it is shared out to, its scale and rules, and what others are.</source>
        <translation>لا يغير هذا إلا الرؤساء: اسم المشروع، ومن يُشرك فيه، وسلّمه وقواعده، وصفات غيرك.</translation>
    </message>
    <message>
        <source>The server cannot read this. Bring the program on both sides up to date.</source>
        <translation>لا يستطيع الخادوم قراءة هذا. حدّث البرنامج في الجانبين.</translation>
    </message>
    <message>
        <source>The server has something else under the same mark. Keep a copy of your project, and join the shared one anew.</source>
        <translation>عند الخادوم شيء آخر بالعلامة نفسها. احتفظ بنسخة من مشروعك، وانضم إلى المشترك من جديد.</translation>
    </message>
    <message>
        <source>{file} did not grow from the same project as {name}. Only copies of one project can be merged: import its articles and its glossary instead.</source>
        <translation>لم ينشأ {file} من المشروع نفسه الذي نشأ منه {name}. لا تُدمج إلا نسخ مشروع واحد: استورد مقالاته ومسرده بدل ذلك.</translation>
    </message>
    <message>
        <source>{file} is not what its own digests say ({why}). Nothing was taken from it. Ask for another copy of it, or bring it back first.</source>
        <translation>ليس {file} كما تقول بصماته ({why}). لم يؤخذ منه شيء. اطلب نسخة أخرى منه، أو استعده أولًا.</translation>
    </message>
    <message>
        <source>{file} is the open project itself. Choose another file.</source>
        <translation>{file} هو المشروع المفتوح نفسه. اختر ملفًّا آخر.</translation>
    </message>
    <message>
        <source>Both copies took in an article as {article}, with different texts. Take one of them back where it came in, import it under another file name, and merge again.</source>
        <translation>أدخلت النسختان مقالًا باسم {article} بنصين مختلفين. تراجع عن أحدهما حيث دخل، واستورده باسم ملف آخر، ثم ادمج ثانية.</translation>
    </message>
    <message>
        <source>This is in somebody else&apos;s layer: only they can say what holds.</source>
        <translation>هذا في طبقة شخص آخر: هو وحده يقول ما يصح.</translation>
    </message>
    <message>
        <source>The server has another project under this address now. Nothing is sent or taken in: open the shared project again, and merge this copy into it if it is a copy of it.</source>
        <translation>في الخادوم الآن مشروع آخر تحت هذا العنوان. لا يُرسل شيء ولا يؤخذ: افتح المشروع المشترك من جديد، وادمج هذه النسخة فيه إن كانت نسخة منه.</translation>
    </message>
    <message>
        <source>this folder holds no result of a check: choose the one with manifest.json</source>
        <translation>لا نتيجة فحص في هذا المجلد: اختر المجلد الذي فيه manifest.json</translation>
    </message>
    <message>
        <source>this is no manifest of a result</source>
        <translation>ليس هذا بيان نتيجة</translation>
    </message>
    <message>
        <source>another program made this result, or a newer kzannotate: use that one</source>
        <translation>صنع هذه النتيجة برنامج آخر أو إصدار أحدث من kzannotate: استعمل ذاك</translation>
    </message>
    <message>
        <source>Results of corpora are Parquet files, which the package pyarrow reads and writes: install kzannotate[corpora].</source>
        <translation>نتائج المجموعات ملفات Parquet تقرؤها وتكتبها الحزمة pyarrow: ثبّت kzannotate[corpora].</translation>
    </message>
    <message>
        <source>the result has no {table}: it is not whole</source>
        <translation>ليس في النتيجة {table}: إنها ناقصة</translation>
    </message>
    <message>
        <source>this is no table of a result</source>
        <translation>ليس هذا جدول نتيجة</translation>
    </message>
    <message>
        <source>this table is damaged</source>
        <translation>هذا الجدول تالف</translation>
    </message>
    <message>
        <source>counting needs the package duckdb: install kzannotate[corpora]</source>
        <translation>يحتاج العدّ إلى الحزمة duckdb: ثبّت kzannotate[corpora]</translation>
    </message>
    <message>
        <source>one can count by {names}</source>
        <translation>يمكن العدّ بحسب {names}</translation>
    </message>
    <message>
        <source>the tables cannot be counted ({kind})</source>
        <translation>تعذّر عدّ الجداول ({kind})</translation>
    </message>
    <message>
        <source>counting took too much time or memory</source>
        <translation>أخذ العدّ وقتًا أو ذاكرة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>an article is not the one that was checked</source>
        <translation>ليس أحد المقالات هو الذي فُحص</translation>
    </message>
    <message>
        <source>a record cannot be read</source>
        <translation>تعذّرت قراءة سجل</translation>
    </message>
    <message>
        <source>a finding&apos;s words are not those of its article</source>
        <translation>كلمات إحدى النتائج ليست كلمات مقالها</translation>
    </message>
    <message>
        <source>More than {most} findings are meant: name a rule of which there are fewer, or their ids.</source>
        <translation>المقصود أكثر من {most} نتيجة: سمِّ قاعدة نتائجها أقل، أو اذكر معرّفاتها.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>إرسال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Change your comment</source>
        <translation>غيّر تعليقك</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>ردّ على {name}</translation>
    </message>
    <message>
        <source>Comment on {words}</source>
        <translation>تعليق على {words}</translation>
    </message>
    <message>
        <source>Comment on the article</source>
        <translation>تعليق على المقال</translation>
    </message>
    <message>
        <source>Write to the other reviewers…</source>
        <translation>اكتب إلى المراجِعين الآخرين…</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>By article</source>
        <translation>بحسب المقال</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بحسب التاريخ</translation>
    </message>
    <message>
        <source>By hit</source>
        <translation>بحسب الكلمة</translation>
    </message>
    <message>
        <source>By what precedes</source>
        <translation>بحسب ما قبلها</translation>
    </message>
    <message>
        <source>By what follows</source>
        <translation>بحسب ما بعدها</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبلها</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>الكلمة</translation>
    </message>
</context>
<context>
    <name>ConcordanceFlow</name>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج للبحث</translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{hits} في {articles}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالين</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {hits}</source>
        <translation>أول {hits}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s), stopped</source>
        <translation>
            <numerusform>لا مواضع، أُوقف</numerusform>
            <numerusform>موضع واحد، أُوقف</numerusform>
            <numerusform>موضعان، أُوقف</numerusform>
            <numerusform>%n مواضع، أُوقف</numerusform>
            <numerusform>%n موضعًا، أُوقف</numerusform>
            <numerusform>%n موضع، أُوقف</numerusform>
        </translation>
    </message>
    <message>
        <source>lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>حفظ الأسطر</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>Find in all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Hits in all articles</source>
        <translation>المواضع في كل المقالات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all of them, as text</source>
        <translation>نسخ الأسطر المختارة، أو كلها، نصًّا</translation>
    </message>
    <message>
        <source>Save all lines as a table (CSV)</source>
        <translation>حفظ كل الأسطر جدولًا (CSV)</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>ترتيب الأسطر</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No article holds this. Try fewer letters, or fewer of the choices above.</source>
        <translation>ليس في أي مقال هذا النص. جرّب حروفًا أقل، أو قلّل من الخيارات أعلاه.</translation>
    </message>
    <message>
        <source>Nothing looked for yet</source>
        <translation>لم يُبحث عن شيء بعد</translation>
    </message>
    <message>
        <source>Type words and press Enter; each place where they stand becomes a line.</source>
        <translation>اكتب كلمات واضغط Enter؛ كل موضع ترد فيه يصير سطرًا.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مقرَّر</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>held</source>
        <translation>انعقد</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Before it was brought up to date</source>
        <translation>قبل تحديثه</translation>
    </message>
    <message>
        <source>The first of the day</source>
        <translation>الأولى في اليوم</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>قبل تغيير كبير</translation>
    </message>
    <message>
        <source>Before another copy was merged in</source>
        <translation>قبل دمج نسخة أخرى</translation>
    </message>
    <message>
        <source>Before an earlier copy was put in its place</source>
        <translation>قبل أن تحل محله نسخة سابقة</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>صُنعت يدويًا</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Earlier copies</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>فتح للاطلاع</translation>
    </message>
    <message>
        <source>Write as a new project…</source>
        <translation>كتابتها مشروعًا جديدًا…</translation>
    </message>
    <message>
        <source>Put in the project&apos;s place</source>
        <translation>وضعها مكان المشروع</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>النسخ الآن</translation>
    </message>
    <message>
        <source>The program copies a project once a day, before a large change and before it is brought up to date. What is put in its place leaves a copy of what stood there.</source>
        <translation>ينسخ البرنامج المشروع مرة في اليوم، وقبل كل تغيير كبير، وقبل تحديثه. وما يوضع مكانه يترك نسخة مما كان هناك.</translation>
    </message>
</context>
<context>
    <name>CorpusCounts</name>
    <message>
        <source>Findings by rule</source>
        <translation>النتائج بحسب القاعدة</translation>
    </message>
    <message>
        <source>Findings by source</source>
        <translation>النتائج بحسب المصدر</translation>
    </message>
    <message>
        <source>Findings between two sources</source>
        <translation>النتائج بين مصدرين</translation>
    </message>
    <message>
        <source>Findings by entity</source>
        <translation>النتائج بحسب الكيان</translation>
    </message>
    <message>
        <source>Properties with several values</source>
        <translation>صفات لها قيم عدة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>الأخطاء والتحذيرات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>المصدر الآخر</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الأقل</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الأكثر</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Proposed</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>See to the case ending of the new words.</source>
        <translation>انتبه إلى الإعراب في الكلمات الجديدة.</translation>
    </message>
    <message>
        <source>The article ال stands before the new words.</source>
        <translation>تسبق الكلماتِ الجديدة أداةُ التعريف «ال».</translation>
    </message>
    <message>
        <source>Letters written together with the old words stay.</source>
        <translation>تبقى الحروف المتصلة بالكلمات القديمة.</translation>
    </message>
    <message>
        <source>A prefix would be left without its word.</source>
        <translation>ستبقى سابقة بلا كلمتها.</translation>
    </message>
    <message>
        <source>Shares letters with another correction: only one of them can be made.</source>
        <translation>يتقاطع مع تصحيح آخر: لا يُجرى إلا أحدهما.</translation>
    </message>
    <message>
        <source>Another correction begins or ends right beside it.</source>
        <translation>يبدأ تصحيح آخر أو ينتهي بجانبه تمامًا.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>crosses another</source>
        <translation>يتقاطع مع غيره</translation>
    </message>
    <message>
        <source>Read instead: {words}</source>
        <translation>اقرأ بدلًا منه: {words}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct words</source>
        <translation>تصحيح كلمات</translation>
    </message>
    <message>
        <source>&amp;Read instead</source>
        <translation>ا&amp;قرأ بدلًا منه</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>صحّح</translation>
    </message>
    <message>
        <source>Delete the correction</source>
        <translation>احذف التصحيح</translation>
    </message>
</context>
<context>
    <name>CorrectionGestures</name>
    <message numerus="yes">
        <source>%n correction(s) share letters with another one and were left as they are.</source>
        <translation>
            <numerusform>لا تصحيح يتقاطع مع غيره.</numerusform>
            <numerusform>تصحيح واحد يتقاطع مع غيره فتُرك كما هو.</numerusform>
            <numerusform>تصحيحان يتقاطعان مع غيرهما فتُركا كما هما.</numerusform>
            <numerusform>%n تصحيحات تتقاطع مع غيرها فتُركت كما هي.</numerusform>
            <numerusform>%n تصحيحًا يتقاطع مع غيره فتُرك كما هو.</numerusform>
            <numerusform>%n تصحيح يتقاطع مع غيره فتُرك كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
</context>
<context>
    <name>CorrectionList</name>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>No correction passes the filters</source>
        <translation>لا تصحيح يوافق المرشّحات</translation>
    </message>
    <message>
        <source>Take a word away, or choose all articles, rules and states.</source>
        <translation>احذف كلمة، أو اختر كل المقالات والقواعد والحالات.</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>لا تصحيحات بعد</translation>
    </message>
    <message>
        <source>What rules suggest and rulings correct is listed here. Select words in an article to correct them by hand.</source>
        <translation>هنا ما تقترحه القواعد وما تصحّحه الأحكام. حدّد كلمات في مقال لتصحّحها بيدك.</translation>
    </message>
</context>
<context>
    <name>CorrectionsBar</name>
    <message>
        <source>Filter by words</source>
        <translation>رشّح بالكلمات</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>صحّح…</translation>
    </message>
    <message>
        <source>Correct the words selected in the article</source>
        <translation>صحّح الكلمات المحددة في المقال</translation>
    </message>
    <message>
        <source>Mark a fault…</source>
        <translation>علّم خللًا…</translation>
    </message>
    <message>
        <source>Mark the words selected in the article as faulty</source>
        <translation>علّم الكلمات المحددة في المقال بأن فيها خللًا</translation>
    </message>
    <message>
        <source>Corrected article…</source>
        <translation>المقال المصحَّح…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>Accepted corrections made</source>
        <translation>بالتصحيحات المقبولة</translation>
    </message>
    <message>
        <source>Accepted made, proposed tracked</source>
        <translation>المقبولة مُجراة والمقترحة متتبَّعة</translation>
    </message>
    <message>
        <source>All as tracked changes</source>
        <translation>كلها تغييرات متتبَّعة</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوي</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>The article with its corrections</source>
        <translation>المقال بتصحيحاته</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>لم يُختر مقال.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>لا تصحيح</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>%n تصحيحات</numerusform>
            <numerusform>%n تصحيحًا</numerusform>
            <numerusform>%n تصحيح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsPane</name>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>A damaged project</source>
        <translation>مشروع تالف</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>استعادة ما يُقرأ</translation>
    </message>
    <message>
        <source>Earlier copies…</source>
        <translation>النسخ السابقة…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>{file} is damaged. What can still be proven of it can be brought back as a new project, which says what is missing; or an earlier copy takes its place.</source>
        <translation>الملف {file} تالف. ما تثبت سلامته يُستعاد في مشروع جديد يذكر ما ينقص، أو تحل محل الملف نسخة سابقة.</translation>
    </message>
</context>
<context>
    <name>DataSetExportForm</name>
    <message>
        <source>Export a data set</source>
        <translation>تصدير مجموعة بيانات</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>This format cannot hold everything:</source>
        <translation>هذه الصيغة لا تتسع لكل شيء:</translation>
    </message>
    <message>
        <source>This format holds everything that is chosen.</source>
        <translation>هذه الصيغة تتسع لكل ما اختير.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يحدث له</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>مثل</translation>
    </message>
    <message>
        <source>What I see</source>
        <translation>ما أراه أنا</translation>
    </message>
    <message>
        <source>Everybody&apos;s, side by side</source>
        <translation>ما لدى الجميع، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>What the machine proposes and nobody has decided</source>
        <translation>ما تقترحه الآلة ولم يُبتّ فيه</translation>
    </message>
    <message>
        <source>What was rejected</source>
        <translation>ما رُفض</translation>
    </message>
    <message>
        <source>Who made each mark, and when</source>
        <translation>من وضع كل علامة ومتى</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما يُفقد</translation>
    </message>
    <message>
        <source>Published first</source>
        <translation>تاريخ النشر: من</translation>
    </message>
    <message>
        <source>Published last</source>
        <translation>تاريخ النشر: إلى</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>ال&amp;علامات</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>لم&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>ا&amp;لمقالات</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>وأيضًا</translation>
    </message>
    <message>
        <source>Choose at least one kind of marks.</source>
        <translation>اختر نوعًا واحدًا على الأقل من العلامات.</translation>
    </message>
</context>
<context>
    <name>DataSetFlow</name>
    <message>
        <source>Import a data set</source>
        <translation>استيراد مجموعة بيانات</translation>
    </message>
    <message>
        <source>Import a folder of data</source>
        <translation>استيراد مجلد بيانات</translation>
    </message>
    <message>
        <source>Export a data set</source>
        <translation>تصدير مجموعة بيانات</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>أرشيف (*.zip)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>مجلد (*)</translation>
    </message>
    <message>
        <source>New articles: {articles}. Marks: {marks}. Left out: {missed}.</source>
        <translation>المقالات الجديدة: {articles}. العلامات: {marks}. المتروك: {missed}.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Accept</source>
        <translation>اقبل</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>أعد الاقتراح</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>كلمات أخرى…</translation>
    </message>
    <message>
        <source>Choose the same words</source>
        <translation>اختر الكلمات نفسها</translation>
    </message>
    <message>
        <source>Choose all of the rule</source>
        <translation>اختر كل ما للقاعدة</translation>
    </message>
    <message>
        <source>Same words elsewhere…</source>
        <translation>الكلمات نفسها في غيره…</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>واحد مختار</numerusform>
            <numerusform>اثنان مختاران</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارًا</numerusform>
            <numerusform>%n مختار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Mentions</source>
        <translation>الأذكار</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Corrections and faults</source>
        <translation>التصحيحات ومواضع الخلل</translation>
    </message>
    <message>
        <source>Entities, names, facts</source>
        <translation>الكيانات والأسماء والمعلومات</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>التعليقات والملاحظات</translation>
    </message>
    <message>
        <source>Relations and tags</source>
        <translation>العلاقات والوسوم</translation>
    </message>
    <message>
        <source>Originals and paired sentences</source>
        <translation>الأصول والجمل المتقابلة</translation>
    </message>
    <message>
        <source>Articles and who has them</source>
        <translation>المقالات ومن لديه كل منها</translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>القضايا وأدلتها</translation>
    </message>
    <message>
        <source>What was settled between reviewers</source>
        <translation>ما حُسم بين المراجعين</translation>
    </message>
    <message>
        <source>Rules of the check</source>
        <translation>قواعد الفحص</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This installation</source>
        <translation>هذه النسخة</translation>
    </message>
    <message>
        <source>Add this to a report of a fault.</source>
        <translation>أرفق هذا النص عند الإبلاغ عن عطل.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>added since</source>
        <translation>أُضيف منذئذ</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>حُذف منذئذ</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيّر منذئذ</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>لا نتائج مفتوحة</numerusform>
            <numerusform>نتيجة مفتوحة واحدة</numerusform>
            <numerusform>نتيجتان مفتوحتان</numerusform>
            <numerusform>%n نتائج مفتوحة</numerusform>
            <numerusform>%n نتيجة مفتوحة</numerusform>
            <numerusform>%n نتيجة مفتوحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>To do</source>
        <translation>لم يُراجَع</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّت مراجعته</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Find by title, source, date</source>
        <translation>البحث بالعنوان أو المصدر أو التاريخ</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>البحث عن مقال</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Import .txt files or a folder, or drop them onto the window.</source>
        <translation>استورد ملفات txt أو مجلدًا، أو أسقطها على النافذة.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>No article holds all of these words.</source>
        <translation>لا يوجد مقال يضم هذه الكلمات كلها.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierSection</name>
    <message>
        <source>Decided on the same matter</source>
        <translation>ما بُتّ فيه من قبل</translation>
    </message>
    <message>
        <source>Case: {title} · {state}</source>
        <translation>قضية: {title} · {state}</translation>
    </message>
    <message>
        <source>Nothing yet: no verdict and no other case.</source>
        <translation>لا شيء بعد: لا حكم ولا قضية أخرى.</translation>
    </message>
</context>
<context>
    <name>EffectsForm</name>
    <message>
        <source>What it affects</source>
        <translation>ما الذي يتأثر</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>تركه كما هو</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) would be others.</source>
        <translation>
            <numerusform>لن تتغير أي نتيجة.</numerusform>
            <numerusform>ستتغير نتيجة واحدة.</numerusform>
            <numerusform>ستتغير نتيجتان.</numerusform>
            <numerusform>ستتغير %n نتائج.</numerusform>
            <numerusform>ستتغير %n نتيجة.</numerusform>
            <numerusform>ستتغير %n نتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding would appear, vanish or change.</source>
        <translation>لن تظهر نتيجة ولن تختفي ولن تتغير.</translation>
    </message>
    <message>
        <source>Would appear</source>
        <translation>ستظهر</translation>
    </message>
    <message>
        <source>Would vanish</source>
        <translation>ستختفي</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>ستتغير</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>The same words elsewhere</source>
        <translation>الكلمات نفسها في مواضع أخرى</translation>
    </message>
    <message>
        <source>Correct the chosen places</source>
        <translation>صحّح المواضع المختارة</translation>
    </message>
    <message>
        <source>These words stand nowhere else without a correction.</source>
        <translation>لا ترد هذه الكلمات في موضع آخر بلا تصحيح.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that no correction is about</source>
        <translation>
            <numerusform>لا موضع بلا تصحيح</numerusform>
            <numerusform>موضع واحد بلا تصحيح</numerusform>
            <numerusform>موضعان بلا تصحيح</numerusform>
            <numerusform>%n مواضع بلا تصحيح</numerusform>
            <numerusform>%n موضعًا بلا تصحيح</numerusform>
            <numerusform>%n موضع بلا تصحيح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>Let this hold</source>
        <translation>لتصحّ هذه</translation>
    </message>
    <message>
        <source>Shown in the project now</source>
        <translation>المعروضة في المشروع الآن</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>محفوظة بجانبها</translation>
    </message>
</context>
<context>
    <name>EntitiesPanel</name>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Find by any name</source>
        <translation>البحث بأي اسم</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>البحث عن كيان</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يناسب</translation>
    </message>
    <message>
        <source>No entity has a name with all of these words.</source>
        <translation>لا كيان يجمع اسمه كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>لا كيانات بعد</translation>
    </message>
    <message>
        <source>Import a reference, or link words to a new entity.</source>
        <translation>استورد مرجعًا، أو اربط كلمات بكيان جديد.</translation>
    </message>
</context>
<context>
    <name>EntityBrief</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>لا أذكار</numerusform>
            <numerusform>ذِكر واحد</numerusform>
            <numerusform>ذِكران</numerusform>
            <numerusform>%n أذكار</numerusform>
            <numerusform>%n ذِكرًا</numerusform>
            <numerusform>%n ذِكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Not mentioned yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات المرجعية</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityField</name>
    <message>
        <source>A few letters of a name</source>
        <translation>بضعة أحرف من اسم</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>Change the entity</source>
        <translation>تعديل الكيان</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Subject field</source>
        <translation>&amp;المجال</translation>
    </message>
    <message>
        <source>&amp;Wikidata identifier</source>
        <translation>معرّ&amp;ف ويكي بيانات</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;ملاحظة</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Entities of the list</source>
        <translation>كيانات القائمة</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>إخراج المختار</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقال</translation>
    </message>
    <message>
        <source>Back to the article (Escape)</source>
        <translation>العودة إلى المقال (Escape)</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>إضافة اسم…</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>تعديل الاسم…</translation>
    </message>
    <message>
        <source>Delete the name</source>
        <translation>حذف الاسم</translation>
    </message>
    <message>
        <source>Add a fact…</source>
        <translation>إضافة معلومة…</translation>
    </message>
    <message>
        <source>Change the fact…</source>
        <translation>تعديل المعلومة…</translation>
    </message>
    <message>
        <source>Delete the fact</source>
        <translation>حذف المعلومة</translation>
    </message>
    <message>
        <source>Make it a fact…</source>
        <translation>جعله معلومة مرجعية…</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>عرض في المقال</translation>
    </message>
    <message>
        <source>Comment on the entity…</source>
        <translation>تعليق على الكيان…</translation>
    </message>
    <message>
        <source>What is known of the entity</source>
        <translation>ما هو معروف عن الكيان</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات المرجعية</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الأذكار</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>No claims</source>
        <translation>لا ادعاءات</translation>
    </message>
    <message>
        <source>No article claims a value of this entity.</source>
        <translation>لا مقال يذكر قيمة لهذا الكيان.</translation>
    </message>
    <message>
        <source>No such entity</source>
        <translation>لا كيان كهذا</translation>
    </message>
    <message>
        <source>It was deleted or merged with another one.</source>
        <translation>حُذف أو دُمج مع آخر.</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>لا معلومات مرجعية بعد</translation>
    </message>
    <message>
        <source>Checks need facts with dates.</source>
        <translation>يحتاج التدقيق إلى معلومات مؤرخة.</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>No article speaks of this entity.</source>
        <translation>لا مقال يذكر هذا الكيان.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>wrong only about {name}</source>
        <translation>خطأ فقط عند الحديث عن {name}</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>No comments yet.</source>
        <translation>لا تعليقات بعد.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>The mention in hand</source>
        <translation>الذِّكر المختار</translation>
    </message>
    <message>
        <source>Link to another…</source>
        <translation>ربط بكيان آخر…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فكّ الربط</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Link to another entity (Ctrl+L)</source>
        <translation>ربط بكيان آخر (Ctrl+L)</translation>
    </message>
    <message>
        <source>Keep the mention, without an entity (Ctrl+U)</source>
        <translation>إبقاء الذِّكر من دون كيان (Ctrl+U)</translation>
    </message>
    <message>
        <source>Take the proposal over (Ctrl+Enter)</source>
        <translation>اعتماد الاقتراح (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the mention (Ctrl+Delete)</source>
        <translation>حذف الذِّكر (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>No mention chosen</source>
        <translation>لم يُختر ذِكر</translation>
    </message>
    <message>
        <source>Click a marked name, or select words and press Ctrl+L to link them.</source>
        <translation>انقر اسمًا معلَّمًا، أو حدّد كلمات واضغط Ctrl+L لربطها.</translation>
    </message>
    <message>
        <source>Not linked to an entity. Press Ctrl+L to choose one.</source>
        <translation>غير مرتبط بكيان. اضغط Ctrl+L لاختيار واحد.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>معتمَد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات المرجعية</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>إضافة اسم…</translation>
    </message>
</context>
<context>
    <name>ErrandForm</name>
    <message>
        <source>Hand out</source>
        <translation>تكليف</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>ال&amp;موعد</translation>
    </message>
    <message>
        <source>As a &amp;second reading, beside who has the article</source>
        <translation>قراءةً &amp;ثانية، إلى جانب من كُلّف بالمقال</translation>
    </message>
    <message>
        <source>&amp;Blind: without seeing what others decided and wrote</source>
        <translation>&amp;مستقلة: دون رؤية ما قرره غيره وكتبه</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>المرا&amp;جع</translation>
    </message>
    <message>
        <source>Write the name of the reviewer.</source>
        <translation>اكتب اسم المراجع.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Choose a name to see where it stands.</source>
        <translation>اختر اسمًا لترى مواضعه.</translation>
    </message>
    <message>
        <source>Where articles say “{words}”</source>
        <translation>مواضع «{words}» في المقالات</translation>
    </message>
    <message>
        <source>No article says “{words}”</source>
        <translation>لا يرد «{words}» في أي مقال</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import a termbase</source>
        <translation>استيراد قاعدة مصطلحات</translation>
    </message>
    <message>
        <source>Termbases (*.tbx *.tbxm *.xml *.martif *.csv *.tsv *.txt *.utx *.json)</source>
        <translation>قواعد المصطلحات (*.tbx *.tbxm *.xml *.martif *.csv *.tsv *.txt *.utx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>تصدير المسرد</translation>
    </message>
</context>
<context>
    <name>ExhibitForm</name>
    <message>
        <source>Write down an address</source>
        <translation>تدوين عنوان</translation>
    </message>
    <message>
        <source>Change the evidence</source>
        <translation>تغيير الدليل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>such as 2024-02-29</source>
        <translation>مثل ‎2024-02-29</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;العنوان</translation>
    </message>
    <message>
        <source>&amp;Address (never opened)</source>
        <translation>&amp;الموقع (لا يُفتح أبدًا)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;نُشر في</translation>
    </message>
    <message>
        <source>&amp;Seen on</source>
        <translation>ا&amp;طُّلع عليه في</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>ا&amp;قتباس</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;ملاحظة</translation>
    </message>
</context>
<context>
    <name>ExhibitsSection</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Quote an article…</source>
        <translation>اقتباس من مقال…</translation>
    </message>
    <message>
        <source>Write down an address…</source>
        <translation>تدوين عنوان…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>None yet. Quote an article, write down an address, or drop a file here.</source>
        <translation>لا أدلة بعد. اقتبس من مقال أو دوّن عنوانًا أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما الذي يفعله</translation>
    </message>
    <message>
        <source>Which side it is about</source>
        <translation>أيّ طرف يخص</translation>
    </message>
    <message>
        <source>the matter as a whole</source>
        <translation>المسألة كلها</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>إلى المقال</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} ك.ب</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>من بتّ</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>against it: {source}</source>
        <translation>ضدها: {source}</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Change the fact</source>
        <translation>تعديل المعلومة</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>إضافة معلومة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>عدد أو نص</translation>
    </message>
    <message>
        <source>List of entities</source>
        <translation>قائمة كيانات</translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation>ما هي القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>First day, as 2024-02-29</source>
        <translation>اليوم الأول، مثل ‎2024-02-29</translation>
    </message>
    <message>
        <source>Last day, as 2024-02-29</source>
        <translation>اليوم الأخير، مثل ‎2024-02-29</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation>ال&amp;كيان</translation>
    </message>
    <message>
        <source>&amp;Property</source>
        <translation>ال&amp;خاصية</translation>
    </message>
    <message>
        <source>Value &amp;is</source>
        <translation>القيمة &amp;هي</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>ال&amp;مصادر</translation>
    </message>
</context>
<context>
    <name>FactGestures</name>
    <message>
        <source>No claim here</source>
        <translation>لا ادعاء هنا</translation>
    </message>
    <message>
        <source>Choose a finding, or select words in which the article states a value.</source>
        <translation>اختر نتيجة، أو حدّد كلمات يذكر فيها المقال قيمة.</translation>
    </message>
</context>
<context>
    <name>FactImport</name>
    <message>
        <source>Import a list of facts</source>
        <translation>استيراد قائمة معلومات مرجعية</translation>
    </message>
    <message>
        <source>Lists of facts (*.csv *.json)</source>
        <translation>قوائم معلومات مرجعية (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export the facts that are shown</source>
        <translation>تصدير المعلومات المعروضة</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>الحقائق</translation>
    </message>
</context>
<context>
    <name>FactImportForm</name>
    <message>
        <source>Import facts</source>
        <translation>استيراد معلومات مرجعية</translation>
    </message>
    <message>
        <source>See what it affects…</source>
        <translation>عرض ما يتأثر…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>لا شيء كما كان</numerusform>
            <numerusform>واحد كما كان</numerusform>
            <numerusform>اثنان كما كانا</numerusform>
            <numerusform>%n كما كانت</numerusform>
            <numerusform>%n كما كانت</numerusform>
            <numerusform>%n كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك واحد</numerusform>
            <numerusform>تُرك اثنان</numerusform>
            <numerusform>تُركت %n</numerusform>
            <numerusform>تُرك %n</numerusform>
            <numerusform>تُرك %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>ما سيدخل</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما يُترك</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>سبب تركه</translation>
    </message>
</context>
<context>
    <name>FactStatus</name>
    <message>
        <source>established</source>
        <translation>ثابتة</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>متنازع عليها</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Reference facts</source>
        <translation>المعلومات المرجعية</translation>
    </message>
    <message>
        <source>Find by entity, property, value or source</source>
        <translation>ابحث بالكيان أو الخاصية أو القيمة أو المصدر</translation>
    </message>
    <message>
        <source>Find a fact</source>
        <translation>البحث عن معلومة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات المرجعية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Add a fact…</source>
        <translation>إضافة معلومة…</translation>
    </message>
    <message>
        <source>Change the fact…</source>
        <translation>تعديل المعلومة…</translation>
    </message>
    <message>
        <source>Delete the fact</source>
        <translation>حذف المعلومة</translation>
    </message>
    <message>
        <source>Open the entity</source>
        <translation>فتح صفحة الكيان</translation>
    </message>
    <message>
        <source>Where it was stated</source>
        <translation>موضع ذكرها</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>كل الخصائص</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>No fact fits what is typed and chosen.</source>
        <translation>لا معلومة تطابق المكتوب والمختار.</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>لا معلومات مرجعية بعد</translation>
    </message>
    <message>
        <source>Checks hold articles against dated facts: import a list, or add one.</source>
        <translation>يقارن التدقيق المقالات بمعلومات مؤرخة: استورد قائمة أو أضف معلومة.</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>What the reference says</source>
        <translation>ما يقوله المرجع</translation>
    </message>
    <message>
        <source>The reference has no fact about this.</source>
        <translation>ليس في المرجع معلومة عن هذا.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>لا مصدر مذكور.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Terminology</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>مصطلح خاطئ</translation>
    </message>
    <message>
        <source>Inconsistent use of a term</source>
        <translation>استعمال غير متسق لمصطلح</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>خطأ في الترجمة</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Left untranslated</source>
        <translation>متروك بلا ترجمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>النحو</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Local conventions</source>
        <translation>الأعراف المحلية</translation>
    </message>
    <message>
        <source>Unfit for the readers</source>
        <translation>لا يلائم القراء</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>الإخراج</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Mark a fault</source>
        <translation>تعليم خلل</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>ال&amp;شدة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Delete the fault</source>
        <translation>احذف الخلل</translation>
    </message>
</context>
<context>
    <name>FaultReport</name>
    <message>
        <source>Something went wrong inside kzannotate</source>
        <translation>حدث خلل داخل kzannotate</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything saved so far is safe. Please report it with the text below; it holds no article.</source>
        <translation>الخلل من البرنامج لا منك، وكل ما حُفظ حتى الآن سليم. نرجو الإبلاغ عنه مع النص أدناه، وهو لا يتضمن أي مقال.</translation>
    </message>
    <message>
        <source>The program died the last time. Everything saved before is safe. Please report it with the text below; it holds no article.</source>
        <translation>توقف البرنامج فجأة في المرة السابقة، وكل ما حُفظ قبل ذلك سليم. نرجو الإبلاغ عنه مع النص أدناه، وهو لا يتضمن أي مقال.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Words instead</source>
        <translation>الكلمات البديلة</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Only about</source>
        <translation>عن هذا فقط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Subject field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Wikidata identifier</source>
        <translation>معرّف ويكي بيانات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>الرأي الثاني</translation>
    </message>
    <message>
        <source>Note of the second reader</source>
        <translation>ملاحظة القارئ الثاني</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>المكلَّف</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>رابط الصفحة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>References (*.json);;All files (*)</source>
        <translation>مراجع (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a reference</source>
        <translation>استيراد مرجع</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the articles again.</source>
        <translation>افتح مشروعًا أو أنشئه أولًا، ثم أسقط المقالات من جديد.</translation>
    </message>
    <message>
        <source>Where the project is to lie</source>
        <translation>أين يوضع المشروع</translation>
    </message>
    <message>
        <source>A reference of your own</source>
        <translation>مرجع من عندك</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب الملف: {path}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>البحث في هذا المقال</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>في كل المقالات</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Find the same in all articles</source>
        <translation>البحث عن الشيء نفسه في كل المقالات</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Choose a finding</source>
        <translation>اختر نتيجة</translation>
    </message>
    <message>
        <source>What it rests on appears here, to be ruled on.</source>
        <translation>يظهر هنا ما تستند إليه لتبتّ فيها.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>ولا مواضع أخرى</numerusform>
            <numerusform>وموضع آخر</numerusform>
            <numerusform>وموضعان آخران</numerusform>
            <numerusform>و%n مواضع أخرى</numerusform>
            <numerusform>و%n موضعًا آخر</numerusform>
            <numerusform>و%n موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as: {value}</source>
        <translation>القراءة: {value}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Read instead</source>
        <translation>والصواب</translation>
    </message>
    <message>
        <source>Show both side by side</source>
        <translation>عرضهما جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
</context>
<context>
    <name>FindingType</name>
    <message>
        <source>Wrong name</source>
        <translation>اسم خاطئ</translation>
    </message>
    <message>
        <source>Wrong entity</source>
        <translation>كيان خاطئ</translation>
    </message>
    <message>
        <source>Two spellings</source>
        <translation>رسمان لاسم واحد</translation>
    </message>
    <message>
        <source>Broken name</source>
        <translation>اسم مقطوع</translation>
    </message>
    <message>
        <source>Differs across languages</source>
        <translation>اختلاف بين اللغات</translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation>قيم متعارضة</translation>
    </message>
    <message>
        <source>Differs from the reference</source>
        <translation>مخالفة للمرجع</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>معلومة قديمة</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>تواريخ متعارضة</translation>
    </message>
    <message>
        <source>Count and list differ</source>
        <translation>العدد لا يطابق القائمة</translation>
    </message>
    <message>
        <source>Sum does not add up</source>
        <translation>مجموع غير صحيح</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Which articles</source>
        <translation>أي المقالات</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>Which severity</source>
        <translation>أي درجة</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>كل الدرجات</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>مبتوت فيها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Previous open finding (Shift+F8)</source>
        <translation>النتيجة المفتوحة السابقة (Shift+F8)</translation>
    </message>
    <message>
        <source>Next open finding (F8)</source>
        <translation>النتيجة المفتوحة التالية (F8)</translation>
    </message>
    <message>
        <source>Previous open finding</source>
        <translation>النتيجة المفتوحة السابقة</translation>
    </message>
    <message>
        <source>Next open finding</source>
        <translation>النتيجة المفتوحة التالية</translation>
    </message>
    <message>
        <source>No errors or warnings left</source>
        <translation>لم يبقَ خطأ ولا تحذير</translation>
    </message>
    <message>
        <source>Errors and warnings with no ruling. The foot of the window counts proposed links too.</source>
        <translation>الأخطاء والتحذيرات التي لا حكم فيها. ويعدّ أسفل النافذة الروابط المقترحة أيضًا.</translation>
    </message>
    <message>
        <source>They appear here as soon as there are articles.</source>
        <translation>تظهر هنا حالما توجد مقالات.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing disagrees, as far as the rules can see. Press F5 to check again.</source>
        <translation>لا تعارض فيما تراه القواعد. اضغط F5 للتدقيق من جديد.</translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation>لا شيء يجتاز عوامل التصفية</translation>
    </message>
    <message>
        <source>There are findings outside of them.</source>
        <translation>ثمة نتائج خارجها.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقيت واحدة</numerusform>
            <numerusform>بقيت اثنتان</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation>أي قاعدة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>{names}: {value} ({n} compared)</source>
        <translation>{names}: {value} (قورن {n})</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>كما كان من قبل…</translation>
    </message>
    <message>
        <source>Take the last gesture back (Ctrl+Z)</source>
        <translation>التراجع عن آخر إجراء (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation>إعادة ما جرى التراجع عنه (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>See the project as it was on any day</source>
        <translation>رؤية المشروع كما كان في أي يوم</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>لم يُنجز شيء بعد</translation>
    </message>
    <message>
        <source>Every gesture is kept here and can be undone.</source>
        <translation>يُحفظ هنا كل إجراء ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation>لا شيء يجتاز عوامل التصفية</translation>
    </message>
    <message>
        <source>There are other gestures.</source>
        <translation>ثمة خطوات أخرى.</translation>
    </message>
    <message>
        <source>History of what</source>
        <translation>سجل ماذا</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>المقال المفتوح</translation>
    </message>
    <message>
        <source>The mention in hand</source>
        <translation>الذِّكر المختار</translation>
    </message>
    <message>
        <source>Its entity</source>
        <translation>كيانه</translation>
    </message>
    <message>
        <source>The finding in hand</source>
        <translation>النتيجة المختارة</translation>
    </message>
    <message>
        <source>Whose gestures</source>
        <translation>خطوات من</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أيًّا كان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Which gestures</source>
        <translation>أي الخطوات</translation>
    </message>
    <message>
        <source>All gestures</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>فيه شك</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>same story, {share} %</source>
        <translation>القصة نفسها، {share} %</translation>
    </message>
    <message>
        <source>{title}, in the project, is this text.</source>
        <translation>النص نفسه في المشروع بعنوان {title}.</translation>
    </message>
    <message>
        <source>{title}, in another row, is this text.</source>
        <translation>النص نفسه في صف آخر بعنوان {title}.</translation>
    </message>
    <message>
        <source>{title}, in the project, shares {share} % of its words in their order.</source>
        <translation>{share} % من الكلمات بترتيبها مشترك مع مقال في المشروع بعنوان {title}.</translation>
    </message>
    <message>
        <source>{title}, in another row, shares {share} % of its words in their order.</source>
        <translation>{share} % من الكلمات بترتيبها مشترك مع صف آخر بعنوان {title}.</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>يدخل</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>يبقى خارجًا</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Articles that would come in</source>
        <translation>المقالات التي ستدخل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>ما سيدخل</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما يُترك</translation>
    </message>
    <message>
        <source>Find by title, source, author, file</source>
        <translation>البحث بالعنوان أو المصدر أو الكاتب أو الملف</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>البحث عن مقال</translation>
    </message>
    <message>
        <source>Which articles are shown</source>
        <translation>أي المقالات تُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>فيها شك</translation>
    </message>
    <message>
        <source>Same text or story</source>
        <translation>النص أو القصة نفسها</translation>
    </message>
    <message>
        <source>That stay out</source>
        <translation>التي تبقى خارجًا</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) come in</source>
        <translation>
            <numerusform>لا يدخل أي مقال</numerusform>
            <numerusform>يدخل مقال واحد</numerusform>
            <numerusform>يدخل مقالان</numerusform>
            <numerusform>تدخل %n مقالات</numerusform>
            <numerusform>يدخل %n مقالًا</numerusform>
            <numerusform>يدخل %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) out</source>
        <translation>
            <numerusform>لا يبقى شيء خارجًا</numerusform>
            <numerusform>يبقى واحد خارجًا</numerusform>
            <numerusform>يبقى اثنان خارجًا</numerusform>
            <numerusform>تبقى %n خارجًا</numerusform>
            <numerusform>يبقى %n خارجًا</numerusform>
            <numerusform>يبقى %n خارجًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the text or story of another</source>
        <translation>
            <numerusform>لا شيء مكرر</numerusform>
            <numerusform>واحد بنص غيره أو قصته</numerusform>
            <numerusform>اثنان بنص غيرهما أو قصته</numerusform>
            <numerusform>%n بنص غيرها أو قصته</numerusform>
            <numerusform>%n بنص غيرها أو قصته</numerusform>
            <numerusform>%n بنص غيرها أو قصته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with doubts</source>
        <translation>
            <numerusform>لا شكوك</numerusform>
            <numerusform>واحد فيه شك</numerusform>
            <numerusform>اثنان فيهما شك</numerusform>
            <numerusform>%n فيها شك</numerusform>
            <numerusform>%n فيها شك</numerusform>
            <numerusform>%n فيها شك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>قُرئ كل شيء</numerusform>
            <numerusform>تعذرت قراءة واحد</numerusform>
            <numerusform>تعذرت قراءة اثنين</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>سبب تركه</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}، السطر {line}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}، السطر {line}</translation>
    </message>
</context>
<context>
    <name>JudgingPanel</name>
    <message>
        <source>&amp;Rating</source>
        <translation>ال&amp;تقييم</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>ال&amp;مسؤول</translation>
    </message>
    <message>
        <source>Se&amp;cond reader</source>
        <translation>القارئ ال&amp;ثاني</translation>
    </message>
    <message>
        <source>Change the scale…</source>
        <translation>تغيير السلّم…</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>لم تُقيَّم بعد</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>أمسك معه Ctrl أو Alt، أو خذ مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>These are its keys already.</source>
        <translation>هذه مفاتيحه من قبل.</translation>
    </message>
    <message>
        <source>These keys do this now: {command}. It will lose them.</source>
        <translation>تقوم هذه المفاتيح الآن بهذا: {command}. وسيفقدها.</translation>
    </message>
    <message>
        <source>Find a command, or keys</source>
        <translation>ابحث عن أمر أو مفاتيح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>&amp;Take these keys</source>
        <translation>&amp;خذ هذه المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>استعادة ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>body of water</source>
        <translation>مسطح مائي</translation>
    </message>
    <message>
        <source>slogan</source>
        <translation>شعار</translation>
    </message>
    <message>
        <source>term</source>
        <translation>مصطلح</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخية</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل التسميات</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>المحارف غير المرئية</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>إخفاء مفتاح العلامات</translation>
    </message>
    <message>
        <source>Legend and filters</source>
        <translation>مفتاح العلامات والتصفية</translation>
    </message>
    <message>
        <source>Marks: {seen}, hidden: {hidden}</source>
        <translation>العلامات: {seen}، المخفية: {hidden}</translation>
    </message>
    <message>
        <source>Marks: {seen}</source>
        <translation>العلامات: {seen}</translation>
    </message>
</context>
<context>
    <name>LinkPalette</name>
    <message>
        <source>A few letters of a name, in any language</source>
        <translation>بضعة أحرف من الاسم، بأي لغة</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>اسم الكيان</translation>
    </message>
    <message>
        <source>Entities that may be meant</source>
        <translation>كيانات قد تكون المقصودة</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter links  ·  Shift+Enter also keeps the words as a name  ·  Esc leaves</source>
        <translation>↑ ↓ للاختيار  ·  Enter للربط  ·  Shift+Enter يحفظ الكلمات اسمًا أيضًا  ·  Esc للخروج</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{title} (read-only)</source>
        <translation>{title} (للقراءة فقط)</translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation>الوضع الآمن</translation>
    </message>
</context>
<context>
    <name>MarkKind</name>
    <message>
        <source>Mentions of entities</source>
        <translation>أذكار الكيانات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Findings with their rulings</source>
        <translation>النتائج وأحكامها</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Faults marked by hand</source>
        <translation>مواضع الخلل المعلَّمة يدويًا</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Relations between passages</source>
        <translation>العلاقات بين المواضع</translation>
    </message>
</context>
<context>
    <name>MarkRole</name>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Proposed names</source>
        <translation>الأسماء المقترحة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>التوافقات</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>مواضع الخلل</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Search hits</source>
        <translation>مواضع البحث</translation>
    </message>
</context>
<context>
    <name>MarkState</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّدة</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير محسومة</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>dead</source>
        <translation>القتلى</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>المصابون</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>المفقودون</translation>
    </message>
    <message>
        <source>evacuated</source>
        <translation>من أُجلوا</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>من أُنقذوا</translation>
    </message>
    <message>
        <source>present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>المسجلون في الدراسة</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>detained</source>
        <translation>الموقوفون</translation>
    </message>
    <message>
        <source>export</source>
        <translation>الصادرات</translation>
    </message>
    <message>
        <source>import</source>
        <translation>الواردات</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>الأرباح</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسائر</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>القروض</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>المنح</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>الديون</translation>
    </message>
    <message>
        <source>invested</source>
        <translation>الاستثمارات</translation>
    </message>
    <message>
        <source>money raised</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>الرواتب</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>الغرامات</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>الانخفاض</translation>
    </message>
    <message>
        <source>inflation</source>
        <translation>التضخم</translation>
    </message>
    <message>
        <source>unemployment</source>
        <translation>البطالة</translation>
    </message>
    <message>
        <source>turnout</source>
        <translation>نسبة الإقبال</translation>
    </message>
    <message>
        <source>crowd</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>الذهب</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>الفضة</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>البرونز</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>founder</source>
        <translation>المؤسسون</translation>
    </message>
    <message>
        <source>planted</source>
        <translation>ما غُرس</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>ما دُمر</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ما تضرر</translation>
    </message>
    <message>
        <source>built</source>
        <translation>ما بُني</translation>
    </message>
    <message>
        <source>harvest</source>
        <translation>المحصول</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>stake</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>share that is ready</source>
        <translation>نسبة الإنجاز</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>ما رُمم</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>score</source>
        <translation>نتيجة المباراة</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>المرتبة</translation>
    </message>
</context>
<context>
    <name>MentionStatus</name>
    <message>
        <source>Preferred name</source>
        <translation>اسم مفضَّل</translation>
    </message>
    <message>
        <source>Admitted name</source>
        <translation>اسم مقبول</translation>
    </message>
    <message>
        <source>Variant of a name</source>
        <translation>صيغة أخرى للاسم</translation>
    </message>
    <message>
        <source>Deprecated name</source>
        <translation>اسم مستبعَد</translation>
    </message>
    <message>
        <source>Name cut in two</source>
        <translation>اسم مقطوع</translation>
    </message>
</context>
<context>
    <name>MergeFlow</name>
    <message>
        <source>Merge another copy</source>
        <translation>دمج نسخة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) of the other copy came in.</source>
        <translation>
            <numerusform>لم تدخل خطوة من النسخة الأخرى.</numerusform>
            <numerusform>دخلت خطوة واحدة من النسخة الأخرى.</numerusform>
            <numerusform>دخلت خطوتان من النسخة الأخرى.</numerusform>
            <numerusform>دخلت %n خطوات من النسخة الأخرى.</numerusform>
            <numerusform>دخلت %n خطوة من النسخة الأخرى.</numerusform>
            <numerusform>دخلت %n خطوة من النسخة الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed in both.</source>
        <translation>
            <numerusform>لم يتغير سجل في النسختين.</numerusform>
            <numerusform>تغيّر سجل واحد في النسختين.</numerusform>
            <numerusform>تغيّر سجلان في النسختين.</numerusform>
            <numerusform>تغيّرت %n سجلات في النسختين.</numerusform>
            <numerusform>تغيّر %n سجلًّا في النسختين.</numerusform>
            <numerusform>تغيّر %n سجل في النسختين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Make two entities one</source>
        <translation>دمج كيانين في واحد</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>This entity</source>
        <translation>هذا الكيان</translation>
    </message>
    <message>
        <source>&amp;Other entity</source>
        <translation>ال&amp;كيان الآخر</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>What follows it</source>
        <translation>ما يترتب عليه</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) at the next check</source>
        <translation>
            <numerusform>لا اقتراحات عند التدقيق القادم</numerusform>
            <numerusform>اقتراح واحد عند التدقيق القادم</numerusform>
            <numerusform>اقتراحان عند التدقيق القادم</numerusform>
            <numerusform>%n اقتراحات عند التدقيق القادم</numerusform>
            <numerusform>%n اقتراحًا عند التدقيق القادم</numerusform>
            <numerusform>%n اقتراح عند التدقيق القادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing; the other one only disappears.</source>
        <translation>لا شيء؛ يختفي الآخر فحسب.</translation>
    </message>
    <message>
        <source>Choose the other entity first.</source>
        <translation>اختر الكيان الآخر أولًا.</translation>
    </message>
    <message>
        <source>This is one entity. Choose another one to merge it with.</source>
        <translation>هذا كيان واحد. اختر كيانًا آخر لدمجه معه.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>دمج نسخة أخرى</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>إدخالها</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>كل ما فيها موجود هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n new gesture(s)</source>
        <translation>
            <numerusform>لا خطوات جديدة</numerusform>
            <numerusform>خطوة جديدة واحدة</numerusform>
            <numerusform>خطوتان جديدتان</numerusform>
            <numerusform>%n خطوات جديدة</numerusform>
            <numerusform>%n خطوة جديدة</numerusform>
            <numerusform>%n خطوة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالًا جديدًا</numerusform>
            <numerusform>%n مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed in both</source>
        <translation>
            <numerusform>لم يتغير سجل في النسختين</numerusform>
            <numerusform>سجل واحد تغيّر في النسختين</numerusform>
            <numerusform>سجلان تغيّرا في النسختين</numerusform>
            <numerusform>%n سجلات تغيّرت في النسختين</numerusform>
            <numerusform>%n سجلًّا تغيّر في النسختين</numerusform>
            <numerusform>%n سجل تغيّر في النسختين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>لا شيء مطابق</numerusform>
            <numerusform>واحد مطابق من قبل</numerusform>
            <numerusform>اثنان مطابقان من قبل</numerusform>
            <numerusform>%n مطابقة من قبل</numerusform>
            <numerusform>%n مطابقًا من قبل</numerusform>
            <numerusform>%n مطابق من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is copied before: Earlier copies in the File menu leads back. The other file stays as it is.</source>
        <translation>يُنسخ المشروع قبل ذلك: تعيدك إليه «النسخ السابقة» في قائمة ملف. ويبقى الملف الآخر كما هو.</translation>
    </message>
    <message>
        <source>Of what both changed, both versions are kept until somebody says which holds.</source>
        <translation>ما غيّره الاثنان تُحفظ صيغتاه حتى يقول أحد أيهما تصح.</translation>
    </message>
    <message>
        <source>You read blind: what is hidden from you is not told here either.</source>
        <translation>تقرأ قراءة مستقلة: ما أُخفي عنك لا يُذكر هنا أيضًا.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Common changes</source>
        <translation>تغييرات مشتركة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>الصيغة الأخرى</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ممّن</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>مقالات جديدة</translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation>ما تغيّر في النسختين</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>الآلة</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Change the name</source>
        <translation>تعديل الاسم</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Only where the text is about this entity is the name wrong.</source>
        <translation>لا يكون الاسم خطأ إلا حيث يتناول النص هذا الكيان.</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>كلمات تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Only where one of these words stands in the same sentence is the name wrong.</source>
        <translation>لا يكون الاسم خطأ إلا حيث ترد إحدى هذه الكلمات في الجملة نفسها.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;لغة الاسم</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Wrong only about</source>
        <translation>خطأ فقط عند الحديث عن</translation>
    </message>
    <message>
        <source>Wrong only beside</source>
        <translation>خطأ فقط بجوار</translation>
    </message>
</context>
<context>
    <name>NameOffers</name>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
</context>
<context>
    <name>NameStatus</name>
    <message>
        <source>preferred</source>
        <translation>مفضَّل</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>مستبعَد</translation>
    </message>
</context>
<context>
    <name>NewEntityDialog</name>
    <message>
        <source>New entity</source>
        <translation>كيان جديد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;لغة الاسم</translation>
    </message>
    <message>
        <source>Make and link</source>
        <translation>إنشاء وربط</translation>
    </message>
</context>
<context>
    <name>NewNameDialog</name>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;لغة الاسم</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;صفة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>The starter reference: Kazakhstan and its neighbours</source>
        <translation>المرجع الأساسي: كازاخستان وجيرانها</translation>
    </message>
    <message>
        <source>A reference of your own…</source>
        <translation>مرجع من عندك…</translation>
    </message>
    <message>
        <source>None: the articles against each other only</source>
        <translation>بلا مرجع: المقالات بعضها ببعض فقط</translation>
    </message>
    <message>
        <source>Six ratings, from false to true</source>
        <translation>ست درجات، من باطل إلى صحيح</translation>
    </message>
    <message>
        <source>Four: false, partly true, true, unproven</source>
        <translation>أربع: باطل، صحيح جزئيًّا، صحيح، غير مثبت</translation>
    </message>
    <message>
        <source>Two: false and true</source>
        <translation>اثنتان: باطل وصحيح</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>مدقق وقائع</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>محرر</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>قارئ</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>&amp;Make the project</source>
        <translation>إ&amp;نشاء المشروع</translation>
    </message>
    <message>
        <source>Such as: The six chairs</source>
        <translation>مثل: الرئاسات الست</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Languages of the articles</source>
        <translation>&amp;لغات المقالات</translation>
    </message>
    <message>
        <source>&amp;Check against</source>
        <translation>القياس &amp;على</translation>
    </message>
    <message>
        <source>&amp;Rate cases with</source>
        <translation>&amp;سلّم تقدير القضايا</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Your r&amp;ole</source>
        <translation>&amp;صفتك</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>المل&amp;ف</translation>
    </message>
    <message>
        <source>All of this can be changed later, but for the place, which moves as any file.</source>
        <translation>كل هذا يمكن تغييره لاحقًا، إلا المكان، فيُنقل كأي ملف.</translation>
    </message>
</context>
<context>
    <name>NotTakenDialog</name>
    <message>
        <source>Not taken by the server</source>
        <translation>ما لم يقبله الخادم</translation>
    </message>
    <message>
        <source>Keep as a file for a lead…</source>
        <translation>حفظ في ملف لرئيس…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You may only read this project: nobody else sees what you do in this copy.</source>
        <translation>لك أن تقرأ هذا المشروع فقط: لا يرى غيرك ما تعمله في هذه النسخة.</translation>
    </message>
    <message>
        <source>This stays in your copy, and nobody else sees it.</source>
        <translation>يبقى هذا في نسختك، ولا يراه غيرك.</translation>
    </message>
    <message>
        <source>It is sent again by itself when a lead gives you the right to it. Or keep it as a file: a lead merges the file into the shared project, and it counts as yours.</source>
        <translation>يُرسل من جديد تلقائيًا حين يعطيك رئيس الحق فيه. أو احفظه في ملف: يدمج رئيس الملف في المشروع المشترك، ويُحسب لك.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>ما عملته</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>لماذا لم يُقبل</translation>
    </message>
    <message>
        <source>Everything was taken</source>
        <translation>قُبل كل شيء</translation>
    </message>
    <message>
        <source>Nothing that you did was refused.</source>
        <translation>لم يُرفض شيء مما عملته.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>No article open</source>
        <translation>لا مقال مفتوحًا</translation>
    </message>
    <message>
        <source>Comments, tags and relations of the open article stand here.</source>
        <translation>هنا تعليقات المقال المفتوح ووسومه وعلاقاته.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Relate passages…</source>
        <translation>إقامة علاقة…</translation>
    </message>
    <message>
        <source>Relate what is selected to other words (Ctrl+R)</source>
        <translation>إقامة علاقة بين المحدَّد وكلمات أخرى (Ctrl+R)</translation>
    </message>
    <message>
        <source>Hide the resolved</source>
        <translation>إخفاء المحلولة</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>لا محلولة</numerusform>
            <numerusform>واحدة محلولة</numerusform>
            <numerusform>اثنتان محلولتان</numerusform>
            <numerusform>%n محلولة</numerusform>
            <numerusform>%n محلولة</numerusform>
            <numerusform>%n محلولة</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Select words and press Ctrl+M.</source>
        <translation>لا شيء بعد. حدّد كلمات واضغط Ctrl+M.</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>على المقال</translation>
    </message>
    <message>
        <source>None yet. Select words and press Ctrl+R.</source>
        <translation>لا شيء بعد. حدّد كلمات واضغط Ctrl+R.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n آخر</numerusform>
            <numerusform>إظهار %n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag for {words}</source>
        <translation>وسم لـ{words}</translation>
    </message>
    <message>
        <source>Tag for the article</source>
        <translation>وسم للمقال</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>What is new for you</source>
        <translation>الجديد لك</translation>
    </message>
    <message>
        <source>I have seen all of it</source>
        <translation>رأيت كل ذلك</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Comments that name you with @ and work that is handed to you stand here.</source>
        <translation>هنا التعليقات التي تذكرك بـ@ والعمل الذي كُلّفت به.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Names you</source>
        <translation>ذكرك</translation>
    </message>
    <message>
        <source>Answers in your thread</source>
        <translation>رد في نقاشك</translation>
    </message>
    <message>
        <source>Hands you a case: {title}</source>
        <translation>كلّفك بقضية: {title}</translation>
    </message>
    <message>
        <source>Hands you a finding in: {title}</source>
        <translation>كلّفك بنتيجة في: {title}</translation>
    </message>
    <message>
        <source>Asks you to read blind: {title}</source>
        <translation>طلب منك قراءة مستقلة: {title}</translation>
    </message>
    <message>
        <source>Hands you an article: {title}</source>
        <translation>كلّفك بمقال: {title}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>الموعد {day}</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>You saw: {record}</source>
        <translation>ما رأيته: {record}</translation>
    </message>
    <message>
        <source>It is now: {record}</source>
        <translation>وهو الآن: {record}</translation>
    </message>
</context>
<context>
    <name>OpenSharedForm</name>
    <message>
        <source>Open a shared project</source>
        <translation>فتح مشروع مشترك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring of this system</source>
        <translation>حفظ كلمة المرور في &amp;حافظة مفاتيح هذا النظام</translation>
    </message>
    <message>
        <source>The project is fetched once and worked on here, with the server or without. What is done while the server cannot be reached is sent when it can.</source>
        <translation>يُجلب المشروع مرة ويُعمل عليه هنا، بالخادوم أو بدونه. وما يُعمل حين يتعذر الوصول إلى الخادوم يُرسل حين يمكن.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Empty: the one that is kept</source>
        <translation>فارغ: الكلمة المحفوظة</translation>
    </message>
</context>
<context>
    <name>OpinionPanel</name>
    <message>
        <source>Why, or what to change</source>
        <translation>لماذا، أو ما الذي يُغيَّر</translation>
    </message>
    <message>
        <source>Note of the second reader</source>
        <translation>ملاحظة القارئ الثاني</translation>
    </message>
    <message>
        <source>I stand for it</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>{name} has not said yet whether they agree.</source>
        <translation>لم يُبدِ {name} رأيه بعد.</translation>
    </message>
</context>
<context>
    <name>OpinionsPane</name>
    <message>
        <source>Why (a third needs it)</source>
        <translation>لماذا (لازم للقول الثالث)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Let the ticked ones hold together</source>
        <translation>لتصحّ المختارة معًا</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتحه ثانية</translation>
    </message>
    <message>
        <source>Which tags does the article bear?</source>
        <translation>ما الوسوم التي يحملها المقال؟</translation>
    </message>
    <message>
        <source>What do these words speak of: {words}</source>
        <translation>عمّ تتحدث هذه الكلمات: {words}</translation>
    </message>
    <message>
        <source>Which tags do these words bear: {words}</source>
        <translation>ما الوسوم التي تحملها هذه الكلمات: {words}</translation>
    </message>
    <message>
        <source>How do these words stand to the others: {words}</source>
        <translation>ما علاقة هذه الكلمات بالأخرى: {words}</translation>
    </message>
    <message>
        <source>What is to be read instead of these words: {words}</source>
        <translation>ما الذي يُقرأ بدل هذه الكلمات: {words}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>It was settled, and somebody has said something else since</source>
        <translation>كان محسومًا، ثم قال أحدهم غير ذلك</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>left it open</source>
        <translation>تركها مفتوحة</translation>
    </message>
</context>
<context>
    <name>OrderNotice</name>
    <message>
        <source>Invisible characters here change the order in which the text is read ({count}): what you see may not be what is written.</source>
        <translation>محارف غير مرئية تغيّر هنا ترتيب قراءة النص ({count}): قد لا يكون ما تراه هو المكتوب.</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>إظهار التالي</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Go to the character and select it</source>
        <translation>الانتقال إلى المحرف وتحديده</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Name of the desk</source>
        <translation>اسم غرفة التحرير</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Address of its page</source>
        <translation>&amp;عنوان صفحتها</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the marks</source>
        <translation>نظرة عامة على العلامات</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <source>Next problem (N)</source>
        <translation>المشكلة التالية (N)</translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>تأكيد (C)</translation>
    </message>
    <message>
        <source>Pair as one (M)</source>
        <translation>ضمّ في زوج (M)</translation>
    </message>
    <message>
        <source>Split (S)</source>
        <translation>تقسيم (S)</translation>
    </message>
    <message>
        <source>Stand alone (A)</source>
        <translation>بلا مقابل (A)</translation>
    </message>
    <message>
        <source>Align anew (Z)</source>
        <translation>محاذاة من جديد (Z)</translation>
    </message>
    <message>
        <source>Export TMX…</source>
        <translation>تصدير TMX…</translation>
    </message>
    <message>
        <source>Import TMX…</source>
        <translation>استيراد TMX…</translation>
    </message>
    <message>
        <source>Swap original and translation</source>
        <translation>تبديل الأصل والترجمة</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فكّ الربط</translation>
    </message>
    <message>
        <source>Go to the next row with a problem; with Shift to the one before</source>
        <translation>إلى الصف التالي ذي المشكلة؛ ومع Shift إلى السابق</translation>
    </message>
    <message>
        <source>Say that the chosen rows are right as they are</source>
        <translation>الصفوف المختارة صحيحة كما هي</translation>
    </message>
    <message>
        <source>Make one pair of all sentences of the chosen rows</source>
        <translation>ضمّ كل جمل الصفوف المختارة في زوج واحد</translation>
    </message>
    <message>
        <source>Pair the sentences of a row one by one</source>
        <translation>مقابلة جمل الصف واحدة بواحدة</translation>
    </message>
    <message>
        <source>Say that the sentences stand for none</source>
        <translation>ليس لهذه الجمل ما يقابلها</translation>
    </message>
    <message>
        <source>Take back what you said of the chosen rows</source>
        <translation>سحب ما قلته عن الصفوف المختارة</translation>
    </message>
    <message>
        <source>Write the pairs of sentences for another program</source>
        <translation>كتابة أزواج الجمل لبرنامج آخر</translation>
    </message>
    <message>
        <source>Pair sentences as a file of another program does</source>
        <translation>مقابلة الجمل كما في ملف من برنامج آخر</translation>
    </message>
    <message>
        <source>The article is the original, not the translation</source>
        <translation>المقال هو الأصل لا الترجمة</translation>
    </message>
    <message>
        <source>Say no longer that the one is a translation of the other</source>
        <translation>أحدهما ليس ترجمة للآخر</translation>
    </message>
    <message>
        <source>{rows} rows · {problems} with problems · {kept} confirmed · {languages}</source>
        <translation>الصفوف: {rows} · فيها مشكلات: {problems} · مؤكدة: {kept} · {languages}</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation>إضافة مقال…</translation>
    </message>
    <message>
        <source>Compare with another article (Ctrl+Shift+B)</source>
        <translation>مقارنة بمقال آخر (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>تمرير معًا</translation>
    </message>
    <message>
        <source>Scrolling one article scrolls the others by as much</source>
        <translation>تمرير مقال يمرّر البقية بالقدر نفسه</translation>
    </message>
    <message>
        <source>Back to one article</source>
        <translation>العودة إلى مقال واحد</translation>
    </message>
    <message>
        <source>Back to one article (Escape)</source>
        <translation>العودة إلى مقال واحد (Escape)</translation>
    </message>
    <message>
        <source>Open alone</source>
        <translation>فتحه وحده</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>إغلاق هذا المقال</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>يختلف</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>يتفق</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
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
        <translation>المشروع كما كان</translation>
    </message>
    <message>
        <source>{title}, as it was</source>
        <translation>{title}، كما كان</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) then</source>
        <translation>
            <numerusform>لا نتائج حينئذ</numerusform>
            <numerusform>نتيجة واحدة حينئذ</numerusform>
            <numerusform>نتيجتان حينئذ</numerusform>
            <numerusform>%n نتائج حينئذ</numerusform>
            <numerusform>%n نتيجة حينئذ</numerusform>
            <numerusform>%n نتيجة حينئذ</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings then</source>
        <translation>لا نتائج حينئذ</translation>
    </message>
    <message numerus="yes">
        <source>%n left to rule on</source>
        <translation>
            <numerusform>لم يبقَ ما يُحسم</numerusform>
            <numerusform>بقيت نتيجة واحدة للحسم</numerusform>
            <numerusform>بقيت نتيجتان للحسم</numerusform>
            <numerusform>بقيت %n نتائج للحسم</numerusform>
            <numerusform>بقيت %n نتيجة للحسم</numerusform>
            <numerusform>بقيت %n نتيجة للحسم</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was at {time}</source>
        <translation>كما كان في {time}</translation>
    </message>
    <message>
        <source>{counts} · the latest {shown} are listed</source>
        <translation>{counts} · المدرج آخر {shown}</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>لم يتغير شيء منذئذ.</translation>
    </message>
    <message>
        <source>There was no project yet</source>
        <translation>لم يكن ثمة مشروع بعد</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>تغييرات ماذا</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>المقال المفتوح</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>ما تغيّر منذئذ</translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation>المقال كما كان</translation>
    </message>
    <message>
        <source>Findings then</source>
        <translation>النتائج حينئذ</translation>
    </message>
    <message>
        <source>Bring back as it was</source>
        <translation>إرجاعه كما كان</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>كل شيء كما كان حينئذ.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>حينئذ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>PendingBar</name>
    <message>
        <source>Relate the selection</source>
        <translation>إقامة علاقة مع المحدَّد</translation>
    </message>
    <message>
        <source>Relate what is selected now (Ctrl+R)</source>
        <translation>إقامة علاقة مع ما هو محدَّد الآن (Ctrl+R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Relate nothing (Escape)</source>
        <translation>عدم إقامة أي علاقة (Escape)</translation>
    </message>
    <message>
        <source>Select the words that are to be related to others.</source>
        <translation>حدّد الكلمات التي ستقوم علاقتها بغيرها.</translation>
    </message>
    <message>
        <source>{words} is related to … Select other words, in any article.</source>
        <translation>علاقة {words} بـ… حدّد كلمات أخرى في أي مقال.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>As they will sign: the project knows them by this name.</source>
        <translation>كما سيوقّع: بهذا الاسم يعرفه المشروع.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>&amp;Work as this reviewer from now on</source>
        <translation>ا&amp;لعمل باسم هذا المراجع من الآن</translation>
    </message>
    <message>
        <source>No password is asked for in a local file: the name says who decided.</source>
        <translation>لا تُطلب كلمة مرور في ملف محلي: الاسم يقول من قرر.</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>المرا&amp;جع</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>ال&amp;صفة</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>الأ&amp;حرف الأولى</translation>
    </message>
    <message>
        <source>Write the name of the reviewer.</source>
        <translation>اكتب اسم المراجع.</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Put the selection into the case</source>
        <translation>ضم المحدَّد إلى القضية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Select the words of any article that are evidence in {case}.</source>
        <translation>حدّد في أي مقال الكلمات التي هي دليل في {case}.</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Export picture…</source>
        <translation>تصدير الصورة…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تعرضه الصورة</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Enter shows the quote.</source>
        <translation>Enter يعرض الاقتباس.</translation>
    </message>
    <message>
        <source>Enter shows the rows of two sources.</source>
        <translation>Enter يعرض صفوف المصدرين.</translation>
    </message>
    <message>
        <source>Eight words or more in a row. Enter shows both articles.</source>
        <translation>ثماني كلمات متتالية أو أكثر. Enter يعرض المقالين.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>تصدير الصورة</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>مقارنة المصادر</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات المرجعية</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>حسم الاختلاف</translation>
    </message>
    <message>
        <source>Reviewer agreement</source>
        <translation>اتفاق المراجعين</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن العمل</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>{done} of {given} done</source>
        <translation>أُنجز {done} من {given}</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read</source>
        <translation>
            <numerusform>لم يُقرأ مقال</numerusform>
            <numerusform>قُرئ مقال واحد</numerusform>
            <numerusform>قُرئ مقالان</numerusform>
            <numerusform>قُرئت %n مقالات</numerusform>
            <numerusform>قُرئ %n مقالًا</numerusform>
            <numerusform>قُرئ %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruling(s)</source>
        <translation>
            <numerusform>لا أحكام</numerusform>
            <numerusform>حكم واحد</numerusform>
            <numerusform>حكمان</numerusform>
            <numerusform>%n أحكام</numerusform>
            <numerusform>%n حكمًا</numerusform>
            <numerusform>%n حكم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Property</name>
    <message>
        <source>number of members</source>
        <translation>عدد الأعضاء</translation>
    </message>
    <message>
        <source>members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>member joined</source>
        <translation>انضمام عضو</translation>
    </message>
    <message>
        <source>year of founding</source>
        <translation>سنة التأسيس</translation>
    </message>
    <message>
        <source>date of founding</source>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>number of founders</source>
        <translation>عدد المؤسسين</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>period of the chair</source>
        <translation>مدة الرئاسة</translation>
    </message>
    <message>
        <source>number of bodies chaired</source>
        <translation>عدد الهيئات المترأَّسة</translation>
    </message>
    <message>
        <source>bodies chaired</source>
        <translation>الهيئات المترأَّسة</translation>
    </message>
    <message>
        <source>chair, as claimed</source>
        <translation>الرئاسة المدّعاة</translation>
    </message>
    <message>
        <source>date of the event</source>
        <translation>تاريخ الحدث</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>date of launch</source>
        <translation>تاريخ الإطلاق</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>الاسم الرسمي</translation>
    </message>
    <message>
        <source>type of organisation</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>president</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>population</source>
        <translation>عدد السكان</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>عدد الحضور</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>الذكرى</translation>
    </message>
    <message>
        <source>share of world GDP</source>
        <translation>الحصة من الناتج العالمي</translation>
    </message>
    <message>
        <source>share of world trade</source>
        <translation>الحصة من التجارة العالمية</translation>
    </message>
    <message>
        <source>number of countries</source>
        <translation>عدد الدول</translation>
    </message>
    <message>
        <source>adopted by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>afforested area</source>
        <translation>المساحة المشجرة</translation>
    </message>
    <message>
        <source>which chair in order</source>
        <translation>ترتيب الرئيس</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation>عدد التكتلات</translation>
    </message>
    <message>
        <source>nationality of the director general</source>
        <translation>جنسية المدير العام</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>number of editions held</source>
        <translation>عدد الدورات المنعقدة</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>التأسيس</translation>
    </message>
    <message>
        <source>founders</source>
        <translation>المؤسسون</translation>
    </message>
    <message>
        <source>first proposed</source>
        <translation>أول اقتراح</translation>
    </message>
    <message>
        <source>initiator</source>
        <translation>صاحب المبادرة</translation>
    </message>
    <message>
        <source>next summit</source>
        <translation>القمة المقبلة</translation>
    </message>
    <message>
        <source>which UN Secretary-General in order</source>
        <translation>ترتيبه بين الأمناء العامين للأمم المتحدة</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>number of planned events</source>
        <translation>عدد الفعاليات المخطط لها</translation>
    </message>
    <message>
        <source>registered capital</source>
        <translation>رأس المال المسجّل</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>مجلد ملفات</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>macOS Finder</comment>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>البحث &amp;في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>الحاسوب</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>اسم ملف غير صالح</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>الحاسوب</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>By article</source>
        <translation>بحسب المقال</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>بحسب القاعدة</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>بحسب المصطلح</translation>
    </message>
    <message>
        <source>By kind of fault</source>
        <translation>بحسب نوع الخلل</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>مواضع الخلل</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Per 1,000 words</source>
        <translation>لكل 1000 كلمة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>ما ورد في النص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>QualityPane</name>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>Quality report…</source>
        <translation>تقرير الجودة…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>لا شيء معدود بعد</translation>
    </message>
    <message>
        <source>What rules find and the faults that you mark are counted here.</source>
        <translation>هنا يُعدّ ما تجده القواعد وما تعلّمه من مواضع الخلل.</translation>
    </message>
    <message>
        <source>Penalty points: {points} in {words} words, {share} per 1,000</source>
        <translation>{points} نقطة جزاء في {words} كلمة: {share} لكل 1000</translation>
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
        <translation>يختلف: {words}</translation>
    </message>
</context>
<context>
    <name>QuotesPane</name>
    <message>
        <source>Open side by side</source>
        <translation>فتح جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>لم تُختر خلية</translation>
    </message>
    <message>
        <source>Choose a cell to read its quotes. Mark two with the space bar to compare them.</source>
        <translation>اختر خلية لقراءة اقتباساتها. علّم خليتين بمفتاح المسافة للمقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more quote(s)</source>
        <translation>
            <numerusform>ولا اقتباس آخر</numerusform>
            <numerusform>واقتباس آخر</numerusform>
            <numerusform>واقتباسان آخران</numerusform>
            <numerusform>و%n اقتباسات أخرى</numerusform>
            <numerusform>و%n اقتباسًا آخر</numerusform>
            <numerusform>و%n اقتباس آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>عرض في المقال</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the glossary lists this name as wrong ({note})</source>
        <translation>يعدّ المسرد هذا الاسم خاطئًا ({note})</translation>
    </message>
    <message>
        <source>the glossary lists this name as wrong for “{name}” ({note})</source>
        <translation>يعدّ المسرد هذا الاسم خاطئًا لـ«{name}» ({note})</translation>
    </message>
    <message>
        <source>where the text speaks of “{name}”, the glossary lists this as wrong ({note})</source>
        <translation>حيث يتحدث النص عن «{name}»، يعدّ المسرد هذا خاطئًا ({note})</translation>
    </message>
    <message>
        <source>seems to mean “{name}”, but other words stand in it</source>
        <translation>يبدو أن المقصود «{name}»، لكن فيه كلمات أخرى</translation>
    </message>
    <message>
        <source>seems to mean “{name}”, with a word mistranslated ({note})</source>
        <translation>يبدو أن المقصود «{name}»، وفيه كلمة أسيئت ترجمتها ({note})</translation>
    </message>
    <message>
        <source>says “{name}” in other words</source>
        <translation>يقول «{name}» بكلمات أخرى</translation>
    </message>
    <message>
        <source>seems to be one person in two spellings: {first}, {second}</source>
        <translation>يبدو أنه شخص واحد كُتب اسمه بطريقتين: {first}، {second}</translation>
    </message>
    <message>
        <source>seems to be one person under two surnames: {first}, {second}</source>
        <translation>يبدو أنه شخص واحد بلقبين: {first}، {second}</translation>
    </message>
    <message>
        <source>one person seems to have two offices: {first}, {second}</source>
        <translation>يبدو أنه شخص واحد بمنصبين: {first}، {second}</translation>
    </message>
    <message>
        <source>the section is about “{topic}”, not about “{name}”</source>
        <translation>القسم عن «{topic}» لا عن «{name}»</translation>
    </message>
    <message>
        <source>the reference has this slogan as “{name}”</source>
        <translation>الشعار في المرجع «{name}»</translation>
    </message>
    <message>
        <source>the name is “{name}”, the acronym that of “{other}”</source>
        <translation>الاسم «{name}» أما الاختصار فلـ«{other}»</translation>
    </message>
    <message>
        <source>the acronym of “{name}” is {acronym}</source>
        <translation>اختصار «{name}» هو {acronym}</translation>
    </message>
    <message>
        <source>the reference ties “{subject}” to “{meant}”, not to “{name}”</source>
        <translation>يربط المرجع «{subject}» بـ«{meant}» لا بـ«{name}»</translation>
    </message>
    <message>
        <source>the article is about the sport of “{meant}”, not about that of “{name}”</source>
        <translation>يتناول المقال رياضة «{meant}» لا رياضة «{name}»</translation>
    </message>
    <message>
        <source>words of “{name}” are left out</source>
        <translation>سقطت كلمات من «{name}»</translation>
    </message>
    <message>
        <source>the words of “{name}” stand in another order</source>
        <translation>كلمات «{name}» في ترتيب آخر</translation>
    </message>
    <message>
        <source>punctuation cuts the name “{name}”</source>
        <translation>علامة ترقيم تقطع الاسم «{name}»</translation>
    </message>
    <message>
        <source>a space is missing in the name “{name}”</source>
        <translation>مسافة ناقصة في الاسم «{name}»</translation>
    </message>
    <message>
        <source>a space splits a word of the name “{name}”</source>
        <translation>مسافة تقسم كلمة من الاسم «{name}»</translation>
    </message>
    <message>
        <source>a word of the name “{name}” stands twice</source>
        <translation>كلمة من الاسم «{name}» مكررة</translation>
    </message>
    <message>
        <source>a full stop leaves a fragment without a verb</source>
        <translation>نقطة تترك بعدها جزءًا بلا فعل</translation>
    </message>
    <message>
        <source>a full stop stands inside a phrase</source>
        <translation>نقطة في داخل عبارة</translation>
    </message>
    <message>
        <source>seems to be one body under two names: {first}, {second}</source>
        <translation>يبدو أنها هيئة واحدة باسمين: {first}، {second}</translation>
    </message>
    <message>
        <source>two sources tell the same of “{first}” and of “{second}”</source>
        <translation>مصدران يقولان الشيء نفسه عن «{first}» وعن «{second}»</translation>
    </message>
    <message>
        <source>two spellings of one name; the reference has “{name}”</source>
        <translation>اسم واحد برسمين، وفي المرجع «{name}»</translation>
    </message>
    <message>
        <source>the reference spells it “{name}”</source>
        <translation>يرسمه المرجع «{name}»</translation>
    </message>
    <message>
        <source>a space stands before the sign ({count} places)</source>
        <translation>مسافة قبل العلامة (المواضع: {count})</translation>
    </message>
    <message>
        <source>letters of another alphabet look like a word&apos;s own ({count} places)</source>
        <translation>حروف من أبجدية أخرى تشبه حروف الكلمة نفسها (عدد المواضع: {count})</translation>
    </message>
    <message>
        <source>the space after the sign is missing ({count} places)</source>
        <translation>المسافة بعد العلامة ناقصة (المواضع: {count})</translation>
    </message>
    <message>
        <source>the name is “{name}”</source>
        <translation>الاسم هو «{name}»</translation>
    </message>
    <message>
        <source>“{name}” begins so</source>
        <translation>بداية «{name}»</translation>
    </message>
    <message>
        <source>a word of “{name}” begins so</source>
        <translation>بداية كلمة من «{name}»</translation>
    </message>
    <message>
        <source>{percent} % like “{name}”</source>
        <translation>يشبه «{name}» بنسبة {percent} %</translation>
    </message>
    <message>
        <source>agrees with reference {value} ({source})</source>
        <translation>توافق المرجع: {value} ({source})</translation>
    </message>
    <message>
        <source>differs from reference {value} (valid from {start}; {source})</source>
        <translation>تخالف المرجع: {value} (سارية من {start}؛ {source})</translation>
    </message>
    <message>
        <source>differs from reference {value} ({source})</source>
        <translation>تخالف المرجع: {value} ({source})</translation>
    </message>
    <message>
        <source>sources differ; the reference has {value} ({source})</source>
        <translation>المصادر مختلفة؛ في المرجع: {value} ({source})</translation>
    </message>
    <message>
        <source>the reference has {value} here (valid from {start}; {source})</source>
        <translation>في المرجع هنا: {value} (منذ {start}؛ {source})</translation>
    </message>
    <message>
        <source>the reference has {value} here ({source})</source>
        <translation>في المرجع هنا: {value} ({source})</translation>
    </message>
    <message>
        <source>was so until {end} ({source})</source>
        <translation>كان كذلك حتى {end} ({source})</translation>
    </message>
    <message>
        <source>one says {first}, the other {second}</source>
        <translation>يقول أحدهما {first} والآخر {second}</translation>
    </message>
    <message>
        <source>one says {first}, the other {second}; both sentences tell of {words}</source>
        <translation>يقول أحدهما {first} والآخر {second}؛ والجملتان كلتاهما تتحدثان عن: {words}</translation>
    </message>
    <message>
        <source>one says {first}, the other {second}; the articles agree on {figures}</source>
        <translation>يقول أحدهما {first} والآخر {second}؛ ويتفق المقالان في: {figures}</translation>
    </message>
    <message>
        <source>another article says that it was called off or put off</source>
        <translation>مقال آخر يقول إنه أُلغي أو أُجّل</translation>
    </message>
    <message>
        <source>the reference has this event as {status} (since {since})</source>
        <translation>حال هذا الحدث في المرجع: {status} (منذ {since})</translation>
    </message>
    <message>
        <source>the reference has this event as {status}</source>
        <translation>هذا الحدث في المرجع: {status}</translation>
    </message>
    <message>
        <source>the sources give the same value, {value}</source>
        <translation>يذكر المصدران القيمة نفسها: {value}</translation>
    </message>
    <message>
        <source>two figures for “{what}”</source>
        <translation>رقمان لشيء واحد: «{what}»</translation>
    </message>
    <message>
        <source>{date} was a {right}, not a {named}</source>
        <translation>صادف {date} يوم {right} لا {named}</translation>
    </message>
    <message>
        <source>{number} are announced, the list holds {count}</source>
        <translation>أُعلن عن {number}، وفي القائمة {count}</translation>
    </message>
    <message>
        <source>the parts make {sum}, not {whole}</source>
        <translation>مجموع الأجزاء {sum} لا {whole}</translation>
    </message>
    <message>
        <source>the shares make {sum}</source>
        <translation>مجموع الحصص {sum}</translation>
    </message>
    <message>
        <source>{part} of {whole} are {right} %, not {share} %</source>
        <translation>{part} من {whole} تساوي {right} % لا {share} %</translation>
    </message>
    <message>
        <source>from {start} to {end} are {right}, not {told}</source>
        <translation>من {start} إلى {end} تساوي {right} لا {told}</translation>
    </message>
    <message>
        <source>{count} times {each} are {right}, not {total}</source>
        <translation>{count} في {each} تساوي {right} لا {total}</translation>
    </message>
    <message>
        <source>from {before} to {after} is {right}, not “{told}”</source>
        <translation>من {before} إلى {after} تساوي {right} لا «{told}»</translation>
    </message>
    <message>
        <source>from {start} to {end} are {right} years, not {years}</source>
        <translation>من {start} إلى {end} مدة {right} من السنين لا {years}</translation>
    </message>
    <message>
        <source>the glossary lists this name as wrong</source>
        <translation>يعدّ المسرد هذا الاسم خاطئًا</translation>
    </message>
    <message>
        <source>the glossary lists this name as wrong for “{name}”</source>
        <translation>يعدّ المسرد هذا الاسم خاطئًا لـ«{name}»</translation>
    </message>
    <message>
        <source>where the text speaks of “{name}”, the glossary lists this as wrong</source>
        <translation>حيث يتحدث النص عن «{name}» يعدّ المسرد هذا خاطئًا</translation>
    </message>
    <message>
        <source>{second} cannot come after {first}</source>
        <translation>لا يمكن أن يأتي {second} بعد {first}</translation>
    </message>
    <message>
        <source>{told} ends before it begins</source>
        <translation>ينتهي {told} قبل أن يبدأ</translation>
    </message>
    <message>
        <source>the title has {title}, the text {body}</source>
        <translation>في العنوان {title}، وفي النص {body}</translation>
    </message>
    <message>
        <source>{first} is not {second}</source>
        <translation>{first} ليس {second}</translation>
    </message>
    <message>
        <source>the calendar has no {day}</source>
        <translation>لا يوجد في التقويم {day}</translation>
    </message>
    <message>
        <source>the same digits in another order: {first}, {second}</source>
        <translation>الأرقام نفسها بترتيب آخر: {first}، {second}</translation>
    </message>
    <message>
        <source>one has the same person in office from {first}, the other from {second}</source>
        <translation>أحدهما يجعل الشخص نفسه في المنصب منذ {first}، والآخر منذ {second}</translation>
    </message>
    <message>
        <source>planned {planned}, later {outcome}</source>
        <translation>المخطط {planned}، ثم {outcome}</translation>
    </message>
    <message>
        <source>{date} had passed when the article appeared ({published})</source>
        <translation>كان {date} قد مضى حين نُشر المقال ({published})</translation>
    </message>
    <message>
        <source>{years} years from {start} end in {right}, not in {end}</source>
        <translation>{years} سنة من {start} تنتهي في {right} لا في {end}</translation>
    </message>
    <message>
        <source>{years} years from {start} are over in {right}, and the article is of {written}</source>
        <translation>{years} سنة من {start} انقضت في {right}، والمقال من {written}</translation>
    </message>
    <message>
        <source>{first} would be about {right}, not {second}</source>
        <translation>{first} تعادل نحو {right} لا {second}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>مطفأة</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات المرجعية</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الأذكار</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>قراءات</translation>
    </message>
    <message>
        <source>Adjudications</source>
        <translation>ما حُسم</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>says the same as</source>
        <translation>يقول ما يقوله</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>is a translation of</source>
        <translation>ترجمة عن</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>يقتبس من</translation>
    </message>
    <message>
        <source>has to do with</source>
        <translation>يتعلق بـ</translation>
    </message>
</context>
<context>
    <name>RelationCard</name>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Judge it yourself…</source>
        <translation>احكم بنفسك…</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Relate two passages</source>
        <translation>إقامة علاقة بين موضعين</translation>
    </message>
    <message>
        <source>How the first stands to the second</source>
        <translation>علاقة الأول بالثاني</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Let the other passage come first</source>
        <translation>جعل الموضع الآخر أولًا</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>إقامة العلاقة</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation>لا نتيجة تمر من التصفية.</translation>
    </message>
    <message>
        <source>Result of a corpus</source>
        <translation>نتيجة مجموعة مقالات</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left out</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك شيء واحد</numerusform>
            <numerusform>تُرك شيئان</numerusform>
            <numerusform>تُركت %n أشياء</numerusform>
            <numerusform>تُرك %n شيئًا</numerusform>
            <numerusform>تُرك %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Words of a quote</source>
        <translation>كلمات من اقتباس</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Take into the project</source>
        <translation>أخذها إلى المشروع</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
</context>
<context>
    <name>ResultFlow</name>
    <message>
        <source>Open the result of a corpus</source>
        <translation>فتح نتيجة مجموعة مقالات</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) taken in</source>
        <translation>
            <numerusform>لم تؤخذ نتيجة</numerusform>
            <numerusform>أُخذت نتيجة واحدة</numerusform>
            <numerusform>أُخذت نتيجتان</numerusform>
            <numerusform>أُخذت %n نتائج</numerusform>
            <numerusform>أُخذت %n نتيجة</numerusform>
            <numerusform>أُخذت %n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالًا جديدًا</numerusform>
            <numerusform>%n مقال جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewColumn</name>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
</context>
<context>
    <name>ReviewerButton</name>
    <message>
        <source>Reviewer: {name}</source>
        <translation>المراجع: {name}</translation>
    </message>
    <message>
        <source>Reviewers…</source>
        <translation>المراجعون…</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>التوقيع به</translation>
    </message>
</context>
<context>
    <name>Reviewers</name>
    <message>
        <source>Fact-checker</source>
        <translation>مدقق وقائع</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>محرر</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بنّي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصويب</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>الذِّكر</translation>
    </message>
    <message>
        <source>passed over it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>does not take {words}</source>
        <translation>لا يأخذ بـ{words}</translation>
    </message>
</context>
<context>
    <name>RevisionDetail</name>
    <message>
        <source>What the gesture changed</source>
        <translation>ما غيّرته الخطوة</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>As it was before…</source>
        <translation>كما كان قبل ذلك…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>ولا تغييرات أخرى</numerusform>
            <numerusform>وتغيير آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و%n تغييرات أخرى</numerusform>
            <numerusform>و%n تغييرًا آخر</numerusform>
            <numerusform>و%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>RevisionModel</name>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first}</numerusform>
            <numerusform>{first} وآخر</numerusform>
            <numerusform>{first} واثنان آخران</numerusform>
            <numerusform>{first} و%n أخرى</numerusform>
            <numerusform>{first} و%n آخر</numerusform>
            <numerusform>{first} و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Name that the glossary lists as wrong</source>
        <translation>اسم يعدّه المسرد خاطئًا</translation>
    </message>
    <message>
        <source>Name with a word mistranslated</source>
        <translation>اسم فيه كلمة أسيئت ترجمتها</translation>
    </message>
    <message>
        <source>One person in two spellings</source>
        <translation>شخص واحد كُتب اسمه بطريقتين</translation>
    </message>
    <message>
        <source>One office or deed, two surnames</source>
        <translation>منصب أو فعل واحد ولقبان</translation>
    </message>
    <message>
        <source>One person, two offices</source>
        <translation>شخص واحد ومنصبان</translation>
    </message>
    <message>
        <source>One office, two people</source>
        <translation>منصب واحد لشخصين</translation>
    </message>
    <message>
        <source>One body under two names</source>
        <translation>هيئة واحدة باسمين</translation>
    </message>
    <message>
        <source>One thing told of two bodies</source>
        <translation>شيء واحد يُنسب إلى هيئتين</translation>
    </message>
    <message>
        <source>Body out of place in a section about another</source>
        <translation>هيئة في غير موضعها في قسم عن غيرها</translation>
    </message>
    <message>
        <source>Slogan worded otherwise than in the reference</source>
        <translation>شعار بصياغة تخالف المرجع</translation>
    </message>
    <message>
        <source>Different slogans of one event</source>
        <translation>شعارات مختلفة لحدث واحد</translation>
    </message>
    <message>
        <source>Two numbers for one edition of an event</source>
        <translation>رقمان لدورة واحدة من حدث</translation>
    </message>
    <message>
        <source>Body named where another of a like name is meant</source>
        <translation>ذكر هيئة والمقصود أخرى شبيهة الاسم</translation>
    </message>
    <message>
        <source>Name with another body&apos;s acronym</source>
        <translation>اسم مع اختصار هيئة أخرى</translation>
    </message>
    <message>
        <source>Name with words changed, left out or out of order</source>
        <translation>اسم بكلمات مبدّلة أو ساقطة أو في غير ترتيبها</translation>
    </message>
    <message>
        <source>Name cut by punctuation</source>
        <translation>اسم تقطعه علامة ترقيم</translation>
    </message>
    <message>
        <source>Full stop inside a phrase</source>
        <translation>نقطة داخل العبارة</translation>
    </message>
    <message>
        <source>One name in several spellings</source>
        <translation>اسم واحد بأكثر من رسم</translation>
    </message>
    <message>
        <source>Value that differs from a dated fact</source>
        <translation>قيمة تخالف معلومة مؤرَّخة</translation>
    </message>
    <message>
        <source>Value that no fact of its property allows</source>
        <translation>قيمة لا تسمح بها أي حقيقة لخاصيتها</translation>
    </message>
    <message>
        <source>Role that the reference gives to another</source>
        <translation>دور يسنده المرجع إلى غيره</translation>
    </message>
    <message>
        <source>Values that cannot both be right</source>
        <translation>قيمتان لا تصحّان معًا</translation>
    </message>
    <message>
        <source>Two figures for one thing in one sentence</source>
        <translation>رقمان لشيء واحد في جملة واحدة</translation>
    </message>
    <message>
        <source>Figures for one thing that cannot both be right</source>
        <translation>رقمان لشيء واحد لا يصحّان معًا</translation>
    </message>
    <message>
        <source>Dates of one thing that cannot both be right</source>
        <translation>تاريخان لشيء واحد لا يصحّان معًا</translation>
    </message>
    <message>
        <source>Plan that turned out otherwise</source>
        <translation>خطة آلت إلى غير ما قيل</translation>
    </message>
    <message>
        <source>Day to come that had passed already</source>
        <translation>يوم قيل إنه آت وقد مضى</translation>
    </message>
    <message>
        <source>Anniversary that does not fit the year of founding</source>
        <translation>ذكرى سنوية لا توافق سنة التأسيس</translation>
    </message>
    <message>
        <source>One office, two beginnings</source>
        <translation>منصب واحد وبدايتان</translation>
    </message>
    <message>
        <source>One figure with its digits in two orders</source>
        <translation>عدد واحد بترتيبين لأرقامه</translation>
    </message>
    <message>
        <source>Day that its month does not have</source>
        <translation>يوم ليس في شهره</translation>
    </message>
    <message>
        <source>Date that two calendars do not name alike</source>
        <translation>تاريخ لا يتفق عليه التقويمان</translation>
    </message>
    <message>
        <source>Share that its counts do not bear out</source>
        <translation>نسبة لا تؤيدها أعدادها</translation>
    </message>
    <message>
        <source>One number in two scales or units</source>
        <translation>رقم واحد بمقياسين أو وحدتين</translation>
    </message>
    <message>
        <source>Length of time that does not fit its two ends</source>
        <translation>مدة لا توافق بدايتها ونهايتها</translation>
    </message>
    <message>
        <source>End before its beginning</source>
        <translation>نهاية قبل البداية</translation>
    </message>
    <message>
        <source>Total that so much for each does not make</source>
        <translation>مجموع لا يساوي نصيب الواحد مضروبا في العدد</translation>
    </message>
    <message>
        <source>One person, two answers</source>
        <translation>شخص واحد وروايتان</translation>
    </message>
    <message>
        <source>One match, two winners</source>
        <translation>مباراة واحدة وفائزان</translation>
    </message>
    <message>
        <source>Told otherwise by another article</source>
        <translation>يرويه مقال آخر على غير هذا</translation>
    </message>
    <message>
        <source>Plan that another article says was called off</source>
        <translation>خطة يقول مقال آخر إنها أُلغيت</translation>
    </message>
    <message>
        <source>Event that was cancelled</source>
        <translation>حدث أُلغي</translation>
    </message>
    <message>
        <source>Day of the week that does not fall on its date</source>
        <translation>يوم لا يوافق تاريخه</translation>
    </message>
    <message>
        <source>Anniversary or age that does not fit the year of the beginning</source>
        <translation>ذكرى أو عمر لا يوافق سنة البداية</translation>
    </message>
    <message>
        <source>Term that does not end when its length says</source>
        <translation>مدة لا تنتهي حين يقتضي طولها</translation>
    </message>
    <message>
        <source>Number that its list does not hold</source>
        <translation>عدد لا يطابق قائمته</translation>
    </message>
    <message>
        <source>Parts that do not make up their whole</source>
        <translation>أجزاء لا يساوي مجموعها الكل</translation>
    </message>
    <message>
        <source>Conversion to another unit that is wrong</source>
        <translation>تحويل خاطئ إلى وحدة أخرى</translation>
    </message>
    <message>
        <source>Missing space after punctuation</source>
        <translation>مسافة ناقصة بعد علامة الترقيم</translation>
    </message>
    <message>
        <source>Space before punctuation</source>
        <translation>مسافة قبل علامة الترقيم</translation>
    </message>
    <message>
        <source>Letters of another alphabet in a word</source>
        <translation>حروف من أبجدية أخرى في كلمة</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّدة</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>مستبعَدة</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير محسومة</translation>
    </message>
</context>
<context>
    <name>RulingBar</name>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>The article is wrong here (Ctrl+1)</source>
        <translation>المقال مخطئ هنا (Ctrl+1)</translation>
    </message>
    <message>
        <source>Wrong, and this is what to read instead (Ctrl+2)</source>
        <translation>خطأ، وهذا صوابه (Ctrl+2)</translation>
    </message>
    <message>
        <source>The article is right; nothing to mend (Ctrl+3)</source>
        <translation>المقال مصيب ولا شيء يُصحَّح (Ctrl+3)</translation>
    </message>
    <message>
        <source>It cannot be decided now (Ctrl+4)</source>
        <translation>لا يمكن البتّ فيها الآن (Ctrl+4)</translation>
    </message>
    <message>
        <source>Words that are wrong</source>
        <translation>الكلمات الخاطئة</translation>
    </message>
    <message>
        <source>Instead of {words}</source>
        <translation>بدلًا من {words}</translation>
    </message>
    <message>
        <source>Reason (optional, Enter keeps it)</source>
        <translation>السبب (اختياري، Enter يحفظه)</translation>
    </message>
    <message>
        <source>Reason (optional), then a ruling above</source>
        <translation>السبب (اختياري)، ثم اختر الحكم أعلاه</translation>
    </message>
    <message>
        <source>Reason of the ruling</source>
        <translation>سبب الحكم</translation>
    </message>
    <message>
        <source>Words to read instead</source>
        <translation>الكلمات الصحيحة</translation>
    </message>
    <message>
        <source>Take the ruling back</source>
        <translation>الرجوع عن الحكم</translation>
    </message>
</context>
<context>
    <name>SafeFlow</name>
    <message>
        <source>Open a project for reading only</source>
        <translation>فتح مشروع للقراءة فقط</translation>
    </message>
    <message>
        <source>Bring back a damaged project</source>
        <translation>استعادة مشروع تالف</translation>
    </message>
    <message>
        <source>Write the copy as a new project</source>
        <translation>كتابة النسخة مشروعًا جديدًا</translation>
    </message>
    <message>
        <source>The earlier copy is open. What stood there is kept as {file}.</source>
        <translation>النسخة السابقة مفتوحة، وما كان هناك محفوظ باسم {file}.</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>The project&apos;s rating scale</source>
        <translation>سلّم التقييم في المشروع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Ratings, the worst first</source>
        <translation>التقييمات، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Add a rating</source>
        <translation>إضافة تقييم</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Not inside longer words</source>
        <translation>لا داخل كلمات أطول</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>السوابق</translation>
    </message>
    <message>
        <source>Whole words, also behind و ف ب ك ل س ال</source>
        <translation>كلمات كاملة، وبعد و ف ب ك ل س ال أيضًا</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>الأحرف بعينها</translation>
    </message>
    <message>
        <source>Vowel signs, hamzas and capitals count too</source>
        <translation>يُعتدّ بالتشكيل والهمزات والأحرف الكبيرة أيضًا</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>What is typed is a regular expression</source>
        <translation>المكتوب تعبير نمطي</translation>
    </message>
</context>
<context>
    <name>SecondOpinion</name>
    <message>
        <source>Agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>غير موافق</translation>
    </message>
</context>
<context>
    <name>SeekFlow</name>
    <message>
        <source>No hits</source>
        <translation>لا مواضع</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Report of the case…</source>
        <translation>تقرير عن القضية…</translation>
    </message>
    <message>
        <source>ClaimReview…</source>
        <translation>ClaimReview…</translation>
    </message>
    <message>
        <source>All cases as AVeriTeC…</source>
        <translation>كل القضايا بصيغة AVeriTeC…</translation>
    </message>
    <message>
        <source>Labelled pairs…</source>
        <translation>أزواج موسومة…</translation>
    </message>
    <message>
        <source>Name of the desk…</source>
        <translation>اسم غرفة التحرير…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>حذف القضية</translation>
    </message>
    <message>
        <source>The review lacks something. Write it all the same?</source>
        <translation>ينقص المراجعةَ شيء. أتُكتب مع ذلك؟</translation>
    </message>
    <message>
        <source>Others cannot use the review yet. Write it, marked as incomplete?</source>
        <translation>لا تصلح المراجعة لغيركم بعد. أتُكتب وعليها أنها ناقصة؟</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>مستند Word (*.docx)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>صفحة (*.html)</translation>
    </message>
    <message>
        <source>XLIFF with the source text (*.xlf)</source>
        <translation>XLIFF مع النص الأصلي (*.xlf)</translation>
    </message>
    <message>
        <source>Save the corrected article</source>
        <translation>حفظ المقال المصحَّح</translation>
    </message>
    <message>
        <source>Save all corrected articles into a folder</source>
        <translation>حفظ كل المقالات المصحَّحة في مجلد</translation>
    </message>
    <message>
        <source>Table (*.tsv)</source>
        <translation>جدول (*.tsv)</translation>
    </message>
    <message>
        <source>Save the quality report</source>
        <translation>حفظ تقرير الجودة</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>الجودة</translation>
    </message>
</context>
<context>
    <name>SettingFlow</name>
    <message>
        <source>Deleted: {count} files.</source>
        <translation>حُذف من الملفات: {count}.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (‎*.json)</translation>
    </message>
    <message>
        <source>kzannotate settings</source>
        <translation>إعدادات kzannotate</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد إعدادات</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: {path}</translation>
    </message>
    <message>
        <source>{count} settings hold now.</source>
        <translation>سرى من الإعدادات: {count}.</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>تُرك: {names}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: back to what it was at first</source>
        <translation>{setting}: إعادته إلى ما كان أول مرة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Ours ({face})</source>
        <translation>خطنا ({face})</translation>
    </message>
    <message>
        <source>The one that belongs to the article’s</source>
        <translation>الخط الذي يلائم خط المقال</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}‏٪</translation>
    </message>
    <message>
        <source>The open project</source>
        <translation>المشروع المفتوح</translation>
    </message>
    <message>
        <source>Articles, reference, decisions and their whole history, in one file. Earlier copies of it lie in a folder beside it.</source>
        <translation>المقالات والمرجع والقرارات وتاريخها كله في ملف واحد. ونسخه السابقة في مجلد بجانبه.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What is chosen in this dialog, your name, and paths of recent projects.</source>
        <translation>ما يُختار في هذه النافذة، واسمك، ومسارات المشاريع الحديثة.</translation>
    </message>
    <message>
        <source>The program’s own folder</source>
        <translation>مجلد البرنامج نفسه</translation>
    </message>
    <message>
        <source>The sample project, and a random number that tells this copy of the program from others in a project’s history.</source>
        <translation>المشروع التجريبي، ورقم عشوائي يميز هذه النسخة من البرنامج عن غيرها في تاريخ المشروع.</translation>
    </message>
    <message>
        <source>Logs and reports of faults</source>
        <translation>السجلات وتقارير الأعطال</translation>
    </message>
    <message>
        <source>What went wrong, without a word of an article, a name or a path. They stay here unless you send them to somebody yourself.</source>
        <translation>ما تعطّل، بلا كلمة من مقال ولا اسم ولا مسار. وتبقى هنا ما لم ترسلها أنت إلى أحد.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Rules of this project</source>
        <translation>قواعد هذا المشروع</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Holds at once, without a restart; articles keep their own language.</source>
        <translation>تسري فورًا دون إعادة تشغيل؛ وتبقى للمقالات لغاتها.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>High contrast has darker letters and full lines, on white or on black.</source>
        <translation>في التباين العالي حروف أدكن وخطوط ممتلئة، على أبيض أو أسود.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast on black</source>
        <translation>تباين عالٍ على أسود</translation>
    </message>
    <message>
        <source>Size of the window’s words</source>
        <translation>حجم كلمات النافذة</translation>
    </message>
    <message>
        <source>Of menus, lists and buttons; articles have a size of theirs.</source>
        <translation>في القوائم والأزرار؛ وللمقالات حجمها.</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>حجم المقالات</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or Ctrl with + and -, change it too.</source>
        <translation>تغيّره أيضًا Ctrl مع عجلة الفأرة، أو Ctrl مع + و-.</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>الحروف العربية</translation>
    </message>
    <message>
        <source>The typeface of Arabic articles.</source>
        <translation>خط المقالات العربية.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters</source>
        <translation>الحروف اللاتينية والكيريلية</translation>
    </message>
    <message>
        <source>The typeface of other articles, and of such words in Arabic.</source>
        <translation>خط سائر المقالات، وما يقع من كلماتها في العربية.</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>عدد الحروف في السطر</translation>
    </message>
    <message>
        <source>About 76 read best; a narrow window has fewer.</source>
        <translation>أيسرها قراءة نحو 76؛ والنافذة الضيقة أقل.</translation>
    </message>
    <message>
        <source>Room between lines</source>
        <translation>ما بين الأسطر</translation>
    </message>
    <message>
        <source>More room helps where many marks lie under one line.</source>
        <translation>السعة تنفع حيث تكثر العلامات تحت سطر واحد.</translation>
    </message>
    <message>
        <source>Even edges on both sides</source>
        <translation>حافتان مستويتان</translation>
    </message>
    <message>
        <source>Lines are stretched as in print.</source>
        <translation>تُمدّ الأسطر كما في الطباعة.</translation>
    </message>
    <message>
        <source>Legend over the article</source>
        <translation>مفتاح العلامات فوق المقال</translation>
    </message>
    <message>
        <source>Says what each line under the words means.</source>
        <translation>يقول معنى كل خط تحت الكلمات.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Decisions are signed with it. Empty: the name of the system’s user.</source>
        <translation>تُوقَّع به القرارات. فارغ: اسم مستخدم النظام.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>عند البدء</translation>
    </message>
    <message>
        <source>What the window shows when it is opened without a project.</source>
        <translation>ما تعرضه النافذة حين تُفتح بلا مشروع.</translation>
    </message>
    <message>
        <source>Show the ways in</source>
        <translation>عرض سبل البدء</translation>
    </message>
    <message>
        <source>Open the last project</source>
        <translation>فتح آخر مشروع</translation>
    </message>
    <message>
        <source>Check after changes</source>
        <translation>الفحص بعد التغيير</translation>
    </message>
    <message>
        <source>New articles, names and facts are checked at once; otherwise with F5.</source>
        <translation>تُفحص المقالات والأسماء والمعلومات الجديدة فورًا؛ وإلا فبالمفتاح F5.</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>المتابعة بعد القرار</translation>
    </message>
    <message>
        <source>The next thing to decide comes up by itself.</source>
        <translation>يأتي ما يليه مما ينتظر القرار من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>ما يأتي أولًا</translation>
    </message>
    <message>
        <source>The order in which things to decide come up.</source>
        <translation>ترتيب ما ينتظر القرار.</translation>
    </message>
    <message>
        <source>Errors, then warnings</source>
        <translation>الأخطاء ثم التحذيرات</translation>
    </message>
    <message>
        <source>What is named most often</source>
        <translation>الأكثر ذكرًا</translation>
    </message>
    <message>
        <source>As the articles are read</source>
        <translation>كما تُقرأ المقالات</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>تذكّر المشاريع الحديثة</translation>
    </message>
    <message>
        <source>Their paths are kept in the settings’ file and nowhere else.</source>
        <translation>تُحفظ مساراتها في ملف الإعدادات لا في غيره.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>What is chosen here is kept in the project and holds for everybody who works on it. It can be undone.</source>
        <translation>ما يُختار هنا يُحفظ في المشروع ويسري على كل من يعمل فيه. ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Rules belong to a project. Open one, then choose its rules here.</source>
        <translation>القواعد للمشروع. افتح مشروعًا ثم اختر قواعده هنا.</translation>
    </message>
    <message>
        <source>Choose a command, press its new keys, take them.</source>
        <translation>اختر أمرًا واضغط مفاتيحه الجديدة وخذها.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting, a rule or a shortcut</source>
        <translation>ابحث عن إعداد أو قاعدة أو اختصار</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>No setting has these words. Try others.</source>
        <translation>لا إعداد فيه هذه الكلمات. جرّب غيرها.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: nothing is counted, reported or looked for in the network, and no page is fetched. The one exception is a shared project, which you open yourself: what you decide in it is sent to the server that you name. Its password is kept in the keyring of this system, if you want it kept.</source>
        <translation>لا يغادر شيء هذا الجهاز: لا يُعدّ شيء ولا يُبلَّغ عنه ولا يُبحث عنه في الشبكة، ولا تُجلب صفحة. والاستثناء الوحيد هو المشروع المشترك الذي تفتحه أنت: ما تقرره فيه يُرسل إلى الخادوم الذي تسميه. وتُحفظ كلمة مروره في حافظة مفاتيح هذا النظام إن شئت.</translation>
    </message>
    <message>
        <source>Forget the recent projects</source>
        <translation>نسيان المشاريع الحديثة</translation>
    </message>
    <message>
        <source>Delete logs and reports</source>
        <translation>حذف السجلات والتقارير</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>All rules as they came</source>
        <translation>كل القواعد كما جاءت</translation>
    </message>
    <message>
        <source>{severity} (its own)</source>
        <translation>{severity} (درجتها)</translation>
    </message>
    <message>
        <source>How loud: {rule}</source>
        <translation>درجة: {rule}</translation>
    </message>
    <message>
        <source>{rule}: as it came</source>
        <translation>{rule}: كما جاءت</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>توافقات</translation>
    </message>
</context>
<context>
    <name>SharedFlow</name>
    <message>
        <source>Keep as a file for a lead</source>
        <translation>حفظ في ملف لرئيس</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>On selected words: link them. On a mark: open it</source>
        <translation>على كلمات محددة: ربطها. وعلى علامة: فتحها</translation>
    </message>
    <message>
        <source>In the text: go to the next mark</source>
        <translation>في النص: الانتقال إلى العلامة التالية</translation>
    </message>
    <message>
        <source>In the text: go word by word</source>
        <translation>في النص: التنقل كلمة كلمة</translation>
    </message>
    <message>
        <source>In the text: select</source>
        <translation>في النص: التحديد</translation>
    </message>
    <message>
        <source>In the text: go sentence by sentence</source>
        <translation>في النص: التنقل جملة جملة</translation>
    </message>
    <message>
        <source>In the text: leave a prefix such as و or ب out, or take it in</source>
        <translation>في النص: ترك سابقة مثل و أو ب أو ضمّها</translation>
    </message>
    <message>
        <source>In the text: move the selection&apos;s start by a letter</source>
        <translation>في النص: تحريك بداية التحديد حرفًا</translation>
    </message>
    <message>
        <source>In the text: grow the selection, or shrink it</source>
        <translation>في النص: توسيع التحديد أو تضييقه</translation>
    </message>
    <message>
        <source>{letter} in the text</source>
        <translation>{letter} في النص</translation>
    </message>
</context>
<context>
    <name>SidesSection</name>
    <message>
        <source>What the sources say</source>
        <translation>ما تقوله المصادر</translation>
    </message>
    <message>
        <source>The findings of this case are gone.</source>
        <translation>نتائج هذه القضية لم تعد موجودة.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>و%n موضع آخر</numerusform>
            <numerusform>وموضع آخر</numerusform>
            <numerusform>وموضعان آخران</numerusform>
            <numerusform>و%n مواضع أخرى</numerusform>
            <numerusform>و%n موضعًا آخر</numerusform>
            <numerusform>و%n موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>إلى المقال</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>ضدها</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>إخراج المختار</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split the entity</source>
        <translation>تقسيم الكيان</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات المرجعية</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الأذكار</translation>
    </message>
    <message>
        <source>Optional, where a ticked name is enough</source>
        <translation>اختياري حيث يكفي اسم مؤشَّر</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>لغة الاسم</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما ينتقل</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>supports</source>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>ينقض</translation>
    </message>
    <message>
        <source>context</source>
        <translation>سياق</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Checking the articles…</source>
        <translation>يجري تدقيق المقالات…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>تجري قراءة الملفات…</translation>
    </message>
    <message>
        <source>Importing a reference…</source>
        <translation>يجري استيراد مرجع…</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>يجري فتح المشروع…</translation>
    </message>
    <message>
        <source>Making sure that the file is whole…</source>
        <translation>يجري التأكد من سلامة الملف…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>تجري كتابة الملف…</translation>
    </message>
    <message>
        <source>Searching all articles…</source>
        <translation>يجري البحث في كل المقالات…</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>يجري استرجاع ما كان…</translation>
    </message>
    <message>
        <source>Looking what this affects…</source>
        <translation>جارٍ النظر فيما يتأثر…</translation>
    </message>
    <message>
        <source>Counting how names are spelled…</source>
        <translation>جارٍ عدّ صيغ الأسماء…</translation>
    </message>
    <message>
        <source>Copying the project…</source>
        <translation>جارٍ نسخ المشروع…</translation>
    </message>
    <message>
        <source>Proving the other copy…</source>
        <translation>يجري التحقق من النسخة الأخرى…</translation>
    </message>
    <message>
        <source>Merging the other copy…</source>
        <translation>يجري دمج النسخة الأخرى…</translation>
    </message>
    <message>
        <source>Fetching the shared project…</source>
        <translation>يجري جلب المشروع المشترك…</translation>
    </message>
    <message>
        <source>Reading the damaged project…</source>
        <translation>جارية قراءة المشروع التالف…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>يجري التراجع…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>تجري الإعادة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>ما يأتي أولًا</translation>
    </message>
    <message>
        <source>Loudest first</source>
        <translation>الأخطر أولًا</translation>
    </message>
    <message>
        <source>Most frequent entity first</source>
        <translation>الكيان الأكثر تكرارًا أولًا</translation>
    </message>
    <message>
        <source>As the articles are read</source>
        <translation>بترتيب القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n changed in both</source>
        <translation>
            <numerusform>لا تغيير في النسختين</numerusform>
            <numerusform>واحد تغيّر في النسختين</numerusform>
            <numerusform>اثنان تغيّرا في النسختين</numerusform>
            <numerusform>%n تغيّرت في النسختين</numerusform>
            <numerusform>%n تغيّر في النسختين</numerusform>
            <numerusform>%n تغيّر في النسختين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>لم يُنظر في شيء</numerusform>
            <numerusform>لم يُنظر في شيء واحد</numerusform>
            <numerusform>لم يُنظر في شيئين</numerusform>
            <numerusform>لم يُنظر في %n أشياء</numerusform>
            <numerusform>لم يُنظر في %n شيئًا</numerusform>
            <numerusform>لم يُنظر في %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and names that the last check passed over, and why.</source>
        <translation>نصوص وأسماء تخطاها الفحص الأخير، وسبب ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>لم يبق ما يُبتّ فيه</numerusform>
            <numerusform>بقي واحد للبتّ</numerusform>
            <numerusform>بقي اثنان للبتّ</numerusform>
            <numerusform>بقي %n للبتّ</numerusform>
            <numerusform>بقي %n للبتّ</numerusform>
            <numerusform>بقي %n للبتّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>لم يُنجز شيء اليوم</numerusform>
            <numerusform>أُنجز واحد اليوم</numerusform>
            <numerusform>أُنجز اثنان اليوم</numerusform>
            <numerusform>أُنجز %n اليوم</numerusform>
            <numerusform>أُنجز %n اليوم</numerusform>
            <numerusform>أُنجز %n اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings without a ruling, and links that the machine proposes.</source>
        <translation>الملاحظات التي لا حكم فيها، والروابط التي يقترحها البرنامج.</translation>
    </message>
    <message>
        <source>Open for reading only: {file}</source>
        <translation>مفتوح للقراءة فقط: {file}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Saved in {file}</source>
        <translation>محفوظ في {file}</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message numerus="yes">
        <source>%n gesture(s) waiting</source>
        <translation>
            <numerusform>لا خطوات تنتظر</numerusform>
            <numerusform>خطوة تنتظر</numerusform>
            <numerusform>خطوتان تنتظران</numerusform>
            <numerusform>%n خطوات تنتظر</numerusform>
            <numerusform>%n خطوة تنتظر</numerusform>
            <numerusform>%n خطوة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>In step with the server</source>
        <translation>مطابق للخادوم</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>لم يُسمح بالدخول</translation>
    </message>
    <message>
        <source>reading only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>واحدة لم تؤخذ</numerusform>
            <numerusform>اثنتان لم تؤخذا</numerusform>
            <numerusform>%n لم تؤخذ</numerusform>
            <numerusform>%n لم تؤخذ</numerusform>
            <numerusform>%n لم تؤخذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared project: {address}</source>
        <translation>مشروع مشترك: {address}</translation>
    </message>
    <message>
        <source>The server does not answer. Go on working: what you do is kept here and sent when it does.</source>
        <translation>لا يجيب الخادوم. واصل العمل: ما تعمله محفوظ هنا ويُرسل حين يجيب.</translation>
    </message>
    <message>
        <source>Another window of this program sends for this one.</source>
        <translation>نافذة أخرى من هذا البرنامج ترسل عن هذه.</translation>
    </message>
    <message>
        <source>You may only read: what you do, and what a check finds, stays in this copy.</source>
        <translation>لك أن تقرأ فقط: ما تعمله وما يجده الفحص يبقى في هذه النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n gesture(s) of yours. Click for a list of them.</source>
        <translation>
            <numerusform>لا يقبل الخادم شيئًا من أعمالك.</numerusform>
            <numerusform>لا يقبل الخادم عملًا واحدًا لك. انقر لترى القائمة.</numerusform>
            <numerusform>لا يقبل الخادم عملين لك. انقر لترى قائمتهما.</numerusform>
            <numerusform>لا يقبل الخادم %n أعمال لك. انقر لترى قائمتها.</numerusform>
            <numerusform>لا يقبل الخادم %n عملًا لك. انقر لترى قائمتها.</numerusform>
            <numerusform>لا يقبل الخادم %n عمل لك. انقر لترى قائمتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableColumnsForm</name>
    <message>
        <source>Columns of a table</source>
        <translation>أعمدة جدول</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Which column holds the text of an article, and what do the others hold?</source>
        <translation>أي عمود يحوي نص المقال، وماذا تحوي الأعمدة الأخرى؟</translation>
    </message>
    <message>
        <source>The first rows; above each column what it holds</source>
        <translation>الصفوف الأولى، وفوق كل عمود ما يحويه</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>{tag}, by {name}</source>
        <translation>{tag}، من {name}</translation>
    </message>
    <message>
        <source>Take off the tag {tag}</source>
        <translation>إزالة الوسم {tag}</translation>
    </message>
</context>
<context>
    <name>TermColumn</name>
    <message>
        <source>pass over</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>subject field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Wikidata identifier</source>
        <translation>معرّف ويكي بيانات</translation>
    </message>
    <message>
        <source>note of the entity</source>
        <translation>ملاحظة الكيان</translation>
    </message>
    <message>
        <source>identifier of the name</source>
        <translation>معرّف الاسم</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>New term or entity</source>
        <translation>مصطلح أو كيان جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation>&amp;لغة الاسم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
</context>
<context>
    <name>TermTable</name>
    <message>
        <source>Term or entity</source>
        <translation>المصطلح أو الكيان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Subject field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Wrong only</source>
        <translation>خطأ فقط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>مرات الورود</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>As articles write it</source>
        <translation>كما تكتبه المقالات</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Forms and how often</source>
        <translation>الصيغ وعدد مرات ورودها</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>عند الحديث عن {name}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>beside {words}</source>
        <translation>بجوار {words}</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>غير مدرج</translation>
    </message>
</context>
<context>
    <name>TermTabs</name>
    <message>
        <source>New term…</source>
        <translation>مصطلح جديد…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>إضافة اسم…</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>تعديل الاسم…</translation>
    </message>
    <message>
        <source>Delete the name</source>
        <translation>حذف الاسم</translation>
    </message>
    <message>
        <source>Field and note…</source>
        <translation>المجال والملاحظة…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Make it the preferred one (P)</source>
        <translation>جعله المفضَّل (P)</translation>
    </message>
    <message>
        <source>Its rivals become deprecated; one step to undo.</source>
        <translation>تُستبعد الصيغ المنافسة له؛ ويكفي تراجع واحد.</translation>
    </message>
    <message>
        <source>Admit it (A)</source>
        <translation>قبوله (A)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>صيغ الكتابة</translation>
    </message>
    <message>
        <source>Mixed in one article</source>
        <translation>خلط في مقال واحد</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>No name fits what is typed and chosen.</source>
        <translation>لا اسم يطابق المكتوب والمختار.</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>لا أسماء بعد</translation>
    </message>
    <message>
        <source>Import a termbase or a reference, or add a term of your own.</source>
        <translation>استورد قاعدة مصطلحات أو مرجعًا، أو أضف مصطلحًا.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>The articles are being looked through.</source>
        <translation>تُراجَع المقالات الآن.</translation>
    </message>
    <message>
        <source>One spelling for each</source>
        <translation>صيغة واحدة لكل اسم</translation>
    </message>
    <message>
        <source>Nothing in the articles is written in several ways.</source>
        <translation>لا شيء في المقالات مكتوب بأكثر من صيغة.</translation>
    </message>
    <message>
        <source>Nothing is mixed</source>
        <translation>لا خلط</translation>
    </message>
    <message>
        <source>No article calls one thing by rival names.</source>
        <translation>لا مقال يسمي الشيء الواحد بأسماء متنافسة.</translation>
    </message>
</context>
<context>
    <name>TermbaseExportForm</name>
    <message>
        <source>Export the glossary</source>
        <translation>تصدير المسرد</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Tell facts in the notes</source>
        <translation>ذكر المعلومات المرجعية في الملاحظات</translation>
    </message>
    <message>
        <source>Leave deprecated names out</source>
        <translation>ترك الأسماء المستبعَدة</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما يُفقد</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>ال&amp;لغات</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>اختر لغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>This form cannot hold everything:</source>
        <translation>هذه الصيغة لا تتسع لكل شيء:</translation>
    </message>
    <message>
        <source>This form holds everything.</source>
        <translation>هذه الصيغة تتسع لكل شيء.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يحدث له</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>مثل</translation>
    </message>
</context>
<context>
    <name>TermbaseForm</name>
    <message>
        <source>TBX (version 3)</source>
        <translation>TBX (الإصدار 3)</translation>
    </message>
    <message>
        <source>TBX (version 2, for OmegaT and Weblate)</source>
        <translation>TBX (الإصدار 2، لبرنامجي OmegaT وWeblate)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>UTX</source>
        <translation>UTX</translation>
    </message>
    <message>
        <source>List of forbidden words</source>
        <translation>قائمة كلمات ممنوعة</translation>
    </message>
    <message>
        <source>OpenRefine reconciliation (JSON)</source>
        <translation>مطابقة OpenRefine (JSON)</translation>
    </message>
</context>
<context>
    <name>TermbaseImportForm</name>
    <message>
        <source>Import a termbase</source>
        <translation>استيراد قاعدة مصطلحات</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>How much is in</source>
        <translation>مقدار ما استورد</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>ما سيدخل</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما يُترك</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>الشكوك</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>لا شيء كما كان</numerusform>
            <numerusform>واحد كما كان</numerusform>
            <numerusform>اثنان كما كانا</numerusform>
            <numerusform>%n كما كانت</numerusform>
            <numerusform>%n كما كانت</numerusform>
            <numerusform>%n كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك واحد</numerusform>
            <numerusform>تُرك اثنان</numerusform>
            <numerusform>تُركت %n</numerusform>
            <numerusform>تُرك %n</numerusform>
            <numerusform>تُرك %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>لا شكوك</numerusform>
            <numerusform>شك واحد</numerusform>
            <numerusform>شكّان</numerusform>
            <numerusform>%n شكوك</numerusform>
            <numerusform>%n شكًّا</numerusform>
            <numerusform>%n شك</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Name or entity</source>
        <translation>الاسم أو الكيان</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>The first rows; above each column what it holds</source>
        <translation>الصفوف الأولى، وفوق كل عمود ما يحويه</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Terms and names</source>
        <translation>المصطلحات والأسماء</translation>
    </message>
    <message>
        <source>Find by any name, note or field</source>
        <translation>ابحث بأي اسم أو ملاحظة أو مجال</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>البحث عن مصطلح</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الورود</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>وارد أو لا</translation>
    </message>
    <message>
        <source>Used in articles</source>
        <translation>وارد في المقالات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
</context>
<context>
    <name>TextAppearanceDialog</name>
    <message>
        <source>Text appearance</source>
        <translation>مظهر النص</translation>
    </message>
    <message>
        <source>The one that belongs to the article’s</source>
        <translation>ما يناسب خط المقال</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>&amp;Even edges on both sides</source>
        <translation>&amp;ضبط الحافتين</translation>
    </message>
    <message>
        <source>&amp;Arabic letters</source>
        <translation>الأحرف ال&amp;عربية</translation>
    </message>
    <message>
        <source>&amp;Latin and Cyrillic letters</source>
        <translation>الأحرف ال&amp;لاتينية والسيريلية</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>Letters in a &amp;line</source>
        <translation>ال&amp;أحرف في السطر</translation>
    </message>
    <message>
        <source>&amp;Room between lines</source>
        <translation>ال&amp;مسافة بين الأسطر</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;كما في البداية</translation>
    </message>
</context>
<context>
    <name>ThirdForm</name>
    <message>
        <source>Write another version</source>
        <translation>كتابة صيغة أخرى</translation>
    </message>
    <message>
        <source>Let this hold</source>
        <translation>لتصحّ هذه</translation>
    </message>
    <message>
        <source>These parts do not go together. Choose others.</source>
        <translation>لا تجتمع هذه الأجزاء. اختر غيرها.</translation>
    </message>
    <message>
        <source>A third ruling</source>
        <translation>حكم ثالث</translation>
    </message>
    <message>
        <source>Another entity</source>
        <translation>كيان آخر</translation>
    </message>
    <message>
        <source>How the first stands to the second</source>
        <translation>علاقة الأول بالثاني</translation>
    </message>
    <message>
        <source>Or what none of them says</source>
        <translation>أو ما لا يقوله أي منها</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Words to read instead</source>
        <translation>الكلمات التي تُقرأ بدلًا منها</translation>
    </message>
    <message>
        <source>Rule so</source>
        <translation>احكم بهذا</translation>
    </message>
    <message>
        <source>Link so</source>
        <translation>اربط بهذا</translation>
    </message>
    <message>
        <source>No mention here</source>
        <translation>لا ذِكر هنا</translation>
    </message>
    <message>
        <source>Tag so</source>
        <translation>ضع هذه الوسوم</translation>
    </message>
    <message>
        <source>No tags here</source>
        <translation>لا وسوم هنا</translation>
    </message>
    <message>
        <source>Relate so</source>
        <translation>أقم هذه العلاقة</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>لا علاقة بينهما</translation>
    </message>
    <message>
        <source>Correct so</source>
        <translation>صوّب بهذا</translation>
    </message>
    <message>
        <source>The words are right as they stand</source>
        <translation>الكلمات صحيحة كما هي</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>The first comment was deleted.</source>
        <translation>حُذف التعليق الأول.</translation>
    </message>
    <message>
        <source>{time}, changed</source>
        <translation>{time}، معدَّل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتحه</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حلّه</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>إلى {name}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>The same story as several outlets told it. The number is how many errors and warnings are left in each. Click one to read it.</source>
        <translation>القصة نفسها كما روتها وسائل إعلام عدة. والعدد ما بقي في كل منها من أخطاء وتحذيرات. انقر واحدًا لتقرأه.</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>ما عُلّم</translation>
    </message>
    <message>
        <source>A line under words is a name that was recognised; a wave is something wrong. Rest on it to see why. {keys} says what each line means.</source>
        <translation>الخط تحت الكلمات اسم عُرف، والموجة شيء خطأ. قف عليها لترى السبب. ويقول {keys} معنى كل خط.</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>ما فيه خلاف</translation>
    </message>
    <message>
        <source>All findings, the gravest first: outlets against each other, against the reference, and against themselves. {keys} goes to the next.</source>
        <translation>النتائج كلها، والأخطر أولًا: وسيلة مع أخرى، ومع المرجع، ومع نفسها. و{keys} يذهب إلى التالية.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Who says what, and in one sentence why the two cannot both be right. Click a side to read it where it stands.</source>
        <translation>من يقول ماذا، وفي جملة واحدة لماذا لا يصح الاثنان معًا. انقر جانبًا لتقرأه في موضعه.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>القرار لك</translation>
    </message>
    <message>
        <source>Confirm that it is wrong ({keys}), correct it, dismiss it, or leave it unclear. The machine only proposes.</source>
        <translation>أكّد أنه خطأ ({keys})، أو صحّحه، أو استبعده، أو اتركه غير محسوم. الآلة تقترح فحسب.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا يضيع شيء</translation>
    </message>
    <message>
        <source>Each gesture is in the file at once. {keys} takes it back, also after a restart; the history here keeps all of them.</source>
        <translation>كل خطوة في الملف فورًا. ويتراجع عنها {keys} ولو بعد إعادة التشغيل؛ والسجل هنا يحفظها كلها.</translation>
    </message>
    <message>
        <source>Send it out</source>
        <translation>أخرِجه</translation>
    </message>
    <message>
        <source>{keys} writes a report to read or print. That is all: try it with this sample, then make a project of your own (File menu).</source>
        <translation>يكتب {keys} تقريرًا للقراءة أو الطباعة. هذا كل شيء: جرّبه في هذا النموذج، ثم أنشئ مشروعك (قائمة ملف).</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>{original} → {translation}</source>
        <translation>{original} ← {translation}</translation>
    </message>
    <message>
        <source>Number: {one} against {other}</source>
        <translation>العدد: {one} مقابل {other}</translation>
    </message>
    <message>
        <source>Date: {one} against {other}</source>
        <translation>التاريخ: {one} مقابل {other}</translation>
    </message>
    <message>
        <source>Name: {one} against {other}</source>
        <translation>الاسم: {one} مقابل {other}</translation>
    </message>
    <message>
        <source>Number missing: {one}</source>
        <translation>عدد ناقص: {one}</translation>
    </message>
    <message>
        <source>Date missing: {one}</source>
        <translation>تاريخ ناقص: {one}</translation>
    </message>
    <message>
        <source>Name missing: {one}</source>
        <translation>اسم ناقص: {one}</translation>
    </message>
    <message>
        <source>Number added: {other}</source>
        <translation>عدد زائد: {other}</translation>
    </message>
    <message>
        <source>Date added: {other}</source>
        <translation>تاريخ زائد: {other}</translation>
    </message>
    <message>
        <source>Name added: {other}</source>
        <translation>اسم زائد: {other}</translation>
    </message>
    <message>
        <source>Term not used: {term}</source>
        <translation>مصطلح لم يستعمل: {term}</translation>
    </message>
    <message>
        <source>Wrong name of a term: {used}</source>
        <translation>اسم خاطئ لمصطلح: {used}</translation>
    </message>
    <message>
        <source>Term: {term} → {used}</source>
        <translation>المصطلح: {term} ← {used}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّدة</translation>
    </message>
    <message>
        <source>Stands alone, as you said</source>
        <translation>بلا مقابل، كما قلت</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>لم تُترجم</translation>
    </message>
    <message>
        <source>Not in the original</source>
        <translation>ليست في الأصل</translation>
    </message>
    <message>
        <source>{languages} · from {original}</source>
        <translation>{languages} · الأصل: {original}</translation>
    </message>
    <message>
        <source>Suggested · {languages} · in common with {original}: names {names}, values {values}</source>
        <translation>مقترح · {languages} · المشترك مع {original}: الأسماء {names}، القيم {values}</translation>
    </message>
</context>
<context>
    <name>TranslationGestures</name>
    <message>
        <source>Which article is the translation?</source>
        <translation>أي مقال هو الترجمة؟</translation>
    </message>
    <message>
        <source>Export pairs of sentences</source>
        <translation>تصدير أزواج الجمل</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx)</source>
        <translation>ذاكرة ترجمة (*.tmx)</translation>
    </message>
    <message>
        <source>sentence pairs</source>
        <translation>أزواج الجمل</translation>
    </message>
    <message>
        <source>Only confirmed pairs</source>
        <translation>الأزواج المؤكدة فقط</translation>
    </message>
    <message>
        <source>All linked articles</source>
        <translation>كل المقالات المرتبطة</translation>
    </message>
    <message>
        <source>Pairs of sentences in {file}: {count}.</source>
        <translation>كُتبت أزواج الجمل في {file}، وعددها {count}.</translation>
    </message>
    <message>
        <source>Import pairs of sentences</source>
        <translation>استيراد أزواج الجمل</translation>
    </message>
    <message>
        <source>Pairs that came in: {paired}, known before: {known}; units that fit no linked article: {elsewhere}, that cannot be read: {left_out}.</source>
        <translation>دخلت أزواج: {paired}، معروفة: {known}؛ وحدات لا تناسب مقالًا مرتبطًا: {elsewhere}، وتعذرت قراءة: {left_out}.</translation>
    </message>
    <message>
        <source>Which article was it translated from?</source>
        <translation>عن أي مقال تُرجم؟</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Link articles…</source>
        <translation>ربط مقالين…</translation>
    </message>
    <message>
        <source>Link as suggested</source>
        <translation>ربط كما اقتُرح</translation>
    </message>
    <message>
        <source>Articles and their originals</source>
        <translation>المقالات وأصولها</translation>
    </message>
    <message>
        <source>Sentences side by side</source>
        <translation>الجمل جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>No translation in hand</source>
        <translation>لا ترجمة قيد العمل</translation>
    </message>
    <message>
        <source>Link an article to its original. What the articles share is suggested on the side: choose a suggestion and press Enter.</source>
        <translation>اربط مقالًا بأصله. تظهر المقترحات جانبًا بحسب ما تشترك فيه المقالات: اختر مقترحًا واضغط Enter.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>states</source>
        <translation>دول</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>دول</translation>
    </message>
    <message>
        <source>people</source>
        <translation>نسمة</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>مندوب</translation>
    </message>
    <message>
        <source>events</source>
        <translation>فعاليات</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>محاور</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>هكتار</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>دولار أمريكي</translation>
    </message>
    <message>
        <source>(as a share of one)</source>
        <translation>(جزء من واحد)</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>أكثر من {value}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>{value} على الأقل</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>{value} على الأكثر</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>نحو {value}</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>أقل من {value}</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Created the project</source>
        <translation>أُنشئ المشروع</translation>
    </message>
    <message>
        <source>Joined the project</source>
        <translation>انضمام إلى المشروع</translation>
    </message>
    <message>
        <source>Brought the project back</source>
        <translation>استُعيد المشروع</translation>
    </message>
    <message>
        <source>Imported articles</source>
        <translation>استُوردت مقالات</translation>
    </message>
    <message>
        <source>Imported a reference</source>
        <translation>استُورد مرجع</translation>
    </message>
    <message>
        <source>Imported facts</source>
        <translation>استُوردت معلومات مرجعية</translation>
    </message>
    <message>
        <source>Imported a termbase</source>
        <translation>استُوردت قاعدة مصطلحات</translation>
    </message>
    <message>
        <source>Imported a data set</source>
        <translation>استُوردت مجموعة بيانات</translation>
    </message>
    <message>
        <source>Imported findings of a corpus</source>
        <translation>استورد نتائج من مجموعة مقالات</translation>
    </message>
    <message>
        <source>Checked the articles</source>
        <translation>دُققت المقالات</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>رُبط</translation>
    </message>
    <message>
        <source>Linked to a new entity</source>
        <translation>رُبط بكيان جديد</translation>
    </message>
    <message>
        <source>Linked, and kept the words as a name</source>
        <translation>رُبط، وحُفظت الكلمات اسمًا</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>فُكّ ربط</translation>
    </message>
    <message>
        <source>Accepted a mention</source>
        <translation>اعتُمد ذِكر</translation>
    </message>
    <message>
        <source>Deleted a mention</source>
        <translation>حُذف ذِكر</translation>
    </message>
    <message>
        <source>Moved a mention</source>
        <translation>نُقل ذِكر</translation>
    </message>
    <message>
        <source>Applied to the same words elsewhere</source>
        <translation>طُبّق على الكلمات نفسها في مواضع أخرى</translation>
    </message>
    <message>
        <source>Added an entity</source>
        <translation>أُضيف كيان</translation>
    </message>
    <message>
        <source>Changed an entity</source>
        <translation>عُدّل كيان</translation>
    </message>
    <message>
        <source>Deleted an entity</source>
        <translation>حُذف كيان</translation>
    </message>
    <message>
        <source>Made two entities one</source>
        <translation>دُمج كيانان</translation>
    </message>
    <message>
        <source>Split an entity</source>
        <translation>قُسم كيان</translation>
    </message>
    <message>
        <source>Added a name</source>
        <translation>أُضيف اسم</translation>
    </message>
    <message>
        <source>Changed a name</source>
        <translation>عُدّل اسم</translation>
    </message>
    <message>
        <source>Made a spelling the preferred name</source>
        <translation>جُعلت صيغة اسمًا مفضَّلًا</translation>
    </message>
    <message>
        <source>Admitted a spelling</source>
        <translation>قُبلت صيغة</translation>
    </message>
    <message>
        <source>Deleted a name</source>
        <translation>حُذف اسم</translation>
    </message>
    <message>
        <source>Added a fact</source>
        <translation>أُضيفت معلومة مرجعية</translation>
    </message>
    <message>
        <source>Changed a fact</source>
        <translation>عُدّلت معلومة مرجعية</translation>
    </message>
    <message>
        <source>Deleted a fact</source>
        <translation>حُذفت معلومة مرجعية</translation>
    </message>
    <message>
        <source>Ruled on a finding</source>
        <translation>بُتّ في نتيجة</translation>
    </message>
    <message>
        <source>Took a ruling back</source>
        <translation>رُجع عن حكم</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>صُحّح يدويًا</translation>
    </message>
    <message>
        <source>Accepted corrections</source>
        <translation>قُبلت تصحيحات</translation>
    </message>
    <message>
        <source>Refused corrections</source>
        <translation>رُفضت تصحيحات</translation>
    </message>
    <message>
        <source>Proposed corrections again</source>
        <translation>أُعيد اقتراح تصحيحات</translation>
    </message>
    <message>
        <source>Worded a correction anew</source>
        <translation>أُعيدت صياغة تصحيح</translation>
    </message>
    <message>
        <source>Deleted corrections</source>
        <translation>حُذفت تصحيحات</translation>
    </message>
    <message>
        <source>Marked a fault</source>
        <translation>عُلّم خلل</translation>
    </message>
    <message>
        <source>Changed a fault</source>
        <translation>عُدّل خلل</translation>
    </message>
    <message>
        <source>Deleted a fault</source>
        <translation>حُذف خلل</translation>
    </message>
    <message>
        <source>Changed the state of an article</source>
        <translation>غُيّرت حالة مقال</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>عُلّق</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>رُدّ</translation>
    </message>
    <message>
        <source>Changed a comment</source>
        <translation>عُدّل تعليق</translation>
    </message>
    <message>
        <source>Deleted a comment</source>
        <translation>حُذف تعليق</translation>
    </message>
    <message>
        <source>Resolved a thread</source>
        <translation>حُلّ نقاش</translation>
    </message>
    <message>
        <source>Opened a thread again</source>
        <translation>أُعيد فتح نقاش</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>وُضع وسم</translation>
    </message>
    <message>
        <source>Took a tag off</source>
        <translation>أُزيل وسم</translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation>أُقيمت علاقة بين موضعين</translation>
    </message>
    <message>
        <source>Deleted a relation</source>
        <translation>حُذفت علاقة</translation>
    </message>
    <message>
        <source>Linked an article to its original</source>
        <translation>رُبط مقال بأصله</translation>
    </message>
    <message>
        <source>Took the link to an original away</source>
        <translation>أُزيل الربط بالأصل</translation>
    </message>
    <message>
        <source>Paired sentences</source>
        <translation>قوبل بين جمل</translation>
    </message>
    <message>
        <source>Parted sentences</source>
        <translation>فُصل بين جمل</translation>
    </message>
    <message>
        <source>Let sentences be aligned anew</source>
        <translation>أُعيدت محاذاة جمل</translation>
    </message>
    <message>
        <source>Imported a translation memory</source>
        <translation>استُوردت ذاكرة ترجمة</translation>
    </message>
    <message>
        <source>Wrote the note of an article</source>
        <translation>كُتبت ملاحظة مقال</translation>
    </message>
    <message>
        <source>Assigned work</source>
        <translation>كلّف بعمل</translation>
    </message>
    <message>
        <source>Finished reading an article</source>
        <translation>فرغ من قراءة مقال</translation>
    </message>
    <message>
        <source>Finished a blind reading</source>
        <translation>فرغ من قراءة مستقلة</translation>
    </message>
    <message>
        <source>Took up reading an article again</source>
        <translation>عاد إلى قراءة مقال</translation>
    </message>
    <message>
        <source>Described a reviewer</source>
        <translation>وصف مراجعًا</translation>
    </message>
    <message>
        <source>Took note of what is new</source>
        <translation>اطّلع على الجديد</translation>
    </message>
    <message>
        <source>Settled where reviewers differ</source>
        <translation>حسم ما اختلف فيه المراجعون</translation>
    </message>
    <message>
        <source>Took over what reviewers agree on</source>
        <translation>أخذ ما اتفق عليه المراجعون</translation>
    </message>
    <message>
        <source>Opened again what was settled</source>
        <translation>فتح ثانية ما حُسم</translation>
    </message>
    <message>
        <source>Took an assignment back</source>
        <translation>سُحب تكليف</translation>
    </message>
    <message>
        <source>Opened a case</source>
        <translation>فُتحت قضية</translation>
    </message>
    <message>
        <source>Changed a case</source>
        <translation>عُدّلت قضية</translation>
    </message>
    <message>
        <source>Deleted a case</source>
        <translation>حُذفت قضية</translation>
    </message>
    <message>
        <source>Moved a case to another state</source>
        <translation>نُقلت قضية إلى حالة أخرى</translation>
    </message>
    <message>
        <source>Rated a case</source>
        <translation>قُيّمت قضية</translation>
    </message>
    <message>
        <source>Handed a case over</source>
        <translation>سُلّمت قضية</translation>
    </message>
    <message>
        <source>Chose a second reader</source>
        <translation>اختير قارئ ثانٍ</translation>
    </message>
    <message>
        <source>Gave a second opinion</source>
        <translation>أُبدي رأي ثانٍ</translation>
    </message>
    <message>
        <source>Changed the rating scale</source>
        <translation>عُدّل سلّم التقييم</translation>
    </message>
    <message>
        <source>Added evidence to a case</source>
        <translation>أُضيف دليل إلى قضية</translation>
    </message>
    <message>
        <source>Changed the evidence of a case</source>
        <translation>عُدّل دليل في قضية</translation>
    </message>
    <message>
        <source>Took evidence out of a case</source>
        <translation>أُخرج دليل من قضية</translation>
    </message>
    <message>
        <source>Changed the name of the desk</source>
        <translation>عُدّل اسم غرفة التحرير</translation>
    </message>
    <message>
        <source>Began the project</source>
        <translation>بدأ المشروع</translation>
    </message>
    <message>
        <source>Chose rules of the check</source>
        <translation>اختار قواعد الفحص</translation>
    </message>
    <message>
        <source>Brought back as it was</source>
        <translation>أُرجع كما كان</translation>
    </message>
    <message>
        <source>Said which of two versions holds</source>
        <translation>قال أي الصيغتين تصح</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تراجُع</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>إعادة</translation>
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
        <translation>اعرف أين تتعارض روايات الخبر الواحد، ثم احكم أيّها الصواب.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد هناك</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Take {project} from this list</source>
        <translation>أخذ {project} من هذه القائمة</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Everything stays on this machine, in one file per project. There is no Save button.</source>
        <translation>كل شيء يبقى على هذا الجهاز، في ملف واحد لكل مشروع. ولا حاجة إلى زر حفظ.</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>How far everybody is</source>
        <translation>أين وصل كل واحد</translation>
    </message>
    <message>
        <source>Work that was handed out</source>
        <translation>العمل المكلَّف به</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>To do and done</source>
        <translation>ما ينتظر وما أُنجز</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Hand on, change the day…</source>
        <translation>نقله أو تغيير موعده…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرداده</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>عمل الجميع</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>لا شيء من ذلك</translation>
    </message>
    <message>
        <source>No work fits what is chosen above.</source>
        <translation>لا عمل يوافق ما اختير أعلاه.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet</source>
        <translation>لم يُكلَّف أحد بشيء بعد</translation>
    </message>
    <message>
        <source>Hand articles and findings out in the menu Reviewers.</source>
        <translation>كلّف بالمقالات والنتائج من قائمة المراجعون.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Blind second reading</source>
        <translation>قراءة ثانية مستقلة</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>قراءة ثانية</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>{gesture}: this was left as it is, because somebody else has built on it. An earlier gesture of yours was taken back instead.</source>
        <translation>‏{gesture}: تُرك هذا كما هو لأن غيرك بنى عليه. وأُلغيت بدلًا منه خطوة لك أسبق.</translation>
    </message>
</context>
<context>
    <name>_Account</name>
    <message numerus="yes">
        <source>%n gesture(s) brought back.</source>
        <translation>
            <numerusform>لم تُستعد أي خطوة.</numerusform>
            <numerusform>استُعيدت خطوة واحدة.</numerusform>
            <numerusform>استُعيدت خطوتان.</numerusform>
            <numerusform>استُعيدت %n خطوات.</numerusform>
            <numerusform>استُعيدت %n خطوة.</numerusform>
            <numerusform>استُعيدت %n خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought back.</source>
        <translation>
            <numerusform>لم يُستعد أي نص.</numerusform>
            <numerusform>استُعيد نص واحد.</numerusform>
            <numerusform>استُعيد نصان.</numerusform>
            <numerusform>استُعيدت %n نصوص.</numerusform>
            <numerusform>استُعيد %n نصًا.</numerusform>
            <numerusform>استُعيد %n نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>This is missing:</source>
        <translation>وهذا ما ينقص:</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>لا ملفات مرفقة</numerusform>
            <numerusform>ملف مرفق واحد</numerusform>
            <numerusform>ملفان مرفقان</numerusform>
            <numerusform>%n ملفات مرفقة</numerusform>
            <numerusform>%n ملفًا مرفقًا</numerusform>
            <numerusform>%n ملف مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the file, and whatever only it spoke of.</source>
        <translation>نهاية الملف، وكل ما لم يُذكر إلا فيها.</translation>
    </message>
</context>
<context>
    <name>_ImportWords</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي مقال.</numerusform>
            <numerusform>استُورد مقال واحد.</numerusform>
            <numerusform>استُورد مقالان.</numerusform>
            <numerusform>استُوردت %n مقالات.</numerusform>
            <numerusform>استُورد %n مقالًا.</numerusform>
            <numerusform>استُورد %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or line(s) left out:</source>
        <translation>
            <numerusform>لم يُترك شيء:</numerusform>
            <numerusform>تُرك ملف أو سطر واحد:</numerusform>
            <numerusform>تُرك ملفان أو سطران:</numerusform>
            <numerusform>تُركت %n ملفات أو أسطر:</numerusform>
            <numerusform>تُرك %n ملفًا أو سطرًا:</numerusform>
            <numerusform>تُرك %n ملف أو سطر:</numerusform>
        </translation>
    </message>
</context>
</TS>
