# SPDX-License-Identifier: GPL-2.0-or-later
"""Confusion matrices and figures, against examples worked out by hand and published ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from geolangbind_qgis.engine.evaluation.confusion import confusion, figures


def test_pixels_without_label_or_data_are_not_counted():
    reference = np.array([[0, 1, 1, 2, 2, 2]], np.uint8)
    found = np.array([[1, 1, 255, 2, 1, 0]], np.uint8)
    matrix = confusion(reference, found, 2)
    assert matrix.tolist() == [[1, 0, 0], [1, 1, 1]]
    assert figures(matrix).samples == 4


def test_an_unclassified_pixel_is_missed():
    result = figures(np.array([[3, 0, 1], [0, 4, 0]]))
    assert result.overall_accuracy == pytest.approx(7 / 8)
    assert result.classes[0].recall == pytest.approx(3 / 4)
    assert result.classes[0].precision == 1.0
    assert result.classes[0].iou == pytest.approx(3 / 4)


def test_congaltons_example():
    """Congalton (1991), table 1: 74 % overall; his table has the reference in columns.

    Khat of 65 % for this matrix: Congalton and Green (2009), table 7.1.
    """
    by_map = np.array([[65, 4, 22, 24], [6, 81, 5, 8], [0, 11, 85, 19], [4, 7, 3, 90]])
    result = figures(np.hstack([by_map.T, np.zeros((4, 1), int)]))
    assert round(result.overall_accuracy, 2) == 0.74
    assert round(result.kappa, 2) == 0.65
    assert [round(c.recall, 2) for c in result.classes] == [0.87, 0.79, 0.74, 0.64]
    assert [round(c.precision, 2) for c in result.classes] == [0.57, 0.81, 0.74, 0.87]


def test_a_class_that_does_not_occur_takes_no_part_in_the_means():
    result = figures(confusion(np.array([1, 1, 2, 2]), np.array([1, 2, 2, 2]), 3))
    assert result.mean_iou == pytest.approx((1 / 2 + 2 / 3) / 2)
    assert result.mean_class_accuracy == pytest.approx(0.75)
    assert result.classes[2].iou is None and result.classes[2].precision is None


def test_a_class_that_is_only_in_the_map_has_a_precision_of_zero_and_no_iou():
    result = figures(confusion(np.array([1, 1]), np.array([1, 2]), 2))
    assert result.classes[1].precision == 0.0
    assert result.classes[1].iou is None and result.classes[1].recall is None
    assert result.mean_iou == 0.5


def test_nothing_to_compare_gives_no_figures():
    result = figures(np.zeros((2, 3), int))
    assert result.samples == 0
    assert result.overall_accuracy is None and result.kappa is None and result.mean_iou is None


def test_kappa_is_not_defined_when_everything_is_one_class():
    assert figures(np.array([[5, 0, 0], [0, 0, 0]])).kappa is None


@given(some.lists(some.tuples(some.integers(0, 4), some.integers(0, 5)), max_size=60))
def test_figures_agree_with_counting_one_by_one(pairs):
    reference = np.array([pair[0] for pair in pairs], np.uint8)
    found = np.array([255 if pair[1] == 5 else pair[1] for pair in pairs], np.uint8)
    result = figures(confusion(reference, found, 4))
    kept = [(r, f) for r, f in zip(reference, found) if r > 0 and f != 255]
    assert result.samples == len(kept)
    if kept:
        assert result.overall_accuracy == pytest.approx(sum(r == f for r, f in kept) / len(kept))
    for number, item in enumerate(result.classes, start=1):
        either = sum(number in (r, f) for r, f in kept)
        both = sum(r == f == number for r, f in kept)
        if item.reference:
            assert item.iou == pytest.approx(both / either)
        if item.f1 is not None and item.correct:
            harmonic = 2 / (1 / item.precision + 1 / item.recall)
            assert item.f1 == pytest.approx(harmonic)
