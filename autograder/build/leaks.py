"""The leak scan: nothing that students may not see stands anywhere in ``release/``.

It does not trust the build. What must not be seen is taken from the source anew, and every released
file is searched for it, whatever wrote the file:

- *solutions*: each statement between the solution markers, formatting aside;
- *hidden cases*: names, statements, comments, strings and numbers of whatever the build removes;
- *written questions*: sentences of the model answer and the rubric;
- *mutants*: the misconceptions, and the names of variants and mutants outside of code;
- *structure*: outputs, execution counts, metadata, cells and files that do not belong there;
- *a hidden case without its mark*: a released case that loads hidden data (``split="hidden"``), calls
  itself hidden in its name or in a comment, or was hidden when the solutions were last built.

To raise no false alarms, a fragment counts only if it is long enough to be a choice of its author, and short ones of
hidden cases only where the given cells and public cases do not contain them anyway. A short line of a *solution* that
students are given as well may be chance: it is named too, until the author lists it under ``given:`` in the front matter.
"""

from __future__ import annotations

import ast
import hashlib
import io
import json
import re
import tokenize
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import compute_checksum

from autograder.build.manifest import sha256
from autograder.build.otter_zip import read_zip
from autograder.build.release import METADATA
from autograder.build.source import BEGIN, END, Assignment, Kind
from autograder.build.tests import Split, split

SHORT, LONG = 20, 60
"""Characters (white space aside) from which a fragment counts: if it is nowhere among the given text; anyway."""

_NBGRADER_KEYS = {
    "cell_type", "checksum", "grade", "grade_id", "locked", "points", "schema_version", "solution", "task",
}  # fmt: skip
_CELL_KEYS = {"nbgrader", "deletable", "editable"}
_MANIFEST_KEYS = {
    "assignment", "believed", "cells", "device", "files", "limits", "notebook", "package",
    "points", "title", "version",
}  # fmt: skip
_MARKERS = ("BEGIN SOLUTION", "END SOLUTION", "BEGIN HIDDEN TESTS", "END HIDDEN TESTS", "BEGIN MARK SCHEME")
# Of the wheel: the package, what it says about itself, and its extension of JupyterLab.
_PACKAGE = re.compile(
    r"autograder/|[\w.]+-[\w.+]+\.(dist-info|data/data/share/jupyter/labextensions/dlbio-autograder)/"
)
# The field has hidden layers and hidden states; hidden cases, data and inputs are ours.
_HIDDEN_NAME = re.compile(
    r"(^|_)hidden(?!_?(layer|size|unit|state|dim|width|activ|neuron|feature|repr|channel|node|vector|weight))"
)
_HIDDEN_COMMENT = re.compile(
    r"\bhidden[ -](case|test|input|data|split|set|item|label|question|seed|check|example|image)s?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Leak:
    """Something that must not be released.

    Attributes:
        file: path inside the release folder.
        cell: id of the cell, name of the case, or "" for the file as a whole.
        what: what was found.
        remedy: what to do.
    """

    file: str
    cell: str
    what: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.file}: {self.cell}" if self.cell else self.file
        return f"{place}: {self.what}; {self.remedy}"


def scan(folder: Path, assignment: Assignment, once_hidden: frozenset[str] = frozenset()) -> list[Leak]:
    """Search one released assignment.

    Args:
        folder: ``release/<assignment>``.
        once_hidden: fingerprints of cases that were hidden at the last build, see `fingerprints`.

    Returns:
        What was found, empty if nothing was.
    """
    splits = {question: split(assignment.test_file(question)) for question in assignment.questions}
    secrets = tuple(_secrets(assignment, splits))
    found: dict[Leak, None] = {}
    for path in sorted(p for p in folder.rglob("*") if not p.is_dir()):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or name not in _expected_files(assignment):
            leaks: Iterable[Leak] = [
                Leak(name, "", "a file that does not belong into a release", "remove it")
            ]
        elif name.endswith(".ipynb"):
            leaks = _scan_notebook(name, path, assignment, secrets)
        elif name.endswith(".py"):
            leaks = _scan_tests(name, path, assignment, secrets, once_hidden)
        else:
            leaks = _scan_manifest(name, path, secrets)
        found.update(dict.fromkeys(leaks))
    return list(found)


def scan_top(release: Path, assignments: Iterable[Assignment]) -> Iterator[Leak]:
    """Search the files at the top of ``release/``: nothing but the package, its pins and a README."""
    hidden = [case.name for a in assignments for q in a.questions for case in split(a.test_file(q)).hidden]
    for path in sorted(p for p in release.glob("*") if p.is_symlink() or not p.is_dir()):
        if path.is_symlink() or path.suffix not in (".md", ".txt", ".whl"):
            yield Leak(path.name, "", "a file that does not belong into a release", "remove it")
            continue
        files = read_zip(path.read_bytes()) if path.suffix == ".whl" else {"": path.read_bytes()}
        for name, data in files.items():
            if name and not _PACKAGE.match(name):
                yield Leak(
                    path.name, name, "a file that is not part of the package", "take it out of the package"
                )
            text = data.decode("utf-8", "replace")
            yield from (
                Leak(path.name, name, f"the name of a hidden case ({case})", "take it out of the package")
                for case in hidden
                if re.search(rf"\b{re.escape(case)}\b", text)
            )


def fingerprints(assignment: Assignment) -> frozenset[str]:
    """Hashes by which a hidden case is known again: of its name, and of its body."""
    return frozenset(
        print_
        for question in assignment.questions
        for case in split(assignment.test_file(question)).hidden
        for print_ in _case_prints(
            question, case.name, assignment.test_file(question).read_text(encoding="utf-8")
        )
    )


# --------------------------------------------------------------------------- what must not be seen


@dataclass(frozen=True)
class _Secret:
    """A fragment that must not be released.

    Attributes:
        what: what it is, for the message.
        text: the fragment in the form that is searched for.
        form: how text is brought into that form before it is searched.
        where: which parts of a release are searched: any of "code", "tests", "hints", "text", "data". The last
            of a question's hints is almost the solution, on purpose.
        whole_word: the fragment may not be part of a longer word or number.
        remedy: what to do, where that is not what the place says.
    """

    what: str
    text: str
    form: Callable[[str], str]
    where: frozenset[str]
    whole_word: bool = False
    remedy: str = ""


_EVERYWHERE = frozenset({"code", "tests", "hints", "text", "data"})


def _secrets(assignment: Assignment, splits: Mapping[str, Split]) -> Iterator[_Secret]:
    given = _Given(assignment, splits)
    confirmed = {_squeeze(line) for line in assignment.meta.get("given", ())}
    for cell in assignment.cells:
        if cell.kind is Kind.ANSWER:
            solution = _between_markers(cell.source)
            for fragment in dict.fromkeys((*_code_fragments(solution), *_values(solution))):
                if len(fragment) >= SHORT and fragment not in confirmed:
                    maybe_chance = len(fragment) < LONG and fragment in given.squeezed
                    yield _Secret(
                        f"solution text of {cell.question}", fragment, _squeeze, _EVERYWHERE - {"hints"},
                        remedy=_CONFIRM if maybe_chance else "",
                    )  # fmt: skip
        elif cell.kind is Kind.WRITTEN:
            for sentence in _sentences(_between_markers(cell.source), 30):
                yield _Secret(f"the model answer of {cell.question}", sentence, _prose, _EVERYWHERE)
    for question, entry in assignment.written.items():
        for line in _strings(entry["rubric"]):
            for sentence in _sentences(line, 20):
                yield _Secret(f"the rubric of {question}", sentence, _prose, _EVERYWHERE)
    for question, parts in splits.items():
        yield from _hidden_secrets(question, parts, given)
    for question in assignment.questions:
        for answer in (*assignment.variants(question), *assignment.mutants(question)):
            kind = "mutant" if answer.diagnosis else "variant"
            for sentence in _sentences(answer.misconception, SHORT):
                yield _Secret(
                    f"the misconception of mutant {answer.name} of {question}", sentence, _prose, _EVERYWHERE
                )
            if len(answer.name) >= 8 and re.search(r"\w[- ]\w", answer.name):
                yield _Secret(
                    f"the name of {kind} {answer.name} of {question}",
                    answer.name,
                    str,
                    frozenset({"data"}),
                    True,
                )


def _hidden_secrets(question: str, parts: Split, given: _Given) -> Iterator[_Secret]:
    what = f"of a hidden case of {question}"
    for case in parts.hidden:
        yield _Secret(f"the name {what}", case.name, str, _EVERYWHERE, whole_word=True)
        if case.title:
            yield _Secret(f"the title {what}", case.title, str, _EVERYWHERE, whole_word=True)
    for source in parts.removed:
        for fragment in _code_fragments(source):
            if len(fragment) >= SHORT and fragment not in given.squeezed:
                yield _Secret(f"code {what}", fragment, _squeeze, _EVERYWHERE)
        for name in _defined(source):
            if len(name) >= 4 and not re.search(rf"\b{re.escape(name)}\b", given.text):
                yield _Secret(f"a helper {what}", name, str, frozenset({"tests", "data"}), whole_word=True)
        for literal in _literals(source):
            if literal not in given.literals and literal not in given.text:
                yield _Secret(f"a value {what}", literal, str, _EVERYWHERE, whole_word=True)


class _Given:
    """What the author gives to students: text and code cells, stubs, public cases."""

    def __init__(self, assignment: Assignment, splits: Mapping[str, Split]) -> None:
        parts = [_outside_markers(cell.source) for cell in assignment.cells]
        parts += [parts_.public for parts_ in splits.values()]
        parts += [str(assignment.meta.get("title", "")), repr(assignment.limits)]
        self.text = "\n".join(parts)
        self.squeezed = _squeeze(self.text) + "".join(_unparsed(part) for part in parts)
        self.literals = {literal for part in parts for literal in _literals(part)} | set(
            _numbers_in(self.text)
        )


def _code_fragments(source: str) -> Iterator[str]:
    """Statements, comments and lines of code, without white space."""
    try:
        tree = ast.parse(_dedent(source))
    except SyntaxError:
        tree = ast.Module(body=[], type_ignores=[])
    for node in ast.walk(tree):
        if _is_simple(node):
            yield _squeeze(ast.unparse(node))
    for line in source.splitlines():
        comment = line.partition("#")[2]
        if len(_squeeze(comment)) >= SHORT:
            yield _squeeze(comment)
        code = line.partition("#")[0] if '"' not in line and "'" not in line else line
        if not code.strip().startswith(("import ", "from ", "def ", "class ", "@")):
            yield _squeeze(code)


def _values(source: str) -> Iterator[str]:
    """What is returned or assigned in code, without white space: the part of a statement that is the answer."""
    try:
        tree = ast.parse(_dedent(source))
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, (ast.Return, ast.Assign, ast.AugAssign)) and node.value is not None:
            yield _squeeze(ast.unparse(node.value))


def _is_simple(node: ast.AST) -> bool:
    """A statement without statements in it; imports and `def f(): …` say too little."""
    if not isinstance(node, ast.stmt) or isinstance(
        node, (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
    ):
        return False
    return not any(isinstance(child, ast.stmt) for child in ast.walk(node) if child is not node)


def _literals(source: str) -> Iterator[str]:
    """Numbers and strings in code that are too particular to be chance."""
    try:
        tree = ast.parse(_dedent(source))
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str) and len(_squeeze(node.value)) >= 12:
                yield node.value
            elif (
                isinstance(node.value, (int, float))
                and not isinstance(node.value, bool)
                and _particular(node.value)
            ):
                yield repr(node.value)


def _particular(value: float) -> bool:
    """Whether a number is an author's: 0.8731 and 1847 are; 0.5, 128, 1e-6 and 1000 are not."""
    digits = len(re.sub(r"e.*|[^0-9]", "", repr(abs(value))).strip("0"))
    if isinstance(value, int):
        return abs(value) >= 1000 and digits >= 3 and value & (value - 1) != 0
    return digits >= 3


def _numbers_in(text: str) -> Iterator[str]:
    yield from re.findall(r"(?<![\w.])\d+(?:\.\d+)?(?:e-?\d+)?(?![\w])", text)


def _defined(source: str) -> Iterator[str]:
    for node in ast.parse(_dedent(source)).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (n.id for target in node.targets for n in ast.walk(target) if isinstance(n, ast.Name))


# ------------------------------------------------------------------------------- searching a release


def _expected_files(assignment: Assignment) -> set[str]:
    tests = {f"tests/{question}.py" for question in assignment.questions}
    return {f"{assignment.name}.ipynb", "manifest.json"} | tests


def _search(file: str, cell: str, part: str, text: str, secrets: Iterable[_Secret]) -> Iterator[Leak]:
    """Leaks in one piece of a release; ``part`` says which kind of piece it is."""
    forms: dict[Callable[[str], str], str] = {}
    for secret in secrets:
        if part not in secret.where:
            continue
        if secret.form not in forms:
            forms[secret.form] = secret.form(text)
            if secret.form is _squeeze and part in ("code", "tests", "hints"):
                forms[secret.form] += _unparsed(text)
        haystack = forms[secret.form]
        if _contains(haystack, secret):
            shown = secret.text if len(secret.text) <= 50 else secret.text[:50] + "…"
            yield Leak(file, cell, f"{secret.what} ({shown})", secret.remedy or _REMEDY[part])


_REMEDY = {
    "code": "take it out of the given code, or give it openly and not as an answer",
    "tests": "mark the case hidden=True and let only hidden cases use it",
    "hints": "take it out of the hints",
    "text": "take it out of the text",
    "data": "run autograder build, which writes no outputs and no metadata of its own",
}


_CONFIRM = "reword it, or, if students may well read this line, list it under 'given:' in the front matter"


def _contains(haystack: str, secret: _Secret) -> bool:
    if not secret.whole_word:
        return secret.text in haystack
    if secret.text not in haystack:
        return False
    return re.search(rf"(?<![\w.]){re.escape(secret.text)}(?![\w]|\.\d)", haystack) is not None


def _scan_notebook(
    file: str, path: Path, assignment: Assignment, secrets: tuple[_Secret, ...]
) -> Iterator[Leak]:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        notebook: NotebookNode = nbformat.from_dict(raw)
        cells = [
            (str(cell.get("id", f"cell {i}")), cell, _joined(cell["source"]))
            for i, cell in enumerate(notebook.cells, 1)
        ]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        yield Leak(file, "", f"not a notebook ({error})", "run autograder build")
        return
    for key in sorted(set(raw) - {"cells", "metadata", "nbformat", "nbformat_minor"}):
        yield Leak(file, "", f"unknown key {key!r}", _REMEDY["data"])
    if raw.get("metadata") != METADATA:
        unknown = sorted(set(raw.get("metadata", {})) ^ set(METADATA)) or "changed values"
        yield Leak(file, "", f"metadata of the notebook that we do not write ({unknown})", _REMEDY["data"])
        yield from _search(file, "", "data", _text_of(raw.get("metadata")), secrets)
    known = {cell.id for cell in assignment.cells}
    for cell_id, node, source in cells:
        if cell_id not in known:
            yield Leak(file, cell_id, "a cell that the source does not have", "run autograder build")
        part = "code" if node.get("cell_type") == "code" else "text"
        yield from _search(file, cell_id, part, source, secrets)
        yield from (
            Leak(file, cell_id, f"the marker {m}", "run autograder build") for m in _MARKERS if m in source
        )
        yield from _scan_beside_source(file, cell_id, node, secrets)


def _scan_beside_source(file: str, cell_id: str, node: Any, secrets: tuple[_Secret, ...]) -> Iterator[Leak]:
    """Outputs, metadata and whatever else a cell carries."""
    if node.get("outputs"):
        yield Leak(file, cell_id, "an output", "release notebooks without outputs")
        yield from _search(file, f"{cell_id}, in an output", "data", _text_of(node["outputs"]), secrets)
    if node.get("execution_count") is not None:
        yield Leak(file, cell_id, "an execution count", "release notebooks that were not run")
    for key in sorted(set(node) - {"cell_type", "id", "metadata", "source", "outputs", "execution_count"}):
        yield Leak(file, cell_id, f"unknown key {key!r}", _REMEDY["data"])
    metadata = node.get("metadata", {})
    nbgrader = metadata.get("nbgrader", {})
    strange = sorted((set(metadata) - _CELL_KEYS) | (set(nbgrader) - _NBGRADER_KEYS))
    if strange:
        yield Leak(file, cell_id, f"metadata that we do not write ({', '.join(strange)})", _REMEDY["data"])
    elif nbgrader and _unlike_ours(nbgrader, node):
        yield Leak(file, cell_id, "nbgrader metadata with a value that we do not write", _REMEDY["data"])
    yield from _search(file, f"{cell_id}, in its metadata", "data", _text_of(metadata), secrets)


def _unlike_ours(nbgrader: Mapping[str, Any], node: Any) -> bool:
    """Whether nbgrader's entries hold anything but what follows from the cell itself."""
    flags = all(isinstance(nbgrader.get(key, False), bool) for key in ("grade", "locked", "solution", "task"))
    points = isinstance(nbgrader.get("points", 0), (int, float))
    name = re.fullmatch(r"[\w.-]{1,80}", str(nbgrader.get("grade_id", ""))) is not None
    if not (flags and points and name and nbgrader.get("cell_type") == node["cell_type"]):
        return True
    node = nbformat.from_dict({**node, "source": _joined(node["source"])})
    return nbgrader.get("schema_version") != 3 or nbgrader.get("checksum") != compute_checksum(node)


def _scan_tests(
    file: str, path: Path, assignment: Assignment, secrets: tuple[_Secret, ...], once_hidden: frozenset[str]
) -> Iterator[Leak]:
    text = path.read_text(encoding="utf-8")
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        yield Leak(file, f"line {error.lineno}", "not Python", "run autograder build")
        return
    own = Path(file).stem
    for first, last, name in _pieces(tree, text):
        piece = "\n".join(text.splitlines()[first - 1 : last])
        part = "hints" if re.match(r"hints\s*=", piece.lstrip()) else "tests"
        yield from _search(file, name, part, piece, secrets)
    mark = "write hidden=True over it"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _mentions_hidden(node):
            yield Leak(file, _name_at(tree, node.lineno), 'hidden data ("hidden") in a released case', mark)
        if (
            isinstance(node, ast.keyword)
            and node.arg == "hidden"
            and _decorates(node, tree)
            and not _is_false(node.value)
        ):
            yield Leak(file, _name_at(tree, node.value.lineno), "a hidden case", "run autograder build")
        if isinstance(node, ast.FunctionDef) and node.decorator_list and _HIDDEN_NAME.search(node.name):
            yield Leak(file, node.name, "a case that calls itself hidden", f"{mark}, or name it otherwise")
        if isinstance(node, ast.FunctionDef) and once_hidden & set(_case_prints(own, node.name, text)):
            yield Leak(
                file, node.name, "a case that was hidden at the last build",
                f"{mark}; to publish it on purpose, delete solutions/{assignment.name}/build.json",
            )  # fmt: skip
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        is_text = token.type == tokenize.COMMENT or (
            token.type == tokenize.STRING and token.string.startswith('"""')
        )
        if is_text and _HIDDEN_COMMENT.search(token.string):
            yield Leak(
                file, _name_at(tree, token.start[0]), "a comment about hidden cases", f"{mark}, or reword it"
            )


def _is_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is False


def _mentions_hidden(call: ast.Call) -> bool:
    """Whether "hidden" is an argument: ``data.load("cells", split="hidden")``, ``generator("hidden")``."""
    values = [*call.args, *(keyword.value for keyword in call.keywords)]
    return any(isinstance(value, ast.Constant) and value.value == "hidden" for value in values)


def _decorates(keyword: ast.keyword, tree: ast.Module) -> bool:
    calls = (
        d
        for n in ast.walk(tree)
        if isinstance(n, ast.FunctionDef)
        for d in n.decorator_list
        if isinstance(d, ast.Call)
    )
    return any(keyword in call.keywords for call in calls)


def _pieces(tree: ast.Module, text: str) -> Iterator[tuple[int, int, str]]:
    """(first line, last line, name) of each top-level statement with the comments above it, and of the rest."""
    start = 1
    for node in tree.body:
        yield start, node.end_lineno or node.lineno, _name_of(node)
        start = (node.end_lineno or node.lineno) + 1
    yield start, len(text.splitlines()), f"line {start}"


def _name_of(node: ast.stmt) -> str:
    return node.name if isinstance(node, (ast.FunctionDef, ast.ClassDef)) else f"line {node.lineno}"


def _name_at(tree: ast.Module, line: int) -> str:
    start = 0
    for node in tree.body:
        if start < line <= (node.end_lineno or 0):
            return _name_of(node) if isinstance(node, (ast.FunctionDef, ast.ClassDef)) else f"line {line}"
        start = node.end_lineno or 0
    return f"line {line}"


def _scan_manifest(file: str, path: Path, secrets: tuple[_Secret, ...]) -> Iterator[Leak]:
    text = path.read_text(encoding="utf-8")
    try:
        strange = sorted(set(json.loads(text)) - _MANIFEST_KEYS)
    except ValueError:
        yield Leak(file, "", "not JSON", "run autograder build")
        return
    if strange:
        yield Leak(file, "", f"keys that we do not write ({', '.join(strange)})", "run autograder build")
    yield from _search(file, "", "data", text, secrets)


# --------------------------------------------------------------------------------------- small tools


def _case_prints(question: str, name: str, text: str) -> tuple[str, ...]:
    """Hashes of a case's name and of its body; the body's only if it is long enough to be its own."""
    node = next((n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef) and n.name == name), None)
    body = _squeeze("".join(ast.unparse(statement) for statement in node.body)) if node else ""
    prints = [sha256(f"name {question} {name}")]
    if len(body) >= LONG:
        prints.append(hashlib.sha256(f"body {body}".encode()).hexdigest())
    return tuple(prints)


def _between_markers(source: str) -> str:
    return "\n".join(line for line, inside in _marked(source) if inside)


def _outside_markers(source: str) -> str:
    return "\n".join(line for line, inside in _marked(source) if not inside)


def _marked(source: str) -> Iterator[tuple[str, bool]]:
    inside = False
    for line in source.splitlines():
        if line.strip() in (BEGIN, END):
            inside = line.strip() == BEGIN
        else:
            yield line, inside


def _dedent(source: str) -> str:
    """A fragment of a function body as a module: its indentation removed."""
    lines = source.splitlines()
    indents = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    return "\n".join(line[min(indents, default=0) :] for line in lines)


def _unparsed(source: str) -> str:
    try:
        return _squeeze(ast.unparse(ast.parse(source)))
    except SyntaxError:
        return ""


def _squeeze(text: str) -> str:
    """Code without white space and with one kind of quotes."""
    return re.sub(r"\s+", "", text).replace('"', "'")


def _prose(text: str) -> str:
    """Prose with single spaces in lower case."""
    return re.sub(r"\s+", " ", re.sub(r"[#*`_]", "", text)).strip().lower()


def _sentences(text: str, at_least: int) -> Iterator[str]:
    for sentence in re.split(r"(?<=[.!?;:])\s+", _prose(text)):
        if len(sentence) >= at_least:
            yield sentence


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _strings(key)
            yield from _strings(item)
    elif isinstance(value, Iterable):
        for item in value:
            yield from _strings(item)


def _text_of(value: Any) -> str:
    """All strings, keys and numbers in a JSON tree, as they would be read."""
    if isinstance(value, Mapping):
        return "\n".join(f"{key} {_text_of(item)}" for key, item in value.items())
    if isinstance(value, list):
        if value and all(isinstance(item, str) for item in value):
            return "".join(value)
        return "\n".join(map(_text_of, value))
    return str(value)


def _joined(source: Any) -> str:
    return "".join(source) if isinstance(source, list) else str(source)
