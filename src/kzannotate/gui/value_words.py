"""Words for properties and for the values that facts and claims have, marked for translation."""

from __future__ import annotations

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

PROPERTIES = {
    "member_count": QT_TRANSLATE_NOOP("Property", "number of members"),
    "member_list": QT_TRANSLATE_NOOP("Property", "members"),
    "member_joined": QT_TRANSLATE_NOOP("Property", "member joined"),
    "founding_year": QT_TRANSLATE_NOOP("Property", "year of founding"),
    "founding_date": QT_TRANSLATE_NOOP("Property", "date of founding"),
    "founder_count": QT_TRANSLATE_NOOP("Property", "number of founders"),
    "chair": QT_TRANSLATE_NOOP("Property", "chair"),
    "chair_period": QT_TRANSLATE_NOOP("Property", "period of the chair"),
    "chair_count": QT_TRANSLATE_NOOP("Property", "number of bodies chaired"),
    "chair_list": QT_TRANSLATE_NOOP("Property", "bodies chaired"),
    "chair_claimed": QT_TRANSLATE_NOOP("Property", "chair, as claimed"),
    "event_date": QT_TRANSLATE_NOOP("Property", "date of the event"),
    "date": QT_TRANSLATE_NOOP("Property", "date"),
    "launch_date": QT_TRANSLATE_NOOP("Property", "date of launch"),
    "official_name": QT_TRANSLATE_NOOP("Property", "official name"),
    "organisation_type": QT_TRANSLATE_NOOP("Property", "type of organisation"),
    "position": QT_TRANSLATE_NOOP("Property", "position"),
    "president": QT_TRANSLATE_NOOP("Property", "president"),
    "place": QT_TRANSLATE_NOOP("Property", "place"),
    "theme": QT_TRANSLATE_NOOP("Property", "theme"),
    "status": QT_TRANSLATE_NOOP("Property", "status"),
    "population": QT_TRANSLATE_NOOP("Property", "population"),
    "attendance": QT_TRANSLATE_NOOP("Property", "attendance"),
    "purpose": QT_TRANSLATE_NOOP("Property", "purpose"),
    "priority": QT_TRANSLATE_NOOP("Property", "priority"),
    "partner": QT_TRANSLATE_NOOP("Property", "partner"),
    "parties": QT_TRANSLATE_NOOP("Property", "parties"),
    "decision": QT_TRANSLATE_NOOP("Property", "decision"),
    "anniversary": QT_TRANSLATE_NOOP("Property", "anniversary"),
    "share_of_world_gdp": QT_TRANSLATE_NOOP("Property", "share of world GDP"),
    "share_of_world_trade": QT_TRANSLATE_NOOP("Property", "share of world trade"),
    "countries_count": QT_TRANSLATE_NOOP("Property", "number of countries"),
    "adopted_by": QT_TRANSLATE_NOOP("Property", "adopted by"),
    "afforested_area": QT_TRANSLATE_NOOP("Property", "afforested area"),
    "chair_ordinal": QT_TRANSLATE_NOOP("Property", "which chair in order"),
    "clusters": QT_TRANSLATE_NOOP("Property", "number of clusters"),
    "director_general_nationality": QT_TRANSLATE_NOOP(
        "Property", "nationality of the director general"
    ),
    "edition": QT_TRANSLATE_NOOP("Property", "edition"),
    "editions_held": QT_TRANSLATE_NOOP("Property", "number of editions held"),
    "founded": QT_TRANSLATE_NOOP("Property", "founding"),
    "founder_list": QT_TRANSLATE_NOOP("Property", "founders"),
    "founding_initiative": QT_TRANSLATE_NOOP("Property", "first proposed"),
    "initiator": QT_TRANSLATE_NOOP("Property", "initiator"),
    "next_summit": QT_TRANSLATE_NOOP("Property", "next summit"),
    "ordinal_un_secretary_general": QT_TRANSLATE_NOOP(
        "Property", "which UN Secretary-General in order"
    ),
    "phase": QT_TRANSLATE_NOOP("Property", "phase"),
    "planned_events": QT_TRANSLATE_NOOP("Property", "number of planned events"),
    "registered_capital": QT_TRANSLATE_NOOP("Property", "registered capital"),
}

UNITS = {
    "states": QT_TRANSLATE_NOOP("Unit", "states"),
    "countries": QT_TRANSLATE_NOOP("Unit", "countries"),
    "people": QT_TRANSLATE_NOOP("Unit", "people"),
    "organisations": QT_TRANSLATE_NOOP("Unit", "organisations"),
    "delegates": QT_TRANSLATE_NOOP("Unit", "delegates"),
    "events": QT_TRANSLATE_NOOP("Unit", "events"),
    "clusters": QT_TRANSLATE_NOOP("Unit", "clusters"),
    "ha": QT_TRANSLATE_NOOP("Unit", "hectares"),
    "USD": QT_TRANSLATE_NOOP("Unit", "US dollars"),
    "fraction": QT_TRANSLATE_NOOP("Unit", "(as a share of one)"),
}

BOUNDS = {
    ">": QT_TRANSLATE_NOOP("Unit", "more than {value}"),
    ">=": QT_TRANSLATE_NOOP("Unit", "at least {value}"),
    "<": QT_TRANSLATE_NOOP("Unit", "less than {value}"),
    "<=": QT_TRANSLATE_NOOP("Unit", "at most {value}"),
    "~": QT_TRANSLATE_NOOP("Unit", "about {value}"),
}
"""How an amount is said to be bounded, by the sign of its ``Bound``."""

CONDITIONS = {
    "cancelled": QT_TRANSLATE_NOOP("Condition", "cancelled"),
    "planned": QT_TRANSLATE_NOOP("Condition", "planned"),
    "postponed": QT_TRANSLATE_NOOP("Condition", "postponed"),
    "held": QT_TRANSLATE_NOOP("Condition", "held"),
    "Monday": QT_TRANSLATE_NOOP("Condition", "Monday"),
    "Tuesday": QT_TRANSLATE_NOOP("Condition", "Tuesday"),
    "Wednesday": QT_TRANSLATE_NOOP("Condition", "Wednesday"),
    "Thursday": QT_TRANSLATE_NOOP("Condition", "Thursday"),
    "Friday": QT_TRANSLATE_NOOP("Condition", "Friday"),
    "Saturday": QT_TRANSLATE_NOOP("Condition", "Saturday"),
    "Sunday": QT_TRANSLATE_NOOP("Condition", "Sunday"),
}
"""How things stand with an event, and days of the week, as facts and reasons say them."""
