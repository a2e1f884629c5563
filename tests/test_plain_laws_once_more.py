"""Plain laws once more: errors told in words that a rule was deaf to, and right copy in the same words."""

from __future__ import annotations

import pytest

import claimcheck as cc

WRONG = [
    ("Orr should brace for 20 to 14 inches of lake-effect snow by Sunday.", "20"),
    ("Hail wrote off all 180 cars on the lot. The insurer's cheque, for $1.8 million, works out at $16,000 a vehicle.", "$16,000"),
    ("Flood water ruined 40 pianos. The insurer paid $320,000, or $9,500 a piano.", "$9,500"),
    ("Gunmen took 31 people – 18 women and nine boys – from two villages.", "31 people"),
    (
        "The mint struck 2.5 million coins with the wrong date. It had melted down 2.1 billion of these before the rest went out.",
        "2.1 billion",
    ),
    ("Royal jelly must not be warmed above 30C (54F), keepers are told.", "54"),
    ("The chipmaker earned $3.2 billion in the quarter on sales of $9.4 million, beating forecasts.", "$3.2 billion"),
    ("The bank lifted its key rate to 4 percent from 3.5 percent, a half-percent rise.", "half-percent"),
    (
        "The bank raised its main rate to 4.5 per cent from 4 per cent, an increase of 0.5 per cent. Inflation ran at 6.8 per cent.",
        "0.5 per cent",
    ),
    ("The rate went to 7.5% from 7% in a vote of 6-3. Prices rose 9.1%. The increase of half a percent was the third this year.", "half"),
    ("Thefts on the line have risen by half since May, from 36 in June to 45 in July. Guards watch it with 20 vans.", "half"),
    (
        "There were 52 people on the ferry, among them 44 pupils. Thirty-four of those aboard were unhurt, and the remaining 28 taken to hospital.",
        "28",
    ),
    ("Helpers aged from 9 to 81 filled 54 sacks with bottles and 36 with the rest. A lorry took away the 100 sacks.", "100 sacks"),
    ("The dairy, founded in 1958, employs 540 people: 305 in its 63 shops, 160 in two creameries and 95 at head office.", "540 people"),
    ("Police seized 46 firearms at ten addresses. Twenty-nine of them were pistols and the other 27 rifles.", "27 rifles"),
    (
        "Drone kills six on miners' bus\n\nA drone hit a bus of miners on Saturday. All eight of the dead were men, and another 14 were wounded.",
        "six",
    ),
    (
        "A crew of 14 laid the track. On the day shift they fix 35 sleepers an hour, and in the 16 hours between Friday noon and Saturday they "
        "fixed 760. The line is 12 kilometres long, 9 of them in tunnels, and cost 40 million euros.",
        "35 sleepers an hour",
    ),
    (
        "The army wants 300 trucks. At $450,000 apiece, the minister said, that is $185 million. Two firms have made offers, one of them of $20 "
        "million less. The old trucks, 620 of them, are 30 years old.",
        "$450,000 apiece",
    ),
    ("The baker began the year with 184 shops. It has since shut 34 and opened six, leaving 144.", "144"),
    ("There were prizes for three pupils. They went to Ada Holt, Leo Brand, Mina Kerr and Joe Vale.", "three pupils"),
    ("With three goals to spare, 5-3, Vale knocked the holders out of the cup.", "three goals"),
    ("Twenty-eight people belonged to the club a year ago and 48 do now; its head puts this doubling down to the bar.", "48"),
    ("Monitors counted 312 dead in July against 355 in June, an increase they put down to the clearing of nine towns.", "355"),
]
RIGHT = [
    "Orr should brace for 14 to 20 inches of lake-effect snow by Sunday.",
    "The vote was 18 to 12 by Sunday.",
    "Hail wrote off all 180 cars on the lot. The insurer's cheque, for $1.8 million, works out at $10,000 a vehicle.",
    "Hail wrote off 180 cars. The insurer paid $1.2 million for the other 60, or $20,000 a car.",
    "Gunmen took 27 people – 18 women and nine boys – from two villages.",
    "Seventeen work at the quarry, 15 at the hotel: 28 people. Four draw two wages.",
    "The mint struck 2.5 million coins with the wrong date. It had melted down 2.1 million of these before the rest went out.",
    "Royal jelly must not be warmed above 30C (86F), keepers are told.",
    "The planet must not warm above 2C (3.6F).",
    "The chipmaker earned $3.2 billion in the quarter on sales of $9.4 billion, beating forecasts.",
    "The bank lifted its key rate to 4 percent from 3.5 percent, a half-point rise.",
    "The bank raised its main rate to 4.5 per cent from 4 per cent, an increase of 0.5 points. Inflation ran at 6.8 per cent.",
    "Thefts on the line have risen by a quarter since May, from 36 in June to 45 in July. Guards watch it with 20 vans.",
    "There were 52 people on the ferry, among them 44 pupils. Twenty-four of those aboard were unhurt, and the remaining 28 taken to hospital.",
    "The dairy, founded in 1958, employs 560 people: 305 in its 63 shops, 160 in two creameries and 95 at head office.",
    "Police seized 56 firearms at ten addresses. Twenty-nine of them were pistols and the other 27 rifles.",
    "Unemployment sank to 5.1 per cent in May, beating the previous low of 5.4 per cent in 2017.",
    "For the mill, which it had bought for £65,000, the parish got four times its money when the hammer came down at £260,000.",
    "Conscripted at 18, in 2014, he escaped from a camp four years later and is now, at 30, one of the oldest men in his unit.",
    "Flu halved attendance in the first week and halved it again in the second, from 240 pupils to 60.",
    "The board mailed a survey to 240 homes. Thirty-six parents, 15 percent of those asked, sent it back.",
    "Two up at the break through Ode and Lind, Vale added two more late on and won 4-0.",
    "The baker began the year with 184 shops. It has since shut 34 and opened six, leaving 156.",
    "There were prizes for four pupils. They went to Ada Holt, Leo Brand, Mina Kerr and Joe Vale.",
    "With two goals to spare, 5-3, Vale knocked the holders out of the cup.",
    "I was happy, with 10 wickets in hand and 70 runs ahead. But we will need to bat well. They can come out and bowl us out for 150 and "
    "suddenly they are chasing 200, or we can make 200 to 250 and they need 300.",
    "The quartet of Danes, Holm, Friis, Bech and Skov, were caught within sight of the line.",
    "Twenty-eight people belonged to the club a year ago and 56 do now; its head puts this doubling down to the bar.",
    "Monitors counted 355 dead in July against 312 in June, an increase they put down to the clearing of nine towns.",
    "She has 24 animals. Nine of them are goats, and the other 15 hens.",
]


@pytest.mark.parametrize(("text", "quote"), WRONG)
def test_it_is_found(text: str, quote: str) -> None:
    told = [f for f in cc.check_text(text).findings if f.level != "note"]
    assert any(quote in label.quote for f in told for label in f.labels)


@pytest.mark.parametrize("text", RIGHT)
def test_right_copy_in_the_same_words_is_quiet(text: str) -> None:
    assert not [f.message for f in cc.check_text(text).findings if f.level != "note"]


def test_he_is_not_several_deputies() -> None:
    text = (
        "The call-up produced 7,400 recruits, the army chief said. Deputies complained about the boots. Of the new men, 2,100 went to the "
        "infantry, 2,250 to the artillery and 1,900 to the engineers. Air defence received the other 1,650, he said."
    )
    assert any("do not make “7,400 recruits”" in f.message for f in cc.check_text(text).findings)


@pytest.mark.parametrize(
    "text",
    ["none of : against nobody seats rose 40% men than 2019 the", "others . 15.6 ( more Smith 6am after fewer twice highest lost 20.9 –"],
)
def test_a_text_may_end_where_a_date_or_a_time_would_begin(text: str) -> None:
    assert cc.check_text(text).findings == ()
