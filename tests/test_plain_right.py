"""Right sentences as reporters write them that were once taken for wrong ones, with the slip that is found in their place."""

import pytest
from passages import silent, told

PAIRS = [
    ("The three counties of Arden, Brock and Cole will share a hospital.", "The three counties of Arden, Brock, Dene and Cole will share a hospital."),
    ("The four-man crew of Lind, Moss, Tarr and Ovens leaves on Sunday.", "The five-man crew of Lind, Moss, Tarr and Ovens leaves on Sunday."),
    ("A trio of Lind, Moss and Tarr sang.", "A trio of Lind, Moss, Ovens and Tarr sang."),
    ("A tenth of the lake has gone since 1990. It has shrunk from 50 hectares to 45.", ""),
    ("Lind swam the 200 metres in 131.4 seconds to beat the club record of 131.9, which had stood for nine years.", ""),
    ("The launch, due on Tuesday at noon, was put back by 24 hours, to noon on Wednesday.", "The launch, due on Tuesday at noon, was put back by 24 hours, to noon on Thursday."),
    ("The match, due on Friday, was brought forward by two days to Wednesday.", "The match, due on Friday, was brought forward by two days to Tuesday."),
    ("The pool will be shut from Friday to Monday, four days, and reopens on Tuesday.", "The pool will be shut from Friday to Monday, five days, and reopens on Tuesday."),
    ("To the nearest €100m, orders rose to €1.5bn from €1.3bn.", ""),
    ("The ship had sailed 21.4 miles when it was stopped. It has added 2.3 since and has now passed 23.", ""),
    ("The guide, who was 58 then, died in 2009 aged 70. His partner, five years his junior, was never found.", ""),
    ("United finished top with 74 points, four clear of Rovers on 70 and six ahead of Town, who had 68. The average crowd was 12,100.", ""),
    ("The average crowd was 12,100; the smallest, on a wet night in May, was 8,200, and the largest 19,400.", "The average crowd was 8,100; the smallest, on a wet night in May, was 8,200, and the largest 19,400."),
    ("Fourteen farms were shelled. Eleven people were wounded, two died. The day before, 20 farms had been hit. The army puts the dead at 48.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_a_right_sentence_is_silent_and_its_slip_is_found(right, wrong):
    silent(right)
    assert not wrong or told(wrong)


def test_ages_that_would_have_been_are_of_no_day_told():
    silent("Born on 9 June 1951, the singer was 74 when she died on 2 June 2026. She would have been 75 the following week.", "2026-06-05")


def test_what_a_rounded_headline_tells_is_not_the_change_of_figures_of_other_things():
    silent(
        "Line lifts profit by a tenth\n\nNet profit reached £132 million against £120 million, an increase of 10 per cent. Two of the "
        "company's 84 ships are being repaired, and another two are for sale, which leaves 80 at work."
    )


def test_points_told_in_another_sentence_are_another_side_s():
    silent("The win lifted them to fourth with 41 points, having won 12, drawn five and lost five.\nCity stay top on 47 points.")
