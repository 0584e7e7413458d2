"""Collections are put off, and go on as they were."""

import gc

from kzannotate.detection.readings.undisturbed import undisturbed


def test_collections_are_put_off_and_go_on():
    assert gc.isenabled()
    with undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_somebody_else_has_turned_off_stays_off():
    gc.disable()
    try:
        with undisturbed():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
