# Every command of the project; `make help` lists them.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
LOCKS  := requirements/pip.txt requirements/dev.txt
API    ?= visma-net-erp

.DEFAULT_GOAL := help
.PHONY: help fuzz setup uploader lock client check test lint types unit test-newest test-lowest golden surface bench docs build publish release-loop rehearse clean another-python

help: ## list the commands
	@echo 'First commands:'
	@echo '  to maintain it         make client test          generate the client, run every check'
	@echo '  to use the client      make client, then what it prints at its end: install, three lines to try'
	@echo '  to review a release    .venv/bin/erpgen diff OLD NEW --api $(API)   what it breaks; make setup comes first'
	@echo 'All commands:'
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-13s %s\n", $$1, $$2}'

# An environment that another Python made than the one asked for is made anew.
WHICH := import sys; print(sys.version.split()[0], sys.base_prefix)
ifneq ($(origin PYTHON),file)
ifneq ($(shell $(PYTHON) -c '$(WHICH)'),$(shell cat $(READY) 2>/dev/null </dev/null))
$(READY): another-python
endif
endif

$(READY): pyproject.toml $(LOCKS)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "erpgen needs Python 3.11 or newer: make PYTHON=python3.12"; exit 2; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "this Python cannot make environments: apt-get install python3-venv"; exit 2; }
	$(PYTHON) -m venv --clear $(VENV)
	@for lock in $(LOCKS); do $(BIN)/python -m pip install --quiet --require-hashes --requirement $$lock || exit; done
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@$(PYTHON) -c '$(WHICH)' > $@

UPLOADER := .venv-uploader
$(UPLOADER)/.ready: requirements/uploader.txt
	$(PYTHON) -m venv --clear $(UPLOADER)
	$(UPLOADER)/bin/python -m pip install --quiet --require-hashes --only-binary :all: --requirement $<
	@touch $@

uploader: $(UPLOADER)/.ready ## make .venv-uploader with twine, locked, and nothing of erpgen

setup: $(READY) ## make .venv with erpgen and its tools, the versions locked in requirements/

COMPILE := uv pip compile --quiet --no-config --universal --python-version 3.11 --fork-strategy fewest \
           --generate-hashes --custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade)

lock: $(READY) ## write requirements/ from pyproject.toml; UPGRADE=1 takes the newest versions
	$(BIN)/$(COMPILE) --group installer --output-file requirements/pip.txt
	$(BIN)/$(COMPILE) --group uploader --constraint requirements/dev.txt --output-file requirements/uploader.txt
	$(BIN)/$(COMPILE) pyproject.toml --group dev --output-file requirements/dev.txt
	$(BIN)/$(COMPILE) pyproject.toml --extra build --constraint requirements/dev.txt --output-file requirements/erpgen.txt

client: $(READY) ## generate generated/$(API) from the release shipped under specs/, which may be a selection
	$(BIN)/erpgen generate $(API)

check: $(READY) ## is generated/ what the inputs give?
	$(BIN)/erpgen check --anew

test: lint types unit check ## everything that must pass before a commit

lint: $(READY) ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY) ## mypy --strict and pyright, generator and generated client
	@# Side by side: each of them uses one processor.
	$(BIN)/pyright --pythonpath $(BIN)/python & pyright=$$!; $(BIN)/mypy; mypy=$$?; wait $$pyright && exit $$mypy

unit: $(READY) ## the tests; ERPGEN_CORPUS=../shared adds the real documents
	@# The tests run make themselves, in other folders: what is said here is not meant for those.
	env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u PYTHON -u VENV $(BIN)/pytest -n auto --dist loadfile

NEWEST := .venv-newest
LOWEST := .venv-lowest

test-newest: ## `make test` with the newest versions that pyproject.toml allows
	$(PYTHON) -m venv --clear $(NEWEST)
	$(NEWEST)/bin/python -m pip install --quiet --upgrade pip
	$(NEWEST)/bin/python -m pip install --quiet --editable . --group dev
	$(MAKE) test VENV=$(NEWEST) READY=

test-lowest: $(READY) ## the tests with the lowest versions that erpgen and the clients say they work with
	$(PYTHON) -m venv --clear $(LOWEST)
	$(LOWEST)/bin/python -m pip install --quiet --require-hashes --requirement requirements/pip.txt
	$(BIN)/uv pip compile --quiet --no-config --no-deps --resolution lowest --all-extras --output-file $(LOWEST)/lowest.txt pyproject.toml generated/*/pyproject.toml
	$(LOWEST)/bin/python -m pip install --quiet --editable . --group dev --constraint $(LOWEST)/lowest.txt
	$(MAKE) unit check VENV=$(LOWEST) READY=

golden: $(READY) ## write the golden trees anew, to be read before they are committed
	$(BIN)/python -m tests.golden.update

surface: $(READY) ## record the client's names and signatures anew, to be read before they are committed
	$(BIN)/python -m tests.surface.update

bench: $(READY) ## timings as ratios of one run; BASE=COMMIT runs that in turn, PEERS=1 adds other generators
	$(BIN)/python -m benchmarks $(if $(PEERS),--peers) $(if $(BASE),--base $(BASE))

build: $(READY) ## wheel and sdist of erpgen itself, into dist/
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

publish: $(READY) ## build the client of $(API) and upload it to INDEX=URL or TWINE_REPOSITORY_URL
	$(BIN)/erpgen build $(API)
	@$(BIN)/erpgen publish $(API) $(if $(INDEX),--index "$(INDEX)")

docs: $(READY) ## the documentation with the reference of $(API), into build/docs/; warnings and broken links are errors
	$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going --fresh-env docs build/docs
	$(BIN)/erpgen docs $(API) --out build/docs/$(API)
	$(BIN)/python -m tools.links build/docs

release-loop: $(READY) ## look for new releases: a branch and build/release/; TEST=COMMAND tests the result
	$(BIN)/python -m tools.loop.release --report build/release $(if $(TEST),--test "$(TEST)")

fuzz: $(READY) ## the whole command line on cases drawn at random, for SECONDS (60); ERPGEN_CORPUS gives more
	$(BIN)/python -m tools.fuzz --seconds $(or $(SECONDS),60)

rehearse: $(READY) ## run the workflows on a scratch repository, with servers on this machine
	$(BIN)/python -m tools.rehearsal

clean: ## remove what make made, not what it generated
	rm -rf $(VENV) $(NEWEST) $(LOWEST) dist build .mypy_cache .ruff_cache .pytest_cache
