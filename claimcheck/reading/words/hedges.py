"""Hedges: words before or after a figure, their canonical name and the bound they put on it."""

from __future__ import annotations

# fmt: off

# canonical, bound, spellings before the figure
BEFORE: tuple[tuple[str, str, str], ...] = (
    ("about", "~",
        "about|around|roughly|approximately|approx|approx.|circa|somewhere around|something like|in the region of|"
        "in the order of|on the order of|in the neighbourhood of|in the neighborhood of|in the vicinity of|"
        "more or less|~|≈|broadly|give or take|hovered near|hovering near|hovers near|hover near|traded near|trading near|settled near|"
        "held near|holding near|barely|perhaps|maybe|possibly",
    ),
    ("estimated", "~", "estimated|an estimated|estimated at|estimated to be|reckoned at"),
    ("some", "~", "some"),
    ("nearly", "<",
        "nearly|almost|close to|approaching|nearing|virtually|near to|practically|not quite|getting on for|"
        "verging on|close on|the best part of|the better part of",
    ),
    ("just under", "<",
        "just under|slightly under|a little under|just below|slightly below|just short of|shy of|just shy of|"
        "slightly less than|a little less than|just less than|slightly fewer than|a shade less than|a shade under|a touch under|"
        "a touch less than|a fraction under|a fraction less than|a whisker under|fractionally under",
    ),
    ("under", "<",
        "under|below|less than|fewer than|lower than|smaller than|shorter than|younger than|cheaper than|"
        "slower than|lighter than|well under|well below|far less than|far fewer than|beneath|short of|sub -|<|"
        "no longer than|is less than|far below|slimmer than",
    ),
    ("just over", ">",
        "just over|slightly over|a little over|just above|slightly above|slightly more than|a little more than|"
        "just more than|a shade over|a shade more than|a touch over|a touch more than|a fraction over|a fraction more than|"
        "a whisker over|fractionally over",
    ),
    ("more than", ">",
        "more than|over|above|exceeding|exceeds|exceed|exceeded|upwards of|upward of|in excess of|north of|beyond|"
        "greater than|higher than|larger than|bigger than|longer than|older than|taller than|heavier than|"
        "faster than|well over|well above|far more than|well in excess of|surpassing|surpassed|surpasses|surpass|"
        "topping|topped|tops|much more than|comfortably over|>|later than|better than|worse than|wider than|"
        "deeper than|many more than",
    ),
    ("at least", ">=",
        "at least|at the very least|a minimum|at or above|at or over|no fewer than|no less than|not less than|not fewer than|a minimum of|"
        "minimum of|as few as|as little as|as low as|greater than or equal to|more than or equal to|larger than or equal to|"
        "bigger than or equal to|equal to or greater than|equal to or more than|equal to or larger than|"
        "higher or equal than|greater or equal than|larger or equal than|bigger or equal than|more or equal than|≥|"
        "> =|not under|not below|no lower than|no smaller than|from at least|higher than or equal to|"
        "equal to or higher than|greater or equal to|larger or equal to|bigger or equal to|higher or equal to|"
        "equal or greater than|equal or more than|no younger than|not younger than|no shorter than|"
        "no cooler than|no colder than|no lighter than|no slower than|no cheaper than|no narrower than|no earlier than",
    ),
    ("up to", "<=",
        "up to|as many as|as much as|as high as|as large as|as far as|at most|at the most|no more than|not more than|"
        "a maximum of|maximum of|no higher than|no larger than|no greater than|not over|not above|not exceeding|"
        "no older than|not older than|not be older than|not be more than|not be over|not be longer than|"
        "no taller than|no heavier than|no bigger than|no deeper than|no later than|"
        "a maximum|at or below|at or under|no warmer than|no hotter than|no faster than|no wider than|no dearer than|no thicker than|"
        "less than or equal to|fewer than or equal to|smaller than or equal to|lower than or equal to|"
        "equal to or less than|equal to or fewer than|equal to or smaller than|smaller or equal than|"
        "less or equal than|lower or equal than|less or equal to|smaller or equal to|lower or equal to|"
        "equal or less than|≤|< =|equal to or lower than|at best|anything up to|equal or smaller than",
    ),
    ("exactly", "=", "exactly|precisely|equal to|equals|equaling|equalling"),
)

# canonical, bound, spellings after the figure (or after its noun, those of AFTER_NOUN)
AFTER: tuple[tuple[str, str, str], ...] = (
    ("or so", "~", "or so|or thereabouts|give or take|- odd|- some|- ish|ish|odd|approximately|roughly"),
    ("at least", ">=",
        "or more|or greater|or higher|or over|or above|or older|or longer|and above|and over|and up|and older|"
        "and more|at least|at the least|at minimum|at a minimum|minimum|+|- plus|plus|or larger|or bigger|"
        "or better|at the very least|upwards|or hotter|or warmer|or faster|or heavier|or taller|or deeper|or stronger",
    ),
    ("up to", "<=",
        "or less|or fewer|or lower|or under|or below|or smaller|or younger|or shorter|and under|and below|"
        "and younger|at most|at the most|maximum|max|tops|at best|or colder|or cooler|or slower|or lighter",
    ),
)
# These may also stand after the noun: "30 people at most", "20 pupils or so".
AFTER_NOUN = frozenset((
    "or so", "or thereabouts", "give or take", "or more", "at least", "at the very least", "at minimum",
    "at a minimum", "or less", "or fewer", "at most", "at the most", "or older", "or younger", "or longer",
    "or over", "or above", "and over", "and above", "and older", "max", "tops", "and under", "- plus", "or higher", "or lower",
    "or greater", "or larger", "or smaller", "or better", "or hotter", "or warmer", "or colder", "or cooler", "or faster",
    "or slower", "or heavier", "or lighter", "or taller", "or deeper", "or stronger",
))

# "over" and "under" before a length of time are hedges only after one of these ("for over two years").
OVER_TIME = frozenset((
    "for", "of", "in", "well", "just", "little", "slightly", "than", "after", "lasting", "lasted", "took", "takes",
    "take", "last", "spent", "waited", "is", "was", "been", "being", "to", "by",
))
# "back up to 4.8", "climbed up to": a move, no bound.
MOVES_UP = frozenset((
    "back", "climbed", "climbing", "moved", "moving", "went", "go", "goes", "going", "edged", "inched", "crept", "ticked", "rose",
    "rising", "shot", "bumped", "gone", "rise", "rises", "risen", "climb", "climbs", "add",
    "ticks", "edges", "creeps", "inches",
    "edging", "inching", "creeping", "ticking", "jumped", "jumping", "leapt", "surged", "surging", "soared", "pushed", "pushing", "nudged",
    "nudging", "adds", "added", "adding",
))
# "the toll was up to 95 by nightfall", "arrests are up to 314": so many by now, where *up to* tells no bound.
TALLIES = frozenset((
    "toll", "tally", "total", "count", "score", "arrests", "deaths", "casualties", "infections", "inflation", "unemployment", "turnout",
))
# Words that may stand between a hedge and its figure: "at least another 30".
SKIPPED = frozenset(("another", "only", "just"))
# "took over 30 shops", "wrote about two men": a verb with its particle, not a hedge.
PHRASAL = frozenset((
    "spread", "take", "takes", "took", "taken", "taking", "hand", "handed", "hands", "handing", "turn", "turned", "turning",
    "win", "won", "preside", "presided", "argue", "argued", "fight", "fought", "write", "wrote", "writing", "talk",
    "talked", "talking", "ask", "asked", "asking", "think", "thinking", "concerned", "worry", "worried", "know",
    "learn", "lie", "lies", "lying", "lay", "buried", "hidden", "trapped", "gone", "going", "row", "dispute", "feud", "quarrel",
    "wrangle", "clash", "clashes", "clashed", "fury", "anger", "angry", "outrage", "outcry", "lawsuit", "sue", "sues", "sued", "suing",
    "inquiry", "investigation", "probe", "scandal", "off", "differ", "differed", "disagree", "disagreed", "divided", "split", "deadlocked",
    "stalled",
))

# "jailed over $13m fraud": behind these *over* gives the reason where the amount describes a noun.
BLAMED = frozenset((
    "arrested", "charged", "jailed", "sacked", "fired", "fined", "tried", "convicted", "accused", "questioned", "held", "resigns",
    "resigned", "resign", "quit", "quits", "criticised", "criticized", "attacked", "protest", "protests", "protested", "strike", "battle",
    "fights", "case", "trial", "charges", "court", "claim", "complaint", "concern", "concerns", "fears", "worries",
))

# Words that may stand between "between" or "from" and the first number.
SOFTENERS = frozenset((
    "about", "roughly", "around", "us", "minus", "negative", "c", "an", "estimated", "a", "some", "approximately",
))
