"""Right copy of markets, sport, courts and councils that looks wrong at a glance, and wrong copy of the same mould that is found."""

import pytest
from passages import silent, told

SILENT = (
    "The hosts won by 246 runs. Needing 375 for victory, the tourists were bowled out for 128 before tea.",
    "Twenty people have died on the roads, with eight deaths in both the west and the south. The isles, the fens and the north have "
    "each recorded three deaths.",
    "20 have died on the roads of Vale, with eight deaths in both Hull and Leeds. Arran, Skye and Mull have each recorded three deaths.",
    "The nine-metre yacht is among 16 boats still at sea. All four Danish boats are home.",
    "Drivers were the largest group with 72 deaths. There were 36 pedestrians, 34 passengers, 21 motorcyclists and 11 cyclists.",
    "The rocket rose at 2.35 pm after a countdown of 25 and a half hours that began at 1.05 pm on Tuesday.",
    "A packet of 20 cigars goes to €18.50. There were two grants of €125 that were worth €250 to every home.",
    "Shops reported 9,900 thefts, 900 more than in 2023-24. It means that they now make up almost one crime in eight.",
    "The aim is to sell between 500,000 and one mln cars by the end of the decade.",
    "Such machines are priced between 200,000 dlrs and one mln dlrs.",
    "The brewer will buy all of Holm's 4.3 million outstanding shares for 10.75 million of its own shares.",
    "The works to be shut are in Bergen (3,500 workers), Moss (1,600 workers) and Skien (6,100 workers).",
    "With 81 percent of the members voting, 54.5 percent voted no and 45.5 percent voted yes.",
    "The jobless fell by a record 64,300 in May to 2.95 million. In April they had fallen by 21,600 to 3.02 million.",
    "The average price was $129,600 in May, up from $117,500 in April and $114,600 in May of last year.",
    "Memory on four of the models is doubled, and grows by 50 percent on the smallest. The firm offers eight new models.",
    "The group buys a 25.01 percent stake in the firm from a bank. It is also talking to the state about its 24.98 percent stake in the firm.",
    "Sales should exceed $32 million, up 21 percent from the $26.5 million of the 2006 first quarter. The previous high for a single "
    "quarter was $27.2 million in the fourth quarter of 2006.",
    "Holdings rose 10.2 billion crowns to 58.5 billion, averaging 50.9 billion over the month. The minimum reserve requirement for "
    "March, before deductions, was set at 61 billion crowns.",
    "Rates were anywhere from three basis points lower to one basis point higher.",
    "Miners rose: Kidd gained 50 cents to 9.00, Sons of Orr 90 cents to 16.50, and Western jumped 1.04 dollars to a record 10.30.",
    "The brewer is buying Prince and three companies that make pasta. The four companies should have sales of 230 million dollars.",
    "Larsen began the day 52 seconds ahead of Zubia. He beat him to the line by 18 seconds and gained another four in bonuses. Ocampo "
    "was third on the stage, 41 seconds down, and stays third overall at 2min 31sec.",
    "Cole was still there at stumps with 61, and Rudge had helped him put on 26 without further loss. Kemp ended with two for 39 from 14 overs.",
    "Razorbills reached 3,300, the most since counts began in 2003. The food is what it comes down to, said the warden, who has lived on "
    "the island for 19 years.",
    "Penrose have 41 points from 17 games, six more than Town, who have played 18.",
    "The state ran a deficit of 3.1 percent of output in 2024, half the 6.2 percent of the year before, the ministry said on Wednesday.",
    "Of 11 penalty goals attempted nine went over. Wales have lost their last five away from home.",
    "The race drew 12,400 entrants, of whom 10,950 started and 10,612 finished.",
    "Her colleague comes by the ferry, a crossing of 25 minutes, from Tuesday to Thursday.",
    "A fare came to 104 euros, two less than in July, but baggage added 31 euros a head, four more than then. So each traveller was "
    "worth 135 euros, two more than last summer.",
    "Of 154 riders who set out on Sunday 143 are left. Two broke collarbones on the third climb of four.",
    "Two of the three have been given free flights until they are 18. The third, now 27, got a teddy bear.",
    "The chairman, who owns 4 per cent of the stock, bought 25,000 shares at 844 pence, at a cost of £211,000.",
    "They would need to sell another 1,500 books, said their son, who makes about £6 on each. The landlord wants £28,000 a year, against "
    "the £19,000 paid until now.",
    "She got her licence at 17. She died on Monday, two days short of her 98th birthday.",
    "It cancelled 146 of 6,300 trains in the month, or 2.3%, and a further 90 ran with fewer carriages than planned.",
    "Asked which two issues mattered most, 54% named the cost of living and 41% health. Only 9% chose climate.",
    "Ivy Prentice had her 104th birthday on Tuesday with her two sons, aged 78 and 75.",
    "The senate has confirmed 34 of the president's 51 nominees; nine have been rejected and eight await a hearing.",
    "Of the 1,260 posts at stake, 480 are in casting and 215 in the pattern shop. Machinists hold a further 390. The union, which has 900 "
    "members on the site, spoke of betrayal. Office staff account for the remaining 175.",
    "Sowing was down to 450,000 hectares, and the yield fell from 5.6 tonnes a hectare to just under 4.7. Farmers brought in 2.1 million "
    "tonnes of wheat.",
    "The count found 412 species. Beetles led with 180. There were 96 kinds of moth and 74 of fly, and the remaining 62 were bugs and wasps.",
    "New computers came second with 630 votes, a quarter, and the remaining 756 asked for more books.",
    "The chain, which has 84 shops, will open seven more before Christmas and close two, bringing it to 89. It sells tea in 13 towns.",
    "The youngest of the crew is 27 and the eldest 44.",
    "It has 420 peacekeepers, half the number it asked for. Ghana provides 160 of the peacekeepers, and Nepal the rest.",
    "Eleven of its 14 stations are finished, and the driverless trains, 22 of them, have stood in a shed since autumn.",
)

WRONG = (
    ("The hosts won by 246 runs. They made 375 and the tourists were bowled out for 228.", "margin-of-result"),
    ("The 112 dead were 36 pedestrians, 34 passengers, 21 motorcyclists and 11 cyclists.", "parts-make-whole"),
    ("Boxes of 20 cigars cost €185. Each of the 20 cigars costs €18.50.", "per-unit-total"),
    ("Shops reported 9,900 thefts, 900 of them in March, or one theft in three.", "fraction-in-words"),
    ("The works to be shut are in Bergen (3,500 workers), Moss (1,600 workers) and Skien (6,100 workers), 12,200 workers in all.", "parts-make-whole"),
    ("Of the members, 54.5 percent voted no and 55.5 percent voted yes.", "shares-make-hundred"),
    ("The jobless fell to a record low of 3.05 million in May. The previous low was 3.02 million in April.", "record-beats-earlier"),
    ("She scored 17, 25 and 18 in the three rounds, an average of 25.", "mean-times-number"),
    ("Machines are priced between 500,000 dlrs and 200,000 dlrs.", "swapped-range"),
)  # fmt: skip


@pytest.mark.parametrize("text", SILENT)
def test_right_copy_of_all_desks_is_silent(text):
    silent(text, published="2025-09-02")


@pytest.mark.parametrize(("text", "rule"), WRONG)
def test_wrong_copy_of_the_same_mould_is_found(text, rule):
    assert rule in told(text, published="2025-09-02")
