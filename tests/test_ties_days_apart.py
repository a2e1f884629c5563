"""Times told between days: to the day, the morning after, for another two days, after so many years in a post."""

import pytest
from passages import silent, told

# The rule that finds the slip, the day of publication, the slip and its twin.
ROWS = [
    (
        "length-of-span",
        "2026-09-08",
        "Ms Roth, chancellor since 2012, will leave office next month after nine years in charge.",
        "Ms Roth, chancellor since 2012, will leave office next month after 14 years in charge.",
    ),
    (
        "length-of-span",
        "2026-09-08",
        "He has run the club since the spring of 2008 and will go in December after 12 years at the helm.",
        "He has run the club since the spring of 2008 and will go in December after 18 years at the helm.",
    ),
    (
        "length-of-span",
        "2026-09-08",
        "The mayor, in power since 2004, is to stand down in 2027 after 13 years.",
        "The mayor, in power since 2004, is to stand down in 2027 after 23 years.",
    ),
    (
        "before-and-after",
        "2026-11-15",
        "The ship went down on 14 November 1986, exactly three decades before Saturday's ceremony.",
        "The ship went down on 14 November 1986, exactly four decades before Saturday's ceremony.",
    ),
    (
        "before-and-after",
        "2026-11-15",
        "The mine collapsed on 14 November 1976, 40 years to the day before the chapel was opened on Saturday.",
        "The mine collapsed on 14 November 1976, 50 years to the day before the chapel was opened on Saturday.",
    ),
    (
        "age-at-date",
        None,
        "The state was only two years old when the war ended in 1993. It had broken away in 1987.",
        "The state was only two years old when the war ended in 1993. It had broken away in 1991.",
    ),
    (
        "age-at-date",
        None,
        "The newspaper was three years old when it was banned in 1976. It had been founded in 1968.",
        "The newspaper was three years old when it was banned in 1976. It had been founded in 1973.",
    ),
    (
        "same-thing-agrees",
        None,
        "The bridge is a relic of the 17th century, built in 1743.",
        "The bridge is a relic of the 18th century, built in 1743.",
    ),
    (
        "before-and-after",
        "2026-05-18",
        "The road will be shut all day on Monday, 25 May. It opens again the next morning, 27 May.",
        "The road will be shut all day on Monday, 25 May. It opens again the next morning, 26 May.",
    ),
    (
        "before-and-after",
        "2026-05-18",
        "Polls close on Friday, 5 June. The count begins the following day, 7 June.",
        "Polls close on Friday, 5 June. The count begins the following day, 6 June.",
    ),
    (
        "before-and-after",
        "2026-05-18",
        "The match is on 30 May. The day after, 1 June, the team flies home.",
        "The match is on 30 May. The day after, 31 May, the team flies home.",
    ),
    (
        "before-and-after",
        None,
        "The vote is on Thursday. The result will be known two days later, on Sunday.",
        "The vote is on Thursday. The result will be known two days later, on Saturday.",
    ),
    (
        "before-and-after",
        None,
        "Talks start on Monday. It will be three days before they end, on Friday.",
        "Talks start on Monday. It will be four days before they end, on Friday.",
    ),
    (
        "before-and-after",
        None,
        "The fast began on Tuesday. It ended four days later, on Sunday.",
        "The fast began on Tuesday. It ended five days later, on Sunday.",
    ),
    (
        "before-and-after",
        None,
        "She was last seen on Wednesday. Her car was found two days afterwards, on Saturday.",
        "She was last seen on Wednesday. Her car was found three days afterwards, on Saturday.",
    ),
    (
        "before-and-after",
        None,
        "Schools close on Friday and will not open for another four days, on Wednesday.",
        "Schools close on Friday and will not open for another five days, on Wednesday.",
    ),
    ("", "2026-09-08", "", "He will leave in June after nine years in charge, having joined the firm in 2001."),
    ("", "2026-09-08", "", "The firm, founded in 1999, will say goodbye to its chairman in May after nine years in the job."),
    ("", None, "", "The strike began on Monday. It was another two days before the lorries came, and on Friday it was over."),
    ("", None, "", "The vote is on Tuesday. No winner will be named for another week. Talks go on until Sunday."),
    ("", None, "", "The club was ten years old when it won the cup. It had nearly folded in 1999."),
    ("", "2026-01-01", "", "The boy was two years old when the war ended in 1945. It had broken out in 1939."),
]


@pytest.mark.parametrize(("rule", "published", "bad", "good"), ROWS, ids=[(row[2] or row[3])[:40] for row in ROWS])
def test_the_slip_is_found_and_its_twin_left_alone(rule, published, bad, good):
    assert not bad or rule in told(bad, published)
    if good:
        silent(good, published)
