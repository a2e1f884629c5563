"""Small words that mean the same wherever they are looked for: whose a thing is, what was told of before, where a clause ends."""

from __future__ import annotations

# Whose a thing is, and such a word or the article.
OWNERS = frozenset("his her its our their my your".split())
THE_OR_OWNERS = OWNERS | {"the"}
# What stands before a thing that was told of before, or before all of it.
DEFINITE = THE_OR_OWNERS | {"this", "that", "these", "those"}
WHOLLY = DEFINITE | {"all", "both"}
# What takes up the subject of the sentence before, and the things it counted.
SUBJECTS = frozenset("it they he she this".split())
TAKEN_UP = SUBJECTS | {"that"}
THEM = frozenset("them those these whom which".split())
MORE = frozenset("another more further additional extra".split())
# What a figure is told with that is set beside another: one more, a rival one, one of as a rule or of before.
OTHERS = frozenset("another other others".split())
RIVALS = frozenset("rival rivals competitor competitors neighbour neighbours neighbouring".split())
USUAL = frozenset("usual usually normal normally typical typically average ordinary".split())
FORMER = frozenset("previous previously former formerly earlier".split())
SET_BESIDE = MORE | OTHERS | RIVALS | USUAL | FORMER
# What is done to a day that another is set in place of.
PUT_OFF = OTHERS | frozenset("instead moved earlier later delayed originally postponed rather previously changed again extended".split())
# What denies a thing, and what with it leaves open whether it is so.
NOT = frozenset("no not never n't nobody nothing none neither nor hardly without".split())
MODALS = frozenset("will would can cannot could shall should may might must".split())
UNSURE = NOT | MODALS | {"if", "whether"}
IN_A_ROW = frozenset("straight consecutive successive running".split())
# Where one clause ends and a rival one begins, and the marks that part clauses.
PARTING = frozenset("; but while whereas although though".split())
MARKS = frozenset(". ; : ( ) – —".split())
