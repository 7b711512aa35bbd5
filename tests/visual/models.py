# SPDX-License-Identifier: GPL-2.0-or-later
"""Uses the window “Models” as a person would, inside QGIS, with a hub on this computer."""

from __future__ import annotations

import importlib
import os
import random
import sys
from pathlib import Path

from looking import OUT, wait
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

from geolangbind_qgis import settings

sys.path.insert(0, str(Path(os.environ["SHOOT_SCRIPTS"]).parent / "fakes"))
fake = importlib.import_module("hub")
B_224, L_384 = "geolangbind-b-224", "geolangbind-l-384"
CONFIG = b'{"model_cfg": {"text_cfg": {"hf_tokenizer_name": "timm/tokenizer"}}}'
WEIGHTS = "open_clip_model.safetensors"


def use_dock(plugin, report):
    os.environ["HF_HOME"] = str(OUT / "hf")
    with fake.FakeHub() as hub:
        publish(hub)
        settings.HUB_ENDPOINT.set(hub.url)
        plugin.menu.show_models()
        window = next(iter(plugin.menu._windows.values()))
        wait(lambda: window.tiles)
        download(window, hub)
        check(window, hub, report)
    window.close()
    plugin.slots["classify"].action.trigger()
    dock = plugin.slots["classify"].dock
    dock.model.details_button.click()
    QTest.qWait(3000)
    iface.mainWindow().grab().save(str(OUT / "7_dock.png"))


def publish(hub):
    hub.push("timm/tokenizer", {"tokenizer.json": b"{}"})
    for seed, repository in enumerate(
        ("XShadow/GeoLB-ViT-B-16-SigLIP", "earthflow/GeoLB-ViT-14-SigLIP-so400m-384-EO")
    ):
        data = random.Random(seed).randbytes(9_000_000)
        hub.push(repository, {"open_clip_config.json": CONFIG, WEIGHTS: data})


def download(window, hub):
    tiles = window.tiles
    look(window, "1_absent")
    hub.faults = [fake.Fault("/store/", "GET", pause_s=0.01)]
    tiles[B_224].main.click()
    wait(lambda: "MB" in tiles[B_224].progress.numbers.text())
    tiles[L_384].main.click()
    QTest.qWait(2000)
    look(window, "2_downloading")
    tiles[L_384].main.click()
    hub.faults = []
    tiles[B_224].main.click()
    wait(lambda: not window._library.works)
    QTest.qWait(500)
    look(window, "3_cancelled")
    tiles[B_224].main.click()
    wait(lambda: tiles[B_224].entry.installed)


def check(window, hub, report):
    tiles = window.tiles
    hub.claimed[WEIGHTS] = 10**12
    tiles[L_384].main.click()
    wait(lambda: not window._library.works)
    look(window, "4_no_room")
    path = Path(tiles[B_224].entry.path).resolve()
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    tiles[B_224].check.click()
    wait(lambda: not window._library.works)
    look(window, "5_damaged")
    window.offline.click()
    tiles["gair"].about_asked.emit()
    QTest.qWait(3000)
    window.card.grab().save(str(OUT / "6_about.png"))
    report["notes"] = {name: note.text for name, note in window._library.notes.items()}


def look(window, name):
    QTest.qWait(500)
    window.grab().save(str(OUT / f"{name}.png"))
