"""Long stories and dense passages whose figures stand near each other and do not bear on each other."""

from __future__ import annotations

import pytest

import claimcheck as cc

LONG = (
    "The coalition lost its majority on Sunday. The Liberals won 191 seats, 56 fewer than before, and their partner Komeito 24, down "
    "from 32. Together they have 215 in the 465-seat lower house, 18 short of the 233 they need. In 2021 they had 293. The Democrats "
    "rose from 98 seats to 148. The People's Party quadrupled its seats from seven to 28, and Reiwa tripled its three to nine. Ishin "
    "slipped from 44 to 38. Twelve independents were elected, among them three who had been thrown out of the party. Of 46 candidates "
    "involved in the affair 28 lost. Turnout was 53.85 per cent, two points less than three years ago. A record 73 women were elected, "
    "up from 45, or nearly 16 per cent of the house. The party got 26.7 per cent in the list vote, eight points down, and 38.5 per cent "
    "in the districts, which gave it 132 of 289. The yen fell by 1 per cent to 153.8 to the dollar.",
    "Sinner beat Zverev 6-3 7-6 6-3 on Sunday in two hours and 42 minutes and has now won 21 matches in a row. He hit 32 winners to "
    "Zverev's 25 and 27 unforced errors to 45, and won 84 per cent of the points on his first serve and 63 on his second. At 23, he is "
    "the youngest man to win the event twice running since 1993, and the first from his country with three majors. He has lost four of "
    "11 finals. Over 12 months his record is 80 wins and six defeats. He leads the rankings by 3,695 points, 11,830 to 8,135. The prize "
    "was A$3.5m, up from A$3.15m. Over 15 days 1,102,303 people came, 82,000 more than in 2024; on the first Saturday there were 97,132. "
    "In the women's final Keys beat Sabalenka in two hours and two minutes and is, at 29, the oldest first-time winner but three.",
)

DENSE = (
    "The trust's waiting list grew from 31,000 in May to 34,100 in August, a rise of 10 per cent, before falling by 1,300 in September "
    "and by another 900 in October.",
    "The storm cut power to 212,000 homes on Friday night. By Saturday noon 140,000 had been reconnected, though fresh gusts brought "
    "down lines to another 9,000.",
    "In the first round she was five points behind, with 34 per cent to his 39; in the run-off she won by three, 51.5 to 48.5.",
    "Two thirds of the 150 sheep on the farm had to be put down, and the farmer says the other 50 will follow.",
    "The median price was $426,300, little changed from $426,500 a year before, and 470,000 homes were for sale, enough for 7.6 months.",
    "A quarter of the 8,400 pupils who sat the test failed it, 300 more than in the previous year, when 8,800 sat.",
    "The service in the region needs 90 more midwives. It has hired 34 this year, while 41 left.",
    "She paid £240 for four tickets, £12 of it in fees, and sold two of them for £95 each.",
    "The number of dead rose to 158 on Thursday, 155 of them in the region of Valencia, two in Castilla and one in Andalusia.",
    "Helene was a four and killed 230 in six states, 19 of them in Florida.",
    "The figures were revised down by 112,000 in all: to 78,000 from 159,000 and to 223,000 from 254,000.",
    "The estuary has 14 wardens. Each boat takes a crew of four, enough to watch over 300 of those living on the islands.",
    "The average wait at the three surgeries ran from 20 minutes to two hours. The average across the three was 50 minutes.",
    "Recruitment rose by a tenth in May, to 11,000, after falling by a tenth in April, to 10,000.",
    "The mill owed the bank £90 million at New Year. It repaid £20 million in April and borrowed a further £5 million in June, which "
    "leaves it £75 million in debt.",
    "Parking costs £3 an hour, or £15 a day.",
)


@pytest.mark.parametrize("text", [*LONG, *DENSE], ids=lambda text: text[:40])
def test_no_error_and_no_warning(text: str) -> None:
    found = cc.check_text(text, published="2026-03-03").findings
    assert [f.message for f in found if f.level != "note"] == []


def test_a_slip_in_figures_of_many_digits_is_found_in_a_long_story() -> None:
    told = "Lund got 139,200 votes and Berg 121,750. Lund won by 18,450 votes, the mayor said."
    text = f"{LONG[1]} {told}"
    assert any("18,450" in f.message for f in cc.check_text(text, published="2026-03-03").findings if f.level != "note")


@pytest.mark.parametrize("text", ["City won 4-", "Its headroom is 2.9 metres. An average of 40 drones"])
def test_a_text_that_breaks_off_is_read(text: str) -> None:
    assert cc.check_text(text, published="2026-03-03").broken == ()
