"""Figures of a headline that the text tells nowhere, and those that it does."""

import pytest

import claimcheck as cc

BODY = {
    "toll": "Two sisters and 46 other miners died when a shaft flooded at the Orlo pit on Tuesday, rescuers said. The pit had reopened in "
    "spring. Some 300 people work there.",
    "cut": "HAVEN (AP) - The governor of Orlo will cut the library budget by 28 per cent under a plan sent to the council, while the budget "
    "for roads grows by 10 per cent. The plan goes to a vote in May. The council has 60 members.",
    "visits": "Visits to Orlo from Norway grew by 50 per cent last year, the tourist board said. It puts that down to a new ferry, which "
    "carried 214,000 people.",
    "pardon": "The president of Orlo has pardoned 259 rebels captured in the north. They had been held for three years. A further 40 are to "
    "be tried.",
    "wind": "A woman was killed in Orlo as Storm Edna brought winds of 94mph to the coast. Some 12,000 homes were without power.",
    "jobs": "A maker of cables is to create 180 jobs in Orlo over three years. It will spend £24m on a new hall there.",
}
WRONG = (
    ("cut", "Governor to cut Orlo library budget by 78 per cent", "78 per cent"),
    ("visits", "Visits to Orlo from Norway grow by 60 per cent", "60 per cent"),
    ("pardon", "Orlo president pardons 295 rebels", "295 rebels"),
    ("wind", "Storm Edna: woman killed in Orlo as winds reach 49mph", "49mph"),
    ("jobs", "Maker of cables to create 108 jobs in Orlo", "108 jobs"),
    ("jobs", "Maker of cables to spend £42m on Orlo hall", "£42m"),
)
RIGHT = (
    ("toll", "Flooded shaft at Orlo pit kills 48 miners"),
    ("cut", "Governor to cut Orlo library budget by 28 per cent"),
    ("cut", "Council of Orlo to vote on budget for 2027 that gives roads 10 per cent more"),
    ("visits", "Visits to Orlo from Norway grow by half"),
    ("visits", "Ferry carries 210,000 people to Orlo as visits from Norway grow"),
    ("pardon", "Orlo president pardons more than 250 rebels"),
    ("wind", "Storm Edna: woman killed in Orlo as winds reach 94mph"),
    ("jobs", "Maker of cables to create 60 jobs a year in Orlo"),
    ("jobs", "Maker of cables to create almost 200 jobs in Orlo"),
)


def told(headline: str, body: str) -> list[cc.Finding]:
    text = f"{headline}\n\n{BODY[body]}"
    return [f for f in cc.check_text(text, published="2026-04-15").findings if f.level != "note"]


@pytest.mark.parametrize(("body", "headline", "figure"), WRONG)
def test_a_slip_in_a_headline_is_found(body: str, headline: str, figure: str) -> None:
    assert any(figure in label.quote for f in told(headline, body) for label in f.labels)


@pytest.mark.parametrize(("body", "headline"), RIGHT)
def test_a_headline_that_the_text_bears_out_is_silent(body: str, headline: str) -> None:
    assert told(headline, body) == []
