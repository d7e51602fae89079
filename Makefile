# Two commands set everything up on a fresh machine: make demo, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
WORKERS ?= 2
export OMP_NUM_THREADS ?= 1

.PHONY: demo hub hub-programs test soak blind validate bench lint build data system clean

demo: data                      ## grade a made-up class of twelve; ends with the page to open
	$(BIN)/python -m autograder.demo

hub: hub-programs data          ## a JupyterHub with this course on this machine; Ctrl-C ends it
	@PATH="$(abspath $(BIN)):$$PATH" exec $(BIN)/python -m autograder.hub

hub-programs:                   ## bubblewrap, node, npm and git: installed where we may; if missing, no hub starts
	@$(PYTHON) autograder/hub/needs.py

test: system data               ## everything that must hold; FORCE=1 proves anew what has not changed, too
	$(BIN)/python -m pytest --numprocesses=$(WORKERS) $(if $(FORCE),--prove-anew)

validate: data                  ## the proof of the tests: right and wrong answers on many seeds; docs/validate.*
	$(BIN)/autograder validate --budgets --belief --cells --json docs/validate.json --page docs/validate.md --page docs/validate.html

blind: data                     ## strangers' answers, before everything else; docs/blind.json, which make test compares with
	$(BIN)/autograder validate --blind --json docs/blind.json

system:                         ## Debian packages that tests use; without them those tests are skipped
	@sh tests/debian-packages.sh bubblewrap chromium libseccomp2 munge postgresql slurm-wlm sudo

bench: data                     ## beside nbgrader and otter; takes hours; docs/bench.*
	$(BIN)/autograder bench --json docs/bench.json --page docs/bench.md

soak: system data               ## hostile messages, faults and classes by the thousand; takes hours; docs/soak.md, docs/faults.md
	$(BIN)/python -m tests.soak

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

build: data                     ## source/ -> release/, solutions/, build/otter/
	$(BIN)/autograder build

data: $(READY)                  ## the small data sets, for grading too
	@echo "the data sets; what is missing is fetched"
	$(BIN)/autograder data install --hidden

$(READY): pyproject.toml constraints.txt $(shell find lab -type f)
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; call make PYTHON=python3.11") if sys.version_info < (3, 11) else None'
	@echo "installing the libraries into $(VENV), some minutes the first time"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt uv
	$(BIN)/uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --editable ".[course,cluster,hub,postgresql,test]"
	# it asks for an old jupyter-core, which it does not use
	$(BIN)/uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --no-deps ngshare-exchange
	touch $(READY)

clean:
	rm -rf $(VENV) build
