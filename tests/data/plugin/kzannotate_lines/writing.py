"""Writes the lines, one document after the other."""


def write(data, target, _options):
    """Write one file."""
    with target.open() as file:
        for document in data.documents():
            for mark in document.marks:
                words = " ".join(mark.quote.exact.split())
                cells = (document.document.id, mark.cover.start, mark.cover.end, mark.label, words)
                file.write(("\t".join(map(str, cells)) + "\n").encode())
