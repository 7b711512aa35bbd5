# SPDX-License-Identifier: GPL-2.0-or-later
"""A Starter with more words: the image tower as it was, and no teacher in what is saved."""

from __future__ import annotations

import pytest
import torch

from geolangbind_qgis import paths
from geolangbind_qgis.engine.models import loading
from geolangbind_qgis.engine.models.checkpoints import read_state_dict
from geolangbind_qgis.engine.models.config import read_config
from geolangbind_qgis.engine.models.loading import load_checkpoint, tokenizer_for
from geolangbind_qgis.engine.models.tokenizer import UNKNOWN_ID
from training import train_text
from training.language import Language
from training.teacher import Teacher, teacher_folder

BUNDLED = paths.resource("models", "starter")
pytestmark = pytest.mark.skipif(
    teacher_folder() is None, reason="requirements/training.txt is not installed"
)


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    folder = tmp_path_factory.mktemp("starter")
    options = train_text.parser().parse_args(
        ["--steps", "2", "--threads", "1", "--output", str(folder)]
    )
    with pytest.MonkeyPatch.context() as patch:

        def ask(teacher, anchors, seed):
            return Language(anchors, torch.eye(len(anchors)))

        patch.setattr(Language, "ask", ask)
        train_text.train(options)
    return folder


def test_the_word_table_is_folded_into_an_ordinary_one():
    torch.manual_seed(0)
    model = loading.build("starter")
    table = train_text.WordTable(torch.randn(model.config.vocabulary_size, 12), model.config.width)
    model.text.token_embedding = table
    ids = torch.randint(model.config.vocabulary_size, (2, model.config.context_length))
    with torch.no_grad():
        before = model.encode_text(ids)
        train_text.fold(model)
        assert torch.allclose(model.encode_text(ids), before, atol=1e-5)
    assert isinstance(model.text.token_embedding, torch.nn.Embedding)


def test_pieces_are_numbered_like_their_rows_of_the_teachers_table():
    teacher = Teacher.installed()
    pieces, rows = train_text.pieces_of(teacher)
    assert len(pieces) == len(rows) == len(set(rows))
    for word in ("forest", "prairie", "##ing"):
        assert rows[pieces.index(word)] == teacher.tokenizer.token_to_id(word)
    assert {"##a", "z", "##ing", "prairie"} <= set(pieces)


def test_what_is_saved_is_an_ordinary_small_starter(saved):
    assert sum(file.stat().st_size for file in saved.iterdir()) < 15_000_000
    old, new = (read_state_dict(folder / "model.safetensors") for folder in (BUNDLED, saved))
    seen = {name for name in old if not name.startswith("text.")}
    assert seen == {name for name in new if not name.startswith("text.")}
    assert all(torch.equal(old[name], new[name]) for name in seen)


def test_the_engine_reads_any_words_with_it(saved):
    config = read_config(saved / "config.json")
    model = load_checkpoint(config, saved / "model.safetensors")
    tokenizer = tokenizer_for(saved / "tokenizer.json", config)
    ids = tokenizer(["woodlot on a prairie", "zebra quartz 0.5"])
    assert not (ids == UNKNOWN_ID).any()
    assert torch.isfinite(model.encode_text(ids)).all()


def test_going_on_starts_from_the_words_learnt_before(saved):
    config = read_config(BUNDLED / "config.json")
    old = load_checkpoint(config, BUNDLED / "model.safetensors")
    model, tokenizer, _ = train_text.with_words(old, Teacher.installed(), saved)
    before = load_checkpoint(read_config(saved / "config.json"), saved / "model.safetensors")
    ids = tokenizer(["a prairie"])
    with torch.no_grad():
        assert torch.allclose(model.encode_text(ids), before.encode_text(ids), atol=1e-3)


def test_going_on_takes_what_the_start_sees_as_it_is(saved, tmp_path):
    config = read_config(BUNDLED / "config.json")
    old = load_checkpoint(config, BUNDLED / "model.safetensors").float()
    with torch.no_grad():
        old.visual.trunk.norm.weight.add_(1.0)  # an image tower trained further since
    model, _, _ = train_text.with_words(old, Teacher.installed(), saved)
    assert torch.equal(model.visual.trunk.norm.weight, old.visual.trunk.norm.weight)
