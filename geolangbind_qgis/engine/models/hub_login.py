# SPDX-License-Identifier: GPL-2.0-or-later
"""Whom the person's token is for: the Hugging Face Hub itself, never a mirror of it.

The token is the person's own, from ``HF_TOKEN`` or from where ``hf auth login``
keeps it; the plugin asks for none and stores none.
"""

from __future__ import annotations

from typing import Literal
from urllib.parse import urlsplit

from huggingface_hub import constants

_HOSTS = ("huggingface.co", "hf.co")


def is_the_hub_itself() -> bool:
    """Whether downloads come from huggingface.co, over TLS, and from no mirror."""
    try:
        address = urlsplit(constants.ENDPOINT)
        host, port = (address.hostname or "").lower(), address.port
    except ValueError:
        return False
    known = host in _HOSTS or host.endswith(tuple(f".{name}" for name in _HOSTS))
    return address.scheme == "https" and known and port in (None, 443)


def token_choice() -> Literal[False] | None:
    """Return what the library's ``token`` argument has to be: ``None`` lets it use the token."""
    return None if is_the_hub_itself() else False
