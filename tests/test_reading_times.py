"""Times: the days that a phrase gives the figure it stands by."""

import pytest

import claimcheck as cc


@pytest.mark.parametrize(
    ("text", "figure", "days"),
    [
        ("Farms sold 170 cows on Sunday, more than the previous peak of 130 in a day back in May.", "130", "2026-05-01 to 2026-05-31"),
        ("The diver found 40 jars on Nov. 1, 1987, in the bay.", "40", "1987-11-01"),
        ("The diver found 40 jars on 1 Nov. 1987 in the bay.", "40", "1987-11-01"),
        ("The diver found 40 jars on Nov. 1 in the bay.", "40", "2026-11-01"),
        ("The diver found 40 jars on Sunday in the bay.", "40", "2026-11-08"),
        ("Over the last two days 40 jars were found.", "40", "2026-11-10 to 2026-11-11"),
        ("In the past week 40 jars were found.", "40", "2026-11-05 to 2026-11-11"),
        ("In the three months to March the firm sold 40 boats.", "40", "2026-01-01 to 2026-03-31"),
        ("In the year to 31 March the firm sold 40 boats.", "40", "2025-04-01 to 2026-03-31"),
        ("The mine dug 40 tonnes in the first half of 2025.", "40", "2025-01-01 to 2025-06-30"),
        ("In the second quarter of 2015 the mine dug 40 tonnes.", "40", "2015-04-01 to 2015-06-30"),
        ("The yard built 40 boats in Q3 2024.", "40", "2024-07-01 to 2024-09-30"),
        ("By the end of June 40 clerks had left.", "40", "2026-06-30"),
        ("So far this year 40 clerks have left.", "40", "2026-01-01 to 2026-11-12"),
        ("The fund has paid 40 bills in the year to date.", "40", "2026-01-01 to 2026-11-12"),
        ("Some 40 wrecks were found in the 1990s.", "40", "1990-01-01 to 1999-12-31"),
        ("Last summer 40 barns burned.", "40", "2026-06-01 to 2026-08-31"),
        ("The choir sang 40 times in the winter of 2024.", "40", "2024-12-01 to 2025-02-28"),
        ("Overnight 40 drones were shot down.", "40", "2026-11-11 to 2026-11-12"),
        ("On Tuesday night 40 drones were shot down.", "40", "2026-11-10"),
        ("Two days ago 40 clerks left.", "40", "2026-11-10"),
        ("Three months ago 40 clerks left.", "40", "2026-08-01 to 2026-08-31"),
        ("Her score in the test fell to 40 out of 1600.", "40", "None"),
        ("Between 2019 and 2023 the town lost 40 shops.", "40", "2019-01-01 to 2023-12-31"),
        ("From Monday to Wednesday 40 trains ran.", "40", "2026-11-09 to 2026-11-11"),
        ("From March to May 40 trains ran.", "40", "2026-03-01 to 2026-05-31"),
        ("From November to January 40 trains ran.", "40", "2025-11-01 to 2026-01-31"),
        ("Next week 40 trains will run.", "40", "2026-11-16 to 2026-11-22"),
        ("Some 40 trains will run on Saturday.", "40", "2026-11-14"),
        ("On Saturday, 40 trains are due to run.", "40", "2026-11-14"),
        ("The choir will sing 40 songs this coming Saturday.", "40", "2026-11-14"),
        ("Those who lost 40 jars on Saturday will get them back.", "40", "2026-11-07"),
        ("The mayor said on Saturday that 40 trains will run.", "40", "None"),
        ("Next Saturday 40 trains run.", "40", "None"),
        ("In March 40 clerks will leave.", "40", "2027-03-01 to 2027-03-31"),
        ("In December 40 clerks will leave.", "40", "2026-12-01 to 2026-12-31"),
        ("It sold 70 boats last year and 40 the year before.", "40", "2024-01-01 to 2024-12-31"),
        ("In 2020 it sold 70 boats and the following year 40.", "40", "2021-01-01 to 2021-12-31"),
        ("Rents rose 0.2% last month and 40% from a year earlier.", "40", "2026-10-01 to 2026-10-31"),
        ("On Monday 70 cows strayed, and the next day 40.", "40", "2026-11-10"),
        ("In May it sold 70 boats. A month later it sold 40.", "40", "2026-06-01 to 2026-06-30"),
        ("In 2021 it sold 70 boats. The year before, it had sold 40.", "40", "2020-01-01 to 2020-12-31"),
        ("Last week 70 cows strayed. The week before it was 40.", "40", "2026-10-26 to 2026-11-01"),
        ("In May it sold 70 boats. Two days later 40 clerks left.", "40", "None"),
        ("The day after the vote in May 40 clerks left.", "40", "2026-05-01 to 2026-05-31"),
        ("Some 40 clerks have left since the strike began on 2 February.", "40", "2026-02-02 to 2026-11-12"),
        ("The strike began on 2 February. Since the strike began, 40 trains were cut.", "40", "2026-02-02 to 2026-11-12"),
        (
            "Since the beginning of Ruritania's invasion 40 towns burned. The conflict broke out in May 2024.",
            "40",
            "2024-05-01 at the earliest to 2026-11-12",
        ),
        ("The spa has 40 guests, a poor show compared with two years ago, when 50 came.", "40", "None"),
        ("The spa has 40 guests, a poor show compared with two years ago, when 50 came.", "50", "2024-01-01 to 2024-12-31"),
        ("Some 40 guests came, more than in 2019.", "40", "None"),
        ("Since the strike began, 40 trains were cut.", "40", "None"),
        ("By June 40 clerks had left.", "40", "to 2026-06-30 at the latest"),
        ("The town had lost 40 shops by 2019.", "40", "to 2019-12-31 at the latest"),
        ("By Monday 40 clerks had left.", "40", "2026-11-09"),
        ("Sunday saw the worst floods since the dam opened on 3 May 1990, with 40 barns under water.", "40", "2026-11-08"),
        ("Storms kill 40 in the deadliest floods this year", "40", "None"),
        ("The Terns won 40 games, and they host the Gulls on April 10.", "40", "None"),
        ("The wins for Orlova -- after a huge victory last week in Riga -- bring her closer to the 40 seats she needs.", "40", "None"),
        ("The wins for Orlova – after a huge victory last week in Riga – bring her closer to the 40 seats she needs.", "40", "None"),
        ("The club lost 40 fans -- all of them in May -- at the ground.", "40", "2026-05-01 to 2026-05-31"),
        ("The blight killed thousands of elms in August 1945 and some 40 oaks by the year's end.", "40", "1945-12-31"),
        ("Some 40 trees will be planted by the end of this year.", "40", "2026-12-31"),
        ("By the end of the year 40 clerks had left.", "40", "2026-12-31"),
        ("It sold one plough in December, which helped to 2015 exports of $40.", "$40", "2015-01-01 to 2015-12-31"),
        ("Compared with 2019 sales of 40 cars, it was a poor season.", "40", "2019-01-01 to 2019-12-31"),
        ("Traffic fell by 40 per cent from 2019 levels.", "40", "None"),
        ("Shares in the mill rose 40 per cent over the past five years.", "40", "2021-11-12 to 2026-11-11"),
        ("In the last three months 40 pubs shut.", "40", "2026-08-12 to 2026-11-11"),
        ("He earned $40 from his Mar-a-Lago club.", "$40", "None"),
        ("The massacre, in late 2014, of 40 oxen shocked the vale.", "40", "2014-01-01 to 2014-12-31"),
        ("For the first six months of 2015, income was up 40 per cent.", "40", "2015-01-01 to 2015-06-30"),
        ("In the last three months of last year 40 mills shut.", "40", "2025-10-01 to 2025-12-31"),
        ("The mill will spend 40 yuan ($6) on looms by 2020.", "40", "to 2020-12-31 at the latest"),
        ("The talks broke down in April in a feud that has cost 40 lives.", "40", "None"),
        ("The two were competing for 40 pledged delegates on Tuesday.", "40", "2026-11-10"),
        ("A rise of 40 jobs is forecast for 2027.", "40", "2027-01-01 to 2027-12-31"),
        ("Orlova announced the raid on 22 May after storms that sank 40 boats in one week in Riga.", "40", "None"),
        ("The strike began on 2 February. The fair began on 3 March. Since the drought began 40 lambs died.", "40", "None"),
        ("The tram depot shuts on Friday 20 November, with 40 clerks paid off.", "40", "2026-11-20"),
        ("The dam broke on Friday 20 December, and 40 barns were lost.", "40", "2025-12-20"),
        ("A levy of 40 rupees will come in on December 1.", "40", "2026-12-01"),
        ("On December 1 some 40 barns burned.", "40", "2025-12-01"),
        ("The 40 hens lost on 1 October will be paid for.", "40", "2026-10-01"),
        ("By January 31 some 40 owners must register.", "40", "2027-01-31"),
        ("The fund reported 40 claims for the year to 31 December.", "40", "2025-01-01 to 2025-12-31"),
        ("The rink opens on Christmas Eve with 40 skaters.", "40", "2026-12-24"),
        ("On Christmas Eve 40 skaters were hurt.", "40", "2025-12-24"),
        ("Some 40 traders are due in court on Friday.", "40", "2026-11-13"),
        ("Some 40 traders were due in court on Friday.", "40", "2026-11-06"),
        ("The union expects to call out 40 pilots on Saturday.", "40", "2026-11-14"),
        ("The vet will treat 40 dogs found on Saturday.", "40", "2026-11-07"),
        ("The ban on 40 herbs runs until January.", "40", "2027-01-01 to 2027-01-31"),
        ("He was dean of 40 monks until January.", "40", "2026-01-01 to 2026-01-31"),
        ("Last November 40 pubs shut.", "40", "2025-11-01 to 2025-11-30"),
        ("Wheat for December delivery rose 40 cents.", "40", "None"),
        ("On Tuesday last week 40 trams stopped.", "40", "2026-11-03"),
        ("In October last year 40 trams stopped.", "40", "2025-10-01 to 2025-10-31"),
        ("On 3 October last year 40 trams stopped.", "40", "2025-10-03"),
        ("On Black Friday the shop sold 40 kites.", "40", "None"),
        ("In the week to 8 November 40 hives were robbed.", "40", "2026-11-02 to 2026-11-08"),
        ("In the 26 weeks to September 27 the mill sold 40 looms.", "40", "2026-03-30 to 2026-09-27"),
        ("In the week ending on Sunday 40 hives were robbed.", "40", "2026-11-02 to 2026-11-08"),
        ("The plague took a week to kill 40 hives on Sunday.", "40", "2026-11-08"),
        ("From 23 to 29 October 2025 the court sat 40 times.", "40", "2025-10-23 to 2025-10-29"),
        ("The court sat 40 times on Nov. 1-4.", "40", "2026-11-01 to 2026-11-04"),
        ("The court sat 40 times from May 3 to 6.", "40", "2026-05-03 to 2026-05-06"),
        ("On 2, 3 and 4 November 40 ferries sailed.", "40", "2026-11-02 to 2026-11-04"),
        ("Between 3 and 7 of the 40 ferries sailed on 9 October.", "40", "2026-10-09"),
        ("In July and September, 40 miners fell ill.", "40", "2026-09-01 to 2026-09-30"),
        ("In early March, 40 miners fell ill.", "40", "2026-03-01 to 2026-03-31"),
        ("The heron count was 40 on Oct. 28-Nov. 1.", "40", "2026-10-28 to 2026-11-01"),
        ("From Nov. 28, 2016, to Dec. 14, 2023, the mill lost 40 hands.", "40", "2016-11-28 to 2023-12-14"),
        ("Sales of kites rose 40 per cent in the July-September quarter.", "40", "2026-07-01 to 2026-09-30"),
        ("On Saturday and Sunday 40 buses ran.", "40", "2026-11-07 to 2026-11-08"),
        ("It rained on Saturday and Sunday saw 40 buses stuck.", "40", "2026-11-08"),
        ("In August and September, 40 miners fell ill.", "40", "2026-08-01 to 2026-09-30"),
        ("The opera gave 40 shows in 2023-24.", "40", "2023-01-01 to 2024-12-31"),
        ("The mill, founded in 1694, has 40 hands.", "40", "None"),
        ("Founded in 1901, the choir has 40 altos.", "40", "None"),
        ("The mill was founded in 1694 by 40 weavers.", "40", "1694-01-01 to 1694-12-31"),
        ("Some 40 mills were built in 1820.", "40", "1820-01-01 to 1820-12-31"),
        ("Rents, which peaked in October 2022, are up 40 per cent.", "40", "None"),
        ("Rents, which peaked at $40 in October 2022, have eased to $31.", "$40", "2022-10-01 to 2022-10-31"),
        ("Rents, which peaked at $31 in October 2022, are running at $40.", "$40", "None"),
        ("The blast, which struck on Monday, killed 40 cows.", "40", "2026-11-09"),
        ("The 40 pilgrims, who arrived on Monday, are safe.", "40", "2026-11-09"),
        ("Since the ban took effect on 27 October 40 boats have been held.", "40", "2026-10-27 to 2026-11-12"),
        ("The café has served 40 dukes since opening in May 2022.", "40", "2022-05-01 at the earliest to 2026-11-12"),
        ("Since 30 boats sank in May, 40 captains have quit.", "40", "2026-05-01 to 2026-05-31"),
        ("A hundred years ago today 40 miners drowned.", "40", "1926-11-12"),
        ("Fifty years ago on Thursday 40 miners drowned.", "40", "1976-01-01 to 1976-12-31"),
        ("Eighty-five years ago 40 miners drowned.", "40", "1941-01-01 to 1941-12-31"),
        ("One hundred and eleven years ago 40 miners drowned.", "40", "1915-01-01 to 1915-12-31"),
        ("On Christmas Day last year 40 miners drowned.", "40", "2025-12-25"),
        ("The loss was £90, against £40 in the same quarter last year.", "£40", "None"),
        ("The loss was £90 (2022: £40).", "£40", "2022-01-01 to 2022-12-31"),
        ("The loss was £40 (2022: £90).", "£40", "None"),
        ("A weekend ticket costs £40.", "£40", "None"),
        ("The film drew 40 critics on its first weekend.", "40", "None"),
        ("It was the deadliest crash since 2017, when 40 died.", "40", "2017-01-01 to 2017-12-31"),
        ("In 2019 there were 70 shows; this summer's total was 40.", "40", "2026-06-01 to 2026-08-31"),
        ("It beat last year's 40 entries.", "40", "2025-01-01 to 2025-12-31"),
        ("The zoo sold 70 hens on March 3 and 40 on March 4.", "40", "2026-03-04"),
        ("Rents, up 31 per cent in October, will rise 40 per cent in December.", "31", "2026-10-01 to 2026-10-31"),
        ("Rents, up 31 per cent in October, will rise 40 per cent in December.", "40", "2026-12-01 to 2026-12-31"),
        ("The mill wants to rehire 40 hands who left in January.", "40", "2026-01-01 to 2026-01-31"),
        ("The mill expects to sell 40 looms in the year to 31 December.", "40", "2026-01-01 to 2026-12-31"),
        ("In the year to March the mill expects to sell 40 looms.", "40", "2026-04-01 to 2027-03-31"),
        ("In the year to March the mill sold 40 looms.", "40", "2025-04-01 to 2026-03-31"),
        ("Until January she led 40 monks.", "40", "2026-01-01 to 2026-01-31"),
        ("The loss was £90 (2022/23: £40).", "£40", "2022-01-01 to 2023-12-31"),
        ("From 2019-2023 the town lost 40 shops.", "40", "2019-01-01 to 2023-12-31"),
        ("In November 40 monks and in October 12 monks fell ill.", "12", "2026-10-01 to 2026-10-31"),
        ("By November, 12 had left.", "12", "to 2026-11-30 at the latest"),
        ("The depot shuts on Friday week with the loss of 40 jobs.", "40", "2026-11-20"),
        ("This weekend 40 choirs sing.", "40", "2026-11-14 to 2026-11-15"),
        ("This weekend 40 choirs sang and danced.", "40", "2026-11-07 to 2026-11-08"),
        ("The five-day week costs £40.", "£40", "None"),
        (
            "Rebels killed 40 soldiers in the dusty towns by the sea near the old port on Monday in a land that hosts bases.",
            "40",
            "2026-11-09",
        ),
        (
            "Since the feud began in May 2024 some 90 barns burned. Since the feud began 40 men fled.",
            "40",
            "2024-05-01 at the earliest to 2026-11-12",
        ),
        ("The toll on the bridge rises to £40 from April.", "£40", "2027-04-01 to 2027-04-30"),
        ("The rise in tolls from April is £40.", "£40", "2026-04-01 to 2026-04-30"),
        ("In the July to September quarter 40 mills shut.", "40", "2026-07-01 to 2026-09-30"),
        ("The loss was £90 in 2023 (2022: £70; 2021: £40).", "£40", "2021-01-01 to 2021-12-31"),
        ("The loss was £90 in 2023 (2022: £40; 2021: £70).", "£40", "2022-01-01 to 2022-12-31"),
        ("By the end of next year the mill will have 40 hands.", "40", "2027-12-31"),
        ("On 7th October 40 drums were stolen.", "40", "2026-10-07"),
        ("On the 3rd of May 2019 some 40 drums were stolen.", "40", "2019-05-03"),
        ("The talks start on Monday with 40 envoys.", "40", "2026-11-16"),
        ("The talks started on Monday with 40 envoys.", "40", "2026-11-09"),
        ("The match is on Saturday, with 40 stewards.", "40", "2026-11-14"),
        ("The serum, approved in 2019, costs £40.", "£40", "None"),
        ("The serum, tested in 2019, cured 40 mice.", "40", "2019-01-01 to 2019-12-31"),
        ("Support, measured in May, is 40 per cent.", "40", "2026-05-01 to 2026-05-31"),
        ("There were 90 mills in 2010 and there are 40 now.", "40", "None"),
        ("There were 90 mills in 2010 and 40 looms.", "40", "2010-01-01 to 2010-12-31"),
        ("On the 7th and 8th of October 40 drums were stolen.", "40", "2026-10-07 to 2026-10-08"),
    ],
)
def test_a_figure_gets_its_days(text, figure, days):
    (claim,) = [c for c in cc.read(text, published="2026-11-12").claims if c.span.quote == figure]
    assert days == str(claim.when)


@pytest.mark.parametrize(
    ("text", "figure", "shown"),
    [
        ("In 24 hours 40 barns burned.", "40", "some day"),
        ("A three-day fair left 40 sheep without a buyer.", "40", "some 3 days"),
        ("A three-day fair on the weekend left 40 sheep without a buyer.", "40", "2026-11-07 to 2026-11-08"),
        ("It was the firm's busiest day, with 40 sales.", "40", "some day"),
        ("The firm sold 40 boats over four weeks.", "40", "some 28 days"),
        ("The firm sold 40 boats to a 30-year-old.", "40", ""),
        ("A nine-week-old foal bit 40 visitors.", "40", ""),
        ("The 40 clerks must come in three days a week.", "40", ""),
        ("He got a 16-week jail term for 40 thefts.", "40", ""),
        ("The walk took two days.", "two", ""),
    ],
)
def test_a_figure_gets_the_length_of_its_days(text, figure, shown):
    (claim,) = [c for c in cc.read(text, published="2026-11-12").claims if c.span.quote == figure]
    assert claim.scope.told_when == shown


def test_the_length_of_the_days_is_written_to_a_claim_file_and_read_again():
    ledger = cc.read("In 24 hours 40 barns burned. Over four weeks 90 sheep died.", published="2026-11-12")
    written = cc.dumps(ledger)
    assert 'lasting = "day"' in written and "lasting = 28" in written
    assert [c.scope.lasting for c in cc.loads(written).claims] == [c.scope.lasting for c in ledger.claims]


def test_a_wrong_length_of_days_is_shown_where_it_stands():
    with pytest.raises(cc.ClaimFileError, match=r"“dya” is no length of time\n.*:2:37"):
        cc.loads('[claims]\na = { value = "40 barns", lasting = "dya" }\n')


@pytest.mark.parametrize("years", ["from 2020 to 2018", "from 2020 to 2019", "from 2020 to 2020", "between 2021 and 2020"])
def test_years_told_backwards_are_no_run(years: str) -> None:
    report = cc.check_text(f"They wanted to speed up the end of the scheme {years}, and 40 members knew it.", published="2017-03-01")
    assert report.coverage.claims


def test_a_year_before_our_calendar_has_no_last_day() -> None:
    ledger = cc.read("In 1550 the town had 40 homes and 60 by the year's end.", published="2026-11-12")
    assert ["40 homes", "60"] == [c.said for c in ledger.claims]


def test_without_a_full_date_no_day_stands_in_for_publication() -> None:
    assert cc.read("On 3 May 40 homes burned, and 12 on Sunday.").published is None
    assert "2021-05-03" == str(cc.read("On 3 May 2021 40 homes burned, and in 2019 some 12.").published)
