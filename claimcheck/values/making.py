"""Makers: frozen records made in a third to two thirds of the time of their own constructor, for those who make one of every figure.

attrs sets each field of a frozen class past its guard, by a call for each. A twin with the same slots has no guard: it is filled as any
object is, by a function that is written out for its fields, and turned into the record when it is whole. What both cost is in
`benchmarks/objects.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import attrs

Record = TypeVar("Record")


def maker(record: type[Record]) -> Callable[..., Record]:
    """A function that makes one of *record*, of its fields in order or by name, with their defaults; no check of it is run.

    *record* is a class of ``attrs.frozen`` with slots and ``weakref_slot=False``, no default of it made anew for each record; TypeError for
    another, whose layout is no twin's.
    """
    fields = attrs.fields(record)  # type: ignore[arg-type]
    if any(isinstance(field.default, attrs.Factory) for field in fields):  # type: ignore[arg-type]
        raise TypeError(f"{record.__name__} makes a default anew for each record")
    twin = type(record.__name__, (), {"__slots__": tuple([field.name for field in fields])})
    first: object = twin()
    first.__class__ = record  # a class of another layout is refused here, and not at the first figure
    return _written(fields, {"twin": twin, "record": record, "new": object.__new__})


def _written(fields: Sequence[attrs.Attribute[object]], known: dict[str, object]) -> Callable[..., Record]:
    """The function that sets *fields* one by one: written out, as attrs writes a constructor: it calls no other and packs nothing."""
    asked = []
    for field in fields:
        asked.append(field.name if field.default is attrs.NOTHING else f"{field.name}=default_{field.name}")
        known[f"default_{field.name}"] = field.default
    lines = [f"def make({', '.join(asked)}):", "one = new(twin)", *(f"one.{field.name} = {field.name}" for field in fields)]
    exec("\n ".join([*lines, "one.__class__ = record", "return one"]), known)
    return known["make"]  # type: ignore[return-value]
