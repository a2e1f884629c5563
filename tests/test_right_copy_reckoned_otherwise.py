"""Right copy whose figures come out right in another way than a first reading of the words has it: nothing is told of it."""

import pytest

import claimcheck as cc

RIGHT = [
    "The council, with all 60 seats filled, backed the stadium 31-26. The other three members did not vote.",
    "The collection stood at £12,400 on Monday. A gift of £3,000 came on Tuesday, and after costs of £250 the total was £15,150.",
    "The garrison had 32 tanks in April. It has lost 11, received six from the depot and sent five abroad, so 22 are left.",
    "When the term began the home had 61 children. It has since taken in eight and sent 12 away, which leaves 57.",
    "The strike was called off over two demands, the union said: a shorter week and a canteen.",
    "Ministers split over three questions, an aide said: the budget, the border and the date.",
    "Dead in quake pass 300\n\nRescuers found nine more bodies on Tuesday, and the toll now stands at 304.",
    "In Orr 21 pubs have closed since 2019. Vale, which is far smaller, has lost 24.",
    "Asked to answer 90 per cent of calls in a minute, the centre managed 72 last month. That was four points better than in May, and 18 "
    "short of its target.",
    "The board had £8.2 billion in its vaults in May. It spent £600 million on Monday and as much again on Tuesday, which left it with £7 billion.",
    "Petrol has kept step, dearer by half: a can that cost 24 crowns at the pump is now 36.",
    "The lake was 50 per cent full in May. It dropped eight points in June and another six in July, gained 12 in August, and stands at 48.",
    "The 910 casualties of Monday were a record for the front, passing the 880 of last May; the record for the whole war is still 2,940.",
    "More than half of the seats were empty on the first night. The house has 1,600, and the box office had sold 640.",
    "The painter, who died on Friday at 79, was born on 2 June 1946. She would have been 80 this summer.",
    "Berg took the first set 7-6 (9-7), lost the second 3-6 and was leading 4-2 in the third when the lights failed.",
    "Cherry sales halved, from 640 crates to 320, but their price fell by only 10 per cent because the crop was good.",
    "Backers outnumbered objectors by more than eight to one: the board had 455 letters for the pool and 50 against it.",
    "The squad has used 21 men, three of them juniors. In six games it has scored 2.5 goals a game and let in half as many.",
    "The feast is held every 12 years or so. It was last held in 1998 and will be back in 2009.",
    "The depot has 64 lorries, of which 45 are hired and 38 are Scanias. It owns 19 and runs 26 Volvos.",
    "Last year was the third warmest on record, 1.35 degrees above the pre-war level, the bureau said. The two ahead of it are 2024, at 1.60, and 2023, at 1.48.",
    "The raid of 620 bombers was the largest of the war at the time. It has since been surpassed, by one of 710.",
    "The inquest will be held by a panel of 15. True Orr has six seats on it, Sunny Vale four, Free Hill three and the farmers two.",
    "The home side lost all nine wickets in a session. Khan took four of them, Orr three and Lund, the only spinner, two.",
    "He joined the band at 22, was made its leader in 1995 and retired in 2016, at 61, with 39 years' service behind him.",
    "Built for 300 convicts, the prison had 412 in it on Monday. A new wing with 80 places will open in May.",
    "The guild has 60 members. Forty-one sing in the choir and 33 play in the band, so at least 14 must do both.",
    "The cap on rises goes from 4% to 5%, one point more, so a £3,000 ticket could go up by £150 instead of £120.",
    "The motion needed two thirds of the 120 delegates. It got them on Friday, with 91 in favour.",
    "The pit shipped 5.2 million tonnes of coal in May and 5.9 million tonnes in June, its best month yet.",
    "The ore terminal loaded 8.1 million tonnes, a record for July. It managed 8.6 million last November, when five cranes were up.",
    "Norway had 21 medals on Monday. Six on Tuesday made it 27 and two more on Friday 29.",
    "An average of 17 ships a day passed the lock in the week, but on Sunday there were 36.",
    "Four-room flats in the old town sold for £310,000 on average in 2024 and £341,000 last year, a rise of 10 per cent.",
    "Before the bridge was mended the ferry took about 300 lorries a week. In the week just past 90 came, most of them at night.",
    "The roof fell in on the 26 people of the night shift. Neighbours brought two cranes. Seventeen of the shift got out alive. The other "
    "nine were killed.",
    "Lund's rink were 6-4 down after eight ends of the final. They took three in the ninth and gave nothing away in the tenth, for a win by 7-6.",
    "The pair, he 82 and she 79, have been married for 58 years. They met two years before the wedding, when she was 19.",
    "Nurses earn $41 an hour, or $492 for a 12-hour shift, and time and a half, $61.50, on holidays.",
    "The town had 31 wells before the siege. Shelling wrecked 12, engineers have mended five of those and sunk two new ones, and so 26 give water.",
    "Officers searched young drivers at twice the rate of old ones. There were 84 searches for every 1,000 stops of the young and 42 for every "
    "1,000 stops of the old.",
    "Leeds lead the best-of-seven series, three games to two, having won Games 1, 3 and 5. Game 6 is on Sunday.",
    "The bill passed the Senate 51-50, with the vice president breaking a tie among the 100 senators.",
    "The chain, which has 9,000 staff, said it would eliminate 1,350 jobs by summer, shrinking its work force by 15 percent.",
    "Running into a headwind, Orr broke the meet record of 10.84 seconds in the 100 meters with a time of 10.81.",
]


@pytest.mark.parametrize("text", RIGHT)
@pytest.mark.parametrize("published", ["2026-04-10", None])
def test_nothing_is_told_of_it(text: str, published: str | None) -> None:
    assert not [f.message for f in cc.check_text(text, published=published).findings if f.level != "note"]
