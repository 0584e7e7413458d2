"""The result of a check of a corpus: a folder of Parquet files with a manifest.

``manifest.json`` says what was checked; ``findings/``, ``articles/``, ``mentions/`` and ``claims/``
hold files that are read one after the other, in the order of their names. Findings stand in the
order of a report.
"""
