# SPDX-License-Identifier: GPL-2.0-or-later
"""``tools.scan``, which ``make lint`` runs over the plugin, finds what the repository would."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import scan


def test_code_secrets_and_style_are_found(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    key = "AKIA" + "ABCDEFGHIJKLMNOP"  # of no account, and in no file but this test's
    (tmp_path / "evil.py").write_text(f'import os\n\neval(input())\nKEY = "{key}"\n')
    (tmp_path / "vendored").mkdir()
    (tmp_path / "vendored" / "other.py").write_text("import os\nimport pickle\n")
    assert scan.main([str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    found = {line.split(": ", 1)[0].removeprefix("./"): line for line in lines}
    assert len(lines) == len(set(lines)) == 4
    assert "B307" in found["evil.py:3"] and "AWS" in found["evil.py:4"]
    assert "F401" in found["evil.py:1:1"]  # of our own code only
    assert "B403" in found["vendored/other.py:2"]


def test_a_tool_that_does_not_run_is_no_clean_plugin(
    tmp_path: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fine.py").write_text("")
    monkeypatch.setattr(scan.sys, "executable", str(tmp_path / "no_python"))
    assert scan.main([str(tmp_path)]) == 1
    assert "Nothing was scanned" in capsys.readouterr().err
