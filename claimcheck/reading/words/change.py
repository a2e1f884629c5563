"""Words of change: which way a figure went, by how many times, and which of two figures came first."""

from __future__ import annotations

# fmt: off

RISES = frozenset((
    "rise", "rises", "rose", "risen", "rising", "jump", "jumps", "jumped", "jumping", "climb", "climbs", "climbed", "climbing", "increase",
    "increases", "increased", "increasing", "grow", "grows", "grew", "grown", "growing", "growth", "gain", "gains", "gained", "gaining",
    "soar", "soars", "soared", "soaring", "surge", "surges", "surged", "surging", "raise", "raises", "raised", "raising", "widen", "widens",
    "widened", "widening", "up", "boost", "boosts", "boosted", "boosting", "expand", "expands", "expanded", "expanding", "expansion",
    "swell", "swells", "swelled", "swollen", "lengthen", "lengthens", "lengthened", "lengthening", "extend", "extends", "extended",
    "upgrade", "upgraded", "leap", "leaps", "leapt", "leaped", "leaping", "mount", "mounted", "hike", "hikes", "hiked", "upped", "uptick",
    "upturn", "spike", "spiked", "rocketed", "rocketing", "ballooned", "balloon", "mushroomed", "accelerated", "quickened", "crept", "lift",
    "lifts", "lifted", "lifting", "rebound", "rebounded", "bounce", "bounced", "advance", "advanced", "heightened", "higher", "enlarged",
    "escalated", "deepened", "broadened", "strengthened",
    "thickened", "multiplied", "mushrooming", "ballooning", "snowballed", "hardened", "hardening", "firmed", "firming", "stiffened",
    "intensified", "intensifying", "burgeoned", "burgeoning", "proliferated", "skyrocketed", "skyrocketing", "inflated", "deepening",
    "strengthening", "accelerating", "heightening", "quickening", "escalating", "broadening", "swelling", "spikes", "spiking", "quickens",
    "warmed", "warms", "heated", "multiplies", "deepens", "strengthens", "accelerates", "intensifies", "upping",
))
FALLS = frozenset((
    "fall", "falls", "fell", "fallen", "falling", "drop", "drops", "dropped", "dropping", "decrease", "decreases", "decreased",
    "decreasing", "decline", "declines", "declined", "declining", "slide", "slides", "slid", "sliding", "slip", "slips", "slipped",
    "slipping", "plunge", "plunges", "plunged", "plunging", "cut", "cuts", "cutting", "lower", "lowers", "lowered", "lowering", "slow",
    "slows", "slowed", "slowing", "shrink", "shrinks", "shrank", "shrunk", "shrinking", "narrow", "narrows", "narrowed", "narrowing",
    "down", "reduce", "reduces", "reduced", "reducing", "reduction", "reductions", "tumble", "tumbles", "tumbled", "tumbling", "ease",
    "eased", "easing", "downgrade", "downgraded", "downgrading", "dip", "dips", "dipped", "dipping", "slump", "slumps", "slumped",
    "slumping", "sink", "sank", "sunk", "sinking", "shed", "dwindled", "dwindle", "shortened", "shorten", "plummet", "plummeted",
    "slashed", "slash", "trimmed", "trim", "diminished", "curtailed", "crashed", "collapsed", "collapse", "contracted", "contraction",
    "shortening", "downturn", "dive", "dived", "nosedived", "pared", "scaled", "weakened", "receded", "subsided", "loss",
    "lessened", "lessen", "waned", "ebbed", "abated", "thinned", "dwindling", "tapered", "shrivelled", "softened", "softening", "eroded",
    "eroding", "withered", "faded", "fading", "sagged", "sagging", "waning", "ebbing", "weakening", "diminishing", "receding",
    "subsiding", "depleted", "evaporated", "melted", "crumbled", "faltered", "deflated", "decelerated", "contracting", "collapsing",
    "cooled", "cools", "shortens", "plummets", "plummeting", "slashes", "slashing", "trims", "trimming", "dwindles", "collapses",
    "eases", "erodes", "weakens",
    "lessens", "lessening", "recedes", "subsides", "crashing", "diving", "dives",
))
# How many times as much is left or made, as the word says.
MULTIPLIERS = {
    "halved": "half", "halve": "half", "halves": "half", "halving": "half",
    "doubled": "double", "doubling": "double", "doubles": "double",
    "trebled": "triple", "tripled": "triple", "trebling": "triple", "tripling": "triple", "trebles": "triple", "triples": "triple",
    "quadrupled": "quadruple", "quadrupling": "quadruple", "quadruples": "quadruple", "quintupled": "five times",
    "quartered": "a quarter",
}
# These change a figure and do not say which way.
MOVES = frozenset((
    "change", "changes", "changed", "changing", "revise", "revised", "revises", "went", "go", "goes", "going", "gone", "move", "moves",
    "moved", "moving", "improve", "improves", "improved", "improving", "improvement", "edge", "edged", "edging", "inch", "inched", "tick",
    "ticked", "rally", "rallied", "double", "swing", "swings", "swung", "shift", "shifted", "worsened", "worsen", "deteriorated",
    "adjusted", "difference", "recovered", "recovery", "took", "taken", "take", "bring", "brought", "brings", "bringing", "turned",
    "turn", "passing", "came", "come", "comes",
))
CHANGES = RISES | FALLS | frozenset(MULTIPLIERS) | (MOVES - {"took", "taken", "take", "turned", "turn", "passing", "came", "come", "comes"})
CHANGING = RISES | FALLS
