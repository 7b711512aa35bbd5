# SPDX-License-Identifier: GPL-2.0-or-later
"""Gives a trained Starter more words: ``python -m training.train_text --steps 2500``.

The image tower stays as it is. A new text tower, with the word pieces of the language
teacher, learns to say what the old one said for every taught phrase, and to put other
phrases where the teacher says (``training.language``). Its word table is the teacher's
own, through one learnt matrix: so words that never came up get a meaning, too. What is
saved holds the product of the two and needs no teacher.
"""

from __future__ import annotations

import argparse
import math
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis import prompts
from geolangbind_qgis.engine.models.checkpoints import read_state_dict
from geolangbind_qgis.engine.models.config import read_config
from geolangbind_qgis.engine.models.geolangbind import GeoLangBind
from geolangbind_qgis.engine.models.loading import load_checkpoint, tokenizer_for
from geolangbind_qgis.engine.models.tokenizer import PromptTokenizer
from geolangbind_qgis.engine.tasks.scores import TEMPLATES
from training.concepts import CONCEPTS, phrase
from training.language import Language, embedded, in_template, synonyms, taught
from training.legend import BROAD, FINE
from training.teacher import Teacher
from training.train_starter import OUTPUT, SEED, WARM_UP, save
from training.vocabulary import SPECIAL, tokenizer_of

PEAK_RATE = 2e-3
TAUGHT_COUNT, BUNDLED_COUNT, SYNONYM_COUNT, OTHER_COUNT = 60, 40, 96, 96  # phrases a step
TEXT_LAYERS, TEXT_MLP_WIDTH = 3, 384  # language asks for more than forty concepts do
RIDGE = 1e-3
TEXT = "text."  # its weights start with this


class WordTable(nn.Module):
    """The text tower's word table while it learns: the teacher's, times one matrix."""

    def __init__(self, words: Tensor, width: int) -> None:
        super().__init__()
        scale = words.std()
        self.words: Tensor
        self.register_buffer("words", words / scale)
        self.map = nn.Linear(words.shape[1], width, bias=False)
        nn.init.normal_(self.map.weight, std=0.1 / math.sqrt(words.shape[1]))

    def forward(self, token_ids: Tensor) -> Tensor:
        """Map token ids (B, L) to embeddings (B, L, width)."""
        return self.map(self.words[token_ids])

    def folded(self) -> Tensor:
        """Return the table the engine reads, (pieces, width)."""
        return self.map(self.words)


def pieces_of(teacher: Teacher) -> tuple[list[str], list[int]]:
    """Return the pieces of letters and digits, ``SPECIAL`` first, and their teacher's rows."""
    known = sorted(teacher.tokenizer.get_vocab().items(), key=lambda item: item[1])
    kept = [(piece, row) for piece, row in known if re.fullmatch("(##)?[a-z0-9]+", piece)]
    marks = {piece: row for piece, row in known if piece in ("[PAD]", "[SEP]", "[UNK]")}
    first = [marks["[PAD]"], marks["[SEP]"], marks["[UNK]"]]
    return [*SPECIAL, *(piece for piece, _ in kept)], [*first, *(row for _, row in kept)]


def with_words(
    old: GeoLangBind, teacher: Teacher, further: Path | None = None
) -> tuple[GeoLangBind, PromptTokenizer, str]:
    """Return ``old`` with the teacher's words in its text tower, their tokenizer and its JSON.

    ``further`` is the folder of one made like this before: its text tower is gone on from.
    """
    pieces, rows = pieces_of(teacher)
    vocabulary = tokenizer_of(pieces)
    config = replace(
        old.config, vocabulary_size=len(pieces), text_layers=TEXT_LAYERS,
        text_mlp_width=TEXT_MLP_WIDTH,
    )  # fmt: skip
    model = GeoLangBind(config)
    kept = {k: v for k, v in old.state_dict().items() if not k.startswith(TEXT)}
    model.load_state_dict(kept, strict=False)
    if further:
        learnt = read_state_dict(further / "model.safetensors")
        model.load_state_dict({k: v for k, v in learnt.items() if k.startswith(TEXT)}, strict=False)
    else:
        table = WordTable(teacher.word_table[rows], old.config.width)
        model.text.token_embedding = table  # type: ignore[assignment]  # until it is folded
    return model, PromptTokenizer(vocabulary, old.config.context_length), vocabulary.to_str()


def fold(model: GeoLangBind) -> None:
    """Put an ordinary word table in the place of the one that learns."""
    table = model.text.token_embedding
    if isinstance(table, WordTable):
        with torch.no_grad():
            model.text.token_embedding = nn.Embedding.from_pretrained(table.folded())


class Synonyms:
    """Phrases that mean a concept as its own words do, and where they belong."""

    def __init__(self, old: GeoLangBind, old_words: PromptTokenizer) -> None:
        by_concept = synonyms()
        self.phrases: list[str] = []
        places = []
        for concept in CONCEPTS:
            more = by_concept[concept.words[0]]
            with torch.no_grad():
                said = embedded(old, old_words, concept.words).mean(dim=0)
            self.phrases += more
            places += [F.normalize(said, dim=-1)] * len(more)
        self.places = torch.stack(places)  # unit, (phrases, D)

    def draw(self, count: int, rng: np.random.Generator) -> tuple[list[str], Tensor]:
        """Return phrases, half of them in a template, and where they belong (count, D)."""
        rows = rng.integers(len(self.phrases), size=count)
        return [in_template(self.phrases[row], rng) for row in rows], self.places[rows]


def known_phrases(rng: np.random.Generator) -> list[str]:
    """Return phrases whose place the old text tower knows: taught ones, in templates or not."""
    asked = [phrase(int(rng.integers(len(CONCEPTS))), rng) for _ in range(TAUGHT_COUNT)]
    plain = taught()
    return asked + [plain[index] for index in rng.integers(len(plain), size=TAUGHT_COUNT // 4)]


def bundled_phrases() -> list[str]:
    """Return every prompt of the bundled sets and test legends in the engine's templates."""
    asked = [p for bundled in prompts.bundled() for item in bundled.classes for p in item.prompts]
    asked += [p for item in (*BROAD, *FINE) for p in item.prompts]
    return [template.format(prompt) for prompt in dict.fromkeys(asked) for template in TEMPLATES]


def descend(
    old: GeoLangBind, old_words: PromptTokenizer, model: GeoLangBind, words: PromptTokenizer,
    teacher: Teacher, options: argparse.Namespace,
) -> None:  # fmt: skip
    """Train the text tower for ``options.steps``."""
    rng = np.random.default_rng(options.seed)
    # No decay: rows of the word table that do not come up stay where they are.
    optimizer = torch.optim.AdamW(model.text.parameters(), lr=PEAK_RATE, weight_decay=0.0)
    bundled, more = bundled_phrases(), Synonyms(old, old_words)
    language = Language.ask(teacher, [*taught(), *more.phrases], options.seed)
    print(f"{len(language.phrases)} phrases from the teacher", flush=True)
    with torch.no_grad():
        anchors = torch.cat([embedded(old, old_words, taught()), more.places])
        said = embedded(old, old_words, bundled)
    for step in range(options.steps):
        warm, done = min(1.0, (step + 1) / WARM_UP), step / options.steps
        for group in optimizer.param_groups:
            group["lr"] = options.rate * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done)))
        asked, picked = known_phrases(rng), rng.integers(len(bundled), size=BUNDLED_COUNT)
        alike, places = more.draw(SYNONYM_COUNT, rng)
        with torch.no_grad():
            truth = torch.cat([embedded(old, old_words, asked), said[picked], places])
        found = embedded(model, words, [*asked, *(bundled[index] for index in picked), *alike])
        kept = (1 - (found * truth).sum(dim=-1)).mean()
        other = language.loss(model, words, rng, OTHER_COUNT, anchors)
        optimizer.zero_grad()
        (kept + options.weight * other).backward()
        torch.nn.utils.clip_grad_norm_(model.text.parameters(), 1.0)
        optimizer.step()
        if (step + 1) % 100 == 0:
            shown = f"known {kept.detach():.4f}, other {other.detach():.4f}"
            print(f"step {step + 1} of {options.steps}: {shown}", flush=True)


@torch.no_grad()
def refit(
    old: GeoLangBind, old_words: PromptTokenizer, model: GeoLangBind, words: PromptTokenizer
) -> None:
    """Fit the last linear map to what ``old`` says for known prompts, by least squares.

    Ridge regression of the change alone: other phrases stay about where they are.
    """
    asked = [*bundled_phrases(), *taught()]
    hidden = model.text.hidden(words(asked))[:, -1]
    hidden = torch.cat([hidden, torch.ones(len(hidden), 1)], dim=1).double()
    said = model.encode_text(words(asked))
    wanted = embedded(old, old_words, asked) * said.norm(dim=-1, keepdim=True)
    square = hidden.T @ hidden
    ridge = RIDGE * square.diagonal().mean() * torch.eye(len(square), dtype=torch.float64)
    change = torch.linalg.solve(square + ridge, hidden.T @ (wanted - said).double()).float()
    model.text.text_projection.weight.add_(change[:-1].T)
    model.text.text_projection.bias.add_(change[-1])


def train(options: argparse.Namespace) -> None:
    """Train and save."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    teacher = Teacher.installed()
    config = read_config(options.start / "config.json")
    old = load_checkpoint(config, options.start / "model.safetensors").float().eval()
    old_words = tokenizer_for(options.start / "tokenizer.json", config)
    model, words, json_text = with_words(old, teacher, options.further)
    if options.steps:
        descend(old, old_words, model.train(), words, teacher, options)
    fold(model)
    refit(old, old_words, model.eval(), words)
    save(model, options.output)
    (options.output / "tokenizer.json").write_text(json_text, encoding="utf-8")


def parser() -> argparse.ArgumentParser:
    """Return the options."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--steps", type=int, default=2500, help="0: only the closing fit")
    options.add_argument("--start", type=Path, default=OUTPUT, help="folder of a trained Starter")
    options.add_argument("--further", type=Path, metavar="FOLDER",
                         help="go on from what this command made of --start before"
                         )  # fmt: skip
    options.add_argument("--output", type=Path, default=OUTPUT)
    options.add_argument("--rate", type=float, default=PEAK_RATE)
    options.add_argument("--weight", type=float, default=1.0, help="of phrases nobody labelled")
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--threads", type=int, default=2)
    return options


if __name__ == "__main__":
    train(parser().parse_args())
