"""Reads what a program tells screen readers, over D-Bus alone: ``python tree_reader.py NAME``.

Runs with a Python that has ``dbus`` (the system's on most desktops), apart from the program. Says
one JSON object: how many things were read, and those that take the focus but have no name.
"""

import json
import sys

import dbus

WORTH = "org.a11y.atspi.Accessible"
FOCUSABLE, SHOWING = 11, 25
"""Numbers of states, as the protocol has them."""
MOST = 4_000


def accessibility_bus():
    """The bus on which programs and screen readers meet."""
    place = dbus.SessionBus().get_object("org.a11y.Bus", "/org/a11y/bus")
    return dbus.bus.BusConnection(place.GetAddress(dbus_interface="org.a11y.Bus"))


def text(thing, name):
    """One property of a thing."""
    found = thing.Get(WORTH, name, dbus_interface="org.freedesktop.DBus.Properties")
    return str(found)


def holds(states, number):
    """Whether a state is among these two words of bits."""
    return bool(states[number // 32] >> (number % 32) & 1)


def read(bus, name):
    """Walk through all that the program named so shows."""
    waiting = [("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")]
    said = {"read": 0, "named": 0, "nameless": []}
    while waiting and said["read"] < MOST:
        owner, path = waiting.pop()
        thing = bus.get_object(owner, path, introspect=False)
        for child in thing.GetChildren(dbus_interface=WORTH):
            states = bus.get_object(*child, introspect=False).GetState(dbus_interface=WORTH)
            said["read"] += 1
            called = text(bus.get_object(*child, introspect=False), "Name")
            said["named"] += bool(called)
            if holds(states, FOCUSABLE) and holds(states, SHOWING) and not called:
                each = bus.get_object(*child, introspect=False)
                said["nameless"].append(str(each.GetRoleName(dbus_interface=WORTH)))
            # Rows of lists are read by other tests; here the widgets matter.
            if said["read"] < MOST:
                waiting.append((str(child[0]), str(child[1])))
    return said


if __name__ == "__main__":
    sys.stdout.write(json.dumps(read(accessibility_bus(), sys.argv[1:])))
