"""Words that make the number after them a name, a road, a section or a place in a series."""

from __future__ import annotations

# fmt: off

BEFORE = {
    "section": "section", "article": "section", "chapter": "section", "clause": "section", "paragraph": "section",
    "page": "section", "pages": "section", "annex": "section", "appendix": "section", "title": "section",
    "schedule": "section", "rule": "section", "amendment": "section", "verse": "section", "psalm": "section",
    "figure": "section", "table": "section", "item": "section", "route": "road", "highway": "road",
    "interstate": "road", "motorway": "road", "autoroute": "road", "freeway": "road", "junction": "road",
    "exit": "road", "flight": "name", "game": "name",
    "week": "name", "day": "name", "phase": "name", "stage": "name", "level": "name", "category": "name",
    "type": "name", "grade": "name", "class": "name", "act": "name", "district": "name", "precinct": "name",
    "proposition": "name", "prop": "name", "resolution": "name", "channel": "name", "gate": "name",
    "terminal": "name", "platform": "name", "round": "name", "step": "name", "part": "name", "volume": "name",
    "episode": "name", "season": "name", "unit": "name", "block": "name", "room": "name", "ward": "name",
    "studio": "name", "pier": "name", "lane": "name", "line": "name", "radio": "name", "group": "name",
    "pool": "name", "division": "name", "tier": "name", "zone": "name", "sector": "name", "area": "name",
    "square": "name", "bus": "name", "formula": "name", "version": "name", "model": "name",
    "mark": "name", "mk": "name", "reactor": "name", "no": "name", "nos": "name", "number": "name",
    "iphone": "name", "year": "name", "hurricane": "name",
    "wave": "name", "track": "name", "hole": "name", "heat": "name", "quarter": "name",
    "question": "name", "lot": "name", "turn": "name", "lap": "name", "matchday": "name", "form": "name",
    "post": "name", "box": "name", "suite": "name", "apartment": "name", "flat": "name", "floor": "name",
    "file": "name", "band": "name", "court": "name", "runway": "name", "playstation": "name",
}
# Read as names only when capitalised or behind a word of LEADS: "in week 5", but not "a week 5 people".
WEEK = frozenset((
    "day", "week", "year", "part", "line", "area", "unit", "group", "post", "box", "number", "turn", "question",
    "round", "act", "level",
))

# Of these the ones that open a sentence before a number that is theirs: "Year 11 pupils sat"; not "Post 12 letters".
OPENING = frozenset("year week day level group unit area part".split())
# Read as names only with a capital: "Band 5 nurses", "Court 12"; not "the court 12 years ago".
CAPITALS = frozenset("band court playstation".split())
# Of these several are numbered, with a small letter too: "between junctions 14 and 15".
ROWS_IN_SMALL = frozenset(
    "junctions exits pages chapters verses sections articles paragraphs platforms runways numbers nos mileposts".split()
)

# Parts of a text, which nobody counts by the word alone: what follows is a verb ("article 5 binds them").
PARTS = frozenset(("section", "article", "chapter", "clause", "paragraph", "annex", "appendix", "schedule", "amendment", "verse", "psalm"))
# Parts of a show, whose name has a capital: "Season 3 lands in May", but "in its first season 300 fans came".
SHOWS = frozenset(("season", "episode"))

# The last word of an address, behind the number of a house and a name.
STREETS = frozenset((
    "street", "road", "lane", "avenue", "drive", "close", "terrace", "crescent", "boulevard", "square", "gardens", "court", "way", "place",
    "row", "hill", "grove", "mews", "rd", "ave", "blvd", "st", "dr", "ln",
))
# Before a word of WEEK.
LEADS = frozenset(("on", "in", "the", "by", "at", "to", "after", "before", "from", "until", "since", "through"))

# Indexes whose name ends in a number.
INDEXES = frozenset((
    "p", "ftse", "asx", "nikkei", "cac", "dax", "stoxx", "nasdaq", "russell", "fortune", "csi", "topix", "ibex", "marker", "milepost",
))
FIXED = frozenset(("24/7", "9/11", "7/7", "50/50", "20/20", "4x4", "401(k)", "4x100m", "4x200m", "4x400m"))
# A figure before these is a result, not a range.
RESULTS = frozenset((
    "win", "won", "wins", "victory", "defeat", "lost", "loss", "beat", "beaten", "beating", "draw", "drew", "drawn",
    "lead", "led", "leads", "leading", "trail", "trailed", "trailing", "vote", "voted", "thriller", "rout", "ruling",
    "decision", "score", "scored", "tie", "tied",
))
# Besides the function words these open a sentence with a capital and name nothing: "Nearly 40 left".
STARTERS = frozenset((
    "aged", "almost", "another", "approximately", "barely", "elsewhere", "exactly", "fewer", "fully", "hardly",
    "last", "meanwhile", "nearly", "next", "other", "others", "roughly", "whereas",
))

# A number before one of these counts something, whatever capital stands before it.
COUNTING = frozenset(("were", "are", "had", "have", "of", "more", "other", "or", "in"))

# Before a hyphen and a number these are no part of a name: "Mid-1980s", "Sub-7", "Minus-5".
PREFIXES = frozenset(("sub", "minus", "under", "over", "mid", "pre", "post", "non", "ex", "plus", "negative"))

# Machines and programs that are numbered, whose makers nobody confuses with them: "Falcon 9 launches", "Windows 11 users".
MAKERS = frozenset(("boeing", "airbus", "embraer", "ferrari", "porsche", "audi", "saab"))  # whose names stand before counts, too
SERIES = MAKERS | frozenset((
    "falcon", "ariane", "soyuz", "apollo", "artemis", "gemini", "voyager", "vega", "starship", "windows", "ios", "android", "iphone",
    "ipad", "pixel", "xbox", "playstation", "module", "leopard", "galaxy",
))
