"""Briefs: figures alone of their kind, and sentences that tell nothing between them; ``{wrong|right}`` in each passage."""

import re

import pytest
from passages import messages, silent, twins

import claimcheck as cc

ALONE = [
    "Recruits come faster than the barracks can hold them, and many are over 40. Some 2,600 joined in June, against 1,300 in February. The "
    "growth of {200|100} per cent followed a rise in pay.",
    "The lake had 4,000 pairs of terns in 2008. Rangers counted 1,000 this spring, a decline of {25|75} percent.",
    "The average wait has been cut by {60|40} per cent. Patients now wait nine weeks; in 2021 it was 15.",
    "The crossing takes 45 minutes, where it once took 75, and ferry chiefs boast of a {60|40} per cent cut.",
    "The hives on the moor numbered 800 in the autumn. The count in May found 200, so that keepers have lost {a quarter|three quarters} of "
    "their colonies.",
    "Approval of the plan stood at 45 per cent in June. It is 36 per cent now. The {nine|20} per cent drop worries ministers.",
    "Of the 80 comets the telescope saw in its first year, 64 have been confirmed. The work took two teams three years. The proportion, "
    "{60|80} per cent, is higher than the agency had hoped.",
    'There were eggs in 38 of the 90 boxes in May. "Nearly {two thirds|half} is good after such a spring," the report says.',
    "Reminders went to 12,000 drivers who had missed a test. A mere 15% wrote back, {18,000|1,800} in all.",
    "The river brings down 2.4 million tonnes of silt a year. Dredgers lift a quarter of that, about {600 million|600,000} tonnes, and dump "
    "it at sea.",
    "The brewery was sold on Friday for $200 million. Its founder, who held 15 percent of the shares, will get ${45|30} million.",
    "The fire has burnt 3,400 hectares since Sunday. That is {65|85}% of the reserve, which covers 4,000 hectares in all.",
    "The estate was to be split equally among the three nieces who had nursed her. So €186,000 can now be paid: €{93,000|62,000} for each of "
    "the women.",
    "Each of the 150 members of parliament will be given €6,000 a year. The annual cost, €{9 million|900,000}, will be met from the budget.",
    "The rover can cover 90 metres an hour on flat ground. On Tuesday it drove at that speed for four hours. The journey of {630|360} metres "
    "left its batteries flat.",
    "The province reported {38|65} new cases on Monday. The outbreak has now made 1,274 people ill, up from 1,209 on Sunday night.",
    "The region confirmed {14|11} more deaths on Wednesday, bringing its total to 310, up from 299 on Tuesday.",
    "Doctors tried the pill on 380 volunteers in two towns. Only nine of the {830|380} volunteers dropped out.",
    "The winger has joined the Danish champions for a fee of €16m. Fans will meet him on Sunday, when the €{6m|16m} signing speaks to the press.",
    "The charity says {1.4 billion|1.4 million} people in the province lack clean water. The province has a population of 6 million.",
    "The language school will lose 46 posts and music 23. The union, which has 1,900 members, called the plan reckless. Archaeology is to "
    "shed 17 posts. The dean regretted the {96|86} job losses.",
    "{Twelve|Two} dead in ferry fire\n\nTwo people died when fire swept through a ferry on Saturday night, the coastguard said.",
]

QUIET = [
    "The moor had 600 people at the fair. {} Another 300 came on Sunday.",
    "The bakery sells 200 loaves a day on average. {} On Saturday it sold 410.",
    "Sunday's 1,770 losses were a daily record until Monday, when 1,950 were reported. {} The previous peak, in May, had been 1,730.",
    "Burglaries in the county fell by a quarter last year. {} Detectives logged 1,260 of them, down from 1,680.",
    "The town has 20,000 inhabitants. {} Some 3 million tourists come to the town each year.",
    "The waiting list grew from 31,000 in May to 34,100 in August. {} It fell by another 900 in October.",
    "Gas output fell by 20 percent in one year and by 20 percent in the next. {} Over the two years it was down by 36 percent.",
    "She took 64 per cent of the vote. {} Her party won 12 of the 20 wards.",
    "Inspectors closed 42 of the 60 kitchens. {} Of the owners, 70% complained.",
    "Each of the 2,000 defenders gets half a litre of water a day. {} What is left, some 10,000 litres, is enough for ten days.",
    "The family of six had been asleep. {} With a cousin from Leeds, all seven got out.",
    "Rebels handed over the bodies of five soldiers on Friday. {} There were no casualties on their side, they said.",
    "The pass rate for boys was 64 per cent and for girls 71 per cent. {} The gap is the widest since 2009.",
    "Adams took 4, 7, 2 and 3 wickets in the four innings of the series. {} That is an average of four each time he bowled.",
    "Rossi went into the game with 97 goals for the club. {} He struck twice on Saturday, and that makes it 99.",
    "The union has three demands. The first is higher pay. {} It also wants a canteen. The last is a shorter week.",
]

IDLE = ["", "Nobody was surprised.", "The news was received quietly, with applause from the gallery.", "Officials would not comment."]
LENGTH = ["", "The meeting in the town hall had lasted three hours."]


def _both(text):
    wrong = re.sub(r"\{([^{}|]*)\|([^{}|]*)\}", r"\1", text)
    return wrong, re.sub(r"\{([^{}|]*)\|([^{}|]*)\}", r"\2", text)


@pytest.mark.parametrize("text", ALONE)
def test_the_wrong_one_is_found_and_the_right_one_is_silent(text):
    wrong, right = _both(text)
    silent(right)
    assert messages(wrong), wrong


@pytest.mark.parametrize("between", IDLE)
@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Sales rose from 2,000 to 2,500. BETWEEN That is a rise of {} per cent.", "35", "25"),
        ("She was born in March 1988. BETWEEN She is {} years old.", "29", "37"),
        (
            "Survivors are to be paid €4,000 a head. BETWEEN Three hundred have put their names down, so the state must find €{}m.",
            "2.1",
            "1.2",
        ),
        ("Moreno won the final {}. BETWEEN It was her third straight-sets win of the week.", "6-4, 3-6, 7-5", "6-4, 7-5"),
        ("Nine of the 12 ships were sunk. BETWEEN That is {} of the fleet.", "two thirds", "three quarters"),
    ],
)
def test_a_sentence_that_tells_nothing_is_passed_over(text, wrong, right, between):
    twins(text.replace(" BETWEEN", f" {between}" if between else ""), wrong, right)


@pytest.mark.parametrize("between", [*IDLE, *LENGTH])
@pytest.mark.parametrize("text", QUIET)
def test_what_can_be_true_is_silent_whatever_stands_between(text, between):
    silent(text.replace("{} ", f"{between} " if between else ""))


def test_idle_sentences_keep_their_place_in_the_text():
    text = "The fair drew 600 people. Nobody was surprised. It cost £4,000."
    ledger = cc.read(text)
    assert [text[c.span.start : c.span.end] for c in ledger.claims] == [c.span.quote for c in ledger.claims]


def test_a_voice_is_carried_over_an_idle_sentence():
    ledger = cc.read("The mayor said 40 homes were lost. He was in tears. He said 12 more were damaged.")
    assert {c.voice for c in ledger.claims} == {"mayor"}


def test_in_a_long_story_no_sentence_is_passed_over():
    filler = "The square was empty. " * 20
    one, other = "Sales rose from 2,000 to 2,500. ", "That is a rise of 35 per cent."
    assert messages(one + "The square was empty. " + other)
    assert not messages(one + filler + other)


def test_copy_cut_off_behind_a_change_is_read():
    assert cc.read("Turnout was 54 per cent. Four years ago it had been 47. It was a rise of seven per cent in").claims
