# SPDX-License-Identifier: GPL-2.0-or-later
"""Our reader of SentencePiece vocabularies gives the ids SentencePiece itself gives."""

from __future__ import annotations

import random

import pytest
import sentencepiece
from hypothesis import given, settings
from hypothesis import strategies as st

from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.models.sentencepiece import read_vocabulary
from geolangbind_qgis.engine.models.tokenizer import clean_text, read_tokenizer

from .vocabularies import CORPUS, train, write

TEXTS = (
    *CORPUS,
    "",
    "forest",
    "Dense  FOREST\tand\nwater",
    "completely unseen wördş: żółw, 橋, ჯ, ሀ",
    "☃☃☃ three unknowns in a row, then ☃ one",
    "emoji 🌲🏙️ and 👩‍🌾 farmers",
    "zero\u200bwidth \u200b alone, soft\u00adhyphen, bom\ufeff",
    "no\u00a0break\u2009thin\u3000wide\u2028line",
    "½ ¼ ① Ⅳ ㎢ ㎡ № ℃ ﬁeld oﬃce ＦＵＬＬ ｶﾞｷﾞ ﷺ",
    "e\u0301tang de\u0301compose\u0301 n\u0303",
    "Å Ω µm x² y³ a₁",
    "“quoted” ‘single’ – en — em … dots",
    "ﾊﾝｶｸ 각각 한국어 ﬀ ŉ ǆ",
    "\x00nul\x01ctl\x1b[31m\x7f",
    "x" * 300,
    "a b " * 100,
    "Καλημέρα ΣΑΣ İstanbul STRASSE",
)
RULES = ("nmt_nfkc", "nfkc", "nmt_nfkc_cf", "identity")


def published(model, text):
    """Return the ids as the published pipeline makes them: 63 at most, ended and padded with 1."""
    ids = model.encode(clean_text(text))[:63]
    return ids + [1] * (64 - len(ids))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("vocabularies")


@pytest.fixture(scope="module", params=RULES)
def pair(request, folder):
    """The same vocabulary, read by us and by SentencePiece."""
    content = train(request.param)
    path = folder / f"{request.param}.model"
    path.write_bytes(content)
    return read_tokenizer(path, 64, 600), sentencepiece.SentencePieceProcessor(model_proto=content)


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_ids_are_those_of_sentencepiece(pair, text):
    ours, theirs = pair
    assert ours([text])[0].tolist() == published(theirs, text)


# Letters, digits, punctuation, symbols and spaces of every script. Marks are left
# out: the tokenizers library drops one that follows a symbol such as ½, here as
# with the published tokenizer.json.
ANY_TEXT = st.text(
    st.characters(categories=("L", "N", "P", "S", "Z"), exclude_characters="▁"), max_size=60
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(text=st.one_of(ANY_TEXT, st.text("abcdefg нолрс 森林 ½①", max_size=120)))
def test_any_text_gives_the_ids_of_sentencepiece(pair, text):
    ours, theirs = pair
    assert ours([text])[0].tolist() == published(theirs, text)


@pytest.mark.parametrize("seed", range(10))
def test_the_likeliest_pieces_are_found(folder, seed):
    chance = random.Random(seed)
    words = {"".join(chance.choices("abc▁", k=chance.randint(2, 5))) for _ in range(80)}
    words = {word for word in words if "▁" not in word[1:]} | set("abc▁")
    pieces = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    pieces += [(word, -chance.uniform(1.0, 12.0)) for word in sorted(words)]
    content = write(pieces)
    path = folder / "random.model"
    path.write_bytes(content)
    ours = read_tokenizer(path, 64, len(pieces))
    theirs = sentencepiece.SentencePieceProcessor(model_proto=content)
    scores = [score for _, score in pieces]
    cut_up = set()
    for _ in range(100):
        text = "".join(chance.choices("abcabcabc ", k=chance.randint(1, 40)))
        ids, wanted = (
            [i for i in found if i != 1]
            for found in (ours([text])[0].tolist(), published(theirs, text))
        )
        # Equally likely ways to cut a text up are told apart by rounding only.
        assert sum(scores[i] for i in ids) == pytest.approx(sum(scores[i] for i in wanted))
        assert "".join(pieces[i][0] for i in ids) == "".join(pieces[i][0] for i in wanted)
        cut_up |= set(ids)
    assert len(cut_up) > 20


def test_pieces_and_scores_are_read_as_written(tmp_path):
    path = tmp_path / "spiece.model"
    path.write_bytes(write([("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁森", -2.5)]))
    vocabulary = read_vocabulary(path)
    assert vocabulary.pieces[1:] == (("</s>", 0.0), ("<unk>", 0.0), ("▁森", -2.5))
    assert vocabulary.unknown_id == 2
    assert vocabulary.character_map == b""


# --- what is refused ----------------------------------------------------------


def refusal(path, size=600):
    with pytest.raises(CheckpointError) as caught:
        read_tokenizer(path, 64, size)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_truncated_vocabulary_is_refused_wherever_it_ends(tmp_path):
    content = train()
    path = tmp_path / "spiece.model"
    chance = random.Random(0)
    ends = [0, 1, 2, *(chance.randrange(len(content)) for _ in range(60))]
    ends += range(0, 3000, 13)  # the pieces, where a cut may fall between two fields
    for end in ends:
        path.write_bytes(content[:end])
        line = refusal(path)
        assert line == "spiece.model is no tokenizer (the file is truncated); download it again."


@pytest.mark.parametrize("content", [b"hello world, no vocabulary", b"\xff" * 50, b"\x0b\x00"])
def test_a_file_that_is_something_else_is_refused(tmp_path, content):
    path = tmp_path / "spiece.model"
    path.write_bytes(content)
    assert "spiece.model is no tokenizer (" in refusal(path)


def test_another_kind_of_vocabulary_is_refused(tmp_path):
    path = tmp_path / "tokenizer.model"
    path.write_bytes(train(size=200, model_type="bpe"))
    assert "it is no unigram vocabulary" in refusal(path)


@pytest.mark.parametrize(
    "options",
    [{"pad_id": -1, "eos_id": 2, "unk_id": 0, "bos_id": 1}, {"pad_id": 1, "eos_id": 0}],
)
def test_a_vocabulary_with_other_special_ids_is_refused(tmp_path, options):
    path = tmp_path / "tokenizer.model"
    path.write_bytes(train(**options))
    assert "tokenizer.model is the tokenizer of another model" in refusal(path)


def test_more_pieces_than_the_model_knows_are_refused(tmp_path):
    path = tmp_path / "spiece.model"
    path.write_bytes(train())
    count = len(read_vocabulary(path).pieces)
    assert read_tokenizer(path, 64, count)(["forest"]).max() < count
    assert "spiece.model is the tokenizer of another model" in refusal(path, count - 1)


def test_sentinels_behind_the_vocabulary_are_no_reason_to_refuse(tmp_path):
    pieces = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁a", -1.0)]
    path = tmp_path / "spiece.model"
    path.write_bytes(write([*pieces, ("<extra_id_1>", 0.0), ("<extra_id_0>", 0.0)]))
    ids = read_tokenizer(path, 64, 4)(["a <extra_id_0>"])
    assert ids.max() < 4
