"""All of what was told one by one, taken up by any name: *the 29 vehicles*, *85 entries from six countries*."""

import pytest
from passages import silent, twins

GATHERED = [
    ("The quarry laid off 35 drillers in March and 22 drivers in April. Its {} dismissals brought the union out on strike.", "67", "57"),
    ("Food for the wedding cost £4,200, the band £850 and flowers £640. The couple had saved the £{} in a year.", "6,690", "5,690"),
    ("Customs seized 310 kilos of cocaine in Antwerp, 145 in Rotterdam and 80 in Hamburg. The {} kilos had come from Peru.", "635", "535"),
    ("Volunteers planted 320 oaks and 180 beeches, {} trees in a weekend.", "600", "500"),
    ("A fire at the depot destroyed six buses and damaged four. All {} buses were new.", "12", "ten"),
    ("She read eight novels in June and 11 in July, and reviewed all {} books for the paper.", "23", "19"),
    ("Divers brought up 18 kilos of wire, 31 of rope and 12 of glass. The {}-kilo haul is to be weighed again.", "71", "61"),
    ("The mill ground 12 tonnes of wheat and seven of rye, a harvest of {} tonnes.", "23", "19"),
    ("The twins hit 31 and 28 runs. Their stand of {} was the best of the day.", "69", "59"),
    ("Some 90 jobs will go in Turin, 55 in Bari and 40 in Genoa. The {} redundancies take effect in June.", "205", "185"),
    ("Twelve guns were found in the cellar, nine in the barn. The police showed reporters all {} weapons.", "24", "21"),
    ("The fever has claimed nineteen lives in the valley. {} people died in Orta. The other six lived on farms.", "Eleven", "Thirteen"),
    ("Hunters shot 45 deer and 12 boars, and the {} carcasses were sold to restaurants.", "67", "57"),
]  # fmt: skip

OTHERS = [
    "The club has 31 rowers and 22 swimmers. The 71 runners have a track of their own.",
    "The margin was 41,000 votes. Turnout was 1.23 million, but below the 1.61 million of the general election.",
    "The bus carried 22 men and nine women. The other 40 passengers had got off at the border.",
    "Of the 22 men killed in the ambush 14 came from the county, the others from four different ones.",
    "Police held four men and nine women. The previous 16 raids had led to no arrests.",
    "The yard built 12 tugs last year and nine this year. Its 27 cranes are idle.",
    "The Reds took 31,200 votes and the Blues 11,500. About one vote in nine, 52,400 in all, came by post.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), GATHERED)
def test_all_of_what_was_told_one_by_one_is_its_sum(text, wrong, right):
    twins(text, wrong, right, "parts-make-whole")


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_not_all_of_them_need_not_be_their_sum(text):
    silent(text)
