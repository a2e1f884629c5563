"""Lengths of time against the start and the end told near them, countdowns, anniversaries, and rates told for two units of time."""

from __future__ import annotations

import pytest
from passages import silent, told

# Prose with one wrong figure, what it should be, the day of publication and the rule.
PAIRS = (
    ("The guns fall silent at noon on Friday under a 72-hour truce. The pause is to expire at noon on {} unless it is extended.", "Sunday", "Monday", None, "length-of-span"),
    ("Rail staff will walk out for 24 hours from midnight on Wednesday, returning at midnight on {}.", "Friday", "Thursday", None, "length-of-span"),
    ("The three-day halt in fighting began on Saturday 2 May and lapsed on {} evening.", "Thursday", "Tuesday", "2026-05-08", "length-of-span"),
    ("He was sentenced to 14 years in 2003 and served the sentence in full, walking free in {}.", "2015", "2017", None, "length-of-span"),
    ("The festival opens on Thursday and runs for four days, closing on {} night.", "Tuesday", "Sunday", None, "length-of-span"),
    ("The siege began on a Monday; on the fifth day, {}, the gates were opened.", "Sunday", "Friday", None, "length-of-span"),
    ("The offer, made at dusk on Tuesday, gave the rebels 48 hours. It lapses at dusk on {}.", "Wednesday", "Thursday", None, "length-of-span"),
    ("Having led the union between 1984 and 2001, she could look back on {} years of strikes.", "27", "17", None, "length-of-span"),
    ("Having been president from 1999 to 2012, he looks back on {} years.", "23", "13", None, "length-of-span"),
    ("The brewery was founded in 1846 and went bankrupt in 2016, in its {} year.", "180th", "170th", None, "length-of-span"),
    ("The strike is due to begin on 17 March, {} weeks from today.", "five", "two", "2026-03-03", "length-of-span"),
    ("With Christmas {} days away, toy shops are already out of the robot.", "34", "24", "2026-12-01", "length-of-span"),
    ("The deadline is 31 March. That leaves {} days in which to sign.", "11", "21", "2026-03-10", "length-of-span"),
    ("The ferry sank on 27 April 1986. Families will gather on Monday's {} anniversary.", "30th", "40th", "2026-04-27", "time-ago"),
    ("He joined the navy at 18, in 1961, and retired 40 years later, at {}.", "68", "58", None, "percent-change"),
    ("Widowed at 44, she lived for another 40 years and died at {}.", "94", "84", None, "percent-change"),
    ("Elected at 38 in 2009, the mayor, who is {}, will not stand again.", "45", "54", "2025-11-03", "age-at-date"),
    ("Volunteers are wanted for a river clean on the weekend of {} March.", "20 and 21", "21 and 22", "2026-02-19", "same-thing-agrees"),
    ("At 60 litres a minute, the pump needs {} minutes to fill a 3,000-litre tanker.", "20", "50", None, "rate-times-duration"),
    ("A crew resurfaces 400 metres of road a night. The 12-kilometre stretch will keep it busy for {} nights.", "90", "30", None, "distance-time-speed"),
    ("Over the whole of last year the unit delivered a baby every 40 minutes, day and night. That works out at {} a day.", "63", "36", "2025-08-11", "rate-in-two-units"),
    ("The fund pays out $1.5 million a quarter, {} a year.", "$8 million", "$6 million", None, "rate-in-two-units"),
    ("Each of the 12 tills serves 30 customers an hour. Between them they get through {} customers an hour.", "460", "360", None, "same-thing-agrees"),
    ("The burst pipe wasted 15 litres a minute, and ran for two hours before anyone noticed; {} litres were lost.", "3,600", "1,800", None, "rate-times-duration"),
)  # fmt: skip

# Prose in which nothing is wrong, and the day of publication.
GOOD = (
    ("The truce took effect at noon on Friday. It was to hold for 72 hours, but by Sunday evening both sides were shelling again.", "2026-03-10"),
    ("She joined the firm in 1998 on a two-year contract and left in 2011.", None),
    ("He was arrested on Monday and held for two days in a cell before being moved. He was released on Saturday.", None),
    ("The ship sailed on 3 May. After 12 days at sea she put in for coal, and on 2 June she reached Cape Town.", None),
    ("The actor died on Friday at 81. He was born in Cork on 3 March 1944.", None),
    ("The first shift starts at 6am and the last ends at 10pm. A shift lasts eight hours.", None),
    ("He clocked on at 6am, took an hour for lunch and clocked off at 3pm, so he was paid for eight hours.", None),
    ("The school, founded in 1908, celebrated its centenary in 2008 and its 25th year as an academy last week.", "2026-06-01"),
    ("The deadline is 31 March, but the ministry gave the company ten more days on Monday.", "2026-03-10"),
    ("Poll after poll put her ahead. The survey of 2,000 adults ran from March 6 to March 10; half of those asked had lasted all 31 days.", None),
    ("He earns £20 an hour and £700 a week.", None),
    ("The clinic sees 30 patients a day, five days a week. In a good week it sees 160, with Saturdays.", None),
)  # fmt: skip


@pytest.mark.parametrize(("prose", "wrong", "right", "published", "rule"), PAIRS)
def test_the_slip_is_found_once_and_what_is_right_is_silent(prose: str, wrong: str, right: str, published: str | None, rule: str) -> None:
    assert told(prose.format(wrong), published) == [rule]
    silent(prose.format(right), published)


@pytest.mark.parametrize(("prose", "published"), GOOD)
def test_good_prose_is_silent(prose: str, published: str | None) -> None:
    silent(prose, published)


def test_a_birthday_is_told_once() -> None:
    prose = "Founded in 1926, the orchestra is marking its 90th birthday this summer with a tour of six cities."
    assert len(told(prose, "2026-06-15")) == 1
