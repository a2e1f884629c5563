"""Pairs of a right passage and its slip, where a condition stood in the way of the slip that no right passage needs."""

import pytest
from passages import silent, told

PAIRS = [
    ("Rossi was the star of the day, taking 12 of her 16 chances for a conversion rate of 75 percent.", "Rossi was the star of the day, taking 12 of her 16 chances for a conversion rate of 85 percent."),
    ("The ferry ran 45 of its 60 sailings for a reliability of 75 per cent.", "The ferry ran 45 of its 60 sailings for a reliability of 70 per cent."),
    ("Half of the mines in the valley are idle, a survey has found. Some pits flood each spring. The union wants pumps. On Monday 15 of the 30 mines stood idle, and the rest worked at night.", "A third of the mines in the valley are idle, a survey has found. Some pits flood each spring. The union wants pumps. On Monday 15 of the 30 mines stood idle, and the rest worked at night."),
    ("Half of the buses in the capital lack belts, campaigners say. The mayor disputes it. Last week students found that 90 of the 180 buses at the terminus lacked belts.", "A quarter of the buses in the capital lack belts, campaigners say. The mayor disputes it. Last week students found that 90 of the 180 buses at the terminus lacked belts."),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_a_right_passage_is_silent_and_its_slip_is_found(right, wrong):
    silent(right)
    assert told(wrong)
