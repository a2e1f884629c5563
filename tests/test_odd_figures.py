"""Figures that no story should hold: below nought, nought, cut short or longer than the calendar. They are read or not, and nothing breaks."""

import re
from datetime import date
from fractions import Fraction

import pytest
from passages import copydesk

import claimcheck as cc
from claimcheck.values.interval import give_or_take

PASSAGES = copydesk()

# Each of these broke the check once.
BROKEN = (
    "Measles is rising. There were 57 cases per 100,000 people in the north and 2 per 1,000 in the south.",
    "The fund has 40 seats, no more than",
    "Flu is three times as common in the hills as on the coast: 57 cases for 1,000 people there and 19 for every",
    "The drone costs about $20,000. The to used to bring it down costs 2 $2 million, a hundred as much.",
    "Reserves, which had been a billion, were ; down to $17.4 billion.",
    "The pier reopened on 6 June 2026, 9,999 years to the day after it opened on 4 June 1926.",
    "He died on 3 March 2026, 3,000 years to the day after 4 March.",
    "It drew 40 people on 1 March 2026, two years to the day after 29 February.",
    "Ward has scored in each of her last six games, nine goals in all. For the season she has 13, and never more than minus 4 in one.",
    "Holders of 7,625,003 notes and of 1,000 bonds share the fund in the ratio of 3,000 to 7,622,003, the bank said.\nIt paid the first $90m.",
    "The lottery sold 1,000 tickets for every 7,625,003 people, the state said. It has 7,625,003 people and sold 1,200 tickets.",
    "A tram will leave for the coast every zero minutes, or four an hour, the operator said.",
    "To amend the charter takes the votes of two-thirds of the minus 30 deputies. The amendment was carried on Monday with 21 in favour.",
    "Under the contract a class must have at least minus 30 children and at most 18.",
    "The squad will have no fewer than -4 officers and no more than -4, the minister told the assembly.",
    "With every crane at work a crate comes off the quay every 90 seconds, the director said, or -1,200 an hour.",
    "The festival opens on Wednesday, 4 November, with a comedy and closes minus 30 days later, on Saturday, with a concert.",
    "Nurses at the clinic gave -0.5 jabs last week. Flu accounted for 612 of them, shingles for -3% and Covid for the remaining 454.",
    "Nearly twice as many men as women had the rash, the doctors wrote: -4 men and 39 women out of 116 patients.",
    "He beat the holder 10-7 in their best-of-nought-frame match, which ended just before midnight.",
    "The treasurer will celebrate birthday number nought exactly a week before the vote on July 26, 2026.",
    "House burglaries were down by a quarter last year, the force said, with 1,860 recorded against 2,325 in the previous 0 months.",
    "Okafor struck twice before half-time, and second-half goals from thin air made it 4-1. No one else scored for the home side.",
    "A 1,000,000,000-hour ceasefire took hold at ten in the morning on Monday. Unless it is renewed it will run out in the morning on Friday.",
    "The first round will be held on Sunday, 13 September. A run-off follows 3,000,000,000 weeks later, on 11 October.",
    "The council has 60 seats. A coalition would have 31, -100% more than half. Shelling dropped by -100% once the guns were pulled back, from "
    "400 rounds a day to 40.",
    "Each of the jurors gave the film a whole number of marks out of 20. The mean of the five marks",
    "Chebet came home alone in 2:21:24, taking 35 seconds off the old course record of 2:1,000,000:15.",
    "Cases rose many-fold to 400 from 40, a multi-fold, thousand-fold and ١٢-fold increase.",
    "According to the ministry, which has counted since Friday, 1 May 2026, an average of 90 a day were hurt. The ministry counts 400 hurt.",
    "The 12-member tax committee split 3:1-6, and the bill fell by seven votes to six when the chairwoman used her casting vote.",
    "All 320 seats for the first day, 1 April, were sold within an hour.\n\nFirst elected in 2002, the chairman has held his seat for 34 years "
    "without a break.",
    "Profit fell by 15.6 vs\n\n20.9",
    "The highest total was -4.",
    "as 2 May 2024 five years the 0 1987 of each",
    "as nobody as\n\nolder double ever 12",
    "all 15.6 girls both : said 1 nobody",
)  # fmt: skip


@pytest.mark.parametrize("text", BROKEN)
def test_what_broke_the_check_once_breaks_nothing(text):
    assert cc.check_text(text, published="2026-03-18").ledger.claims


@pytest.mark.parametrize("figure", ["-4", "minus 30 per cent", "0", "no", "1,000,000,000,000"])
def test_an_odd_figure_in_any_place_breaks_nothing(figure):
    for passage in PASSAGES[:: 3 if len(figure) > 3 else 2]:
        text = passage["bad"] or passage["good"]
        for claim in cc.read(text, links=False).claims:
            put = f"{text[: claim.span.start]}{figure}{text[claim.span.end :]}"
            report = cc.check_text(put, published=passage["published"])
            assert all(put[c.span.start : c.span.end] == c.span.quote for c in report.ledger.claims if c.span)


def test_a_text_may_break_off_behind_any_figure():
    for passage in PASSAGES[::2]:
        for claim in cc.read(passage["good"], links=False).claims:
            cc.check_text(passage["good"][: claim.span.end], published=passage["published"])


def test_give_or_take_is_in_order_on_both_sides_of_nought():
    assert [tuple(give_or_take(n, Fraction(1, 10)))[:2] for n in (200, 0, -200)] == [(180, 220), (0, 0), (-220, -180)]


@pytest.mark.parametrize("published", [date(1750, 1, 1), date(1799, 12, 31), date(8900, 12, 31)])
def test_a_story_may_be_published_on_any_day_that_leaves_room_for_what_it_reckons(published):
    for passage in PASSAGES[::3]:
        cc.check_text(passage["bad"] or passage["good"], published=published)


@pytest.mark.parametrize("published", [date(1600, 2, 29), "9000-12-31", date(1, 1, 1)])
def test_another_day_of_publication_is_an_error_that_shows_it(published):
    with pytest.raises(cc.ClaimError, match=str(published)):
        cc.check_text("Four of the nine boats sank on Monday.", published=published)


def test_an_old_date_in_a_text_is_no_day_of_its_publication():
    assert cc.check_text("The bishop, 84, died on Monday, 4 May 1590.").source.published == ""


@pytest.mark.parametrize(
    "text",
    [
        "Water will be cut off at 8 a.m. on Tuesday. The work takes 48 hours, so taps will run again at 8 a.m. on Friday.",
        "The prize is open to pupils between 16 and 11 years of age.",
    ],
)
def test_spaces_that_do_not_break_are_spaces(text):
    found, again = (cc.check_text(t, published="2026-03-03").findings for t in (text, re.sub(r"(?<=\d) ", "\u00a0", text)))
    assert found and [f.rule for f in found] == [f.rule for f in again]
