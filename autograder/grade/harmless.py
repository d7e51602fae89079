"""What a student's code displayed, made safe to show: feedback and formgrader render it as HTML.

A page of the formgrader is opened with an instructor's rights, so nothing of a student's may run in it.
"""

from __future__ import annotations

import re
from collections import Counter

import nh3

_AS_IT_IS = frozenset({"text/plain", "image/png", "image/jpeg", "image/gif", "application/json"})
_CLEANED = frozenset({"text/html", "text/markdown", "text/latex"})
_TAGS = nh3.ALLOWED_TAGS - {"area", "map"}
_STYLES = {
    "background-color", "border", "border-collapse", "color", "font-family", "font-size", "font-style", "font-weight",
    "height", "margin", "padding", "text-align", "vertical-align", "white-space", "width",
}  # fmt: skip
_ATTRIBUTES = {tag: set(names) for tag, names in nh3.ALLOWED_ATTRIBUTES.items()} | {"*": {"class", "style"}}
MAX_HTML, MAX_DEPTH = 200_000, 100
"""Beyond these HTML is left out: cleaning takes time that grows with the square of how deep it nests."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
_SUSPECT = re.compile(
    r"<\s*(?:script|iframe|object|embed|svg|math|style|link|meta|base|form|template|noscript)\b|<[^<>]*[\s/\"']on\w+\s*=|javascript:|<!",
    re.IGNORECASE,
)


def harmless(data: dict[str, str]) -> dict[str, str]:
    """The representations of a displayed object that can be shown, by MIME type."""
    shown = {kind: text for kind, text in data.items() if kind in _AS_IT_IS}
    for kind in _CLEANED & set(data):
        text = data[kind] if kind != "text/html" and "<" not in data[kind] else cleaned(data[kind])
        if text is not None:
            shown[kind] = text
    return shown or {"text/plain": "(nothing of this output can be shown)"}


def harmless_markdown(source: str) -> str:
    """A written answer, without the HTML in it where that could do anything."""
    if not _SUSPECT.search(source):
        return source
    return cleaned(source) or source.replace("<", "&lt;")


def cleaned(html: str) -> str | None:
    """HTML without scripts, handlers, frames and styles that load; None where it is too long or too deep."""
    if len(html) > MAX_HTML or _depth(html) > MAX_DEPTH:
        return None
    return nh3.clean(
        html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes={"http", "https", "mailto", "data"},
        filter_style_properties=_STYLES, attribute_filter=_attribute,
    )  # fmt: skip


def _attribute(tag: str, name: str, value: str) -> str | None:
    """Pictures come with the page: one from elsewhere would tell its owner who opened it, and when."""
    if name in ("src", "href") and value.lstrip().lower().startswith("data:"):
        return value if tag == "img" and re.match(r"data:image/(png|jpeg|gif);", value) else None
    if name == "src":
        return None
    return value


def _depth(html: str) -> int:
    """How deep elements nest; an end tag of nothing that is open ends nothing."""
    open_tags: Counter[str] = Counter()
    depth = deepest = 0
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if not match[1] and name not in _VOID:
            open_tags[name] += 1
            depth += 1
            deepest = max(deepest, depth)
        elif match[1] and open_tags[name]:
            open_tags[name] -= 1
            depth -= 1
    return deepest
