<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About kzannotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kzannotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks facts and mends terminology in the news, Arabic first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The fonts Noto Naskh Arabic and Noto Sans are under the SIL Open Font License 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;inding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as JSON lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link to an entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the ruling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this &amp;installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About kzannotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>How far the review has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text appears here, with the names and findings marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Rests on the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on a reference fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on the article itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>New entity {name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this to a report of a fault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by title, source, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import .txt files or a folder, or drop them onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article holds all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>Link to another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another entity (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the mention, without an entity (Ctrl+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the proposal over (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the mention (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mention chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a marked name, or select words and press Ctrl+L to link them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked to an entity. Press Ctrl+L to choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultReport</name>
    <message>
        <source>Something went wrong inside kzannotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything saved so far is safe. Please report it with the text below; it holds no article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.txt *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the articles again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.kza)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Choose a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on appears here, to be ruled on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read as: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both side by side (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingType</name>
    <message>
        <source>Wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs across languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and list differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum does not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Which articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous open finding (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open finding (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing disagrees, as far as the rules can see. Press F5 to check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are findings outside of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All ruled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last gesture back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gesture is kept here and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or line(s) left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slogan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPalette</name>
    <message>
        <source>A few letters of a name, in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities that may be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter links  ·  Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionStatus</name>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name cut in two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameStatus</name>
    <message>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEntityDialog</name>
    <message>
        <source>New entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewNameDialog</name>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is now: {record}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to one article (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Property</name>
    <message>
        <source>number of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of founding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of founding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of founders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period of the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of bodies chaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bodies chaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair, as claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>president</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of world GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of world trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered capital</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the glossary lists this name as wrong ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the glossary lists this name as wrong for “{name}” ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the text speaks of “{name}”, the glossary lists this as wrong ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seems to mean “{name}”, but other words stand in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of “{name}” are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of “{name}” stand in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation cuts the name “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a full stop leaves a fragment without a verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two spellings of one name; the reference has “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference spells it “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space stands before the sign ({count} places)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the space after the sign is missing ({count} places)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of “{name}” begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % like “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewColumn</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Name that the glossary lists as wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name with words changed, left out or out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name cut by punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full stop inside a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name in several spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing space after punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space before punctuation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulingBar</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is wrong here (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong, and this is what to read instead (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is right; nothing to mend (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be decided now (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (optional, Enter keeps it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to read instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the ruling back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On selected words: link them. On a mark: open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: go to the next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: go word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: leave a prefix such as و or ب out, or take it in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Checking the articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hectares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(as a share of one)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Created the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to a new entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted a mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled on a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a ruling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the state of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>kzannotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where the same story disagrees with itself, and decide what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this machine, in one file per project. No Save button.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Open alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
