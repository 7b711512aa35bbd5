# SPDX-License-Identifier: GPL-2.0-or-later
"""Which build of PyTorch is asked for, and where."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geolangbind_qgis import locked, paths
from geolangbind_qgis.client.environment import gpu, graphics, pythons, variables
from geolangbind_qgis.client.environment.plan import Plan

# On a mirror uv cannot choose the build by itself: these are tried, the newest first.
_CUDA_13_DRIVER = (580,)
_CUDA_12 = ("cu129", "cu128", "cu126")
_CUDA_13 = ("cu132", "cu130")
_ROCM = ("rocm7.2", "rocm7.1", "rocm7.0", "rocm6.4")


@dataclass(frozen=True)
class Asked:
    """What uv is told to install torch; ``checked`` whether the lock has its hash."""

    arguments: tuple[str, ...]
    variables: Mapping[str, str]
    checked: bool


def asked(plan: Plan, bundle: Sequence[str], known: Mapping[str, str]) -> tuple[Asked, ...]:
    """Return how to ask for torch, each to be tried when the index lacks the one before.

    ``bundle`` are uv's arguments for an offline bundle, empty without one;
    ``known`` are uv's usual variables.
    """
    computer, minor = locked.platform_name(), pythons.minor(plan.python_version)
    if plan.backend == locked.CUDA and locked.cuda_packages(computer, minor):
        cuda = ("--no-deps", "--require-hashes", "-r", str(paths.requirements("cuda.lock")))
        return (Asked((*bundle, *cuda), known, True),)
    wanted = f"torch=={locked.torch_version()}"
    checked = locked.torch_wheel(computer, minor, plan.backend) is not None
    locked_file = ("--require-hashes", "-r", str(paths.requirements("torch.lock")))
    alone = variables.without_indexes(known)
    if bundle:
        what = ("--no-deps", *locked_file) if checked else (wanted,)
        return (Asked((*bundle, *what), alone, checked),)
    if plan.backend in gpu.ON_CPU:
        what = ("--no-deps", *(locked_file if checked else (wanted,)))
        if not computer.startswith("linux"):  # the package index has it
            return (Asked(what, known, checked),)
        index = variables.torch_index(plan.torch_index, plan.backend)
        return (Asked(("--default-index", index, *what), alone, checked),)
    if not plan.torch_index:
        backend = gpu.uv_backend(plan.backend)
        return (Asked(("--torch-backend", backend, wanted), known, False),)
    indexes = [variables.torch_index(plan.torch_index, one) for one in _builds(plan.backend)]
    return tuple(Asked(("--index", index, wanted), known, False) for index in indexes)


def build(backend: str, version: str) -> str:
    """Return the build that was installed, as torch's version names it: 2.13.0+cu128."""
    return backend if backend in gpu.ON_CPU else version.partition("+")[2] or backend


def _builds(backend: str) -> tuple[str, ...]:
    """Return the builds to look for on a mirror."""
    if backend == "rocm":
        return _ROCM
    if backend != "cuda":
        return (backend,)
    card = graphics.find()
    driver = tuple(int(part) for part in re.findall(r"\d+", card.driver if card else ""))
    return (*_CUDA_13, *_CUDA_12) if driver >= _CUDA_13_DRIVER else _CUDA_12
