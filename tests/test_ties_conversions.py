"""Conversions from prose: brackets, or and that is, ranges end by end."""

import pytest
from passages import silent, told

# The passage, its day of publication and the rule that finds it.
BAD = [
    ("The ring weighs 2 ounces (about 75 grams).", "2026-03-03", "converted-unit"),
    ("The 8-ounce (327-gram) steak costs $12.", "2026-03-03", "converted-unit"),
    ("Highs will reach 30 degrees Celsius (96 degrees Fahrenheit).", "2026-03-03", "converted-unit"),
    ("The runway is 3,000 metres, or 12,000 feet, long.", "2026-03-03", "converted-unit"),
    ("The dam holds 2 million cubic metres (7 million cubic feet) of water.", "2026-03-03", "converted-unit"),
    ("The lake covers 150 hectares, or about 600 acres.", "2026-03-03", "converted-unit"),
    ("It was minus 5C, or 14F.", "2026-03-03", "converted-unit"),
    ("The trail is 8 km or 8 miles long.", "2026-03-03", "converted-unit"),
    ("A gap of 3 to 5 km (6 to 9 miles) opened.", "2026-03-03", "converted-unit"),
    ("The load of 20 tonnes — 20,000 lb — fell off.", "2026-03-03", "converted-unit"),
    ("The tower is 324 metres tall, that is 1,263 feet.", "2026-03-03", "converted-unit"),
    ("The wind reached 120 km/h (about 95 mph).", "2026-03-03", "converted-unit"),
    ("He is 6 feet 4 inches (183 cm) tall.", "2026-03-03", "converted-unit"),
    ("The fish weighed 14 pounds, 2 ounces (about 9 kg).", "2026-03-03", "converted-unit"),
    ("Between 10 and 15 miles (16-34 km) of road were lost.", "2026-03-03", "converted-unit"),
    ("The peak is 4,810 metres (11,780 feet) high.", "2026-03-03", "converted-unit"),
    ("The mercury fell to minus 20C (minus 14F).", "2026-03-03", "converted-unit"),
    ("The pass lies at 2,400 metres, nearly 9,900 feet.", "2026-03-03", "converted-unit"),
    ("The water was 20C (36F) on Sunday.", "2026-03-03", "converted-unit"),
    ("The river rose by 3 metres, from 2 metres to 4 metres.", "2026-03-03", "percent-change"),
]

GOOD = [
    ("The wind averaged 40 km/h. Over two hours the smoke travelled 150 km.", "2026-03-03"),
    ("The trench is 12 miles (19km) long and 3 feet (0.9m) deep.", "2026-03-03"),
    ("A pound of beef (450g) costs $6, a kilo $13.", "2026-03-03"),
    ("The lake is 30 feet (9m) deep and 2 miles (3.2km) wide.", "2026-03-03"),
    ("The 5km or 10km run starts at noon.", "2026-03-03"),
    ("He ran the 400 metres in 44 seconds and the mile (1.6km) in four minutes.", "2026-03-03"),
    ("The area is 2 square miles (5.2 sq km), or 1,280 acres.", "2026-03-03"),
    ("Temperatures rose by 20C (36F).", "2026-03-03"),
    ("It was 20C (36F) warmer than on Sunday.", "2026-03-03"),
    ("The trail is 12 miles, 4,000 feet up at its highest.", "2026-03-03"),
    ("A pint of milk, about 90p, weighs 1.3 pounds.", "2026-03-03"),
    ("The wind fell to 20 mph, 15 knots in the bay.", "2026-03-03"),
    ("The tunnel is 50 km (31 miles) long, 38 km (24 miles) of it under the sea.", "2026-03-03"),
    ("The baby, born on 1 March, weighed 3.4kg (7lb 8oz).", "2026-03-03"),
]


@pytest.mark.parametrize(("text", "day", "rule"), BAD)
def test_what_does_not_fit_is_found(text, day, rule):
    assert rule in told(text, day)


@pytest.mark.parametrize(("text", "day"), GOOD)
def test_what_fits_or_is_not_tied_stays_silent(text, day):
    silent(text, day)
