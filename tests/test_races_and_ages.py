"""Races, ages and running scores: slips of basic arithmetic, each with the right figure, and right copy that looks like them."""

from __future__ import annotations

import pytest
from passages import silent, twins

RACES = (
    ("Brown won the 400m in {}, ahead of Ito, in 51.12.", "51.30", "50.91"),
    ("Lund touched first in {} seconds, edging out Silva in 23.35.", "23.45", "23.31"),
    ("Lund swam {} seconds to beat Silva, who clocked 23.35.", "23.45", "23.25"),
    ("Kerr was second in 1:44.10 behind Moss in {}.", "1:44.80", "1:43.80"),
    ("Hale was third in 2:11:40, with Amin fourth in {}.", "2:10:20", "2:12:20"),
    ("Hale, third in 2:11:40, was beaten by Amin in {}.", "2:12:02", "2:10:02"),
    ("Brown won in 10.92 seconds and Osei was second in {}.", "10.87", "10.97"),
    ("Kerr won gold in 1:44.10. Moss took silver in {}.", "1:43.80", "1:44.80"),
    ("Amin ran {} to win, in front of Moss in 27:02.", "27:14", "26:58"),
    ("Ros took silver in 49.8 seconds behind Costa, who won in {}.", "50.2", "49.2"),
    ("Kip won the marathon in 2 hours {} minutes 10 seconds, ahead of Tadesse in 2 hours 5 minutes 50 seconds.", "6", "4"),
    ("Ito won the high jump with 1.98 metres, ahead of Costa on {}.", "2.01", "1.95"),
    ("Bell topped the leaderboard on 184 points, ahead of Khan on {}.", "191", "171"),
)
RIGHT = (
    "She won the 100 metres backstroke in 58.9 seconds and was third in the 100 metres butterfly in 57.5.",
    "Brown won in 10.92 seconds, beating Osei, who ran 10.87 in the heats.",
    "Kerr led with 10.2 seconds left, ahead of Moss on 9.8.",
    "The boat won on 14 points, ahead of Ariel on 16 points, in the regatta.",
    "Lund held his breath for 5:12 to win, ahead of Ito on 4:58.",
    "Rovers have 42 points, ahead of Saturday's derby against City, who are on 45.",
    "Kerr won in 1:44.10. In the women's race Moss was second in 1:43.80.",
    "Kerr won in 1:44.10. Moss was second in 1:43.80 in the B race.",
    "Brown won in 10.92 seconds and was second in the relay in 10.87.",
    "Brown was second in 10.99, with Ito, in 11.04, third.",
)


@pytest.mark.parametrize(("text", "wrong", "right"), RACES)
def test_whom_the_words_put_ahead_was_no_slower_and_did_no_less(text, wrong, right):
    twins(text, wrong, right, "rank-order")


@pytest.mark.parametrize("text", RIGHT)
def test_marks_of_other_races_and_of_what_the_lower_wins_are_left_alone(text):
    silent(text)


AGES = (
    ("The passengers, all older than 65, were aged 66, 71, {} and 80.", "64", "74"),
    ("The three, all in their 70s, were aged 72, 75 and {}.", "81", "78"),
    ("All four winners were in their twenties. They were aged 21, 24, 28 and {}.", "31", "29"),
    ("None of the victims was under 18. They were aged {}, 22 and 40.", "16", "18"),
    ("The two dead, aged 24 and {}, were both under 30.", "33", "29"),
    ("Three men, all aged 20, were held. They were named as Al Ray, 20, Bo Sim, {}, and Cy Tow, 20.", "21", "20"),
    ("All three suspects are under 25. They were named as Al Ray, 20, Bo Sim, {}, and Cy Tow, 24.", "26", "23"),
    ("Both boys were under 16. The oldest was {}.", "17", "15"),
    ("No one under 30 was arrested. Those arrested were aged {}, 35 and 41.", "27", "30"),
    ("The pupils, all aged between 11 and 14, were aged 11, 12 and {}.", "16", "14"),
    ("Four teenagers (15, 16, 18 and {}) were rescued.", "20", "19"),
    ("Two teenagers aged 17 and {} were charged.", "20", "19"),
    ("The octogenarians, aged 81, 84 and {}, met in May.", "91", "89"),
)
AGES_RIGHT = (
    "The children, all under 12, and their parents, aged 35 and 41, were rescued.",
    "Nobody aged over 60 was hurt. The dead were aged 19, 34 and 67.",
    "Not all were under 18. They were aged 15, 17 and 21.",
    "All but one were under 18. They were aged 15, 17 and 21.",
    "Almost all were under 30. The oldest was 44.",
    "All were under 2. They were aged 18, 20 and 22 months.",
    "All three were over 18 when they joined. They were aged 15, 16 and 17 at the time of the offence.",
    "The boys, all under 16, and a woman were hurt. The oldest was 44.",
    "All the goals were under 20 yards. They were 4, 6 and 24.",
)


@pytest.mark.parametrize(("text", "wrong", "right"), AGES)
def test_each_age_is_within_what_is_said_of_all(text, wrong, right):
    twins(text, wrong, right, "words-mean-number")


@pytest.mark.parametrize("text", AGES_RIGHT)
def test_ages_of_others_than_those_spoken_of_are_left_alone(text):
    silent(text)


RANGES = (
    ("The ages of the dead ranged from 17 to 58. The oldest was {}.", "61", "58"),
    ("The oldest of the dead was {}. Their ages ranged from 17 to 58.", "61", "58"),
    ("The dead ranged in age from 17 to 58. The oldest victim was {}.", "61", "58"),
    ("The players' ages run from 19 to 34. The youngest, Bo Lind, is {}.", "18", "19"),
    ("The youngest of the players is {}. They range in age from 19 to 34.", "18", "19"),
)
RANGES_RIGHT = (
    "The dead ranged in age from 17 to 58. The oldest of the injured was 61.",
    "The ages of the dead ranged from 17 to 58. The oldest survivor was 61.",
    "The oldest of the injured was 61. The ages of the dead ranged from 17 to 58.",
    "The youngest driver was 16. Their passengers' ages ranged from 17 to 20.",
    "Their ages ranged from 24 to 61 when they set out. The oldest is 66 now.",
)


@pytest.mark.parametrize(("text", "wrong", "right"), RANGES)
def test_the_oldest_of_them_is_within_the_range_of_their_ages(text, wrong, right):
    twins(text, wrong, right, "rank-order")


@pytest.mark.parametrize("text", RANGES_RIGHT)
def test_the_oldest_of_others_is_not_held_to_the_range(text):
    silent(text)


SIZES = (
    ("The two-hour film, which runs to {} minutes, opens on Friday.", "95", "118"),
    ("The 90-minute concert lasted {}.", "two hours", "97 minutes"),
    ("The three-day strike lasted {}.", "four days", "72 hours"),
    ("The 200-bed hospital has {} beds.", "240", "204"),
    ("The 24-team league has {} teams.", "22", "24"),
    ("The 40-seat bus has {} seats.", "52", "41"),
    ("The 10-storey tower has {} storeys.", "12", "10"),
    ("The six-metre boat is {} metres long.", "eight", "5.8"),
    ("The 20-foot wall is {} feet high.", "15", "19"),
    ("The two-kilometre tunnel is {} metres long.", "1,400", "1,950"),
    ("The two-hour film opens on Friday. It runs for {} minutes.", "95", "115"),
    ("A 20-page report came out on Monday. The report has {} pages.", "26", "20"),
)
SIZES_RIGHT = (
    "The two-hour talk lasted nearly two hours.",
    "The 20-foot wall is 30 feet long.",
    "The five-bedroom house has four bedrooms on the ground floor.",
    "The six-metre boat is four metres wide.",
    "The 300-page book has 200 pages of notes.",
    "The 30-minute test took 45 minutes.",
    "The 10-day tour was 12 days long because of the storm.",
    "The 40-seat bus has 52 seats after a refit.",
    "The two-hour debate was 95 minutes late.",
    "The 24-team league has 22 teams left.",
)


@pytest.mark.parametrize(("text", "wrong", "right"), SIZES)
def test_a_thing_is_of_the_size_that_it_is_called_by(text, wrong, right):
    twins(text, wrong, right, "same-thing-agrees")


@pytest.mark.parametrize("text", SIZES_RIGHT)
def test_a_size_of_some_of_it_or_another_of_its_sizes_is_left_alone(text):
    silent(text)


RUNNING = (
    ("City led 48-40 at half time and 70-65 after three quarters before winning {}.", "92-61", "92-71"),
    ("It was 2-0 at the break and 3-1 after an hour before United won {}.", "4-0", "4-1"),
    ("Rovers led 14-3 at half-time, 21-10 after 60 minutes and won {}.", "28-7", "28-17"),
    ("Up 30-22 after the first quarter and 51-40 at the break, the Hawks lost {}.", "98-35", "98-95"),
    ("The visitors led 3-1 after 20 minutes and 5-2 at half time. They won {}.", "7-1", "7-2"),
    ("It was 1-1 at half-time and 2-1 after 70 minutes, and it ended {}.", "3-0", "3-1"),
)
RUNNING_RIGHT = (
    "It was 1-0 after 20 minutes at Leeds. At Hull it was 0-0 with ten minutes left.",
    "They led 2-1 at the break in the first leg and won 1-0 in the second.",
    "They led 2-1 at half-time when they met last season and won 1-0.",
    "United led 2-1 after 20 minutes. City won 1-0 at Hull.",
    "City trailed 2-0 and 3-1 before winning 4-3.",
)


@pytest.mark.parametrize(("text", "wrong", "right"), RUNNING)
def test_no_score_of_a_game_goes_down(text, wrong, right):
    twins(text, wrong, right, "parts-exceed-whole")


@pytest.mark.parametrize("text", RUNNING_RIGHT)
def test_scores_of_two_games_are_left_alone(text):
    silent(text)


KIN = (
    ("Tom, 44, has a sister, Eve, {}, who is two years his senior.", "42", "46", "rank-order"),
    ("Eve, {}, is two years older than her brother Tom, 44.", "42", "46", "rank-order"),
    ("Mrs Hall, {}, is three years younger than her husband, 80.", "83", "77", "rank-order"),
    ("Ann, 50, married Ben, 44, who is six years {}.", "older", "younger", "rank-order"),
    ("The couple, married in 1975, celebrated their golden wedding in {}.", "2015", "2025", "time-ago"),
    ("The club, founded in {}, marked its 50th anniversary in 2015.", "1975", "1965", "time-ago"),
    ("The school, which opened in {}, celebrated its centenary in 2021.", "1926", "1921", "time-ago"),
)
KIN_RIGHT = (
    "Eve, who is 46, is two years older than her husband, aged 44.",
    "Ann, 50, whose husband is ten years older than their lodger, 33, agreed.",
    "The firm, which was founded in 1901 and moved here in 1955, marked its 50th anniversary in the town in 2005.",
    "The bridge, opened in 1936, celebrated its 90th anniversary in February.",
)


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), KIN)
def test_who_is_older_and_when_an_anniversary_was_marked(text, wrong, right, rule):
    twins(text, wrong, right, rule)


@pytest.mark.parametrize("text", KIN_RIGHT)
def test_ages_and_anniversaries_that_fit_are_left_alone(text):
    silent(text)


PODIUMS = (
    ("Osei, who finished {}, took the bronze medal.", "fourth", "third", "words-mean-number"),
    ("Lund took {} after finishing third.", "silver", "bronze", "words-mean-number"),
    ("Ito won bronze, finishing {}.", "second", "third", "words-mean-number"),
    ("The frame score was {} in the best of 15.", "9-7", "8-7", "parts-exceed-whole"),
    ("She lost the best of five series {}.", "4-1", "3-1", "parts-exceed-whole"),
    ("It was their {} win in four games.", "fifth", "fourth", "parts-exceed-whole"),
    ("City had their {} straight defeat in five matches.", "sixth", "fifth", "parts-exceed-whole"),
    ("On the {} day of the seven-day tour, she fell.", "ninth", "seventh", "parts-exceed-whole"),
    ("The twins, Anna, 14, and Bea, {}, play chess.", "15", "14", "same-thing-agrees"),
    ("Twins aged 14 and {} were hurt.", "15", "14", "same-thing-agrees"),
    ("The triplets, aged 8, 8 and {}, sang.", "9", "8", "same-thing-agrees"),
    ("He died aged {} on his 83rd birthday.", "82", "83", "same-thing-agrees"),
    ("She died on her 90th birthday, aged {}.", "89", "90", "same-thing-agrees"),
)
PODIUMS_RIGHT = (
    "Osei finished fourth but took the bronze medal after a disqualification.",
    "Lund finished fourth in the 100m and took the bronze medal in the 200m.",
    "It was their fifth win in as many games.",
    "It was his third goal in two games.",
    "It was their fifth win in four home games and two away.",
    "The twins, 14, and their brother, 15, were hurt.",
    "A man and two teenagers, aged 40, 16 and 17, were arrested.",
    "A woman, her mother and three children, aged 30, 61, 2, 4 and 7, were hurt.",
    "Two sets of twins, aged 14 and 15, were hurt.",
    "The twins, Anna and Bea, 14, and a friend, Cy, 15, were hurt.",
    "He died aged 82 on the eve of his 83rd birthday.",
)


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), PODIUMS)
def test_places_medals_and_birthdays_fit_each_other(text, wrong, right, rule):
    twins(text, wrong, right, rule)


@pytest.mark.parametrize("text", PODIUMS_RIGHT)
def test_medals_and_birthdays_of_others_are_left_alone(text):
    silent(text)


GAPS = (
    ("Costa won by {} seconds in 10.4, with Lima second in 10.9.", "0.3", "0.5", "percent-change"),
    ("Costa won in 10.4 seconds, {} seconds ahead of Lima in 10.9.", "0.3", "0.5", "percent-change"),
    ("Kerr won by 0.4 seconds in 1:44.10, ahead of Moss in {}.", "1:44.90", "1:44.50", "percent-change"),
    ("Born in 1962, she turned {} last year.", "70", "63", "age-at-date"),
    ("Hall turned {} last year. She was born in 1962.", "70", "63", "age-at-date"),
    ("Ito set a lap record of {}, 0.3 seconds quicker than the old mark of 1:20.5.", "1:20.8", "1:20.2", "rank-order"),
    ("Ito ran 1:20.1, slower than her best of {}.", "1:20.5", "1:19.5", "rank-order"),
    ("They will celebrate their golden wedding in May, {} years after they married.", "40", "50", "same-thing-agrees"),
    ("She won her third title in {} and her second in 2024.", "2022", "2025", "events-in-order"),
    ("City lifted their fifth cup in {} and their fourth in 2003.", "1998", "2008", "events-in-order"),
    ("She was 18 when she made her debut in 2009 and retired in 2020 aged {}.", "33", "29", "age-at-date"),
    ("She was 24 in 2010 and {} in 2018.", "30", "32", "age-at-date"),
    ("He was 19 when he signed in 1999 and {} when he left in 2015.", "40", "35", "age-at-date"),
    ("He was born in March 1950 and celebrated his {} birthday last year.", "80th", "75th", "age-at-date"),
)


@pytest.mark.parametrize(("text", "wrong", "right", "rule"), GAPS)
def test_gaps_of_races_and_ages_turned_last_year(text, wrong, right, rule):
    twins(text, wrong, right, rule)


GAPS_RIGHT = (
    "Ito swam 54.2 seconds in the heats and 53.1 in the final, faster than her 53.6 in May.",
    "They will celebrate their ruby wedding in May, 43 years after they met.",
    "She won her third title in 2022 and her second medal in 2024.",
    "Her first book came out in 2015 and her first play in 2012.",
    "There were 24 in 2010 and 30 in 2018.",
)


@pytest.mark.parametrize("text", GAPS_RIGHT)
def test_times_and_years_of_other_things_are_left_alone(text):
    silent(text)


LIVES = (
    ("The potter Mr. Arnesen, born in 1938, has died at the age of {}, his gallery announced.", "67", "87"),
    ("Sister Perpetua, born in 1941, ran the orphanage until 1999. She was {} when she died last week.", "94", "84"),
    ("Mr. Salgado, {}, who died on Sunday, was born in 1950.", "65", "75"),
    ("Mr. Salgado, {}, who died on Sunday, ran the ferry for 30 years and was born in 1950 in a house by the quay.", "65", "75"),
    ("Mr. Salgado, {}, who died in 2012, was born in 1930.", "73", "81"),
)
OTHERS_LIVES = (
    "Ivo Kral, born in 1938, retired at 67.",
    "Ivo Kral, born in 1938, retired at the age of 67.",
    "Mr. Salgado, 65, who died on Sunday, ran the ferry and met Ada Moll, who was born in 1930.",
    "The widow of Mr. Salgado, 65, ran the shop and was born in 1930.",
)


@pytest.mark.parametrize(("text", "wrong", "right"), LIVES)
def test_who_died_was_as_old_as_birth_and_death_make_them(text, wrong, right):
    twins(text, wrong, right, "age-at-date")


@pytest.mark.parametrize("text", OTHERS_LIVES)
def test_an_age_of_another_day_or_person_is_left_alone(text):
    silent(text)


def test_a_thing_built_then_and_so_old_is_as_old_as_that():
    twins("The ferry, built in 1987 and {} years old, carries up to 60 passengers.", "42", "38", "age-at-date", published="2025-06-15")


def test_how_often_they_went_out_counts_what_each_time_cost():
    called = "Last year the crews were called out 46 times. Each launch costs about £2,500, so that the year's bill came to £115,000."
    silent(f"{called} There were 31 launches in 2022.")
