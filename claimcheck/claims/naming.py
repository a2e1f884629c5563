"""Named voices: a source that a reader could ask (the army, Ann Lodge), and not some officials or a study."""

from __future__ import annotations

_UNNAMED = frozenset("a an one two three four five several some many most other another".split())
_OF_NO_ONE = frozenset("data research media evidence staff polling personnel".split())
_BODIES = frozenset("forces services authorities railways airways airlines".split())
_INNER = frozenset("of for at in from by with to behind on".split())


def named(voice: str) -> str:
    """*voice* where it names its source, else ``""``: what officials, reports or a study say is told by the outlet.

    A reference that stands for itself is no source beside those of the article, which is held against it.
    """
    words = voice.split()
    if words[:2] == ["the", "reference"]:
        return ""
    if not words or words[0] == "the" or any(word[:1].isupper() for word in words):
        return voice
    head = next((words[k - 1] for k in range(1, len(words)) if words[k] in _INNER), words[-1])
    plural = head.endswith("s") and not head.endswith("ss") and head not in _BODIES
    return "" if words[0] in _UNNAMED or plural or head in _OF_NO_ONE else voice
