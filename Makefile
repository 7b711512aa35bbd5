# GeoLangBind for QGIS. `make help` lists what can be asked for.
# Two environments: .venv/engine (torch, rasterio; no QGIS) and .venv/qgis (QGIS's own Python; no torch).
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.NOTPARALLEL:

SYSTEM_PYTHON ?= /usr/bin/python3
ENGINE := .venv/engine/bin
QGIS := .venv/qgis/bin
QT6 := .venv/qt6/bin
PIP_INSTALL := -m pip install --quiet --disable-pip-version-check
TESTS ?=
# test files are dealt out to two processes, each with one thread; WORKERS=0: one after the other
WORKERS ?= 2
PYTEST := -m pytest -n $(WORKERS) --dist loadfile
URL ?=
ROWS ?=

.PHONY: help setup demo lint format test test-unit test-qgis test-qt6 test-matrix package repository dev i18n lock bundle docs benchmark starter clean

help:  ## this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

# --- set-up -----------------------------------------------------------------

setup: .venv/system.stamp .venv/engine.stamp .venv/vendored.stamp .venv/qgis.stamp  ## install QGIS and both Python environments

.venv/system.stamp: tools/install_system.sh
	tools/install_system.sh
	@mkdir -p .venv && touch $@

.venv/engine.stamp: requirements/engine.txt requirements/dev.txt | .venv/system.stamp
	$(SYSTEM_PYTHON) -m venv .venv/engine
	$(ENGINE)/python $(PIP_INSTALL) -r requirements/engine.txt -r requirements/dev.txt
	@touch $@

# what the plugin carries; its own requirement, numpy, is QGIS's
.venv/vendored.stamp: requirements/vendored.txt | .venv/engine.stamp
	rm -rf .venv/vendored
	$(ENGINE)/python $(PIP_INSTALL) --no-deps --no-compile --target .venv/vendored -r requirements/vendored.txt
	@touch $@

# numpy stays the distribution's: its GDAL and SciPy are built against it
.venv/qgis.stamp: requirements/qgis-tests.txt | .venv/system.stamp
	$(SYSTEM_PYTHON) -m venv --system-site-packages .venv/qgis
	$(SYSTEM_PYTHON) -c 'import numpy; print(f"numpy=={numpy.__version__}")' > .venv/qgis/constraints.txt
	$(QGIS)/python $(PIP_INSTALL) -c .venv/qgis/constraints.txt -r requirements/qgis-tests.txt
	@touch $@

# PyQt6, without the system's packages: its PyQt is Qt 5
.venv/qt6.stamp: requirements/qt6-tests.txt requirements/vendored.txt | .venv/system.stamp
	$(SYSTEM_PYTHON) -m venv .venv/qt6
	$(QT6)/python $(PIP_INSTALL) -r requirements/qt6-tests.txt
	@touch $@

# --- to see it at work ----------------------------------------------------------

demo: setup  ## class map and heatmap of a simulated scene in real QGIS (SCENE=path.tif PROMPTS="water; forest")
	$(ENGINE)/python -m tools.demo

# --- checks -----------------------------------------------------------------

lint: .venv/engine.stamp .venv/qt6.stamp .venv/vendored.stamp  ## style, types, import rules, sizes, names that Qt 6 and Python 3.9 lack, what the plugin repository scans for
	$(ENGINE)/ruff check .
	$(ENGINE)/ruff format --check .
	$(ENGINE)/mypy
	$(ENGINE)/lint-imports --no-cache
	$(ENGINE)/python tools/check_sizes.py
	$(ENGINE)/vermin --quiet --target=3.9- --violations --no-tips --exclude-regex geolangbind_qgis/engine/ geolangbind_qgis
	$(QT6)/python -m tools.check_qt6
	$(ENGINE)/python -m tools.scan

format: .venv/engine.stamp  ## rewrite files in the project's style
	$(ENGINE)/ruff check --fix .
	$(ENGINE)/ruff format .

test: setup lint test-unit test-qgis test-qt6  ## set up, lint, and run every test

test-unit: .venv/engine.stamp  ## unit and parity tests, without QGIS (TESTS="-k name" narrows)
	OMP_NUM_THREADS=1 $(ENGINE)/python $(PYTEST) tests/unit $(wildcard tests/parity) $(TESTS)

test-qgis: setup  ## tests in real QGIS and over the installed plugin
	QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 GEOLANGBIND_ENGINE_PYTHON="$(CURDIR)/$(ENGINE)/python" \
	    $(QGIS)/python $(PYTEST) tests/qgis tests/system $(TESTS)

test-qt6: .venv/engine.stamp .venv/qt6.stamp  ## docks and windows on Qt 6 (PyQt6; QGIS's own classes are stand-ins)
	QT_QPA_PLATFORM=offscreen GEOLANGBIND_ENGINE_PYTHON="$(CURDIR)/$(ENGINE)/python" \
	    $(QT6)/python -m pytest tests/qt6 $(TESTS)

test-matrix: setup  ## tests on other versions of QGIS and Python, in chroots; as root, takes hours (ROWS="trixie sid")
	$(ENGINE)/python -m tools.matrix $(ROWS)

benchmark: .venv/engine.stamp  ## time the whole path against reading and encoding alone
	$(ENGINE)/python -m benchmarks.pipeline

# --- the plugin -----------------------------------------------------------------

package: .venv/engine.stamp .venv/vendored.stamp  ## build/plugins/ and the zip that QGIS installs
	$(ENGINE)/python -m tools.package

repository: .venv/engine.stamp .venv/vendored.stamp  ## build/repository/ for the plugin manager (URL=https://… where it is served)
	$(ENGINE)/python -m tools.repository --url "$(URL)"

dev: .venv/engine.stamp .venv/vendored.stamp  ## build/plugins/ from links into this checkout, and how to start QGIS with it
	$(ENGINE)/python -m tools.package --dev

i18n: .venv/engine.stamp  ## i18n/*.ts from the strings in the code, .qm from the translations
	$(ENGINE)/python -m tools.i18n

lock: .venv/engine.stamp  ## lock the engine's packages again (needs the network, PyTorch's indexes too)
	$(ENGINE)/python -m tools.lock

BUNDLE ?=

bundle: .venv/engine.stamp  ## build/bundle.zip: the engine for a computer without network (BUNDLE="--platform windows-x86_64 --model gair")
	@mkdir -p build
	$(ENGINE)/python -m geolangbind_qgis.engine bundle --output build/bundle.zip $(BUNDLE)

docs: setup  ## pictures and list of messages of the help in resources/help
	$(ENGINE)/python -m tools.docs

clean:  ## remove what was built, made and cached, but not the environments
	rm -rf build demo-output .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings

# --- the Starter --------------------------------------------------------------

STEPS ?= 11000
TEXT_STEPS ?= 2500

starter: .venv/engine.stamp  ## train the bundled Starter again (STEPS=11000, TEXT_STEPS=2500)
	$(ENGINE)/python -m training.train_starter --steps $(STEPS)
	$(ENGINE)/python -m pip install --quiet --no-deps -r requirements/training.txt
	$(ENGINE)/python -m training.train_text --steps $(TEXT_STEPS)
