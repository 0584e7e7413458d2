"""The sentences that detection gives as reasons, marked for translation.

Detection knows no Qt, so its templates stand here a second time; a test holds both together.
"""

from __future__ import annotations

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

REASONS = frozenset(
    (
        QT_TRANSLATE_NOOP("Reason", "the glossary lists this name as wrong"),
        QT_TRANSLATE_NOOP("Reason", "the glossary lists this name as wrong for “{name}”"),
        QT_TRANSLATE_NOOP(
            "Reason", "where the text speaks of “{name}”, the glossary lists this as wrong"
        ),
        QT_TRANSLATE_NOOP("Reason", "the glossary lists this name as wrong ({note})"),
        QT_TRANSLATE_NOOP("Reason", "the glossary lists this name as wrong for “{name}” ({note})"),
        QT_TRANSLATE_NOOP(
            "Reason", "where the text speaks of “{name}”, the glossary lists this as wrong ({note})"
        ),
        QT_TRANSLATE_NOOP("Reason", "seems to mean “{name}”, but other words stand in it"),
        QT_TRANSLATE_NOOP("Reason", "seems to mean “{name}”, with a word mistranslated ({note})"),
        QT_TRANSLATE_NOOP("Reason", "says “{name}” in other words"),
        QT_TRANSLATE_NOOP("Reason", "seems to be one person in two spellings: {first}, {second}"),
        QT_TRANSLATE_NOOP("Reason", "seems to be one person under two surnames: {first}, {second}"),
        QT_TRANSLATE_NOOP("Reason", "one person seems to have two offices: {first}, {second}"),
        QT_TRANSLATE_NOOP("Reason", "the section is about “{topic}”, not about “{name}”"),
        QT_TRANSLATE_NOOP("Reason", "the reference has this slogan as “{name}”"),
        QT_TRANSLATE_NOOP("Reason", "the name is “{name}”, the acronym that of “{other}”"),
        QT_TRANSLATE_NOOP("Reason", "the acronym of “{name}” is {acronym}"),
        QT_TRANSLATE_NOOP("Reason", "the reference ties “{subject}” to “{meant}”, not to “{name}”"),
        QT_TRANSLATE_NOOP(
            "Reason", "the article is about the sport of “{meant}”, not about that of “{name}”"
        ),
        QT_TRANSLATE_NOOP("Reason", "words of “{name}” are left out"),
        QT_TRANSLATE_NOOP("Reason", "the words of “{name}” stand in another order"),
        QT_TRANSLATE_NOOP("Reason", "punctuation cuts the name “{name}”"),
        QT_TRANSLATE_NOOP("Reason", "a space is missing in the name “{name}”"),
        QT_TRANSLATE_NOOP("Reason", "a space splits a word of the name “{name}”"),
        QT_TRANSLATE_NOOP("Reason", "a word of the name “{name}” stands twice"),
        QT_TRANSLATE_NOOP("Reason", "a full stop leaves a fragment without a verb"),
        QT_TRANSLATE_NOOP("Reason", "a full stop stands inside a phrase"),
        QT_TRANSLATE_NOOP("Reason", "seems to be one body under two names: {first}, {second}"),
        QT_TRANSLATE_NOOP("Reason", "two sources tell the same of “{first}” and of “{second}”"),
        QT_TRANSLATE_NOOP("Reason", "two spellings of one name; the reference has “{name}”"),
        QT_TRANSLATE_NOOP("Reason", "the reference spells it “{name}”"),
        QT_TRANSLATE_NOOP("Reason", "a space stands before the sign ({count} places)"),
        QT_TRANSLATE_NOOP(
            "Reason", "letters of another alphabet look like a word's own ({count} places)"
        ),
        QT_TRANSLATE_NOOP("Reason", "the space after the sign is missing ({count} places)"),
        QT_TRANSLATE_NOOP("Reason", "the name is “{name}”"),
        QT_TRANSLATE_NOOP("Reason", "“{name}” begins so"),
        QT_TRANSLATE_NOOP("Reason", "a word of “{name}” begins so"),
        QT_TRANSLATE_NOOP("Reason", "{percent} % like “{name}”"),
        QT_TRANSLATE_NOOP("Reason", "agrees with reference {value} ({source})"),
        QT_TRANSLATE_NOOP(
            "Reason", "differs from reference {value} (valid from {start}; {source})"
        ),
        QT_TRANSLATE_NOOP("Reason", "differs from reference {value} ({source})"),
        QT_TRANSLATE_NOOP("Reason", "sources differ; the reference has {value} ({source})"),
        QT_TRANSLATE_NOOP(
            "Reason", "the reference has {value} here (valid from {start}; {source})"
        ),
        QT_TRANSLATE_NOOP("Reason", "the reference has {value} here ({source})"),
        QT_TRANSLATE_NOOP("Reason", "was so until {end} ({source})"),
        QT_TRANSLATE_NOOP("Reason", "one says {first}, the other {second}"),
        QT_TRANSLATE_NOOP(
            "Reason", "one says {first}, the other {second}; both sentences tell of {words}"
        ),
        QT_TRANSLATE_NOOP(
            "Reason", "one says {first}, the other {second}; the articles agree on {figures}"
        ),
        QT_TRANSLATE_NOOP("Reason", "another article says that it was called off or put off"),
        QT_TRANSLATE_NOOP("Reason", "the reference has this event as {status} (since {since})"),
        QT_TRANSLATE_NOOP("Reason", "the reference has this event as {status}"),
        QT_TRANSLATE_NOOP("Reason", "the sources give the same value, {value}"),
        QT_TRANSLATE_NOOP("Reason", "two figures for “{what}”"),
        QT_TRANSLATE_NOOP("Reason", "{date} was a {right}, not a {named}"),
        QT_TRANSLATE_NOOP("Reason", "{number} are announced, the list holds {count}"),
        QT_TRANSLATE_NOOP("Reason", "the parts make {sum}, not {whole}"),
        QT_TRANSLATE_NOOP("Reason", "the shares make {sum}"),
        QT_TRANSLATE_NOOP("Reason", "{part} of {whole} are {right} %, not {share} %"),
        QT_TRANSLATE_NOOP("Reason", "from {start} to {end} are {right} years, not {years}"),
        QT_TRANSLATE_NOOP("Reason", "from {before} to {after} is {right}, not “{told}”"),
        QT_TRANSLATE_NOOP("Reason", "{count} times {each} are {right}, not {total}"),
        QT_TRANSLATE_NOOP("Reason", "from {start} to {end} are {right}, not {told}"),
        QT_TRANSLATE_NOOP("Reason", "{second} cannot come after {first}"),
        QT_TRANSLATE_NOOP("Reason", "{told} ends before it begins"),
        QT_TRANSLATE_NOOP("Reason", "the title has {title}, the text {body}"),
        QT_TRANSLATE_NOOP("Reason", "{first} is not {second}"),
        QT_TRANSLATE_NOOP("Reason", "the calendar has no {day}"),
        QT_TRANSLATE_NOOP("Reason", "the same digits in another order: {first}, {second}"),
        QT_TRANSLATE_NOOP(
            "Reason", "one has the same person in office from {first}, the other from {second}"
        ),
        QT_TRANSLATE_NOOP("Reason", "planned {planned}, later {outcome}"),
        QT_TRANSLATE_NOOP("Reason", "{date} had passed when the article appeared ({published})"),
        QT_TRANSLATE_NOOP("Reason", "{years} years from {start} end in {right}, not in {end}"),
        QT_TRANSLATE_NOOP(
            "Reason",
            "{years} years from {start} are over in {right}, and the article is of {written}",
        ),
        QT_TRANSLATE_NOOP("Reason", "{first} would be about {right}, not {second}"),
    )
)
"""Every template of a reason, in English."""
