"""How many plain wordings of each relation are found, and how many of their right twins are flagged: every slot varied by a fixed seed.

    python benchmarks/wordings.py [--each 40] [--only rest,share] [--misses 5]

A relation has a few wordings with slots and numbers of which one is wrong in the wrong twin. Sentences with figures that have nothing
to do with it stand before and behind. A slot whose words are found less often than others shows a table that is too short, a wording that
is never found a tie that is missing. The passages are no test of what real copy holds; they show where the reading hangs on words.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Callable

import claimcheck as cc

PUBLISHED = "2026-11-26"
SLOTS = {
    "things": "branches libraries ships schools beds horses stores tanks jobs villages planes wards shops buses bridges",
    "people": "people workers soldiers nurses students passengers prisoners staff doctors civilians voters patients officers members",
    "place": "Leeds Kharkiv Ohio Marseille Kent Texas Odesa Bristol Essex Sumy Lagos Nairobi",
    "there": "Lyon Turin Derry Lviv Oslo Quito",
    "day": "Monday Tuesday Wednesday Thursday Friday",
    "cur": "£ $ €",
    "per": "% |per cent| percent",
}
LISTS = {
    "org": [
        "The bank",
        "The council",
        "The company",
        "The navy",
        "The union",
        "The airline",
        "The charity",
        "The hospital",
        "It",
        "The firm",
    ],
    "cuts": ["closed", "will close", "has lost", "lost", "sold", "is to shut", "has closed", "will cut", "plans to sell", "scrapped"],
    "lead": [", leaving ", ", which leaves ", " and now has ", ", and is left with ", ". That leaves ", ". It now has "],
    "did": ["were killed", "were arrested", "were hurt", "applied", "died", "were rescued", "left", "voted", "were evacuated"],
    "rose": ["rose", "climbed", "jumped", "increased", "grew", "went up", "has risen", "surged"],
    "subject": ["Sales", "Profits", "Output", "Crime", "Exports", "Turnover", "Attendance", "Spending", "Arrivals", "Revenue", "Traffic"],
}
BEFORE = ["", "", "The announcement came on Monday. ", "Shares fell 3 per cent. ", "Founded in 1962, the group has 14 directors. ",
          "“We had no choice,” said its chief executive, Ann Reid, 58. ", "The decision follows two years of talks. "]  # fmt: skip
BEHIND = ["", "", " A spokesman declined to comment.", " Last year it spent £4.2m on repairs.", " Talks with 12 unions begin next week."]

Numbers = Callable[[random.Random, int], dict[str, object]]
RELATIONS: dict[str, tuple[Numbers, list[str]]] = {}


def relation(name: str, *wordings: str) -> Callable[[Numbers], Numbers]:
    """Registers the numbers of a relation with its wordings; a numbers function takes what the wrong twin is out by, 0 in the right one."""

    def register(numbers: Numbers) -> Numbers:
        RELATIONS[name] = numbers, list(wordings)
        return numbers

    return register


@relation(
    "rest", "{org} {cuts} {part} of its {whole} {things}{lead}{rest}.", "{org} {cuts} {part} of the {whole} {things}{lead}{rest} {things}."
)
def rest(r: random.Random, off: int) -> dict[str, object]:
    whole, part = r.randint(30, 90), r.randint(3, 12)
    return {"whole": whole, "part": part, "rest": whole - part + off}


@relation(
    "two parts",
    "{a} {people} {did} in {place} and {b} in {there}, a total of {sum}.",
    "A total of {sum} {people} {did}: {a} in {place} and {b} in {there}.",
    "In {place} {a} {people} {did}, and in {there} another {b}, bringing the total to {sum}.",
    "Officials said {a} {people} {did} in {place} and {b} in {there}. In all, {sum} {did}.",
)
def two_parts(r: random.Random, off: int) -> dict[str, object]:
    a, b = r.randint(101, 480), r.randint(101, 480)
    return {"a": a, "b": b, "sum": a + b + off}


@relation(
    "three parts",
    "{org} has {sum} {things}: {a} in {place}, {b} in {there} and {c} elsewhere.",
    "There were {a} {things} in {place}, {b} in {there} and {c} elsewhere, or {sum} altogether.",
    "The {sum} {things} are divided between {place} ({a}), {there} ({b}) and the coast ({c}).",
)
def three_parts(r: random.Random, off: int) -> dict[str, object]:
    a, b, c = (r.randint(21, 95) for _ in range(3))
    return {"a": a, "b": b, "c": c, "sum": a + b + c + off}


@relation(
    "change",
    "{subject} {rose} {share}% from {cur}{a}m to {cur}{b}m last year.",
    "{subject} {rose} by {share} per cent to {cur}{b}m, from {cur}{a}m in 2024.",
    "{subject} {rose} to {cur}{b}m from {cur}{a}m, a rise of {share}%.",
    "{subject} {rose} {share}% to {cur}{b}m. In 2024 it had been {cur}{a}m.",
)
def change(r: random.Random, off: int) -> dict[str, object]:
    a, share = r.choice((40, 60, 80, 120, 200, 400)), r.choice((5, 10, 15, 20, 25, 30, 40))
    return {"a": a, "b": a * (100 + share) // 100, "share": share + (off and 8)}


@relation(
    "share",
    "Of the {whole} {people}, {part}, or {share}%, {did}.",
    "{part} of the {whole} {people}, {share} per cent, {did}.",
    "{part} {people} {did}. That is {share}% of the {whole} checked.",
    "There are {whole} {people}. {part} {did}, {share} per cent of the total.",
)
def share(r: random.Random, off: int) -> dict[str, object]:
    whole, percent = r.choice((50, 120, 200, 400, 600)), r.choice((10, 20, 30, 40, 60, 70))
    return {"whole": whole, "part": whole * percent // 100, "share": percent + (off and 9)}


@relation(
    "each",
    "{org} paid {cur}{total} for {n} {things}, or {cur}{each} each.",
    "The {n} {things} cost {cur}{each} apiece, {cur}{total} in all.",
    "Each of the {n} {things} costs {cur}{each} a year, so that the bill comes to {cur}{total} a year.",
)
def each(r: random.Random, off: int) -> dict[str, object]:
    n, one = r.choice((8, 12, 20, 25, 40, 60)), r.choice((12, 15, 25, 40, 80))
    return {"n": n, "each": one, "total": n * one + (off and n * one // 2)}


@relation(
    "rate",
    "It used {rate} tonnes a day for {n} days, a total of {total}.",
    "In {n} days it lost {total} shells, an average of {rate} a day.",
    "It took {rate} calls every night. After {n} nights the total stood at {total}.",
    "It received {total} letters over {n} weeks, or {rate} a week.",
)
def rate(r: random.Random, off: int) -> dict[str, object]:
    n, one = r.choice((5, 6, 7, 8, 12)), r.choice((15, 20, 30, 40, 60))
    return {"n": n, "rate": one, "total": n * one + (off and 2 * one)}


@relation(
    "stock",
    "{org} had {a} {people} in January. Since then {i} have joined and {o} have left, so that it now has {b}.",
    "{org} started the year with {a} {people}, took on {i} and lost {o}, and ended it with {b}.",
)
def stock(r: random.Random, off: int) -> dict[str, object]:
    a, i, o = r.randint(100, 600), r.randint(10, 60), r.randint(5, 50)
    return {"a": a, "i": i, "o": o, "b": a + i - o + off}


@relation(
    "accounts",
    "On sales of {cur}{a} million and costs of {cur}{b} million it made a profit of {cur}{c} million.",
    "It took in {cur}{a}m and spent {cur}{b}m, a surplus of {cur}{c}m.",
    "Revenue was {cur}{a}m and costs {cur}{b}m, leaving a profit of {cur}{c}m.",
)
def accounts(r: random.Random, off: int) -> dict[str, object]:
    a, b = r.randint(50, 90), r.randint(10, 35)
    return {"a": a, "b": b, "c": a - b + (off and 9)}


@relation(
    "seats",
    "Labour won {a} of the {n} seats, the Conservatives {b} and the Greens the other {c}.",
    "Labour took {a} seats, the Conservatives {b} and the Greens {c} on the {n}-member council.",
)
def seats(r: random.Random, off: int) -> dict[str, object]:
    a, b, c = r.randint(20, 30), r.randint(10, 19), r.randint(3, 9)
    return {"a": a + abs(off), "b": b, "c": c, "n": a + b + c}


def passage(name: str, seed: int, off: int) -> tuple[str, list[str]]:
    """One passage of the relation and the choices that were made for it; the same choices for the right and the wrong twin."""
    r = random.Random(f"{name} {seed}")
    numbers, wordings = RELATIONS[name]
    wording = r.choice(wordings)
    slots = {key: r.choice(words.split()) for key, words in SLOTS.items()} | {key: r.choice(told) for key, told in LISTS.items()}
    made = [f"wording={wordings.index(wording) + 1}", *(f"{key}={slots[key]}" for key in slots if f"{{{key}}}" in wording)]
    return r.choice(BEFORE) + wording.format(**slots, **numbers(r, off)) + r.choice(BEHIND), made


def told(text: str) -> bool:
    """True where anything is flagged."""
    return any(finding.level != "note" for finding in cc.check_text(text, published=PUBLISHED).findings)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--each", type=int, default=40)
    options.add_argument("--only", default="")
    options.add_argument("--misses", type=int, default=0)
    given = options.parse_args()
    for name in given.only.split(",") if given.only else RELATIONS:
        found, misses, alarms = 0, [], []
        by_slot: dict[str, list[bool]] = defaultdict(list)
        for seed in range(given.each):
            wrong, made = passage(name, seed, random.Random(seed).choice((1, -1, 10, -10, 2)))
            hit = told(wrong)
            found += hit
            misses += [] if hit else [wrong]
            for slot in made:
                by_slot[slot].append(hit)
            right = passage(name, seed, 0)[0]
            alarms += [right] if told(right) else []
        worst = sorted((sum(hits) / len(hits), slot) for slot, hits in by_slot.items() if len(hits) > 2)[:6]
        print(
            f"{name}: {found} of {given.each} found, {len(alarms)} right ones flagged; least found: "
            + ", ".join(f"{s} {q:.0%}" for q, s in worst)
        )
        for text in (*misses[: given.misses], *(f"FLAGGED {text}" for text in alarms[:3])):
            print(f"    {text}")


if __name__ == "__main__":
    main()
