"""Ties: which figures the words of a story tie together, one module per kind of tie."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from claimcheck.claims.link import Link
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.ages import ages
from claimcheck.reading.ties.agos import agos
from claimcheck.reading.ties.agreements import agreements
from claimcheck.reading.ties.apart import apart
from claimcheck.reading.ties.areas import areas
from claimcheck.reading.ties.averages import averages
from claimcheck.reading.ties.averages_over import averages_over
from claimcheck.reading.ties.balances import balances
from claimcheck.reading.ties.ballots import ballots
from claimcheck.reading.ties.beginnings import beginnings
from claimcheck.reading.ties.bounds import bounds
from claimcheck.reading.ties.chambers import chambers
from claimcheck.reading.ties.chances import chances
from claimcheck.reading.ties.changes import changes
from claimcheck.reading.ties.choice import Choice
from claimcheck.reading.ties.clocked import clocked
from claimcheck.reading.ties.comparisons import comparisons
from claimcheck.reading.ties.contrasts import contrasts
from claimcheck.reading.ties.conversions import conversions
from claimcheck.reading.ties.courses import courses
from claimcheck.reading.ties.date_ranges import date_ranges
from claimcheck.reading.ties.degrees import degrees
from claimcheck.reading.ties.differences import differences
from claimcheck.reading.ties.directions import directions
from claimcheck.reading.ties.enumerations import enumerations
from claimcheck.reading.ties.exchanged import exchanged
from claimcheck.reading.ties.fitting import fitting
from claimcheck.reading.ties.floors import floors
from claimcheck.reading.ties.gaps import gaps
from claimcheck.reading.ties.halves import halves
from claimcheck.reading.ties.holders import holders
from claimcheck.reading.ties.hundred import hundred
from claimcheck.reading.ties.identity import identity
from claimcheck.reading.ties.lasting import lasting
from claimcheck.reading.ties.limits import limits
from claimcheck.reading.ties.listed_means import listed_means
from claimcheck.reading.ties.lists import lists
from claimcheck.reading.ties.lives import lives
from claimcheck.reading.ties.magnitudes import magnitudes
from claimcheck.reading.ties.members import members
from claimcheck.reading.ties.mispoints import mispoints
from claimcheck.reading.ties.multiples import multiples
from claimcheck.reading.ties.nths import nths
from claimcheck.reading.ties.odds_of_sides import odds_of_sides
from claimcheck.reading.ties.outnumbered import outnumbered
from claimcheck.reading.ties.paces import paces
from claimcheck.reading.ties.parts import parts
from claimcheck.reading.ties.per_many import per_many
from claimcheck.reading.ties.per_unit import per_unit
from claimcheck.reading.ties.periods import periods
from claimcheck.reading.ties.places import places
from claimcheck.reading.ties.placings import placings
from claimcheck.reading.ties.points import points
from claimcheck.reading.ties.quantified import quantified
from claimcheck.reading.ties.ranges import ranges
from claimcheck.reading.ties.rates import rates
from claimcheck.reading.ties.records import records
from claimcheck.reading.ties.redated import redated
from claimcheck.reading.ties.remainders import remainders
from claimcheck.reading.ties.rescored import rescored
from claimcheck.reading.ties.restated import restated
from claimcheck.reading.ties.results import results
from claimcheck.reading.ties.rosters import rosters
from claimcheck.reading.ties.rows import rows
from claimcheck.reading.ties.running import running
from claimcheck.reading.ties.scorers import scorers
from claimcheck.reading.ties.seasons import seasons
from claimcheck.reading.ties.series import series
from claimcheck.reading.ties.set_out import set_out
from claimcheck.reading.ties.shares import shares
from claimcheck.reading.ties.shortfalls import shortfalls
from claimcheck.reading.ties.spans import spans
from claimcheck.reading.ties.subsets import subsets
from claimcheck.reading.ties.superlatives import superlatives
from claimcheck.reading.ties.terms import terms
from claimcheck.reading.ties.totals import totals
from claimcheck.reading.ties.trends import trends
from claimcheck.reading.ties.twice import twice
from claimcheck.reading.ties.votes import votes
from claimcheck.reading.ties.weekdays import weekdays

Tie: TypeAlias = Link | Listed | Choice
# In the order in which their links are told.
TIES: tuple[Callable[[Story], Iterable[Tie]], ...] = (
    identity, records, parts, shares, changes, mispoints, hundred, multiples, odds_of_sides, comparisons, contrasts, directions, limits,
    outnumbered, gaps, halves, averages, listed_means, floors, chances, superlatives, holders, placings, trends, restated, twice, redated,
    rescored, nths, magnitudes, ranges, bounds, agreements, totals, remainders, subsets, members, quantified, differences, running,
    balances, rows, results, periods, series, votes, ballots, shortfalls, scorers, seasons, points, chambers, lists, enumerations,
    set_out, rosters, rates, paces, averages_over, per_unit, per_many, ages, lives, agos, beginnings, apart, spans, lasting, terms, courses,
    clocked, weekdays, conversions, exchanged, fitting, areas, places, degrees, date_ranges,
)  # fmt: skip
