# SPDX-License-Identifier: GPL-2.0-or-later
"""How far an installation says it is, measured on the disk."""

from __future__ import annotations

from geolangbind_qgis.client.environment.progress import Meter, Share


def test_bytes_never_go_back_and_no_time_is_told_too_early(tmp_path):
    told, now = [], [0.0]
    meter = Meter([Share("torch", 1_000_000, 2_000_000)], told.append, lambda: now[0])
    cache = tmp_path / "cache"
    cache.mkdir()
    meter.begin("torch", cache)
    arriving = cache / "torch.partial"
    for size, at_s in ((400_000, 1.0), (1_200_000, 3.0), (0, 5.0)):  # 0: moved elsewhere
        arriving.write_bytes(b"\1" * size)
        now[0] = at_s
        meter.look()
    done = [progress.done_bytes for progress in told]
    assert done == sorted(done) and 550_000 < done[-1] < 650_000
    assert [progress.seconds_left is None for progress in told] == [True, True, False, False]
