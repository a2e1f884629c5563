"""Centuries and the years put into them, ranges of years told backwards, the least and the most that are ruled."""

import pytest
from passages import silent, told

# The rule that finds the slip, the day of publication, the slip and its twin.
ROWS = [
    (
        "same-thing-agrees",
        None,
        "The bridge is a relic of the 17th century, built in 1743.",
        "The bridge is a relic of the 18th century, built in 1743.",
    ),
    (
        "same-thing-agrees",
        None,
        "The mill, an 18th-century building, was put up in 1835.",
        "The mill, a 19th-century building, was put up in 1835.",
    ),
    (
        "same-thing-agrees",
        None,
        "The house dates from the 16th century. It was built in 1643 for a wool merchant.",
        "The house dates from the 17th century. It was built in 1643 for a wool merchant.",
    ),
    (
        "same-thing-agrees",
        None,
        "Work on the cathedral began in 1248, in the 14th century.",
        "Work on the cathedral began in 1248, in the 13th century.",
    ),
    (
        "same-thing-agrees",
        None,
        "The church, finished in 1790 at the end of the 19th century, has no tower.",
        "The church, finished in 1790 at the end of the 18th century, has no tower.",
    ),
    ("", None, "", "The castle, a relic of the 12th century, was restored in 1890."),
    ("", None, "", "The 18th-century house was turned into a school in 1932."),
    ("", None, "", "The abbey was founded in the 11th century and rebuilt in 1420."),
    (
        "same-thing-agrees",
        None,
        "The pub, which dates from the seventeenth century, was built in 1587.",
        "The pub, which dates from the sixteenth century, was built in 1587.",
    ),
    (
        "same-thing-agrees",
        None,
        "A 15th-century altarpiece, painted in 1532, has been stolen.",
        "A 16th-century altarpiece, painted in 1532, has been stolen.",
    ),
    (
        "same-thing-agrees",
        None,
        "It is one of the finest buildings of the 19th century. It was begun in 1782.",
        "It is one of the finest buildings of the 18th century. It was begun in 1782.",
    ),
    ("", None, "", "She bought a 17th-century painting in 1932."),
    ("", None, "", "The 18th-century palace is home to a museum. It was opened in 1953."),
    ("", None, "", "A film about the 18th century, made in 1975, won the prize."),
    ("", None, "", "The tower of the 15th-century church fell in 1832."),
    ("", None, "", "In the 19th century the town was rich. It was founded in 1240."),
    ("", None, "", "The church of the 12th century has a bell cast in 1624."),
    ("", None, "", "A copy of the 16th-century ship was built in 1985."),
    ("", None, "", "The firm, founded in 1932, owns a 16th-century castle."),
    ("", None, "", "The 13th-century abbey was bought by the crown in 1540. It was sold in 1720."),
    (
        "swapped-range",
        None,
        "The new line will open between 2041 and 2038, the ministry said.",
        "The new line will open between 2038 and 2041, the ministry said.",
    ),
    (
        "swapped-range",
        None,
        "The pots were made between AD 420 and AD 380, experts believe.",
        "The pots were made between 420 BC and 380 BC, experts believe.",
    ),
    (
        "swapped-range",
        None,
        "The guns can fire at targets from 45 to 30 kilometres away.",
        "The guns can fire at targets from 30 to 45 kilometres away.",
    ),
    ("swapped-range", None, "Coins were found that date from AD 310 to AD 270.", "Coins were found that date from AD 270 to AD 310."),
    (
        "swapped-range",
        None,
        "The clinic takes children aged between 12 and eight.",
        "The clinic takes children aged between eight and 12.",
    ),
    (
        "swapped-range",
        None,
        "The drug works for 12 to eight hours, the maker says.",
        "The drug works for eight to 12 hours, the maker says.",
    ),
    (
        "swapped-range",
        None,
        "Staff earn anything from £48,000 to £32,000, depending on grade.",
        "Staff earn anything from £32,000 to £48,000, depending on grade.",
    ),
    ("swapped-range", None, "The eggs hatch in 21 to 18 days.", "The eggs hatch in 18 to 21 days."),
    ("swapped-range", None, "It sees prey at distances of 900 to 600 metres.", "It sees prey at distances of 600 to 900 metres."),
    (
        "swapped-range",
        None,
        "The species lives for anywhere between 40 and 25 years.",
        "The species lives for anywhere between 25 and 40 years.",
    ),
    ("", None, "", "The front fell back from 70 to 40 kilometres away from the city."),
    ("", None, "", "The temperature fell from 30 to 20 degrees."),
    ("", None, "", "The emperor ruled from 27 BC to AD 14."),
    ("", None, "", "The range was cut from 70 to 40 kilometres."),
    ("", None, "", "Prices of flats go from £400,000 to £300,000 in the autumn sale."),
    (
        "swapped-range",
        None,
        "The hall may hold no more than 250 people. The promoter has promised to sell at least 300 seats.",
        "The hall may hold no more than 350 people. The promoter has promised to sell at least 300 seats.",
    ),
    (
        "swapped-range",
        None,
        "Applicants must be at least 40 and no older than 35.",
        "Applicants must be at least 35 and no older than 40.",
    ),
    (
        "swapped-range",
        None,
        "Recruits must have turned 30, the rules say. They may not be older than 25.",
        "Recruits must have turned 25, the rules say. They may not be older than 30.",
    ),
    (
        "swapped-range",
        None,
        "Bids must be for a minimum of £500,000 and a maximum of £350,000.",
        "Bids must be for a minimum of £350,000 and a maximum of £500,000.",
    ),
    (
        "swapped-range",
        None,
        "Crews must have no fewer than eight members but never more than six.",
        "Crews must have no fewer than six members but never more than eight.",
    ),
    (
        "swapped-range",
        None,
        "The box must weigh at least 12 kilos and at most 10 kilos.",
        "The box must weigh at least 10 kilos and at most 12 kilos.",
    ),
    ("", None, "", "The plan to end coal was brought forward: from 2041 to 2038."),
    ("", None, "", "Growth between 2024 and 2019 differed by half."),
    ("", None, "", "He lived from 63 BC to AD 14."),
    ("", None, "", "The temple was built between 480 BC and 450 BC."),
    ("", None, "", "The house has between 1,200 and 1,500 visitors a day."),
    ("", None, "", "Exports fell from 2024 to 2019 levels."),
    ("", None, "", "The settlement lasted from about 1200 BC until 900 BC."),
    ("swapped-range", None, "The temple was begun between 450 BC and 480 BC.", "The temple was begun between 480 BC and 450 BC."),
    ("swapped-range", None, "The site was lived in from 1100 to 950 CE.", "The site was lived in from 950 to 1100 CE."),
    ("swapped-range", None, "The mission will fly some time from 2035 to 2032.", "The mission will fly some time from 2032 to 2035."),
    ("", None, "", "Entry is limited to no more than 250 people. At least 300 people had queued."),
    ("", None, "", "A class may have no more than 24 pupils. At least 30 pupils had to be turned away, the head said."),
    ("", None, "", "Cars must have no more than four seats. Buses must have at least 20 seats."),
    ("", None, "", "Pupils must have turned five before they start. They may not be older than 18."),
]


@pytest.mark.parametrize(("rule", "published", "bad", "good"), ROWS, ids=[(row[2] or row[3])[:40] for row in ROWS])
def test_the_slip_is_found_and_its_twin_left_alone(rule, published, bad, good):
    assert not bad or rule in told(bad, published)
    if good:
        silent(good, published)
