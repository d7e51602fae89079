# Two commands set everything up on a fresh machine: make demo, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export OMP_NUM_THREADS ?= 1

.PHONY: demo hub test validate bench lint build data system clean

demo: data                      ## grade a made-up class of twelve; ends with the page to open
	$(BIN)/python -m autograder.demo

hub: data                       ## a JupyterHub with this course on this machine; Ctrl-C ends it
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m autograder.hub

test: system data lint          ## everything that must hold
	$(BIN)/python -m pytest

validate: data                  ## the proof of the tests: right and wrong answers on many seeds; docs/validate.*
	$(BIN)/autograder validate --budgets --json docs/validate.json --page docs/validate.md --page docs/validate.html

system:                         ## Debian packages that tests use; without them those tests are skipped
	@sh tests/debian-packages.sh

bench: data                     ## beside nbgrader and otter; takes hours; docs/bench.*
	$(BIN)/autograder bench --json docs/bench.json --page docs/bench.md

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

build: data                     ## source/ -> release/, solutions/, build/otter/
	$(BIN)/autograder build

data: $(READY)                  ## the small data sets, for grading too
	$(BIN)/autograder data install --hidden

$(READY): pyproject.toml constraints.txt $(shell find lab -type f)
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; call make PYTHON=python3.11") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt uv
	$(BIN)/uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --editable ".[course,cluster,hub,postgresql,test]"
	# it asks for an old jupyter-core, which it does not use
	$(BIN)/uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --no-deps ngshare-exchange
	touch $(READY)

clean:
	rm -rf $(VENV) build
