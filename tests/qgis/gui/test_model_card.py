# SPDX-License-Identifier: GPL-2.0-or-later
"""The card of a model, and its download by the real engine from a hub on this computer."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from dock_helpers import engine_processes, until, warnings
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from geolangbind_qgis import settings
from geolangbind_qgis.gui.dialogs.model_card import ModelCard
from geolangbind_qgis.gui.docks.classify import ClassifyDock
from geolangbind_qgis.gui.widgets.markdown_page import MarkdownPage
from geolangbind_qgis.plugin import GeoLangBindPlugin
from geolangbind_qgis.protocol import ModelEntry
from tests.fakes.hub import FakeHub, Fault

B_224, REPOSITORY = "geolangbind-b-224", "XShadow/GeoLB-ViT-B-16-SigLIP"
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
CONFIG = b'{"model_cfg": {"text_cfg": {"hf_tokenizer_name": "timm/tokenizer"}}}'
ENTRY = ModelEntry(
    name=B_224,
    title="GeoLangBind B-224",
    says="the smaller one",
    licence="Apache-2.0",
    size_bytes=915_000_000,
    installed=False,
    path="",
    repository=REPOSITORY,
    revision="main",
)


def push(hub: FakeHub, seed: int) -> str:
    """Publish B-224 with weights that differ from seed to seed; return the commit."""
    weights = random.Random(seed).randbytes(1_500_000)
    return hub.push(
        REPOSITORY, {"open_clip_config.json": CONFIG, "open_clip_model.safetensors": weights}
    )


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeHub]:
    """A hub that the engine started next talks to, with an empty cache."""
    for name in (*PROXIES, "HF_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    with FakeHub() as fake:
        fake.push("timm/tokenizer", {"tokenizer.json": b"{}"})
        push(fake, 1)
        settings.HUB_ENDPOINT.set(fake.url)
        yield fake


@pytest.fixture
def card(hub: FakeHub, dock: ClassifyDock) -> ModelCard:
    """The card of B-224, opened from the dock; the engine has told what it knows."""
    dock.model.combo.setCurrentIndex(dock.model.combo.findData(B_224))
    dock.model.about_button.click()
    until(lambda: dock.controller.cards.card.fetch.isVisible())
    return dock.controller.cards.card


def told(dock: ClassifyDock) -> list[str]:
    """Return what the message bar reported as done."""
    return list(dock.controller.iface.messageBar().get_messages(Qgis.MessageLevel.Success))


def links(page: MarkdownPage) -> list[str]:
    """Return the addresses one can click."""
    found, block = [], page.document().begin()
    while block.isValid():
        for part in block.textFormats():
            if part.format.isAnchor():
                found.append(part.format.anchorHref())
        block = block.next()
    return found


def test_alt_b_shows_the_starters_card_and_escape_closes_it(dock: ClassifyDock) -> None:
    dock.activateWindow()
    QTest.qWaitForWindowActive(dock.window())
    QTest.keyClick(dock.window(), Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    until(lambda: dock.controller.cards.card is not None, 5)
    shown = dock.controller.cards.card
    assert shown.isVisible() and not shown.isModal()
    text = shown.page.toPlainText()
    assert text.startswith("The Starter") and "What it cannot do" in text and "|" not in text
    assert shown.fetch.isHidden() and "Starter" in shown.windowTitle()
    QTest.keyClick(shown.page, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_links_into_the_repository_are_plain_text(qgis_app: object) -> None:
    page = MarkdownPage()
    page.show_text("# a\n[figures](training/RESULTS.md), [paper](https://arxiv.org/abs/1)")
    assert "figures, paper" in page.toPlainText()
    assert links(page) == ["https://arxiv.org/abs/1"]


def test_links_follow_the_theme(qgis_app: object) -> None:
    page = MarkdownPage()
    page.show_text("[paper](https://arxiv.org/abs/1)")
    dark = QPalette(page.palette())
    dark.setColor(QPalette.ColorRole.Link, QColor("#88bbff"))
    before = QApplication.palette()
    QApplication.setPalette(dark)
    try:
        colors = {part.format.foreground().color().name() for part in first_block(page)}
    finally:
        QApplication.setPalette(before)
    assert colors == {"#88bbff"}


def first_block(page: MarkdownPage) -> list:
    QApplication.processEvents()
    return page.document().begin().textFormats()


def test_a_published_model_says_what_is_known_of_it(card: ModelCard) -> None:
    text = card.page.toPlainText()
    for part in ("Apache-2.0", "915 MB", REPOSITORY, "weights that training started from"):
        assert part in text
    assert "the newest when it is downloaded" in text and "the first run downloads it" in text
    assert card.fetch.text() == "&Download (915 MB)" and card.fetch.isEnabled()


def test_paths_of_any_kind_are_shown_as_they_are(qgis_app: object, tmp_path: Path) -> None:
    path = f"{tmp_path}/a_b|c*[d] (é)/{'5f' * 20}/w_1_.safetensors"
    card = ModelCard()
    here = replace(ENTRY, installed=True, path=path, revision="5f" * 20)
    card.show_model(here, weights="C:\\<mine>\\w.pt")
    text = card.page.toPlainText()
    assert path in text and "C:\\<mine>\\w.pt" in text and "\n" + "5f" * 20 in text
    assert any("a_b%7Cc" in link and link.startswith("file:///") for link in links(card.page))
    assert card.fetch.text() == "Look for a &newer version"


def test_offline_nothing_is_downloaded_and_the_button_says_why(qgis_app: object) -> None:
    settings.OFFLINE.set(True)
    card = ModelCard()
    card.show_model(ENTRY)
    assert not card.fetch.isEnabled()
    assert "Offline" in card.fetch.toolTip() and card.note.text() == card.fetch.toolTip()


def test_a_download_makes_the_model_known_and_a_newer_one_is_found(
    hub: FakeHub, dock: ClassifyDock, card: ModelCard
) -> None:
    cards = dock.controller.cards
    progress: list[float] = []
    assert "first run" in dock.model.says.text()
    card.fetch.click()
    cards.task.progressChanged.connect(progress.append)
    assert cards.task in QgsApplication.taskManager().activeTasks()
    assert card.fetch.text() == "Cancel do&wnload"
    until(lambda: cards.task is None)
    assert warnings(dock) == [] and "GeoLangBind B-224 is on this computer now." in told(dock)[0]
    assert any(0 < part <= 100 for part in progress)
    assert hub.main[REPOSITORY] in card.page.toPlainText()
    assert Path(dock.model.entry(B_224).path).is_file()
    assert "first run" not in dock.model.says.text()
    for seed, said in ((None, "is the newest version"), (2, "was replaced")):
        newest = push(hub, seed) if seed else hub.main[REPOSITORY]
        assert card.fetch.text() == "Look for a &newer version"
        card.fetch.click()
        until(lambda: cards.task is None)
        assert said in told(dock)[-1] and newest in card.page.toPlainText()


def test_a_hub_out_of_reach_is_one_line(hub: FakeHub, dock: ClassifyDock, card: ModelCard) -> None:
    hub.faults.append(Fault(status=503))
    card.fetch.click()
    until(lambda: dock.controller.cards.task is None)
    said = warnings(dock)
    assert len(said) == 1 and "\n" not in said[0] and REPOSITORY in said[0]
    assert card.note.text() and card.fetch.text() == "&Download (915 MB)"
    assert not dock.model.entry(B_224).installed and told(dock) == []


def test_a_download_is_cancelled_and_goes_on_later(
    hub: FakeHub, dock: ClassifyDock, card: ModelCard
) -> None:
    cards = dock.controller.cards
    hub.faults.append(Fault(where="/store/", pause_s=0.1, times=1))
    card.fetch.click()
    until(lambda: "Downloading" in card.note.text())
    card.fetch.click()
    until(lambda: cards.task is None)
    assert "Cancelled" in card.note.text() and warnings(dock) == [] and told(dock) == []
    assert not dock.model.entry(B_224).installed
    card.fetch.click()
    until(lambda: cards.task is None)
    assert dock.model.entry(B_224).installed
    assert "range" in hub.store_requests()[-1].headers


def test_another_model_is_downloaded_after_this_one(
    hub: FakeHub, dock: ClassifyDock, card: ModelCard
) -> None:
    hub.faults.append(Fault(where="/store/", pause_s=0.1))
    card.fetch.click()
    until(lambda: "Downloading" in card.note.text())
    dock.model.combo.setCurrentIndex(dock.model.combo.findData("geolangbind-l-384"))
    dock.model.about_button.click()
    QTest.qWait(300)  # progress goes on coming
    assert card.note.text() == "" and card.fetch.text() == "&Download (3.6 GB)"
    card.fetch.click()
    assert card.fetch.text() == "Cancel do&wnload"
    library = dock.controller.library
    assert set(library.works) == {B_224, "geolangbind-l-384"}
    card.fetch.click()
    until(lambda: set(library.works) == {B_224})
    assert "Cancelled" in card.note.text()
    library.cancel(B_224)
    until(lambda: not library.works)


def test_unloading_in_the_middle_of_a_download_is_quiet(
    hub: FakeHub, plugin: GeoLangBindPlugin, dock: ClassifyDock, card: ModelCard
) -> None:
    hub.faults.append(Fault(where="/store/", pause_s=0.1))
    card.fetch.click()
    until(lambda: "Downloading" in card.note.text())
    plugin.unload()
    until(lambda: not engine_processes(), 20)
    until(lambda: not QgsApplication.taskManager().activeTasks(), 20)
    assert list(plugin.iface.messageBar().get_messages(Qgis.MessageLevel.Warning)) == []
