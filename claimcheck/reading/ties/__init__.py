"""Ties: which figures the words of a story tie together, one module per kind of tie."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from claimcheck.claims.link import Link
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.averages.averages import averages
from claimcheck.reading.ties.averages.averages_over import averages_over
from claimcheck.reading.ties.averages.best_and_worst import best_and_worst
from claimcheck.reading.ties.averages.cost_per import cost_per
from claimcheck.reading.ties.averages.ends import ends
from claimcheck.reading.ties.averages.group_means import group_means
from claimcheck.reading.ties.averages.half_beyond import half_beyond
from claimcheck.reading.ties.averages.listed_means import listed_means
from claimcheck.reading.ties.averages.medians import medians
from claimcheck.reading.ties.averages.of_the_range import of_the_range
from claimcheck.reading.ties.averages.rates_of_few import rates_of_few
from claimcheck.reading.ties.averages.row_and_mean import row_and_mean
from claimcheck.reading.ties.averages.row_told import row_told
from claimcheck.reading.ties.averages.share_of_few import share_of_few
from claimcheck.reading.ties.averages.so_many_listed import so_many_listed
from claimcheck.reading.ties.averages.two_ends import two_ends
from claimcheck.reading.ties.averages.whole_means import whole_means
from claimcheck.reading.ties.calendar.age_names import age_names
from claimcheck.reading.ties.calendar.ages import ages
from claimcheck.reading.ties.calendar.ages_apart import ages_apart
from claimcheck.reading.ties.calendar.ages_within import ages_within
from claimcheck.reading.ties.calendar.agos import agos
from claimcheck.reading.ties.calendar.apart import apart
from claimcheck.reading.ties.calendar.beginnings import beginnings
from claimcheck.reading.ties.calendar.birth_years import birth_years
from claimcheck.reading.ties.calendar.centuries import centuries
from claimcheck.reading.ties.calendar.clock_order import clock_order
from claimcheck.reading.ties.calendar.clock_spans import clock_spans
from claimcheck.reading.ties.calendar.clocked import clocked
from claimcheck.reading.ties.calendar.countdowns import countdowns
from claimcheck.reading.ties.calendar.courses import courses
from claimcheck.reading.ties.calendar.date_ranges import date_ranges
from claimcheck.reading.ties.calendar.dated import dated
from claimcheck.reading.ties.calendar.dead_at import dead_at
from claimcheck.reading.ties.calendar.deadlines import deadlines
from claimcheck.reading.ties.calendar.first_times import first_times
from claimcheck.reading.ties.calendar.headed_spells import headed_spells
from claimcheck.reading.ties.calendar.lasting import lasting
from claimcheck.reading.ties.calendar.lateness import lateness
from claimcheck.reading.ties.calendar.lives import lives
from claimcheck.reading.ties.calendar.minimum_terms import minimum_terms
from claimcheck.reading.ties.calendar.month_spans import month_spans
from claimcheck.reading.ties.calendar.nth_day import nth_day
from claimcheck.reading.ties.calendar.nth_held import nth_held
from claimcheck.reading.ties.calendar.nth_weekdays import nth_weekdays
from claimcheck.reading.ties.calendar.one_birthday import one_birthday
from claimcheck.reading.ties.calendar.race_gaps import race_gaps
from claimcheck.reading.ties.calendar.race_order import race_order
from claimcheck.reading.ties.calendar.recurring import recurring
from claimcheck.reading.ties.calendar.spans import spans
from claimcheck.reading.ties.calendar.terms import terms
from claimcheck.reading.ties.calendar.that_long_ago import that_long_ago
from claimcheck.reading.ties.calendar.things_age import things_age
from claimcheck.reading.ties.calendar.to_the_day import to_the_day
from claimcheck.reading.ties.calendar.waits import waits
from claimcheck.reading.ties.calendar.weekdays import weekdays
from claimcheck.reading.ties.calendar.years_in_order import years_in_order
from claimcheck.reading.ties.calendar.years_of_eras import years_of_eras
from claimcheck.reading.ties.calendar.youngest_told import youngest_told
from claimcheck.reading.ties.calendar.zones import zones
from claimcheck.reading.ties.common.choice import Choice, Guess
from claimcheck.reading.ties.comparing.balances import balances
from claimcheck.reading.ties.comparing.by_example import by_example
from claimcheck.reading.ties.comparing.came_from import came_from
from claimcheck.reading.ties.comparing.comparisons import comparisons
from claimcheck.reading.ties.comparing.contrasts import contrasts
from claimcheck.reading.ties.comparing.deadlier import deadlier
from claimcheck.reading.ties.comparing.directions import directions
from claimcheck.reading.ties.comparing.expected import expected
from claimcheck.reading.ties.comparing.fitting import fitting
from claimcheck.reading.ties.comparing.groups_compared import groups_compared
from claimcheck.reading.ties.comparing.in_turn import in_turn
from claimcheck.reading.ties.comparing.laden import laden
from claimcheck.reading.ties.comparing.limits import limits
from claimcheck.reading.ties.comparing.moved_after import moved_after
from claimcheck.reading.ties.comparing.movements import movements
from claimcheck.reading.ties.comparing.named_crowds import named_crowds
from claimcheck.reading.ties.comparing.none_beyond import none_beyond
from claimcheck.reading.ties.comparing.of_the_two import of_the_two
from claimcheck.reading.ties.comparing.on_budget import on_budget
from claimcheck.reading.ties.comparing.outnumbered import outnumbered
from claimcheck.reading.ties.comparing.passed_it import passed_it
from claimcheck.reading.ties.comparing.ratio_told import ratio_told
from claimcheck.reading.ties.comparing.risen_to import risen_to
from claimcheck.reading.ties.comparing.taken_up import taken_up
from claimcheck.reading.ties.comparing.than_as_much import than_as_much
from claimcheck.reading.ties.comparing.than_in_words import than_in_words
from claimcheck.reading.ties.comparing.than_the_one import than_the_one
from claimcheck.reading.ties.comparing.than_told import than_told
from claimcheck.reading.ties.comparing.to_spare import to_spare
from claimcheck.reading.ties.comparing.turns import turns
from claimcheck.reading.ties.lists.after_others import after_others
from claimcheck.reading.ties.lists.counted_off import counted_off
from claimcheck.reading.ties.lists.counted_rows import counted_rows
from claimcheck.reading.ties.lists.days_counted import days_counted
from claimcheck.reading.ties.lists.enumerations import enumerations
from claimcheck.reading.ties.lists.lists import lists
from claimcheck.reading.ties.lists.lone_lists import lone_lists
from claimcheck.reading.ties.lists.made_up import made_up
from claimcheck.reading.ties.lists.named_rows import named_rows
from claimcheck.reading.ties.lists.rosters import rosters
from claimcheck.reading.ties.lists.rows_counted_again import rows_counted_again
from claimcheck.reading.ties.lists.set_out import set_out
from claimcheck.reading.ties.lists.taken_up_rows import taken_up_rows
from claimcheck.reading.ties.lists.the_only import the_only
from claimcheck.reading.ties.lists.those_are import those_are
from claimcheck.reading.ties.lists.were_the import were_the
from claimcheck.reading.ties.lists.winners import winners
from claimcheck.reading.ties.magnitudes.added import added
from claimcheck.reading.ties.magnitudes.areas import areas
from claimcheck.reading.ties.magnitudes.bounds import bounds
from claimcheck.reading.ties.magnitudes.classes import classes
from claimcheck.reading.ties.magnitudes.conversions import conversions
from claimcheck.reading.ties.magnitudes.degrees import degrees
from claimcheck.reading.ties.magnitudes.exchanged import exchanged
from claimcheck.reading.ties.magnitudes.exchanged_twice import exchanged_twice
from claimcheck.reading.ties.magnitudes.full_houses import full_houses
from claimcheck.reading.ties.magnitudes.inside_range import inside_range
from claimcheck.reading.ties.magnitudes.magnitudes import magnitudes
from claimcheck.reading.ties.magnitudes.one_scale import one_scale
from claimcheck.reading.ties.magnitudes.over_under import over_under
from claimcheck.reading.ties.magnitudes.ranges import ranges
from claimcheck.reading.ties.magnitudes.settlements import settlements
from claimcheck.reading.ties.magnitudes.wiped_off import wiped_off
from claimcheck.reading.ties.rates.all_of_each import all_of_each
from claimcheck.reading.ties.rates.average_one import average_one
from claimcheck.reading.ties.rates.both_of import both_of
from claimcheck.reading.ties.rates.chained import chained
from claimcheck.reading.ties.rates.charged import charged
from claimcheck.reading.ties.rates.days_a_week import days_a_week
from claimcheck.reading.ties.rates.each_of_so_many import each_of_so_many
from claimcheck.reading.ties.rates.every_so_often import every_so_often
from claimcheck.reading.ties.rates.from_until import from_until
from claimcheck.reading.ties.rates.groups_of import groups_of
from claimcheck.reading.ties.rates.hired_for import hired_for
from claimcheck.reading.ties.rates.in_a_day import in_a_day
from claimcheck.reading.ties.rates.in_two_units import in_two_units
from claimcheck.reading.ties.rates.matched import matched
from claimcheck.reading.ties.rates.means_of_all import means_of_all
from claimcheck.reading.ties.rates.minutes_a_mile import minutes_a_mile
from claimcheck.reading.ties.rates.named_each import named_each
from claimcheck.reading.ties.rates.on_each import on_each
from claimcheck.reading.ties.rates.paces import paces
from claimcheck.reading.ties.rates.paid_by_all import paid_by_all
from claimcheck.reading.ties.rates.per_many import per_many
from claimcheck.reading.ties.rates.per_unit import per_unit
from claimcheck.reading.ties.rates.rates import rates
from claimcheck.reading.ties.rates.so_many_at import so_many_at
from claimcheck.reading.ties.rates.steps_per_time import steps_per_time
from claimcheck.reading.ties.rates.worked_out import worked_out
from claimcheck.reading.ties.records.beaten_by import beaten_by
from claimcheck.reading.ties.records.behind import behind
from claimcheck.reading.ties.records.broke_it import broke_it
from claimcheck.reading.ties.records.equalled import equalled
from claimcheck.reading.ties.records.felled import felled
from claimcheck.reading.ties.records.holders import holders
from claimcheck.reading.ties.records.lasts import lasts
from claimcheck.reading.ties.records.nevers import nevers
from claimcheck.reading.ties.records.nth_after import nth_after
from claimcheck.reading.ties.records.passed_by import passed_by
from claimcheck.reading.ties.records.placings import placings
from claimcheck.reading.ties.records.records import records
from claimcheck.reading.ties.records.row_tops import row_tops
from claimcheck.reading.ties.records.rows import rows
from claimcheck.reading.ties.records.running_years import running_years
from claimcheck.reading.ties.records.superlatives import superlatives
from claimcheck.reading.ties.records.trends import trends
from claimcheck.reading.ties.repeats.age_limits import age_limits
from claimcheck.reading.ties.repeats.ages_again import ages_again
from claimcheck.reading.ties.repeats.agreements import agreements
from claimcheck.reading.ties.repeats.all_of_them import all_of_them
from claimcheck.reading.ties.repeats.dated_nouns import dated_nouns
from claimcheck.reading.ties.repeats.described import described
from claimcheck.reading.ties.repeats.events import events
from claimcheck.reading.ties.repeats.fates import fates
from claimcheck.reading.ties.repeats.groups_again import groups_again
from claimcheck.reading.ties.repeats.headed_changes import headed_changes
from claimcheck.reading.ties.repeats.headed_days import headed_days
from claimcheck.reading.ties.repeats.headed_months import headed_months
from claimcheck.reading.ties.repeats.headed_rows import headed_rows
from claimcheck.reading.ties.repeats.headed_tolls import headed_tolls
from claimcheck.reading.ties.repeats.headed_ways import headed_ways
from claimcheck.reading.ties.repeats.headline_shares import headline_shares
from claimcheck.reading.ties.repeats.identity import identity
from claimcheck.reading.ties.repeats.jobs_lost import jobs_lost
from claimcheck.reading.ties.repeats.measured_again import measured_again
from claimcheck.reading.ties.repeats.misdated import misdated
from claimcheck.reading.ties.repeats.months import months
from claimcheck.reading.ties.repeats.new_level import new_level
from claimcheck.reading.ties.repeats.nths import nths
from claimcheck.reading.ties.repeats.one_suspect import one_suspect
from claimcheck.reading.ties.repeats.own_size import own_sizes
from claimcheck.reading.ties.repeats.redated import redated
from claimcheck.reading.ties.repeats.rescored import rescored
from claimcheck.reading.ties.repeats.restated import restated
from claimcheck.reading.ties.repeats.rough import rough
from claimcheck.reading.ties.repeats.size_again import size_again
from claimcheck.reading.ties.repeats.toplines import toplines
from claimcheck.reading.ties.repeats.twice import twice
from claimcheck.reading.ties.repeats.vague_crowds import vague_crowds
from claimcheck.reading.ties.repeats.vague_totals import vague_totals
from claimcheck.reading.ties.scores.added_on import added_on
from claimcheck.reading.ties.scores.all_level import all_level
from claimcheck.reading.ties.scores.ballots import ballots
from claimcheck.reading.ties.scores.best_of import best_of
from claimcheck.reading.ties.scores.by_rounds import by_rounds
from claimcheck.reading.ties.scores.called_majority import called_majority
from claimcheck.reading.ties.scores.casting import casting
from claimcheck.reading.ties.scores.chambers import chambers
from claimcheck.reading.ties.scores.clean_sheets import clean_sheets
from claimcheck.reading.ties.scores.comebacks import comebacks
from claimcheck.reading.ties.scores.credits import credits
from claimcheck.reading.ties.scores.deficits import deficits
from claimcheck.reading.ties.scores.goal_difference import goal_difference
from claimcheck.reading.ties.scores.halves_of_body import halves_of_body
from claimcheck.reading.ties.scores.innings import innings
from claimcheck.reading.ties.scores.last_game import last_game
from claimcheck.reading.ties.scores.levellers import levellers
from claimcheck.reading.ties.scores.majorities import majorities
from claimcheck.reading.ties.scores.margins import margins
from claimcheck.reading.ties.scores.medals import medals
from claimcheck.reading.ties.scores.most_of_all import most_of_all
from claimcheck.reading.ties.scores.needed_and_got import needed_and_got
from claimcheck.reading.ties.scores.no_majority import no_majority
from claimcheck.reading.ties.scores.of_one_mind import of_one_mind
from claimcheck.reading.ties.scores.onwards import onwards
from claimcheck.reading.ties.scores.other_goals import other_goals
from claimcheck.reading.ties.scores.period_goals import period_goals
from claimcheck.reading.ties.scores.periods import periods
from claimcheck.reading.ties.scores.places import places
from claimcheck.reading.ties.scores.podiums import podiums
from claimcheck.reading.ties.scores.points import points
from claimcheck.reading.ties.scores.quorums import quorums
from claimcheck.reading.ties.scores.record_of import record_of
from claimcheck.reading.ties.scores.replies import replies
from claimcheck.reading.ties.scores.results import results
from claimcheck.reading.ties.scores.rounds_total import rounds_total
from claimcheck.reading.ties.scores.scorers import scorers
from claimcheck.reading.ties.scores.seasons import seasons
from claimcheck.reading.ties.scores.series import series
from claimcheck.reading.ties.scores.sets import sets
from claimcheck.reading.ties.scores.sets_in_turn import sets_in_turn
from claimcheck.reading.ties.scores.share_needed import share_needed
from claimcheck.reading.ties.scores.shootouts import shootouts
from claimcheck.reading.ties.scores.short_by import short_by
from claimcheck.reading.ties.scores.short_of_majority import short_of_majority
from claimcheck.reading.ties.scores.standings import standings
from claimcheck.reading.ties.scores.streaks import streaks
from claimcheck.reading.ties.scores.their_majority import their_majority
from claimcheck.reading.ties.scores.thresholds import thresholds
from claimcheck.reading.ties.scores.too_many_votes import too_many_votes
from claimcheck.reading.ties.scores.unbeaten import unbeaten
from claimcheck.reading.ties.scores.undrawn import undrawn
from claimcheck.reading.ties.scores.valid_votes import valid_votes
from claimcheck.reading.ties.scores.votes import votes
from claimcheck.reading.ties.scores.wins_of import wins_of
from claimcheck.reading.ties.scores.worth import worth
from claimcheck.reading.ties.shares.added_to import added_to
from claimcheck.reading.ties.shares.allotted import allotted
from claimcheck.reading.ties.shares.appended import appended
from claimcheck.reading.ties.shares.as_many_named import as_many_named
from claimcheck.reading.ties.shares.blends import blends
from claimcheck.reading.ties.shares.chances import chances
from claimcheck.reading.ties.shares.changes import changes
from claimcheck.reading.ties.shares.cut_in_half import cut_in_half
from claimcheck.reading.ties.shares.days_of_year import days_of_year
from claimcheck.reading.ties.shares.filled import filled
from claimcheck.reading.ties.shares.for_every_pound import for_every_pound
from claimcheck.reading.ties.shares.gaps import gaps
from claimcheck.reading.ties.shares.grown_by import grown_by
from claimcheck.reading.ties.shares.halves import halves
from claimcheck.reading.ties.shares.headed_side import headed_side
from claimcheck.reading.ties.shares.held_in import held_in
from claimcheck.reading.ties.shares.hundred import hundred
from claimcheck.reading.ties.shares.in_numbers import in_numbers
from claimcheck.reading.ties.shares.in_the_dollar import in_the_dollar
from claimcheck.reading.ties.shares.levied import levied
from claimcheck.reading.ties.shares.most_and_those_not import most_and_those_not
from claimcheck.reading.ties.shares.most_told import most_told
from claimcheck.reading.ties.shares.multiples import multiples
from claimcheck.reading.ties.shares.net_of import net_of
from claimcheck.reading.ties.shares.odds_alone import odds_alone
from claimcheck.reading.ties.shares.odds_of_sides import odds_of_sides
from claimcheck.reading.ties.shares.of_a_body import of_a_body
from claimcheck.reading.ties.shares.only_other import only_other
from claimcheck.reading.ties.shares.profit_margins import profit_margins
from claimcheck.reading.ties.shares.rest_of_the import rest_of_the
from claimcheck.reading.ties.shares.saved import saved
from claimcheck.reading.ties.shares.shares import shares
from claimcheck.reading.ties.shares.stakes import stakes
from claimcheck.reading.ties.shares.times_in_percent import times_in_percent
from claimcheck.reading.ties.shares.times_set_beside import times_set_beside
from claimcheck.reading.ties.shares.told_at import told_at
from claimcheck.reading.ties.shares.told_twice import told_twice
from claimcheck.reading.ties.shares.two_sides import two_sides
from claimcheck.reading.ties.shares.votes_in_turn import votes_in_turn
from claimcheck.reading.ties.shares.who_have_not import who_have_not
from claimcheck.reading.ties.shares.worked_example import worked_example
from claimcheck.reading.ties.shares.yes_of_all import yes_of_all
from claimcheck.reading.ties.sums.accounts import accounts
from claimcheck.reading.ties.sums.all_set_out import all_set_out
from claimcheck.reading.ties.sums.alone import alone
from claimcheck.reading.ties.sums.among_all import among_all
from claimcheck.reading.ties.sums.among_now import among_now
from claimcheck.reading.ties.sums.as_much import as_much
from claimcheck.reading.ties.sums.by_itself import by_itself
from claimcheck.reading.ties.sums.definite_some import definite_some
from claimcheck.reading.ties.sums.died_of_them import died_of_them
from claimcheck.reading.ties.sums.differences import differences
from claimcheck.reading.ties.sums.floors import floors
from claimcheck.reading.ties.sums.gained import gained
from claimcheck.reading.ties.sums.gained_more import gained_more
from claimcheck.reading.ties.sums.halves_of_year import halves_of_year
from claimcheck.reading.ties.sums.instalments import instalments
from claimcheck.reading.ties.sums.kept_of import kept_of
from claimcheck.reading.ties.sums.left_after import left_after
from claimcheck.reading.ties.sums.make_up import make_up
from claimcheck.reading.ties.sums.members import members
from claimcheck.reading.ties.sums.named_dead import named_dead
from claimcheck.reading.ties.sums.of_every_one import of_every_one
from claimcheck.reading.ties.sums.of_its import of_its
from claimcheck.reading.ties.sums.of_the_named import of_the_named
from claimcheck.reading.ties.sums.of_the_pair import of_the_pair
from claimcheck.reading.ties.sums.of_the_same import of_the_same, of_these
from claimcheck.reading.ties.sums.of_this_sum import of_this_sum
from claimcheck.reading.ties.sums.parts import parts
from claimcheck.reading.ties.sums.quantified import quantified
from claimcheck.reading.ties.sums.remainders import remainders
from claimcheck.reading.ties.sums.row_then_whole import row_then_whole
from claimcheck.reading.ties.sums.running_total import running_total
from claimcheck.reading.ties.sums.shared_by import shared_by
from claimcheck.reading.ties.sums.shortfalls import shortfalls
from claimcheck.reading.ties.sums.since_then import since_then
from claimcheck.reading.ties.sums.some_here_some_there import some_here_some_there
from claimcheck.reading.ties.sums.split_between import split_between
from claimcheck.reading.ties.sums.step_between import step_between
from claimcheck.reading.ties.sums.subsets import subsets
from claimcheck.reading.ties.sums.taken_from import taken_from
from claimcheck.reading.ties.sums.taken_together import taken_together
from claimcheck.reading.ties.sums.times_of_them import times_of_them
from claimcheck.reading.ties.sums.told_off import told_off
from claimcheck.reading.ties.sums.totals import totals

Tie: TypeAlias = Link | Listed | Choice | Guess
Finder: TypeAlias = Callable[[Story], Iterable[Tie]]
# In the order in which their links are told.
TIES: tuple[Finder, ...] = (
    identity, records, parts, shares, filled, profit_margins, in_numbers, yes_of_all, who_have_not, stakes, added_to, grown_by, changes,
    saved, cut_in_half, of_a_body,
    appended, told_twice, told_at, times_in_percent, two_sides, hundred, votes_in_turn, most_told,
    most_and_those_not, only_other, headed_side, blends, allotted, held_in,
    rest_of_the, in_the_dollar,
    days_of_year, for_every_pound, levied, worked_example, multiples, times_set_beside, as_many_named, odds_of_sides, odds_alone,
    comparisons, in_turn, balances,
    contrasts, groups_compared, deadlier, directions, movements, risen_to, came_from, moved_after, taken_up, ratio_told, expected, limits,
    laden, passed_it, on_budget, to_spare, none_beyond, turns,
    than_told, than_the_one,
    than_in_words, than_as_much, outnumbered, of_the_two, named_crowds, gaps, net_of, halves, averages, listed_means, row_and_mean,
    row_told, group_means, medians, half_beyond, of_the_range, best_and_worst, two_ends, so_many_listed, share_of_few,
    rates_of_few, ends,
    floors, chances, whole_means,
    cost_per, superlatives,
    equalled,
    holders,
    placings, row_tops, behind, passed_by, broke_it, felled, beaten_by, lasts, nevers, nth_after, running_years, trends, restated,
    measured_again,
    groups_again, all_of_them, new_level, jobs_lost, headed_days, headed_months, headed_tolls, headed_rows,
    headed_changes, headed_ways, headline_shares,
    toplines, rough,
    vague_totals, vague_crowds,
    twice, redated, misdated, months, dated_nouns, events, fates, described, own_sizes, size_again, rescored, nths,
    one_suspect,
    charged, magnitudes, one_scale, taken_from, among_now, added,
    settlements, wiped_off, ranges, over_under, bounds, inside_range, agreements, totals, halves_of_year, remainders, subsets,
    times_of_them, by_example, members, of_the_named, taken_together, quantified, as_much, alone, by_itself, split_between,
    make_up, of_every_one, row_then_whole, kept_of, step_between, all_set_out, shared_by, of_this_sum, some_here_some_there,
    told_off,
    named_dead,
    of_its, of_the_pair, of_the_same, of_these, died_of_them, among_all, definite_some, age_limits, ages_again, differences, instalments,
    running_total, left_after, since_then, gained, gained_more, accounts, rows, results, periods, period_goals, series, best_of, last_game,
    votes,
    thresholds, needed_and_got, quorums, undrawn, record_of, unbeaten, levellers, goal_difference, of_one_mind, ballots, too_many_votes,
    no_majority,
    valid_votes, shortfalls, short_by, scorers,
    credits, seasons, wins_of, clean_sheets,
    points, worth,
    chambers, sets, sets_in_turn, other_goals,
    standings, margins, comebacks, majorities, onwards, added_on, streaks, replies, deficits, shootouts, innings, casting, their_majority,
    called_majority, most_of_all, short_of_majority, share_needed, all_level,
    halves_of_body, rounds_total, by_rounds, medals, podiums, lists, were_the, those_are, winners, enumerations, counted_off, days_counted,
    after_others,
    taken_up_rows, rows_counted_again, set_out, made_up, rosters, named_rows, lone_lists,
    the_only, counted_rows, rates, paces, averages_over, per_unit,
    paid_by_all,
    worked_out,
    average_one, chained, days_a_week, means_of_all, minutes_a_mile, in_two_units, matched, in_a_day, on_each, each_of_so_many, so_many_at,
    steps_per_time, every_so_often, from_until, hired_for, per_many,
    named_each, both_of, all_of_each,
    groups_of,
    ages_apart,
    ages_within, youngest_told, one_birthday, age_names, classes, full_houses,
    years_of_eras, ages, dead_at, birth_years, lives, agos, that_long_ago, to_the_day, things_age, first_times,
    beginnings,
    centuries, apart, deadlines, spans, month_spans, lasting, waits, terms, minimum_terms, countdowns, courses, clocked, clock_spans,
    clock_order,
    zones, dated, years_in_order, race_gaps, race_order, weekdays, conversions,
    exchanged, exchanged_twice, fitting, areas, places, degrees, date_ranges,
    lateness, nth_weekdays, nth_day, recurring, nth_held, headed_spells,
)  # fmt: skip
# Of 24,000 texts these alone told of a passage what they did not tell of its story, and were right.
TIES_IN_PASSAGES: tuple[Finder, ...] = (per_unit, lasting)
# Those that tie what is told of one to what is told of all of them.
_OF_EACH: tuple[Finder, ...] = (
    totals, floors, per_unit, paid_by_all, worked_out, average_one, chained, means_of_all, minutes_a_mile, on_each, per_many, both_of,
    all_of_each, groups_of,
)  # fmt: skip
TIES_OF_PRODUCTS: tuple[Finder, ...] = (*_OF_EACH, rates, paces, in_a_day, steps_per_time, from_until, hired_for)
TIES_IN_EXCERPTS: tuple[Finder, ...] = (
    *_OF_EACH, records, superlatives, holders, placings, passed_by, broke_it, felled, nevers,
)  # fmt: skip
