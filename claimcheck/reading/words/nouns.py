"""Words that end a noun phrase, plurals without -s, and words counted on their own."""

from __future__ import annotations

# fmt: off

QUAKES = frozenset("quake quakes earthquake earthquakes tremor tremors aftershock aftershocks temblor".split())
STOP = frozenset((
    "perhaps", "maybe", "possibly", "therefore", "thus", "hence", "asleep", "awake", "aboard", "afloat", "ashore", "adrift", "aground",
    "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "of", "in",
    "on", "at", "to", "from", "by", "with", "without", "for", "as", "than", "since", "until", "till", "before",
    "after", "during", "over", "under", "above", "below", "between", "among", "against", "into", "onto", "out", "off",
    "up", "down", "about", "around", "across", "along", "near", "inside", "outside", "toward", "towards", "through",
    "throughout", "within", "via", "per", "versus", "vs", "v", "and", "or", "but", "nor", "so", "yet", "if", "when",
    "while", "where", "who", "whom", "whose", "which", "what", "why", "how", "because", "although", "though",
    "unless", "whether", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having",
    "do", "does", "did", "will", "would", "can", "could", "shall", "should", "may", "might", "must", "not", "no",
    "never", "he", "she", "it", "they", "we", "you", "i", "him", "them", "us", "me", "one's", "there", "here", "then",
    "now", "also", "too", "very", "more", "most", "less", "least", "each", "every", "both", "either", "neither",
    "all", "any", "some", "such", "only", "just", "even", "still", "already", "again", "ago", "later", "earlier",
    "away", "apart", "apiece", "say", "says", "said", "told", "tell", "added", "according", "including", "excluding",
    "except", "despite", "like", "amid", "behind", "beside", "besides", "beyond", "it's", "that's", "who's",
    "they're", "due", "plus", "minus", "times", "however", "today", "tomorrow", "yesterday", "tonight", "together",
    "overnight", "ashore", "open", "alone", "instead", "altogether", "overall", "once", "twice", "back", "ahead", "abroad", "nationwide",
    "worldwide", "annually", "respectively", "remain", "remained", "remains", "became", "become", "went", "came",
    "took", "made", "left", "lost", "got", "gave", "began", "begun", "saw", "seen", "found", "held", "kept", "led",
    "won", "ran", "met", "fell", "fallen", "rose", "risen", "grew", "grown", "drove", "driven", "flew", "flown",
    "spoke", "spoken", "wrote", "written", "broke", "broken", "sent", "spent", "built", "sold", "paid", "bought",
    "brought", "fought", "caught", "taught", "thought", "sank", "sunk", "died", "dying", "fled", "blown", "hit", "shut", "quit", "burst",
    "cut", "put", "set", "let", "stood", "sat", "lay", "lain", "laid", "slept", "go", "goes", "going", "come",
    "comes", "coming", "take", "takes", "taking", "make", "makes", "making", "want", "wants", "need", "needs", "get",
    "gets", "give", "gives", "see", "sees", "find", "finds", "live", "lived", "work", "works", "worked", "show",
    "shows", "use", "uses", "used", "call", "calls", "face", "faces", "report", "reports", "amidst", "onboard",
    "aboard", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "whenever", "wherever",
    "followed", "joined", "voted", "agreed", "arrived", "chose", "drew", "drawn", "felt", "wore", "rode", "swam",
    "threw", "tore", "woke", "struck", "swore", "stole", "shook", "sang", "rang", "dug", "hung", "bore", "fed",
    "lent", "meant", "knew", "sought", "froze", "forgot", "ate", "drank", "dealt", "flung", "swung", "wept",
    "consists", "contains", "comprises", "includes", "becomes", "belongs", "exists", "seems", "appears", "happens",
    "x", "cannot", "downstairs", "upstairs", "indoors", "outdoors", "outright",
    "means", "upheld", "withheld", "overthrew", "withdrew", "overcame", "overtook", "undertook", "heard",
))

# What several things do: behind their number no noun stands in the singular ("30 speak French", "the remaining 180 stand empty").
DEEDS = frozenset((
    "stand", "speak", "play", "sign", "sit", "belong", "stay", "hold", "carry", "think", "believe", "support", "oppose",
    "rent", "cycle", "drive", "walk", "travel", "cook", "sell", "offer", "teach", "write", "run", "serve", "pay", "earn",
    "charge", "vote", "die", "wait", "sleep", "share", "keep", "lie", "grow", "eat", "drink", "smoke", "swim", "wear", "send",
    "hope", "plan", "fear", "attend", "train", "visit", "swear", "drop", "fly", "sail", "study", "learn", "join", "leave",
    "miss", "lack", "deal", "depend", "rely", "prefer", "love", "feel", "know", "hear", "help", "meet", "follow", "bear",
    "breed", "graze", "nest", "flower", "dance", "pray", "fight", "flee", "return", "retire", "survive", "trade", "qualify",
    "claim", "receive", "accept", "admit", "agree", "deny", "expect", "argue", "seem", "appear", "maintain", "remember", "forget",
    "recall", "enjoy", "complain", "demand", "require", "contain", "differ", "involve", "employ", "produce", "operate", "reject",
    "refuse", "disagree", "favour", "favor", "approve", "disapprove", "trust", "distrust", "suffer", "worry", "doubt", "consider",
    "commute", "begin", "fail", "fall", "rise", "reach", "stretch", "seep", "leak", "blame", "enter", "ask", "avoid",
    "borrow", "compete", "consume", "cope", "cross", "decline", "draw", "emerge", "exist", "gather", "hate", "insist", "invest", "kneel",
    "laugh", "listen", "look", "lose", "marry", "move", "occupy", "perform", "practise", "promise", "protest", "prove", "queue", "regret",
    "owe", "seek", "finish", "watch", "tune", "bet", "cast",
    "resign", "roam", "spend", "struggle", "suspect", "tend", "understand", "wish", "arrive", "account", "withdraw", "chase", "march",
))

# Participles without -ed: behind a number they say what was done to things of which the noun is left out ("a backlog of 360 laden with").
DONE = frozenset((
    "laden", "stolen", "frozen", "hidden", "chosen", "eaten", "taken", "torn", "worn", "shaken", "stricken", "forgotten", "beaten",
    "bitten", "spoilt", "gone", "done", "shown", "known", "thrown", "sworn", "burnt", "strewn",
))

# Function words that are names in capitals: the United States, the World Health Organization, information technology.
ACRONYMS = frozenset(("us", "who", "it"))

# Plurals that do not show it: without -s, or with -as and -is.
IRREGULAR_PLURALS = frozenset((
    "mps", "pcs", "gps", "evs", "tvs", "cds", "rbis", "tds", "jps", "vps",
    "men", "women", "children", "police", "feet", "teeth", "mice", "geese", "cattle", "sheep", "fish", "deer", "personnel", "staff",
    "crew", "aircraft", "offspring", "youth", "oxen", "alumni", "criteria", "bacteria", "salmon", "poultry", "spacecraft", "areas",
    "ideas", "pandas", "koalas", "gorillas", "sofas", "cameras", "villas", "plazas", "arenas", "operas", "cinemas", "visas",
    "pizzas", "bananas", "umbrellas", "guerrillas", "militias", "formulas", "diplomas", "dramas", "sodas", "llamas", "zebras",
    "gurkhas", "peninsulas", "larvas", "cobras", "hyenas", "saunas", "taxis", "rabbis", "skis", "kiwis", "safaris", "alibis",
    "houthis", "iraqis", "israelis", "saudis", "yemenis", "pakistanis", "omanis", "kuwaitis", "qataris", "emiratis", "bangladeshis",
    "nepalis", "somalis", "azerbaijanis", "schoolchildren", "grandchildren", "craft", "livestock", "clergy", "shrimp", "trout",
    "cod", "bison", "dice", "lice",
))
# These end in -s and are no plurals.
NO_PLURALS = frozenset(("lens", "news", "always", "chaos", "diabetes", "measles", "rabies"))

# Counted on their own: "1,950 killed", "12 injured", "two dead", "30 missing".
PARTICIPLES = frozenset((
    "killed", "dead", "wounded", "injured", "missing", "hurt", "arrested", "detained", "displaced", "infected",
    "hospitalised", "hospitalized", "homeless", "captured", "drowned", "unemployed", "jobless", "vaccinated",
    "evacuated", "rescued", "stranded", "trapped", "kidnapped", "abducted", "deported", "hired", "fired", "affected",
    "destroyed", "damaged", "convicted", "charged", "jailed", "suspended", "registered", "confirmed", "sacked",
    "dismissed", "shot", "stabbed",
))
# Plurals that stand before another noun: "sales people", "women drivers". Behind any other plural a word with -s is a verb.
PLURAL_MODIFIERS = frozenset((
    "sales", "sports", "arms", "savings", "systems", "goods", "trades", "customs", "drugs", "jobs", "games",
    "clothes", "women", "men", "people", "children", "troops", "lives", "foods", "parts", "records", "rights",
    "services", "communications", "operations", "electronics", "mathematics", "economics", "politics", "physics",
    "athletics", "police", "cattle", "fish", "sheep", "staff", "aircraft", "securities", "benefits", "careers",
    "students", "veterans", "boys", "girls", "ladies", "gentlemen", "farmers", "teachers", "workers", "ports",
    "markets", "roads", "species", "series", "crew", "youth", "fisheries", "munitions", "weapons", "assets",
    "graphics", "logistics", "headquarters", "barracks", "heads", "humanities", "arts", "crafts", "sciences",
    "admissions", "claims", "complaints", "investments", "pensions", "payments", "wages", "taxes", "damages",
))
# Things that are bored, not counted: after these a length in millimetres is a calibre.
CALIBRES = frozenset((
    "mortar", "mortars", "shell", "shells", "howitzer", "howitzers", "gun", "guns", "artillery", "round", "rounds",
    "cannon", "cannons", "ammunition", "rifle", "rifles", "rocket", "rockets", "pistol", "bullet", "bullets",
    "cartridge", "cartridges", "projectile", "projectiles",
))
STOREYS = frozenset((
    "storey", "story", "stories", "storeys", "storied", "storeyed", "floor", "bedroom", "door", "seat", "seater",
    "lane", "wheel", "wheeled", "wheeler", "wheelers", "speed", "cylinder", "pointer", "pointers", "star", "piece", "pin", "bore", "ply",
))
BUILDINGS = frozenset((
    "building", "buildings", "block", "blocks", "house", "home", "tower", "apartment", "residential", "hotel",
    "office", "structure", "car", "park", "factory",
))
HOMES = frozenset("flat apartment house home unit".split())  # "four-room flats"; but the rooms of a 40-room hotel are counted
# What a hyphen joins to a verb to make a plural noun: break-ins, walk-outs, hold-ups.
PARTICLES = frozenset("ins outs ups downs offs ons overs backs aways throughs bys togethers unders".split())
# "one day", "at one point": the number counts nothing that could be added up.
ABSTRACT = frozenset((
    "thing", "way", "time", "reason", "part", "side", "hand", "area", "kind", "sort", "place", "step",
    "question", "moment", "example", "case", "word", "problem", "respect", "sense", "solution", "aspect",
    "element", "factor", "type", "form", "stage", "end", "idea", "look", "glance", "eye",
))
BEFORE_PRONOUN_ONE = frozenset((
    "no", "any", "every", "each", "this", "that", "which", "the", "another", "loved", "some", "our", "little", "big",
))

# "a third say", "half were": the share has no noun of its own.
VERBS_OF_SHARES = frozenset((
    "say", "says", "said", "believe", "think", "want", "were", "was", "are", "is", "have", "had", "has", "would", "will", "could",
    "did", "do", "voted", "support", "supported", "oppose", "opposed", "backed", "favour", "favor", "fear", "took", "chose", "passed",
    "go", "goes", "went", "come", "comes", "came", "live", "lived", "work", "remain", "remains", "stayed", "belong", "belongs", "plan",
    "failed", "died", "survived",
))

# "the first half", "the other half": no share.
# How often something comes, behind a number and a hyphen: "a three-weekly round".
OFTEN = frozenset("minutely hourly daily nightly weekly monthly quarterly yearly".split())

NOT_HALF = frozenset((
    "first", "second", "other", "better", "this", "last", "next", "final", "opening", "that", "each", "either",
))

# "a boy of 12": an age.
AGED = frozenset((
    "boy", "girl", "man", "woman", "child", "lad", "youth", "teenager", "baby", "son", "daughter", "age",
))

# Behind these "one day" is a length of time; elsewhere it is some day.
WITHIN = frozenset((
    "in", "within", "for", "per", "after", "than", "just", "only", "of", "a", "by", "over",
))

# Between "of" and the noun: "two of their dogs".
DETERMINERS = frozenset((
    "the", "its", "their", "his", "her", "our", "these", "those", "this", "that", "all", "my", "your", "a", "an",
))

# Nouns that end like a verb form or an adverb.
NOUN_ENDINGS = frozenset((
    "building", "wedding", "evening", "king", "meeting", "hearing", "shed", "bed", "family", "supply", "assembly",
    "warning", "seed", "breed", "monopoly", "anomaly", "butterfly", "ally", "rally", "belly", "bully", "lily",
    "jelly", "offering", "painting", "drawing", "recording", "ceiling", "clothing", "railing", "landing",
    "crossing", "filing", "ruling", "reading", "opening", "beginning", "morning", "housing", "shooting", "bombing",
    "killing", "listing", "posting",
))
