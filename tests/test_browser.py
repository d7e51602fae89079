"""The student's and the instructor's way in a real browser, on a real hub; screenshots with ``HUB_PICTURES=FOLDER``."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.build.source import find
from autograder.build.submission import solutions
from tests import hub as hubs
from tests.faults import FORGOT_BIAS
from tests.hub import Hub
from tests.sharing import MACHINE

playwright = pytest.importorskip("playwright.sync_api")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group(MACHINE),
    pytest.mark.skipif(bool(hubs.missing()), reason=hubs.missing()),
    pytest.mark.skipif(not CHROMIUM, reason="needs chromium"),
]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAME = "demo-a"


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    with hubs.running(tmp_path_factory.mktemp("browser")) as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


def come_in(browser: Any, hub: Hub, name: str) -> Any:
    """Somebody's browser, after the login page."""
    context = browser.new_context(viewport={"width": 1280, "height": 860})
    context.set_default_timeout(120_000)
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
        dialog = page.locator(".jp-Dialog")
        dialog.wait_for()
        wrong = name == "carl"
        checks = page.locator(".autograder")
        assert "all passed" in checks.nth(1).inner_text()
        assert "You did not provide a response." not in dialog.inner_text()
        assert ("The bias is missing." in checks.first.inner_text()) == wrong
        assert ("The bias is missing." in dialog.inner_text()) == wrong, dialog.inner_text()
        picture(page, f"validate-{name}")
        dialog.get_by_role("button").last.click()
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
