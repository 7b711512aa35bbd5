# SPDX-License-Identifier: GPL-2.0-or-later
"""Which build of PyTorch is asked for where, on every system, from indexes, mirrors and bundles."""

from __future__ import annotations

import dataclasses
import sys

import pytest

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment import graphics, pytorch
from geolangbind_qgis.client.environment.graphics import Card
from geolangbind_qgis.client.environment.plan import Plan
from geolangbind_qgis.client.errors import EnvironmentFailed

MIRROR = "https://mirror.example/whl"
KNOWN = {"UV_INDEX": "https://own.example", "HOME": "/h"}
TORCH = f"torch=={locked.torch_version()}"
BUNDLE = ("--offline", "--no-index", "--find-links", "/b/wheels")


def plan_for(backend: str, mirror: str = "") -> Plan:
    return Plan("install", backend, "/p", "3.12.1", "/f", (), 0, 0, 0, torch_index=mirror)


def on(monkeypatch, system: str, machine: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(locked.platform, "machine", lambda: machine)


def arguments(backend: str, mirror: str = "", bundle=(), file: str = "") -> list[str]:
    asked = pytorch.asked(plan_for(backend, mirror), file, bundle, KNOWN)
    return [" ".join(one.arguments) for one in asked]


def test_the_small_build_is_pytorchs_own_on_linux_and_the_package_indexs_elsewhere(monkeypatch):
    on(monkeypatch, "linux", "x86_64")
    assert arguments("cpu") == arguments("cpu", MIRROR) == [f"--no-deps {TORCH}"]
    for mirror, index in (("", f"{locked.TORCH_INDEX}/cpu"), (MIRROR, f"{MIRROR}/cpu")):
        (only,) = pytorch.asked(plan_for("cpu", mirror), "", (), KNOWN)
        # no other index gives another build
        assert dict(only.variables) == {"HOME": "/h", "UV_DEFAULT_INDEX": index}
    for system, machine, backend in (("win32", "AMD64", "cpu"), ("darwin", "arm64", "mps")):
        on(monkeypatch, system, machine)
        plan = plan_for(backend)
        assert pytorch.requirement(plan).startswith(f"{TORCH} --hash=sha256:")
        (only,) = pytorch.asked(plan, "/e/torch.txt", (), KNOWN)
        assert only.arguments == ("--no-deps", "--require-hashes", "-r", "/e/torch.txt")
        assert only.checked
        assert only.variables == KNOWN


def test_the_hash_is_bound_to_the_build(monkeypatch):
    wheel = locked.Wheel("torch-2.13.0+cpu-cp312-cp312-x.whl", 1, 1, "ab")
    monkeypatch.setattr(locked, "torch_wheel", lambda *arguments: wheel)
    assert pytorch.requirement(plan_for("cpu")) == "torch==2.13.0+cpu --hash=sha256:ab\n"
    monkeypatch.setattr(locked, "torch_wheel", lambda *arguments: None)
    assert pytorch.requirement(plan_for("cpu")) == ""


def test_cuda_on_linux_is_locked_with_all_it_brings(monkeypatch):
    on(monkeypatch, "linux", "x86_64")
    (only,) = pytorch.asked(plan_for(locked.CUDA), "", (), KNOWN)
    assert only.checked
    assert only.arguments[:3] == ("--no-deps", "--require-hashes", "-r")
    assert only.arguments[3].endswith("cuda.lock")
    assert arguments(locked.CUDA, bundle=BUNDLE)[0].startswith(" ".join(BUNDLE))


@pytest.mark.parametrize(
    ("system", "backend", "uv_backend"),
    [("linux", "cu126", "cu126"), ("linux", "rocm", "auto"), ("linux", "xpu", "xpu"),
     ("win32", "cuda", "auto"), ("win32", "xpu", "xpu")],
)  # fmt: skip
def test_other_builds_for_graphics_cards_are_chosen_by_uv(monkeypatch, system, backend, uv_backend):
    on(monkeypatch, system, "x86_64")
    assert arguments(backend) == [f"--torch-backend {uv_backend} {TORCH}"]


@pytest.mark.parametrize(("driver", "first"), [("591.12", "cu132"), ("551.86", "cu129")])
def test_on_a_mirror_the_builds_are_tried_by_name(monkeypatch, driver, first):
    on(monkeypatch, "win32", "AMD64")
    monkeypatch.setattr(graphics, "find", lambda: Card("cuda", "RTX", driver))
    found = pytorch.asked(plan_for("cuda", MIRROR), "", (), {**KNOWN, "UV_INDEX": "http://i"})
    for one, build in ((found[0], first), (found[-1], "cu126")):
        assert one.arguments == (f"{TORCH}+{build}",)
        assert one.variables["UV_INDEX"] == f"{MIRROR}/{build} http://i"
    (only,) = pytorch.asked(plan_for("xpu", MIRROR), "", (), {})
    assert (only.arguments, only.variables) == ((f"{TORCH}+xpu",), {"UV_INDEX": f"{MIRROR}/xpu"})


def test_the_next_build_is_tried_when_the_mirror_lacks_one(engine, index, monkeypatch):
    """With the real uv: of three indexes the last has torch."""
    from geolangbind_qgis.client.environment import plan, steps

    tried = []
    real = steps._install

    def counted(site, step, what, environment):
        tried.append(" ".join(what))
        real(site, step, what, environment)

    monkeypatch.setattr(steps, "_install", counted)
    ways = tuple(
        pytorch.Asked(("--default-index", f"{index.url}/{where}", "--no-deps", wanted), {})
        for where, wanted in (("a", f"{TORCH}+cu132"), ("b", f"{TORCH}+cu130"), ("c", TORCH))
    )

    def asked(made, file, bundle, known):
        return tuple(dataclasses.replace(way, variables=known) for way in ways)

    monkeypatch.setattr(pytorch, "asked", asked)
    found = engine.install()
    assert found.packages["torch"] == "2.13.0+cpu"
    assert "its index only" in found.note
    assert len([line for line in tried if "--default-index" in line]) == 3
    ways = ways[:2]
    with pytest.raises(EnvironmentFailed) as error:
        engine.install()
    assert error.value.cause == "package"
    assert plan.make().problems == ()


def test_the_record_names_the_build_that_came():
    assert pytorch.build("cuda", "2.13.0+cu128") == "cu128"
    assert pytorch.build("cu130", "2.13.0") == "cu130"
    assert pytorch.build("cpu", "2.13.0+cpu") == "cpu"
    assert pytorch.build("mps", "2.13.0") == "mps"
