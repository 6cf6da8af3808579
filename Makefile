# `make help` lists the targets. Each sets up what it needs; ARGS are passed to its command:
#   make run ARGS="--param run_type=simulation"      make unit-test ARGS="-k windows"
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
PYTHON_CODE := $(wildcard ml_pipeline itemset_mining config data sample_data tests scripts benchmarks notebooks)
LIBRARY_TESTS := $(wildcard itemset_mining/tests)
WORKFLOWS := $(wildcard .github/workflows/*.yml .github/workflows/*.yaml)
ACTIONS := $(wildcard .github/actions/*/action.yml .github/actions/*/action.yaml)
ARGS ?=

# Only locking needs Poetry; uv runs it without installing it.
POETRY ?= $(BIN)/uv tool run --quiet --from poetry==2.5.1 --with poetry-plugin-export==1.10.1 \
	$(if $(POETRY_PYPI_MIRROR_URL),--with poetry-plugin-pypi-mirror==0.6.5) poetry --no-interaction

# These values reach commands through the environment, never as a part of a command line, and
# `value` keeps make from expanding them: NAME='$(touch x)' is just a bad name.
override NAME := $(value NAME)
override PROFILE := $(value PROFILE)
override PYTHON := $(value PYTHON)
export NAME PROFILE PYTHON
export UV_SYSTEM_CERTS ?= true
# Container images often disable compiled modules; with them, Python starts three times as fast.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help: ## Show this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  \033[36m%-18s\033[0m %s\n", $$1, $$2}' Makefile

.PHONY: setup
setup: ## Create .venv and install the locked packages (every target does so if needed)
	@scripts/setup.sh

.PHONY: setup-spark
setup-spark: ## Add Spark to .venv, for its tests and for the engine spark; needs Java 17
	@java -version >/dev/null 2>&1 || { echo "error: Spark needs Java 17 or newer; on Debian and" \
		"Ubuntu: apt install openjdk-17-jre-headless. \`make unit-test\` needs no Java." >&2; exit 1; }
	@scripts/setup.sh spark

.PHONY: run
run: setup ## Run the pipeline on this machine; ARGS="--help" explains the options
	@$(BIN)/python -m ml_pipeline run --sample-data $(ARGS)

.PHONY: sample-data
sample-data: setup ## Generate the sample source tables; ARGS="--help" explains the options
	@$(BIN)/python -m ml_pipeline sample-data $(ARGS)

.PHONY: test
test: setup ## Run all tests except those on Spark or in a browser; require 90 % line and branch coverage
	@# The longest files first, so that no worker is left with one of them at the end.
	@$(BIN)/python -m pytest tests/integration_test $(wildcard tests/fault_injection) $(LIBRARY_TESTS) \
		tests/unit_tests --cov -n 2 --dist loadfile --no-loadscope-reorder --durations 25 \
		--durations-min 20 $(ARGS)

.PHONY: soak
soak: setup ## Inject faults for half an hour or more: ARGS="--seed 1 --faults 1000"
	@$(BIN)/python -m tests.fault_injection.soak $(ARGS)

.PHONY: unit-test
unit-test: setup ## Run the unit tests
	@$(BIN)/python -m pytest $(LIBRARY_TESTS) tests/unit_tests $(ARGS)

.PHONY: integration-test
integration-test: setup ## Run the whole pipeline on local files and on a real S3 server
	@$(BIN)/python -m pytest tests/integration_test $(ARGS)

.PHONY: spark-test
spark-test: setup-spark ## Check that a real Spark gives the same as Polars; needs Java 17
	@$(BIN)/python -m pytest tests/spark_tests -n 2 --dist loadfile --no-loadscope-reorder \
		--durations 10 --durations-min 20 $(ARGS)

.PHONY: browser-test
browser-test: setup ## Check the report of a run in a real browser; needs Chromium
	@$(BIN)/python -m pytest tests/browser_tests $(ARGS)

.PHONY: compile
compile: setup ## Compile the pipeline for Kubeflow; ARGS="--env prod" selects the environment
	@$(BIN)/python -m ml_pipeline compile $(ARGS)

.PHONY: check
check: setup ## Check style, types, import contracts, lock, notebooks, docs, image and workflows
	$(BIN)/ruff check $(PYTHON_CODE)
	$(BIN)/ruff format --check $(PYTHON_CODE)
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python scripts/check_requirements.py
	$(BIN)/nbstripout --verify notebooks/*.ipynb
	$(BIN)/python scripts/generate_docs.py --check
	$(if $(LIBRARY_TESTS),$(BIN)/python -m itemset_mining.kernel_build --check)
	$(BIN)/python scripts/check_links.py
	$(BIN)/hadolint Dockerfile
	$(BIN)/zizmor --offline --quiet --no-progress .github
ifneq ($(WORKFLOWS),)
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows $(WORKFLOWS)
endif
ifneq ($(ACTIONS),)
	$(BIN)/check-jsonschema --builtin-schema vendor.github-actions $(ACTIONS)
endif

.PHONY: format
format: setup ## Format the code and fix what can be fixed automatically
	$(BIN)/ruff check --fix $(PYTHON_CODE)
	$(BIN)/ruff format $(PYTHON_CODE)
	$(BIN)/nbstripout notebooks/*.ipynb

.PHONY: notebook
notebook: setup ## Open the notebooks in Jupyter Lab; ARGS are passed to it, such as --no-browser
	@$(BIN)/jupyter lab --notebook-dir=notebooks $(ARGS)

.PHONY: docs
docs: setup ## Generate the pages of docs/ about schemas, run parameters and settings
	@$(BIN)/python scripts/generate_docs.py

.PHONY: kernels
kernels: setup ## Translate the kernels of the miner after a change in itemset_mining/kernels
	@$(BIN)/python -m itemset_mining.kernel_build

.PHONY: new-step
new-step: setup ## Create a new step and add it to the pipeline: NAME=rank_findings
	@$(BIN)/python scripts/new_step.py -- "$$NAME"

.PHONY: rename
rename: setup ## Rename the product everywhere: NAME=battery-faults [PROFILE=battery-team]
	@$(BIN)/python scripts/rename.py $${PROFILE:+--profile="$$PROFILE"} -- "$$NAME"
	@$(BIN)/python scripts/generate_docs.py

.PHONY: bench
bench: ## Compare the speed with other tools, 15 minutes; ARGS="--help" explains the options
	@scripts/setup.sh bench
	@$(BIN)/python -m benchmarks.run_all $(ARGS)

.PHONY: lock
lock: setup ## Lock the dependencies of pyproject.toml; ARGS=--regenerate upgrades them
	POETRY_VIRTUALENVS_CREATE=false $(POETRY) lock $(ARGS)
	$(POETRY) export --output requirements/main.txt
	$(POETRY) export --with test,dev,notebooks,installer --output requirements/dev.txt
	$(POETRY) export --only bench --output requirements/bench.txt
	$(POETRY) export --only installer --output requirements/uv.txt
	$(POETRY) export --only spark --output requirements/spark.txt
	$(BIN)/python -m ml_pipeline.deployment.package.packages > requirements/pods.txt
	$(BIN)/python scripts/check_requirements.py

.PHONY: audit
audit: setup ## Look up known vulnerabilities of the locked packages; asks the package index
	@for locked in main pods dev spark; do \
		$(BIN)/uv tool run --quiet --from pip-audit==2.10.1 pip-audit --progress-spinner off \
			--require-hashes --disable-pip --requirement requirements/$$locked.txt $(ARGS) || exit 1; done

.PHONY: clean
clean: ## Remove the environment, caches and reports; the data in storage/ stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -rf .coverage .coverage.* coverage.xml htmlcov local_runs
	rm -rf itemset_mining/build itemset_mining/*.egg-info
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +
