"""Lists that are whole sentences: names with ages, clauses, places in a row, counts behind a colon."""

import pytest
from passages import alarms, silent

BAD = [
    "The inquiry lists five failings. First, the rail was thin. Second, nobody acted when a driver reported a jolt. Third, "
    "the limit was wrong. Last, the signaller was on his own.",
    "Ashraf admitted five charges: two of burglary, one of theft and one of assaulting a constable.",
    "A jury returned five counts against the clerk: two of wire fraud, one of perjury and three of filing false tax returns.",
    "Four men appeared in court on Thursday. Ali Demir, 29, Petr Novak, 33, and Juan Soto, 41, spoke only to confirm their names.",
    "Its three instruments will be switched on. A drill will bore into the ice; a camera will look round; a seismometer will "
    "listen for tremors; and a small oven will bake the samples.",
    "Lund, Berg and Holm were let off with a warning. Both men have paid for the fence.",
    "Two women were pulled from the river. Ana Ruiz, a nurse, Eva Lind, a student, and Carla Mota, a cook, were taken to hospital.",
    "The bins will be emptied twice a week, on Mondays, Wednesdays and Fridays.",
    "Both councils in the proposed merger, Rother, Hastings and Wealden, have asked for more time.",
    "A gang of five was arrested in Porto. The men, aged 22, 25, 31 and 40, are all from the same village.",
    "Of the three winning tickets, one was sold in Kent, one in Essex, one in Devon and one in Fife.",
    "The play has four acts. In the first a man loses a hat. In the second he finds it. In the third and last he eats it.",
    "The bill has four clauses: one on fees, one on fines and one on forms.",
]

GOOD = [
    "Six children were hurt. Boys aged 7, 8, 11 and 12 were taken to hospital, and two girls were treated at the scene.",
    "Of the five winning tickets, one was sold in Kent, one in Essex, one in Devon and two in Fife.",
    "Four men appeared in court. Ali Demir, 29, Petr Novak, 33, and Juan Soto, 41, spoke only to confirm their names. A fourth man is 17.",
    "Ashraf admitted five charges: two of burglary, two of theft and one of assault.",
    "Two women and a man were pulled from the river. Ana Ruiz, 30, Eva Lind, 44, and Carlo Mota, 50, were taken to hospital.",
    "Lund, Berg and Holm were let off. The two others, brothers from Kent, paid a fine.",
    "The inquiry lists three failings. First, the rail was thin. Second, nobody acted. Its report came late. Last, the "
    "signaller was on his own.",
    "The bins will be emptied twice a week, on Mondays and Fridays.",
    "Three ships were sunk. The Aurora, the Bellona and the Ceres were all built in Leith.",
    "France and Spain drew. Both teams go through. Italy, Malta and Cyprus are out.",
]


@pytest.mark.parametrize("text", BAD)
def test_a_number_that_its_list_belies_is_found(text: str) -> None:
    assert alarms(text, None)


@pytest.mark.parametrize("text", GOOD)
def test_lists_that_fit_or_go_on_are_left_alone(text: str) -> None:
    silent(text, None)
