"""That event: whether *since the fire* takes up what another sentence tells with its time."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.moments import Moment
from claimcheck.reading.story import Story


def is_that_event(story: Story, behind: Sequence[str], start: Moment) -> bool:
    """True for the fire of *burned in June 1944. It will be 82 years since the fire*: what the words call it is what is told there."""
    if len(behind) < 3 or behind[1] not in ("the", "that"):  # noqa: PLR2004
        return False
    name, told = behind[2], story.words(start.sentence)
    if (name in _CALAMITIES and _BEFELL & told) or _ACTS.get(name, _NONE) & told:
        return True
    return any(name[:_STEM] == word[:_STEM] for word in told if len(word) >= _STEM)


_STEM = 5
_NONE = frozenset[str]()
_KILLED = frozenset("killed shot stabbed strangled beaten poisoned drowned slain body dead".split())
_ACTS = {
    "murder": _KILLED,
    "killing": _KILLED,
    "discovery": frozenset("found unearthed dug spotted".split()),
    "death": frozenset("died killed drowned dead executed".split()),
    "arrival": frozenset("came landed reached docked settled".split()),
    "victory": frozenset("won beat triumph".split()),
    "win": frozenset("won beat victory".split()),
    "defeat": frozenset("lost beaten".split()),
    "loss": frozenset("lost sank vanished".split()),
    "theft": frozenset("stolen stole taken robbed".split()),
    "sale": frozenset("sold bought".split()),
    "wedding": frozenset("married wed".split()),
    "release": frozenset("freed released".split()),
}
_CALAMITIES = frozenset(
    "fire blaze disaster tragedy explosion blast collapse crash accident flood storm attack massacre raid shooting bombing sinking wreck "
    "avalanche landslide earthquake quake killing murder battle siege killings deaths eruption catastrophe calamity".split()
)
_BEFELL = frozenset(
    "burned burnt burning burst exploded blew collapsed fell sank struck hit killed crashed flooded swept buried destroyed died shot "
    "bombed attacked stormed raided besieged capsized derailed erupted drowned perished caved up gave fought broke slid wiped".split()
)
