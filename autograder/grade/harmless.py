"""HTML of a student's, made safe to show: what is on a list stays, everything else goes.

A page of the formgrader is opened with an instructor's rights, so nothing of a student's may run in it, load
anything, cover what the page itself shows, or be taken by the page's scripts for a part of it.
"""

from __future__ import annotations

import re
from collections import Counter

import nh3
from pygments.token import STANDARD_TYPES

_AS_IT_IS = frozenset({"text/plain", "image/png", "image/jpeg", "image/gif", "application/json"})
_CLEANED = frozenset({"text/html", "text/markdown", "text/latex"})
_TAGS = nh3.ALLOWED_TAGS - {"area", "map"}
_ATTRIBUTES = {
    "*": {"style", "title", "dir", "lang"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start", "type"},
    "li": {"value"},
    "details": {"open"},
    "col": {"span", "align"},
    "colgroup": {"span", "align"},
    "table": {"border", "align"},
    "tr": {"align"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align", "scope"},
    "time": {"datetime"},
}
_COLOURS = [f"ansi-{name}{how}" for name in ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
            "default-inverse") for how in ("-fg", "-bg", "-intense-fg", "-intense-bg")]  # fmt: skip
_CLASSES = {
    "div": {"autograder", "highlight"},
    "span": {*filter(None, STANDARD_TYPES.values()), *_COLOURS, "ansi-bold", "ansi-underline"},
    "table": {"dataframe"},
}
"""Of pandas, of the checks, of coloured code and text: any other class could be one that a page's own parts have."""
_STYLES = {
    "background", "background-color", "border", "border-bottom", "border-collapse", "border-color", "border-left",
    "border-right", "border-top", "color", "font-family", "font-size", "font-style", "font-weight", "height", "margin",
    "margin-bottom", "margin-left", "margin-right", "margin-top", "max-width", "padding", "padding-bottom",
    "padding-left", "padding-right", "padding-top", "text-align", "text-decoration", "vertical-align", "white-space",
    "width",
}  # fmt: skip
MAX_HTML, MAX_DEPTH = 200_000, 100
"""Beyond these HTML is left out: a browser takes its time for it, too."""

_LINK = re.compile(r"(?:https?://|mailto:)[^\s\\]+", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+")
# No quotes, no escapes, no negative lengths: what moves or loads needs one of them, or a function.
_STYLE = re.compile(r"\s*([a-z-]+)\s*:\s*((?:[\w\s#%.,]|-(?=[a-z])|(?<![\w-])(?:rgb|hsl)a?\([\d\s.,%]*\))*)")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)


def harmless(data: dict[str, str]) -> dict[str, str]:
    """The representations of a displayed object that can be shown, by MIME type."""
    shown = {kind: text for kind, text in data.items() if kind in _AS_IT_IS}
    for kind in _CLEANED & set(data):
        text = data[kind] if kind != "text/html" and "<" not in data[kind] else cleaned(data[kind])
        if text is not None:
            shown[kind] = text
    return shown or {"text/plain": "(nothing of this output can be shown)"}


def cleaned(html: str, limit: int = MAX_HTML) -> str | None:
    """HTML with nothing in it but what is on the lists above; None where it is too long or too deep.

    Args:
        limit: of its length.
    """
    if len(html) > limit or _depth(html) > MAX_DEPTH:
        return None
    return nh3.clean(
        html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes={"http", "https", "mailto", "data"},
        allowed_classes=_CLASSES, filter_style_properties=_STYLES, attribute_filter=lambda _, name, value: _attribute(name, value),
        link_rel="noopener noreferrer",
    )  # fmt: skip


def _attribute(name: str, value: str) -> str | None:
    """An attribute's value, if it may stay.

    A link goes somewhere else, never into the page's own site, where it would have the reader's rights. A picture
    comes with the page: one from elsewhere would tell its owner who opened it, and when.
    """
    if name == "href":
        return value if _LINK.fullmatch(value.strip()) else None
    if name == "src":
        return value if _PICTURE.fullmatch(value.strip()) else None
    if name == "style":
        kept = [
            rule for rule in value.split(";") if (found := _STYLE.fullmatch(rule)) and found[1] in _STYLES
        ]
        return ";".join(kept) or None
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
