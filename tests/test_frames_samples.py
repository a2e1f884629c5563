"""Shares shown by later figures, turnouts, rates, discounts, stakes, portions and small groups: prose that fits and prose that does not."""

import pytest
from passages import silent, twins

APART = [
    (
        "A quarter of the ferries checked were unsafe, the inspectors said. They went aboard 80 ferries in May. {} were found unsafe.",
        "Twenty",
        "Forty",
    ),
    ("Only 14,400 people had voted by nightfall. The roll carries 40,000 names. It means a turnout of {}%.", "36", "46"),
    (
        "Police recorded 1,500 thefts of bicycles in the year. Arrests followed in {} cases. An arrest rate of 12 per cent is poor, she said.",
        "180",
        "270",
    ),
    ("The judge was re-elected with 60 per cent of the vote. She took {} of the 20,000 ballots counted.", "12,000", "10,600"),
    ("The £60 ticket is 15 per cent off for pensioners, who save £{}.", "9", "12"),
    ("The bank sold a fifth of its shares for $300 million, a deal that values all of it at ${}.", "1.5 billion", "1.5 million"),
    ("The arts council has £9 million to spend. Theatres get £{} million of the council's money.", "3", "270"),
    ("The camp holds 9,000 refugees. About {} of the refugees are children.", "4,000", "60,000"),
    ("The first tranche of the €700 million loan came in May. At €{} it paid the army for a month.", "200 million", "2 billion"),
    ("The doctors gave the implant to eleven patients. After a year it was still working in {}%.", "73", "70"),
    ("In the study 16 nurses chose what to eat. They took a mean of {} biscuits.", "3.75", "3.72"),
    ("The battalion called up 700 men. Ten per cent failed the medical, so that {} began training.", "630", "560"),
    ("There were a third fewer crashes on the road than the year before. Police counted {}, compared with 240 in 2024.", "160", "180"),
    ("Bread has doubled in price. A loaf that cost 40 hryvnias at Christmas now fetches {}.", "80", "65"),
    ("The works have raised output by 150 per cent. It stood at 4,000 shells last May. It was {} last month.", "10,000", "15,000"),
]
QUIET = [
    "A third of the bridges in the county are old. Inspectors looked at 60 bridges last year. Fifteen were built before 1900.",
    "Turnout was 61 per cent. In 2019 18,400 voted in a seat with 40,000 on the register.",
    "She took 64 per cent of the vote. Her party won 12 of the 20 wards.",
    "The arrest rate was 22 per cent last year. This year there were 2,400 burglaries and 900 arrests.",
    "He bought 10 per cent of the shares for £3m. The club's ground is worth £90m.",
    "The camp holds 9,000 refugees. About 60,000 of the refugees in the province are children.",
    "Sales were £3m in May. The largest part of the year's sales, £5m, came in December.",
    "The study was run by 14 doctors. A vaccine made elsewhere helped 40 per cent.",
    "The survey was led by 12 students. Households in the town own an average of 2.35 cars.",
    "The head surgeon said the number had doubled twice. There were six cases in 2018 and 24 in 2023.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), APART, ids=[a[0][:40] for a in APART])
def test_what_does_not_fit_is_told_and_what_fits_is_not(text, right, wrong):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", QUIET, ids=[text[:40] for text in QUIET])
def test_what_may_be_is_left_alone(text):
    silent(text)
