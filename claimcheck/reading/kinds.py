"""Kinds: what sort of claim a figure makes, by its own kind and by the words of the mean and of *each* ahead of it."""

from __future__ import annotations

from claimcheck.claims.claim import Kind
from claimcheck.reading.figures import Figure, Spot
from claimcheck.reading.tokens import Tokens

KINDS: dict[str, Kind] = {
    "count": "count", "vague": "count", "measure": "measure", "money": "money", "share": "share", "points": "points", "ordinal": "ordinal",
    "age": "age", "score": "score", "duration": "duration",
}  # fmt: skip
MEANS = frozenset("average averaged averages averaging mean".split())
EACH_OR_MEAN = MEANS | {"each"}
_MAY = frozenset("will would can could may might must should to not they these".split())  # of a verb: "would mean 60 more"


def kind_told(tokens: Tokens, figure: Figure, spot: Spot, start: int) -> Kind:
    """The kind of a figure that is told of each of some, or behind a word of the mean; it reaches ahead to token *start*."""
    ahead = tokens.low[max(start, spot.first - 6) : spot.first]
    if tokens.low[spot.first - 1] == "of" and _is_mean_over(tokens.low[max(0, spot.first - OVER_STRETCH) : spot.first - 1]):
        return "mean"  # "an average over the three nights of 270"
    if not MEANS.isdisjoint(ahead) and _is_mean(tokens, figure, spot.end, ahead):
        return "mean"
    if figure.per == "each" or ("each" in ahead and figure.kind == "count" and not figure.per and _is_each(_behind_comma(ahead))):
        return "capacity"
    if figure.per and figure.kind in ("count", "vague", "money", "measure"):
        return "rate"
    return KINDS.get(figure.kind, "count")


def _is_mean_over(words: list[str]) -> bool:
    at = max((k for k, word in enumerate(words) if word in MEANS), default=-1)
    return at >= 0 and words[at + 1 : at + 2] != [] and words[at + 1] in _OVER and words[-1] in _STRETCHES


OVER_STRETCH = 9  # tokens of "an average over the three nights of"
_OVER = frozenset("over for across during in".split())
_STRETCHES = frozenset("days nights weeks months years seasons games matches rounds hours".split())


def _is_each(words: list[str]) -> bool:
    """True for *each with 14 seats*; *in each of the 14 parishes* counts the parishes, *each day where 700 did* the days."""
    k = words.index("each") if "each" in words else len(words)
    return k < len(words) and words[k + 1 : k + 2] != ["of"] and not _LAPSES & set(words[k + 1 : k + 2])


_LAPSES = frozenset("day week fortnight month year night morning evening weekend".split())


def _behind_comma(words: list[str]) -> list[str]:
    return words[len(words) - words[::-1].index(",") :] if "," in words else words


def _is_mean(tokens: Tokens, figure: Figure, after: int, ahead: list[str]) -> bool:
    """True where a word of the mean is among the three *ahead* of the figure, and is no verb: ``would mean 60 more``."""
    # "The average for the 16 pupils was": of two or three the values themselves are told, and how many says no more.
    counted = figure.kind == "count" and ahead[-1:] in (["the"], ["all"], ["these"], ["those"])
    counted = counted and ("of" not in ahead[-2:] or tokens.low[after : after + 1] in (["was"], ["is"]))  # "The mean of the five marks was"
    if counted and (figure.stated.number or 0) > 3:
        return False
    if figure.kind == "duration" and tokens.low[after : after + 1] == ["of"]:
        return False  # "an average over the three nights of 270"
    led = next((ahead[k + 1] for k, word in enumerate(ahead[:-1]) if word == "average"), "")
    if figure.stated.bound == "range" and led.isalpha() and led not in ("of", "is", "was", "at", "being"):
        return False  # "will cost the average household from £4,500 to £5,800"
    if any(ahead[k : k + 2] == ["on", "average"] and ahead[k - 1] != "," and ahead[k + 2] in _AFTER_MEAN for k in range(1, len(ahead) - 2)):
        return False  # "rose 17% on average, but 1,400 households", "on average across 12 counties": of the figure ahead
    means = (word for before, word in zip(["", *ahead], ahead, strict=False) if word in MEANS and (word != "mean" or before not in _MAY))
    return not set(means).isdisjoint(ahead[-3:]) and tokens.low[after : after + 1] not in (["ago"], ["earlier"], ["later"])


_AFTER_MEAN = frozenset(", ; but and while across over in at for from".split())
