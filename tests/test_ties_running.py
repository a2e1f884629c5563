"""Running totals and differences, as prose tells them."""

import pytest
from passages import messages, silent

RUNNING = [
    ("The toll rose by 35 from 410 to {}.", "445", "455"),
    ("The toll rose to {} from 38, an increase of eight.", "46", "45"),
    ("Membership fell by 120, from 1,540 to {}.", "1,420", "1,430"),
    ("The population fell from 1,940 in 2010 to 1,720 in 2020, a loss of {} people.", "220", "210"),
    ("The bank cut 1,200 posts, taking its staff from 9,400 to {}.", "8,200", "8,000"),
    ("The appeal had raised £12,400 by March and took in a further £3,100 in April, bringing the total to {}.", "£15,500", "£16,500"),
    ("By Sunday the total had reached 412,330. Another 2,450 were added on Monday, taking the figure to {}.", "414,780", "417,480"),
    ("The count stood at 214 on Friday. Seven more seals were washed up on Saturday, which brings it to {}.", "221", "231"),
    ("Before this year the trust had put $520m into wells. With the $65m granted in June, its spending to date is {}.", "$585m", "$575m"),
    ("The toll, which was 31 on Friday, rose by seven to {} on Sunday.", "38", "39"),
    ("With 14 more cases on Monday, the number infected has reached {}, up from 236 on Sunday.", "250", "260"),
    ("There were 84 cases by Monday. Sixteen new ones on Tuesday bring the total to {}.", "100", "110"),
    ("The stock stood at 1,230 tonnes on Monday. A further 310 tonnes came on Tuesday, lifting it to {} tonnes.", "1,540", "1,640"),
    ("Officers found six guns on Monday and eight on Tuesday, taking their haul so far to {}.", "14", "15"),
    ("Of the 500 doses, 310 have been used, leaving {}.", "190", "180"),
    ("He had $5,000, spent $3,200 on a car and was left with {}.", "$1,800", "$1,900"),
    ("The farm had 320 sheep, lost 45 in the flood and bought 60, which leaves it with {}.", "335", "345"),
    ("The force began the year with 5,210 officers, hired 340 and lost 120, and ended with {}.", "5,430", "5,310"),
    (
        "Tenants have been paid £2.6m. Builders have had £1.7m and the council £0.9m, which leaves the insurer {} out of pocket.",
        "£5.2m",
        "£6.2m",
    ),
    ("The appeal needs £50,000. So far it has raised £32,000, leaving {} to find.", "£18,000", "£28,000"),
    ("The skipper came into the regatta with 14 cups to his name and took his {} on Sunday.", "15th", "16th"),
    ("By the end of last month the lift had broken down nine times. Friday's fault, the {} of the year, shut it.", "10th", "12th"),
    ("The party holds 61 seats, {} fewer than the 72 it had before.", "11", "nine"),
    ("The museum had 12,431 visitors in June and 13,931 in July, {} more than the month before.", "1,500", "1,300"),
    ("Costs rose from £3.1m to {}, £2.5m more than planned.", "£5.6m", "£4.6m"),
]
SILENT = [
    "Officials first put the toll at 31. By Monday night rescuers had found six more bodies, taking it to 37.",
    "The blast tore through a market at noon, leaving 12 dead. Police had sent 30 officers and 40 volunteers.",
    "The storm killed 14 in the north and left 300 homes without power.",
    "The toll rose to 45 on Monday from 38 on Saturday, with eight more feared dead.",
    "The price rose by $2 to $40 and the volume from 100 to 130.",
    "Membership rose from 1,200 to 1,500 in May, and 40 clubs joined, up 12.",
    "The lake fell by 12 metres to 140, leaving 30 boats aground.",
    "By noon 310 had voted. Another 45 stood in line, and the clerk expects a total of 600.",
    "The club has 27 cups in its hall, and on Sunday it keeps its 29th birthday.",
    "Thomas scored 22 points. Turner had 21 points, and Sullinger finished with 20 points.",
    "The fire has burned 12,000 acres. It grew by 2,000 acres from Sunday's 10,000.",
    "With 31 goals before the break and 12 since, she has 43 for the season.",
    "He took over a firm with 220 staff. He has hired 65 and let 30 go, so 255 now work there.",
    "The glacier was 4,310 metres long in 1990. It has lost 620 metres since, and now measures 3,690 metres.",
    "Passengers on the flight numbered 180. The crew of eight brought the number aboard to 188.",
    "The tally rose by six overnight to 48, 42 cases having been known by Monday evening.",
    "The council counted 86 new claims on Friday, which brings the total to 1,410. The day before, that total had stood at 1,324.",
    "The price of a pint rose by 20p to £4.60. A year earlier it had been £4.10.",
    "Employment rose by 40,000 to 1.2 million in May. The year before it had been 1.1 million.",
    "Shares fell by 12p to 340p. On Monday they had stood at 361p before a bid failed.",
    "The lifeboat fund needs £95,000. With £61,000 raised, there is another £34,000 to find, said the cox.",
    "Oil rose $2 to $81, gold fell from $2,010 to $1,990 and silver added 12 cents.",
    "The lead was cut to four points from nine after Saturday's two defeats.",
    "The fund gave £3m to schools and £2m to clinics in May, bringing total grants to £31m.",
    "A crate costs the stall €410, plus €30 for ice. Sold, it brings in €615, which leaves €175.",
    "He had 11, 14 and 19 runs in the first three innings, so that the 27 on Sunday brought him to 71.",
    "That leaves the twins 31 medals between them, four more than the 27 of their father.",
    "She taught music and leaves three daughters, 61 and twins of 58. Two of her 40 pupils play abroad.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), RUNNING)
def test_a_total_that_its_steps_do_not_reach_is_found(text: str, right: str, wrong: str) -> None:
    silent(text.format(right))
    found = messages(text.format(wrong))
    assert any(wrong in message for message in found)


@pytest.mark.parametrize("text", SILENT)
def test_figures_that_are_no_steps_of_a_total_are_left_alone(text: str) -> None:
    silent(text)
