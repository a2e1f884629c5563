"""The keys of a claim file: what each takes and means; the schema and the errors are made from these tables."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

import attrs

from claimcheck.claims.claim import Kind, Modality, Role
from claimcheck.claims.link import ROLES, Sort
from claimcheck.claims.reports import Covers

Takes: TypeAlias = Literal["value", "text", "day", "window", "truth", "name", "names", "grain", "place"]

KINDS: tuple[str, ...] = get_args(Kind)
MODALITIES: tuple[str, ...] = get_args(Modality)
COVERS: tuple[str, ...] = get_args(Covers)
ROLES_OF_TEXT: tuple[str, ...] = get_args(Role)
SORTS: tuple[str, ...] = tuple(ROLES)


@attrs.frozen
class Key:
    """What a key takes and means; *among* are the only texts it takes, where they are few."""

    takes: Takes
    means: str
    among: tuple[str, ...] = ()


CLAIM: dict[str, Key] = {
    "value": Key(
        "value",
        "the amount: a hedge, a number or range, and a unit or noun; then optionally its days and its voice; or of the kind date a day",
    ),
    "quote": Key("text", "the words of the article that make the claim, as they stand there"),
    "at": Key("place", "where the quote begins when it stands there more than once: a line, or line:column"),
    "on": Key("day", "its day"),
    "from": Key("day", "its first day, or the month or year that day lies in"),
    "to": Key("day", "its last day, which is included, or the month or year that day lies in"),
    "during": Key("window", "the day, month or year it speaks of: 2024-05"),
    "loose": Key("truth", "the words leave the ends of the window a day of play, like “the last two days”"),
    "lasting": Key("grain", "how long it lasted, where its days are not told: day, week, month, year or a number of days"),
    "covers": Key("text", "the day that a report dated as here covers: its own, or the one before", COVERS),
    "reference": Key("text", "the reference it comes from, which the other claims are held against: yesterday.txt"),
    "by": Key("text", "who says it; without it the outlet itself"),
    "of": Key("text", "the whole it is a part of: a claim, or an expression over claims"),
    "what": Key("text", "the state of the counted: killed"),
    "kind": Key("text", "one of " + ", ".join(KINDS) + "; or a state, as what"),
    "noun": Key("text", "the thing counted, where the value does not say it"),
    "whose": Key("text", "the group it belongs to: russian"),
    "where": Key("text", "the place"),
    "record": Key("grain", "it is the highest of its kind for a day, week, month or year"),
    "grain": Key("grain", "the length an extreme is of: day, week, month, year or a number of days"),
    "modality": Key("text", "whether it is stated, or forecast, denied or conditional", MODALITIES),
    "role": Key("text", "the part of the story it stands in", ROLES_OF_TEXT),
    "quoted": Key("truth", "it stands inside quotation marks"),
    "related": Key("truth", "false keeps it out of every relation"),
    "items": Key("names", "the items of the list that this number announces, in its words"),
    "some-items": Key("names", "the items of a list that is called only some of this number"),
    "usual": Key("text", "its usual reading as an interval, [25, 35], where the value does not give it"),
    "widest": Key("text", "its widest reading as an interval, (710,000, inf)"),
}


@attrs.frozen
class Sugar:
    """A key of a claim that makes a link of *sort*: this claim, then those that the key names, then those of the key *then*."""

    sort: Sort
    takes: Takes
    means: str
    exhaustive: bool = False
    then: str = ""
    count: int = 0


SUGAR: dict[str, Sugar] = {
    "parts": Sugar("parts", "names", "claims that together are all of this one", exhaustive=True),
    "includes": Sugar("parts", "names", "claims that are parts of this one"),
    "part": Sugar("share", "name", "the part that this share is of its whole", then="whole"),
    "before": Sugar("change", "name", "the figure before this change", then="after"),
    "over": Sugar("ratio", "names", "the two figures of which this ratio says how many times the second the first is", count=2),
    "beats": Sugar("previous", "name", "the record before this one"),
    "mean-of": Sugar("mean", "names", "the values that this is the mean of", exhaustive=True),
    "rest-of": Sugar("rest", "names", "the whole, then the parts that leave this as the rest"),
    "like": Sugar("in line", "name", "the figure that the words call like this one"),
    "same-as": Sugar("same", "name", "a figure of the same thing"),
    "restates": Sugar("restated", "name", "the figure that this one restates at less precision"),
    "precedes": Sugar("order in time", "name", "an event that came after this one"),
    "between": Sugar("apart", "names", "the two events, the earlier first, that lie this far apart", count=2),
    "start": Sugar("span", "name", "the first day of this length", then="end"),
    "born": Sugar("age", "name", "the birth that this age is told from", then="aged-on"),
    "ago-of": Sugar("ago", "name", "the event that was so long ago on the day of publication"),
    "converts": Sugar("converted", "name", "the quantity that this one converts to another unit"),
    "updates": Sugar("update", "name", "the figure that this one replaces"),
}
SECOND: dict[str, str] = {sugar.then: key for key, sugar in SUGAR.items() if sugar.then}

# The keys of a claim that list what its number counts, and whether they list all of it.
LISTS: dict[str, bool] = {"items": True, "some-items": False}

TOP: dict[str, str] = {
    "schema": "the version of this form: 1",
    "article": "the story: its source, relative to this file, and when it was published; quotes are looked up there",
    "units": 'a noun over a known unit, lorry = "vehicle", or a new counted thing, drone = "[drone]"',
    "places": 'what each place lies in: Kursk = "Russia"',
    "claims": 'the claims by name; a text is enough: "1,950 killed on 2024-11-11"',
    "links": "how claims are tied, where their scopes do not say it",
    "checks": "what is expected to hold between claims",
    "senses": "what an ambiguous label means to one voice",
}
ARTICLE: dict[str, str] = {
    "source": "path of the story",
    "published": "its day of publication",
    "origin": "text where a program read the claims from it and nobody has gone over them: rules are as careful then as with prose",
}
BY_HAND = "claims"
ORIGINS = (BY_HAND, "text")
LINK: dict[str, str] = {
    "sort": "one of " + "; ".join(f"{sort}: {roles}" for sort, (_, roles) in ROLES.items()),
    "claims": "the claims it ties, in the order of its sort",
    "exhaustive": "the parts are all of the whole, or the values all of the mean",
    "into": "how many of the claims behind the opening of a flow came in; one where it is not said",
    "proof": "what proves the tie; without it, and without an assumption, its author does",
    "assumption": "what has to be assumed for it",
    "words": "the words of the article that tie them",
    "at": CLAIM["at"].means,
}
CHECK: dict[str, str] = {
    "expect": "an expression over claims with one of = < <= > >=; = means can be equal within the hedges",
    "at-most": "the highest level its finding may have: note, warning or error",
}
SENSE: dict[str, str] = {"label": "the ambiguous label: losses", "means": "the state it stands for", "by": "the voice"}
CAPS = ("note", "warning", "error")
