"""Passages with a slip beside right ones, for ties that hold on wider ground."""

import pytest
from passages import silent, told

PAIRS = [
    ("Goats outnumber people by ten to one on the ridge. It has 60 residents and 600 goats.", "Goats outnumber people by ten to one on the ridge. It has 60 residents and 900 goats."),
    ("Cars outnumber people by three to two. The town has 3,000 residents and 4,500 cars.", "Cars outnumber people by three to one. The town has 3,000 residents and 4,500 cars."),
    ("Women outnumber men by three to one at the college. It has 12 teachers and 100 pupils.", ""),
    ("The pump draws 300 litres an hour. That comes to 7,200 litres a day.", "The pump draws 300 litres an hour. That comes to 72,000 litres a day."),
    ("Cooling the vault takes 90 litres of water a minute. This works out at 5,400 litres an hour.", "Cooling the vault takes 90 litres of water a minute. This works out at 54,000 litres an hour."),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_right_passages_are_silent_and_their_slips_are_found(right, wrong):
    silent(right)
    assert not wrong or told(wrong)
