# Every command of the project; `make help` lists them.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
API    ?= visma-net-erp

.DEFAULT_GOAL := help
.PHONY: help setup client check test lint types unit golden surface bench docs build publish release-loop rehearse clean

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-13s %s\n", $$1, $$2}'

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "erpgen needs Python 3.11 or newer: make PYTHON=python3.12"; exit 2; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "this Python cannot make environments: apt-get install python3-venv"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

setup: $(READY) ## make .venv with erpgen and its tools

client: $(READY) ## generate generated/$(API) from the release shipped under specs/
	$(BIN)/erpgen generate $(API)

check: $(READY) ## is generated/ what the inputs give?
	$(BIN)/erpgen check

test: lint types unit check ## everything that must pass before a commit

lint: $(READY) ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY) ## mypy --strict and pyright, generator and generated client
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

unit: $(READY) ## the tests; ERPGEN_CORPUS=../shared adds the real documents
	$(BIN)/pytest -n auto --dist loadfile

golden: $(READY) ## write the golden trees anew, to be read before they are committed
	$(BIN)/python -m tests.golden.update

surface: $(READY) ## record the client's names and signatures anew, to be read before they are committed
	$(BIN)/python -m tests.surface.update

bench: $(READY) ## timings as ratios of one run; PEERS=1 adds other generators
	$(BIN)/python -m benchmarks $(if $(PEERS),--peers)

build: $(READY) ## wheel and sdist of erpgen itself, into dist/
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

publish: $(READY) ## build the client of $(API) and upload it to INDEX=URL or TWINE_REPOSITORY_URL
	$(BIN)/erpgen build $(API)
	@$(BIN)/erpgen publish $(API) $(if $(INDEX),--index "$(INDEX)")

docs: $(READY) ## the documentation site, into build/docs/; warnings and broken links are errors
	$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going --fresh-env docs build/docs
	$(BIN)/python -m tools.links build/docs

release-loop: $(READY) ## look for new releases: a branch and build/release/; TEST=COMMAND tests the result
	$(BIN)/python -m tools.loop.release --report build/release $(if $(TEST),--test "$(TEST)")

rehearse: $(READY) ## run the workflows on a scratch repository, with servers on this machine
	$(BIN)/python -m tools.rehearsal

clean: ## remove what make made, not what it generated
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache
