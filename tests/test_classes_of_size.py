"""Words for a class of size, a full house, a price told in two units, a slight change: each against the figure that must fit it."""

from __future__ import annotations

import pytest
from passages import silent, twins

import claimcheck as cc

TWINS = (
    ("The rowing club has raised £{} for its boathouse, a five-figure sum that surprised its treasurer.", "4,200", "14,200", "words-mean-number"),
    ("The regatta is worth a seven-figure sum, {}, to the harbour.", "$410,000", "$4.1m", "words-mean-number"),
    ("Absence among tram drivers is in double figures, at {} per cent.", "7.5", "17.5", "words-mean-number"),
    ("The share of spoilt ballots stayed in single figures, creeping up to {} percent.", "12.5", "9.5", "words-mean-number"),
    ("The pass lay below freezing all week, with a high of {} on Tuesday.", "3C", "-3C", "words-mean-number"),
    ("Irina Falk, {}, is still in her forties and means to race on.", "53", "43", "words-mean-number"),
    ("Now in his late twenties, the {}-year-old cellist has never had a teacher.", "22", "28", "words-mean-number"),
    ("The nonagenarian, who is {}, cut the ribbon.", "88", "98", "words-mean-number"),
    ("Wednesday's {} win over the champions was, for keeper Lund, back from a broken wrist, a clean sheet to savour.", "2-1", "2-0", ""),
    ("Every seat taken: the opera was sold out, and an audience of {} filled the 1,400-seat house.", "900", "1,390", "words-mean-number"),
    ("Full house for chess final\n\nThe hall, which holds 640, drew a crowd of {} on Friday.", "310", "635", "words-mean-number"),
    ("Saffron at €4 a gram, that is €{} a kilo, is dearer than silver.", "400", "4,000", "same-thing-agrees"),
    ("Paid €1,500 a month, cabin crew at the line earn €{} a year.", "28,000", "18,000", "rate-in-two-units"),
    ("About {} walkers came, slightly fewer than the 7,100 of the year before.", "690", "6,900", "loose-agreement"),
    ("A slight rise has taken the otters from 46 to {}.", "490", "49", "loose-agreement"),
)  # fmt: skip
SILENT = (
    "She was left a six-figure sum by the trust, which must also pay the court £38,000.",
    "Only three batters got into double figures: Rao made 8.",
    "Unemployment fell out of double figures, to 9.4 per cent.",
    "It was 11 degrees below zero at dawn and 4 degrees by noon.",
    "Olsen, 71, took up the harp in his fifties.",
    "A woman in her thirties and a man of 52 were hurt.",
    "City won 2-1, but Jones was denied a clean sheet by a late goal.",
    "Tickets sold out in an hour. The hall holds 1,200; 800 people had queued overnight.",
    "The 600-seat theatre was not quite sold out: 560 came.",
    "A nurse earns £2,000 a month and a doctor £90,000 a year.",
    "Petrol is €1.80 a litre, milk €90 a hectolitre.",
    "Turnout was slightly higher, at 56 percent; in the north it was 8 percent.",
    "Sales rose slightly to £3m on assets of £40m.",
)


@pytest.mark.parametrize("text, wrong, right, rule", TWINS)
def test_the_slip_is_found_and_its_twin_left_alone(text, wrong, right, rule):
    twins(text, wrong, right, rule)


@pytest.mark.parametrize("text", SILENT)
def test_right_copy_is_left_alone(text):
    silent(text)


@pytest.mark.parametrize("verb", ["edging", "inching", "creeping", "jumped", "surging", "nudged", "pushed"])
def test_a_move_up_to_a_figure_is_no_bound(verb):
    (claim,) = cc.read(f"Rents were {verb} up to 11 per cent.").claims
    assert claim.stated.bound == "="
