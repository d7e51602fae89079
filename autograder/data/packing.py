"""Lists of strings as two plain arrays, because numpy's own string arrays pad or need pickle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np


def pack(key: str, strings: Sequence[str]) -> dict[str, np.ndarray]:
    """``strings`` as UTF-8 bytes and the position where each ends."""
    encoded = [text.encode() for text in strings]
    ends = np.cumsum([len(text) for text in encoded], dtype=np.int64)
    return {f"{key}.bytes": np.frombuffer(b"".join(encoded), np.uint8), f"{key}.ends": ends}


def unpack(key: str, arrays: Mapping[str, np.ndarray]) -> list[str]:
    """The list of strings that `pack` wrote under ``key``."""
    raw, ends = arrays[f"{key}.bytes"].tobytes(), arrays[f"{key}.ends"].tolist()
    return [raw[start:end].decode() for start, end in zip([0, *ends], ends, strict=False)]
