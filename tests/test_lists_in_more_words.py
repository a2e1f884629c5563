"""Lists whose number is told in a sentence of any build: behind a gerund, behind *on* and *for*, by *they cover*, on a shortlist."""

from __future__ import annotations

import pytest
from passages import messages, silent

LISTS = [
    ("Testing will be done again in {} parishes, Carne, Lund and Oby.", "three", "four"),
    ("Flooding closed {} roads, the A7, the A91, the B702 and the A68.", "four", "three"),
    ("The chancellor announced {} tax cuts, on fuel, bread, homes and savings.", "four", "three"),
    ("The chancellor announced {} levies on Monday. They are to apply to flights, sugar and diesel.", "three", "four"),
    ("The council plans {} new fees. They are for parking, swimming, burials and weddings.", "four", "three"),
    ("The college will start {} courses. They deal with sailing, rowing and diving.", "three", "four"),
    ("The firm will build {} plants. They will be in Leeds, Hull, York and Bath.", "four", "three"),
    ("The guide has {} chapters, on trade, fishing, migration and defence.", "four", "five"),
    ("The inquiry found {} faults. The faults, as the judge put it, were weak steel, poor welds and lost bolts.", "three", "four"),
    ("The two sides have settled {} points. The points agreed are a new bridge, a longer truce and a visit in May.", "three", "four"),
    ("Prieto, Vos, Li, Adair and Holm are on the shortlist of {} for the medal.", "five", "four"),
    ("The panel of {} is made up of Reid, Shah, Blum and Okoro.", "four", "three"),
    ("The {} who voted against were Reid, Shah, Blum and Okoro.", "four", "five"),
    ("Reid, Shah, Blum and Okoro were the only {} to vote against.", "four", "five"),
    (
        "Police named the {} men held over the £3 million raid: Jan Marr, 41; Dean Ollis, 29; Paul Reid, 36; and Amir Vos, 52.",
        "four",
        "three",
    ),
    ("Burglars took {} things from the house, a clock, a vase and a painting.", "three", "four"),
]
SILENT = [
    "Using recycled timber on four boats, Amy, Bill and Carl won the prize.",
    "Running costs rose in three towns, Alder, Brook and Carne, by 10%.",
    "The firm has four factories. They are in Leeds, Hull and York.",
    "Three ministers resigned. They oppose cuts to schools, roads, hospitals and parks.",
    "The state has two bans on fishing, in the Gulf, the Sound and the Bay.",
    "Four bills were passed, on Monday, Tuesday and Wednesday.",
    "The union has four demands. The demands are absurd, costly and late.",
    "The union has four demands. The demands, which it will put on Monday, are backed by nurses, porters and cooks.",
    "The sides discussed four points. The points agreed are a new bridge, a longer truce and a visit in May.",
    "Adler, Bonn and Cruz are on the committee of five that runs the club.",
    "Customs officers found four tigers, two lions and a bear, seven animals in all.",
    "Burglars took four things from the house, among them a clock, a vase and a painting.",
    "The firm raised four salaries to £20,000: pickers, packers and drivers get more.",
    "The five who spoke were from Chad, Mali, Niger and Togo.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), LISTS)
def test_a_list_is_as_long_as_its_number_says(text: str, right: str, wrong: str) -> None:
    assert messages(text.format(wrong))
    silent(text.format(right))


@pytest.mark.parametrize("text", SILENT)
def test_no_list_is_told_where_the_number_counts_others(text: str) -> None:
    silent(text)


def test_a_list_quotes_its_items_where_words_aside_are_left_out() -> None:
    (told,) = messages("Fighting was reported in three villages, Orlov, Dubno, Stara and Lisy, on Monday.")
    assert told.endswith("a list of 4: Orlov, Dubno, Stara, Lisy")
