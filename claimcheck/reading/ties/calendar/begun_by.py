"""Begun by: what goes on for a time, and the verbs that tell how that begins: who is in custody was arrested, what is shut was closed."""

from __future__ import annotations

from collections.abc import Collection

_COURSES = tuple(
    (frozenset(state.split()), frozenset(began.split()))
    for state, began in (
        (
            "custody captivity detention detained captive hostage hostages held camp camps",
            "jailed imprisoned arrested captured detained seized taken held locked kidnapped abducted picked caught rounded",
        ),
        ("prison jail jailed imprisoned bars cell prisons exile", "jailed imprisoned captured sentenced convicted taken locked exiled"),
        ("large run hiding loose", "escaped walked fled absconded vanished broke slipped disappeared jumped"),
        ("missing lost", "stolen vanished disappeared lost taken missing"),
        ("fighting war conflict bloodshed", "broke began invaded war started crossed"),
        ("dark silent shut closed idle empty silence darkness disuse", "closed shut stopped dark burned silent fell"),
        ("strike siege blockade trial talks sit-in occupation hunger", "began started"),
        ("married", "married wed"),
    )
)


# Who was arrested may have been free till the trial, and who was elected may have been so to another post.
_LOOSELY = (
    (frozenset("prison jail bars cell prisons exile".split()), frozenset("arrested seized detained held kidnapped".split())),
    (frozenset("office power charge".split()), frozenset("took elected won sworn appointed became seized came".split())),
)


def may_be_begun_by(state: Collection[str], began: Collection[str]) -> bool:
    """As *is_begun_by*, where nothing else that is told may have begun it."""
    state, began = set(state), set(began)
    return any(going & state and begins & began for going, begins in (*_COURSES, *_LOOSELY))


def is_begun_by(state: Collection[str], began: Collection[str]) -> bool:
    """True where the words *state* what went on and the words *began* how it came to that."""
    state, began = set(state), set(began)
    return any(going & state and begins & began for going, begins in _COURSES)
