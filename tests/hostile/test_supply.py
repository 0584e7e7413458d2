"""What the program is made of is listed, and compared with what is known against it."""

import json

import pytest

import audit
import package
import sbom
from components import UNKNOWN, canonical, components
from environment import ROOT, RUN_LOCK


def test_the_bill_names_every_locked_package_with_version_and_hashes(tmp_path):
    sbom.main([str(tmp_path)])
    bill = json.loads((tmp_path / sbom.SBOM).read_text("utf-8"))
    libraries = [c for c in bill["components"] if c["type"] == "library"]
    pins = [line for line in RUN_LOCK.read_text("utf-8").splitlines() if "==" in line]
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert len(libraries) == len(pins) > 10
    assert all(c["purl"] == f"pkg:pypi/{c['name']}@{c['version']}" for c in libraries)
    assert all(c["properties"] for c in libraries)
    assert {c["ref"] for c in bill["dependencies"]} == {"kzannotate"}


def test_the_bill_is_the_same_each_time(tmp_path):
    sbom.main([str(tmp_path / "a")])
    sbom.main([str(tmp_path / "b")])
    first, second = ((tmp_path / n / sbom.SBOM).read_bytes() for n in "ab")
    assert first == second


def test_every_package_that_is_installed_here_tells_its_licence():
    told = {c.name: c.licence for c in components(RUN_LOCK)}
    assert told["click"] == "BSD-3-Clause"
    assert sum(licence != UNKNOWN for licence in told.values()) > len(told) / 2


def advisory(name, *events, versions=()):
    package = {"ecosystem": "PyPI", "name": name}
    ranges = [{"type": "ECOSYSTEM", "events": list(events)}] if events else []
    affected = [{"package": package, "ranges": ranges, "versions": list(versions)}]
    return {"id": "X-1", "summary": "It runs what it reads.", "affected": affected}


def test_without_advisories_nothing_is_claimed(capsys, tmp_path):
    assert audit.main([]) == audit.NOT_KNOWN
    assert audit.main([str(tmp_path)]) == audit.NOT_KNOWN
    assert "Not known" in capsys.readouterr().out


def test_an_affected_package_is_named_and_another_is_not(capsys, tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([advisory("Click", {"introduced": "0"}), advisory("nobody")]))
    assert audit.main([str(path)]) == audit.AFFECTED
    assert "click" in capsys.readouterr().out
    path.write_text(json.dumps(advisory("click", {"introduced": "0"}, {"fixed": "1.0"})))
    assert audit.main([str(path)]) == audit.FINE


def test_the_sample_of_advisories_is_read_from_its_folder(capsys):
    sample = ROOT / "tests" / "data" / "advisories"
    assert audit.main([str(sample)]) == audit.FINE
    assert "against 2 advisories, the newest of 2026-01-02" in capsys.readouterr().out


@pytest.mark.parametrize("words", ["{", "[1]", None])
def test_advisories_that_cannot_be_read_are_no_comfort(capsys, tmp_path, words):
    path = tmp_path / "a.json"
    if words is not None:
        path.write_text(words, "utf-8")
    assert audit.main([str(path)]) == audit.NOT_KNOWN
    assert "cannot be read" in capsys.readouterr().out


def test_a_package_comes_with_its_bill_and_its_licences(monkeypatch, tmp_path):
    monkeypatch.setattr(package, "DIST", tmp_path)
    assert package.main(["bill"]) == 0
    sums = (tmp_path / "SHA256SUMS").read_text("utf-8")
    for name in (sbom.SBOM, sbom.LICENCES):
        assert (tmp_path / name).stat().st_size > 1000
        assert name in sums
    assert all("bill" in made for made in package._OF_THIS_SYSTEM.values())


@pytest.mark.parametrize(
    ("version", "hit"),
    [("1.2", True), ("1.2.0", True), ("1.10", False), ("1.9.9", True), ("1.1", False),
     ("1.10rc1", True), ("2.0", True), ("2.1", False), ("3.7", True)],
)  # fmt: skip
def test_ranges_are_compared_by_their_numbers(version, hit):
    events = ({"introduced": "1.2"}, {"fixed": "1.10"}, {"introduced": "2"}, {"last_affected": "2"})
    assert audit.touches(advisory("x", *events, versions=["3.7"])["affected"][0], version) is hit


def test_names_are_compared_as_indexes_do():
    assert canonical("Sqlite_Utils") == canonical("sqlite.utils") == "sqlite-utils"
