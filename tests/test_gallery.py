"""The gallery of checks: complete, true, and what `python docs/gallery.py` writes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from autograder import checks
from tests.conftest import from_docs

DOCS = Path(__file__).parent.parent / "docs"


@pytest.fixture(scope="module")
def gallery() -> Any:
    return from_docs("gallery")


def test_every_check_has_an_entry(gallery: Any) -> None:
    public = {name for name in checks.__all__ if getattr(getattr(checks, name), "is_check", False)}
    shown = [entry.check for entry in gallery.ENTRIES]
    assert sorted(shown) == sorted(public)


def test_right_answers_pass(gallery: Any) -> None:
    said = {entry.check: gallery.run(entry, entry.right).message for entry in gallery.ENTRIES}
    assert not {name: message for name, message in said.items() if message is not None}


def test_the_page_is_what_the_checks_say(gallery: Any) -> None:
    """Every wrong answer fails, as shown; digits may differ from one processor to the next."""
    page = gallery.page()
    written = (DOCS / "gallery.md").read_text(encoding="utf-8")
    assert rounded(page) == rounded(written), "run `python docs/gallery.py`"
    assert page.count("\n> `") + page.count("\n> (no diagnosis)") == 3 * len(gallery.ENTRIES)
    assert "\n> `None`" not in page and " None\n" not in page
    pictures = set(re.findall(r"\(gallery/(\w+\.png)\)", written))
    assert pictures == {path.name for path in (DOCS / "gallery").glob("*.png")} and len(pictures) >= 8


def rounded(page: str) -> str:
    """A page without the digits that depend on the processor."""
    return re.sub(r"-?\d+\.\d+(e-?\d+)?", lambda m: f"{float(m[0]):.3g}", page)
