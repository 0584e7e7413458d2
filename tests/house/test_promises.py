"""What docs/trust.md says is proved by a test is proved by one that is there."""

import re

import pytest

from source_tree import ROOT

TRUST = (ROOT / "docs/trust.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"`((?:tests/)?[\w/]*test_\w+\.py)(?:::(\w+))?`", TRUST)))


@pytest.mark.parametrize(("path", "name"), NAMED, ids=lambda each: each)
def test_a_promise_names_a_test_that_is_there(path, name):
    found = list(ROOT.glob(path)) or list((ROOT / "tests").rglob(path))
    assert len(found) == 1
    assert f"def {name}" in found[0].read_text("utf-8")
