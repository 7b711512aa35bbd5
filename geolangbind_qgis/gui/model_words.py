# SPDX-License-Identifier: GPL-2.0-or-later
"""Models and what is done to them, in a person's words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QUrl

from geolangbind_qgis import settings
from geolangbind_qgis.gui.local_weights import GAIR
from geolangbind_qgis.gui.model_library import FETCH, REMOVE, VERIFY, Work
from geolangbind_qgis.gui.numbers import size_text, time_left_text, transfer_text
from geolangbind_qgis.protocol import ModelEntry

STARTER = "starter"
_HUB = "https://huggingface.co"


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ModelWords", text)


def good_for(entry: ModelEntry) -> str:
    """Return what a model is good for."""
    said = {
        STARTER: tr("To try the plugin, without any download. Quick, and good for a first look."),
        "geolangbind-b-224": tr(
            "Class maps and similarity from words. The smaller of the two; its published weights "
            "may be those from before training."
        ),
        "geolangbind-l-384": tr(
            "Class maps and similarity from words: the one for real work. Best with a graphics "
            "card."
        ),
        GAIR: tr("Similarity to street-view photos, and what is typical of a place on Earth."),
    }
    return said.get(entry.name, entry.says)


def licence_parts(entry: ModelEntry) -> tuple[str, str]:
    """Return the licence's name, and what has to be said with it."""
    name, _, more = entry.licence.partition(" (")
    said = {
        "geolangbind-b-224": tr("of the code; that of the weights is not stated"),
        "geolangbind-l-384": tr("of the code; that of the weights is not stated"),
        GAIR: tr("credit the authors, no commercial use"),
    }
    if not more:
        return name, ""
    return name, f" ({said.get(entry.name, more.rstrip(')'))})"


def terms(entry: ModelEntry) -> str:
    """Return what a person accepts with a model, or an empty string."""
    if entry.name != GAIR:
        return entry.consent
    return " ".join(
        (
            tr("Credit the authors, and do not use it commercially."),
            tr(
                "That is the licence of GAIR's code; take it to be that of the weights too unless "
                "their page says otherwise."
            ),
            tr("Layers made with GAIR carry the licence in their metadata."),
        )
    )


def hub_page(repository: str) -> str:
    """Return the address of a repository's page, without a login that a mirror may want."""
    hub = QUrl(settings.HUB_ENDPOINT.get().strip() or _HUB)
    bare = hub.toString(QUrl.UrlFormattingOption.RemoveUserInfo).rstrip("/")
    return f"{bare}/{repository}"


def state_text(entry: ModelEntry, weights: str = "") -> str:
    """Return whether a model can be used; ``weights`` is a file used instead of it."""
    if weights:
        return tr("A file of yours is used")
    if entry.name == STARTER:
        return tr("Part of the plugin")
    if entry.installed:
        return tr("On this computer")
    if entry.partial_bytes:
        done, whole = size_text(entry.partial_bytes), size_text(entry.size_bytes)
        return tr("{0} of about {1} downloaded").format(done, whole)
    return tr("Not downloaded")


def work_title(work: Work, waits_for: str = "") -> str:
    """Return what is being done; ``waits_for`` is the model whose turn it is first."""
    if work.cancelling:
        return tr("Cancelling…")
    if work.fraction < 0:
        return tr("Waiting for {0}…").format(waits_for) if waits_for else tr("Starting…")
    if work.method == VERIFY:
        return tr("Checking for damage…")
    if work.method == REMOVE:
        return tr("Removing…")
    said = {
        "asking": tr("Asking the hub what there is…"),
        "downloading": tr("Downloading"),
        "retrying": tr("The connection broke; trying again…"),
        "waiting": tr("Another program downloads it: waiting…"),
        "checking": tr("Checking what has come…"),
    }
    return said.get(work.transfer.state, "") if work.transfer else tr("Starting…")


def work_numbers(work: Work) -> str:
    """Return how much is here, how fast the rest comes and how long that takes."""
    transfer = work.transfer
    if work.method != FETCH or transfer is None or not transfer.total_bytes or work.cancelling:
        return ""
    parts = (
        transfer_text(transfer.done_bytes, transfer.total_bytes, transfer.bytes_per_s),
        time_left_text(work.remaining_s),
    )
    return " · ".join(part for part in parts if part)


def work_line(work: Work, waits_for: str = "") -> str:
    """Return both in one line."""
    parts = (work_title(work, waits_for), work_numbers(work))
    return ": ".join(part for part in parts if part)
