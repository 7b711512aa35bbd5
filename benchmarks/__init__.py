# SPDX-License-Identifier: GPL-2.0-or-later
"""Benchmarks; README.md has their figures."""
