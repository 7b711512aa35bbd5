# SPDX-License-Identifier: GPL-2.0-or-later
"""What an offline bundle says about itself: written by the engine, read by the plugin.

A bundle is a zip: wheels/ (uv's among them), python/ (the Python that uv would
fetch), models/ (a part of the Hugging Face cache) and this manifest.
"""

from __future__ import annotations

import dataclasses
import json
import re
from dataclasses import dataclass, field
from typing import Any

FILE = "geolangbind-bundle.json"
LONGEST = 50_000_000  # bytes of it; a real one has some thousand lines
FORMAT = 1
WHEELS, PYTHON, MODELS = "wheels/", "python/", "models/"
# What a bundle may bring into the cache that other tools share: these models, and the
# vocabularies that their configurations name.
MODEL_REPOSITORIES = (
    *("XShadow/GeoLB-ViT-B-16-SigLIP", "PingL/GAIR"),
    "earthflow/GeoLB-ViT-14-SigLIP-so400m-384-EO",  # pragma: allowlist secret
)
TOKENIZER_FILES = ("tokenizer.json", "spiece.model", "tokenizer.model")
_BACKEND = re.compile(r"[a-z]+[0-9.]*")  # becomes a part of a folder's name
_SHA256 = re.compile(r"[0-9a-f]{64}")
# Letters that are one plain name on every system; no drive, no device, nothing that climbs.
_PART = re.compile(r"(?!\.+$)(?!(?i:con|prn|aux|nul|com\d|lpt\d)(\.|$))[\w.+@-][\w.+@ -]*(?<![. ])")


class ManifestError(ValueError):
    """The manifest cannot be read; the message names the fault."""


@dataclass(frozen=True)
class BundledFile:
    """A file of the bundle: bytes and SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What is in a bundle, and for whom.

    ``lock`` is ``locked.digest()`` of the plugin that made it, ``backend`` torch's
    build; ``has_python`` says that no Python need be there. ``models`` are names of
    the catalogue. ``files`` maps a name in the zip to its size and hash.
    """

    plugin: str
    lock: str
    platform: str
    python: str
    backend: str
    has_python: bool
    models: tuple[str, ...] = ()
    files: dict[str, BundledFile] = field(default_factory=dict)

    def size(self, folder: str = "") -> int:
        """Return the bytes of the files, or of those in one folder of the bundle."""
        return sum(one.size for name, one in self.files.items() if name.startswith(folder))


def dump(manifest: Manifest) -> str:
    """Return the manifest as JSON."""
    return json.dumps({"format": FORMAT, **dataclasses.asdict(manifest)}, indent=1) + "\n"


def load(text: str | bytes) -> Manifest:
    """Return the manifest. Raises ``ManifestError``, e.g. for a name that leads elsewhere."""
    try:
        entries: dict[str, Any] = json.loads(text)
        if entries.pop("format") != FORMAT:
            raise ManifestError("it was made by another version of the plugin")
        files = {name: BundledFile(**one) for name, one in entries.pop("files").items()}
        manifest = Manifest(files=files, models=tuple(entries.pop("models")), **entries)
    except ManifestError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ManifestError("its list of contents cannot be read") from error
    texts = (manifest.plugin, manifest.lock, manifest.platform, manifest.python, manifest.backend)
    if not all(isinstance(text, str) for text in texts) or not _BACKEND.fullmatch(texts[-1]):
        raise ManifestError("it does not say what it is for")
    for name, one in files.items():
        if not is_safe(name):
            raise ManifestError(f"the name {name!r} leads out of it")
        if name.startswith(MODELS) and not _is_of_a_model(name):
            raise ManifestError(f"{name} is of no model that the plugin knows")
        if not isinstance(one.size, int) or one.size < 0 or not _SHA256.fullmatch(str(one.sha256)):
            raise ManifestError(f"{name} has no size or no checksum")
    return manifest


def is_safe(name: str) -> bool:
    """Whether a name in a zip stays in the folder it is unpacked to, on every system."""
    in_place = name.startswith((WHEELS, PYTHON, MODELS))
    return in_place and all(_PART.fullmatch(part) for part in name.split("/"))


def _is_of_a_model(name: str) -> bool:
    """Whether a file below models/ belongs to a published model, or is a vocabulary."""
    repository, _, inside = name[len(MODELS) :].partition("/")
    if repository in {f"models--{one.replace('/', '--')}" for one in MODEL_REPOSITORIES}:
        return True
    return inside.startswith("refs/") or inside.rpartition("/")[2] in TOKENIZER_FILES
