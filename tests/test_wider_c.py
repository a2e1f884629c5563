"""Passages with a slip beside right ones, for ties that hold on wider ground."""

import pytest
from passages import silent, told

PAIRS = [
    ("Goats outnumber people by ten to one on the ridge. It has 60 residents and 600 goats.", "Goats outnumber people by ten to one on the ridge. It has 60 residents and 900 goats."),
    ("Cars outnumber people by three to two. The town has 3,000 residents and 4,500 cars.", "Cars outnumber people by three to one. The town has 3,000 residents and 4,500 cars."),
    ("Women outnumber men by three to one at the college. It has 12 teachers and 100 pupils.", ""),
    ("Peter Roe left school in 1998, when he was 16. Mr Roe, now 43, opened his second shop in March.", "Peter Roe left school in 1998, when he was 16. Mr Roe, now 52, opened his second shop in March."),
    ("Anders Holm joined the orchestra in 1987 at the age of 22. The hall has been rebuilt since. Holm, who is 60, will leave in June.", "Anders Holm joined the orchestra in 1987 at the age of 22. The hall has been rebuilt since. Holm, who is 50, will leave in June."),
    ("Tom Hale went to sea in 1991, when he was 17. Mrs Hale, 75, stayed ashore.", ""),
    ("The pump draws 300 litres an hour. That comes to 7,200 litres a day.", "The pump draws 300 litres an hour. That comes to 72,000 litres a day."),
    ("Cooling the vault takes 90 litres of water a minute. This works out at 5,400 litres an hour.", "Cooling the vault takes 90 litres of water a minute. This works out at 54,000 litres an hour."),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_right_passages_are_silent_and_their_slips_are_found(right, wrong):
    silent(right)
    assert not wrong or told(wrong)
