"""A change or a share in a brief, and the only two figures that it may be reckoned from."""

from tests.passages import silent, twins


def test_a_share_is_of_the_only_two_figures_that_count_alike():
    twins(
        "Half of the island's vets have gone since the practice was sold. There were 18 in 2019, and {} will come to a calving now.",
        "seven", "nine", "fraction-in-words",
    )  # fmt: skip
    twins("The seminary's intake this autumn is 44. Eleven of the new men, {}, were born abroad.", "a third", "a quarter")
    twins("The foundation had hoped for 3m francs. When the doors closed it had 2.4m, which was {} per cent.", "70", "80", "share-of-whole")
    twins(
        "{} per cent of the crop was left in the ground. The farm had planted 4,500 hectares with beet and ploughed 900 under.",
        "Fifteen", "Twenty", "share-of-whole",
    )  # fmt: skip


def test_a_share_of_another_thing_is_not_of_them():
    silent("The forest lost 900 hectares to fire in 2022 and 1,400 in 2023. Beetles have killed 20 per cent of the wolves.")
    silent("The bank will shut 80 branches. It has opened 60 since June, and says 90 per cent of its customers use a telephone.")
    silent("Police checked 600 drivers, 450 of them on the motorway. Ten per cent were over the limit.")
    silent("The school has 900 pupils and places for 1,000. A fifth of the teachers leave every year.")


def test_figures_of_two_places_are_no_part_and_whole():
    silent("The choir wants 20 per cent more from the council. It sang to 300 people in Leeds and to 450 in York.")
    silent("Half of the 14 pilots were under 25 and nine had never flown in combat.")
    silent("The town recycles 46 per cent of its waste, burns 39 and buries 15.")


def test_the_next_of_a_row_is_no_share():
    silent("Three of the five bridges are down. A fourth is open to cars but not to lorries.")
    silent("A second round followed on Sunday and a third on Monday. Ten of the 26 points were settled.")


def test_a_change_leads_between_the_only_two_figures():
    twins("The dairy collects from 320 farms now. At the millennium it was 640. The number has {}.", "fallen by two thirds", "halved")
    twins(
        "The regiment is down to 480 soldiers. It had 600 when the century began, and its colonel said that a cut of {} was enough.",
        "a third", "a fifth", "percent-change",
    )  # fmt: skip
    twins(
        "The paper sold 52,000 copies when he took the chair. It sells 39,000 now. Under him sales have fallen by {}, he admits.",
        "a third", "a quarter", "percent-change",
    )  # fmt: skip


def test_a_change_leads_between_the_only_two_figures_that_are_not_too_far_apart():
    twins(
        "Sales at the dairy grew by {} last year. Milk was dear. The manager put the figure at £6.6m. In the previous year it was £6m. "
        "The dividend is held at 12p.", "a fifth", "a tenth", "percent-change",
    )  # fmt: skip


def test_a_change_of_another_thing_is_not_theirs():
    silent("Cases of mumps are up by half. The county has ordered 20,000 doses and used 12,000 of them so far.")
    silent("Sales of electric vans rose 12 per cent across Europe. In Norway dealers sold 3,100 of them, and in Denmark 2,600.")
    silent("Wages at the plant go up by 6 per cent. It has 1,400 workers and had 1,500 in the spring. Half of them are Poles.")
