"""Shares of a whole, levies, what a share leaves, ratios and percentages of few, told in any order, and right copy that looks like them."""

import pytest
from passages import silent, twins

SHARES = [
    ("Turnout was {} per cent: of 12,600 members, 6,048 voted.", "38", "48"),
    ("Turnout: {} per cent (4,788 of 12,600).", "48", "38"),
    ("The union has 12,600 members. Only 4,788 returned a ballot. Turnout was {} per cent.", "48", "38"),
    ("Wages, at $27 million, eat up {} per cent of the club's $90 million budget.", "40", "30"),
    ("The club's budget is $90 million. Wages, at $27 million, eat up {} per cent of it.", "40", "30"),
    ("Adeyemi took 702 votes, which was {} per cent of the 1,350 cast.", "62", "52"),
    ("The striker has scored 48 of his 64 penalties and so has a success rate of {} per cent.", "65", "75"),
    ("The reservoir stands at 45 per cent of its capacity of 80 million cubic metres, or {} million.", "44", "36"),
    ("Lawyers will take a third of the $2.4 million award, leaving the family with ${} million.", "1.8", "1.6"),
]  # fmt: skip
LEVIES = [
    ("He took 2.5 percent of every contract. On the largest, worth $640 million, his share would have been ${} million.", "1.6", "16"),
    ("The tax is 3 per cent. On a house sold for $450,000 the buyer pays ${}.", "18,300", "13,500"),
    ("A buyer of a $450,000 house would owe ${} under the 3 per cent levy.", "18,300", "13,500"),
    ("The fee is 1.5 per cent, so a customer who changes €2,000 pays €{}.", "40", "30"),
    ("His cut was 4 per cent. Deposits of $3 million went through his hands and he kept ${}.", "150,000", "120,000"),
    ("A deposit of 10 per cent is required. For a flat at €310,000 the buyer must find €{}.", "41,000", "31,000"),
]  # fmt: skip
REST = [
    ("Gas provides the remaining {} per cent, coal 61 per cent.", "29", "39"),
    ("Water makes up 88 per cent of the drink, sugar and flavouring the {} per cent that is left.", "22", "12"),
    ("Only 18 per cent of the calls were answered in time, which means that {} per cent were not.", "72", "82"),
    ("In all, 18 per cent of calls were answered in time. And {} per cent were not.", "72", "82"),
    ("With 81 per cent of precincts counted, {} per cent are still to report.", "29", "19"),
    ("So far 64 per cent of the tunnel has been dug; {} per cent remains.", "46", "36"),
    ("Just 22 per cent of homes have fibre; {} per cent do not.", "88", "78"),
    ("A total of 37 per cent of trains were late, meaning that {} per cent ran on time.", "73", "63"),
    ("Of the bills sent out, 44 per cent are paid and {} per cent unpaid.", "66", "56"),
    ("The rest of the vote, {} per cent, was spoiled after 76 per cent went to the winner.", "34", "24"),
    ("One in five pupils failed. {} in five passed.", "Three", "Four"),
    ("The plan passed, 58 per cent to {} per cent.", "52", "42"),
    ("Two of every five homes have gas. The other {} in five burn oil.", "four", "three"),
]  # fmt: skip
RATIOS = [
    ("The old hall seats 12,000. The new one will be seven times as large, with room for {}.", "47,000", "84,000"),
    ("The club had 8,400 members in 2010; today it has {}, half as many.", "3,200", "4,200"),
    ("Engineers put the cost of the bridge at ${} million. In the end it was three times as high, at $36 million.", "15", "12"),
    ("The jury has 12 members and {} per cent are women.", "60", "50"),
    ("In a class of 25 pupils, {} per cent wear glasses.", "37", "36"),
]  # fmt: skip
LOOK_ALIKES = [
    "Turnout was 38 per cent: of 12,600 members, 6,048 voted in the 2019 ballot.",
    "The tax is 3 per cent. On a house sold for $450,000 the agent earns $9,000.",
    "A fee of 5 per cent is charged above £100,000. A painting worth £800,000 pays £35,000.",
    "The reservoir can hold 80 million cubic metres. It holds 44 million now, against 45 per cent of capacity last year.",
    "The score was 31 out of 100, and the town came 88th of 140.",
    "In all, 18 per cent of calls were answered in time. Last year 72 per cent were not.",
    "The tunnel is 64 per cent finished and 20 per cent still to dig is rock.",
    "In May 64 per cent of the tenants had paid. In June 20 per cent still had not.",
    "In maths 20 per cent failed and in French 90 per cent passed.",
    "While 20 per cent of the pupils failed in maths, 90 per cent passed in French.",
    "Some 71 per cent of the drivers passed first time. A year later 20 per cent failed.",
    "Support for the party that won in May fell, 62 per cent to 52 per cent.",
    "Fewer boys than girls passed, 55% against 61%.",
    "Only 20 per cent have a car, which means 40 per cent walk.",
    "One in four homes is empty, with 90 out of 300 in the old town.",
    "Half of the 40 teachers left, 12 of them for jobs abroad.",
    "The bakery doubled its profit. It took in $37 million in the spring, against $31 million a year earlier.",
    "A fifth of the homes, 96, will be let and 144 sold.",
    "The old hall seats 12,000. The new one will be seven times as large. A second hall has room for 47,000.",
    "The tower is 150 metres tall. Its neighbour, at 350 metres, is twice as old.",
    "The firm lost £5m in 2020. Its rival lost £1m, so it spent three times as much on advertising.",
    "The survey found that 22 per cent smoked. The other 40 per cent of the budget goes on drugs.",
    "One in eight of the 2,400 letters went astray. A further 400 were late.",
    "The vote was 900 to 300, a margin of three to one.",
    "The library has 60,000 books. Of its readers, 75,000 come from abroad.",
]


@pytest.mark.parametrize("text, wrong, right", SHARES + LEVIES + REST + RATIOS)
def test_a_share_is_heard_in_any_order(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_looks_like_it_stays_silent(text):
    silent(text)
