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
IN_A_ROW = frozenset("straight consecutive successive running".split())
# Where one clause ends and a rival one begins, and the marks that part clauses.
PARTING = frozenset("; but while whereas although though".split())
MARKS = frozenset(". ; : ( ) – —".split())
