"""A sentence that tells a figure of another matter, ahead of a story or behind it, ties to nothing in it."""

import pytest
from passages import silent, twins

OTHER_MATTERS = (
    "The firm employs 260 people in Poland.",
    "Some 45 mourners had filled the chapel.",
    "Only 6% of members answered the questionnaire.",
    "It was the second such case since 2019.",
    "A typical visitor spends $70 a day.",
    "The hearing is expected to last two weeks.",
    "The castle lies 11 miles from the border.",
    "The district has a population of 43,000.",
)
RIGHT = (
    "Of the 150 runners, 90 finished in under four hours and 60 took longer.",
    "Twice as many cats as dogs were rehomed, the refuge said, with 180 cats and 90 dogs taken in.",
    "The cutter may carry 90 passengers and sailed with 74 on board.",
    "The number known to have drowned was lowered to 31. It had been given as 37.",
    "Some 61,200 people watched the match. No derby had ever drawn more; the old record was 58,400, set in 2009.",
    "Twelve pupils are now known to have been hurt. The school had said on Friday that there were nine.",
    "A Ming jar fetched £3.1 million on Tuesday. It was the most ever paid for one, passing the £2.6 million reached in 2016.",
    "The vet keeps watch over 14 farms. Each of them paid £120, so the bill came to £1,680.",
    "Wages at the yard range from £12 an hour to £21. The average is £16.",
    "Organisers said 9,000 people had marched. Police put the crowd at 4,000.",
    "Cuts will close two wards by March, the trust said, with the loss of 38 jobs.",
)
WRONG = (
    ("Of the 150 runners, {} finished in time and 60 did not.", "110", "90"),
    ("The navy had 22 tugs in May. Three were sold in June and one sank, which leaves {}.", "16", "18"),
    ("Some {} people watched the match. No derby had ever drawn more; the old record was 58,400, set in 2009.", "51,200", "61,200"),
    ("The vet keeps watch over 14 farms. Each paid £120, so the bill came to £{}.", "1,860", "1,680"),
    ("Wages at the yard range from £12 an hour to £21. The average is £{}.", "26", "16"),
)


@pytest.mark.parametrize("other", OTHER_MATTERS)
@pytest.mark.parametrize("right", RIGHT)
def test_a_story_that_is_right_stays_silent_beside_it(right, other):
    silent(f"{right} {other}")
    silent(f"{right}\n\n{other}")


@pytest.mark.parametrize("other", OTHER_MATTERS)
@pytest.mark.parametrize(("text", "wrong", "right"), WRONG)
def test_a_slip_is_found_beside_it(text, wrong, right, other):
    twins(f"{text} {other}", wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "The frigate has a crew of 120. The {} sailors are due home in June.",
        "Divers brought up five people from the wreck by noon. Two more were found at dusk, so {} are now ashore.",
        "The laundry employs 840 people. Another 60 are to be taken on, which would make {}.",
    ],
)
def test_what_the_next_sentence_takes_up_is_of_one_matter(text):
    numbers = {"120": ("210", "120"), "five": ("nine", "seven"), "840": ("990", "900")}
    wrong, right = next(pair for word, pair in numbers.items() if f" {word}" in text)
    twins(text, wrong, right)
