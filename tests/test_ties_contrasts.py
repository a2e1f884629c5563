"""Comparisons and multiples whose figures stand apart from the words: what does not fit is found, what fits is left alone."""

import pytest
from passages import silent, told

# The passage, the figure that does not fit, the one that does.
APART = [
    ("Rents are lower in Leeds than in York. A room costs £640 in Leeds and {} in York.", "£590", "£690"),
    ("The army lost fewer men in June than in May. In May 340 were killed. The figure for June was {}.", "390", "290"),
    ("Her second novel was longer than her first. The first ran to 420 pages, the second to {}.", "380", "480"),
    ("There were more weddings than funerals in the parish last year, {} to 44.", "38", "48"),
    ("The old bridge carried more lorries than the new one does. It had {} a day, and the new one has 2,600.", "2,100", "3,100"),
    ("Sales of diesel cars were below those of electric ones. Dealers sold 14,200 diesels and {} electric cars.", "12,900", "15,900"),
    ("She got fewer votes than in 2020. Then she had 14,800, and this time she has {}.", "15,300", "13,300"),
    ("Wages in the mine are higher than in the mill. Miners take home {} a week and millers $450.", "$420", "$480"),
    ("The city has twice as many dogs as cats. At the last count there were 9,000 cats and {} dogs.", "14,000", "18,000"),
    ("Doctors are paid four times as much as nurses. A nurse gets €2,000 a month, a doctor {}.", "€6,000", "€8,000"),
    ("The new machine makes {} bottles a minute. That is three times what the old one managed, which was 60.", "120", "180"),
    ("For each tree felled the firm plants three. In 2024 it felled 4,000 and planted {}.", "8,000", "12,000"),
    ("The ministry has 900 inspectors for 90,000 farms. With one for every {} farms it cannot do its work.", "150", "100"),
    ("A shell cost the army €2,000 before the war. The price has more than tripled since then, to {}.", "€5,400", "€6,400"),
]
QUIET = [
    "The north is bigger than the south. It has 12 towns, and the south has 15.",
    "House prices are higher in the north than in the south. The north has 40,000 inhabitants, the south 60,000.",
    "Cars are more common than buses in the town. It has 12 buses for the old people and 8 cars for the police.",
    "The army has fewer tanks than the enemy. It lost 40 in May, and the enemy lost 30.",
    "The left lost more seats than the right. The left has 118 seats and the right 124.",
    "Exports exceeded imports in May. Imports were $40 billion in April and exports $38 billion.",
    "More than a dozen people came. The hall has 80 seats and the bar 20.",
    "The enemy has more than doubled its sorties in a week: from 62 on Saturday last to 131 yesterday.",
    "The club has twice as many members as ten years ago. It has 40 players and 15 coaches.",
    "It costs three times as much to heat the school as the church. The school has 300 pupils and the church 120 seats.",
    "For every pound spent on roads the council spends two on buses. It has 30 buses and 12 garages.",
    "Applications fell to 106,000, from 168,000. In November there were 7,600, half as many as a year before.",
    "The number of wolves has tripled. In 2010 there were 30 packs and now there are 400 wolves.",
]


@pytest.mark.parametrize(("text", "bad", "good"), APART, ids=lambda t: t[:40])
def test_the_words_find_their_figures(text, bad, good):
    assert {"rank-order", "times-as-many", "per-unit-total", "percent-change"} & set(told(text.format(bad)))
    silent(text.format(good))


@pytest.mark.parametrize("text", QUIET, ids=lambda t: t[:40])
def test_figures_of_other_things_are_left_alone(text):
    silent(text)
