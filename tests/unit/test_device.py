# SPDX-License-Identifier: GPL-2.0-or-later
"""Devices are proved by computing, chosen by name, and refused in one line."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch

from geolangbind_qgis.engine import device
from geolangbind_qgis.engine.errors import DeviceError


def test_the_cpu_is_proved() -> None:
    report = device.prove("cpu")
    assert report.usable and report.problem == ""
    assert report.memory_bytes > 500_000_000
    assert "threads" in report.name and len(report.name) > 12


def test_every_device_is_listed_and_the_cpu_last() -> None:
    reports = device.devices()
    assert reports[-1].device == "cpu"
    assert len(reports) == 1 + torch.cuda.device_count() + torch.xpu.device_count() + (
        torch.backends.mps.is_available()
    )


def test_auto_takes_one_that_works() -> None:
    chosen = device.choose("auto")
    assert device.prove(str(chosen)).usable


@pytest.mark.parametrize("name", ["tpu", "cuda:x", "xpu:", "gpu0"])
def test_unknown_names(name: str) -> None:
    with pytest.raises(DeviceError, match="no device"):
        device.choose(name)


def test_a_gpu_that_is_not_there() -> None:
    with pytest.raises(DeviceError, match="cannot be used") as caught:
        device.choose("cuda:77")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["xpu", "xpu:0", "xpu:3"])
def test_an_intel_gpu_that_is_not_there(name: str) -> None:
    if torch.xpu.is_available():
        pytest.skip("it is there")
    with pytest.raises(DeviceError, match="cannot be used: no such Intel GPU"):
        device.choose(name)


def test_an_intel_gpu_is_tried_before_the_cpu(monkeypatch) -> None:
    about = SimpleNamespace(name="Intel Arc A770", total_memory=16 * 10**9)
    monkeypatch.setattr(torch.xpu, "is_available", lambda: True)
    monkeypatch.setattr(torch.xpu, "device_count", lambda: 1)
    monkeypatch.setattr(torch.xpu, "get_device_properties", lambda _: about)
    found = {report.device: report for report in device.devices()}
    assert list(found)[-2:] == ["xpu:0", "cpu"]
    assert (found["xpu:0"].name, found["xpu:0"].memory_bytes) == ("Intel Arc A770", 16 * 10**9)
    assert not found["xpu:0"].usable and found["xpu:0"].problem  # torch for the CPU cannot
    assert device.choose("auto").type != "xpu"


def test_a_device_that_computes_wrongly_is_refused(monkeypatch) -> None:
    monkeypatch.setattr(torch.Tensor, "cpu", lambda tensor: tensor + 100.0)
    report = device.prove("cpu")
    assert not report.usable and "wrong" in report.problem
    with pytest.raises(DeviceError, match="wrong product"):
        device.choose("cpu")


@pytest.mark.parametrize(("cores", "used"), [(1, 1), (2, 2), (3, 2), (8, 7)])
def test_a_core_is_left_for_qgis(monkeypatch, cores: int, used: int) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: set(range(cores)), raising=False)
    assert device.cpu_threads() == used
