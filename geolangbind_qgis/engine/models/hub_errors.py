# SPDX-License-Identifier: GPL-2.0-or-later
"""What went wrong with the hub, in one line that says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
from huggingface_hub.errors import (
    FileMetadataError,
    GatedRepoError,
    HfHubHTTPError,
    OfflineModeIsEnabled,
    RemoteEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from geolangbind_qgis.engine.errors import CheckpointError, HubError
from geolangbind_qgis.engine.explain import one_line
from geolangbind_qgis.engine.models.hub_login import is_the_hub_itself

_PASSING_STATUS = (408, 500, 502, 503, 504)
_SILENT = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.RemoteProtocolError, TimeoutError)


class NoSuchFileError(CheckpointError):
    """The repository does not hold a file of that name."""


def is_passing(error: Exception) -> bool:
    """Whether trying again a moment later may help."""
    if isinstance(error, HfHubHTTPError):
        return error.response.status_code in _PASSING_STATUS
    return isinstance(error, _SILENT)


@contextmanager
def explained(repository: str, name: str, revision: str) -> Iterator[None]:
    """Turn what the library, the network or the disk raises into ``HubError`` or its kin."""
    try:
        yield
    except (httpx2.HTTPError, httpx2.InvalidURL, FileMetadataError, OSError) as error:
        raise _explain(error, repository, name, revision) from error
    except ImportError as error:  # httpx2 needs another package for it
        raise HubError(
            "A SOCKS proxy is set, which the engine's Python cannot use: install socksio there, "
            "or set an HTTP proxy (HTTPS_PROXY, ALL_PROXY)."
        ) from error
    except ValueError as error:  # an address, proxy or token that cannot be used
        raise HubError(
            f"The hub cannot be asked for {repository} ({one_line(str(error))}): check "
            "HF_ENDPOINT, HF_TOKEN and the proxy (HTTPS_PROXY, ALL_PROXY)."
        ) from error


def offline_error(repository: str) -> HubError:
    """Return the error for a model that would have to be downloaded in offline mode."""
    return HubError(
        f"{repository} is not on this machine and offline mode is on: "
        "switch it off to download the model, or choose a local file."
    )


def _explain(error: Exception, repository: str, name: str, revision: str) -> Exception:
    if isinstance(error, OfflineModeIsEnabled):
        return offline_error(repository)
    if isinstance(error, RemoteEntryNotFoundError):
        return NoSuchFileError(f"{repository} holds no {name}: choose a local file.")
    if isinstance(error, GatedRepoError):
        return HubError(f"{repository} asks for a login: {_login('accept its terms')}.")
    if isinstance(error, RevisionNotFoundError):
        return HubError(f"{repository} has no revision {revision}: update the plugin.")
    if isinstance(error, RepositoryNotFoundError):
        return HubError(
            f"{repository} is not on the hub, or is private: {_login('ask who owns it')}, "
            "or use a local file."
        )
    if isinstance(error, HfHubHTTPError):
        return HubError(_refused(error, repository))
    if isinstance(error, FileMetadataError):
        return HubError(
            f"What answers for {repository} is no Hugging Face Hub: check HF_ENDPOINT, the proxy, "
            "or whether the network asks for a login."
        )
    if isinstance(error, (httpx2.HTTPError, httpx2.InvalidURL, ConnectionError, TimeoutError)):
        return HubError(_unreachable(error, repository))
    reason = getattr(error, "strerror", None) or one_line(str(error))
    return HubError(
        f"{name} cannot be saved in the cache ({reason}): free some space, or set HF_HOME to a "
        "folder that can be written."
    )


def _login(first: str) -> str:
    """Return how to get in; ``first`` is what comes before on the hub's page."""
    if is_the_hub_itself():
        return f"{first} on the hub's page and set HF_TOKEN, or log in with 'hf auth login'"
    return (
        "a token is sent to huggingface.co only, never to a mirror; take the hub's address out of "
        "the settings (HF_ENDPOINT) to use yours"
    )


def _refused(error: HfHubHTTPError, repository: str) -> str:
    status = error.response.status_code
    if status in (401, 403) and not is_the_hub_itself():
        return f"The mirror of the hub refuses {repository} ({status}): {_login('')}."
    if status == 401:
        return f"The hub refuses the token for {repository}: set HF_TOKEN anew, or remove it."
    if status == 403:
        return f"The hub forbids {repository} to this token: set HF_TOKEN to one that may read it."
    if status == 407:
        return "The proxy asks for a login: put user and password into HTTPS_PROXY."
    if status == 429:
        wait = error.response.headers.get("Retry-After", "")
        when = f"in {wait} s" if wait.isdigit() else "in a few minutes"
        return f"The hub has had too many requests: try again {when}, or set HF_TOKEN."
    return f"The hub answered {status} for {repository}: try again later."


def _unreachable(error: Exception, repository: str) -> str:
    if "certificate" in str(error).lower():
        return (
            "The hub's certificate is not trusted: set SSL_CERT_FILE to the certificates of the "
            "organisation whose network this is."
        )
    if isinstance(error, httpx2.ProxyError):
        reason = one_line(str(error))
        return f"The proxy does not let through to the hub ({reason}): check HTTPS_PROXY."
    return (
        f"The hub cannot be reached for {repository} ({type(error).__name__}): check the network, "
        "the proxy or HF_ENDPOINT, or choose a local file."
    )
