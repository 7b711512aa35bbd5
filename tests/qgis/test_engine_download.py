# SPDX-License-Identifier: GPL-2.0-or-later
"""uv is fetched through QGIS's own network, from whatever thread, and a hang can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings, QgsTask

from geolangbind_qgis.client.environment import download
from geolangbind_qgis.client.environment.download import Answer, DownloadFailed, QgisFetcher
from geolangbind_qgis.client.environment.proxy import proxy_variables
from geolangbind_qgis.client.errors import CallCancelled
from tests.fakes.package_index import PackageIndex

FILE = "uv-1.0-py3-none-any.whl"
CONTENT = bytes(range(256)) * 4000


@pytest.fixture
def index() -> Iterator[PackageIndex]:
    """An index with one large file."""
    made = PackageIndex({FILE: CONTENT})
    yield made
    made.close()


def in_a_thread(work: Any) -> Any:
    """Return what ``work`` returns in a thread of QGIS's task manager, or raise what it raises."""
    found: list[Any] = []

    class Task(QgsTask):
        def run(self) -> bool:
            try:
                found.append(work())
            except Exception as error:
                found.append(error)
            return True

    task = Task("test")
    QgsApplication.taskManager().addTask(task)
    while not found:
        QgsApplication.processEvents()
    task.waitForFinished()
    if isinstance(found[0], Exception):
        raise found[0]
    return found[0]


def here(work: Any) -> Any:
    return work()


def get(url: str, stop: threading.Event | None = None, received: Any = lambda a, b: None) -> Answer:
    return QgisFetcher().get(url, stop or threading.Event(), received)


@pytest.mark.parametrize("where", [here, in_a_thread])
def test_a_file_arrives_with_its_progress(qgis_app, index, where):
    told: list[tuple[int, int]] = []
    url = f"{index.url.replace('/simple', '')}/files/{FILE}"
    answer = where(lambda: get(url, received=lambda *b: told.append(b)))
    assert answer == Answer(CONTENT, url)
    assert told[-1] == (len(CONTENT), len(CONTENT))
    page = where(lambda: get(f"{index.url}/uv/"))
    assert FILE.encode() in page.content


@pytest.mark.parametrize(
    ("fault", "cause"),
    [(401, "refused"), (403, "refused"), (404, "package"), (500, "server"), (503, "server"),
     ("drop", "network")],
)  # fmt: skip
def test_a_fault_is_named(qgis_app, index, fault, cause):
    index.faults[FILE] = fault
    url = f"{index.url.replace('/simple', '')}/files/{FILE}"
    with pytest.raises(DownloadFailed) as error:
        in_a_thread(lambda: get(url))
    assert error.value.cause == cause
    assert "127.0.0.1" in error.value.detail


def test_without_a_network_and_without_tls(qgis_app, index):
    secure = index.url.replace("http:", "https:")
    with pytest.raises(DownloadFailed) as error:
        in_a_thread(lambda: get(f"{secure}/uv/"))
    assert error.value.cause == "certificate"
    index.close()
    with pytest.raises(DownloadFailed) as error:
        in_a_thread(lambda: get(f"{index.url}/uv/"))
    assert error.value.cause == "network"


@pytest.mark.parametrize("where", [here, in_a_thread])
def test_a_hang_is_cancelled(qgis_app, index, where):
    index.faults["uv/"] = "hang"
    stop = threading.Event()

    def press_cancel() -> None:
        index.hanging.wait(30)
        stop.set()

    threading.Thread(target=press_cancel).start()
    with pytest.raises(CallCancelled):
        where(lambda: get(f"{index.url}/uv/", stop))
    assert index.hanging.is_set()


@pytest.mark.parametrize("where", [here, in_a_thread])
def test_an_answer_without_end_is_given_up(qgis_app, index, monkeypatch, where):
    monkeypatch.setattr(download, "LONGEST", 1_000_000)  # the file has a little more
    with pytest.raises(DownloadFailed, match="without end") as error:
        where(lambda: get(f"{index.url}/files/{FILE}"))
    assert error.value.cause == "checksum"
    assert FILE.encode() in where(lambda: get(f"{index.url}/uv/")).content


@pytest.mark.parametrize("login", ["ann:hunter2", "ann:my%20hunter2", "ann:%22%2F%40hunter2%23"])
def test_a_login_is_not_in_what_went_wrong(qgis_app, index, login):
    index.faults["uv/"] = 404
    with pytest.raises(DownloadFailed, match="Not Found") as error:
        get(f"{index.url}/uv/".replace("//", f"//{login}@", 1))
    assert "hunter2" not in error.value.detail


@pytest.fixture
def proxy(index: PackageIndex) -> Iterator[PackageIndex]:
    """QGIS with the index's server as its proxy."""
    settings = QgsSettings()
    values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1",
              "proxyPort": str(index.port)}  # fmt: skip
    for key, value in values.items():
        settings.setValue(f"proxy/{key}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    yield index
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_the_proxy_of_qgis_is_asked(qgis_app, proxy):
    # the task's thread has asked before, when there was no proxy
    found = in_a_thread(lambda: get("http://pypi.invalid/simple/uv/"))
    assert FILE.encode() in found.content
    address = f"http://127.0.0.1:{proxy.port}"
    assert in_a_thread(lambda: proxy_variables({}))["HTTPS_PROXY"] == address
    proxy.faults["uv/"] = 407
    with pytest.raises(DownloadFailed) as error:
        in_a_thread(lambda: get("http://pypi.invalid/simple/uv/"))
    assert error.value.cause == "proxy"
