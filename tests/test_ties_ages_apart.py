"""Two ages of one person, and the years told between them or the days they are told for."""

import pytest
from passages import silent, told

# The rule that finds the slip, the day of publication, the slip and its twin.
ROWS = [
    (
        "percent-change",
        None,
        "He went to sea at 19. Thirty-one years later, at 60, he came ashore for good.",
        "He went to sea at 19. Forty-one years later, at 60, he came ashore for good.",
    ),
    (
        "percent-change",
        None,
        "Okoro was 24 when the army took him. He was freed 22 years later, aged 56.",
        "Okoro was 24 when the army took him. He was freed 32 years later, aged 56.",
    ),
    (
        "percent-change",
        None,
        "Ms Dahl, who joined the orchestra at 21 and left it at 60, played in it for 29 years.",
        "Ms Dahl, who joined the orchestra at 21 and left it at 60, played in it for 39 years.",
    ),
    (
        "percent-change",
        None,
        "She took the throne at 26 and reigned for 40 years until her death at 76.",
        "She took the throne at 26 and reigned for 50 years until her death at 76.",
    ),
    (
        "percent-change",
        None,
        "After 25 years in the pulpit the vicar, who was ordained at 30, retires on Sunday at 65.",
        "After 35 years in the pulpit the vicar, who was ordained at 30, retires on Sunday at 65.",
    ),
    (
        "percent-change",
        None,
        "Aged 22 when she was convicted and 45 when she walked free, Marta Ilic spent 33 years in jail.",
        "Aged 22 when she was convicted and 45 when she walked free, Marta Ilic spent 23 years in jail.",
    ),
    (
        "percent-change",
        None,
        "At 18 he signed for the club. At 37, after 29 years with one shirt, he hung up his boots.",
        "At 18 he signed for the club. At 37, after 19 years with one shirt, he hung up his boots.",
    ),
    (
        "percent-change",
        None,
        "He started as a porter when he was 16. He will be 62 when he leaves in May, having worked there for 36 years.",
        "He started as a porter when he was 16. He will be 62 when he leaves in May, having worked there for 46 years.",
    ),
    (
        "age-at-date",
        "2026-02-12",
        "A boy of 16 when he was sent to prison in 1998, Tom Reese is now 54.",
        "A boy of 16 when he was sent to prison in 1998, Tom Reese is now 44.",
    ),
    (
        "age-at-date",
        "2026-02-12",
        "She was 15 when she vanished in May 1991. Had she lived, she would now be 60.",
        "She was 15 when she vanished in May 1991. Had she lived, she would now be 50.",
    ),
    (
        "age-at-date",
        "2026-02-12",
        "Anna Voss was 19 when she disappeared in June 1996; she would have turned 59 this month.",
        "Anna Voss was 19 when she disappeared in June 1996; she would have turned 49 this month.",
    ),
    (
        "age-at-date",
        "2026-02-12",
        "The gunman, 22 at the time of the attack in August 2010, is 48 today.",
        "The gunman, 22 at the time of the attack in August 2010, is 38 today.",
    ),
    (
        "age-at-date",
        "2026-02-12",
        "Mr Kane, 71, was 35 in 1980, when he opened the shop.",
        "Mr Kane, 71, was 25 in 1980, when he opened the shop.",
    ),
    (
        "age-at-date",
        "2026-02-12",
        "In 1984, at 28, he led the miners out. He turned 80 on Monday.",
        "In 1984, at 28, he led the miners out. He turned 70 on Monday.",
    ),
    (
        "age-at-date",
        None,
        "Married in 1961 on her 20th birthday, she died in 2019 at 68.",
        "Married in 1961 on her 20th birthday, she died in 2019 at 78.",
    ),
    ("", None, "", "He was 18 when he joined the army and 60 when he died, after 20 years in prison."),
    ("", None, "", "Hill was 23 when she was first elected. Ten years later she resigned. She is now 64."),
    ("", None, "", "At 25 he was made a priest, and ten years later he was sent to Kenya, where he died at 71."),
    ("", None, "", "The singer, who made her debut at 19, had been on the stage for 50 years when she retired at 70. She was 83."),
    ("", None, "", "Mr Osei, 61, took over the firm at 28 and ran it for 30 years."),
    ("", None, "", "She married at 22. Her husband died 30 years later, when he was 60."),
    ("", None, "", "A coach of 44, he won the cup after 12 years as a player; he was 31 when he stopped."),
    (
        "",
        None,
        "",
        "Born in Leeds, he came to London at 17, and after seven years in a bank he became an actor at 24. He was 50 when fame found him.",
    ),
    ("", None, "", "He was jailed at 20. He came out 12 years later, at 32, and was jailed again at 40."),
    ("", None, "", "She began to paint at 50, after 30 years as a nurse. At 80 she had her first show."),
    ("", None, "", "He began to paint at 50, after 20 years as a nurse, and had his first show at 80."),
    (
        "age-at-date",
        "2026-03-03",
        "The club will be 125 years old in May. It was formed in 1911 by railwaymen.",
        "The club will be 125 years old in May. It was formed in 1901 by railwaymen.",
    ),
    (
        "age-at-date",
        "2026-03-03",
        "The club was formed in 1911 by railwaymen. It will be 125 years old in May.",
        "The club was formed in 1901 by railwaymen. It will be 125 years old in May.",
    ),
    (
        "age-at-date",
        "2026-03-03",
        "The brewery is 240 years old this year. It was founded in 1776 by two brothers.",
        "The brewery is 250 years old this year. It was founded in 1776 by two brothers.",
    ),
    (
        "age-at-date",
        "2026-03-03",
        "The 130-year-old pier was wrecked by a storm. It had been built in 1886.",
        "The 140-year-old pier was wrecked by a storm. It had been built in 1886.",
    ),
    ("age-at-date", "2026-03-03", "Opened in 1926, the cinema turns 90 on Friday.", "Opened in 1926, the cinema turns 100 on Friday."),
    ("", "2026-03-03", "", "The boy will be 12 years old in May. It was formed in 1911."),
    ("", "2026-03-03", "", "The church is 900 years old. It was rebuilt in 1860."),
    ("", "2026-03-03", "", "The 40-year-old bus caught fire. It was built in 1985 in Poland."),
]


@pytest.mark.parametrize(("rule", "published", "bad", "good"), ROWS, ids=[(row[2] or row[3])[:40] for row in ROWS])
def test_the_slip_is_found_and_its_twin_left_alone(rule, published, bad, good):
    assert not bad or rule in told(bad, published)
    if good:
        silent(good, published)
