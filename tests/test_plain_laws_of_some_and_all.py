"""Plain laws of some and all, and of records told in two sentences, wrong and right, and right copy that looks like them."""

import pytest
from passages import silent, twins

SOME = [
    ("{} of the stokers were treated for smoke. All 23 members of the crew had left the ship in boats.", "Thirty-one", "Thirteen"),
    ("Smoke overcame {} of the stokers. The crew of 23 had left the ship in boats.", "31", "13"),
    ("{} members of the 21-strong parish council keep bees, the clerk said.", "Twenty-four", "Fourteen"),
    ("{} members of the 21-member jury keep bees.", "Twenty-four", "Fourteen"),
    ("Pensioners account for {} of the burglaries reported in the valley since March. In all there have been 164.", "181", "118"),
    ("Frost has killed {} of the olive trees that stood behind the chapel. There had been 46 of them.", "52", "25"),
    ("Fever has taken {} of the shepherds who stayed in the hills. There had been fewer than 20 of them.", "26", "16"),
    ("Doctors saw {} of those who were on the train. There were 84 people aboard, the railway said.", "97", "79"),
    ("Some 140 strikers gave up at the gate on Monday. Among those who surrendered were {} apprentices.", "180", "18"),
]
RECORDS = [
    ("The course record for the 200 metres backstroke, 2:19.4, was broken on Friday by Ann Lee, who swam {}.", "2:20.1", "2:18.7"),
    (
        "The school record for the 100 metres hurdles stood at 14.8 seconds until Bates broke it in the final, in which she ran {}.",
        "15.1",
        "14.5",
    ),
    (
        "Since 2004 the county record in the javelin had stood at 71.2 metres. It fell on Friday to Ivo Kral, who threw {}.",
        "70.8 metres",
        "72.8 metres",
    ),
    ("A Swede had held the valley record, 188 metres, since 2016. On Friday he lost it to Ivo Kral, who flew {} metres.", "184", "191"),
    (
        "Until this spring the lowest the reservoir had ever been was 31 per cent of capacity. Boats lie on the mud. "
        "That record has now gone: it is down to {} per cent.",
        "34",
        "28",
    ),
    (
        "Sixty-two wolves were counted in one month, more than in any month so far. The largest count until then, in May, had been {}.",
        "68",
        "58",
    ),
    (
        "No winter of the club has seen more skiers. On Sunday 1,240 came; the busiest month until then, in 2019, had drawn {}.",
        "1,310",
        "1,130",
    ),
    ("At 31.8C, Monday beat every other day this spring for heat. Until then, the warmest had been in April, at {}.", "32.6C", "30.6C"),
]
ASIDE = [
    "With 14 drowned, the fleet's losses this year were lighter than those of the year before, in which 22 of its men died.",
    "In May the choir sang 48 concerts. This month's tour surpassed that and was the longest since the war: 61 were given.",
    "Last spring the college took in 2,140 pupils. The autumn intake, which numbered 2,260, was slightly larger.",
    "Forty-two of the apprentices passed the test at once, the guild said. Fifty-three of them had sat it.",
    "Nineteen of the stokers were treated for smoke. All 14 members of the rescue team were given medals.",
    "Twelve of the passengers were hurt. The crew of nine escaped unhurt.",
    "Forty of the dancers came from abroad. The jury of 12 met on Monday.",
    "Nine of the strikers were held. There were five of them last year.",
    "Doctors saw 33 of the walkers. Another 14 members of the crew went home.",
    "Until this spring the lowest the reservoir had ever been was 31 per cent. That record has now gone: it is down to 28 per cent.",
]


@pytest.mark.parametrize("passage", SOME + RECORDS)
def test_the_law_is_heard(passage):
    twins(*passage)


@pytest.mark.parametrize("text", ASIDE)
def test_other_matters_stay_silent(text):
    silent(text)
