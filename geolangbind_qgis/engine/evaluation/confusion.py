# SPDX-License-Identifier: GPL-2.0-or-later
"""The confusion matrix of a class map or of labelled chips, and the figures made from it.

Rows are the reference, columns the map: ``n[i, j]`` counts the samples of class
``i`` that were given class ``j``. The last column counts those given none.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ClassFigures:
    """One class: samples in the reference, samples given this class, and their agreement, 0..1.

    ``None`` where it is not defined: nothing was given the class (precision), the
    reference holds none of it (recall, IoU), or either (F1).
    """

    reference: int
    found: int
    correct: int
    precision: float | None
    recall: float | None
    f1: float | None
    iou: float | None


@dataclass(frozen=True)
class Figures:
    """Agreement over all classes, 0..1 (kappa: -1..1); ``None`` where it is not defined."""

    samples: int
    overall_accuracy: float | None
    kappa: float | None
    mean_class_accuracy: float | None
    mean_f1: float | None
    mean_iou: float | None
    classes: tuple[ClassFigures, ...]


def confusion(reference: np.ndarray, found: np.ndarray, classes: int) -> np.ndarray:
    """Return the confusion matrix (classes, classes + 1), int64, of two label arrays of one shape.

    ``reference`` holds 1..classes and 0 for "no label", ``found`` 1..classes, 0 for
    unclassified (counted in the last column) and anything larger for nodata. Samples
    without a label and nodata are not counted.
    """
    held = (reference > 0) & (reference <= classes) & (found <= classes)
    rows = reference[held].astype(np.int64) - 1
    columns = (found[held].astype(np.int64) - 1) % (classes + 1)  # unclassified: the last
    pairs = rows * (classes + 1) + columns
    return np.bincount(pairs, minlength=classes * (classes + 1)).reshape(classes, classes + 1)


def figures(matrix: np.ndarray) -> Figures:
    """Return the figures of a confusion matrix (classes, classes + 1) as ``confusion`` makes it.

    Overall accuracy is the share of samples on the diagonal; recall is the producer's,
    precision the user's accuracy (Congalton 1991, Remote Sensing of Environment 37, 35-46).
    Kappa (Cohen 1960, Educational and Psychological Measurement 20, 37-46) is
    ``(po - pe) / (1 - pe)``: ``po`` the overall accuracy, ``pe`` the agreement that the
    margins would give by chance. IoU is the index of Jaccard (1912), F1 that of Dice (1945),
    the harmonic mean of precision and recall. The means are over the classes that occur in
    the reference. A sample given no class counts as missed.
    """
    correct = np.diag(matrix[:, :-1]).astype(float)
    reference, found = matrix.sum(axis=1).astype(float), matrix[:, :-1].sum(axis=0).astype(float)
    total = float(reference.sum())
    per_class = tuple(
        _class_figures(*row)
        for row in zip(correct.tolist(), reference.tolist(), found.tolist(), strict=True)
    )
    there = [item for item in per_class if item.reference]
    agreed = _ratio(float(correct.sum()), total)
    return Figures(
        samples=int(total),
        overall_accuracy=agreed,
        kappa=None if agreed is None else _kappa(agreed, reference / total, found / total),
        mean_class_accuracy=_mean([item.recall for item in there]),
        mean_f1=_mean([item.f1 for item in there]),
        mean_iou=_mean([item.iou for item in there]),
        classes=per_class,
    )


def _class_figures(correct: float, reference: float, found: float) -> ClassFigures:
    union = reference + found - correct
    return ClassFigures(
        reference=int(reference),
        found=int(found),
        correct=int(correct),
        precision=_ratio(correct, found),
        recall=_ratio(correct, reference),
        f1=_ratio(2.0 * correct, reference + found),
        iou=_ratio(correct, union) if reference else None,
    )


def _kappa(agreed: float, reference: np.ndarray, found: np.ndarray) -> float | None:
    chance = float((reference * found).sum())
    return None if chance >= 1.0 else (agreed - chance) / (1.0 - chance)


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _mean(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
