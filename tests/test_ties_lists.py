"""Numbers that announce a list, as prose tells them."""

import pytest
from passages import messages, silent

LISTS = [
    ("{} people were arrested: Anna Berg, Carl Dahl, Eva Fors and Gustav Holm.", "Four", "Three"),
    ("The club signed {} people for the season, namely a coach, two young keepers and a doctor.", "four", "five"),
    ("They set {} terms. The first was a ban on smoking. The second was a curfew. The third, a fee, came as a surprise.", "three", "two"),
    (
        "The report makes {} points. First, taxes are high. Second, roads are poor. Third, schools are full. Fourth, crime is up.",
        "four",
        "three",
    ),
    ("{} lakes will be open to boats: Ullen Water, Black Tarn and Long Mere.", "Three", "Four"),
    ("The bank is to sell {} of its coastal offices, in Bari, Porto and Nice, by June.", "three", "both"),
    ("The union has {} demands:\n1. Higher pay.\n2. Shorter hours.\n3. Better boots.\n4. A canteen.", "four", "three"),
    ("{} people were hurt. They were a baker, a nurse and a priest.", "Three", "Five"),
    ("The {} countries — Ghana, Togo and Benin — signed on Monday.", "three", "four"),
    ("The {}-member band - Berg, Dahl, Fors and Holm - will tour.", "four", "five"),
    ("The {} members are Mr. Berg, Ms Dahl and Dr Fors.", "three", "four"),
    ("The {} finalists, Berg, Dahl, Fors and Holm, will meet in May.", "four", "three"),
    ("The {}, Anna Berg and Carl Dahl, sang.", "duo", "trio"),
    ("He was charged with {} counts: theft, arson and perjury.", "three", "four"),
    ("All {} victims were named: Anna Berg, 21; Carl Dahl, 34; Eva Fors, 19; and Gustav Holm, 50.", "four", "three"),
    ("It won {} awards (best film and best song).", "two", "three"),
    ("She speaks {} languages (French, German, Dutch and Danish).", "four", "five"),
    ("There are {} candidates: Berg (Red), Dahl (Blue) and Fors (Green).", "three", "four"),
    ("Police named the {} victims as Anna Berg, 31, Carl Dahl, 40, and Eva Fors, 12.", "three", "two"),
    ("He won in {} sets, 6-4, 6-3, 7-5.", "three", "four"),
    ("{} others, Anna Berg, Eva Fors and Jan Holm, were hurt.", "Three", "Two"),
]
SILENT = [
    "Three ministers resigned: Anna Berg, and, on Friday, Carl Dahl and Eva Fors.",
    "Two firms, Berg & Dahl and Fors and Sons, bid.",
    "Four players, Berg, Dahl, Fors and the keeper, Holm, were ill.",
    "The three men — Anna's brother, her uncle and a friend — fled.",
    "He named two reasons: cost and the weather, which was bad, wet and cold.",
    "Five were hurt. They were taken to hospitals in Leeds, York and Hull.",
    "Two people died: a man in his 40s, who was driving, and a woman, his passenger.",
    "Six states voted: Ohio, Iowa, Utah, Texas, Maine and, for the first time, Guam.",
    "Three towns, among them Alby and Berga, flooded.",
    "The two men, John Smith and Bob Lee, and a woman were held.",
    "Two sisters, Anna, 12, and Eva, 14, and their brother, Carl, drowned.",
    "The club signed two players, the keeper Jan Berg and the forward Carl Dahl.",
    "The two leaders met in Geneva, Paris and Rome.",
    "The plan has three parts: a tax on sugar, a ban on adverts, and free fruit in schools.",
    "Three of the five wards have reopened. The children's ward and the maternity ward went first.",
    "Five people were hurt. They were a baker, a nurse, two boys and a priest.",
    "The award has four categories - fiction, poetry, drama and memoir.",
    "The court gave three grounds. In the first place, the law was vague. Secondly, it was old. Thirdly, it was unfair.",
    "Ahmed, Lund and Dahl set out first. None of the trio stopped before dark.",
    "Lund and Dahl set out first, with Fors behind. The trio never stopped.",
    "The five Nordic countries, Denmark and Sweden among them, agreed.",
    "Two of the three brothers, Jan and Per Berg, and their cousin, Ida, were there.",
    "Three firms - Berg, Dahl and a Danish rival that it would not name - bid.",
    "Four counties (Alder, Birch, Cedar and parts of Dale) were hit.",
    "The first was a judge. The second was a nurse. Two people were on the list of three.",
    "He gave two examples. First, taxes rose. The second half of the year was better.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), LISTS)
def test_a_list_of_another_length_is_found(text: str, right: str, wrong: str) -> None:
    silent(text.format(right))
    found = messages(text.format(wrong))
    assert any(message.startswith("announced-number-of-items") for message in found)


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_list_of_another_length_is_left_alone(text: str) -> None:
    silent(text)
