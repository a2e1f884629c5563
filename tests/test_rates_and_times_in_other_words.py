"""Rates and times in other words: one every so often, deadlines by weekdays, what has gone on since, so long after what is dated next."""

import pytest
from passages import silent, twins

HEARD = [
    ("2026-03-14", "The tram will make {} runs an hour. One will leave every ten minutes, the mayor said.", "four", "six"),
    ("2026-03-14", "Some {} phones a day are stolen in the country. That is one every minute.", "2,400", "1,440"),
    ("2026-03-14", "The coastguard had {} alarms last year, one every ten minutes.", "25,600", "52,600"),
    ("2026-03-14", "The lab can test 15 samples every five minutes, which is {} an hour.", "75", "180"),
    ("2026-03-14", "A trawler was stopped on Monday. Its owners have 72 hours to pay, that is until {}.", "Saturday", "Thursday"),
    (
        "2026-03-14",
        "A judge has 24 hours to hear a prisoner. The pair were seized early on Sunday, so he has until early on {}.",
        "Tuesday",
        "Monday",
    ),
    ("2026-03-14", "Until noon on {} the mill will be idle. The 48-hour walkout begins at noon on Monday.", "Thursday", "Wednesday"),
    ("2026-03-14", "Lund began a sentence of five years on 7 June 2022. He will walk out on 7 June {}.", "2029", "2027"),
    ("2026-03-14", "The skipper has spent {} months in custody. He was picked up on 12 November.", "seven", "four"),
    ("2026-03-14", "The tunnel has been shut for {} months. It was closed on 12 September.", "nine", "six"),
    ("2026-03-14", "The ferry sailed on 28 February, {} after the port was shut. That was on 14 February.", "five weeks", "two weeks"),
    ("2026-03-14", "On 28 February the ferry sailed, {} after the port was shut on 14 February.", "five weeks", "two weeks"),
    ("2026-03-14", "It was in 2021 that the mill was sold, {} years after it had gone bankrupt. That was in 2009.", "two", "12"),
    ("2026-03-14", "At {}, Ida Krol thinks it is time to go. She was 19 when she first played the organ, in 1981.", "53", "64"),
    ("2026-03-14", "Ida Krol first played here in 1981. She was 19 at the time, and at {} she says her hands ache.", "53", "64"),
    ("2026-03-14", "The painter Olof Berg died on Monday at the age of {}. The son of a smith, he was born in 1931.", "84", "94"),
    ("2026-03-14", "The ferry line, founded in {}, marks its half-century this year.", "1966", "1976"),
    (
        "2026-03-14",
        "Veterans met on Friday to recall the day the blockade ended, {} years ago. It was in 1986 that the blockade was lifted.",
        "30",
        "40",
    ),
    ("2026-03-14", "The town marked {} years since the end of the blockade. The blockade was lifted on 9 March 1986.", "30", "40"),
    ("2026-03-14", "An elm drinks 60 litres of water a day. A row of 40 therefore needs {} litres daily.", "240", "2,400"),
    ("2026-03-14", "In winter a stove burns 20 kilograms of wood a day. A village of 90 stoves burns {} kilograms a day.", "180", "1,800"),
    ("2026-03-14", "Barges are built at the yard, nine of them every month. Over 12 months that makes {}.", "88", "108"),
    ("2026-03-14", "The gun can fire six rounds a minute. In a ten-minute salute at that rate it used {} shells.", "90", "60"),
    (
        "2026-03-14",
        "The dam leaked at noon and was not sealed until five hours later. It lost 30 litres a second, {} litres.",
        "54,000",
        "540,000",
    ),
    (
        "2026-03-14",
        "The crew lays 20 metres of pipe a day, Sundays included. In the 30 days since it began it has laid {} metres.",
        "900",
        "600",
    ),
]
LOOK_ALIKES = [
    ("2026-03-14", "The line carries 12 trains an hour. One is cancelled every ten minutes."),
    ("2026-03-14", "The line carries 12 trains an hour each way. One leaves every ten minutes."),
    ("2026-03-14", "The doctor sees 30 patients a day. That is one every 12 minutes."),
    ("2026-03-14", "Ten trains an hour ran on the old timetable. One leaves every 12 minutes now."),
    ("2026-03-14", "In the capital 140 bicycles were stolen every day last year. That works out at one every ten minutes."),
    ("2026-03-14", "The shop sold 20,000 cakes last year, one every two minutes of opening time."),
    ("2026-03-14", "There were 4,000 complaints last year, one every two hours, and 300 arrests."),
    ("2026-03-14", "The driver was arrested late on Tuesday. He must be charged within 48 hours, that is by Friday morning."),
    ("2026-03-14", "The bill fell on Monday. Ministers have five working days to bring a new one, that is until Monday."),
    ("2026-03-14", "She bought the phone on Monday. Customers have five days to return it, that is until Friday."),
    ("2026-03-14", "Trains run until 11pm on Friday. A 48-hour strike starts at 10pm on Saturday."),
    ("2026-03-14", "The club signed him for three years on 1 July 2021. He left on 1 July 2025."),
    ("2026-03-14", "Lund began a sentence of five years on 7 June 2022. He will walk out on 7 June 2025."),
    (
        "2026-03-14",
        "The road has been closed for four months. A landslide blocked it in May, and it was opened and shut again in November.",
    ),
    ("2026-03-14", "The couple have lived in the village for 12 years. They married in 2008."),
    ("2026-03-14", "The mine has been closed for four years. It was closed twice before, in 2009 and 2013."),
    ("2026-03-14", "The inquiry reported on 3 March, two months after it was set up. That was two days before the vote on 5 March."),
    ("2026-03-14", "On 21 February the police found the car, and the driver died, three weeks after the crash on 9 February."),
    ("2026-03-14", "The blockade ended 30 years ago, but its scars remain. The blockade began in April 1992."),
    ("2026-03-14", "The bridge was closed 25 years ago. The bridge was built in 1931."),
    ("2026-03-14", "The treaty was signed 40 years ago. Britain signed the treaty only in 1996."),
    ("2026-03-14", "The batsman, born in 1996, celebrates his half-century this year."),
    ("2026-03-14", "The 38-year-old plant closed in 2010, at the age of 22."),
    ("2026-03-14", "A cow drinks 80 litres a day. The farm has 150 cows and 20 calves, which need 12,600 litres a day."),
    ("2026-03-14", "A tree drinks 40 litres a day. The orchard has 500 trees and a spring that yields 60,000 litres a day."),
    ("2026-03-14", "A train carries 900 people a day. The line has four trains and took 3,000 people a day last year."),
    ("2026-03-14", "Each day 20 species are lost, says the report. At that rate 40 forests will be gone in ten days."),
    ("2026-03-14", "The crew lays 20 metres of pipe a day, except on Sundays. In the 30 days since it began it has laid 520 metres."),
]


@pytest.mark.parametrize("published, text, wrong, right", HEARD)
def test_a_rate_or_a_time_is_heard(published, text, wrong, right):
    twins(text, wrong, right, published=published)


@pytest.mark.parametrize("published, text", LOOK_ALIKES)
def test_what_looks_like_it_stays_silent(published, text):
    silent(text, published)
