# SPDX-License-Identifier: GPL-2.0-or-later
"""Embedding stores: what a scene was encoded to, on disk, so that it is encoded once only."""
