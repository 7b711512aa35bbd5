# SPDX-License-Identifier: GPL-2.0-or-later
"""Wavelength-conditioned patch embedding: convolution kernels made from band wavelengths.

After ``visual.trunk.patch_embed`` of the published model (DOFA's dynamic
patch embedding). A small transformer turns the wavelengths of the bands at hand
into one kernel a band and one bias, so that any number of bands at any
wavelengths can be embedded.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.errors import WavelengthError
from geolangbind_qgis.spectral.wavelengths import check_wavelengths

WAVE_WIDTH = 128
WEIGHT_TOKENS = 128
KERNEL_SCALE = 0.01
_GENERATOR_HEADS = 4
_GENERATOR_MLP = 2048


def encode_wavelengths(wavelengths_um: Tensor, width: int = WAVE_WIDTH) -> Tensor:
    """Return the sine-cosine encoding of wavelengths: (C,) in micrometres -> (C, width) float32.

    With rate_i = 1 / 10000^(i / (width / 2)) and phase = (wavelength * 1000) * rate,
    the sines of all rates come first, then the cosines. Phases reach 1e4 radians,
    where float32 is coarse: the published weights expect exactly this order of
    float32 operations, so it must not be rearranged or done in double precision.
    """
    half = width // 2
    exponent = torch.arange(half, dtype=torch.float32, device=wavelengths_um.device)
    exponent = exponent / half
    rates = 1.0 / 10000**exponent
    phases = (wavelengths_um.float() * 1000.0)[:, None] * rates[None, :]
    return torch.cat([phases.sin(), phases.cos()], dim=1)


class WaveResidual(nn.Module):
    """The residual layer on encoded wavelengths: h = x + ReLU(w2 ReLU(w1 x))."""

    def __init__(self, width: int = WAVE_WIDTH) -> None:
        super().__init__()
        self.w1 = nn.Linear(width, width)
        self.w2 = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        """Map (C, width) to (C, width)."""
        return x + F.relu(self.w2(F.relu(self.w1(x))))


class WeightGenerator(nn.Module):
    """One transformer layer over [weight tokens, a token a band, bias token].

    The tokens carry no position: the order of bands has no meaning, and equal
    wavelengths get equal kernels.
    """

    def __init__(self, patch_size: int, embed_width: int) -> None:
        super().__init__()
        layer = nn.TransformerEncoderLayer(
            WAVE_WIDTH,
            _GENERATOR_HEADS,
            _GENERATOR_MLP,
            dropout=0.0,
            activation="gelu",
            norm_first=False,
            batch_first=True,
        )
        self.transformer_encoder = nn.TransformerEncoder(layer, 1, enable_nested_tensor=False)
        self.fc_weight = nn.Linear(WAVE_WIDTH, patch_size * patch_size * embed_width)
        self.fc_bias = nn.Linear(WAVE_WIDTH, embed_width)
        self.weight_tokens = nn.Parameter(torch.randn(WEIGHT_TOKENS, WAVE_WIDTH) * 0.02)
        self.bias_token = nn.Parameter(torch.randn(1, WAVE_WIDTH) * 0.02)

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """Map band features (C, 128) to kernels (C, p*p*width) and a bias (width,)."""
        tokens = torch.cat([self.weight_tokens, features, self.bias_token])
        out = self.transformer_encoder(tokens[None])[0]
        kernels = self.fc_weight(out[WEIGHT_TOKENS:-1] + features)
        return kernels, self.fc_bias(out[-1])


class WavelengthPatchEmbed(nn.Module):
    """Patch embedding whose kernels follow from the wavelengths of the bands.

    Kernels are generated once for a set of wavelengths and reused while the
    weights stay as they are; never while gradients are wanted.
    """

    def __init__(self, patch_size: int, embed_width: int) -> None:
        super().__init__()
        self.patch_size = patch_size
        self.embed_width = embed_width
        self.weight_generator = WeightGenerator(patch_size, embed_width)
        self.fclayer = WaveResidual()
        self._cache: dict[tuple[object, ...], tuple[Tensor, Tensor]] = {}

    def _apply(self, fn: object, recurse: bool = True) -> WavelengthPatchEmbed:
        self._cache.clear()
        return super()._apply(fn, recurse)  # type: ignore[arg-type]

    def _load_from_state_dict(self, *arguments: Any) -> None:
        # Parameters may be exchanged for others of the same version.
        self._cache.clear()
        super()._load_from_state_dict(*arguments)

    def kernels(self, wavelengths_um: Tensor) -> tuple[Tensor, Tensor]:
        """Return the kernel (width, C, p, p) and bias (width,) for wavelengths (C,), scaled."""
        if torch.is_grad_enabled():
            return self._generate(wavelengths_um)
        weight = self.weight_generator.fc_weight.weight
        versions = tuple(parameter._version for parameter in self.parameters())
        key = (*wavelengths_um.tolist(), weight.device, weight.dtype, versions)
        if key not in self._cache:
            self._cache = {key: self._generate(wavelengths_um)}
        return self._cache[key]

    def _generate(self, wavelengths_um: Tensor) -> tuple[Tensor, Tensor]:
        weight = self.weight_generator.fc_weight.weight
        # Half precision would blur the kernels for nothing: they are made once.
        with torch.autocast(weight.device.type, enabled=False):
            encoded = encode_wavelengths(wavelengths_um.to(weight.device)).to(weight.dtype)
            kernels, bias = self.weight_generator(self.fclayer(encoded))
        p = self.patch_size
        kernels = kernels.view(-1, p, p, self.embed_width).permute(3, 0, 1, 2).contiguous()
        return kernels * KERNEL_SCALE, bias * KERNEL_SCALE

    def forward(self, images: Tensor, wavelengths_um: Tensor) -> Tensor:
        """Map images (B, C, H, W) and wavelengths (C,) to patch tokens (B, h, w, width).

        Pixels beyond the last whole patch are not used. Raises ``WavelengthError``
        when bands and wavelengths do not match or one is no wavelength.
        """
        try:
            check_wavelengths(wavelengths_um.tolist(), images.shape[1])
        except ValueError as error:
            raise WavelengthError(str(error)) from None
        kernels, bias = self.kernels(wavelengths_um)
        # A convolution whose stride is its size, written as the matrix product it is: on some
        # processors the convolution of 200 bands is off by 1e-5, and everywhere it is slower.
        patches = self._patches(images)
        return F.linear(patches, kernels.flatten(1), bias)

    def _patches(self, images: Tensor) -> Tensor:
        """Cut images (B, C, H, W) into patches (B, h, w, C*p*p); band slowest, then row."""
        p = self.patch_size
        height, width = images.shape[2] // p, images.shape[3] // p
        whole = images[:, :, : height * p, : width * p]
        cut = whole.unflatten(3, (width, p)).unflatten(2, (height, p))
        return cut.permute(0, 2, 4, 1, 3, 5).flatten(3)
