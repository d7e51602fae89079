"""A real browser, and what it says of a page: what ran in it, and whom it asked for something."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_WATCH = """
window.__ran = [];
window.boom = what => { (window.top.__ran || window.__ran).push(String(what)) };
for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => window.boom(name);
"""
_TOUCH = """selector => {
  const events = ['mouseover', 'mouseenter', 'pointerover', 'focus', 'blur', 'toggle', 'beforetoggle', 'animationstart',
                  'scrollend', 'wheel', 'load', 'error', 'click'];
  document.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (link && !/^javascript:/i.test(link.href)) event.preventDefault();
  }, true);
  const parts = [...document.querySelectorAll(selector)].flatMap(part => [part, ...part.querySelectorAll('*')]);
  for (const part of parts) {
    for (const name of events) part.dispatchEvent(new Event(name, {bubbles: false, cancelable: true}));
    if (part instanceof HTMLElement) part.click();
  }
  return parts.length;
}"""


@contextlib.contextmanager
def chromium() -> Iterator[Any]:
    """The browser, until the block ends."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
        yield started
        started.close()


@dataclass
class Watched:
    """A page in which nothing of a student's may run.

    Attributes:
        site: the only address it may ask, but for files.
        asked: other addresses that it asked.
        said: errors of its console.
    """

    page: Any
    site: str
    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.add_init_script(_WATCH)
        self.page.route("**/*", self._route)
        self.page.on("dialog", self._dismiss)
        self.page.on("popup", lambda popup: self.asked.append(f"a window of {popup.url}"))
        self.page.on("console", lambda said: self.said.append(said.text) if said.type == "error" else None)

    def _dismiss(self, dialog: Any) -> None:
        self.asked.append(f"a dialog: {dialog.message}")
        dialog.dismiss()

    def _route(self, route: Any) -> None:
        address = route.request.url
        if address.startswith(("file:", "data:", "blob:")) or self._here(address):
            route.continue_()
            return
        self.asked.append(address)
        route.abort()

    def _here(self, address: str) -> bool:
        return bool(self.site) and urlsplit(address)[:2] == urlsplit(self.site)[:2]

    def open(self, address: str) -> None:
        """Load it, to its last request."""
        self.page.goto(address, wait_until="networkidle")

    def touch(self, selector: str) -> int:
        """Click every link and everything else, and have all happen that a handler could wait for; how many parts."""
        parts = int(self.page.evaluate(_TOUCH, selector))
        self.page.wait_for_timeout(200)
        return parts

    @property
    def ran(self) -> list[str]:
        """What ran of the payloads."""
        return list(self.page.evaluate("window.__ran"))

    def attributes(self, selector: str, name: str) -> list[str]:
        """An attribute of all elements that have it."""
        script = "([selector, name]) => [...document.querySelectorAll(selector)].map(e => e.getAttribute(name)).filter(v => v !== null)"
        return list(self.page.evaluate(script, [selector, name]))


@contextlib.contextmanager
def watched(browser: Any, site: str = "", policy: bool = True, **options: Any) -> Iterator[Watched]:
    """A new page.

    Args:
        site: what it may ask.
        policy: whether the browser keeps to the page's own policy; without, the page has to be clean by itself.
    """
    context = browser.new_context(bypass_csp=not policy, **options)
    context.set_default_timeout(600_000)
    yield Watched(context.new_page(), site)
    context.close()
