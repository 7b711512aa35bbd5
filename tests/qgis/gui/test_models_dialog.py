# SPDX-License-Identifier: GPL-2.0-or-later
"""The window “Models” with the real engine and a hub on this computer."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from dock_helpers import engine_processes, until
from qgis.core import Qgis
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QFileDialog, QMessageBox, QWidget

from geolangbind_qgis import settings
from geolangbind_qgis.client import shared
from geolangbind_qgis.gui.dialogs.models import ModelsDialog
from geolangbind_qgis.gui.local_weights import weights_of
from geolangbind_qgis.gui.widgets.model_tile import ModelTile
from geolangbind_qgis.plugin import GeoLangBindPlugin
from tests.fakes.hub import FakeHub, Fault

B_224, L_384 = "geolangbind-b-224", "geolangbind-l-384"
REPOSITORIES = {
    B_224: "XShadow/GeoLB-ViT-B-16-SigLIP",
    L_384: "earthflow/GeoLB-ViT-14-SigLIP-so400m-384-EO",
}
CONFIG = b'{"model_cfg": {"text_cfg": {"hf_tokenizer_name": "timm/tokenizer"}}}'
WEIGHTS = "open_clip_model.safetensors"
SIZE = 1_500_000
SLOW = Fault("/store/", "GET", pause_s=0.1)


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeHub]:
    """A hub that the engine started next talks to, with an empty cache."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "HF_TOKEN", "HF_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    shared.shut_down()
    with FakeHub() as fake:
        fake.push("timm/tokenizer", {"tokenizer.json": b"{}"})
        for seed, repository in enumerate(REPOSITORIES.values()):
            data = random.Random(seed).randbytes(SIZE)
            fake.push(repository, {"open_clip_config.json": CONFIG, WEIGHTS: data})
        fake.push("PingL/GAIR", {"checkpoint.pth": random.Random(9).randbytes(SIZE)})
        settings.HUB_ENDPOINT.set(fake.url)
        yield fake


@pytest.fixture
def window(hub: FakeHub, plugin: GeoLangBindPlugin) -> ModelsDialog:
    """The window, opened from the menu; the engine has told what it knows."""
    return opened(plugin)


def opened(plugin: GeoLangBindPlugin) -> ModelsDialog:
    plugin.iface.mainWindow().show()
    action = plugin.iface.mainWindow().findChild(QAction, "geolangbind_models_action")
    action.trigger()
    found = next(w for w in plugin.menu._windows.values() if isinstance(w, ModelsDialog))
    until(lambda: found.tiles and all(tile.isVisible() for tile in found.tiles.values()))
    return found


def idle(window: ModelsDialog) -> None:
    """Wait until nothing is done to any model, and the engine has told what is here."""
    until(lambda: not window._library.works and window._library._asking is None)


def click(button: QWidget) -> None:
    """Click as a person does: what is hidden or disabled cannot be."""
    assert button.isVisibleTo(button.window()) and button.isEnabled(), button.accessibleName()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def state(tile: ModelTile) -> str:
    return str(tile.state.text())


def bar(plugin: GeoLangBindPlugin, level: Qgis.MessageLevel) -> list[str]:
    return list(plugin.iface.messageBar().get_messages(level))


def test_every_model_says_what_it_is_and_whether_it_is_here(window: ModelsDialog) -> None:
    assert list(window.tiles) == ["starter", B_224, L_384, "gair"]
    starter, b_224 = window.tiles["starter"], window.tiles[B_224]
    assert state(starter) == "Part of the plugin" and starter.main.isHidden()
    assert starter.remove.isHidden() and "GPL-2.0" in starter.facts.text()
    assert state(b_224) == "Not downloaded" and b_224.main.text() == "Download"
    assert b_224.check.isHidden() and b_224.remove.isHidden()
    for part in ("about 915 MB", "Apache-2.0", REPOSITORIES[B_224]):
        assert part in b_224.facts.text()
    assert "/hf/hub" in window.folder.toolTip() and "free" in window.room.text()
    assert not window.usual.isVisible()


def test_a_download_shows_its_progress_and_two_wait_for_each_other(
    hub: FakeHub, plugin: GeoLangBindPlugin, window: ModelsDialog
) -> None:
    first, second = window.tiles[B_224], window.tiles[L_384]
    slow = Fault("/store/", "GET", pause_s=0.05)
    hub.faults = [slow]
    click(first.main)
    assert first.main.text() == "Cancel" and not window.change.isEnabled()
    until(lambda: "/s" in first.progress.numbers.text())
    assert "of 1.5 MB" in first.progress.numbers.text() and "left" in first.progress.numbers.text()
    until(lambda: 0 < first.progress.bar.value() < 1000)  # the first moments may say 0
    assert first.progress.step.text() == "Downloading"
    click(second.main)
    until(lambda: second.progress.step.text() == "Waiting for GeoLangBind B-224…")
    slow.pause_s = 0.0
    idle(window)
    for tile, name in ((first, B_224), (second, L_384)):
        assert state(tile) == "On this computer" and tile.main.isHidden()
        assert "is on this computer now." in tile.note.text()
        assert Path(tile.entry.path).is_file() and "models--" in tile.facts.text()
        assert tile.entry.revision == hub.main[REPOSITORIES[name]]
    assert len(bar(plugin, Qgis.MessageLevel.Success)) == 2 and window.change.isEnabled()


def test_a_download_goes_on_after_cancel_and_after_a_restart(
    hub: FakeHub, plugin: GeoLangBindPlugin, window: ModelsDialog
) -> None:
    tile = window.tiles[B_224]
    hub.faults = [SLOW]
    for _ in range(2):
        begun = tile.entry.partial_bytes
        click(tile.main)
        until(lambda tile=tile, begun=begun: done_bytes(window) > begun + 20_000)
        click(tile.main)
        assert tile.main.text() in ("Cancelling…", "Go on")
        idle(window)
        assert "goes on from here" in tile.note.text() and tile.main.text() == "Go on"
        assert "downloaded" in state(tile) and tile.entry.partial_bytes > begun
    have = tile.entry.partial_bytes
    plugin.unload()  # as QGIS does when it ends
    until(lambda: not engine_processes(), 20)
    QTest.qWait(50)  # the old menu goes
    plugin.initGui()
    tile = opened(plugin).tiles[B_224]
    assert tile.main.text() == "Go on" and tile.entry.partial_bytes == have
    hub.faults = []
    click(tile.main)
    until(lambda: tile.entry.installed)
    asked = [request.headers.get("range") for request in hub.store_requests()]
    assert asked[0] is None and asked[-1] == f"bytes={have}-"


def done_bytes(window: ModelsDialog) -> int:
    work = window._library.works.get(B_224)
    return work.transfer.done_bytes if work is not None and work.transfer else 0


def test_a_killed_engine_loses_nothing(hub: FakeHub, window: ModelsDialog) -> None:
    tile = window.tiles[B_224]
    hub.faults = [SLOW]
    click(tile.main)
    until(lambda: done_bytes(window) > 30_000)
    shared.engine()._connection.kill()
    idle(window)
    assert "engine" in tile.problem.label.text()
    until(lambda: tile.main.text() == "Go on")
    hub.faults = []
    click(tile.main)
    until(lambda: tile.entry.installed)
    assert hub.store_requests()[-1].headers["range"].startswith("bytes=")


def test_too_small_a_disk_is_said_in_the_tile_before_a_byte_comes(
    hub: FakeHub, window: ModelsDialog
) -> None:
    hub.claimed[WEIGHTS] = 10**16
    tile = window.tiles[B_224]
    click(tile.main)
    idle(window)
    said = tile.problem.label.text()
    assert "10000000.0 GB" in said and "free some space" in said and "\n" not in said
    assert tile.problem.button.isHidden() and tile.main.text() == "Download"
    assert not hub.requests(method="GET")


def test_a_damaged_file_is_found_and_downloaded_again(hub: FakeHub, window: ModelsDialog) -> None:
    tile = window.tiles[B_224]
    click(tile.main)
    idle(window)
    path = Path(tile.entry.path).resolve()
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    click(tile.check)
    idle(window)
    assert f"{WEIGHTS} is damaged" in tile.problem.label.text()
    click(tile.problem.button)
    idle(window)
    assert path.read_bytes() == whole and tile.problem.isHidden()
    starter = window.tiles["starter"]
    click(starter.check)
    idle(window)
    assert starter.note.text().startswith("The model loads")


@pytest.mark.parametrize("answer", ["No", "Yes"])
def test_a_model_is_removed_only_when_that_is_confirmed(
    hub: FakeHub, window: ModelsDialog, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    asked: list[str] = []

    def question(parent: QWidget, title: str, text: str, *_: object) -> object:
        asked.append(text)
        return getattr(QMessageBox.StandardButton, answer)

    monkeypatch.setattr(QMessageBox, "question", question)
    tile = window.tiles[B_224]
    click(tile.main)
    idle(window)
    path = Path(tile.entry.path)
    click(tile.remove)
    idle(window)
    assert "1.5 MB are freed" in asked[0] and "Other programs" in asked[0]
    assert path.exists() is (answer == "No")
    if answer == "Yes":
        assert state(tile) == "Not downloaded" and "1.5 MB are free again" in tile.note.text()


def test_offline_downloads_nothing_and_says_why(hub: FakeHub, window: ModelsDialog) -> None:
    click(window.offline)
    assert settings.OFFLINE.get()
    tile = window.tiles[B_224]
    assert not tile.main.isEnabled() and "Offline" in tile.main.toolTip()
    until(lambda: window._stopping is None and window._status._task is None)
    window._library.fetch(B_224)  # were a click to come through
    idle(window)
    assert "offline mode is on" in tile.problem.label.text() and hub.asked == []
    click(window.offline)
    until(lambda: tile.main.isEnabled())
    assert not settings.OFFLINE.get()


def test_models_go_to_a_folder_of_ones_own(
    hub: FakeHub, window: ModelsDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "Modèle & more"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    click(window.change)
    until(lambda: window._library.listing.folder == str(folder))
    assert window.folder.toolTip() == str(folder) and window.usual.isVisible()
    assert "shared" not in window.room.text()
    tile = window.tiles[B_224]
    click(tile.main)
    idle(window)
    assert tile.entry.path.startswith(str(folder)) and tile.entry.installed
    click(window.usual)
    until(lambda: not tile.entry.installed)
    assert settings.MODELS_FOLDER.get() == "" and not window.usual.isVisible()


def test_a_licence_is_accepted_before_a_download(hub: FakeHub, window: ModelsDialog) -> None:
    tile = window.tiles["gair"]
    assert tile.consent.isVisible() and "Credit the authors" in tile.terms.text()
    assert not tile.main.isEnabled() and "licence" in tile.main.toolTip()
    tile.consent.setChecked(True)
    tile.main.click()
    idle(window)
    assert state(tile) == "On this computer" and tile.consent.isHidden()
    assert tile.terms.text() == ""


def test_a_file_of_ones_own_is_used_everywhere(
    hub: FakeHub,
    plugin: GeoLangBindPlugin,
    window: ModelsDialog,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    dock = plugin.slots["classify"].open()
    dock.model.combo.setCurrentIndex(dock.model.combo.findData(B_224))
    file = tmp_path / "mine.safetensors"
    file.write_bytes(b"no weights")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    tile = window.tiles[B_224]
    tile.file.trigger()
    assert weights_of(B_224) == str(file) and dock.model.weights.filePath() == str(file)
    assert state(tile) == "A file of yours is used" and tile.main.isHidden()
    assert "mine.safetensors" in tile.facts.text()
    click(tile.check)
    idle(window)
    assert "mine.safetensors" in tile.problem.label.text() and tile.problem.button.isHidden()
    tile.published.trigger()
    assert weights_of(B_224) == "" and dock.model.weights.filePath() == ""
    assert state(tile) == "Not downloaded" and tile.problem.isHidden()


def test_a_download_is_the_same_in_the_window_and_in_the_docks(
    hub: FakeHub, plugin: GeoLangBindPlugin, window: ModelsDialog
) -> None:
    dock = plugin.slots["classify"].open()
    dock.model.combo.setCurrentIndex(dock.model.combo.findData(B_224))
    dock.model.about_button.click()
    card = dock.controller.cards.card
    hub.faults = [SLOW]
    until(card.fetch.isVisible)
    card.fetch.click()
    until(lambda: "Downloading" in window.tiles[B_224].progress.step.text())
    click(window.tiles[B_224].main)
    idle(window)
    assert "Cancelled" in card.note.text() and "Download" in card.fetch.text()
    hub.faults = []
    click(window.tiles[B_224].main)
    idle(window)
    assert dock.model.entry(B_224).installed and "newer" in card.fetch.text()
    assert "first run" not in dock.model.says.text()
    window.close()
    dock.model.details_button.setChecked(True)
    dock.model.models_button.click()
    assert window.isVisible()


def test_without_an_engine_the_window_says_so_and_leads_to_it(
    plugin: GeoLangBindPlugin, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.shut_down()
    settings.ENGINE_PYTHON.set("/nowhere/python")
    plugin.menu.show_models()
    window = next(w for w in plugin.menu._windows.values() if isinstance(w, ModelsDialog))
    asked: list[bool] = []
    window.engine_asked.connect(lambda: asked.append(True))
    until(lambda: window.banner.isVisible())
    assert "/nowhere/python" in window.banner.label.text() and window.waiting.text() == ""
    window.banner.button.click()
    assert asked == [True]


def test_the_tab_key_goes_from_top_to_bottom(window: ModelsDialog) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.tiles["starter"].check.setFocus()
    places = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        places.append(focused.mapTo(window, QPoint(0, 0)))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is window.close_button:
            break
    assert QApplication.focusWidget() is window.close_button and len(places) > 6
    assert [point.y() // 20 for point in places[:4]] == sorted(p.y() // 20 for p in places[:4])
    for tile in window.tiles.values():
        assert tile.entry.title in tile.more.accessibleName()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
