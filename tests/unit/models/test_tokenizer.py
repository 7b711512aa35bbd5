# SPDX-License-Identifier: GPL-2.0-or-later
"""Prompts to ids: cleaned, ended, padded to 64, cut where too long, in any script."""

from __future__ import annotations

import json

import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers

from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.models.catalogue import starter_folder
from geolangbind_qgis.engine.models.config import read_config
from geolangbind_qgis.engine.models.tokenizer import clean_text, read_tokenizer

from .vocabularies import train

WORDS = ("water", "forest", "rice", "field", "ricefield", "森林", "лес", "غابة", "café", "2")
SPECIAL = ("<pad>", "</s>", "<unk>")
ID = {word: index for index, word in enumerate((*SPECIAL, *WORDS))}


def write_words(path, names=(*SPECIAL, *WORDS)):
    """Write a ``tokenizer.json`` of whole words."""
    vocabulary = {name: index for index, name in enumerate(names)}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.save(str(path))
    return path


@pytest.fixture
def tokenize(tmp_path):
    return read_tokenizer(write_words(tmp_path / "tokenizer.json"), 64, len(ID))


def padded(*ids):
    return [*ids, *[1] * (64 - len(ids))]


def test_words_then_the_end_then_padding_with_the_end(tokenize):
    ids = tokenize(["water", "Forest; WATER!"])
    assert ids.dtype == torch.int64
    assert ids.tolist() == [padded(ID["water"]), padded(ID["forest"], ID["water"])]


@pytest.mark.parametrize("text", ["", "   ", "!?", "\x00", "\n\t"])
def test_empty_text_is_all_ends(tokenize, text):
    assert tokenize([text])[0].tolist() == padded()


def test_nothing_asked_nothing_returned(tokenize):
    assert tokenize([]).shape == (0, 64)


def test_what_is_not_in_the_vocabulary_is_unknown(tokenize):
    assert tokenize(["water zzz forest"])[0].tolist() == padded(ID["water"], 2, ID["forest"])


def test_special_tokens_cannot_be_typed(tokenize):
    assert tokenize(["</s> <pad> water"])[0].tolist() == padded(2, 2, ID["water"])


def test_punctuation_is_deleted_and_underscores_are_spaces(tokenize):
    assert tokenize(["rice-field"])[0].tolist() == padded(ID["ricefield"])
    assert tokenize(["rice_field"])[0].tolist() == padded(ID["rice"], ID["field"])
    assert tokenize(["caf&eacute;, cafÃ©"])[0].tolist() == padded(ID["café"], ID["café"])


@pytest.mark.parametrize("word", ["森林", "лес", "غابة", "café", "ЛЕС", "CAFÉ", "cafe\u0301"])
def test_other_scripts_and_cases(tokenize, word):
    known = ID[clean_text(word)]
    assert tokenize([f"{word} water"])[0].tolist() == padded(known, ID["water"])


@pytest.mark.parametrize("count", [62, 63, 64, 65, 1000])
def test_at_most_63_tokens_and_always_an_end(tokenize, count):
    ids = tokenize([" ".join(["water"] * count)])[0].tolist()
    kept = min(count, 63)
    assert ids == [ID["water"]] * kept + [1] * (64 - kept)
    assert ids[-1] == 1


def test_a_prompt_of_5000_characters_is_cut(tokenize, tmp_path):
    text = ("forest and 森林, " * 400)[:5000]
    ids = tokenize([text, "water"])
    assert ids.shape == (2, 64)
    assert ids[0, :63].tolist() == [ID["forest"], 2, ID["森林"]] * 21
    assert ids[1].tolist() == padded(ID["water"])
    path = tmp_path / "spiece.model"
    path.write_bytes(train())
    pieces = read_tokenizer(path, 64, 600)
    assert torch.equal(pieces([text]), pieces([text[:1000]]))
    assert (pieces([text])[0, :63] != 1).all()


def test_padding_and_truncation_of_the_file_do_not_count(tmp_path):
    path = write_words(tmp_path / "tokenizer.json")
    stored = Tokenizer.from_file(str(path))
    stored.enable_padding(pad_id=0, pad_token="<pad>", length=10)
    stored.enable_truncation(3)
    stored.save(str(path))
    ids = read_tokenizer(path, 64, len(ID))(["water " * 9])[0].tolist()
    assert ids == padded(*[ID["water"]] * 9)


def test_the_starter_has_its_own(tmp_path):
    size = read_config(starter_folder() / "config.json").vocabulary_size
    tokenize = read_tokenizer(starter_folder() / "tokenizer.json", 24, size)
    ids = tokenize(["a satellite image of dense forest", "森林"])
    assert ids.shape == (2, 24)
    assert ids[:, -1].tolist() == [1, 1]
    assert 2 not in ids[0].tolist()
    assert ids[1, 0] == 2


# --- what is refused ----------------------------------------------------------


def refusal(path):
    with pytest.raises(CheckpointError) as caught:
        read_tokenizer(path, 64, len(ID))
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("name", ["tokenizer.json", "spiece.model"])
def test_a_missing_file_is_one_line(tmp_path, name):
    line = refusal(tmp_path / name)
    assert f"The tokenizer {name} is missing" in line
    assert "download the model again" in line


def test_a_damaged_file_is_one_line(tmp_path):
    path = write_words(tmp_path / "tokenizer.json")
    content = path.read_bytes()
    broken = (b"", b"{}", b"null", b"[1]", content[:50], content[:-3], b"\xff" * 9, b"a\nb")
    for part in broken:
        path.write_bytes(part)
        line = refusal(path)
        assert line.startswith("tokenizer.json is no tokenizer (")
        assert line.endswith("download it again.")


def test_the_tokenizer_of_another_model_is_refused(tmp_path):
    path = tmp_path / "tokenizer.json"
    for names in (
        ("<s>", "<pad>", "</s>", "<unk>", *WORDS),  # as in BART
        ("<unk>", "<s>", "</s>", *WORDS),  # as in Llama
        ("[PAD]", "[UNK]", *WORDS, "<unk>"),  # as in BERT
        ("<pad>", "</s>", "<unk>", *WORDS, "one", "too", "many"),
    ):
        line = refusal(write_words(path, names))
        assert "tokenizer.json is the tokenizer of another model" in line


def test_the_file_of_another_program_is_refused(tmp_path):
    path = tmp_path / "tokenizer.json"
    path.write_text(json.dumps({"model_max_length": 64, "tokenizer_class": "T5Tokenizer"}))
    assert "tokenizer.json is no tokenizer" in refusal(path)
