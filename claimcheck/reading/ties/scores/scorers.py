"""Scorers: the goals of those named against the score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link, Sort
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import number_word, phrases, stands
from claimcheck.reading.ties.lists.named_rows import row_of
from claimcheck.reading.ties.scores.credits import names_from
from claimcheck.reading.ties.scores.results import FINAL
from claimcheck.reading.ties.scores.scoreline import OTHER_GAMES, SCORED, Score, scored, small
from claimcheck.reading.words.numbers import OFTEN, ORDINALS, SMALL

_FEATS = ((("hat", "-", "trick"), 3), (("hat-trick",), 3), (("brace",), 2), (("double",), 2), (("own", "goal"), 1))
_SCORING = SCORED | frozenset("struck strike goals goal completed volleyed curled slotted tapped fired converted drilled".split())
# A goal of its own, however it was scored.
_ONE = frozenset("penalty goal header strike volley consolation opener effort shot finish deflection".split())
_SINGLE = (("pulled", "one", "back"), ("a", "goal", "back"), ("one", "back"), ("consolation",))
_GAVE = frozenset("gave give gives earned secured brought handed sealed sent saw set made completed wrapped rounded capped".split())
_WON = frozenset("win victory triumph success winners rout".split())
_ON = 2


def scorers(story: Story) -> Iterator[Link | Choice]:
    """What must hold of the scores of *story* and of those who scored."""
    for read in story.reads:
        if read.claim.kind == "score" and read.sentence.number not in story.crowded:
            score = scored(story, read)
            if len(score.sides) == 2:
                yield from _goals(story, score)
                yield from _gave(story, score)
                yield from _all_of(story, score)


# ---- goals -----------------------------------------------------------------------------------------------------------


def _goals(story: Story, score: Score) -> Iterator[Link | Choice]:
    """*won 3-1. Ruiz scored twice, Okafor once and Lind twice*: no more goals than the score has."""
    low = story.tokens.low
    others = [r for r in story.reads if r.claim.kind == "score" and r.first != score.first]
    ends = set(low[max(score.sentence.first, score.first - 8) : score.last + 3])
    alone = _nobody_else(story, score)
    headline = score.sentence.role == "headline" or _is_score_line(story, score)
    if others or not (FINAL & ends or headline or alone) or max(score.numbers) > 12:
        return
    goals: list[Claim] = []
    made, last_told = 0, 0
    headed = score.sentence.role == "headline"
    for sentence in [s for s in story.sentences if s.role == "body"][:6] if headed else story.beside(score.sentence, 0, _ON):
        start = sentence.first
        for first, last, told in (*_told(low, start, sentence.last), *_goals_from(story, sentence)):
            number = told * _sharers(story, start, first, last)
            goals.append(number_word(story, first, last + (number > told), number))
            made, last_told = made + number, first
    yield from _the_others(story, score)
    if alone and goals:
        yield _every_goal(story, score, goals)
        return
    if (len(goals) > 1 or made > sum(score.numbers)) and made <= 2 * sum(score.numbers):
        winners = last_told < score.sentence.last and _of_winners(story, score, last_told)
        most = max(score.numbers) if winners or _of_one_side(story, goals) else sum(score.numbers)
        whole = number_word(story, score.first, score.last, most, "count", Scope(what="goals"))
        said = f"the goals up to line {line(goals[-1])} are of the game of line {line(whole)}"
        yield Link("tally" if len(goals) > 1 else "parts", (whole.id, *(c.id for c in goals)), assumption=said)


_NO_MORE = phrases(
    "no one else scored", "nobody else scored", "no one else found the net", "there were no other goals", "there were no more goals"
)


def _nobody_else(story: Story, score: Score) -> bool:
    """True where the words say that all the goals are told: ``No one else scored for the home side``."""
    return any(stands(story, s, _NO_MORE) >= 0 for s in story.beside(score.sentence, 0, _ON))


def _every_goal(story: Story, score: Score, goals: Sequence[Claim]) -> Choice:
    """The link of *goals* with those of one side, or of both."""
    both = number_word(story, score.first, score.last, sum(score.numbers), "count", Scope(what="goals"))
    said = f"the goals up to line {line(goals[-1])} are all of the goals that line {line(both)} tells"
    names = [c.id for c in goals]
    sort: Sort = "tally" if len(names) > 1 else "same"
    return Choice(tuple(Link(sort, (w.id, *names), assumption=said, exhaustive=True) for w in (*_counted(story, score), both)))


def _goals_from(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """The names of *second-half goals from Lind and Paez*, with how many they are."""
    low = story.tokens.low
    for k in range(sentence.first + 1, sentence.last - 2):
        if low[k] == "goals" and low[k + 1] in ("from", "by") and small(low[k - 1]) < 0 and small(low[k - 2]) < 0:
            last, names = names_from(story, k + 2, sentence.last)
            row = row_of(story, k + 2, sentence.last)
            if row is not None and row.last < last:
                last, names = row.last, len(row.spans)  # "With goals from Diaz, Mora and Paz, Lima won"
            if names > 1 and low[last] not in ("each", "apiece", "who"):
                yield k, last, names


def _told(low: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The words of a sentence that tell how many goals someone scored, with their number."""
    words = low[start:end]
    if not _SCORING & set(words) or OTHER_GAMES & set(words) or long_ago(words):
        return
    k = start
    while k < end:
        feat = next(((len(f), n) for f, n in _FEATS if tuple(low[k : k + len(f)]) == f), None)
        single = next((len(w) for w in _SINGLE if tuple(low[k : k + len(w)]) == w), 0)
        if single:
            yield k, k + single, 1
            k += single - 1
        elif low[k + 1 : k + 2] == ["times"] and 2 < SMALL.get(low[k], 0) < 7:
            yield k, k + 2, SMALL[low[k]]
        elif (goals := _so_many(low, k, start)) > 0:
            yield k, k + 1, goals
        elif low[k] in ("a", "another") and low[k - 1] in _HIT and ({low[k + 1], low[k + 2]} & _ONE) and low[k + 1] != "second":
            yield k, k + 1, 1
        elif low[k : k + 2] == ["both", "goals"] and low[k - 1] in _HIT:
            yield k, k + 2, 2
        elif low[k - 2 : k] == ["the", "other"] and SMALL.get(low[k], 0) > 1:
            yield k, k + 1, SMALL[low[k]]
        elif low[k] in OFTEN:
            yield k, k + 1, OFTEN[low[k]]
        elif feat is not None and (low[k] not in ("double", "brace") or low[k - 1] in ("a", "his", "her")):
            yield k, k + feat[0], feat[1]
            k += feat[0] - 1
        k += 1


def _sharers(story: Story, start: int, first: int, last: int) -> int:
    """How many the words before token *first* name where it is followed by *each*: two for *Lind and Pryce adding one each*, else 1."""
    low, k = story.tokens.low, first
    if low[last] not in ("each", "apiece"):
        return 1
    while k > start and low[k - 1] in _HIT | {"had", "have", "both"}:
        k -= 1
    return max(listed_names(story, start - 1, k), 1)


def _is_score_line(story: Story, score: Score) -> bool:
    """True for *Ashby 3-1 Coalville:* at the head of a sentence."""
    low, first = story.tokens.low, score.sentence.first
    behind = next((k for k in range(score.last, min(score.last + 4, score.sentence.last)) if low[k] == ":"), -1)
    return score.first - first < 4 and behind > 0 and all(story.tokens.written(k)[:1].isupper() for k in (first, score.last))


def _of_one_side(story: Story, goals: Sequence[Claim]) -> bool:
    """True for goals of one sentence that *added* or *for the visitors* joins: whoever adds one, adds it to those of his own side."""
    spans = [c.span for c in goals if c.span is not None]
    sentences = {c.sentence for c in goals}
    if len(sentences) != 1 or len(spans) < 2:
        return False
    sentence = story.sentences[sentences.pop()]
    words = story.tokens.low[sentence.first : sentence.last]
    joined = (
        "added" in words
        or "adding" in words
        or any(a == "for" and b == "the" and c in _SIDES for a, b, c in zip(words, words[1:], words[2:], strict=False))
    )
    return joined and not _REPLIES & set(words)


_SIDES = frozenset("hosts visitors home away winners guests".split())
_REPLIES = frozenset("but while though although replied reply responded pulled consolation equalised equalized levelled own both".split())
_BEATING = frozenset("won beat beats defeated thrashed crushed routed overcame hammered".split())


def _of_winners(story: Story, score: Score, last: int) -> bool:
    """True for *Rovers won 4-1, Kane scoring three and Silva two*: all up to token *last* hangs on the win."""
    low, sentence = story.tokens.low, score.sentence
    hung = low[score.last : last]
    told = "with" in hung[:2] or any(w in _HIT and w.endswith("ing") for w in hung)
    won = bool(_BEATING & set(low[sentence.first : score.first + 1])) and max(score.numbers) > min(score.numbers)
    if last <= score.first:  # "Okoro scored once and Rossi twice as Rovers beat City"
        return won and not (_CLAUSES - {"as", "when"}) & set(low[sentence.first : sentence.last])
    return won and told and not (_CLAUSES | {"for"}) & set(hung)


_CLAUSES = frozenset("but though although while before despite after when as who which ; had has have were was".split())
_HIT = SCORED | frozenset("struck netting hitting getting bagging grabbing adding".split())


def _so_many(low: Sequence[str], k: int, start: int) -> int:
    """The goals of *Kane scoring three and Silva two*, *with two goals from Kane and two from Silva*; 0 where the word tells none."""
    number = SMALL.get(low[k], 0) if low[k] not in ("a", "an") else 0
    behind = low[k + 1]
    if not 0 < number < 8 or behind in ("times", "minutes", "games", "points", "yards", "in", "of", "-"):
        return 0
    if low[k - 1] in _HIT and behind in (",", ".", "and", "as", "for", "goals", "goal", "each"):
        return number
    if behind in ("goals", "goal") and low[k + 2] in ("from", "by"):
        return number
    joined = low[k - 1] == "and" or (low[k - 2] == "and" and behind in (",", ".", "as", "for", ";"))
    told = {"goals", "goal"} & set(low[max(start, k - 8) : k]) or _HIT & set(low[max(start, k - 8) : k])
    if not joined or not told:
        return 0
    return number if behind in ("from", "by") or low[k - 2] == "and" else 0


def long_ago(words: Sequence[str]) -> bool:
    """True for *last season*, *last Saturday*; not for *in the last ten minutes*."""
    return any(w == "last" and n not in _OF_THE_GAME and n not in SMALL for w, n in zip(words, words[1:], strict=False))


_OF_THE_GAME = frozenset("minute minutes seconds kick quarter period half word action attack touch of to".split())


_GOT = ("got", "scored", "added", "hit", "netted")
_OTHERS = tuple((verb, *rest) for verb in _GOT for rest in (("the", "others"), ("the", "rest"), ("one", "each")))


def _the_others(story: Story, score: Score) -> Iterator[Choice]:
    """*Ahmed scored twice and Cole and Brandt got the others*: they are all the goals of one side, or of both."""
    low = story.tokens.low
    for sentence in story.beside(score.sentence, 0, _ON):
        for k in range(sentence.first + 1, sentence.last - 2):
            if tuple(low[k : k + 3]) not in _OTHERS:
                continue
            first, names = _names(story, sentence.first, k)
            told = list(_told(low, sentence.first, first))
            if names < 1 or not told:
                return
            goals = [number_word(story, *one) for one in told]
            rest = number_word(story, first, k, names, "count", Scope(what="goals"))
            both = number_word(story, score.first, score.last, sum(score.numbers), "count", Scope(what="goals"))
            said = f"the goals up to line {line(rest)} are all of the goals that line {line(both)} tells"
            names_of = [c.id for c in (*goals, rest)]
            wholes = (*_counted(story, score), both)
            yield Choice(tuple(Link("tally", (w.id, *names_of), assumption=said, exhaustive=True) for w in wholes))
            return


def _names(story: Story, first: int, last: int) -> tuple[int, int]:
    """Where the list of names that ends before token *last* begins, and how many they are."""
    low, k, names = story.tokens.low, last - 1, 0
    while k > first and (story.tokens.written(k)[:1].isupper() or low[k] in (",", "and")):
        if story.tokens.written(k)[:1].isupper() and (low[k - 1] in (",", "and") or not story.tokens.written(k - 1)[:1].isupper()):
            names += 1
        k -= 1
    return k + 1, names


def listed_names(story: Story, first: int, last: int) -> int:
    """How many are named in the list that ends before token *last*."""
    return _names(story, first, last)[1]


# ---- all the goals ---------------------------------------------------------------------------------------------------


_SOME_TIME = frozenset("late early quick first second half".split())


def _gave(story: Story, score: Score) -> Iterator[Link]:
    """*Ndiaye's hat-trick and a late penalty gave City a 4-0 win*: what the win came of is all that its side scored."""
    low, sentence = story.tokens.low, score.sentence
    verb = next((k for k in range(sentence.first, score.first) if low[k] in _GAVE), -1)
    won = _WON & set(low[score.last : score.last + 3]) or "home" in low[verb : score.first]
    if verb < 0 or not won or OTHER_GAMES & set(low[sentence.first : sentence.last]):
        return
    told, named = _goals_up_to(story, sentence.first, verb)
    top = max(range(2), key=lambda i: score.numbers[i])
    made = sum(number for *_, number in told)
    if not 0 < abs(made - score.numbers[top]) < 3 or made < 2:
        return
    if _FURTHER & set(low[score.last : story.beside(sentence, 0, 1)[-1].last]):
        return  # another goal is told behind the score
    goals = [number_word(story, *one) for one in told]
    said = f"the goals up to line {line(goals[-1])} are all of the winners' goals"
    if len(goals) > 1:
        yield Link("tally", (score.sides[top].id, *(c.id for c in goals)), assumption=said, exhaustive=True)
    elif (named or made > score.numbers[top]) and not _SOME_TIME & set(low[sentence.first : verb]):
        # Else who scored the rest is not told: "A double from Kane", "Two late goals gave Rovers a 3-2 win".
        yield Link("same", (_counted(story, score)[0].id, goals[0].id), assumption=said)


def _goals_up_to(story: Story, start: int, end: int) -> tuple[list[tuple[int, int, int]], bool]:
    """The words up to token *end* that tell goals, with their number, none where they are of some; and whether names alone tell them."""
    low, k = story.tokens.low, start
    told: list[tuple[int, int, int]] = []
    while k < end:
        if listed := _listed(story, k, end):
            return [*told, (k, k + 1, listed)], True
        last, number = _goals_at(story, k, end)
        if not number and (low[k] in _BOTH or low[k] in ("including", "one", "two") and low[k + 1] == "of"):
            return [], False
        if number:
            told.append((k, last, number))
        k = last
    return told, False


def _goals_at(story: Story, k: int, end: int) -> tuple[int, int]:
    """The token behind the words at *k* that tell goals, and how many: ``a hat-trick``, ``two late headers``, ``one from``; 0 for none."""
    low = story.tokens.low
    if (apiece := _apiece(story, k, end)) is not None:
        return apiece
    if _is_one_of_them(low, k):
        return k + 1, 0  # "Three goals from Pryce, the last a penalty"
    feat = next(((len(f), n) for f, n in _FEATS if tuple(low[k : k + len(f)]) == f and f != ("own", "goal")), None)
    if feat is not None:
        return k + feat[0], feat[1]
    if low[k] == "one" and low[k + 1] in ("from", "by"):
        return k + 1, 1
    counted = SMALL.get(low[k], 1 if low[k] in ("a", "an", "another") else 0)
    noun = next((j for j in range(k + 1, min(k + 4, end)) if low[j].removesuffix("s") in _ONE), -1)
    if counted and noun > 0 and not {"and", ",", "from", "by"} & set(low[k:noun]):
        return noun + 1, counted
    return k + 1, 0


def _is_one_of_them(low: Sequence[str], k: int) -> bool:
    """True for the *a penalty* of *the last a penalty*, *one a penalty*: one of the goals told before."""
    return low[k] in ("a", "an") and (low[k - 1] in ("one", "last", "other", "latter", "former") or low[k - 1] in ORDINALS)


_PLURAL_FEATS = {"braces": 2, "doubles": 2, "trebles": 3}


def _apiece(story: Story, k: int, last: int) -> tuple[int, int] | None:
    """The token behind *a goal each for Berg and Holm*, *braces from Kane and Ito* where it begins at *k*, and how many goals they are."""
    low = story.tokens.low
    every = _PLURAL_FEATS.get(low[k], 0)
    at = k + 1
    if not every:
        every = SMALL.get(low[k], 1 if low[k] in ("a", "an") else 0)
        at = next((j + 1 for j in range(k + 1, min(k + 5, last)) if low[j] in ("each", "apiece")), -1)
    if not every or at < 0 or low[at] not in ("for", "from", "by", "to"):
        return None
    end, names = at + 1, 0
    while end < last and (_capital(story, end) or (low[end] in (",", "and") and _capital(story, end + 1))):
        names += _capital(story, end) and not _capital(story, end - 1)
        end += 1
    return (end, every * names) if names > 1 else None


def _capital(story: Story, k: int) -> bool:
    return story.tokens.written(k)[:1].isupper()


def _listed(story: Story, k: int, last: int) -> int:
    """How many are named in *goals from Ruiz, Lund and Okafor* up to token *last*; 0 where nothing else may stand there."""
    low = story.tokens.low
    if low[k] not in ("goals", "strikes", "headers") or low[k + 1] not in ("from", "by") or small(low[k - 1]) > 0 or "," in low[last - 1]:
        return 0
    first, names = _names(story, k + 1, last)
    return names if first == k + 2 and names > 1 else 0


_FURTHER = frozenset("other others also rest another added fourth fifth sixth besides".split())
_BOTH = frozenset("both including among early opening first".split())


def _all_of(story: Story, score: Score) -> Iterator[Choice]:
    """*scored all three of the goals as Malmo won 3-0*: they are those of one side, or of both."""
    low = story.tokens.low
    here = story.beside(score.sentence, 0, _ON) if sum(r.claim.kind == "score" for r in story.reads) == 1 else [score.sentence]
    for sentence, k in ((s, k) for s in here for k in range(s.first, s.last - 2)):
        end = next((j for j in range(k + 2, min(k + 8, sentence.last)) if low[j] in ("goals", "tries", "runs", "points")), -1)
        number = 2 if low[k] == "both" else SMALL.get(low[k + 1], 0) if low[k] == "all" else 0
        if number < 2 or end < 0 or not (_SCORING | {"target"}) & set(low[max(sentence.first, k - 4) : k]):
            continue
        if any(score.last <= r.first < k for r in story.reads if r.claim.kind == "score"):
            continue  # "won the shoot-out 4-3 after a 2-2 draw in which Lee scored both their goals"
        gap = set(low[k + 2 if low[k] == "all" else k + 1 : end])
        if not gap <= _ALL_THE | _OWN_SIDE:
            continue
        told = number_word(story, k, end + 1, number)
        both = number_word(story, score.first, score.last, sum(score.numbers))
        said = f"the goals in line {line(told)} are of the game of line {line(both)}"
        wholes = (*_counted(story, score), *(() if gap & _OWN_SIDE else (both,)))
        yield Choice(tuple(Link("same", (told.id, c.id), assumption=said) for c in wholes))


_ALL_THE = frozenset("of the".split())
_OWN_SIDE = frozenset("their his her its side's team's home away visitors hosts home's ' ’".split())


def _counted(story: Story, score: Score) -> list[Claim]:
    """The sides of *score* as counts of goals, the greater first."""
    pairs = sorted(zip(score.sides, score.numbers, strict=True), key=lambda p: -p[1])
    spans = [(c.span, n) for c, n in pairs]
    at = story.tokens.at
    return [number_word(story, at(s.start), at(s.end), n) for s, n in spans if s is not None]
