"""The student's and the instructor's way in a real browser, on a real hub; screenshots with ``HUB_PICTURES=FOLDER``."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.build.source import find
from autograder.build.submission import solutions
from tests import hub as hubs
from tests.browser import CHROMIUM, chromium
from tests.faults import FORGOT_BIAS
from tests.hub import Hub
from tests.sharing import MACHINE

pytest.importorskip("playwright.sync_api")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group(MACHINE),
    pytest.mark.skipif(bool(hubs.missing()), reason=hubs.missing()),
    pytest.mark.skipif(not CHROMIUM, reason="needs chromium"),
]
NAME = "demo-a"


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    with hubs.running(tmp_path_factory.mktemp("browser")) as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as started:
        yield started


def come_in(browser: Any, hub: Hub, name: str) -> Any:
    """Somebody's browser, after the login page."""
    context = browser.new_context(viewport={"width": 1280, "height": 860})
    context.set_default_timeout(1000 * hubs.START_SECONDS)
    page = context.new_page()
    page.goto(f"{hub.address}/hub/login")
    page.fill("[name=username]", name)
    page.fill("[name=password]", hub.password(name))
    page.click("[type=submit]")
    return page


def picture(page: Any, name: str) -> None:
    """Keep what is to be seen, where somebody wants it."""
    if folder := os.environ.get("HUB_PICTURES"):
        page.screenshot(path=str(Path(folder) / f"{name}.png"))


def menu(page: Any, *names: str) -> None:
    for name in names:
        page.get_by_role("menuitem", name=name, exact=True).click()


def told(page: Any) -> str:
    """What JupyterLab says or asks, when it does."""
    dialog = page.locator(".jp-Dialog")
    dialog.wait_for()
    return str(dialog.inner_text())


class Formgrader:
    """The instructor's page, within JupyterLab."""

    def __init__(self, browser: Any, hub: Hub) -> None:
        self.page = come_in(browser, hub, "noether")
        self.page.goto(f"{hub.address}/services/dlbio/lab?formgrader=true")
        self.frame = self.page.frame_locator("iframe").first

    def press(self, cell: str, number: int = 0) -> None:
        """Press a sign in a table, wait until it is done, and close the message."""
        self.frame.locator(f"td.{cell} a").nth(number).click()
        message = self.frame.locator(".modal.in")
        message.locator(".modal-title").filter(has_text=re.compile("Success")).wait_for()
        message.get_by_role("button").filter(has_text=re.compile("OK|Close|×")).first.click()
        self.frame.locator(".modal-backdrop").wait_for(state="detached")


def hand_in(browser: Any, hub: Hub, name: str, answers: dict[str, str]) -> Any:
    """All a student does, up to the receipt."""
    page = come_in(browser, hub, name)
    page.get_by_text("not available: this machine has no GPU").wait_for()
    page.click("[type=submit]")
    menu(page, "Nbgrader", "Assignment List")
    page.get_by_role("button", name="Fetch", exact=True).click()
    page.get_by_role("button", name="Submit", exact=True).wait_for()
    picture(page, f"assignments-{name}")

    page.goto(f"{hub.address}/user/{name}/lab/tree/dlbio/{NAME}/{NAME}.ipynb")
    for question, source in answers.items():
        stub = page.locator(".jp-CodeCell", has_text="NotImplementedError").first
        stub.locator(".cm-content").click()
        page.keyboard.press("Control+A")
        page.keyboard.insert_text(source.strip())
        assert question
    written = page.locator(".jp-MarkdownCell").last
    written.locator(".jp-MarkdownOutput").dblclick()
    written.locator(".cm-content").click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text("Because ranges differ.")
    page.keyboard.press("Shift+Enter")
    page.locator(".jp-MarkdownCell", has_text="Because ranges differ.").wait_for()
    menu(page, "Run", "Run All Cells")
    page.locator(".autograder").nth(1).wait_for()
    page.set_viewport_size({"width": 1280, "height": 1150})
    page.locator(".autograder").first.scroll_into_view_if_needed()
    picture(page, f"notebook-{name}")
    page.set_viewport_size({"width": 1280, "height": 860})
    page.keyboard.press("Control+S")
    page.get_by_role("button", name="Validate").click()
    return page


def test_two_students_and_an_instructor(browser: Any, hub: Hub) -> None:
    (assignment,) = find(hub.folder / "courses" / "dlbio")
    right = {question: cells[0] for question, cells in solutions(assignment).items()}
    grader = Formgrader(browser, hub)
    for cell in ("assign", "release"):
        grader.press(cell)

    pages = {}
    for name, answers in (("ada", right), ("carl", right | {"q1": FORGOT_BIAS})):
        page = pages[name] = hand_in(browser, hub, name, answers)
        said = told(page)
        wrong = name == "carl"
        checks = page.locator(".autograder")
        assert "all passed" in checks.nth(1).inner_text()
        assert "Validation Results" in said and "You did not provide a response." not in said, said
        assert ("The bias is missing." in checks.first.inner_text()) == wrong
        assert ("The bias is missing." in said) == wrong, said
        picture(page, f"validate-{name}")
        page.locator(".jp-Dialog").get_by_role("button").last.click()
        menu(page, "Nbgrader", "Assignment List")
        page.get_by_role("button", name="Submit", exact=True).click()
        page.get_by_text(re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")).first.wait_for()  # the receipt

    grader.page.reload()
    grader.press("collect")
    grader.frame.locator("td.num-submissions a").click()
    for number in range(2):
        grader.press("autograde", number)
    scores = grader.frame.locator("td.score").all_inner_texts()
    assert [text.split("/")[0].strip() for text in scores] == ["7", "3"], scores
    picture(grader.page, "formgrader")
    _mark_by_hand(grader)
    grader.page.reload()
    for cell in ("generate-feedback", "release-feedback"):
        grader.press(cell)

    carl = pages["carl"]
    carl.reload()
    carl.get_by_role("button", name="Fetch Feedback").click()
    carl.get_by_text("View Feedback").first.wait_for()
    (page,) = (hub.state / "homes" / "carl").rglob("feedback/**/*.html")
    carl.goto(f"{hub.address}/user/carl/files/{page.relative_to(hub.state / 'homes' / 'carl')}")
    text = carl.locator("body").inner_text()
    assert "The bias is missing." in text and "(Score: 6.0 / 11.0)" in text, text
    picture(carl, "feedback")


def _mark_by_hand(grader: Formgrader) -> None:
    """Three of four points for each written answer; the formgrader does not say whose it is."""
    frame, page = grader.frame, grader.page
    for number in range(2):
        frame.get_by_role("link", name="Manual Grading").click()
        frame.get_by_role("link", name=NAME).first.click()
        frame.get_by_role("link", name=NAME).first.click()
        frame.get_by_role("link", name=re.compile("Submission #")).nth(number).click()
        box = frame.locator("input.score.needs_manual_grade").last  # the page's script has begun to listen
        box.fill("3")
        with page.expect_response(lambda r: "/api/grade/" in r.url and r.request.method == "PUT"):
            box.press("Tab")


class SlowHub:
    """A student's notebook whose server, after a save, is late to say what it has saved.

    That is when JupyterLab does not know its own file again.
    """

    def __init__(self, page: Any, file: Path) -> None:
        self.page, self.file = page, file
        self.saved = False
        self._late: list[Any] = []
        page.route(f"**/api/contents/{file.name}?*", self._answer)

    def _answer(self, route: Any) -> None:
        if route.request.method == "PUT":
            self.saved = True
        elif self.saved and not self._late:
            self._late.append(route)
            return
        route.continue_()

    def save(self) -> None:
        """Press Ctrl+S, and wait until the file is written and the answer is late."""
        self.saved, self._late = False, []
        self.page.keyboard.press("Control+S")
        end = time.monotonic() + hubs.START_SECONDS
        while not self._late:
            assert time.monotonic() < end
            self.page.wait_for_timeout(50)

    def answer(self) -> None:
        """The late answer comes, after everything else that was asked for."""
        self.page.evaluate("fetch('/user/ada/api').then(answer => answer.text())")
        self._late[0].continue_()

    def source(self) -> str:
        """What lies on the disk."""
        return str(nbformat.read(self.file, as_version=4).cells[0].source)


def test_saves_in_quick_succession_are_no_conflict_and_a_real_one_is(browser: Any, hub: Hub) -> None:
    student = hub.person("ada")
    student.start_server()
    file = hub.state / "homes" / "ada" / "quick.ipynb"
    cell = nbformat.v4.new_code_cell("0")
    kernel = {"name": "python3", "display_name": "Python 3"}  # or JupyterLab asks which
    notebook = nbformat.v4.new_notebook(cells=[cell], metadata={"kernelspec": kernel})
    nbformat.write(notebook, file)
    page = come_in(browser, hub, "ada")
    page.goto(f"{hub.address}/user/ada/lab/workspaces/quick/tree/{file.name}")  # with no other notebook open
    page.locator(".jp-CodeCell .cm-content").click()
    page.keyboard.press("Control+End")
    slow, dialog = SlowHub(page, file), page.locator(".jp-Dialog")

    page.keyboard.insert_text("+1")
    slow.save()
    page.keyboard.insert_text("+2")
    page.keyboard.press("Control+S")
    with page.expect_request(lambda request: request.method == "PUT" and file.name in request.url):
        slow.answer()
    page.keyboard.insert_text("+3")
    slow.save()
    page.keyboard.insert_text("+4")
    page.get_by_role("button", name="Validate").click()
    page.get_by_text("Saving...").wait_for()
    slow.answer()
    said = told(page)
    assert "Validation Results" in said, said
    assert slow.source() == "0+1+2+3+4"
    dialog.get_by_role("button").last.click()

    cell.source = "somebody else's"
    nbformat.write(notebook, file)
    page.get_by_role("button", name="Validate").click()
    said = told(page)
    assert "has changed on disk" in said, said
    dialog.get_by_role("button", name="Cancel").click()
    page.get_by_text("Cannot save notebook").wait_for()
    dialog.get_by_role("button").last.click()
    dialog.wait_for(state="detached")
    page.keyboard.press("Control+S")
    dialog.get_by_role("button", name="Revert").click()
    page.locator(".jp-CodeCell", has_text=cell.source).wait_for()
    assert slow.source() == cell.source
