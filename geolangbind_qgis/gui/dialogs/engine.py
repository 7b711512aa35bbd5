# SPDX-License-Identifier: GPL-2.0-or-later
"""The window “Engine”: what it is, how big, where; install, repair, update, remove it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import settings
from geolangbind_qgis.gui.engine_words import facts, words
from geolangbind_qgis.gui.engine_work import REMOVE, SWITCH_BACK, EngineWork
from geolangbind_qgis.gui.numbers import size_text
from geolangbind_qgis.gui.widgets.banner import Banner
from geolangbind_qgis.gui.widgets.facts import Facts, paragraph
from geolangbind_qgis.gui.widgets.hint import Hint, icon, tool_button
from geolangbind_qgis.gui.widgets.install_progress import InstallProgress

_ICON_SIZE = 32


class EngineDialog(QDialog):
    """Shows ``work`` and lets it be told what to do; may be closed at any moment.

    ``settings_asked`` is emitted for the folder and the mirrors, ``help_asked`` for its page.
    """

    settings_asked = pyqtSignal()
    help_asked = pyqtSignal()

    def __init__(self, work: EngineWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("GeoLangBindEngineDialog")
        self.setWindowTitle(self.tr("GeoLangBind · Engine"))
        self._work = work
        self.icon = QLabel()
        self.icon.setFixedWidth(_ICON_SIZE)
        self.headline = _headline()
        self.says = paragraph()
        self.progress = InstallProgress()
        self.failure = Banner(self.tr("&Copy report"))
        self.problem = Banner(self.tr("&Settings…"))
        self.facts = Facts()
        self.gpu = _Offer()
        self.note = Hint()
        self.button = QPushButton()
        self.button.setObjectName("geolangbind_engine_main")
        self.button.setDefault(True)
        self.help = tool_button("mActionHelpContents", self.tr("Help on the engine"))
        self.close_button = QPushButton(self.tr("C&lose"))
        self.close_button.setAutoDefault(False)
        self._just_begun = QTimer(self)  # the second click of a double click must not cancel
        self._just_begun.setSingleShot(True)
        self._just_begun.timeout.connect(self._show_all)
        self._make_menu()
        self._lay_out()
        self._connect()
        self.resize(540, 380)
        self._show_all()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the engine anew: another QGIS may have changed it."""
        super().showEvent(event)
        if not self._work.doing and not event.spontaneous():
            self._work.look(thorough=True)

    def _show_all(self) -> None:
        work, said = self._work, words(self._work)
        self.icon.setPixmap(icon(said.icon).pixmap(_ICON_SIZE, _ICON_SIZE))
        self.headline.setText(said.headline)
        self.says.setText(said.says)
        self.says.setVisible(bool(said.says))
        self.progress.setVisible(bool(work.doing))
        self.failure.say(work.failure.message if work.failure and not work.doing else "")
        self.failure.button.setVisible(bool(work.failure and work.failure.report))
        self.failure.button.setText(self.tr("&Copy report"))
        plan = work.bundle or (work.found.plan if work.found else None)
        problems = plan.problems if plan and not work.doing else ()
        self.problem.say("\n".join(problems))
        self.facts.show_facts(facts(work))
        self._show_offer()
        self.note.setText(self._note_text())
        self._show_button(said.button, bool(problems))
        self._show_menu()
        self._grow()

    def _grow(self) -> None:
        """Make room for longer texts; the window never shrinks, so that its buttons stay."""
        self.layout().activate()
        needed = self.layout().totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)

    def _show_button(self, title: str, hindered: bool) -> None:
        doing = self._work.doing
        if doing:
            title = self.tr("Cancelling…") if self._work.cancelling else self.tr("&Cancel")
        self.button.setText(title)
        self.button.setVisible(bool(title) and doing not in (REMOVE, SWITCH_BACK))
        self.button.setDefault(not doing)  # Enter never cancels
        waits = self._just_begun.isActive() or self._work.cancelling
        self.button.setEnabled(not hindered and not (doing and waits))

    def _show_offer(self) -> None:
        work, found = self._work, self._work.found
        if found is None or work.doing or work.bundle is not None:
            self.gpu.hide()
        elif found.offer is not None:
            line = self.tr(
                "{0} can make maps faster. The build for it is {1} to download; the build for "
                "the processor is kept."
            )
            text = line.format(found.offer.device, size_text(found.offer.download_bytes))
            self.gpu.show_offer(text, self.tr("Install &it"))
        elif found.way_back:
            text = self.tr("The build for the processor is kept.")
            self.gpu.show_offer(text, self.tr("&Go back to it"))
        else:
            self.gpu.hide()

    def _note_text(self) -> str:
        work = self._work
        state = work.found.health.state if work.found else ""
        if work.doing:
            return ""
        if work.looking and work.found is not None:
            return self.tr("Checking every file…")
        if work.note:
            return work.note
        if work.found is not None and work.found.checked and state in ("ok", "own"):
            return self.tr("Checked: it is whole, starts and computes.")
        if work.found is not None and work.found.plan is not None:
            return self.tr(
                "QGIS's own Python and the plugin's folder are left alone. "
                "Nothing about your projects is sent."
            )
        return ""

    def _show_menu(self) -> None:
        work, found = self._work, self._work.found
        state = found.health.state if found else ""
        record = found.health.record if found else None
        self.more.setEnabled(not work.doing)
        self.own_action.setVisible(bool(settings.ENGINE_PYTHON.get()))
        self.network_action.setVisible(work.bundle is not None)
        self.check_action.setEnabled(state not in ("", "missing") and not work.looking)
        self.folder_action.setEnabled(record is not None and Path(record.folder).is_dir())
        self.remove_action.setEnabled(record is not None)

    def _button_clicked(self) -> None:
        work = self._work
        state = work.found.health.state if work.found else ""
        if work.doing:
            work.cancel()
            return
        self._just_begun.start(QApplication.doubleClickInterval())
        self.close_button.setFocus()
        if work.bundle is not None or state == "missing":
            work.install()
        elif work.found is not None and work.found.health.record is None:
            work.use_python("")
        elif state in ("broken", "outdated"):
            work.repair(update=state == "outdated")

    def _offer_clicked(self) -> None:
        if self._work.found is not None and self._work.found.offer is not None:
            self._work.upgrade()
        else:
            self._work.switch_back()

    def _work_changed(self) -> None:
        if self._work.doing and self._work.progress is None:
            self.progress.start(self.tr("Getting ready…"))
        if not self._work.doing:
            self.progress.stop()
        self._show_all()

    def _progressed(self, progress: object) -> None:
        plan = self._work.bundle or (self._work.found.plan if self._work.found else None)
        self.progress.show_progress(progress, plan.steps if plan else ())  # type: ignore[arg-type]
        self._grow()

    def _copy_report(self) -> None:
        if self._work.failure is not None:
            QGuiApplication.clipboard().setText(self._work.failure.report)
            self.failure.button.setText(self.tr("Copied"))

    def _choose_bundle(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Install from a file"),
            "",
            self.tr("Offline bundles (*.zip)") + ";;" + self.tr("All files (*)"),
        )
        if path:
            self._work.read_bundle(path)

    def _choose_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("The Python that runs the engine"), settings.ENGINE_PYTHON.get()
        )
        if path:
            self._work.use_python(path)

    def _remove(self) -> None:
        record = self._work.found.health.record if self._work.found else None
        size = size_text(record.size) if record else ""
        text = self.tr("Remove the engine from this computer?")
        if size:
            text += "\n" + self.tr("{0} are regained. Models, maps and settings stay.").format(size)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, self.windowTitle(), text, yes | no, no) == yes:
            self._work.remove()

    def _open_folder(self) -> None:
        record = self._work.found.health.record if self._work.found else None
        if record is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(record.folder))

    def _make_menu(self) -> None:
        self.more = QToolButton()
        self.more.setText(self.tr("&More") + " ▾")
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu = QMenu(self.more)
        self.bundle_action = menu.addAction(self.tr("Install from a file…"), self._choose_bundle)
        self.network_action = menu.addAction(
            self.tr("Install from the network instead"), self._work.drop_bundle
        )
        self.python_action = menu.addAction(self.tr("Use another Python…"), self._choose_python)
        self.own_action = menu.addAction(
            self.tr("Use the plugin's own engine"), lambda: self._work.use_python("")
        )
        menu.addSeparator()
        self.check_action = menu.addAction(
            self.tr("Check every file"), lambda: self._work.look(thorough=True)
        )
        self.folder_action = menu.addAction(self.tr("Open its folder"), self._open_folder)
        self.settings_action = menu.addAction(
            self.tr("Folder and mirrors…"), self.settings_asked.emit
        )
        menu.addSeparator()
        self.remove_action = menu.addAction(self.tr("Remove…"), self._remove)
        self.more.setMenu(menu)

    def _connect(self) -> None:
        self._work.changed.connect(self._work_changed)
        self._work.progressed.connect(self._progressed)
        self.button.clicked.connect(self._button_clicked)
        self.close_button.clicked.connect(self.close)
        self.help.clicked.connect(self.help_asked.emit)
        self.failure.asked.connect(self._copy_report)
        self.problem.asked.connect(self.settings_asked.emit)
        self.gpu.button.clicked.connect(self._offer_clicked)

    def _lay_out(self) -> None:
        words_column = QVBoxLayout()
        words_column.setSpacing(4)
        words_column.addWidget(self.headline)
        words_column.addWidget(self.says)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words_column, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.help)
        bottom.addWidget(self.more)
        bottom.addStretch(1)
        bottom.addWidget(self.button)
        bottom.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(12)
        layout.addLayout(top)
        for widget in (self.progress, self.failure, self.problem, self.facts, self.gpu, self.note):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(bottom)
        self.setMinimumWidth(480)


class _Offer(QWidget):
    """A line with a button beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = paragraph()
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self.hide()

    def show_offer(self, text: str, button: str) -> None:
        self.text.setText(text)
        self.button.setText(button)
        self.show()


def _headline() -> QLabel:
    label = paragraph()
    font = label.font()
    font.setPointSizeF(1.25 * QgsApplication.font().pointSizeF())
    font.setBold(True)
    label.setFont(font)
    return label
