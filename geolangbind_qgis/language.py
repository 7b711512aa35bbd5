# SPDX-License-Identifier: GPL-2.0-or-later
"""The language of QGIS: loads the translation for it, translates what is bundled as data."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from geolangbind_qgis import paths

FILES = "geolangbind"  # geolangbind_de.qm, geolangbind_zh_Hans.qm, …


def current() -> str:
    """Return the locale that QGIS's own texts are in, as QGIS writes it: ``de_AT``, ``zh-Hans``.

    The desktop knows what it loaded (by its setting, the system or ``--lang``);
    ``qgis_process`` loads nothing: there the setting counts where it is to
    override the system, else the system.
    """
    loaded = str(QgsApplication.instance().translation())
    if loaded:
        return loaded
    if QgsSettings().value("locale/overrideFlag", False, type=bool):
        return str(QgsApplication.locale())
    return str(QLocale().name())


def is_english() -> bool:
    """Return whether the person reads QGIS in English; ``C`` is the language of no one."""
    return current().startswith(("en", "C"))


def install() -> QTranslator | None:
    """Install the translation for the current language and return it; ``None`` without the files.

    A language that has none gets English, which has the plurals.
    """
    folder = str(paths.translations())
    translator = QTranslator()
    found = translator.load(QLocale(current()), FILES, "_", folder)
    if not found and not translator.load(f"{FILES}_en", folder):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def bundled(text: str) -> str:
    """Return a title or description from ``resources/`` in the person's language."""
    return str(QCoreApplication.translate("Bundled", text))
