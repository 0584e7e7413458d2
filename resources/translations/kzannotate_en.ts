<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AdjudicationPage</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyFlow</name>
    <message numerus="yes">
        <source>{words} → {entity}: %n more place(s)</source>
        <translation>
            <numerusform>{words} → {entity}: %n more place</numerusform>
            <numerusform>{words} → {entity}: %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink {words} from {entity} at %n more place(s)?</source>
        <translation>
            <numerusform>Unlink {words} from {entity} at %n more place?</numerusform>
            <numerusform>Unlink {words} from {entity} at %n more places?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {words} → {entity} at %n more place(s)?</source>
        <translation>
            <numerusform>Reject {words} → {entity} at %n more place?</numerusform>
            <numerusform>Reject {words} → {entity} at %n more places?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} is {became} at %n more place(s) too?</source>
        <translation>
            <numerusform>{words} is {became} at %n more place too?</numerusform>
            <numerusform>{words} is {became} at %n more places too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}: the same finding at %n more place(s)</source>
        <translation>
            <numerusform>{words}: the same finding at %n more place</numerusform>
            <numerusform>{words}: the same finding at %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in another form of the name</source>
        <translation>
            <numerusform>%n of them in another form of the name</numerusform>
            <numerusform>%n of them in another form of the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message numerus="yes">
        <source>%n new for you</source>
        <translation>
            <numerusform>%n new for you</numerusform>
            <numerusform>%n new for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordanceFlow</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s), stopped</source>
        <translation>
            <numerusform>%n hit, stopped</numerusform>
            <numerusform>%n hits, stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionGestures</name>
    <message numerus="yes">
        <source>%n correction(s) share letters with another one and were left as they are.</source>
        <translation>
            <numerusform>%n correction shares letters with another one and was left as it is.</numerusform>
            <numerusform>%n corrections share letters with another one and were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectsForm</name>
    <message numerus="yes">
        <source>%n finding(s) would be others.</source>
        <translation>
            <numerusform>%n finding would be affected.</numerusform>
            <numerusform>%n findings would be affected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message numerus="yes">
        <source>%n place(s) that no correction is about</source>
        <translation>
            <numerusform>%n place that no correction is about</numerusform>
            <numerusform>%n places that no correction is about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityBrief</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactImportForm</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n article(s) come in</source>
        <translation>
            <numerusform>%n article comes in</numerusform>
            <numerusform>%n articles come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) out</source>
        <translation>
            <numerusform>%n stays out</numerusform>
            <numerusform>%n stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the text or story of another</source>
        <translation>
            <numerusform>%n with the text or story of another</numerusform>
            <numerusform>%n with the text or story of another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with doubts</source>
        <translation>
            <numerusform>%n with doubts</numerusform>
            <numerusform>%n with doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeFlow</name>
    <message numerus="yes">
        <source>%n gesture(s) of the other copy came in.</source>
        <translation>
            <numerusform>%n gesture of the other copy came in.</numerusform>
            <numerusform>%n gestures of the other copy came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed in both.</source>
        <translation>
            <numerusform>%n record was changed in both.</numerusform>
            <numerusform>%n records were changed in both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message numerus="yes">
        <source>%n proposal(s) at the next check</source>
        <translation>
            <numerusform>%n proposal at the next check</numerusform>
            <numerusform>%n proposals at the next check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new gesture(s)</source>
        <translation>
            <numerusform>%n new gesture</numerusform>
            <numerusform>%n new gestures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed in both</source>
        <translation>
            <numerusform>%n record changed in both</numerusform>
            <numerusform>%n records changed in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n the same already</numerusform>
            <numerusform>%n the same already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message numerus="yes">
        <source>%n finding(s) then</source>
        <translation>
            <numerusform>%n finding then</numerusform>
            <numerusform>%n findings then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to rule on</source>
        <translation>
            <numerusform>%n left to rule on</numerusform>
            <numerusform>%n left to rule on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read</source>
        <translation>
            <numerusform>%n article read</numerusform>
            <numerusform>%n articles read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruling(s)</source>
        <translation>
            <numerusform>%n ruling</numerusform>
            <numerusform>%n rulings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotesPane</name>
    <message numerus="yes">
        <source>and %n more quote(s)</source>
        <translation>
            <numerusform>and %n more quote</numerusform>
            <numerusform>and %n more quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left out</source>
        <translation>
            <numerusform>%n thing left out</numerusform>
            <numerusform>%n things left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultFlow</name>
    <message numerus="yes">
        <source>%n finding(s) taken in</source>
        <translation>
            <numerusform>%n finding taken in</numerusform>
            <numerusform>%n findings taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionDetail</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionModel</name>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} and %n more</numerusform>
            <numerusform>{first} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeekFlow</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidesSection</name>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message numerus="yes">
        <source>%n changed in both</source>
        <translation>
            <numerusform>%n changed in both</numerusform>
            <numerusform>%n changed in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>%n not looked at</numerusform>
            <numerusform>%n not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>%n left to decide</numerusform>
            <numerusform>%n left to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>%n done today</numerusform>
            <numerusform>%n done today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message numerus="yes">
        <source>%n gesture(s) waiting</source>
        <translation>
            <numerusform>%n gesture waiting</numerusform>
            <numerusform>%n gestures waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n gesture(s) of yours. Click for a list of them.</source>
        <translation>
            <numerusform>The server does not take %n gesture of yours. Click for a list of it.</numerusform>
            <numerusform>The server does not take %n gestures of yours. Click for a list of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermbaseImportForm</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Account</name>
    <message numerus="yes">
        <source>%n gesture(s) brought back.</source>
        <translation>
            <numerusform>%n gesture brought back.</numerusform>
            <numerusform>%n gestures brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought back.</source>
        <translation>
            <numerusform>%n text brought back.</numerusform>
            <numerusform>%n texts brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n gesture</numerusform>
            <numerusform>%n gestures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ImportWords</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or line(s) left out:</source>
        <translation>
            <numerusform>%n file or line left out:</numerusform>
            <numerusform>%n files or lines left out:</numerusform>
        </translation>
    </message>
</context>
</TS>
