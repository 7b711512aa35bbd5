# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wrong with a translation, as far as a program can tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tools.i18n import qm
from tools.i18n.ts import Message

# names that stay as they are in every language
NAMES = re.compile(
    r"GeoLangBind|GAIR|Sentinel-2|Landsat|GeoTIFF|QGIS|Python|Hugging Face|pyqtgraph"
    r"|\bpip install\b|CC BY-NC 4\.0|SHA-256|\bCPU\b|\bGPU\b|\bCUDA\b|softmax|sigmoid|k-means"
    r"|\buv\b|https?://\S+|requirements/\S+\.txt|\.safetensors|\.pth|--\{0\}|#rrggbb|B0\d|B8A|B1\d"
)
FIELDS = re.compile(r"\{[^{}]*\}|%n|%\d|<[^<>]+>")
PATTERNS = re.compile(r"\*(?:\.\w+)?")
MNEMONIC = re.compile(r"&(?!&| )")
ENDS = {"…": ("…",), ":": (":", "："), ".": (".", "。"), "?": ("?", "？"), ",": (",", "，")}
ENDS[";"] = (";", "；")
# words of a language that are spelt as in English
LOANS = {
    "de": "offset sensor prompts scores text detail checkpoints engine repository commit offline "
    "heatmap hub name cache download link pixel plugin status test export import version",
    "es": "sensor hub commit offset prompts prompt checkpoints error total general no bits float",
    "fr": "classes page photos photo distance commit hub scores score prompts prompt checkpoints "
    "longitude latitude bits float hyperspectral enmap prisma emit image type version "
    "agriculture licence hectares note installation proxy point points permission "
    "destination source message",
    "pt": "sensor hub commit offset offline prompts prompt checkpoints proxy download status total "
    "bits float classes hectares longitude latitude",
    "zh_Hans": "hub",
}
ANYWHERE = {*["nm", "ha", "ms", "min", "gb", "mb", "kb", "starter", "gair"]}
EXAMPLES = {"water: river | lake\nforest: woodland | trees\nbare soil"}  # models know English


def of_message(language: str, message: Message) -> Iterator[str]:
    """Yield one line for each fault of ``message`` in ``language``, its context first."""
    where = f"{language}: {message.context}: “{message.source}”"
    if not message.forms or not all(form.strip() for form in message.forms):
        yield f"{where} is not translated"
        return
    wanted = qm.forms(language) if message.plural else 1
    if len(message.forms) != wanted:
        yield f"{where}: {len(message.forms)} forms, {wanted} wanted"
    for form in message.forms:
        for fault in _of_form(message, form):
            yield f"{where} -> “{form}”: {fault}"
        if form == message.source and not _universal(language, form):
            yield f"{where}: is the English text"


def _of_form(message: Message, form: str) -> Iterator[str]:
    source = message.source
    for name, kind in (("fields", FIELDS), ("file patterns", PATTERNS), ("names", NAMES)):
        before, after = Counter(kind.findall(source)), Counter(kind.findall(form))
        lost, added = before - after, after - before
        if message.plural and name == "fields":
            lost.pop("%n", None)  # a form for one may spell it out
        if name == "names":
            lost, added = Counter(set(before) - set(after)), Counter()
        if lost or added:
            yield f"{name} lost: {sorted(lost)}, added: {sorted(added)}"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(form)):
        yield "one mnemonic (&) where the source has one, none where it has none"
    if source.count("\n") != form.count("\n"):
        yield "another number of lines"
    if (source[:1] == " ") != (form[:1] == " ") or (source[-1:] == " ") != (form[-1:] == " "):
        yield "blanks at the ends differ"
    last = re.sub(r"\s*[（(]&\w[)）]", "", form).rstrip()[-1:]  # 运行(&N)…
    ends = source.rstrip()[-1:]
    if last not in ENDS.get(ends, (last,)) or (last == "…" and ends != "…"):
        yield f"ends with “{last}”, not “{ends}”"


def _universal(language: str, source: str) -> bool:
    """Whether ``source`` is right in ``language`` as it stands."""
    words = re.findall(
        r"[a-zµ]{2,}", NAMES.sub("", FIELDS.sub("", source)).replace("&", "").lower()
    )
    return source in EXAMPLES or set(words) <= {*ANYWHERE, *LOANS.get(language, "").split()}
