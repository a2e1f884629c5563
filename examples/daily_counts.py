"""Daily counts against a two-day total and a running total."""

import claimcheck as cc

sunday = cc.claim("sunday", "1,770 killed", on="2024-11-10", by="Ukrainian army")
monday = cc.claim("monday", "1,950 killed", on="2024-11-11", by="Ukrainian army")
war = cc.claim("war", "more than 710,000 killed", start="2022-02-24", end="2024-11-12", by="Ukrainian army")

for total in ("thousands killed", "tens of thousands killed"):
    two_days = cc.claim("two_days", total, start="2024-11-10", end="2024-11-12", by="Ukrainian army")
    print(cc.check([sunday, monday, two_days, war]))
    print()
