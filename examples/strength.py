"""How strong a pass is: the same two days against totals that say less and more."""

import claimcheck as cc

sunday = cc.claim("sunday", "1,770 killed", on="2024-11-10")
monday = cc.claim("monday", "1,950 killed", on="2024-11-11")

for total in ("thousands killed", "about 3,700 killed", "3,720 killed"):
    report = cc.check([sunday, monday, cc.claim("both", total, start="2024-11-10", end="2024-11-12")])
    print(f"{total}: {report.held[0].strength}")
