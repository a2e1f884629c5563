"""Words of change: after these "from X to Y" is a before and an after, not a range."""

from __future__ import annotations

# fmt: off

CHANGES = frozenset((
    "rise", "rises", "rose", "risen", "rising", "fall", "falls", "fell", "fallen", "falling", "drop", "drops",
    "dropped", "dropping", "jump", "jumps", "jumped", "jumping", "climb", "climbs", "climbed", "climbing",
    "increase", "increases", "increased", "increasing", "decrease", "decreases", "decreased", "decreasing",
    "decline", "declines", "declined", "declining", "grow", "grows", "grew", "grown", "growing", "gain", "gains",
    "gained", "slide", "slides", "slid", "slip", "slips", "slipped", "plunge", "plunged", "plunges", "soar", "soars",
    "soared", "surge", "surged", "surges", "cut", "cuts", "cutting", "raise", "raises", "raised", "raising", "lower",
    "lowers", "lowered", "lowering", "slow", "slows", "slowed", "slowing", "shrink", "shrank", "shrunk", "widen",
    "widened", "narrow", "narrowed", "narrowing", "up", "down", "improve", "improves", "improved", "boost", "boosts",
    "boosted", "boosting", "reduce", "reduces", "reduced", "reducing", "double", "doubled", "tumble", "tumbled",
    "ease", "eased", "change", "changed", "changing", "revise", "revised", "went", "go", "going", "move", "moved",
    "moves", "downgrade", "downgraded", "downgrading", "upgrade", "upgraded", "expand", "expanded", "expanding",
    "swell", "swelled", "dip", "dipped", "edge", "edged", "inch", "inched", "tick", "ticked", "rally", "rallied",
))
