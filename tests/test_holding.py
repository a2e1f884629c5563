"""Sentences that hold words: found by where the words stand, they are those that a search of every sentence gives."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents.plain import plain
from claimcheck.reading.sentences import sentences
from claimcheck.reading.story import Story
from claimcheck.reading.tokens import Tokens

WORDS = ("storm", "12", "rose", "fell", "and", "of", "30", "homes", "km")
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), min_size=1, max_size=8)
SETS = st.lists(st.frozensets(st.sampled_from((*WORDS, "never")), max_size=4), min_size=1, max_size=3)


@given(TEXTS, SETS, st.integers(0, 7), st.integers(1, 8))
def test_as_if_every_sentence_were_searched(told, sets, first, count):
    document = plain(" ".join(" ".join(words).capitalize() + "." for words in told))
    tokens = Tokens(document.text)
    found = sentences(document, tokens)
    part = found[first : first + count] or found
    story = Story(document, tokens.padded(), found, [], [])
    for one in (story, story.part(part)):
        expected = [s for s in one.sentences if all(some & one.words(s) for some in sets)]
        assert one.holding(*sets) == expected


def test_what_stands_in_none():
    document = plain("The storm took 12 roofs. Nobody was hurt.")
    story = Story(document, Tokens(document.text).padded(), sentences(document, Tokens(document.text)), [], [])
    assert story.holding(frozenset()) == []
    assert story.holding(frozenset(("flood",))) == []
    assert [s.number for s in story.holding(frozenset(("hurt", "flood")))] == [1]
