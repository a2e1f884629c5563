"""How long a post was held, how long after one day another came, and other times told far from their dates."""

import pytest
from passages import alarms, silent

BAD = [
    ("Gov. Whitlock, who took the oath on Jan. 14, 2019, said on Tuesday that nine years in the job were enough.", "2026-02-03"),
    ("The truce signed on 3 February collapsed on 24 February, five weeks to the day after it took effect.", "2026-02-25"),
    ("The minister, sworn in on 4 October 2024, resigned on Monday after less than a year in the job.", "2026-06-15"),
    ("Wires were down at Rugby on the 09.40 from Euston. A swan sat on the line. The driver ran out of hours at Preston. "
     "The train drew in at 3.10pm, four and a half hours after it set out.", "2026-01-06"),
    ("Ella Pruitt died at home on Sunday. She was 92. Born on Aug. 2, 1934, she did not own a book until she was 10.", "2026-03-11"),
    ("Marchant was 17 when she first won the title, in 2009. She took it back on Saturday at the age of 27, a mother of two.",
     "2026-06-15"),
    ("The brewery will mark its 90th birthday this year. It employs 210 people. In the old malt house brewing began in 1931.",
     "2026-09-08"),
    ("The firm was fined 8 million pounds. It has four weeks to appeal. At $1.25 to the pound the penalty is worth $6.4 million.", None),
    ("Haddad was third in Zurich, beaten only by Chepkoech, Lund and Krause.", None),
    ("The strike, now in its fifth week, began on 23 February.", "2026-03-10"),
    ("With the pound at $1.30, the £2,000 fare works out at $3,600.", None),
    ("Yesterday, a Wednesday, the court sat late.", "2026-03-03"),
    ("The statue went up in 1901. This summer, 105 years on, it is to be cleaned.", "2026-03-03"),
]  # fmt: skip

GOOD = [
    ("The strike, now in its third week, began on 23 February.", "2026-03-10"),
    ("With the pound at $1.30, the £2,000 fare works out at $2,600.", None),
    ("Yesterday, a Wednesday bus was late.", "2026-03-03"),
    ("Halloran died on 3 January 2026, nine days short of his 80th birthday. He was born on 12 January 1946.", "2026-01-05"),
    ("Haddad was fourth in Zurich, beaten only by Chepkoech, Lund and Krause.", None),
    ("Haddad finished second behind Lund and Krause was third.", None),
    ("The minister, sworn in on 4 October 2025, resigned on Monday after less than a year in the job.", "2026-06-15"),
    ("The minister, sworn in on 4 October 2024, resigned on Monday after more than a year in the job.", "2026-06-15"),
    ("Ella Pruitt died at home on Sunday. She was 91. Born on Aug. 2, 1934, she read a lot.", "2026-03-11"),
    ("His wife died in 2010. She was 62. Born in 1934, he never married again.", "2026-03-11"),
    ("The firm was fined 8 million pounds. At $1.25 to the pound the penalty is worth $10 million.", None),
]


@pytest.mark.parametrize(("text", "published"), BAD)
def test_a_time_that_its_dates_belie_is_found(text: str, published: str | None) -> None:
    assert alarms(text, published)


@pytest.mark.parametrize(("text", "published"), GOOD)
def test_times_that_fit_are_left_alone(text: str, published: str | None) -> None:
    silent(text, published)
