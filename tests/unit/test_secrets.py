# SPDX-License-Identifier: GPL-2.0-or-later
"""Tokens, logins and signatures are taken out; everything else stays as it is."""

from __future__ import annotations

import pytest

from geolangbind_qgis.redact import TOKEN_VARIABLES, without_secrets


@pytest.fixture(autouse=True)
def nobody(monkeypatch, tmp_path):
    """No token of the person who runs the tests."""
    for name in TOKEN_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "token"))
    return tmp_path / "token"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("token hf_abcdefABCDEF0123456789 here", "token hf_… here"),
        ("hf_oauth_abcdefABCDEF0123456789", "hf_…"),
        ("b'Bearer some.thing-else'", "b'Bearer …'"),
        ("{'authorization': 'Basic dXNlcjpwYXNz'}", "{'authorization': 'Basic …'}"),
        ("https://me:secret@proxy.example:3128/x", "https://…@proxy.example:3128/x"),
        ("socks5h://me@proxy", "socks5h://…@proxy"),
        ("https://me:se/cr?et#@mirror.example/x", "https://…@mirror.example/x"),
        (
            "'https://me:se/cret@m', https://example.org/a@b",
            "'https://…@m', https://example.org/a@b",
        ),
        ("https://s/x?X-Amz-Signature=abc&size=3", "https://s/x?X-Amz-Signature=…&size=3"),
        ("https://s/x?a=1&token=abc'", "https://s/x?a=1&token=…'"),
    ],
)
def test_what_looks_like_a_secret(text, left):
    assert without_secrets(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "hf_hub_download in hf_raise_for_status",
        "https://huggingface.co/PingL/GAIR",
        "https://localhost:8080/a/b and https://example.org/a@b",
        "mail me@example.org about https://example.org/a",
        "the bearer",
        "open_clip_model.safetensors needs 0.9 GB",
    ],
)
def test_what_is_no_secret(text):
    assert without_secrets(text) == text


@pytest.mark.parametrize("token", ["plain-secret", "gr\u00f6\u00dfe-\x07-secret"])
def test_the_tokens_own_letters_in_any_spelling(monkeypatch, nobody, token):
    monkeypatch.setenv("HF_TOKEN", token)
    assert without_secrets(f"is {token}, {token!r} and {token.encode()!r}") == "is …, '…' and b'…'"
    monkeypatch.delenv("HF_TOKEN")
    nobody.write_text(f"{token}\n", encoding="utf-8")
    assert without_secrets(f"is {token}.") == "is …."


def test_a_token_that_is_hardly_one_takes_nothing_out(monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "a")
    assert without_secrets("a banana") == "a banana"
