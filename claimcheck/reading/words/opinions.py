"""Opinions: on which side of a question the words put people."""

from __future__ import annotations

OPINIONS = {
    **dict.fromkeys("back backs backed backing support supports supported favour favor favours approve approves".split(), "for"),
    **dict.fromkeys("approved like yes for".split(), "for"),
    **dict.fromkeys("pro concurred assented agree agreed agrees accept trust want wanted wants in".split(), "for"),
    **dict.fromkeys("oppose opposes opposed opposing reject rejected rejects against disapprove disapproved dislike no".split(), "against"),
    **dict.fromkeys("disagree disagreed distrust refuse refused anti dissent dissented dissenting".split(), "against"),
}  # fmt: skip
