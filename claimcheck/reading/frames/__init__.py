"""Frames: what words say is reckoned from other figures, which are found by their kind, unit, noun and nearness."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from claimcheck.reading.frames.a_sort_of_them import a_sort_of_them
from claimcheck.reading.frames.alone import alone
from claimcheck.reading.frames.and_others import and_others
from claimcheck.reading.frames.as_many_parts import as_many_parts
from claimcheck.reading.frames.beaten import beaten
from claimcheck.reading.frames.both_sorts import both_sorts
from claimcheck.reading.frames.branches import branches
from claimcheck.reading.frames.by_place import by_place
from claimcheck.reading.frames.by_the_dozen import by_the_dozen
from claimcheck.reading.frames.capacities import capacities
from claimcheck.reading.frames.careers import careers
from claimcheck.reading.frames.chamber import chamber
from claimcheck.reading.frames.change import change
from claimcheck.reading.frames.closed.again_in_units import again_in_units
from claimcheck.reading.frames.closed.age_and_year import age_and_year
from claimcheck.reading.frames.closed.ahead_of import ahead_of
from claimcheck.reading.frames.closed.all_it_tells import all_it_tells
from claimcheck.reading.frames.closed.apart_in_all import apart_in_all
from claimcheck.reading.frames.closed.between_the_two import between_the_two
from claimcheck.reading.frames.closed.came_to_it import came_to_it
from claimcheck.reading.frames.closed.clock_times import clock_times
from claimcheck.reading.frames.closed.dates_compared import dates_compared
from claimcheck.reading.frames.closed.days_of_month import days_of_month
from claimcheck.reading.frames.closed.defined import defined
from claimcheck.reading.frames.closed.far_parts import far_parts
from claimcheck.reading.frames.closed.gaps import gaps
from claimcheck.reading.frames.closed.headed_tops import headed_tops
from claimcheck.reading.frames.closed.held_against import held_against
from claimcheck.reading.frames.closed.in_each import in_each
from claimcheck.reading.frames.closed.more_of_them import more_of_them
from claimcheck.reading.frames.closed.more_than_there_are import more_than_there_are
from claimcheck.reading.frames.closed.named_group import named_group
from claimcheck.reading.frames.closed.narrower_share import narrower_share
from claimcheck.reading.frames.closed.needed_share import needed_share
from claimcheck.reading.frames.closed.none_older import none_older
from claimcheck.reading.frames.closed.nth_of_them import nth_of_them
from claimcheck.reading.frames.closed.of_a_named_whole import of_a_named_whole
from claimcheck.reading.frames.closed.one_account import one_account
from claimcheck.reading.frames.closed.one_ballot import one_ballot
from claimcheck.reading.frames.closed.one_date import one_date
from claimcheck.reading.frames.closed.one_way import one_way
from claimcheck.reading.frames.closed.only_span import only_span
from claimcheck.reading.frames.closed.order_of_events import order_of_events
from claimcheck.reading.frames.closed.other_share import other_share
from claimcheck.reading.frames.closed.over_time import over_time
from claimcheck.reading.frames.closed.part_of_whole import part_of_whole
from claimcheck.reading.frames.closed.past_the_last import past_the_last
from claimcheck.reading.frames.closed.places_moved import places_moved
from claimcheck.reading.frames.closed.places_sought import places_sought
from claimcheck.reading.frames.closed.proportions import proportions
from claimcheck.reading.frames.closed.races import races
from claimcheck.reading.frames.closed.ranked import ranked
from claimcheck.reading.frames.closed.ratios import ratios
from claimcheck.reading.frames.closed.recorded import recorded
from claimcheck.reading.frames.closed.row_and_whole import row_and_whole
from claimcheck.reading.frames.closed.runs import runs
from claimcheck.reading.frames.closed.share_bound import share_bound
from claimcheck.reading.frames.closed.shares_called import shares_called
from claimcheck.reading.frames.closed.shares_of_all import shares_of_all
from claimcheck.reading.frames.closed.shown_by import shown_by
from claimcheck.reading.frames.closed.some_and_all import some_and_all
from claimcheck.reading.frames.closed.told_by_both import told_by_both
from claimcheck.reading.frames.closed.two_people import two_people
from claimcheck.reading.frames.closed.what_is_left import what_is_left
from claimcheck.reading.frames.closed.which_way import which_way
from claimcheck.reading.frames.closed.years_between import years_between
from claimcheck.reading.frames.compared import compared
from claimcheck.reading.frames.comprised import comprised
from claimcheck.reading.frames.contents import contents
from claimcheck.reading.frames.contrasted import contrasted
from claimcheck.reading.frames.counted_in import counted_in
from claimcheck.reading.frames.delays import delays
from claimcheck.reading.frames.density import density
from claimcheck.reading.frames.divided import divided
from claimcheck.reading.frames.elapsed import elapsed
from claimcheck.reading.frames.fates import fates
from claimcheck.reading.frames.footed import footed
from claimcheck.reading.frames.gathered import gathered
from claimcheck.reading.frames.headed_most import headed_most
from claimcheck.reading.frames.headed_sums import headed_sums
from claimcheck.reading.frames.headlined import headlined
from claimcheck.reading.frames.inside import inside
from claimcheck.reading.frames.itemised import itemised
from claimcheck.reading.frames.jubilees import jubilees
from claimcheck.reading.frames.most_of import most_of
from claimcheck.reading.frames.multiplied import multiplied
from claimcheck.reading.frames.named_again import named_again
from claimcheck.reading.frames.named_sides import named_sides
from claimcheck.reading.frames.newly import newly
from claimcheck.reading.frames.of_those import of_those
from claimcheck.reading.frames.of_two import of_two
from claimcheck.reading.frames.one_every import one_every
from claimcheck.reading.frames.one_life import one_life
from claimcheck.reading.frames.only_two import only_two
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.frames.outdone import outdone
from claimcheck.reading.frames.pacing import pacing
from claimcheck.reading.frames.partition import partition
from claimcheck.reading.frames.passed import passed
from claimcheck.reading.frames.percent_steps import percent_steps
from claimcheck.reading.frames.points import points
from claimcheck.reading.frames.portions import portions
from claimcheck.reading.frames.product import product
from claimcheck.reading.frames.required import required
from claimcheck.reading.frames.rescaled import rescaled
from claimcheck.reading.frames.retold import retold
from claimcheck.reading.frames.retold_rates import retold_rates
from claimcheck.reading.frames.samples import samples
from claimcheck.reading.frames.scale import scale
from claimcheck.reading.frames.scaled import scaled
from claimcheck.reading.frames.scaled_sums import scaled_sums
from claimcheck.reading.frames.scorelines import scorelines
from claimcheck.reading.frames.share import share
from claimcheck.reading.frames.shifted import shifted
from claimcheck.reading.frames.slightly import slightly
from claimcheck.reading.frames.small_groups import small_groups
from claimcheck.reading.frames.stock import stock
from claimcheck.reading.frames.stretches import stretches
from claimcheck.reading.frames.sums import sums
from claimcheck.reading.frames.surpassed import surpassed
from claimcheck.reading.frames.survivors import survivors
from claimcheck.reading.frames.swapped import swapped
from claimcheck.reading.frames.together import together
from claimcheck.reading.frames.topped import topped
from claimcheck.reading.frames.trailing import trailing
from claimcheck.reading.frames.weekends import weekends
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import Guess

Frame: TypeAlias = Callable[[Story, Tied], Iterable[Guess]]
FRAMES: tuple[Frame, ...] = (
    one_account,
    divided,
    shifted,
    partition,
    contents,
    comprised,
    itemised,
    change,
    percent_steps,
    product,
    in_each,
    required,
    density,
    of_those,
    share_bound,
    share,
    samples,
    inside,
    named_again,
    portions,
    small_groups,
    newly,
    stock,
    passed,
    surpassed,
    trailing,
    outdone,
    topped,
    named_sides,
    beaten,
    and_others,
    fates,
    survivors,
    capacities,
    counted_in,
    a_sort_of_them,
    by_the_dozen,
    branches,
    by_place,
    points,
    scorelines,
    sums,
    as_many_parts,
    stretches,
    pacing,
    over_time,
    retold_rates,
    one_every,
    elapsed,
    delays,
    careers,
    one_life,
    jubilees,
    scale,
    scaled,
    footed,
    multiplied,
    scaled_sums,
    chamber,
    headed_sums,
    headed_most,
    headlined,
    retold,
    swapped,
    of_two,
    weekends,
    together,
    only_two,
    gathered,
    both_sorts,
    compared,
    contrasted,
    slightly,
    most_of,
    recorded,
    ranked,
    defined,
    alone,
    clock_times,
    order_of_events,
    age_and_year,
    two_people,
    days_of_month,
    years_between,
    only_span,
    which_way,
    one_way,
    held_against,
    ahead_of,
    headed_tops,
    runs,
    dates_compared,
    all_it_tells,
    one_date,
    none_older,
    needed_share,
    proportions,
    places_moved,
    places_sought,
    again_in_units,
    what_is_left,
    came_to_it,
    told_by_both,
    nth_of_them,
    row_and_whole,
    shares_called,
    shares_of_all,
    gaps,
    between_the_two,
    races,
    ratios,
    part_of_whole,
    other_share,
    far_parts,
    of_a_named_whole,
    more_of_them,
    rescaled,
    apart_in_all,
    more_than_there_are,
    one_ballot,
    past_the_last,
    narrower_share,
    named_group,
    shown_by,
    some_and_all,
)
# As of the ties: what these alone rightly told of a passage and not of its story.
FRAMES_IN_PASSAGES: tuple[Frame, ...] = (change, surpassed, sums, elapsed, only_two)
_OF_EACH: tuple[Frame, ...] = (product, in_each, required, density, scaled)
FRAMES_OF_PRODUCTS: tuple[Frame, ...] = (*_OF_EACH, pacing, over_time)
FRAMES_IN_EXCERPTS: tuple[Frame, ...] = (*_OF_EACH, passed, outdone, recorded)
