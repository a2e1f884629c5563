"""A comparative or a superlative, and the only two figures that words make those of its sides or of its set."""

import pytest
from passages import silent, twins

THEN_AND_NOW = [
    ("Turnout in Wick was lower than four years ago, when it was 61 per cent. This time it was {}.", "66", "56"),
    ("More pupils passed than last summer, when 71 per cent did. This summer it was {} per cent.", "64", "78"),
    ("Fewer boats put to sea than last year, when 120 did. On Sunday there were {}.", "140", "90"),
    ("The tremor was weaker than that of 1998. It measured {}, and the earlier one 6.1.", "6.6", "5.6"),
    ("The lake is lower than a week ago. On Monday the gauge read {} metres; on the Monday before it read 2.1.", "2.6", "1.6"),
    ("Wine is dearer than it was in May. Then a case cost 84 euros; now it costs {}.", "72", "96"),
    ("Imports were higher than in March, when they came to $4.1 billion. They were ${} billion in April.", "3.8", "4.4"),
    ("The survey was smaller than usual. It asked {} people, where it usually asks 1,000.", "1,200", "900"),
]
SIDES = [
    ("The second trial was shorter than the first. The first took 11 weeks. The second, held behind closed doors, took {}.", "14", "nine"),
    ("Country schools are smaller than town schools. They have {} pupils on average, and town schools 190.", "240", "140"),
    ("Fewer trains were late than in May. The operator counted {} in June and 280 in May.", "310", "250"),
    (
        "The new tank is to be larger than the one it replaces. It will hold {} litres. The old one, drained in May, held 36,000.",
        "31,000",
        "39,000",
    ),
]
TOPPED = [
    ("The shortest road is 310 kilometres long. The one by the coast is {}.", "290", "330"),
    ("The warmest day of the fair was Thursday, at 31 degrees. On Friday the thermometer reached {}.", "33", "29"),
    ("Norway won the most medals, 41. Sweden won {}.", "44", "38"),
    ("The largest of the barns is 210 metres long. Another is {}.", "240", "180"),
]
SILENT = [
    "Rye is cheaper than it was in June, at 220p a pack, but costlier than oats were then, at 210p.",
    "Turnout was lower than four years ago, when it was 61 per cent. In the cities it was 64.",
    "Turnout was lower than four years ago, when it was 61 per cent. The mayor won 64 per cent of the vote.",
    "The queue is no shorter than a year ago, when 340 families were waiting. This week there were 390.",
    "The town is larger than its neighbour. It has 410 bars, and the neighbour 560.",
    "Country schools are smaller than town schools. They have 24 pupils to a class, and town schools 22.",
    "The new van is lighter than the old one. It costs 24,000 euros; the old one cost 19,000.",
    "Rents are higher in the north than in the south. The north has 40,000 inhabitants, the south 60,000.",
    "The navy has fewer ships than the enemy. It lost four in May, and the enemy lost three.",
    "The tallest mast in the city is 210 metres high. The one in the capital is 260.",
    "The largest room holds 240 people. The rooms upstairs hold 210 between them.",
    "The oldest member is 81. Her sister, who left last year, is 84.",
    "The highest of the bids, 44 million, came from Lund. The next sale, in May, may bring 48 million.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), THEN_AND_NOW)
def test_a_comparative_with_an_earlier_time_holds_of_now_and_then(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(("text", "wrong", "right"), SIDES)
def test_a_comparative_of_two_things_holds_of_the_only_two_figures_behind_it(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(("text", "wrong", "right"), TOPPED)
def test_the_greatest_of_a_set_is_greater_than_another_of_it(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", SILENT)
def test_what_is_of_another_matter_is_not_compared(text):
    silent(text)
