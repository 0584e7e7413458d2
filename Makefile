# Every target only names a verb of packaging/bootstrap.py, which also runs where there is no make.
PYTHON ?= python3
BOOTSTRAP = $(PYTHON) packaging/bootstrap.py

.PHONY: help demo test check format lint types layers tests test-other test-all fix venv venv-other lock upgrade pictures guide package selftest sbom audit clean

help:
	@echo "make demo        open the program on the sample project"
	@echo "make test        run all tests"
	@echo "make check       format, lint, types, layers and the quick tests: before each commit"
	@echo "make fix         format and mend what the lint can mend by itself"
	@echo "make test-all    check and test, then the quick tests on the other line of PySide6"
	@echo "make venv        only set up .venv"
	@echo "make lock        write the locks after a change of pyproject.toml (make upgrade: newest)"
	@echo "make pictures    draw the documentation's pictures anew, and all states into build/pictures"
	@echo "make guide       build the user guide that the Help menu opens"
	@echo "make package     build what people install into dist/ (WHAT=deb: that alone)"
	@echo "make selftest    try whether the program can do its work here"
	@echo "make sbom        list what the program is made of, with licences, in build/"
	@echo "make audit       compare the locks with ADVISORIES=file-or-folder (OSV), off line"
	@echo "make clean       take away what the others made"

demo test check test-other fix venv venv-other lock pictures guide sbom selftest:
	@$(BOOTSTRAP) $@

format lint types layers tests:
	@$(BOOTSTRAP) check $@

test-all:
	@$(BOOTSTRAP) check format lint types layers
	@$(BOOTSTRAP) test
	@$(BOOTSTRAP) test-other

package:
	@$(BOOTSTRAP) package $(WHAT)

audit:
	@$(BOOTSTRAP) audit $(ADVISORIES)

upgrade:
	@$(BOOTSTRAP) lock --upgrade

clean:
	rm -rf .venv .venv-* build resources/guide dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find src tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
