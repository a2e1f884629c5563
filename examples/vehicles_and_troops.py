"""28 vehicles with about 30 troops in each, against the dead among them."""

import claimcheck as cc

vehicles = cc.claim("vehicles", "28 vehicles")
load = cc.claim("load", "about 30 troops/vehicle")

try:
    vehicles + load
except cc.UnitError as error:
    print(error)

for dead in ("100 killed", "1,100 killed", "1,900 killed"):
    report = cc.check([vehicles, load, cc.claim("dead", dead, of=vehicles * load)])
    print(dead, "->", report.findings[0].level if report.findings else "fits", "|", *(f.reckoning[-1] for f in report.findings))
