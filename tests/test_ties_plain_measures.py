"""Measures, times and rates as plain copy tells them: what does not fit is found, and what fits is not."""

import pytest
from passages import silent, twins

# The rule, the passage, what does not fit in it and what does.
ROWS = [
    ("converted-unit", "Since 1980 the lake has warmed by 2C ({}), the institute said.", "36F", "3.6F"),
    ("converted-unit", "Nights are now 5C ({}) warmer than a century ago.", "41F", "9F"),
    ("converted-unit", "A rise of 3C ({}) would melt the ice, she said.", "37F", "5.4F"),
    ("times-as-many", "A year ago the club was £12m in debt. The hole has since doubled, to {}.", "£24bn", "£24m"),
    ("times-as-many", "The loss was $3m in 2019. It has since trebled, to {}.", "$9bn", "$9m"),
    ("times-as-many", "In March the shortfall was €7m. The gap has since doubled, to {}.", "€14bn", "€14m"),
    ("same-thing-agrees", "The five runners, aged 21, 25, 26, 34 and 41, have a median age of {}.", "34", "26"),
    ("", "The four brothers, aged 20, 24, 26 and 30, have an average age of {}.", "27", "25"),
    ("", "The three judges, aged 50, 60 and 64, have an average age of {}.", "62", "58"),
    ("", "There are 800 guests. At £70 a head the dinner costs {}.", "£560,000", "£56,000"),
    ("", "The printer turns out 50 pages a minute, so an hour's printing produces {} pages.", "5,000", "3,000"),
    ("", "A belt moves 15 tonnes a minute; an hour's work shifts {} tonnes.", "1,900", "900"),
    ("area-of-sides", "A square field with sides of 200 metres, the site has an area of {} square metres.", "4,000", "40,000"),
    ("area-of-sides", "The square hall is 20 metres on each side and has {} square metres of floor.", "4,000", "400"),
    ("length-of-span", "The concert, two and a half hours of old songs, started at 7:30 p.m. and finished at {} p.m.", "11", "10"),
    ("length-of-span", "The hearing, four hours long, began at 9:15 a.m. and was over at {} p.m.", "2:15", "1:15"),
    ("", "The train averaged 60 miles an hour. It ran for three hours and had covered {} miles.", "240", "180"),
    ("", "The boat went at 8 miles an hour. It sailed for nine hours without a stop, and covered {} miles.", "92", "72"),
    ("", "A trainee there earns £30,000; with experience that climbs to as much as {}.", "£24,000", "£34,000"),
    ("", "A ticket costs £25; at the gate that goes up to {}.", "£20", "£30"),
    ("", "The fee begins at $500 and climbs to {} for late applicants.", "$450", "$550"),
    ("", "She won in 2:10:31, taking {} seconds off the course record of 2:10:41.", "20", "10"),
    ("", "Hart ran 58:10, cutting {} seconds from the record of 58:50.", "30", "40"),
    ("", "He won in 1:44.2, beating the record of 1:45.0 by {} seconds.", "1.8", "0.8"),
    ("length-of-span", "The launch is set for 8 p.m. Tokyo time. In London, nine hours behind, it can be seen from {}.", "1 p.m.", "11 a.m."),
    ("length-of-span", "The vote is at noon in New York. In Paris, six hours ahead, it will be {}.", "8 p.m.", "6 p.m."),
    ("same-thing-agrees", "Match moved to {}\n\nSaturday's match will now kick off at 6.15pm instead of 3pm, police said.", "6.30pm", "6.15pm"),
    ("same-thing-agrees", "Curfew from {}\n\nA curfew will begin at 10pm on Monday, the army said.", "11pm", "10pm"),
    ("same-thing-agrees", "Kick-off brought forward to {}\n\nThe final will now begin at 1.30pm rather than 3pm.", "1pm", "1.30pm"),
    ("", "The wing cost {}, out of a total budget of £60 million.", "£4 billion", "£4 million"),
    ("", "The organ cost {}, the largest part of a restoration budget of $31 million.", "$2 billion", "$20 million"),
    ("", "The mirror cost {}. It is the dearest part of a telescope whose whole budget was £62 million.", "£9 billion", "£9 million"),
    ("same-thing-agrees", "The town has flooded {} years running: in 2023, 2024 and 2025.", "four", "three"),
    ("same-thing-agrees", "Rovers are champions for the {} time in a row, having won in 2022, 2023 and 2024.", "fifth", "fourth"),
    ("same-thing-agrees", "It is the {} straight year of loss for the firm, after 2022, 2023, 2024 and 2025.", "third", "fifth"),
    ("", "Six players scored 120 points between them, an average of {}.", "25", "20"),
    ("", "In 20 matches she took 460 points, an average of {}.", "33", "23"),
    ("", "From 9 a.m. until 5 p.m. the clinic saw 12 patients an hour, or {} in all.", "126", "96"),
    ("", "The pump ran from 8 a.m. until 2 p.m. at 300 litres an hour, and shifted {} litres.", "2,800", "1,800"),
    ("", "From 6 a.m. until noon the lock let through eight boats an hour, {} in all.", "84", "48"),
    ("swapped-range", "The true number could be as low as {}, she says, or as high as 6,800.", "7,100", "5,100"),
    ("swapped-range", "The true figure could be as high as 900, the charity thinks, or as low as {}.", "1,200", "200"),
    ("swapped-range", "The wait is at least {} days and at most a week.", "ten", "five"),
]  # fmt: skip

SILENT = [
    "The village won in 2022, 2023 and 2024, and lost the final of 2025.",
    "Britain spent £9 billion on schools. The museum is part of a trust whose whole budget was £62 million.",
    "Two of the favourites missed the cut, but Ruiz took each day as it came.",
    "The index fell 120 points in six days, an average of 20.",
    "It opens from 9 a.m. until 5 p.m. and charges £12 an hour. A family paid £40.",
    "The gate was shut until 5 p.m. and then let through 12 cars an hour. In all 300 cars came.",
    "Fares were as high as $20 in 2019, and are now as low as $15.",
    "Museum to open at 9am\n\nThe museum, which now opens at 10am, will open an hour earlier.",
    "Train cut at 7am\n\nThe 8.15am train to Leeds is to be cut, the firm said.",
    "By 10C (50F) the bees stop flying.",
    "It warmed to 2C (36F) overnight.",
    "Water comes out of the spring at 40C (104F), warmer than the bath.",
    "The fund, £3m in 2020, has trebled to £9m. The bank holds £9bn.",
    "Two men, aged 21 and 25, were held, and five others, aged 16, 17, 18, 19 and 20, are sought.",
    "Beef is £9 a kilo, and pork costs £6.",
    "The shop sells 40 loaves an hour. After an hour's queue 300 loaves were gone.",
    "The square in front of the hall is 40 metres wide. The park covers 1,500 square metres.",
    "The film, two hours long, starts at 7 p.m. and the bar shuts at 11 p.m.",
    "The train averaged 60 miles an hour last year. It ran for three hours on Sunday and had covered 240 miles by dark.",
    "The bus averages 12 miles an hour. It was stuck for two hours. The route is 40 miles long.",
    "The hut stands at 2,400 metres; the path falls to 2,100 metres and rises to 2,200 metres.",
    "The tax is 20 per cent, and a lower rate of 5 per cent on food rises to 8 per cent in June.",
    "Match moved to 6.30pm\n\nGates will now open at 5pm. The match begins at 6.30pm.",
]


@pytest.mark.parametrize(("rule", "text", "wrong", "right"), ROWS)
def test_what_does_not_fit_is_found(rule, text, wrong, right):
    twins(text, wrong, right, rule)


@pytest.mark.parametrize("text", SILENT)
def test_what_fits_is_silent(text):
    silent(text)
