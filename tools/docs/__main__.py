# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes what the help shows of the real thing: its pictures and the list of messages.

``python -m tools.docs`` takes the pictures in QGIS on the simulated scene and writes
the list; ``--messages`` writes the list only; ``--check`` writes nothing and ends with 1
when the list is out of date.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from tools.docs import messages


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", action="store_true", help="without pictures")
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args(arguments)
    page = messages.page()
    if options.check:
        current = messages.PAGE.is_file() and messages.PAGE.read_text(encoding="utf-8") == page
        if not current:
            sys.stderr.write(f"{messages.PAGE} is out of date: make docs\n")
        return 0 if current else 1
    messages.PAGE.write_text(page, encoding="utf-8")
    if not options.messages:
        from tools.docs import pictures

        pictures.take()
    return 0


if __name__ == "__main__":
    sys.exit(main())
