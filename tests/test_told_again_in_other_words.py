"""One number told twice in other words: the age of a suspect, lives and jobs lost, a run of wins, a journey, *The captives, 11 in all*."""

import pytest
from passages import silent, twins

PAIRS = [
    ("Police are looking for a woman of about {} who took a tray of rings. The suspect, who is in her late 50s, had a limp.", "30", "58"),
    ("The thief, in his early 40s, had a limp. Dogs lost the trail. The wanted man, who is about {}, wore a red cap.", "20", "42"),
    ("Mine blast kills {}\n\nThe pit lies below a chapel. In all, 37 miners lost their lives, the owners said.", "31", "37"),
    (
        "{} hurt as stand falls at speedway\n\nNobody lost their life. A nurse put the number of injured at 53, most of whom had cuts.",
        "35",
        "53",
    ),
    ("{} to lose jobs at tannery\n\nThe works will shut by June. The 180 redundancies were announced on Friday.", "280", "180"),
    ("{} lose jobs at tannery\n\nThe works will shut with the loss of 180 jobs.", "280", "180"),
    (
        "Otters make it {} wins in a row\n\nA late try gave Otters victory over the leaders. It was their fourth successive win.",
        "five",
        "four",
    ),
    ("Hotel bomb kills {}\n\nThe blast was heard across the bay. Nineteen lives were lost, the mayor said.", "12", "19"),
    ("{} divers are missing. A boat went out to look for the four divers on Sunday.", "Three", "Four"),
]
RIGHT = [
    "Police are looking for a man in his 20s. A man aged 31 was held on Monday, and the suspect was charged.",
    "Twelve die in flood\n\nTwelve people died. Nineteen lives were lost in the flood of 2010.",
    "Police are looking for a man of about 30. The woman he robbed, who is in her 50s, was not hurt.",
    "A man aged 30 was killed in the fire. The man who raised the alarm is 52.",
    "A man of 60, robbed at home, was not hurt. The robber, in his 20s, took £40.",
    "The robber, about 20, ran off. The man who chased him was 60.",
    "Police are looking for a man of about 50. The suspect, who is in his mid-40s, limped.",
    "280 to lose jobs at tannery\n\nThe works will shut by June. The 280 redundancies were announced on Friday.",
    "280 to lose jobs at tannery\n\nThe works will shut by June. The 180 redundancies at Hull come on top of 100 in Leeds.",
    "Otters make it five wins in a row\n\nOtters beat the leaders on Sunday. It was their fourth successive win at home.",
    "Otters make it five wins in a row\n\nLane scored for Otters on Sunday. It was his fourth successive goal.",
    "Walker home after 40-day trek\n\nShe spent 30 days in the hills.",
    "Police seize 40 dogs at farm\n\nThe gate was broken at dawn. The officers, 60 in all, wore masks.",
]


@pytest.mark.parametrize(("text", "wrong", "right"), PAIRS)
def test_what_is_told_again_in_other_words_is_one_number(text, wrong, right):
    twins(text, wrong, right)


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_told_of_another_is_left_alone(text):
    silent(text)
