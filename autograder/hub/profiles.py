"""The choice of a server on the hub: CPU or GPU, and of what there is none, why."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from tornado.web import HTTPError
from traitlets import Dict, HasTraits


@contextlib.contextmanager
def told_to_who_asked() -> Iterator[None]:
    """What is not to be had is a bad request, and no failure of the hub."""
    try:
        yield
    except ValueError as error:
        raise HTTPError(400, str(error)) from None


class Profiles(HasTraits):  # type: ignore[misc]
    """For a spawner: the page that asks which profile, and what may be asked for.

    Whoever may start a server may also ask for one without the page, with any options: a spawner takes
    what it does from `chosen` and from nothing else of them.
    """

    profiles = Dict(
        {
            "cpu": {"title": "CPU", "text": "for everything with the small data"},
            "gpu": {"title": "GPU", "text": "for the full data"},
        },
        help="What can be chosen: for each a 'title' and a 'text' that says what it is for; the first is the default.",
    ).tag(config=True)

    def missing(self, profile: str) -> str:
        """Why a profile is not to be had now, or nothing."""
        return ""

    def options_form(self, _: Any) -> str:
        """Radio buttons; for what is not to be had it says why."""
        lines = []
        for number, (name, profile) in enumerate(self.profiles.items()):
            why = self.missing(name)
            off = " disabled" if why else ""
            on = " checked" if number == 0 else ""
            said = f" – not available: {escape(why)}" if why else f" – {escape(profile['text'])}"
            lines.append(
                f'<div class="form-check"><label><input type="radio" name="profile" value="{escape(name)}"{on}{off}> '
                f"<strong>{escape(profile['title'])}</strong>{said}</label></div>"
            )
        return "\n".join(lines)

    def options_from_form(self, form: Mapping[str, list[str]]) -> dict[str, str]:
        """What was chosen, checked.

        Raises:
            ValueError: it is no profile, or not to be had.
        """
        options = {name: values[0] for name, values in form.items() if name == "profile" and values}
        return {"profile": self.chosen(options)}

    def chosen(self, options: Mapping[str, object]) -> str:
        """The profile of a server's options.

        Raises:
            ValueError: it is none, or not to be had.
        """
        profile = options.get("profile", next(iter(self.profiles)))
        if not isinstance(profile, str) or profile not in self.profiles:
            raise ValueError(f"there is no profile {profile!r} here; there are {', '.join(self.profiles)}")
        if why := self.missing(profile):
            raise ValueError(f"the profile {profile!r} is not to be had: {why}")
        return profile
