"""From what a student wrote, or had displayed, to HTML: rendered first, then cleaned, whatever it is.

Nothing here raises: of what cannot be rendered the text is shown as it is.
"""

from __future__ import annotations

import functools
import html
import re
import secrets
from collections.abc import Callable, Mapping
from typing import Any
from xml.etree import ElementTree

from latex2mathml.converter import convert_to_element
from markupsafe import Markup
from nbconvert.filters import ansi2html
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from autograder.grade.harmless import MAX_HTML, cleaned

MAX_SHOWN = 100_000
"""Characters of one text or output that a page shows."""
_MAX_FORMULA = 5_000
_MAX_LINE, _MAX_ENVIRONMENTS = 2_000, 200
"""Beyond these the libraries below take time that grows with the square."""
PICTURES = ("image/png", "image/jpeg", "image/gif")
KINDS = ("text/html", *PICTURES, "text/markdown", "text/latex", "text/plain")
"""What of a displayed object is shown, the first that can be."""
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
# What `latex2mathml` makes, less what leads somewhere or runs.
_MATH = {
    "math", "mrow", "mi", "mn", "mo", "ms", "mspace", "mtext", "mfrac", "msqrt", "mroot", "mstyle", "msub", "msup",
    "msubsup", "munder", "mover", "munderover", "mmultiscripts", "mprescripts", "none", "mtable", "mtr", "mtd",
    "mlabeledtr", "mpadded", "mphantom", "menclose", "mfenced",
}  # fmt: skip
_MATH_ATTRIBUTES = {
    "accent", "accentunder", "columnalign", "columnlines", "columnspacing", "display", "displaystyle", "fence", "form",
    "frame", "linethickness", "lspace", "mathcolor", "mathsize", "mathvariant", "maxsize", "minsize", "movablelimits",
    "notation", "rowlines", "rowspacing", "rspace", "scriptlevel", "separator", "stretchy", "symmetric",
}  # fmt: skip
_MATH_VALUE = re.compile(r"[\w.%# ]{0,40}")


def _never_raises(render: Callable[..., Markup]) -> Callable[..., Markup]:
    """The text itself where it cannot be rendered: a missing attachment, a nest without end, or whatever comes."""

    @functools.wraps(render)
    def rendered(text: Any, *args: Any, **kwargs: Any) -> Markup:
        if isinstance(text, Markup):  # by one of these functions, and by none of a student's
            return text
        text = text_of(text)
        if len(text) <= MAX_SHOWN:
            try:
                return render(text, *args, **kwargs)
            except Exception:
                return as_it_is(text)
        left = len(text) - MAX_SHOWN
        return as_it_is(f"{text[:MAX_SHOWN]}\n(… {left:,} more characters are in the notebook)")

    return rendered


def as_it_is(text: object) -> Markup:
    """Text and nothing else."""
    return Markup("<pre>{}</pre>").format(text_of(text)[: 2 * MAX_SHOWN])


@_never_raises
def markdown(text: str, attachments: object = None, with_html: bool = True) -> Markup:
    """A text cell, or a comment.

    Args:
        attachments: the pictures of the cell, by name: base64 by MIME type.
        with_html: whether HTML in it is HTML; or else, text.
    """
    if text.count("\\begin{") > _MAX_ENVIRONMENTS:
        return as_it_is(text)
    renderer = _Renderer(attachments, escape=not with_html)
    return renderer.with_formulas(_cleaned(MarkdownWithMath(renderer=renderer).render(text)))


@_never_raises
def terminal(text: str) -> Markup:
    """What was printed, or a traceback: ANSI colours."""
    return _cleaned(ansi2html(text))


@_never_raises
def code(text: str) -> Markup:
    """Python, in colours."""
    if max(map(len, text.splitlines()), default=0) > _MAX_LINE:
        return as_it_is(text)
    return _cleaned(highlight(text, get_lexer_by_name("ipython3"), HtmlFormatter()))


@_never_raises
def latex(text: str) -> Markup:
    """A formula, with or without the dollars around it."""
    return _formula(text.strip().strip("$"), block=True) or as_it_is(text)


def displayed(data: object) -> Markup:
    """The richest representation of a displayed object that can be shown.

    Args:
        data: representations by MIME type.
    """
    found = {str(kind): content for kind, content in data.items()} if isinstance(data, Mapping) else {}
    if "text/html" in found and len(page := text_of(found["text/html"])) <= MAX_HTML:
        shown = cleaned(page)
        if shown is not None:
            return Markup(shown)
    for kind in PICTURES:
        picture = "".join(text_of(found.get(kind, "")).split())
        if _BASE64.fullmatch(picture):
            return Markup('<img alt="A picture" src="data:{};base64,{}">').format(kind, picture)
    if "text/markdown" in found:
        return markdown(found["text/markdown"])
    if "text/latex" in found:
        return latex(found["text/latex"])
    plain = found.get("text/plain", "(nothing of this output can be shown)")
    return Markup("<pre>{}</pre>").format(terminal(plain))


def text_of(value: object) -> str:
    """A text that can be written to a file, of whatever stands where a text should: nbformat joins lists of lines."""
    if isinstance(value, list):
        value = "".join(line for line in value if isinstance(line, str))
    return str("" if value is None else value).encode("utf-8", "replace").decode("utf-8")


def _cleaned(rendered: str) -> Markup:
    shown = cleaned(rendered, limit=20 * MAX_SHOWN)  # of ours are most of the tags
    if shown is None:
        raise ValueError("too deep")
    return Markup(shown)


class _Renderer(IPythonRenderer):  # type: ignore[misc]
    """nbconvert's, with formulas for browsers as they are, and without a word about what is missing.

    Formulas are put in when all the rest has been cleaned: until then an element with a secret stands for each.
    """

    def __init__(self, attachments: object, escape: bool) -> None:
        super().__init__(escape=escape, exclude_anchor_links=True)
        self._pictures = attachments if isinstance(attachments, Mapping) else {}
        self._secret = secrets.token_hex(16)
        self._formulas: list[tuple[Markup, str]] = []

    def with_formulas(self, page: Markup) -> Markup:
        """The page with what was left out of it so far."""
        return Markup(self._filled(page, lambda formula, _: formula))

    def _filled(self, text: str, by: Callable[[Markup, str], str]) -> str:
        place = re.compile(f"<code>{self._secret}-(\\d+)</code>")
        return place.sub(lambda found: by(*self._formulas[int(found[1])]), str(text))

    def inline_math(self, body: str) -> str:
        """A formula in a line."""
        return self._place(body, f"${body}$", block=False)

    def block_math(self, body: str) -> str:
        """A formula of its own."""
        return self._place(body, f"$${body}$$", block=True)

    def latex_environment(self, name: str, body: str) -> str:
        """Lines of formulas."""
        source = f"\\begin{{{name}}}{body}\\end{{{name}}}"
        return self._place(source, source, block=True)

    def block_mermaidjs(self, code: str) -> str:
        """A diagram, as it was written."""
        return f"<pre>{html.escape(code)}</pre>"

    def block_code(self, code: str, info: str | None = None) -> str:
        """Code; of a language that nobody knows, too."""
        try:
            return str(super().block_code(code, info))
        except Exception:
            return f"<pre><code>{html.escape(code)}</code></pre>"

    def image(self, text: str, url: str, title: str | None = None) -> str:
        """A picture that comes with the notebook; of another there is its text."""
        if url.startswith("attachment:"):
            url = self._attachment(url.removeprefix("attachment:"))
        about = html.escape(html.unescape(self._filled(text, lambda _, source: source)))
        if not url.startswith("data:image/"):
            return f"<em>(picture not shown: {about})</em>"
        return f'<img src="{html.escape(url)}" alt="{about}">'

    def _attachment(self, name: str) -> str:
        bundle = self._pictures.get(name)
        if not isinstance(bundle, Mapping):
            return ""
        for kind in PICTURES:
            picture = "".join(text_of(bundle.get(kind)).split())
            if _BASE64.fullmatch(picture):
                return f"data:{kind};base64,{picture}"
        return ""

    def _place(self, body: str, source: str, block: bool) -> str:
        formula = _formula(body, block)
        if formula is None:
            return html.escape(source)
        self._formulas.append((formula, source))
        return f"<code>{self._secret}-{len(self._formulas) - 1}</code>"


def _formula(source: str, block: bool) -> Markup | None:
    """LaTeX as MathML; None for what is no formula."""
    if len(source) > _MAX_FORMULA:
        return None
    try:
        made = convert_to_element(source, display="block" if block else "inline")
    except Exception:
        return None
    for element in made.iter():
        if element.tag not in _MATH:
            return None
        element.attrib = {
            name: value
            for name, value in element.attrib.items()
            if name in _MATH_ATTRIBUTES and _MATH_VALUE.fullmatch(value)
        }
        element.text = html.unescape(element.text) if element.text else element.text
        element.tail = html.unescape(element.tail) if element.tail else element.tail
    return Markup(ElementTree.tostring(made, encoding="unicode", short_empty_elements=False))
