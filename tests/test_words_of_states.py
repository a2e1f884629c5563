"""Words of states and labels: each is read in its two sentences, on different topics, as what happened to the counted."""

import tomllib
from pathlib import Path

import pytest

import claimcheck as cc

STATES = tomllib.loads((Path(__file__).parent / "corpus" / "words" / "states.toml").read_text("utf-8"))
SHIPPED = cc.taxonomy()
NAMES = {**SHIPPED.state_of, **SHIPPED.label_of}
CASES = [(word, frame) for group in STATES["group"] for word in group["words"] for frame in group["frames"]]


def state(text):
    """What happened to the first figure of *text*."""
    return cc.read(text).claims[0].scope.what


def test_every_word_of_a_state_or_label_stands_in_a_group():
    words = [word for group in STATES["group"] for word in group["words"]]
    assert sorted(words) == sorted(NAMES)
    assert all(len(set(group["frames"])) == 2 for group in STATES["group"])


@pytest.mark.parametrize("word, frame", CASES)
def test_a_word_tells_what_happened_to_the_counted(word, frame):
    assert state(frame.format(word)) == NAMES[word]


@pytest.mark.parametrize("text, expected", STATES["left"]["states"])
def test_a_word_tells_nothing_where_it_means_something_else(text, expected):
    assert state(text) == expected


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("The rebels fired some 90 rockets at the port.", ["fired"]),
        ("The club fired its 12 scouts.", ["dismissed"]),
        ("Ida Reed fired nine aces.", ["fired"]),
        ("Cole completed 31 passes.", ["completed"]),
        ("The council completed 31 flats.", ["built"]),
        ("Oilseed fell to £310 and linseed £290.", ["", ""]),
        ("The shop charges a £40 joining fee.", [""]),
        ("Two ferries were shut and nine pools closed.", ["shut", "closed"]),
        ("Two gliders were shot down and three damaged.", ["shot down", "damaged"]),
        ("They shot down 76 of the drones.", ["shot down"]),
        ("Customs intercepted 400kg of cocaine and 14 boats.", ["intercepted", ""]),
        ("The battery intercepted 40 missiles.", ["shot down"]),
        ("The slide left 40 injured and 12 still missing.", ["wounded", "missing"]),
        ("By noon 78 people were confirmed dead and 12 remained missing.", ["killed", "missing"]),
        ("Some 40 hikers are listed as missing.", ["missing"]),
        ("Four of the five divers were rescued.", ["rescued", ""]),
        ("None of the 12 clerks was charged.", [""]),
        ("All of the 12 clerks were charged.", ["charged"]),
        ("The rebels freed 15 of 40 hostages seized in May.", ["freed", "seized"]),
        ("Forty people are dead and 1,200 in shelters.", ["killed", ""]),
        ("Forty people died in Leeds and 12 in York.", ["killed", "killed"]),
        ("Forty were killed on Monday and 12 in May.", ["killed", "killed"]),
        ("The gang burned 14 barns, killing nine and abducting 31.", ["burned", "killed", ""]),
        ("The gang killed nine clerks, bringing to 31 its victims.", ["killed", "killed"]),
        ("Of 900 gates reported, 640 were mended and 260 still waiting.", ["reported", "mended", ""]),
        ("The toll was nine killed, rising to 14.", ["killed", "killed"]),
        ("The grandmother of 12 died at home.", [""]),
        ("The office saved £4m by moving 600 desks.", ["saved", ""]),
        ("A combined 900 seats were sold.", ["sold"]),
        ("Of 80 riders, 31 were fined, 14 warned and nine await a ruling.", ["", "fined", "warned", ""]),
        ("The league won 140 wards, nine shy of its aim, with 31 wards yet to be counted.", ["won", "", ""]),
        ("The choir won three cups and was nominated for nine more.", ["won", ""]),
        ("The slide killed nine in Lund and at least 14 more in Malmo.", ["killed", "killed"]),
        ("Arson totalled 900 cases, though thefts were up by 31.", ["totalled", ""]),
        ("Crews from 31 villages spent the night there, and a barge carrying 90 pilgrims sank.", ["", ""]),
        ("Pupils at 31 schools were moved from 14 rooms flooded on Monday.", ["", "flooded"]),
        ("A flotilla of 31 barges sank, and nine of the wounded died.", ["sunk", "killed"]),
        ("Tram hits wall, kills nine, wounds 31.", ["killed", "wounded"]),
        ("Nurses treated wounds 31 hours old.", [""]),
        ("At least 90 pilgrims, including nine monks, were wounded on Sunday.", ["wounded", "wounded"]),
        ("Nine porters in a lorry near Lund were killed.", ["killed"]),
        ("All 31 clerks on board the ferry died when it sank.", ["killed"]),
        ("Over 90 – nobody knows for sure – perished.", ["killed"]),
        ("Nine cooks from Lund had wounded 14 monks.", ["", "wounded"]),
        ("Owners of 31 farms in the valley were arrested.", [""]),
        ("She met nine clerks, who were angry.", [""]),
        ("Nine rebels in Lund who spoke of peace are free.", [""]),
        ("Nine porters inside, including two boys, were wounded.", ["wounded", "wounded"]),
        ("Some 31 porters who were waiting for bread were wounded.", ["wounded"]),
        ("Nine porters riding in a lorry were wounded when it slid.", ["wounded"]),
        ("Nine on the tram and 31 on the quay were wounded.", ["wounded", "wounded"]),
        ("A total of 31 monks from Lund were sacked.", ["dismissed"]),
        ("Nine monks in Lund and 31 barns near Ystad were burned.", ["", "burned"]),
        ("Nine monks singing psalms, the abbot said, were there.", [""]),
        ("Killed were nine monks.", ["killed"]),
        ("Among the wounded are 31 porters.", ["wounded"]),
        ("Among the guests were 31 porters.", [""]),
        ("The tram left the rails, killing all nine on board.", ["killed"]),
        ("Nine clerks died and 31 are in hospital.", ["killed", ""]),
        ("Nine clerks were rescued and 14 remain at sea.", ["rescued", ""]),
        ("Nine clerks were cleared, 14 got a warning and 31 have been let off.", ["cleared", "", ""]),
        ("Nine clerks died and 31 were women.", ["killed", "killed"]),
        ("Nine clerks died in May and 31 were in June.", ["killed", "killed"]),
        ("The toll in 31 towns was high, and nine moved.", ["", "moved"]),
        ("The bridge toll rose to £31.", [""]),
        ("She attacked 14km from the summit and they built 14km of track.", ["", "built"]),
    ],
)
def test_a_state_is_that_of_what_is_counted(text, states):
    assert states == [claim.scope.what for claim in cc.read(text, links=False).claims]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army said it had struck “more than 90 targets” in 24 hours.", ["stated", "stated"]),
        ("It plans 400 homes.", ["forecast"]),
        ("It has plans for 400 homes.", ["forecast"]),
        ("She won 31 wards and will stand again.", ["stated"]),
        ("It found 90 voters who would switch.", ["stated"]),
        ("It shut 14 kiosks in May 2024.", ["stated"]),
    ],
)
def test_what_is_counted_is_no_aim(text, told):
    assert told == [claim.modality for claim in cc.read(text, links=False).claims]


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Fifteen people were killed, including four children, and 31 are still missing.", ["person", "child", ""]),
        ("Fifteen people were killed and 31 are still missing.", ["person", "person"]),
        ("The mayor, who keeps 12 dogs, said 40 had died.", ["dog", ""]),
        ("The farm had 12 dogs, and 40 had died.", ["dog", "dog"]),
        ("Shells hit nine hamlets, killing 31 and wounding 70.", ["hamlet", "", ""]),
        ("The fire destroyed 90 barns and killed four.", ["barn", ""]),
        ("The slide hit 90 climbers, killing four and injuring nine.", ["climber", "climber", "climber"]),
        ("The fever struck 90 cows, killing 14.", ["cow", "cow"]),
        ("The navy boarded nine boats and detained three.", ["boat", "boat"]),
        ("The fire destroyed 90 barns and damaged four.", ["barn", "barn"]),
        ("Ida Reed has 31 goals in 24 matches, nine of them at home.", ["goal", "match", "goal"]),
        ("Reed made 90 appearances and scored 14.", ["appearance", ""]),
        ("They played nine matches and won four.", ["match", "match"]),
        ("Customs took 12 rifles, 14 knives and nine swords, 35 in all.", ["rifle", "knife", "sword", ""]),
        ("Customs took 14 knives in Lund and nine in Malmo, 23 in all.", ["knife", "knife", "knife"]),
        ("Tenants at 31 flats were moved and nine of them wept.", ["flat", ""]),
        ("The chain has 900 kiosks in 31 states and plans to close 40.", ["kiosk", "state", "kiosk"]),
    ],
)
def test_an_elided_figure_counts_what_the_one_before_it_does_and_not_what_was_told_in_passing(text, nouns):
    assert nouns == [claim.scope.noun for claim in cc.read(text, links=False).claims]
