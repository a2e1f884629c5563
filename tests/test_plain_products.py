"""Products told plainly: so much each or so much in each unit of time, how many or how long, and what that makes, in any words."""

import pytest
from passages import only, silent, twins

from claimcheck.claims.taxonomy import singular

EACH = (
    ("Four minibuses went to the coast. With 14 on each, that was {} pensioners.", "76", "56"),
    ("The library is giving away 800 book tokens of 15 euros, at a cost of {} euros.", "21,000", "12,000"),
    ("Floods drowned 1,400 goats on the plain. At £60 a head the loss is put at £{}.", "94,000", "84,000"),
    ("Three dozen crates, each with 24 melons, were impounded: {} fruit in all.", "964", "864"),
    ("The pier has 12 huts. With five anglers to a hut, that would mean {} anglers.", "90", "60"),
    ("Customers of the bank, 240 of them, got a £35 hamper each. The gesture cost it £{}.", "9,400", "8,400"),
    ("A standard curtain takes 8 metres of cloth. For the 30 curtains of the hall the tailor used {} metres.", "280", "240"),
    ("Cement is sold in bags of 25 kilos. The 60 bags on the barge weighed {} tonnes.", "1.9", "1.5"),
    ("He has 45 vines and picks 12 bunches from a vine, about {} bunches a year.", "740", "540"),
    ("Customs seized 35 drums. They contained three kilos of amber each, {} kilos together.", "155", "105"),
    ("The potter made 300 mugs and sold them at 14 euros. His takings were {} euros.", "6,200", "4,200"),
    ("The state will pay €40 to every one of the island's 30,000 pensioners. The gift will cost it €{} million.", "3.2", "1.2"),
    ("Funicular tickets cost 7 euros. The 340 sold on the first day brought in {} euros.", "2,980", "2,380"),
    ("Fines of £80 were handed to 45 anglers, which brought the river trust £{}.", "4,600", "3,600"),
    ("Each ferry carries 60 cars and the line runs 15 ferries. They can move {} cars at once.", "1,400", "900"),
    ("Sixteen jars go into a carton. The dairy filled 250 cartons, or {} jars.", "5,000", "4,000"),
    ("A vet looks after nine farms. The 14 vets of the county had {} in their care.", "176", "126"),
    ("Benches for the square come at £95 and 40 are needed. The bill will be £{}.", "4,800", "3,800"),
    ("She planted 360 bulbs in 15 rows of {}.", "34", "24"),
)
PACED = (
    ("The dune is moving by a metre a month. Since the survey 16 months ago it has come {} metres closer.", "26", "16"),
    ("The kiln turns out a tonne of lime every 15 minutes. In a nine-hour day it makes {} tonnes.", "46", "36"),
    ("The tap lets out a litre every ten minutes, {} litres an hour.", "nine", "six"),
    ("She copies a page a minute and finished the 180-page score in {} hours.", "five", "three"),
    ("He eats four apples a day, seven days a week, which adds up to {} apples.", "38", "28"),
    ("A postman who walks 12 miles a day, six days a week, covers {} miles in a week.", "84", "72"),
    ("Sentries pass the gate once every 45 minutes. In a 12-hour night they pass it {} times.", "26", "16"),
    ("The choir rehearses for three hours every morning. In the six-day course that comes to {} hours.", "24", "18"),
    ("The escalator carries 3,600 people an hour, one every {} seconds.", "three", "one"),
    ("A valve leaking at three litres an hour wastes {} litres a day, the surveyor said.", "96", "72"),
    ("Listeners hear five hours of radio a day, {} hours a week.", "45", "35"),
    ("Magistrates told Hobb to repay the £2,400 he took at £50 a month. He will pay for {} years. He also got 80 hours of work.", "two", "four"),
    ("Her letter has appeared every fortnight for eight years, {} letters in all.", "308", "208"),
    ("A patient costs the clinic $70 a day, or ${} a year.", "35,550", "25,550"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right"), [*EACH, *PACED])
def test_a_product_of_figures_alone_of_their_kind_is_held_against_them(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The charge is 3 euros a night per guest. A couple staying four nights pay 24 euros.",
        "Four of its 31 members were away. Repairs are put at £1.3m, bringing the bill to £1.9m.",
        "She slept in nine huts, four of them unmanned, having covered an average of 30 kilometres on each of the 12 days, or 360 kilometres.",
        "A season ticket costs £70 a month, or £700 a year.",
        "The firm has 12 shops of 300 square metres and a warehouse of 5,000.",
        "A bus hit eight people. The 12 buses of the line carry 126 passengers.",
        "He wrote a column every week for thirty years, 1,560 pieces.",
    ],
)
def test_what_need_not_make_the_total_is_left_alone(text):
    silent(text)


def test_a_verb_of_meaning_makes_no_mean():
    only("The block has 40 flats. With two people to a flat, that would mean 120 residents.", "per-unit-total", "120 residents")


def test_words_in_ves_and_oes_have_their_singular():
    words = ("loaves", "leaves", "shelves", "valves", "potatoes", "mangoes", "heroes", "toes", "canoes")
    assert ["loaf", "leaf", "shelf", "valve", "potato", "mango", "hero", "toe", "canoe"] == [singular(w) for w in words]
