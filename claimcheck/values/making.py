"""Makers: frozen records made in a third to two thirds of the time of their own constructor, for those who make one of every figure.

attrs sets each field of a frozen class past its guard, by a call for each. A twin with the same slots has no guard: it is filled as any
object is, and turned into the record when it is whole. What both cost is in `benchmarks/objects.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import attrs

Record = TypeVar("Record")


def maker(record: type[Record]) -> Callable[..., Record]:
    """A function that makes one of *record*, of its fields in order or by name, with their defaults; no check of it is run.

    *record* is a class of ``attrs.frozen`` with slots and ``weakref_slot=False``; TypeError for another, whose layout is no twin's.
    """
    fields = {field.name: attrs.field(default=field.default) for field in attrs.fields(record)}  # type: ignore[arg-type]
    twin = attrs.make_class(record.__name__, fields, slots=True, weakref_slot=False, eq=False, repr=False)
    first: object = twin(*[None] * len(fields))
    first.__class__ = record  # a class of another layout is refused here, and not at the first figure

    def make(*values: object, **named: object) -> Record:
        one = twin(*values, **named)
        one.__class__ = record
        return one  # type: ignore[no-any-return]

    return make
