"""What students hand in, on the pages of those who read it: in a real browser nothing runs, and nothing is asked for."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import requests
from markupsafe import Markup
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader.api import Gradebook

from autograder.build.source import find
from autograder.grade.course import Course
from autograder.nbgrader import render
from autograder.nbgrader.pages import FeedbackPage
from tests import payloads
from tests.browser import CHROMIUM, Watched, chromium, watched
from tests.conftest import PATIENCE, hand_in, right_notebook
from tests.faults import FORGOT_BIAS
from tests.hub import free_port
from tests.payloads import DATA, HTML, MARKDOWN, NAMES, TERMINAL
from tests.ready import Ready

NAME = "demo-a"
GRADED, CRAFTED = NAMES[:2]
STUDENTS_PARTS = ".rendered_html, .output_subarea, .input_area, .panel-footer, pre"
needs_browser = pytest.mark.skipif(not CHROMIUM, reason="needs chromium")

_SHOWS = """\
import json
from IPython.display import HTML, Javascript, Latex, Markdown, display
for text in json.loads({0!r}):
    display(HTML(text)); display(Markdown(text)); display(Latex(text)); print(text)
display(Javascript("boom('javascript')"))
class Bad(Exception): pass
Bad.__name__ = "<img src=x onerror=boom('exception')>"
raise Bad({0!r})
"""


def crafted() -> dict[str, Any]:
    """A graded notebook that nobody has cleaned: each payload by itself, in each of the ways it could come."""
    marks = {
        "grade": True,
        "grade_id": "w1",
        "locked": False,
        "points": 4,
        "schema_version": 3,
        "solution": True,
    }
    cells = [
        cell(
            "markdown", "x", id="w1", metadata={"nbgrader": {**marks, "task": False, "cell_type": "markdown"}}
        )
    ]
    cells += [
        cell("markdown", text, attachments=payloads.ATTACHMENTS)
        for text in [*HTML.values(), *MARKDOWN.values()]
    ]
    outputs: list[Any] = []
    for text in [*HTML.values(), *TERMINAL.values(), *MARKDOWN.values()]:
        isolated = {"text/html": {"isolated": True}}
        outputs += [
            {"output_type": "display_data", "data": {"text/html": text}, "metadata": isolated},
            {"output_type": "display_data", "data": {"text/markdown": text}, "metadata": {}},
            {
                "output_type": "execute_result",
                "data": {"text/plain": text},
                "metadata": {},
                "execution_count": 1,
            },
            {"output_type": "stream", "name": "stderr", "text": text},
            {"output_type": "error", "ename": text, "evalue": text, "traceback": [text, text]},
        ]
    outputs += [{"output_type": "display_data", "data": data, "metadata": {}} for data in DATA.values()]
    outputs += [
        {"output_type": kind} for kind in ("display_data", "error", "stream", "execute_result", "odd", 3)
    ]
    png = {
        "width": "1\" onerror=\"boom('width')",
        "alt": "\"><img src=x onerror=boom('alt')>",
        "unconfined": [1],
    }
    picture = {"image/png": payloads.PIXEL}
    outputs.append({"output_type": "display_data", "data": picture, "metadata": {"image/png": png}})
    cells += [cell("code", text, id=f"code-{number}") for number, text in enumerate(HTML.values())]
    cells.append(
        cell(
            "code",
            "1",
            outputs=outputs,
            execution_count="<img src=x onerror=boom('count')>",
            id="\"><img src=x onerror=boom('id')>",
            metadata={"tags": ["\"><img src=x onerror=boom('tag')>", 3], "transient": {"remove_source": []}},
        )
    )
    cells += [cell("raw", text, metadata={"raw_mimetype": "text/html"}) for text in HTML.values()]
    cells += [
        cell("raw", "x", metadata={"raw_mimetype": 3}),
        cell("<img src=x onerror=boom('cell type')>", "x"),
    ]
    state = {"state": {"x": "</script><script>boom('state')</script>"}}
    metadata = {
        "widgets": {"application/vnd.jupyter.widget-state+json": state},
        "title": HTML["script"],
        "language_info": {"pygments_lexer": ["html"], "name": 3},
    }
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def cell(kind: str, source: str, **more: Any) -> dict[str, Any]:
    """A cell, right or not."""
    rest: dict[str, Any] = {"outputs": [], "execution_count": None} if kind == "code" else {}
    return {"cell_type": kind, "source": source, "metadata": {}, **rest, **more}


@dataclass(frozen=True)
class Shown:
    """A graded class, its feedback and report, and the server with its formgrader.

    Attributes:
        server: the address.
        submissions: pages in the formgrader, by student.
    """

    course: Course
    server: str
    submissions: dict[str, str]

    def feedback(self, student: str) -> str:
        """The address of a feedback page."""
        return (self.course.root / "feedback" / student / NAME / f"{NAME}.html").as_uri()


@pytest.fixture(scope="module")
def shown(
    ready: Ready, ready_demo: Ready, built_course: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shown]:
    root = tmp_path_factory.mktemp("pages") / "course"
    shutil.copytree(built_course, root)
    course = Course.at(root)
    (assignment,) = find(root)
    texts = [text for name, text in HTML.items() if name not in ("nothing after it", "half of a pair")]
    notebook = right_notebook(
        assignment, {"q1": f"def linear(x, weight, bias):\n    raise ValueError({texts[0]!r})"}
    )
    written = next(each for each in notebook.cells if each.id == "w1")
    first = [MARKDOWN["attachment that is right"], MARKDOWN["attachment that is not there"]]
    written.source = "\n\n".join([*first, *texts, *list(MARKDOWN.values())[:15]])
    written.attachments = {"right.png": {"image/png": payloads.PIXEL}}
    notebook.cells.append(new_code_cell(_SHOWS.format(json.dumps(texts)), id="shows"))
    for student in NAMES:
        hand_in(course, student, notebook if student == GRADED else right_notebook(assignment))
    plainly = hand_in(course, NAMES[2], right_notebook(assignment, {"q1": FORGOT_BIAS}))
    plainly.write_text(plainly.read_text() + " and more")
    done = ready_demo.run("autograder.cli", "grade", NAME, cwd=root)
    assert done.returncode == 0, done.stderr
    place = course.autograded(CRAFTED, NAME) / f"{NAME}.ipynb"
    place.chmod(0o644)
    text = json.dumps(crafted())
    place.write_text(text, encoding="utf-8")
    _forge_record(course.record(CRAFTED, NAME))
    submissions = _forge_gradebook(course)
    for words in (("nbgrader", "generate_feedback", NAME), ("autograder.cli", "report")):
        done = ready.run(*words, cwd=root)
        assert done.returncode == 0, done.stderr[-3000:]
    port = free_port()
    folder = tmp_path_factory.mktemp("server")
    variables = {name: str(folder) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")}
    options = [
        f"--port={port}",
        "--no-browser",
        "--allow-root",
        "--IdentityProvider.token=",
        "--ServerApp.port_retries=0",
    ]
    with ready.start("jupyter_server", *options, cwd=root, env=os.environ | variables) as server:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/formgrader/gradebook", server)
        pages = {
            student: f"{address}/formgrader/submissions/{name}/" for student, name in submissions.items()
        }
        yield Shown(course, address, pages)


def _wait_for(address: str, server: Any) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        assert server.poll() is None and time.monotonic() < end, server.communicate()
        try:
            if requests.get(address, timeout=300).ok:
                return
        except requests.ConnectionError:
            time.sleep(0.2)


def _forge_record(path: Path) -> None:
    """A record whose every text is a payload."""
    record = json.loads(path.read_text(encoding="utf-8"))
    record["notes"] = [*HTML.values()][:-1]
    for number, cases in enumerate(record["questions"].values()):
        for case in cases:
            case |= {
                "outcome": "failed",
                "points": 0,
                "message": HTML["title of an image"],
                "name": HTML["svg"],
            }
            case |= {"diagnosis": HTML["end of the page"] if number else None}
    path.write_text(json.dumps(record), encoding="utf-8")


def _forge_gradebook(course: Course) -> dict[str, str]:
    """Names and comments that are payloads; the submissions' names in the formgrader."""
    found, good = {}, list(MARKDOWN.values())[:20]
    with Gradebook(course.gradebook, "dlbio") as gradebook:
        for student in NAMES:
            gradebook.update_or_create_student(
                student, last_name=NAMES[0], first_name=HTML["script"], email=HTML["svg"]
            )
            submission = gradebook.find_submission_notebook(NAME, NAME, student)
            for comment in submission.comments:
                comment.manual_comment = render.text_of([f"{text}\n\n" for text in [*HTML.values(), *good]])
            found[student] = submission.id
            if student == NAMES[2]:
                for comment in submission.comments:
                    comment.manual_comment = "Well argued." if comment.name == "w1" else None
        gradebook.db.commit()
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    pytest.importorskip("playwright.sync_api")
    with chromium() as started:
        yield started


def require_nothing_ran(page: Watched, title: str = "") -> None:
    """Nor was anything asked for, nor is there anything left that could."""
    assert page.ran == [] and page.asked == []
    assert page.page.title() == title if title else "changed" not in page.page.title()
    assert (
        page.page.evaluate("document.querySelectorAll('iframe, object, embed, base, form, template').length")
        == 0
    )
    assert page.page.locator(".covers").count() == 0


def require_clean_parts(page: Watched) -> None:
    """In what is a student's there are links to elsewhere, pictures that came with it, and no names of the page's."""
    part = f":is({STUDENTS_PARTS})"
    links = page.attributes(f"{part} a", "href")
    assert links and all(re.match(r"(https?://|mailto:)", link) for link in links), links
    assert set(page.attributes(f"{part} a", "rel")) == {"noopener noreferrer"}
    pictures = page.attributes(f"{part} img", "src")
    assert pictures and all(
        re.match(r"data:image/(png|gif|jpeg|webp);base64,", picture) for picture in pictures
    )
    assert page.attributes(f"{part} :is([id], [name]):not(textarea.comment)", "class") == []
    assert (
        page.page.locator(
            f"{part} :is(script, style, link, meta, svg, input, button, video, audio, title)"
        ).count()
        == 0
    )
    place = "e => [...e.querySelectorAll('*')].filter(x => ['fixed', 'absolute', 'sticky'].includes(getComputedStyle(x).position)).length"
    assert page.page.locator("#notebook-container").first.evaluate(place) == 0


@pytest.mark.slow
@needs_browser
@pytest.mark.parametrize("policy", [False, True])
@pytest.mark.parametrize("student", [GRADED, CRAFTED])
def test_nothing_runs_in_the_feedback(browser: Any, shown: Shown, student: str, policy: bool) -> None:
    with watched(browser, policy=policy, viewport={"width": 400, "height": 800}) as page:
        page.open(shown.feedback(student))
        assert page.touch(STUDENTS_PARTS) > 200
        require_nothing_ran(page, title=NAME)
        require_clean_parts(page)
        assert page.page.evaluate("document.documentElement.scrollWidth") <= 400  # it can be read on a phone
        assert page.page.locator("script").count() == 0


@pytest.mark.slow
@needs_browser
@pytest.mark.parametrize("policy", [False, True])
@pytest.mark.parametrize("student", [GRADED, CRAFTED])
def test_nothing_runs_where_a_submission_is_marked(
    browser: Any, shown: Shown, student: str, policy: bool
) -> None:
    with watched(browser, shown.server, policy=policy) as page:
        page.open(shown.submissions[student])
        assert page.touch(STUDENTS_PARTS) > 200
        require_nothing_ran(page, title=NAME)
        require_clean_parts(page)
        page.page.locator(".glyphicon-eye-open").click()
        assert NAMES[0] in page.page.locator("a.name-shown").inner_text()  # as text
        assert page.ran == [] and page.asked == []


@pytest.mark.slow
@needs_browser
def test_a_submission_is_marked_under_the_pages_policy(browser: Any, shown: Shown) -> None:
    """The page's own scripts run, and one that came with a submission would not."""
    with watched(browser, shown.server) as page:
        page.open(shown.submissions[CRAFTED])
        box = page.page.locator("input.score.needs_manual_grade").last
        box.fill("3")
        with page.page.expect_response(
            lambda r: "/api/grade/" in r.url and r.request.method == "PUT"
        ) as answer:
            box.press("Tab")
        assert answer.value.ok
        comment = page.page.locator("textarea.comment").last
        assert comment.input_value().startswith(HTML["title of an image"])
        assert not [said for said in page.said if "Content Security Policy" in said], page.said
        page.page.locator(".rendered_html").first.evaluate(
            "e => { e.innerHTML = '<img src=x onerror=boom(1)>' }"
        )
        page.page.evaluate(
            f"document.body.append(Object.assign(new Image(), {{src: '{payloads.OUTSIDE}/x.png'}}))"
        )
        page.page.wait_for_timeout(300)
        assert page.ran == [] and page.asked == []


@pytest.mark.slow
@needs_browser
@pytest.mark.parametrize("policy", [False, True])
def test_nothing_runs_in_the_formgraders_tables(browser: Any, shown: Shown, policy: bool) -> None:
    """With names and ids of students, and for addresses that somebody made up and sent to an instructor."""
    there = [
        "gradebook",
        f"gradebook/{NAME}/{NAME}",
        f"manage_submissions/{NAME}",
        "manage_students",
        "manage_assignments",
    ]
    there += [f"manage_students/{quote(student)}" for student in NAMES]
    there += [f"manage_students/{quote(student)}/{NAME}" for student in NAMES[:2]]
    made_up = [
        quote(text, safe="") for text in (HTML["script"], HTML["title of an image"], '";boom(1);"', "\\")
    ]
    there += [
        f"{place}/{text}"
        for place in ("gradebook", "manage_submissions", "manage_students")
        for text in made_up[:3]
    ]
    there += [f"gradebook/{made_up[1]}/{made_up[2]}"]
    seen = ""
    with watched(browser, shown.server, policy=policy) as page:
        for place in there:
            page.open(f"{shown.server}/formgrader/{place}")
            page.touch("td:is(.name, .student-name, .student-id, .id, .email), .breadcrumb")
            require_nothing_ran(page)
            seen += page.page.locator("body").inner_text()
    assert NAMES[0] in seen and NAMES[3] in seen  # as text


@pytest.mark.slow
@needs_browser
@pytest.mark.parametrize("policy", [False, True])
def test_nothing_runs_in_the_report(browser: Any, shown: Shown, policy: bool) -> None:
    with watched(browser, policy=policy) as page:
        page.open((shown.course.root / "report" / "index.html").as_uri())
        assert page.touch("body") > 100
        require_nothing_ran(page, title="The class at a glance")
        text = page.page.locator("body").text_content()
        assert NAMES[0] in text and HTML["script"] in text


@pytest.mark.slow
def test_what_is_good_of_an_answer_is_shown(shown: Shown) -> None:
    """Links, attachments and formulas are; a picture that is missing costs its own place and no more."""
    page = (shown.course.root / "feedback" / CRAFTED / NAME / f"{NAME}.html").read_text(encoding="utf-8")
    for good in (
        '<a href="https://example.org/good" rel="noopener noreferrer">good</a>',
        f'<img src="data:image/png;base64,{payloads.PIXEL}" alt="right">',
        "(picture not shown: x)",
        '<math display="inline">',
        "more characters are in the notebook",
    ):
        assert good in page, good


@pytest.mark.slow
def test_the_feedback_names_the_questions_and_says_each_message_once(shown: Shown) -> None:
    page = (shown.course.root / "feedback" / NAMES[2] / NAME / f"{NAME}.html").read_text(encoding="utf-8")
    index = page[page.index('id="toc"') : page.index("</ol>")]
    assert re.findall(r'<a href="#of-(\w+)">(.*?)</a>: ([\d.]+ of [\d.]+) points', index) == [
        ("q1", "q1 · A linear layer", "0 of 4"),
        ("q2", "q2 · Standardise features", "3 of 3"),
        ("w1", "w1 · In your own words", "0 of 4"),
    ]
    assert "Test cell" not in page and ">Comment<" not in page
    assert page.count("The bias is missing") == 1
    assert page.count("has something after its end") == 1
    assert page.count("Well argued.") == 1 and 'id="said-of-w1"' in page  # by hand
    assert '<meta name="viewport"' in page
    loaded = re.findall(
        r"""(?:\b(?:src|srcset|action)\s*=|url\(|@import)\s*["']?((?:https?:)?//[^"'\s>)]+)""", page
    )
    assert not loaded and "<link" not in page
    assert "mathjax" not in page.lower()


# ------------------------------------------------------------------------- without a browser


class _Tags(HTMLParser):
    """What a fragment has in it."""

    def __init__(self, fragment: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(fragment)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_decl(self, decl: str) -> None:
        self.tags.add(f"!{decl}")

    def handle_comment(self, data: str) -> None:
        self.tags.add("!--")


NEVER = {
    "script", "style", "svg", "iframe", "object", "embed", "base", "meta", "link", "form", "input", "button", "template",
    "textarea", "title", "noscript", "xmp", "plaintext", "select", "video", "audio", "source", "area", "map", "maction",
    "!--",
}  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, id=f"{kind}: {name}")
        for kind, texts in {"html": HTML, "markdown": MARKDOWN, "terminal": TERMINAL}.items()
        for name, text in texts.items()
    ],
)
def test_a_text_is_clean_in_whichever_way_it_comes(text: str) -> None:
    for shown in (
        render.markdown(text, payloads.ATTACHMENTS), render.markdown(text, with_html=False), render.terminal(text),
        render.code(text), render.latex(text), render.displayed({"text/html": text}),
        render.displayed({"text/markdown": text}), render.displayed({"text/plain": text}),
        render.displayed({"image/png": text}),
    ):  # fmt: skip
        found = _Tags(shown)
        assert not found.tags & NEVER
        assert not {name for name in found.attributes if name.startswith("on")} | (
            found.attributes & {"id", "name", "srcset"}
        )
        shown.encode("utf-8")


@pytest.mark.parametrize("odd", [None, 3, [], {}, ["a", 3], {"a": 1}, b"bytes", object(), float("nan")])
def test_nothing_is_too_odd_to_be_rendered(odd: Any) -> None:
    for name in ("markdown", "terminal", "code", "latex", "displayed"):
        assert isinstance(getattr(render, name)(odd), Markup)
    render.markdown("![x](attachment:a)", odd)
    render.markdown("![x](attachment:a)", {"a": odd})
    render.displayed({"text/html": odd, "image/png": odd, "text/markdown": odd, "text/plain": odd})
    text = {"cell_type": odd, "source": odd, "metadata": odd, "outputs": odd, "attachments": odd, "id": odd}
    code = text | {
        "cell_type": "code",
        "outputs": [odd, {"output_type": "error", "traceback": odd, "data": odd}],
    }
    notebook = NotebookNode(cells=[text, code, odd], metadata=odd)
    marks = {"notebook": "x", "score": 1, "max_score": 1, "late_penalty": 0}
    page, _ = FeedbackPage().from_notebook_node(notebook, {"nbgrader": marks})
    assert page.endswith("</html>\n") or "</html>" in page


def test_styles_of_tables_and_verdicts_stay() -> None:
    table = '<table class="dataframe"><tbody><tr><td style="color:red">1</td></tr></tbody></table>'
    assert table in render.displayed({"text/html": table})
    verdict = '<div style="border-left:4px solid #b3261e;background:rgba(127, 127, 127, 0.08);white-space:pre-wrap">x</div>'
    assert render.displayed({"text/html": verdict}) == verdict


def test_messages_with_types_in_them_are_read_as_they_are() -> None:
    assert "&lt;class 'int'&gt;" in render.markdown("It is <class 'int'>, a *number*.", with_html=False)
