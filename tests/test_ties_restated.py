"""One thing whose size is told twice, in the headline and the text or by a definite noun."""

import pytest
from passages import only, silent

BAD = [
    (
        "The 1,800-strong garrison held out for a month. Of the garrison, 1,300 strong when the siege began, 210 were killed.",
        "same-thing-agrees",
        "warning",
        "1,300",
    ),
    (
        "At least 31 killed in mine blast\n\nRescuers had brought up the bodies of 37 miners by Monday night. The blast tore through the lower level.",
        "same-thing-agrees",
        "warning",
        "37 miners",
    ),
    ("Council backs £12m pool\n\nThe new pool, which will cost £21m, is to open in 2028.", "same-thing-agrees", "warning", "£21m"),
    (
        "Five-day rail strike called off\n\nDrivers will work normally after their four-day strike was cancelled.",
        "same-thing-agrees",
        "warning",
        "four-day",
    ),
    (
        "A crew of 14 was aboard the freighter when it sank. All 16 crew members were picked up.",
        "same-thing-agrees",
        "warning",
        "16 crew members",
    ),
    (
        "The army said it had taken 240 prisoners. The 420 prisoners were taken to a camp in the east.",
        "same-thing-agrees",
        "warning",
        "420 prisoners",
    ),
    ("Smith was banned for six months. His nine-month ban ends in June.", "same-thing-agrees", "warning", "nine-month"),
    (
        "The 26-mile route runs along the coast. Walkers said the 62-mile route was poorly marked.",
        "same-thing-agrees",
        "warning",
        "62-mile",
    ),
    (
        "Storm leaves 4,000 homes without power\n\nEngineers worked through the night. In all, 40,000 homes were without power on Sunday.",
        "same-thing-agrees",
        "warning",
        "40,000 homes",
    ),
    ("Firm to cut 300 jobs\n\nThe maker of cookers said it would cut a total of 350 jobs.", "same-thing-agrees", "warning", "350 jobs"),
    (
        "Forty migrants were found in a lorry at Dover on Sunday. Police said the 14 migrants were taken to hospital.",
        "same-thing-agrees",
        "warning",
        "14 migrants",
    ),
    (
        "The company signed a $2.4 billion contract in May. Analysts doubt that the $2.4 million contract will pay.",
        "same-thing-agrees",
        "warning",
        "$2.4 million",
    ),
    (
        "Two climbers die on peak\n\nThe three climbers who died were roped together, police said.",
        "same-thing-agrees",
        "warning",
        "three climbers",
    ),
    (
        "Nineteen hurt in bus crash\n\nA total of 21 people were hurt when a bus left the road near York.",
        "same-thing-agrees",
        "warning",
        "21 people",
    ),
]


@pytest.mark.parametrize(("text", "rule", "level", "quote"), BAD, ids=[row[0][:40] for row in BAD])
def test_what_cannot_be_is_found(text, rule, level, quote):
    only(text, rule, quote, level=level)


GOOD = [
    "At least 31 killed in mine blast\n\nRescuers had brought up the bodies of 31 miners by Monday night. Another six are missing.",
    "Nineteen hurt in bus crash\n\nTwelve adults and seven children were hurt when a bus left the road. All 12 adults were kept in hospital.",
    "Firm to cut 300 jobs\n\nThe maker of cookers said it would cut 200 jobs in Leeds and 100 in Hull. The 200 jobs in Leeds will go first.",
    "Forty migrants were found in a lorry at Dover on Sunday. The 14 migrants who were treated in hospital have been discharged.",
    "Forty migrants were found in a lorry at Dover on Sunday and 12 in Hull. The 52 migrants were taken to a hostel.",
    "Smith was banned for six months. A nine-month ban was asked for by the league.",
    "The five-day strike ended on Friday. A three-day strike is planned for May.",
    "£12m pool to open in 2028\n\nThe pool cost £9m when it was planned. It has since risen to £12m.",
    "Storm leaves 4,000 homes without power\n\nIn Kent 1,000 homes were cut off and in Sussex 3,000.",
    "Twenty teachers joined the march. The three teachers at the front carried a banner.",
    "Police arrested 12 men on Sunday. The five men charged will appear in court on Monday.",
    "Police arrested 12 men on Sunday. The five men appeared in court on Monday.",
    "Three ships sank. The two ships were carrying grain.",
    "Six killed in crash\n\nFour people died at the scene and two people died in hospital. The four people who died at the scene were students.",
    "Six killed in crash\n\nThe toll rose to eight on Tuesday. Officials had first said that six people died.",
    "Hotel fire kills 10\n\nAll 40 people staying at the hotel ran into the street. Ten did not get out.",
    "The 30 pupils went by bus. Fifty pupils had wanted to go.",
    "Buyers get £5m loan\n\nThe loan of £5 million will be repaid over ten years. A £9m loan was refused last year.",
    "Rescuers reach 12 miners\n\nAll nine miners found alive are in hospital; three were dead. The 12 had been trapped since Friday.",
    "More than 200 flee flats fire\n\nAbout 220 people live in the block. All 64 flats were damaged.",
    "City plants 5,000 trees\n\nThe council hopes to plant a total of 20,000 trees by 2030. It has planted 5,000 so far.",
    "Bus fares to rise 4%\n\nThe fare for a single ticket will go up from £2.50 to £2.60 in April, the council said. Day tickets will cost £6. The rise is the biggest for a decade. In 2019 fares went up by 3%.",
    "Two die as lorry hits café\n\nA man and a woman died when a lorry ran into a café on Sunday. Six people were hurt, two of them badly. The driver, 54, was arrested. Three people died on the same road last year.",
    "Club signs striker for £30m\n\nThe striker, 24, joined on a five-year contract. The club had offered £25m in June. The £25m bid was turned down. He has scored 61 goals in 140 games, an average of one every 2.3 games.",
    "Council tax up 5%\n\nThe average household will pay £1,900, up from £1,810. In the highest band the bill is £3,800.",
    "Hundreds flee floods\n\nSome 400 people left their homes in Hull and 250 people left theirs in Goole. The 400 spent the night in a school.",
    "School wins £2m grant\n\nThe grant, worth £2 million over four years, will pay for 30 teachers. A £3m grant went to a college in the city last year.",
    "The museum drew 410,000 visitors in 2024, its best year. In 2023 it had drawn 380,000, and in 2022 only 290,000.",
    "The ten-day festival will open on 3 July. Last year the festival lasted eight days. Some 41,000 tickets have been sold, more than ever before; in 2024 the figure was 38,500.",
    "Prices for a ticket start at £12 and rise to £90. Half of the 1,200 seats cost less than £30. The average ticket costs £34.",
    "At 91, she is the oldest woman to have climbed the hill. The youngest was six. The climb takes three hours on average, though the fastest runner did it in 38 minutes.",
    "The bank has 1,200 branches, down from a peak of 3,400 in 1988. It closed 210 last year, the most since 2016, when it shut 240.",
    "Exports fell for a third month in a row in May, by 2.1%. They had fallen 1.4% in April and 3% in March.",
    "The court fined the firm £1.2m, the largest fine it has imposed. In the same week a court in the capital fined a bank £40m.",
    "Three of the 12 jurors were dismissed. The nine jurors went on with the trial.",
    "A strike by 4,000 drivers entered its third day. Union leaders said the strike, in which 4,200 workers are taking part, would go on.",
    "The crew of 12 left the ship in two boats. Nine crew members were picked up by a ferry and three by a helicopter. The nine crew members were flown to Cork.",
    "He was jailed for 12 years, and a second man for nine years. The nine-year sentence was later cut to seven years.",
    "He was jailed for 12 years. The maximum sentence for the offence is 14 years.",
    "He was jailed for 12 years. Prosecutors had asked for a 14-year sentence.",
    "Twelve countries signed the treaty on Sunday. The 40 countries that have joined since will meet in May.",
    "The tunnel, 14 miles long, will cost $3bn. A 9-mile tunnel was first planned. The nine-mile tunnel would have cost $2bn.",
    "The fire destroyed 30 homes. In Ojai, 12 homes burned. All 12 homes were empty.",
    "A record 1,300 runners took part. The record for the course, 2:09, was set in 1998. The winner took 2:14.",
    "Temperatures fell to minus 18C, the coldest in the town since 1981, when minus 22C was measured. The lowest ever, minus 27C, was in 1940.",
    "It was her longest jump of the year, 6.91 metres, but well short of her best of 7.12 metres, set in 2019.",
    "The plane carried 180 passengers. The 60 passengers in the rear got out first.",
    "Police have held 14 people. The oldest is 61. The four people named on Friday were released.",
    "Turnout was the highest since 1992 at 71%. It was 66% in 2019, 68% in 2015 and 77% in 1992.",
    "The company cut 900 jobs in Ohio, its biggest round of cuts since 2009. It had cut 1,400 jobs in that year.",
    "Rents rose to £1,100 a month on average, a record. In London they average £2,100.",
    "The mean age of the 24 players is 26.3 and the oldest is 38.",
    "Of the 32 teams, 47 per cent have never won. The 16 teams in the last round include five new ones.",
]


@pytest.mark.parametrize("text", GOOD, ids=[text[:40] for text in GOOD])
def test_what_may_be_is_left_alone(text):
    silent(text)
