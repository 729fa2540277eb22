# Each target works as the first command on a machine with Python 3.11 or newer, its pip, and make.
# uv is used where it is found; without it, pip fills the environment from outside,
# so neither python3-venv nor ensurepip is needed.

BIN := .venv/bin
UV := $(shell command -v uv 2>/dev/null)
# A name on the path need not run: version managers leave shims behind.
PYTHON = $(or $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done),\
	$(error urd_crm needs Python 3.11 or newer, and none is on the PATH))
INSTALL = $(if $(UV),$(UV) pip install --python $(BIN)/python,$(PYTHON) -m pip --python $(BIN)/python install --no-compile --disable-pip-version-check)
# Another lock or other requirements: another stamp, and a new installation.
INSTALLED := .venv/installed-$(shell cat requirements.lock pyproject.toml | cksum | tr ' ' '-')
# Telephone maps by language are large and never loaded; all else is compiled, on install, once.
UNCOMPILED := phonenumbers/(carrierdata|geodata|tzdata)/

# An environment that forbids bytecode would compile every package in every process.
unexport PYTHONDONTWRITEBYTECODE PYTHONPATH VIRTUAL_ENV

.PHONY: demo test test-postgres fuzz lint docs bench lock clean
.DEFAULT_GOAL := test

demo: $(INSTALLED)
	@$(BIN)/python -m urd_crm.demo.show

test: lint
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile

test-postgres: $(INSTALLED)
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile --postgres

fuzz: $(INSTALLED)
	$(BIN)/python -m pytest --numprocesses 2 --hypothesis-profile other $$(grep -rl '^from hypothesis' tests --include 'test_*.py')

lint: $(INSTALLED)
	$(BIN)/ruff check --quiet . && $(BIN)/ruff format --quiet --check .
	$(BIN)/mypy --no-error-summary
	$(BIN)/lint-imports --no-logo

docs: $(INSTALLED)
	$(BIN)/python docs/generate.py
	$(BIN)/sphinx-build --quiet --nitpicky --fail-on-warning --keep-going docs docs/_build

bench: $(INSTALLED)
	$(BIN)/python -m bench

lock: $(INSTALLED)
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --no-annotate \
		--python-version 3.11 --all-extras $(LOCK_FLAGS) --output-file requirements.lock pyproject.toml

clean:
	rm -rf .venv build dist docs/_build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests docs examples bench -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

$(INSTALLED):
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || $(PYTHON) -m venv --clear --without-pip .venv
	$(INSTALL) --quiet --require-hashes --requirement requirements.lock
	$(INSTALL) --quiet --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -qq -j 0 -x '$(UNCOMPILED)' .venv/lib; rm -f .venv/installed-*; touch $@
