"""A record against the earlier peak it is said to pass."""

import claimcheck as cc

may = cc.claim("may", "1,730 killed", during="2024-05", record="day")

for said in ("1,950 killed", "1,700 killed"):
    monday = cc.claim("monday", said, on="2024-11-11", record="day")
    print(cc.check([may, monday]))
    print()
