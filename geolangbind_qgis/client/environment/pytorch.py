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
    """What uv is told to install torch; ``checked``: every file has the hash of the lock."""

    arguments: tuple[str, ...]
    variables: Mapping[str, str]
    checked: bool = False


def requirement(plan: Plan) -> str:
    """Return the line of a requirements file that lets in the locked file of torch alone.

    Empty where the lock has no hash of the build.
    """
    computer, minor = locked.platform_name(), pythons.minor(plan.python_version)
    wheel = locked.torch_wheel(computer, minor, plan.backend)
    if wheel is None:
        return ""
    version = wheel.file.split("-")[1]  # with that of the build, which hashes are bound to
    return f"torch=={version} --hash=sha256:{wheel.sha256}\n"


def asked(
    plan: Plan, file: str, bundle: Sequence[str], known: Mapping[str, str]
) -> tuple[Asked, ...]:
    """Return how to ask for torch, each to be tried when the index lacks the one before.

    ``file`` is the one that holds ``requirement``, or empty; ``bundle`` are uv's
    arguments for an offline bundle, empty without one; ``known`` are its usual variables.
    An index may hold a login: it is a variable, as everybody can read a program's arguments.
    """
    computer, minor = locked.platform_name(), pythons.minor(plan.python_version)
    hashed = ("--no-deps", "--require-hashes", "-r")
    if plan.backend == locked.CUDA and locked.cuda_packages(computer, minor):
        cuda = str(paths.requirements("cuda.lock"))
        return (Asked((*bundle, *hashed, cuda), known, checked=True),)
    wanted = f"torch=={locked.torch_version()}"
    single = (*hashed, file) if file else ("--no-deps", wanted)
    alone, checked = variables.without_indexes(known), bool(file)
    if plan.backend in gpu.ON_CPU:
        if bundle:
            return (Asked((*bundle, *single), alone, checked),)
        if not computer.startswith("linux"):  # the package index has it
            return (Asked(single, known, checked),)
        index = variables.torch_index(plan.torch_index, plan.backend)
        return (Asked(single, {**alone, "UV_DEFAULT_INDEX": index}, checked),)
    if bundle:
        return (Asked((*bundle, wanted), alone),)
    if not plan.torch_index:
        return (Asked(("--torch-backend", gpu.uv_backend(plan.backend), wanted), known),)
    ways = []
    for one in _builds(plan.backend):  # named in full: the package index has a build of its own
        indexes = variables.torch_index(plan.torch_index, one), known.get("UV_INDEX", "")
        named = {**known, "UV_INDEX": " ".join(indexes).strip()}
        ways.append(Asked((f"{wanted}+{one}",), named))
    return tuple(ways)


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
