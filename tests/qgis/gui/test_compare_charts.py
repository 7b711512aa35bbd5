# SPDX-License-Identifier: GPL-2.0-or-later
"""Histogram, threshold and spectra of the Compare dock, and the dock without pyqtgraph."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from compare_helpers import answers, ask, click, heatmaps, hover, move, show_on_canvas, values_of
from conftest import chosen
from dock_helpers import until, warnings
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from geolangbind_qgis.gui.charts.pieces import Spectrum, runs
from geolangbind_qgis.gui.docks.compare import CompareDock
from geolangbind_qgis.gui.widgets.threshold_row import hidden_percent
from geolangbind_qgis.layers import heatmap
from tests.qgis.conftest import write_raster

WATER, SOIL = (0.25, 0.5), (0.75, 0.5)
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
BACKGROUND = "#123456"
CHARTS = ("library", "chart", "histogram", "spectrum")


def drawn(layer: QgsRasterLayer) -> np.ndarray:
    """Draw the layer, one image pixel for each of its pixels; return where it shows anything."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(layer.width(), layer.height()))
    settings.setBackgroundColor(QColor(BACKGROUND))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return np.array(
        [
            [image.pixelColor(col, row).name() != BACKGROUND for col in range(image.width())]
            for row in range(image.height())
        ]
    )


def drag_line(compare: CompareDock, value: float) -> None:
    """Drag the line of the histogram to ``value``, as with a mouse."""
    chart = compare.answer.histogram.chart()
    box = chart.getPlotItem().vb
    counts = compare.answer.result.histogram.counts

    def point(x: float) -> QPoint:
        place = chart.mapFromScene(box.mapViewToScene(QPointF(x, max(counts) / 2)))
        return QPoint(round(place.x()), round(place.y()))

    start, end = point(float(chart.line.value())), point(value)
    move(chart.viewport(), start)
    QTest.mousePress(chart.viewport(), LEFT, pos=start)
    for step in range(1, 9):
        QTest.qWait(10)
        move(chart.viewport(), start + (end - start) * step / 8, LEFT)
    QTest.mouseRelease(chart.viewport(), LEFT, pos=end)


def test_the_histogram_shows_the_answer_in_the_colours_of_the_map(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    result, chart = compare.answer.result, compare.answer.histogram.chart()
    assert list(chart.bars.opts["height"]) == list(result.histogram.counts)
    assert sum(result.histogram.counts) > 0
    brushes = [brush.name() for brush in chart.bars.opts["brushes"]]
    step = (result.histogram.high - result.histogram.low) / len(brushes)
    middles = [result.histogram.low + step * (place + 0.5) for place in range(len(brushes))]
    assert brushes == heatmap.colors(heatmaps()[0], middles) and len(set(brushes)) > 20
    low = f"{result.histogram.low:.3f}"
    assert low in chart.getPlotItem().getAxis("bottom").labelText
    hover(compare, WATER)
    until(chart.cursor_line.isVisible, 5)
    shown = float(compare.answer.here.text().split()[-1])
    assert chart.cursor_line.value() == pytest.approx(shown, abs=6e-4)


def test_the_threshold_is_off_at_first_and_hides_what_lies_below(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    (layer,) = heatmaps()
    row = compare.answer.threshold
    assert not row.tick.isChecked() and heatmap.threshold(layer) is None
    assert drawn(layer).all() and "everything" in row.share.text()
    row.tick.click()
    until(lambda: heatmap.threshold(layer) is not None, 5)
    limit = heatmap.threshold(layer)
    assert limit == pytest.approx(compare.answer.result.percentiles[90], abs=6e-4)
    shown = drawn(layer)
    assert np.array_equal(shown, values_of(layer) > limit)
    share = 100.0 - hidden_percent(compare.answer.result.percentiles, limit)
    assert 0.02 < shown.mean() < 0.3 and f"{share:.1f} %" in row.share.text()
    row.value.setValue(compare.answer.result.percentiles[50])
    until(lambda: heatmap.threshold(layer) < limit, 5)
    assert drawn(layer).mean() == pytest.approx(0.5, abs=0.12)
    row.tick.click()
    until(lambda: heatmap.threshold(layer) is None, 5)
    assert drawn(layer).all()


def test_the_line_in_the_histogram_drives_the_map(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    (layer,) = heatmaps()
    compare.scroll.ensureWidgetVisible(compare.answer.histogram)
    QTest.qWait(50)
    target = compare.answer.result.percentiles[40]
    drag_line(compare, target)
    assert compare.answer.threshold.tick.isChecked(), "dragging switches it on"
    until(lambda: heatmap.threshold(layer) is not None, 5)
    span = compare.answer.result.histogram
    near = 0.03 * (span.high - span.low)  # a pixel or two of the chart
    until(lambda: abs(heatmap.threshold(layer) - target) < near, 5)
    assert compare.answer.threshold.value.value() == pytest.approx(target, abs=near)
    chart = compare.answer.histogram.chart()
    faint = [brush.alpha() for brush in chart.bars.opts["brushes"]]
    assert faint[0] < 255 and faint[-1] == 255


def test_the_threshold_stays_through_further_clicks_where_it_makes_sense(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    (layer,) = heatmaps()
    compare.answer.threshold.tick.click()
    until(lambda: heatmap.threshold(layer) is not None, 5)
    limit = heatmap.threshold(layer)
    with answers(compare):
        click(compare, (0.3, 0.4), SHIFT)
    result = compare.answer.result
    assert result.percentiles[0] < limit < result.percentiles[-1]
    assert heatmap.threshold(layer) == pytest.approx(limit, abs=1e-3)
    assert compare.answer.threshold.threshold() == pytest.approx(limit, abs=1e-3)


def test_the_spectra_are_those_of_the_pixels_that_were_clicked(
    compare: CompareDock, scene: QgsRasterLayer
) -> None:
    with answers(compare):
        click(compare, WATER)
    with answers(compare):
        click(compare, SOIL, CTRL)
    chart = compare.answer.spectrum.chart()
    until(lambda: len(chart.points[False].data), 10)
    for positive, where in ((True, WATER), (False, SOIL)):
        example = next(e for e in compare.controller.state.examples if e.positive is positive)
        extent = scene.extent()
        col = int((example.x - extent.xMinimum()) / 10.0)
        row = int((extent.yMaximum() - example.y) / 10.0)
        from tests.qgis.conftest import halves

        stored = halves()[:, row, col] / 10000.0  # 490, 560, 665, 842 nm in ascending order
        expected = [stored[2], stored[1], stored[0], stored[3]]
        spots = chart.points[positive].data
        assert list(spots["x"]) == pytest.approx([490, 560, 665, 842]), where
        assert list(spots["y"]) == pytest.approx(expected, abs=2e-3), where
    assert chart.getPlotItem().getAxis("left").labelText == "Reflectance"
    assert chart.lines[True].opts["pen"].color().name() == "#2e9e4f"
    assert chart.lines[False].opts["pen"].color().name() == "#cf3b3b"
    compare.ways.choose("text")
    with answers(compare):
        ask(compare, "water")
    until(lambda: not compare.answer.spectrum.isVisibleTo(compare), 5)


def test_lines_do_not_connect_detectors_nor_bands_without_data() -> None:
    sentinel2 = (443, 490, 560, 665, 705, 740, 783, 842, 865, 1610, 2190)
    pieces = runs(Spectrum(sentinel2, [0.1] * len(sentinel2)))
    assert [[round(x) for x, _ in piece] for piece in pieces] == [
        list(sentinel2[:9]),
        [1610],
        [2190],
    ]
    landsat = (443, 482, 561, 655, 865, 1609, 2201)
    assert [len(piece) for piece in runs(Spectrum(landsat, [0.1] * 7))] == [5, 1, 1]
    narrow = [420 + 6.5 * step for step in range(140)]
    without_vapour = [nm for nm in narrow if not 900 < nm < 980]
    found = runs(Spectrum(without_vapour, [0.2] * len(without_vapour)))
    assert len(found) == 2 and found[0][-1][0] < 900 < 980 < found[1][0][0]
    values: list[float | None] = [0.1, None, 0.3, 0.4]
    assert [len(piece) for piece in runs(Spectrum((400, 450, 500, 550), values))] == [1, 2]
    backwards = runs(Spectrum((700, 600, 500), (3.0, 2.0, 1.0)))
    assert backwards == [[(500, 1.0), (600, 2.0), (700, 3.0)]]


def test_a_scene_without_wavelengths_to_show_has_no_spectrum(
    compare: CompareDock, tmp_path: Path
) -> None:
    heights = np.linspace(0, 900, 96 * 128, dtype=np.float32).reshape(1, 96, 128)
    dem = chosen(write_raster(tmp_path / "dem.tif", heights), "dem", compare)
    show_on_canvas(compare, dem)
    with answers(compare):
        click(compare, WATER)
    until(lambda: not compare.answer.spectrum.isVisibleTo(compare), 30)
    assert warnings(compare) == []


def test_without_pyqtgraph_the_dock_works_and_says_where_the_charts_would_be(
    compare: CompareDock, scene: QgsRasterLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = tuple(f"geolangbind_qgis.gui.charts.{name}" for name in CHARTS)
    for name in [n for n in sys.modules if n.partition(".")[0] == "pyqtgraph" or n in ours]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyqtgraph", None)
    with answers(compare):
        click(compare, WATER)
    (layer,) = heatmaps()
    until(lambda: compare.answer.spectrum.note.isVisibleTo(compare), 10)
    for place in (compare.answer.histogram, compare.answer.spectrum):
        line = place.note.text()
        assert "pyqtgraph" in line and "\n" not in line
    compare.answer.threshold.tick.click()
    until(lambda: heatmap.threshold(layer) is not None, 5)
    hover(compare, SOIL)
    until(lambda: "–" not in compare.answer.here.text(), 5)
    assert warnings(compare) == []
    QgsProject.instance().removeMapLayer(layer.id())


def test_shares_between_percentiles() -> None:
    percentiles = [float(value) for value in range(101)]
    for value in (0.0, 33.0, 50.25, 100.0):
        assert hidden_percent(percentiles, value) == pytest.approx(value)
    assert hidden_percent(percentiles, -5.0) == 0.0 and hidden_percent(percentiles, 101.0) == 100.0
    assert hidden_percent([0.5] * 101, 0.5) == 0.0
