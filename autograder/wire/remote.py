"""References to objects that live in the worker.

They support calling, attribute and item access. They refuse ``==``, truth and iteration: those would
run the student's code and hand its opinion to the judge as if it were a fact. Compare data.
"""

from __future__ import annotations

from typing import Any, NoReturn, Protocol


class Session(Protocol):
    """What a reference needs of the connection it came over."""

    def call(self, target: Remote, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any: ...
    def attribute(self, target: Remote, name: str) -> Any: ...
    def item(self, target: Remote, key: Any) -> Any: ...
    def probe(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any: ...


class Remote:
    """An opaque handle: ``number`` means something to the worker only.

    Attributes:
        session: the connection the reference belongs to.
        number: the worker's name for the object.
        kind: what the worker says its type is called; for messages, never for decisions.
    """

    __slots__ = ("kind", "number", "session")

    def __init__(self, session: Session, number: int, kind: str) -> None:
        object.__setattr__(self, "session", session)
        object.__setattr__(self, "number", number)
        object.__setattr__(self, "kind", kind)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.session.call(self, args, kwargs)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"{name} cannot be reached through a remote reference")
        return self.session.attribute(self, name)

    def __getitem__(self, key: Any) -> Any:
        return self.session.item(self, key)

    def _refuse(self, *_: object) -> NoReturn:
        raise TypeError(
            f"a remote reference ({self.kind}) has no truth and no equality: fetch data and compare that"
        )

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __bool__ = __iter__ = __len__ = _refuse  # type: ignore[assignment]
    __contains__ = __hash__ = _refuse  # type: ignore[assignment]

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise TypeError("a remote reference cannot be changed")

    def __deepcopy__(self, memo: object) -> Remote:
        return self

    def __repr__(self) -> str:
        return f"<remote {self.kind}>"
