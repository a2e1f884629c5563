"""Plain parts: a set that opens its clause, those who are left of it, both sorts of a group, and what came between two scores."""

import pytest
from passages import silent, twins


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Of the {} schools to be merged, 11 are in the city, seven in the north of the county and four on the islands.", 25, 22),
        ("Of the {} arrests, 17 were made in Leeds, nine in Bradford and five in Hull.", 34, 31),
        ("Of its {} branches, 26 are in Poland, 14 in Hungary and eight in Romania.", 53, 48),
        ("Of the {} beds, 64 are on the medical wards, 36 on the surgical wards and 20 in maternity.", 130, 120),
        ("Of {} ships hit since May, eight flew the flag of Panama, four that of Liberia and three that of Malta.", 18, 15),
    ],
)
def test_three_that_come_near_to_the_set_of_their_clause_are_all_of_it(text, wrong, right):
    twins(text, wrong, right, "parts-make-whole")


@pytest.mark.parametrize(
    "text",
    [
        "Of the 60 seats on the council, Labour has 24, the Conservatives 21 and the Greens 12.",
        "Of the 40 shops, 12 are in Kent, nine in Essex and five in Surrey.",
        "Of the 50 firms, 24 make cars and 22 make tyres.",
        "Of the 24 shops to close, 14 are in England, five in Scotland and three in Wales; the other two are abroad.",
    ],
)
def test_what_may_be_some_of_a_set_leaves_others(text):
    silent(text)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The airline will sell nine of its 36 planes. The {} that it keeps will be repainted.", 29, 27),
        ("The bank is shutting 12 of its 50 branches. The {} that stay open will get new counters.", 41, 38),
        ("The school lost 18 of its 91 pupils over the summer. The {} who came back were told on Monday.", 76, 73),
        ("The council will fell 11 of the 45 limes. The {} that survive will be fenced.", 36, 34),
        ("Six of the 31 hostages were freed at noon. The {} who are still held are all men.", 27, 25),
        ("The estate has 64 flats. Thirty-eight are let to families and the other {} stand empty.", 29, 26),
        (
            "They raised £2.4m. The tower will take £1.1m of it and the bells £700,000. What is left, {}, is for the organ.",
            "£900,000",
            "£600,000",
        ),
    ],
)
def test_those_who_are_left_are_the_rest(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The mill will lay off 41 of its 213 workers. The 41 who go will get a year's pay.",
        "The mill will lay off 41 of its 213 workers. The 30 who are over 60 will get a year's pay.",
        "The mill will lay off 41 of its 213 workers. The 213 who work there were told on Monday.",
    ],
)
def test_who_goes_and_who_is_older_are_no_rest(text):
    silent(text)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The choir has {} members, who practise on Tuesdays. There are 25 women and 15 men.", 44, 40),
        ("A jury of {} was sworn in on Monday. It has eight men and four women.", 11, 12),
        ("The crew of {} will be at sea for a month. There are 15 men and 11 women on board, none of them over 40.", 29, 26),
        ("Mrs Hall teaches a class of {} in a room built in 1911. There are 18 girls and 13 boys, all aged nine.", 33, 31),
        ("A tour party of {} flew out on Friday. There were 14 adults and eight children.", 24, 22),
    ],
)
def test_both_sorts_are_all_of_the_group_told_before(text, wrong, right):
    twins(text, wrong, right, "parts-make-whole")


@pytest.mark.parametrize(
    "text",
    [
        "The class of 30 went by coach. Fifteen girls and 13 boys came home with colds.",
        "A crew of 12 saved them. There were nine women and six men in the boat that sank, and another two swam.",
        "The team of 12 doctors left at noon. They treated seven women and six men.",
    ],
)
def test_what_two_sorts_did_is_of_no_group(text):
    silent(text)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Level at 1-1 at the break, Ajax scored twice more without reply and won {}.", "4-1", "3-1"),
        ("It was 0-0 at half-time. City scored three times in the second half without reply and won {}.", "4-0", "3-0"),
        ("Down 0-1 at the interval, Porto hit three in the second half without answer and won {}.", "4-1", "3-1"),
        ("Spurs led 1-0 at half-time, then scored twice more without reply to win {}.", "4-0", "3-0"),
        ("Shaw and Bell put Rovers two up at the break. City pulled one back late on, and Rovers won {}.", "2-0", "2-1"),
        ("The hosts went three up. Oslo pulled one back in stoppage time and were beaten {}.", "3-0", "3-1"),
        ("A late penalty pulled one back for Kent, who lost {}.", "4-0", "4-1"),
    ],
)
def test_what_came_between_two_scores_is_in_the_last(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds tried to pull one back, but Hull won 2-0.",
        "It was 2-2 at half-time. Lyon scored twice after the break without reply and won 4-2.",
        "Leeds led 14-6 at half-time. They added two converted tries, 14 points in all, kept the visitors out and won 28-6.",
    ],
)
def test_what_was_only_tried_and_what_came_on_top_are_left_alone(text):
    silent(text)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Okoro started the season on 140 goals. He scored twice on Saturday, and that makes it {}.", 143, 142),
        ("Roy had 88 tries for Wales. A brace in Rome took him to {}, five ahead of Jones.", 91, 90),
        ("Reid came to Leeds with 46 goals. He netted twice in the cup, which took him to {}, two short of the fifty.", 49, 48),
        ("The town had 410 houses. Another 12 were built, and that makes it {}.", 432, 422),
    ],
)
def test_what_came_makes_it_so_many(text, wrong, right):
    twins(text, wrong, right, "opening-in-out-closing")


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "Four more bodies were found on Monday. {} people are now known to have died; on Sunday the count was 61.",
            "Sixty-seven",
            "Sixty-five",
        ),
        ("Rescuers had found 23 bodies by Friday. Five more were dug out on Saturday, and {} people are now known to have died.", 31, 28),
        ("The flood cost 41 lives in the valley and 18 on the coast, and {} people died in all.", 69, 59),
        ("Six more deaths were reported on Thursday. The virus has now killed {} people; on Wednesday it had killed 42.", 58, 48),
    ],
)
def test_bodies_deaths_and_lives_are_of_people(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Mr Hall denies {} counts. They are fraud, forgery, perjury and theft.", "three", "four"),
        ("The brothers denied {} charges. They are arson, theft and fraud.", "four", "three"),
        ("Ms Bell denied all {} offences. They are burglary, assault and fraud.", "two", "three"),
    ],
)
def test_counts_that_someone_denies_are_counted(text, wrong, right):
    twins(text, wrong, right, "announced-number-of-items")
