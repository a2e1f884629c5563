"""A record and the figure that broke it, told behind the record."""

import pytest
from passages import silent, twins

TWINS = [
    ("Her own record was 15.32 seconds. On Sunday she broke it with {}.", "15.41", "15.21"),
    ("The old record was 61.20 metres. On Sunday he broke it with a throw of {} metres.", "60.40", "62.40"),
    ("She beat her own record of 15.32 seconds with a time of {} seconds on Sunday.", "15.41", "15.21"),
    ("She lowered her own record of 15.32 seconds to {}.", "15.41", "15.21"),
    ("He broke the club record of 212 kilos with a lift of {}.", "208", "215"),
]
RIGHT = [
    "She beat the field in her own record of 14.32 seconds; Saturday's winner ran 14.41.",
    "He beat the record of 212 kilos with his second lift, having managed 208 with his first.",
    "The old record was 66.20 metres. On Saturday she nearly broke it with a throw of 65.40 metres.",
    "The old record was 66.20 metres. On Saturday she failed to break it with throws of 65.40 and 64 metres.",
    "The firm missed its own record of $41 million with sales of $38 million in May.",
]


@pytest.mark.parametrize("passage", TWINS)
def test_what_broke_it_passes_it(passage):
    twins(*passage, "record-beats-earlier")


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_is_silent(text):
    silent(text)
