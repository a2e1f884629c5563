"""Past forms of verbs that do not end in *-ed*, as they open what a subject went on to do."""

from __future__ import annotations

IRREGULAR = frozenset(
    "was were made took won became went came ran began left sold wrote held met built bought got gave led lost sang did fought flew stood "
    "shut broke rose fell drew sent had sank set put cut hit struck shot swam rode drove shook slid spun swung bore beat bit blew burst "
    "caught chose dealt dug fed felt fled forgot found froze grew heard hid hung kept knew laid lay lent let lit meant overtook paid quit "
    "read rang said sat saw shone spent split spoke spread stole stuck swept taught tore thought threw told undid underwent withdrew woke "
    "wore burnt learnt leapt overran outlived brought outgrew gained".split()
)


def is_past_form(word: str) -> bool:
    """True for a word that may be a verb of the past: ``fell``, ``closed``."""
    return word in IRREGULAR or (word.endswith("ed") and len(word) > _SHORT)


_SHORT = 3  # letters of *red*, *bed*
