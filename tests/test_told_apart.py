"""Passages with a slip beside right ones, for ties that hold on wider ground."""

import pytest
from passages import silent, told

import claimcheck as cc

PAIRS = [
    ("Goats outnumber people by ten to one on the ridge. It has 60 residents and 600 goats.", "Goats outnumber people by ten to one on the ridge. It has 60 residents and 900 goats."),
    ("Cars outnumber people by three to two. The town has 3,000 residents and 4,500 cars.", "Cars outnumber people by three to one. The town has 3,000 residents and 4,500 cars."),
    ("Women outnumber men by three to one at the college. It has 12 teachers and 100 pupils.", ""),
    ("Peter Roe left school in 1998, when he was 16. Mr Roe, now 43, opened his second shop in March.", "Peter Roe left school in 1998, when he was 16. Mr Roe, now 52, opened his second shop in March."),
    ("Anders Holm joined the orchestra in 1987 at the age of 22. The hall has been rebuilt since. Holm, who is 60, will leave in June.", "Anders Holm joined the orchestra in 1987 at the age of 22. The hall has been rebuilt since. Holm, who is 50, will leave in June."),
    ("Tom Hale went to sea in 1991, when he was 17. Mrs Hale, 75, stayed ashore.", ""),
    ("The pump draws 300 litres an hour. That comes to 7,200 litres a day.", "The pump draws 300 litres an hour. That comes to 72,000 litres a day."),
    ("Cooling the vault takes 90 litres of water a minute. This works out at 5,400 litres an hour.", "Cooling the vault takes 90 litres of water a minute. This works out at 54,000 litres an hour."),
    ("The 38-tonne lorry was well under the bridge's weight limit of 44 tonnes.", "The 58-tonne lorry was well under the bridge's weight limit of 44 tonnes."),
    ("Her spending of €42,000 came in under the campaign limit of €48,000.", "Her spending of €52,000 came in under the campaign limit of €48,000."),
    ("Burglaries in the borough rose 15 percent last year. Police recorded 410 in 2023 and 472 in 2024.", "Burglaries in the borough rose 30 percent last year. Police recorded 410 in 2023 and 472 in 2024."),
    ("All pupils learn either French or Spanish. Some 62 per cent take French and 38 per cent Spanish.", "All pupils learn either French or Spanish. Some 62 per cent take French and 48 per cent Spanish."),
    ("Visitors come either by bus or by car. About 30 per cent take the bus and 40 per cent a car.", ""),
    ("The rise in the cost of flour means that a loaf of the sort now costs $4 to $6.", "The rise in the cost of flour means that a loaf of the sort now costs $6 to $4."),
    ("Storm leaves 13,200 without power in three towns\n\nThe storm cut off 5,100 homes in Arden, 3,200 in Brock and 4,900 in Cole on Friday.", "Storm leaves 12,400 without power in three towns\n\nThe storm cut off 5,100 homes in Arden, 3,200 in Brock and 4,900 in Cole on Friday."),
    ("Police hold 90 in two towns\n\nOfficers stopped 85 fans in Arden after the match. In all 12 were charged and 40 fined in Brock.", ""),
    ("The town's population is 8,400, the census found. The 3,100 pensioners who live there have one bus a day.", "The town's population is 8,400, the census found. The 9,100 pensioners who live there have one bus a day."),
    ("The school has 430 pupils, the head said. The 212 girls wear blue.", "The school has 430 pupils, the head said. The 512 girls wear blue."),
    ("Ministers pledged 900 extra nurses by March. The service has recruited 940.", ""),
    ("The five judges gave whole marks out of 10. The mean of the five marks was 7.4.", "The five judges gave whole marks out of 10. The mean of the five marks was 7.3."),
    ("The bridge closes at noon on Monday. The work takes 48 hours, so traffic will flow again at noon on Wednesday.", "The bridge closes at noon on Monday. The work takes 24 hours, so traffic will flow again at noon on Wednesday."),
    ("The ship left Malta on 3 February. The voyage takes nine days, so it docked on 12 February.", "The ship left Malta on 3 February. The voyage takes nine days, so it docked on 15 February."),
    ("Flour, salt, water and yeast are the four ingredients.", "Flour, salt, water and yeast are the three ingredients."),
    ("Concerts in Oslo, Bergen, Narvik and Tromso make up the band's four-city tour.", "Concerts in Oslo, Bergen, Narvik, Molde and Tromso make up the band's four-city tour."),
    ("The clinic sees 110 patients a day (70 adults and 40 children).", "The clinic sees 120 patients a day (70 adults and 40 children)."),
    ("The rent of €1,130 a month is made up of €820 for the room, €190 for heat and €120 for the lift.", "The rent of €1,150 a month is made up of €820 for the room, €190 for heat and €120 for the lift."),
    ("His fine of $900 was made up of a penalty of $500, a surcharge of $250 and costs of $150.", "His fine of $900 was made up of a penalty of $500, a surcharge of $250 and costs of $190."),
    ("The fund of £80m is made up of a grant of £50m from the state, paid in instalments of £10m, and £30m from gifts.", ""),
    ("Last year, Arden, Brock and Cole were the three towns to vote.", ""),
    ("However, Arden, Brock and Cole are the three towns to vote.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_right_passages_are_silent_and_their_slips_are_found(right, wrong):
    silent(right)
    assert not wrong or told(wrong)


def test_a_verb_before_a_determiner_is_nothing_that_is_counted():
    ledger = cc.read("The press prints 900 posters a day. So 500 leave the gate and 60 cross the river.")
    assert [claim.said for claim in ledger.claims] == ["900 posters a day", "500", "60"]


def test_how_many_a_mean_is_taken_over_is_no_mean():
    ledger = cc.read("The mean of the five marks was 7.4.")
    assert [claim.kind for claim in ledger.claims] == ["count", "count"]
