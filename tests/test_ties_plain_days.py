"""Days, times and sizes told twice as plain copy tells them: what does not fit is found, and what fits is not."""

import pytest

import claimcheck as cc

# The day of publication, the rule, the passage, what fits in it and what does not.
ROWS = [
    (None, "same-thing-agrees", "The ministry said {} villages had been flooded. Boats were sent to the 17 flooded villages.", "17", "70"),
    (None, "same-thing-agrees", "The firm will lay off {} people in Ohio. The 650 who are losing their jobs were told by email.", "650", "560"),
    (None, "same-thing-agrees", "The storm killed {} people in the islands, officials said. Of the 19 dead, seven were children.", "19", "91"),
    (None, "same-thing-agrees", "Some {} people marched through the town. The 1,500 marchers were watched by officers.", "1,500", "5,100"),
    (None, "same-thing-agrees", "Police arrested {} people at the match on Sunday. The 61 were held overnight.", "61", "16"),
    (None, "same-thing-agrees", "A jury of {} was sworn in on Monday. The twelve jurors will be kept in a hotel.", "twelve", "ten"),
    (None, "same-thing-agrees", "A {}-hour ceasefire began at midnight. Aid trucks are to cross the border during the 72 hours.", "72", "48"),
    (None, "same-thing-agrees", "The dam holds {} million litres of water. The 40 million litres would reach the town in an hour.", "40", "14"),
    (None, "same-thing-agrees", "A judge gave the driver {} years in jail. He will appeal against the nine-year sentence.", "nine", "seven"),
    (None, "same-thing-agrees", "Rovers won {} on Sunday after trailing 2-0 at the break. The 3-2 victory lifts them to fifth.", "3-2", "4-2"),
    ("2026-03-02", "same-thing-agrees", "The council meets on the second Tuesday of every month. Its next meeting is on {}.", "10 March", "17 March"),
    ("2026-03-20", "same-thing-agrees", "The club holds a fair on the last Sunday in May, {}.", "May 31", "May 24"),
    ("2025-10-08", "weekday-of-date", "The election, on {} 12 October, will be the third in two years.", "Sunday", "Saturday"),
    (None, "weekday-of-date", "Term starts on Monday, September 1. The next holiday begins on Friday, {}.", "October 24", "October 23"),
    (None, "weekday-of-date", "The two sides met on Tuesday, 3 March, for the first time in a year. They meet again on {}, 17 March.",
     "Tuesday", "Thursday"),
    (None, "length-of-span", "The train was due at {} and came in at 8.40am, 25 minutes late.", "8.15am", "7.15am"),
    (None, "length-of-span", "The bus left at 7.30am, {} minutes late; it had been due to leave at 7.10am.", "20", "40"),
    (None, "length-of-span", "The night train was due at 06:10. It pulled into Lviv at 07:50, {} minutes late.", "100", "40"),
    (None, "length-of-span", "The flight landed at 9.40pm, {} early; it had been scheduled for 10pm.", "20 minutes", "40 minutes"),
    (None, "length-of-span", "The meeting opened at 7.30pm. It ended at {} without a vote. Three hours was too long, said one.", "10.30pm", "9pm"),
    (None, "before-and-after", "The trial opened on 10 January and ended on 10 July, {} months later.", "six", "seven"),
    ("2025-08-20", "length-of-span", "The war began on 24 February 2022 and is now in its {} year.", "fourth", "third"),
    ("2025-02-24", "length-of-span", "Today marks {} years since the invasion began on 24 February 2022.", "three", "four"),
    (None, "same-thing-agrees", "The aid convoy had {} lorries. Only nine of the 31 lorries reached the town.", "31", "13"),
    (None, "same-thing-agrees", "The plane was carrying {} passengers. Relatives of the 153 passengers waited at the airport.", "153", "135"),
    (None, "same-thing-agrees", "Banks closed {} branches last year. Villages were hit hardest by the 620 closures.", "620", "260"),
    (None, "same-thing-agrees", "The party won {} seats. Its 63 deputies will take their seats on Monday.", "63", "36"),
    (None, "same-thing-agrees", "The team played {} matches on the tour. It won seven of the nine matches.", "nine", "six"),
    (None, "same-thing-agrees", "Pupils raised {} for a new roof. Their £1,350 was handed over on Friday.", "£1,350", "£3,150"),
    (None, "same-thing-agrees", "House prices rose {} in the year to May. The 4.7% rise was the biggest since 2022.", "4.7%", "7.4%"),
    (None, "same-thing-agrees", "Rates cut to {}\n\nThe central bank lowered its main rate to 3.75% on Thursday.", "3.75%", "3.5%"),
    (None, "same-thing-agrees", "Panel backs dam by {}\n\nThe planning panel voted 7-2 on Monday for a dam on the river.",
     "seven votes to two", "six votes to three"),
    (None, "before-and-after", "The bank failed in 2008, {} years after it was founded in 1998.", "ten", "twelve"),
    (None, "length-of-span", "The meeting, called for 6pm, did not start until {}, 20 minutes late.", "6.20pm", "7.20pm"),
]  # fmt: skip

SILENT = [
    (None, "The eclipse of Monday, 8 April 2024 was seen from the coast. The next is on 12 August, two years and four months later."),
    (None, "The 8.15am train left on time. The 8.40am was 25 minutes late."),
    ("2026-03-02", "The council meets on the first Monday of each month. Because of the holiday its next meeting is on 14 April."),
    (None, "The town has 21 schools. The 12 schools that were hit by the storm will stay shut."),
    (None, "The factory employs 1,800 people. A fifth of them will have to go. Those 360 employees will be told in May."),
    (None, "The museum has 320 paintings. The 230 paintings by women are kept in the west wing."),
    (None, "The report names 19 firms. The 91 firms that were not named had all paid."),
    (None, "The bank lent $2.1 million in 2023. The $1.2 million it lent this year went to farmers."),
    (None, "The fire killed 12 people on the first floor. The 21 people on the second floor got out."),
    (None, "The vote was 7-2 in the committee. The 9-4 vote in the full council came a week later."),
    (None, "The car was sold for €1.9m on Friday. The €1.9m price was twice the estimate."),
    (None, "The festival, held every two years since 2009, takes place for the ninth time in 2025."),
    (None, "The foundation gave a third of £30 million to schools."),
    ("2026-03-02", "The council meets on the first Monday of each month. The budget will be put to the vote on 24 March."),
    ("2025-12-01", "New Year's Day is a Thursday this year, and shops will open on Friday."),
    (None, "Police arrested 61 people in Leeds and 16 in York. The 16 were held overnight."),
]


@pytest.mark.parametrize(("day", "rule", "text", "fits", "wrong"), ROWS)
def test_what_does_not_fit_is_told_and_what_fits_is_not(day, rule, text, fits, wrong):
    assert {rule} == {f.rule for f in cc.check_text(text.format(wrong), published=day).findings if f.level != "note"}
    assert [] == [f for f in cc.check_text(text.format(fits), published=day).findings if f.level != "note"]


@pytest.mark.parametrize(("day", "text"), SILENT)
def test_what_may_be_is_left_alone(day, text):
    assert [] == [f for f in cc.check_text(text, published=day).findings if f.level != "note"]
