"""More than hold them: survivors and those aboard, what a tank holds, what is counted into a figure, a sort of them, jobs by the thousand."""

from __future__ import annotations

import pytest
from passages import silent, told

WRONG = [
    "Firemen freed 23 survivors from the wreck of a van that had been carrying 17 people.",
    "Divers pulled 23 survivors from a trawler with 17 people on board.",
    "There were 23 survivors of the crash of a plane that carried 17 people.",
    "The tank can hold 30 million litres of water. On Friday it contained 38 million, so there was room for more.",
    "The vat can hold 900 litres. It held 980 at the last reading.",
    "The club has sold 14,600 season tickets for a ground that holds 13,200.",
    "The playhouse has 420 seats and sold 450 tickets for the play.",
    "The roll holds 5,280 names. The 5,820 sailors in it are marked with an anchor.",
    "The album has 240 photographs. The 270 portraits in it are by one hand.",
    "Clinics took in 84 of the sick, most of them old. Those who needed oxygen, 140 by one count, are included in that figure.",
    "The yearbook records 562 accidents altogether. Fatal accidents, at 604, were most common in fog.",
    "The town had 412 fires last year, the brigade said. House fires came to 460.",
    "Thousands of jobs are to go at the pottery, the receivers said. The whole payroll is 520.",
    "Hundreds of workers walked out of the mill. Its workforce is 72.",
    "Tens of thousands of people fled the town. It had 7,000 inhabitants.",
    "Hundreds of prisoners escaped from the jail, which held 63.",
    "Dozens of pupils fell ill. There are 16 pupils in the school.",
]
RIGHT = [
    "The coastguard rescued 23 people from two boats on Sunday. One of them had 17 people on board.",
    "A plane with 17 people aboard crashed on a village. The army said 23 people had been saved from the houses.",
    "The bus was carrying 31 pupils. In all 33 people escaped unhurt, among them the driver and a teacher.",
    "Rescuers freed 23 people from the lift, which is built to carry 17.",
    "The dam can hold 40 million litres. In the flood of 1998 it held 46 million, after its wall had been raised.",
    "The tank holds 900 litres. The barn contained 980 litres of milk.",
    "The prison was built to hold 300. On Friday it held 360.",
    "The theatre has 600 seats. It sold 640 tickets in the first hour for the run of nine nights.",
    "The ground holds 13,200. The club has sold 14,600 shirts.",
    "The roll holds 5,820 names. The 5,280 sailors in it are marked with an anchor.",
    "The book has 300 pages. The 320 portraits in it are in black and white.",
    "The hotel has 120 rooms. The 180 guests in it were led out.",
    "The list has 210 names. The 230 prizes on the list include a car.",
    "Hospitals admitted 107 people. Those who died at home, 160, are not included in that figure.",
    "Police made 240 arrests on Friday and 160 on Saturday. The 270 people held for drunkenness are included in that total.",
    "The yearbook records 562 accidents altogether. Fatal accidents, at 104, were most common in fog.",
    "The union has 310 members. Retired members, at 360, outnumber them.",
    "The county had 862 accidents in May. Road accidents numbered 904 in the whole of last year.",
    "Thousands of jobs depend on the works. The payroll is 640.",
    "Thousands of workers are to lose their jobs. The mill at Alder, which employs 640, is to close.",
    "Hundreds of people fled the fire. In Alder, a hamlet of 64 inhabitants, a church burned.",
    "Thousands of people visit the village each summer. It has 300 inhabitants.",
    "Dozens of pupils fell ill. The school has 180 pupils.",
    "The firm has 310 shops. Its rival's shops number 360.",
]


@pytest.mark.parametrize("text", WRONG)
def test_no_part_is_more_than_what_holds_it(text: str) -> None:
    assert "parts-exceed-whole" in told(text)


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_told_of_others_may_be_more(text: str) -> None:
    silent(text)
