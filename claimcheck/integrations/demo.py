"""A small story with an error in it, for those who want to see a report before they have a story at hand."""

STORY = """\
Region hires hundreds of nurses over the weekend
Hundreds of nurses were hired across the region in the last two days, with 340 nurses hired on Saturday and another 290 on Sunday.
The 340 nurses hired on Saturday start in April, about 30 of them on night shifts.
Hundreds of nurses were hired across the region in the last two days, with 430 nurses hired on Saturday and another 290 on Sunday
"""
PUBLISHED = "2026-03-09"
