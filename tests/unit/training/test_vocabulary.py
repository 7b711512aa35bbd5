# SPDX-License-Identifier: GPL-2.0-or-later
"""The word pieces: the same in every process, and none of the trained words is unknown."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

from geolangbind_qgis.engine.models.tokenizer import END_ID, UNKNOWN_ID, PromptTokenizer
from training import vocabulary

PRINTED = "from training.vocabulary import train_tokenizer; print(train_tokenizer().to_str())"


def test_two_processes_learn_the_same_pieces():
    def learnt(hash_seed):
        return subprocess.run(
            [sys.executable, "-c", PRINTED], capture_output=True, text=True, check=True,
            env={"PYTHONHASHSEED": hash_seed, "PYTHONPATH": ":".join(filter(None, sys.path))},
        ).stdout  # fmt: skip

    assert learnt("1") == learnt("2") == vocabulary.train_tokenizer().to_str() + "\n"


def test_whole_words_of_the_captions_are_pieces():
    tokenizer = PromptTokenizer(vocabulary.train_tokenizer(), 8)
    ids = tokenizer(["deciduous forest", "zebra quartz 0.5"])
    assert (ids[0] != END_ID).sum() == 2
    assert not (ids == UNKNOWN_ID).any()


def test_the_commonest_pair_is_joined_first_and_ties_go_by_the_alphabet():
    words = Counter({"ccd": 3, "xy": 5, "bd": 3})
    assert vocabulary.learn_pieces(words, 9) == ["xy", "##cd", "bd", "ccd"]
