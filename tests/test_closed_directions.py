"""Which way two figures went, or which of the two is the greater, in any wording: the only two of their kind in a sentence."""

import pytest
from passages import silent, twins

TWINS = [
    ("The lake fell from 212 centimetres to {}, and the ferry stopped.", "247", "187"),
    ("Absence among drivers, 5.4 per cent in spring, crept up to {} per cent by autumn.", "5.1", "6.1"),
    ("Arrears, £310 a household a year ago, have since dropped to £{}.", "390", "290"),
    ("Taking its deposit rate from 2.5 per cent to {}, the central bank lowered what savers earn.", "2.75", "2.25"),
    ("With 31 tenors and {} basses, the choir has more tenors than basses.", "36", "26"),
    ("The club counts {} swimmers and 140 divers. It has fewer divers than swimmers.", "120", "160"),
    ("At 84 metres the mast is taller than the chimney that stood there before, which reached {} metres.", "96", "76"),
]
GOOD = [
    "Climbers fell from 12 to 15 metres.",
    "Rent, 30 per cent of a wage in the north, drops to 40 per cent for those who share in the south.",
    "Support, 31 per cent among men, could rise to 29 per cent among women.",
    "The town has 40 doctors and 60 nurses. It needs more doctors than nurses.",
    "Moving 40 clerks from 12 offices to nine, the bank raised its profit.",
    "The bridge, 200 metres long, is longer than planned and cost more than £300,000.",
    "The ship was 140 metres long, nine metres longer than its sister of 131.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), TWINS)
def test_tells_the_wrong_from_the_right(text: str, wrong: str, right: str) -> None:
    twins(text, wrong, right)


@pytest.mark.parametrize("text", GOOD)
def test_is_silent_on_look_alikes(text: str) -> None:
    silent(text)
