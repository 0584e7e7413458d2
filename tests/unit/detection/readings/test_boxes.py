"""Packed readings come back as they were, from memory and from the disk."""

from __future__ import annotations

import errno

import pytest

from kzannotate.detection.readings import boxes
from kzannotate.detection.readings.boxes import Box, BoxFile
from kzannotate.errors import UserError


def box(number: int) -> Box:
    parts = (bytes([n]) * (number + n) for n in range(6))
    return Box(f"مقال-{number}\ud800", ("sco", "cica"), *parts)


@pytest.mark.parametrize("in_memory", [1 << 20, 100])
def test_boxes_come_back_as_they_were(monkeypatch, in_memory):
    monkeypatch.setattr(boxes, "_IN_MEMORY", in_memory)
    file = BoxFile()
    for number in range(40):
        file.append(box(number))
        assert file[number // 2] == box(number // 2)
    assert list(file) == [box(n) for n in range(40)]
    assert file[-1] == box(39)


def test_a_full_disk_is_told_in_a_sentence(monkeypatch):
    def full(_data):
        raise OSError(errno.ENOSPC, "No space left on device")

    file = BoxFile()
    file.append(box(1))
    monkeypatch.setattr(file._file._file, "write", full, raising=False)
    with pytest.raises(UserError, match="temporary files is full"):
        file.append(box(2))
    assert list(file) == [box(1)]
