"""Words for persons and kin, beside which a bare number is an age."""

from __future__ import annotations

# fmt: off

# Persons in the singular, of whom several may be "over 40": "women over 40", "a driver under 21".
PERSONS = frozenset((
    "person", "people", "man", "woman", "boy", "girl", "child", "kid", "teenager", "teen", "youth", "youngster", "toddler", "baby",
    "infant", "adult", "minor", "pupil", "student", "pensioner", "voter", "worker", "employee", "patient", "victim", "resident",
    "citizen", "driver", "passenger", "player", "member", "defendant", "suspect", "accused", "teacher", "migrant", "immigrant", "refugee",
    "soldier", "recruit", "graduate", "homeowner", "smoker", "parent", "mother", "father", "mum", "mom", "dad", "son", "daughter",
    "brother", "sister", "twin", "grandmother", "grandfather", "wife", "husband", "male", "female", "american", "briton", "australian",
    "canadian", "european",
))
# Those of whom it is told how many children they have: "a father of two, 41,".
PARENTS = frozenset("dad father mum mom mother parent grandfather grandmother grandparent gran grandad granddad grandma nan".split())
# Those in a family of whom the ages are told in a row: "her two sons, seven and four".
OFFSPRING = frozenset("son daughter child boy girl brother sister grandson granddaughter grandchild sibling kid nephew niece".split())
# Those of whom the age alone may stand between two commas, besides parents: "his sister, 9, said".
KIN = frozenset((
    "sister", "brother", "mother", "father", "cousin", "twin", "grandson", "granddaughter", "stepson", "stepdaughter", "wife", "husband",
    "son", "aunt", "uncle", "niece", "nephew", "boy", "girl", "victim", "friend", "guard", "chief", "boss", "king", "queen", "bride",
    "groom", "coach",
))
