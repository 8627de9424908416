# make run    sets everything up and opens the app on the bundled briefing
# make test   sets everything up, then lint, types, import contracts and all tests
PYTHON ?= $(shell command -v python3.12 || command -v python3.13 || command -v python3.14 || command -v python3)
BIN := .venv/bin
STAMP := .venv/.stamp-setup

.PHONY: setup run test cover test-slow quick check bench quality train data translations docs bundle test-bundle install-desktop uninstall-desktop clean

setup: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null \
		|| { echo "mapviewer needs Python 3.12 or newer: install it, or name it with make PYTHON=/path/to/python3.12." >&2; exit 1; }
	@test -x $(BIN)/python || "$(PYTHON)" -m venv .venv \
		|| { echo "The virtual environment can't be made: install the package python3-venv." >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

run: setup
	$(BIN)/mapviewer seeds/ankara-talks.md

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/oxlint --quiet mapviewer
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

test: check
	$(BIN)/python -m pytest -q -n auto --dist worksteal

# how much of the code the tests run, processes that they start left out
cover: setup
	$(BIN)/python -m pytest -q -n auto --dist worksteal --cov --cov-report=term:skip-covered

test-slow: setup
	$(BIN)/python -m pytest -q -m slow

# what needs neither the web engine nor the model
quick: setup
	$(BIN)/python -m pytest -q -x tests/model tests/layers tests/store tests/gui/time tests/atlas

bench: setup
	$(BIN)/python -m tests.benchmarks

quality: setup
	$(BIN)/python -m tests.quality

train: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[training]'
	$(BIN)/python -m training.toponyms
	$(BIN)/python -m training.statements
	$(BIN)/python -m training.events
	$(BIN)/python -m training.acceptance

data: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[data]'
	$(BIN)/python geodata/build.py

# brings the catalogues up to what the code says, and compiles them; new sentences are then translated in the .ts files
CATALOGUES := mapviewer/gui/language/catalogues
translations: setup
	@for code in en tr az hy ka ru; do \
		$(BIN)/pyside6-lupdate -silent -extensions py -tr-function-alias tr+=mark -locations none -no-obsolete -sort-messages \
			$$(test $$code = en && echo -pluralonly) -source-language en -target-language $$code \
			mapviewer/gui -ts $(CATALOGUES)/mapviewer_$$code.ts && \
		$(BIN)/pyside6-lrelease -silent $(CATALOGUES)/mapviewer_$$code.ts $$(ls $(CATALOGUES)/qt_$$code.ts 2>/dev/null) \
			-qm $(CATALOGUES)/mapviewer_$$code.qm || exit 1; \
	done

docs: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[docs]'
	$(BIN)/mkdocs build --quiet --strict --clean -f docs/mkdocs.yml
	@echo "build/docs/index.html"

# one folder with the program, for who has no Python
bundle: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bundle]'
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath build/bundle --workpath build/bundle-work installing/mapviewer.spec
	@echo "build/bundle/mapviewer/mapviewer"

# starts the built program without a screen, lets it read the briefing, and looks at what it drew
test-bundle: bundle
	$(BIN)/python -m pytest -q -m slow tests/installing

install-desktop: setup
	$(BIN)/python installing/install_desktop.py $(BIN)/mapviewer

uninstall-desktop:
	$(PYTHON) installing/install_desktop.py --uninstall

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
