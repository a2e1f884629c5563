"""Right copy that says itself why its figures part: conceded greater marks, bases of their own, reasons, revisions; and errors that look alike."""

from __future__ import annotations

import pytest
from passages import DAY, silent, told

RIGHT = (
    # A greater figure that the words concede, or a best that is another's.
    "The 48 break-ins in May were the most this year, though fewer than the 57 of a single month in 2024.",
    "Attendance was 71 per cent, two points less than the 73 per cent of 2023 but more than in any term before that.",
    "The keeper has saved 28 penalties this season. His best year was 2022, when he stopped 31.",
    "The stamp sold for £84,000, the most ever paid for one of the island's. Its previous best was the £61,000 bid in 2020, although a "
    "collector is said to have offered £90,000.",
    "His one hour 12 minutes 20 seconds was his best by 40 seconds. The national record, one hour 10 minutes five seconds, is nine years old.",
    "Friday's 120 calls were the most in a month, though far short of the 245 made on one night in March.",
    "Rangers read 38.9 metres off the pole on Thursday. After the rain the lake is 2.4 metres higher than it was before the storm, when "
    "it stood at 36.5 metres, they said.",
    "The course runs from Monday to Thursday, with seven hours of classes a day, so it comes to 28 hours.",
    "In the worst week of May the ward admitted 120 children. Two nurses fell ill themselves. Last week there were 30 admissions, a drop of "
    "75 per cent.",
    # A change on a base that is told without its figure; another thing that grew; a change whose two figures are told of another.
    "The clinic saw 64% within a day, three points up on 2023 but below the 71% of ten years ago.",
    "Falls on the ward went up in number, from 30 to 36, as half as many beds again were in use.",
    "Letters have doubled in a year, from 2.4 million to 4.8 million. The cost went up by only 60%, as the carrier cut its rate.",
    # Those who were found alive make the lower count.
    "Officials had spoken of 23 dead at the quarry. On Friday they cut the figure to 20 after three men were found alive.",
    "The lease was approved by five votes to five, with the mayor using her casting vote.",
    # A list that is taken up again behind what is said of its first items.
    "The bank is to shut five branches, namely Hale, Orton, Penn and Ryde, all of them in the north, and Selby on the coast.",
    # A rate told by how many it is of.
    "Asthma killed 2.4 people in every 100,000 last year, up from 2.1.",
)
WRONG = (
    (
        "Fire broke out in two barns. Twelve farmhands were hurt in the first and seven in the second. The sheriff put the injured at 17.",
        "",
    ),
    ("The bank is to shut five branches, namely Hale, Orton, Penn and Ryde, all of them in the north.", "announced"),
    ("The 48 break-ins in May were the most ever, more than the 57 of a single month in 2024.", "record"),
    ("The clinic saw 64% within a day, three points up on 2023, when it was 59%.", "percent-or-points"),
    ("The lease was approved by five votes to seven.", "rank-order"),
    ("Of the 23 people killed at the quarry, three are still in hospital.", "words"),
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_the_words_explain_is_left_alone(text: str) -> None:
    silent(text)
    silent(text, None)


@pytest.mark.parametrize(("text", "rule"), WRONG)
def test_what_they_do_not_is_found(text: str, rule: str) -> None:
    assert any(name.startswith(rule) for name in told(text, DAY)), told(text, DAY)
