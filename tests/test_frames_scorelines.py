"""What stands in any sentence beside the one score of a story: its margin, its total, one side of it, and who scored."""

import pytest
from passages import silent, twins

TWINS = [
    ("The mayor kept her seat by {} votes. The count, held twice, was 212-205.", "five", "seven"),
    ("The regional assembly turned the treaty down by a margin of {} votes. The roll call was 61-57.", "six", "four"),
    ("Her {} win in the deciding game came by six points.", "21-14", "21-15"),
    ("The Otters beat the Herons 31-24. The {}-point margin flattered them, their coach said.", "nine", "seven"),
    ("The upper house confirmed the envoy 57-41, {} votes more than he needed to beat his rival's total of 41.", "12", "16"),
    ("Spectators saw {} goals as Ghent beat Bruges 4-3.", "six", "seven"),
    ("An appeal court found for the farmers on Friday. {} judges dissented from the 5-2 ruling.", "Three", "Two"),
    ("The school board approved the merger 8-3. {} members voted against it.", "Four", "Three"),
    ("The parish voted 8-5 to keep the bell, with all {} members present.", "14", "13"),
    ("The motion passed 54-41, with three abstentions and {} absentees in the 100-seat house.", "four", "two"),
    ("Holm won the shoot-out 5-4 after a {} draw.", "2-1", "2-2"),
    ("It was {} after extra time, Ostrava having led 3-1 at the break.", "2-2", "3-3"),
    ("Bergen led 1-0 at half-time and scored {} more after the break to win 3-0.", "once", "twice"),
    ("Lahti scored twice in the first period, once in the second and twice in the third to win {}.", "6-1", "5-1"),
    ("The Terns scored three runs in the second, one in the fifth and two in the eighth to win {}.", "8-3", "6-3"),
    ("Silva scored twice, and late goals from Rocha and Pinto made it {}. Nobody else scored for the hosts.", "5-0", "4-0"),
    ("Porto's {} win was settled by goals from Silva, Rocha and Pinto.", "2-0", "3-0"),
    ("Dahl had 19 points, Moen 15, Vik 12 and the bench six as the Elks beat Tromso, {}.", "55-48", "52-48"),
    ("Six of the 11 judges voted to free him and {} voted to hold him. Nobody sat out.", "four", "five"),
    ("A change of the statutes needs two thirds of the 90 delegates. It passed with {} votes.", "57", "62"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), TWINS, ids=[text[:40] for text, *_ in TWINS])
def test_what_is_told_beside_a_score_fits_it(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "Ghent won 3-1 on Saturday. They are two points clear at the top.",
        "The court ruled 6-3 against the dam. Three judges joined the opinion in part.",
        "The committee backed the plan 9-6. A month ago it fell by two votes.",
        "Turku, who lost the first meeting by two goals, won the second 3-2.",
        "The council voted 7-5 to sell the pool. Three councillors who voted against it said they would appeal.",
        "The board voted 8-3 to close the mill after two members voted against a delay.",
        "With goals from Silva, Rocha and Pinto, Porto won 3-0.",
        "Ghent won the shoot-out 4-3 after a 2-2 draw in which Maes scored both their goals.",
        "The bill passed 14-10. It had lost by three votes in March.",
        "Holm won by two shots on Sunday. He was 12 under par after rounds of 66 and 70.",
        "Porto won 2-0 with goals from Silva and Rocha; a third was ruled out.",
        "Dahl had 19 points, Moen 15 and Vik 12 for Tromso as the Elks won 80-46.",
        "Two of the nine judges heard the case in person and three by video. The ruling was 5-4.",
        "After winning the first leg 4-0 they lost the tie 6-5 in the end.",
    ],
)
def test_what_is_of_another_game_or_of_some_is_left_alone(text):
    silent(text)
