"""The pages that show a student's notebook: feedback, and the formgrader's of one submission.

nbgrader's templates print what they are given as it is. Here all that they print is escaped, but for what
`autograder.nbgrader.render` has made and cleaned. As a second line each page tells the browser what it needs: no
script but its own, and nothing from elsewhere.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbgrader
from jinja2 import DictLoader, Environment
from markupsafe import Markup, escape
from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output, new_raw_cell
from traitlets.config import Config

from autograder.nbgrader import render
from autograder.nbgrader.arranged import by_question

_FORMGRADER = Path(nbgrader.__file__).parent / "server_extensions" / "formgrader"
_OURS = Path(__file__).parent / "templates"
_BOOTSTRAP = _FORMGRADER / "static" / "node_modules" / "bootstrap" / "dist" / "css"
_STYLE = """<style>
#notebook-container :is(.rendered_html, .output_subarea, .input_area) {
  contain: layout paint; overflow: auto; max-width: 100%
}
#notebook-container .output_subarea { max-height: 60em }
#notebook-container .rendered_html img { max-width: 100%; height: auto; border: 0 }
#notebook-container :is(.cell, .input, .inner_cell, .nbgrader_cell, .output_wrapper, .output, .output_area) {
  min-width: 0; max-width: 100%
}
#notebook-container .panel-footer { overflow-wrap: anywhere }
@media (max-width: 700px) {
  #notebook-container div.prompt { display: none }
  .container { width: 100%; padding: 0 2px }
  div.nbgrader_cell .panel-heading { height: auto }
}
</style>"""
"""Nothing of a student's gets out of its box, whatever its style; and a page can be read on a phone."""
_NO_MATHJAX = "{% macro mathjax(url='') %}{% endmacro %}"
"""nbconvert's has a script of somebody else's loaded; our formulas need none."""
_MAX_COLOURED = 500_000
"""Characters of all cells together that are rendered, which takes seconds; the rest is shown as it is."""
_CELL_ID = re.compile(r"[\w-]{1,64}", re.ASCII)


class StudentPage(HTMLExporter):  # type: ignore[misc]
    """A page of nbgrader's with a student's notebook, all of it cleaned."""

    nbgrader_template = ""
    own_scripts: str | None = None
    """Where scripts of the page's own may come from, as a browser's policy calls it; None where it has none."""

    def __init__(self, config: Config | None = None, **kwargs: Any) -> None:
        ours = Config()
        ours[type(self).__name__] = Config(
            template_name=self.nbgrader_template,
            extra_template_basedirs=[str(_OURS), str(_FORMGRADER / "templates")],
            extra_template_paths=[str(_BOOTSTRAP)],
        )
        both = Config(config or {})
        both.merge(ours)
        super().__init__(config=both, **kwargs)
        self.extra_loaders = [DictLoader({"mathjax.html.j2": _NO_MATHJAX})]

    def from_file(
        self, file_stream: Any, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[str, dict[str, Any]]:
        """The page of a notebook, whatever is in it: nbformat would have none of an output without data."""
        try:
            notebook = json.load(file_stream)
        except (ValueError, RecursionError):
            notebook = None
        if not isinstance(notebook, dict):
            notebook = {"cells": [{"cell_type": "markdown", "source": "This notebook cannot be read."}]}
        return self.from_notebook_node(plain(notebook), resources, **kw)

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[str, dict[str, Any]]:
        """The page. nbconvert's own parses it once more and writes what it has understood; ours does not."""
        resources = self._init_resources(resources)
        self.register_filter("highlight_code", lambda text, **_: render.code(text))  # it has been coloured
        self.register_filter(
            "filter_data_type", lambda data: list(data)
        )  # there is one; nbconvert calls classes
        page, resources = super(HTMLExporter, self).from_notebook_node(plain(nb), resources, **kw)
        empty = self.template.render(nb=new_notebook(), resources=resources)
        return with_policy(page, of=empty, own_scripts=self.own_scripts, style=_STYLE), resources

    def default_filters(self) -> Iterable[tuple[str, Callable[..., Any]]]:
        """nbconvert's; those through which a student's text goes are ours."""
        yield from super().default_filters()
        yield "markdown2html", render.markdown
        yield "ansi2html", render.terminal
        for name in ("strip_files_prefix", "clean_html", "escape_html", "escape_html_keep_quotes"):
            yield name, escape

    def _create_environment(self) -> Environment:
        environment: Environment = super()._create_environment()
        environment.autoescape = True
        return environment

    def _preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        nb, resources = super()._preprocess(nb, resources)
        self._arrange(nb)
        left = _MAX_COLOURED
        for cell in nb.cells:
            left -= len(cell.source)
            _render(cell, coloured=left >= 0)
        styles = resources.get("inlining", {}).get("css", [])
        resources["inlining"] = {"css": [Markup(style) for style in styles]}
        return nb, resources

    def _arrange(self, nb: NotebookNode) -> None:
        """Before all is HTML."""


class FeedbackPage(StudentPage):
    """What a student gets back, for ``GenerateFeedback.exporter_class``."""

    nbgrader_template = "by_question"

    def _arrange(self, nb: NotebookNode) -> None:
        by_question(nb)


class SubmissionPage(StudentPage):
    """Where an instructor marks a submission."""

    nbgrader_template = "formgrade"
    own_scripts = "'self'"


def plain(notebook: Mapping[str, Any]) -> NotebookNode:
    """A notebook with nothing in it but what is shown, in the form that nbconvert expects."""
    cells = [_plain_cell(cell) for cell in _mappings(notebook.get("cells"))]
    return new_notebook(cells=cells, metadata={"language_info": {"name": "python"}})


def _plain_cell(cell: Mapping[str, Any]) -> NotebookNode:
    make = {"code": new_code_cell, "markdown": new_markdown_cell}.get(
        str(cell.get("cell_type")), new_raw_cell
    )
    metadata = cell.get("metadata")
    ours = metadata if isinstance(metadata, Mapping) else {}
    kept = {name: ours[name] for name in ("nbgrader", "autograder") if isinstance(ours.get(name), Mapping)}
    made = make(render.text_of(cell.get("source")), metadata=kept)
    if isinstance(name := cell.get("id"), str) and _CELL_ID.fullmatch(name):
        made.id = name
    if made.cell_type == "code":
        count = cell.get("execution_count")
        made.execution_count = count if isinstance(count, int) else None
        made.outputs = [_plain_output(output) for output in _mappings(cell.get("outputs"))]
    elif isinstance(cell.get("attachments"), Mapping):
        made.attachments = {
            str(name): _texts(bundle, render.PICTURES) for name, bundle in cell["attachments"].items()
        }
    return made


def _plain_output(output: Mapping[str, Any]) -> NotebookNode:
    kind = output.get("output_type")
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        return new_output("stream", name=name, text=render.text_of(output.get("text")))
    if kind == "error":
        trace = output.get("traceback")
        lines = [render.text_of(line) for line in trace] if isinstance(trace, list) else []
        name, value = (render.text_of(output.get(part)) for part in ("ename", "evalue"))
        return new_output("error", ename=name, evalue=value, traceback=lines or [f"{name}: {value}"])
    return new_output("display_data", _texts(output.get("data"), render.KINDS))


def _texts(bundle: object, kinds: Iterable[str]) -> dict[str, str]:
    """Of representations by MIME type those that can be shown."""
    some = bundle if isinstance(bundle, Mapping) else {}
    return {kind: render.text_of(some[kind]) for kind in kinds if some.get(kind) is not None}


def _mappings(value: object) -> list[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _render(cell: NotebookNode, coloured: bool) -> None:
    """Put HTML in place of everything in a cell that is rendered; templates print the rest as text."""
    if not coloured or cell.cell_type == "raw":
        cell.source = render.as_it_is(cell.source)
    elif cell.cell_type == "markdown":
        cell.source = render.markdown(cell.source, cell.get("attachments"))
    else:
        cell.source = render.code(cell.source)
    marks = cell.metadata.get("nbgrader", {})
    if marks.get("comment"):  # messages of checks have types in them, like <class 'int'>
        marks["comment"] = render.markdown(marks["comment"], with_html=False)
    if cell.cell_type != "code":
        return
    if cell.execution_count is None:
        cell.execution_count = " "
    for output in cell.outputs:
        if output.output_type == "error":
            output.traceback = [render.terminal("\n".join(output.traceback))]
        elif output.output_type == "stream":
            output.text = render.terminal(output.text)
        else:
            output.data, output.metadata = {"text/html": render.displayed(output.data)}, {}


# ------------------------------------------------------------------------------ the browser's part


class _Own(HTMLParser):
    """The scripts and handlers that stand in a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.scripts: list[str] = []
        self.handlers: list[str] = []
        self._in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_script = tag == "script" and "src" not in dict(attrs)
        if self._in_script:
            self.scripts.append("")
        self.handlers += [value for name, value in attrs if name.startswith("on") and value]

    def handle_data(self, data: str) -> None:
        if self._in_script:
            self.scripts[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._in_script = False


def with_policy(page: str, of: str, own_scripts: str | None, style: str = "") -> str:
    """A page that tells the browser what it needs.

    Args:
        page: HTML.
        of: the same page without anything of a student's: the scripts in it may run.
        own_scripts: the place of its other scripts, styles and pictures; None for none.
        style: what else goes to its head.
    """
    own = _Own()
    own.feed(of)
    own.close()
    here = own_scripts or ""
    scripts = [own_scripts, *map(_hash, own.scripts)] if own_scripts else []
    if own_scripts and own.handlers:
        scripts += ["'unsafe-hashes'", *map(_hash, own.handlers)]
    rules = {
        "default-src": ["'none'"],
        "script-src": scripts or ["'none'"],
        "connect-src": [here or "'none'"],
        "img-src": [here, "data:"],
        "style-src": [here, "'unsafe-inline'"],
        "font-src": [here or "'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    }
    policy = "; ".join(f"{rule} {' '.join(filter(None, places))}" for rule, places in rules.items())
    head = (
        f'<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">'
        f"{style}"
    )
    return page.replace("<head>", head, 1)


IN_PAGE = '<meta name="made-from" content="{}">'
"""In the head of a feedback page: a hash of what it shows."""


def noted(page: str, made_from: str) -> str:
    """A page with a note of what it was made from."""
    return page.replace("<head>", f"<head>{IN_PAGE.format(made_from)}", 1)


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
