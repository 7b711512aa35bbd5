# SPDX-License-Identifier: GPL-2.0-or-later
"""Brings ``i18n/*.ts`` up to date with the code and compiles them to ``.qm``.

``geolangbind_en.ts`` is the source; copy it to ``geolangbind_xx.ts`` to start a
language (its plural rule goes into ``tools/i18n/qm.py``), run this again to
bring it up to date.

    python -m tools.i18n            writes i18n/*.ts, and .qm beside them; says what is left to do
    python -m tools.i18n --check    writes nothing; 1 when the source is out of date
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from tools.i18n import collect, ts
from tools.i18n.build import FOLDER, SOURCE, compile_all, found_faults

SAID_AT_MOST = 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check; return 1 with one line when something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tools.i18n", description="Translations.")
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args(arguments)
    try:
        found = collect.everything()
    except collect.HiddenStringError as error:
        print(error, file=sys.stderr)
        return 1
    source = FOLDER / SOURCE
    if options.check:
        fresh = source.is_file() and source.read_text(encoding="utf-8") == ts.updated(source, found)
        print(f"i18n/{SOURCE}: " + ("up to date" if fresh else "run make i18n"))
        return 0 if fresh else 1
    FOLDER.mkdir(exist_ok=True)
    for path in sorted({source, *FOLDER.glob("geolangbind_*.ts")}):
        path.write_text(ts.updated(path, found), encoding="utf-8")
    compile_all()
    left = found_faults()
    print("\n".join([*left[:SAID_AT_MOST], *["…"] * (len(left) > SAID_AT_MOST)]))
    print(f"{sum(map(len, found.values()))} strings in {len(found)} contexts; {len(left)} to do")
    return 0


if __name__ == "__main__":
    sys.exit(main())
