# SPDX-License-Identifier: GPL-2.0-or-later
"""The build for the graphics card: built beside the CPU's, proved, switched to, left again.

No graphics card is needed: what stands in for one is the CPU, on which the real engine
with the real torch of this checkout computes.
"""

from __future__ import annotations

import hashlib
import json
import sysconfig
import threading
from pathlib import Path

import pytest

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment import (
    gpu,
    graphics,
    guard,
    install,
    locate,
    plan,
    proof,
    pythons,
)
from geolangbind_qgis.client.environment.graphics import Card
from geolangbind_qgis.client.errors import CallCancelled, EnvironmentFailed
from tests.fakes.package_index import wheel
from tests.fakes.small_engine import UrlFetcher, torch_wheel

CARD = Card("cuda", "NVIDIA RTX A2000", "570.133.20")
CUDA_WHEEL = "torch-2.13.0+cu129-py3-none-any.whl"
REAL_LAUNCHER = proof.LAUNCHER
USABLE = {"device": "cpu", "usable": True, "problem": ""}


@pytest.fixture
def card(engine, index, monkeypatch):
    """A computer with a card, and an index with torch for it."""
    monkeypatch.setattr(graphics, "find", lambda: CARD)
    monkeypatch.setitem(locked._ABOUT_MB, "cuda", (2, 5))
    index.wheels[CUDA_WHEEL] = torch_wheel("2.13.0+cu129")
    return CARD


def upgrade(stop=None):
    offer = gpu.offer()
    made = plan.make(offer.backend)
    assert made.problems == ()
    return install.carry_out(made, lambda p: None, stop or threading.Event(), UrlFetcher())


# --- what is offered -----------------------------------------------------------------


def test_a_build_is_offered_beside_the_cpus_only(engine, card):
    assert gpu.offer() is None  # nothing is installed
    assert not gpu.can_switch_back()
    engine.install()
    offer = gpu.offer()
    assert (offer.backend, offer.device, offer.driver) == ("cuda", CARD.name, CARD.driver)
    assert (offer.download_bytes, offer.disk_bytes, offer.exact) == (2 * 10**6, 5 * 10**6, False)


def test_nothing_is_offered_without_a_card(engine, monkeypatch):
    monkeypatch.setattr(graphics, "find", lambda: None)
    engine.install()
    assert gpu.offer() is None


def test_uv_chooses_the_build_where_we_do_not_know_better():
    asked = ("cpu", "mps", "cuda", "rocm", "cu126", "xpu")
    assert [gpu.uv_backend(one) for one in asked] == ["cpu", "cpu", "auto", "auto", "cu126", "xpu"]


@pytest.mark.parametrize(
    ("backend", "devices", "says"),
    [
        ("cpu", [USABLE], ""),
        ("mps", [{"device": "mps", "usable": False, "problem": "x"}, USABLE], ""),
        ("cpu", [{**USABLE, "usable": False}], "no device"),
        ("cuda", [USABLE], "finds no graphics card"),
        ("cu126", [{"device": "cuda:0", "usable": True, "problem": ""}, USABLE], ""),
        ("rocm", [{"device": "cuda:0", "usable": True, "problem": ""}, USABLE], ""),
        ("xpu", [{"device": "xpu:0", "usable": True, "problem": ""}, USABLE], ""),
        ("xpu", [{"device": "cuda:0", "usable": True, "problem": ""}, USABLE], "no graphics card"),
        (
            "cuda",
            [{"device": "cuda:0", "usable": False, "problem": "no kernel image."}, USABLE],
            "does not compute correctly (no kernel image.)",
        ),
    ],
)
def test_a_build_is_judged_by_what_was_computed_on_its_device(backend, devices, says):
    said = gpu.refusal(backend, devices)
    assert (says in said) if says else said == ""
    assert "\n" not in said


# --- proved on the device, and the way back ----------------------------------------------


@pytest.fixture
def real(engine, index, card, monkeypatch):
    """Packages that bring this checkout's real ones, and the real engine to prove them."""
    packages = sysconfig.get_path("purelib")
    for file in list(engine.wheels):
        name, version = file.split("-")[:2]
        engine.wheels[file] = wheel(name, version, {f"stub_{name}/__init__.py": b""})
    brings = {"engine.pth": f"{packages}\n".encode()}
    engine.torch = wheel("torch", "2.13.0+cpu", brings)
    index.wheels.update(engine.wheels)
    index.wheels["torch-2.13.0+cpu-py3-none-any.whl"] = engine.torch
    index.wheels[CUDA_WHEEL] = wheel("torch", "2.13.0+cu129", brings)
    engine.write_lock()
    monkeypatch.setattr(proof, "LAUNCHER", REAL_LAUNCHER)
    if pythons.minor(pythons.find().version) != sysconfig.get_python_version():
        pytest.skip("the system's Python is not that of this environment")
    return engine.install()


def test_the_build_is_used_once_its_device_has_computed(real, engine, monkeypatch):
    before = real
    with pytest.raises(EnvironmentFailed, match="finds no graphics card") as error:
        upgrade()  # this torch has no CUDA
    assert error.value.cause == "device" and error.value.message.startswith("The new engine")
    assert '"usable": true' in error.value.report  # what the CPU computed there
    assert engine.current() == before
    assert engine.names() == [before.name, "current.json"]
    assert gpu.offer() is not None and not gpu.can_switch_back()

    monkeypatch.setattr(gpu, "device_kind", lambda backend: "cpu")  # the card of this computer
    found = upgrade()
    assert (found.backend, found.packages["torch"]) == ("cu129", "2.13.0+cu129")
    assert engine.current() == found
    assert locate.find_engine_python("", str(engine.profile)) == found.python
    assert gpu.offer() is None and gpu.can_switch_back()
    assert engine.names() == [before.name, found.name, "current.json"]

    with Path(found.folder, guard.USED).open("ab") as used:
        guard._take(used, exclusive=False)  # another QGIS runs its engine from it
        assert gpu.switch_back() == before
        assert engine.current() == before and not gpu.can_switch_back()
        assert locate.find_engine_python("", str(engine.profile)) == before.python
        assert found.name in engine.names()
    install.sweep(engine.folders)
    assert engine.names() == [before.name, "current.json"]
    assert gpu.offer() is not None


# --- everything else that may happen -------------------------------------------------------


def test_a_cancelled_upgrade_leaves_the_cpu_build(engine, index, card):
    before = engine.install()
    index.faults[CUDA_WHEEL] = "hang"
    stop = threading.Event()

    def press_cancel():
        index.hanging.wait(30)
        stop.set()

    threading.Thread(target=press_cancel).start()
    with pytest.raises(CallCancelled):
        upgrade(stop)
    assert index.hanging.is_set()
    assert engine.current() == before
    assert engine.names() == [before.name, "current.json"]


def test_an_index_without_the_build_leaves_the_cpu_build(engine, index, card):
    before = engine.install()
    index.faults["torch/"] = 404
    with pytest.raises(EnvironmentFailed) as error:
        upgrade()
    assert error.value.cause == "package"
    assert engine.current() == before


def test_cuda_for_linux_is_installed_from_its_lock(engine, index, card, monkeypatch):
    """Torch for CUDA and what it brings are on the package index, each with its hash."""
    if not locked.platform_name().startswith("linux"):
        pytest.skip("the package index has it for Linux alone")
    parts = {"torch-2.13.0-py3-none-any.whl": wheel("torch", "2.13.0"),
             "nvidia_x-13.0-py3-none-any.whl": wheel("nvidia_x", "13.0")}  # fmt: skip
    index.wheels.update(parts)
    write_cuda_lock(engine, parts)
    monkeypatch.setattr(graphics, "find", lambda: Card(locked.CUDA, "NVIDIA", "580.1"))
    monkeypatch.setattr(gpu, "device_kind", lambda backend: "cpu")
    monkeypatch.setattr(proof, "LAUNCHER", engine.checkout / "computes.py")
    (engine.checkout / "computes.py").write_text(
        'print(\'{"devices": [{"device": "cpu", "usable": true, "problem": ""}]}\')'
    )
    engine.install()
    for file in [file for file in index.wheels if "+" in file]:
        del index.wheels[file]  # no index of packages has builds for one device
    assert gpu.offer().download_bytes == sum(map(len, parts.values()))
    found = upgrade()
    assert (found.backend, found.packages["torch"], found.note) == (locked.CUDA, "2.13.0", "")
    assert found.packages["nvidia-x"] == "13.0"
    index.wheels["nvidia_x-13.0-py3-none-any.whl"] = wheel("nvidia_x", "13.0", {"x.py": b"evil"})
    guard.hold(Path(found.folder))  # by this QGIS's own engine
    before = gpu.switch_back()
    assert engine.names() == [before.name, "current.json"]
    install.files.remove(engine.folders.cache)
    with pytest.raises(EnvironmentFailed) as error:
        upgrade()
    assert error.value.cause == "checksum"


def write_cuda_lock(engine, wheels):
    """Lock ``wheels`` (file -> content) as what Linux takes for CUDA."""
    record = engine.checkout / "resources" / "engine" / "wheels.json"
    entries = json.loads(record.read_text())
    lines = []
    for file, content in wheels.items():
        digest = hashlib.sha256(content).hexdigest()
        sizes = {"size": len(content), "unpacked": len(content), "hash": f"sha256:{digest}"}
        entries["wheels"][file] = sizes
        name, version = file.split("-")[:2]
        lines.append(f"{name}=={version} --hash=sha256:{digest}\n")
    entries["takes_cuda"] = {target: list(wheels) for target in entries["takes"]}
    record.write_text(json.dumps(entries))
    (engine.checkout / "requirements" / "cuda.lock").write_text("".join(lines))
    locked._read.cache_clear()


def test_there_is_no_way_back_where_nothing_was_before(engine):
    with pytest.raises(EnvironmentFailed, match="no earlier build"):
        gpu.switch_back()
    engine.install()
    with pytest.raises(EnvironmentFailed, match="no earlier build"):
        gpu.switch_back()


def test_a_way_back_that_was_deleted_is_none(engine, card, monkeypatch):
    before = engine.install()
    monkeypatch.setattr(gpu, "refusal", lambda backend, devices: "")
    found = upgrade()
    Path(before.python).unlink()
    assert not gpu.can_switch_back()
    with pytest.raises(EnvironmentFailed, match="no earlier build"):
        gpu.switch_back()
    assert engine.current() == found
