"""Document to ledger: every figure with its noun, state, days, group and voice, and the links its sentence states."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim, Kind
from claimcheck.claims.day_names import DateRead
from claimcheck.claims.ledger import Fact, Ledger, Passed, Unread
from claimcheck.claims.link import Link
from claimcheck.claims.rounding import as_fine, rounded
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import Taxonomy, taxonomy
from claimcheck.documents.document import Document, made_span
from claimcheck.reading import predicates
from claimcheck.reading.amounts import amount_of, label_end
from claimcheck.reading.attaching import attach
from claimcheck.reading.attributions import Said, voice_at
from claimcheck.reading.carried import (
    NUMBERED,
    Scoped,
    are_ones,
    continues,
    is_aside,
    is_crowd,
    is_elsewhere,
    numbered,
    subject_group,
    told_by,
)
from claimcheck.reading.day_names import days_named, feasts, relative_days
from claimcheck.reading.extremes import may_call
from claimcheck.reading.figures import Figure, Scan, Spot, figures
from claimcheck.reading.idle import telling
from claimcheck.reading.kinds import EACH_OR_MEAN, KINDS, MEANS, OVER_STRETCH, kind_told
from claimcheck.reading.modality import TELLING, modality
from claimcheck.reading.own_deeds import taken_over
from claimcheck.reading.periods import Time
from claimcheck.reading.predicates import governs, leads, parts
from claimcheck.reading.quotations import inside_marks
from claimcheck.reading.recorded import Extreme, called_extremes
from claimcheck.reading.senses import senses
from claimcheck.reading.sentences import Sentence, sentences
from claimcheck.reading.story import Listed, Read, Story
from claimcheck.reading.times import begun, times
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.voices import spoken
from claimcheck.reading.whereabouts import place_behind
from claimcheck.reading.words.ages import PARENTS
from claimcheck.reading.words.voices import BEING
from claimcheck.values.making import maker
from claimcheck.values.window import Window

_made_claim, _made_scope = maker(Claim), maker(Scope)

# Behind a number these set it apart from another, and are no noun for the next: "three fewer than in May and 12 in June".
_SET_APART = frozenset("other fewer better worse short shy extra adrift clear elsewhere".split())
_NO_NOUN = frozenset(("duration", "age", "ordinal", "share", "points"))


def read_document(document: Document, tokens: Tokens | None = None, *, links: bool = True) -> Ledger:
    """The ledger of *document*: its claims in the order of the text, their links, and every digit that is no claim.

    *tokens* are those of its text, where they are there already. Without *links* none are sought: the claims are those of the figures as
    each stands by itself.
    """
    told = figures_told(document, tokens)
    claims, others = told.claims, told.scan.nonquantities
    tied: tuple[Link, ...] = ()
    facts: tuple[Fact, ...] = ()
    if links:
        claims, tied, facts = _tied(told.story(document))
    return Ledger(
        claims=claims,
        links=tied,
        facts=facts,
        unread=tuple([Unread(document.span(n.start, n.end), "not understood") for n in others if n.what == "unread"]),
        passed=tuple([Passed(document.span(n.start, n.end), n.what) for n in others if n.what != "unread"]),
        origin="text",
        published=document.published,
        senses=told.senses,
        dates=told.dates,
    )


class Told(NamedTuple):
    """What a document tells figure by figure, before any are tied."""

    tokens: Tokens
    scan: Scan
    sentences: list[Sentence]
    scoped: list[Scoped]
    claims: tuple[Claim, ...]
    dates: tuple[DateRead, ...]
    senses: Mapping[tuple[str, str], str]

    def story(self, document: Document) -> Story:
        """The story of it, in which figures are tied."""
        kept = self.sentences
        reads = [Read(o.figure, o.first, o.last, kept[c.sentence], c, o.timing) for o, c in zip(self.scoped, self.claims, strict=True)]
        return Story(document, self.tokens.padded(), kept, reads, self.dates, self.senses)


def figures_told(document: Document, tokens: Tokens | None = None) -> Told:
    """What *document* tells figure by figure; *tokens* are those of its text, where they are there already."""
    tokens = Tokens(document.text) if tokens is None else tokens
    scan, found = figures(tokens), sentences(document, tokens)
    told = [(s, said) for s, said in zip(telling(tokens, found), spoken(tokens, found), strict=True) if s is not None]
    kept = [sentence for sentence, _ in told]
    scoped, read = _claims(document, tokens, told, scan)
    claims = rounded(read)
    days = (*days_named(document, tokens, scan.nonquantities), *relative_days(document, tokens), *feasts(document, tokens))
    dates = tuple(sorted(days, key=lambda day: day.start))
    return Told(tokens, scan, kept, scoped, claims, dates, senses(tokens, kept, claims))


def _tied(story: Story) -> tuple[tuple[Claim, ...], tuple[Link, ...], tuple[Fact, ...]]:
    """The claims of *story* with those of the words and dates that its links and facts speak of, its links and its facts."""
    from claimcheck.reading.tying import ties  # some two hundred modules, which nobody needs who asks for figures only

    found = list(ties(story))
    linked = tuple(tie for tie in found if isinstance(tie, Link))
    facts = tuple(tie.fact(story) for tie in found if isinstance(tie, Listed))
    named = [name for link in linked for name in link.claims] + [fact.about for fact in facts]
    return as_fine(story.claims(named), linked), linked, facts


def _claims(
    document: Document, tokens: Tokens, found: Sequence[tuple[Sentence, list[Said]]], scan: Scan
) -> tuple[list[Scoped], list[Claim]]:
    """The figures of the sentences *found* with what each speaks of, and the claims that they make."""
    table = taxonomy()
    every: list[Scoped] = []
    claims: list[Claim] = []
    spots = scan.spots
    at, count = 0, len(spots)
    dates = begun(tokens, document.published) if document.published else {}
    for sentence, told in found:
        while at < count and spots[at].first < sentence.first:
            at += 1
        begin = at
        while at < count and spots[at].first < sentence.last:
            at += 1
        if begin < at:
            scoped = _scoped(document, tokens, sentence, scan.figures[begin:at], spots[begin:at], dates, table)
            every += scoped
            claims += _of_sentence(document, tokens, sentence, scoped, told, len(claims))
    return every, claims


def _of_sentence(document: Document, tokens: Tokens, sentence: Sentence, scoped: list[Scoped], told: list[Said], count: int) -> list[Claim]:
    """The claims of the figures of a sentence, ahead of which *count* were made."""
    begin, stop = sentence.first, sentence.last
    # What no word of the sentence can open is not asked of each of its figures.
    records = called_extremes(tokens, sentence, scoped) if may_call(tokens, begin, stop) else None
    weighed, marked = tokens.holds(TELLING, begin, stop), tokens.holds(_OPENING, begin, stop)
    text, (line, opens, closes) = document.text, document.line_around(sentence.start)  # nearly every figure stands on that line
    claims: list[Claim] = []
    for one in scoped:
        figure, scope, kind, grain = one.figure, one.scope, one.kind, None
        if records and (record := records.get(len(claims))) is not None:
            scope, kind, grain = _of_record(record, scope, kind)
        start, ending, first, end = figure.start, figure.end, figure.phrase_start, figure.phrase_end
        if figure.kind == "share":
            end = label_end(document.text, figure)
        if opens <= first and opens <= start < closes and first < closes:
            span = phrase = made_span(start, ending, text[start:ending], line, start - opens + 1)
            if first != start or end != ending:
                phrase = made_span(first, end, text[first:end], line, first - opens + 1)
        else:
            span, phrase = document.span(start, ending), document.span(first, end)
        said = voice_at(told, one.first) if told else ""
        modal = modality(tokens, begin, one.first) if weighed else "stated"
        quoted = marked and inside_marks(text, start, ending, sentence.start, sentence.end)
        claims.append(_made_claim(  # in the order of its fields: naming fifteen of them would take a third of the time of making it
            f"c{count + len(claims) + 1}", amount_of(figure, span.quote), kind, scope, said, modal, sentence.role, span, phrase, quoted,
            figure.related and not figure.conversion, grain, None, sentence.number, sentence.block,
        ))  # fmt: skip
    return claims


def _of_record(record: Extreme, scope: Scope, kind: Kind) -> tuple[Scope, Kind, int]:
    """The scope and the kind of a figure that is called a record, and over how many days."""
    scope = scope if record.lasting is None else attrs.evolve(scope, lasting=record.lasting)
    return scope, "extreme" if record.previous else kind, record.grain


def _scoped(
    document: Document,
    tokens: Tokens,
    sentence: Sentence,
    here: Sequence[Figure],
    spots: Sequence[Spot],
    dates: Mapping[str, Window],
    table: Taxonomy,
) -> list[Scoped]:
    """The figures of a sentence with what each speaks of, which may be what the one before it does."""
    given, timed = _times_of(document, tokens, sentence, here, spots, dates)
    found: list[Scoped] = []
    before: Scoped | None = None
    start, last, count = sentence.first, sentence.last, len(spots)
    means = tokens.among(EACH_OR_MEAN, start, last)
    for i, figure in enumerate(here):
        spot = spots[i]
        first = spot.first
        stop = spots[i + 1].first if i + 1 < count else last
        # "Four of the five clerks left": what is said of them is said of the four; not in "freed four of the five clerks held".
        holds_next = stop < spot.end and not predicates.before(tokens, spot.begin, start, table)
        if holds_next:
            stop = spots[i + 2].first if i + 2 < count else last
        scope = _scope(tokens, figure, spot, (start, stop), before, given.get(i), sentence, table)
        near = figure.per or (means and means[0] < first <= means[-1] + OVER_STRETCH)
        kind = kind_told(tokens, figure, spot, start) if near else KINDS.get(figure.kind, "count")
        one = Scoped(figure, first, spot.last, scope, kind, first in timed)
        found.append(one)
        if (
            kind not in _NO_NOUN
            and figure.noun not in _SET_APART
            and figure.why != "one of many"
            and not (before and kind == "count" and is_aside(tokens, before, one))
        ):
            before = one
        elif figure.unit and i and here[i - 1].unit == figure.unit and tokens.low[spots[i - 1].last : first] in _ROW:
            before = None  # "five heats in 51, 53 and 52 seconds, an average of 52": what is told of a row counts what the row does
        start = spot.end if holds_next else spot.last
    return found


_OF_SUBJECT = MEANS | {"("}  # behind these a figure is of the subject
_ROW = ([","], ["and"])
_VERB = 5  # words between a figure and the verb that tells its state


def _times_of(
    document: Document,
    tokens: Tokens,
    sentence: Sentence,
    here: Sequence[Figure],
    spots: Sequence[Spot],
    dates: Mapping[str, Window],
) -> tuple[dict[int, tuple[Time, bool]], Set[int]]:
    """The time of each figure by its number in the sentence, and the tokens that only tell a time."""
    marks = times(tokens, sentence.first, sentence.last, document.published, dates)
    if not marks:
        return {}, frozenset()
    places = [(spot.first, spot.last) for spot in spots]
    timed: set[int] = set()
    for mark in marks:
        if not mark.aside:
            first, last = mark.first, mark.last
            for k, _ in places:
                if first <= k < last:
                    timed.add(k)
    if timed:
        free = [i for i, (first, _) in enumerate(places) if first not in timed]
        given = {free[i]: time for i, time in attach(tokens, marks, [places[i] for i in free]).items()}
    else:
        given = attach(tokens, marks, places)
    for i in range(1, len(here)):  # "5 yuan ($1) by 2020"
        if here[i].conversion and i in given and i - 1 not in given:
            given[i - 1] = given[i]
    return given, timed


def _scope(
    tokens: Tokens,
    figure: Figure,
    spot: Spot,
    bounds: tuple[int, int],
    before: Scoped | None,
    time: tuple[Time, bool] | None,
    sentence: Sentence,
    table: Taxonomy,
) -> Scope:
    low, first, end, unit = tokens.low, spot.first, spot.end, figure.unit
    whose, noun, what = told_by(figure.counted, figure.noun)
    if what:
        noun = _of_whom(figure, table)
        what = predicates.of_noun(tokens, spot.last, (end, bounds[1]), what, table)
    else:
        what = _own_state(tokens, figure, spot, bounds, sentence, table)
    if figure.noun == "ones" and are_ones(tokens, first):
        noun, bare = "", not unit
    else:
        bare = not (unit or figure.counted)
    carried = False
    if bare:
        whose, noun, what, carried = _of_bare(tokens, figure, spot, bounds[0], before, (whose, noun, what), table)
    elif noun and not whose and before is not None and before.scope.noun == noun:
        # "thousands of Russian soldiers ..., with 1,770 soldiers": the group is named once a sentence.
        whose = before.scope.whose
    if not what and (ahead := low[first - 1]) in _OF_SUBJECT and (ahead != "(" or noun or carried) and first > sentence.first:
        what = predicates.subject(tokens, first, sentence.first, table)
        if ahead == "(" and not whose:
            whose = subject_group(tokens, what, first, sentence.first, table)
    if what in predicates.OF_THINGS:
        what = predicates.of_thing(what, noun, unit, low[max(bounds[0], spot.begin - _VERB) : min(bounds[1], end + _VERB)])
    window = lasting = None
    if time is not None:
        window = time[0].window
        lasting = time[0].grain if window is None and figure.kind != "duration" else None
    where = place_behind(tokens, end, bounds[1]) if not unit and (noun or what) and figure.kind in _COUNTED else ""
    return _made_scope(noun, whose, what, where, window, lasting)


def _of_bare(
    tokens: Tokens, figure: Figure, spot: Spot, start: int, before: Scoped | None, own: tuple[str, str, str], table: Taxonomy
) -> tuple[str, str, str, bool]:
    """The group, noun and state of a figure that names nothing but its *own*, and whether it goes on with the one *before* it."""
    (whose, noun, what), first, end = own, spot.first, spot.end
    if before is not None and continues(tokens, before, first, figure):
        noun, whose, taken = taken_over(tokens, before, what, (first, end), table)
        return whose, noun, taken if what or not is_elsewhere(tokens, before, first, end) else "", True
    if tokens.low[first - 1] in NUMBERED:
        return whose, numbered(tokens, start, first, table), "", False
    if figure.kind == "count" and is_crowd(tokens, first):
        return whose, "person", what, False
    if noun and not whose and before is not None and before.scope.noun == noun:
        whose = before.scope.whose
    return whose, noun, what, False


def _own_state(tokens: Tokens, figure: Figure, spot: Spot, bounds: tuple[int, int], sentence: Sentence, table: Taxonomy) -> str:
    """The state that the verb of a figure gives it."""
    start, stop = bounds
    low, begin, end, first, kind = tokens.low, spot.begin, spot.end, spot.first, figure.kind
    word = low[end] if end < len(low) else ""
    what, some = "", start > first
    if leads(word):
        some = some or _is_of_others(low, first) or (low[begin - 1] in predicates.TELLING_OF and predicates.is_anothers(tokens, begin, end))
        if not (some or (kind == "money" and word[-3:] == "ing")):  # "a £5,000 joining fee": a sum joins nothing
            verb = end + (low[spot.last] == "of" and _is_told_apart(tokens, end))
            what = predicates.after(tokens, verb, stop, table)
    if what or (kind in _WAYS and word in predicates.OFF):
        return what
    if begin > start and governs(low[begin - 1]):
        what = predicates.before(tokens, begin, start, table)
    if what or some or figure.unit or kind not in _COUNTED or not parts(word):
        return what
    what = predicates.far_behind(tokens, (begin, end), sentence.last, table)
    return "" if what and _is_of_others(low, first) else what


def _is_told_apart(tokens: Tokens, k: int) -> bool:
    """True for the word at token *k* of *Three of the nine libraries [threatened] have been saved*, which tells which nine they are."""
    low = tokens.low
    return k + 1 < len(low) and low[k][-2:] == "ed" and (low[k + 1] in _HAVING or low[k + 1] in BEING)


_HAVING = frozenset("have has had".split())


def _is_of_others(low: list[str], first: int) -> bool:
    """True for the 12 of *none of the 12 suspects was charged*, *the grandmother of 12 died*."""
    if first < _HELD or not (low[first - 1] == "of" or low[first - 2] == "of"):
        return False
    ahead = low[first - _HELD : first]
    return ahead[:2] in (["none", "of"], ["neither", "of"]) or (ahead[-1] == "of" and not PARENTS.isdisjoint(ahead))


_WAYS = frozenset(("measure", "duration"))
_COUNTED = frozenset(("count", "vague"))
_HELD = 3  # tokens ahead of a number that say whose it is


def _of_whom(figure: Figure, table: Taxonomy) -> str:
    """The noun before the word of what happened: the soldiers of ``890 soldier losses``, the miners of ``12 miner deaths``."""
    words = figure.counted.lower().split()
    ahead = words[-2] if len(words) > 1 and words[-1] == figure.noun else ""
    return table.noun_of.get(ahead, "")


_OPENING = frozenset('“‘"')
