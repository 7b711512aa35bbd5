# SPDX-License-Identifier: GPL-2.0-or-later
from PyQt6.QtCore import *
from PyQt6.QtCore import PYQT_VERSION, PYQT_VERSION_STR, QT_VERSION, QT_VERSION_STR
