"""Who says something: verbs of saying, nouns that speak, nouns of what is published, and the words that end a speaker's name."""

from __future__ import annotations

# Whoever stands before one of these speaks.
SPEAKING = frozenset(
    "said says say told tells tell warned warns warn argued argues argue insisted insists insist stated explained explains complained "
    "tweeted testified replied remarked believes believe reckons reckon thinks think expects expect predicts predict "
    "acknowledged acknowledges alleges allege boasted joked countered assured reiterated stressed".split()
)
# These may also say what was done to the noun ahead of them: "the cases confirmed in May".
PARTICIPLES = frozenset(
    "reported announced confirmed estimated expected predicted promised pledged vowed disclosed declared revealed suggested "
    "calculated alleged noted forecast believed published reckoned suspects denied denies".split()
)
# These have a second sense that says nothing: "the fire claimed 12 lives", "the hospital admitted 30 patients".
DOUBTFUL = frozenset(
    "claimed admitted admits admit conceded concedes maintained maintains added adds wrote writes ruled concluded told recalled".split()
)
# Verbs that are written like a plural: "insurance claims", "CNN estimates".
NOUNLIKE = frozenset("reports claims estimates forecasts promises rules notes forecast claim report estimate".split())
SAYING = SPEAKING | PARTICIPLES | DOUBTFUL | NOUNLIKE | {"saying"}

# What is published does this, besides what speakers do.
SHOWING = frozenset(
    "show shows showed shown find finds found suggest suggests indicate indicates indicated reveal reveals conclude concludes state "
    "states recorded".split()
)
# What is published: it speaks for whoever made it.
PUBLISHED = frozenset(
    "report reports study studies survey surveys poll polls polling figures figure data statistics estimates estimate research "
    "analysis numbers review audit census documents document records filing filings statement count forecast forecasts "
    "paper index minutes projections accounts bulletin assessment modelling letter memo email".split()
)
PLAIN = frozenset(
    "official same new latest recent early preliminary provisional separate earlier annual monthly weekly daily quarterly internal "
    "public own previous fresh initial final independent second third first major large small unpublished published leaked "
    "confidential detailed available other local national joint special further media press news opinion exit".split()
)
PEOPLE = frozenset(
    "official source expert analyst witness resident campaigner activist critic economist scientist researcher minister secretary "
    "chancellor chief chairman chair president director executive officer spokesman spokeswoman spokesperson leader head manager boss "
    "owner founder governor mayor judge lawyer prosecutor doctor medic teacher farmer worker trader broker adviser aide diplomat "
    "lawmaker senator captain coach commander general colonel inspector sergeant coroner editor author professor historian engineer "
    "fireman firefighter rescuer organiser organizer investigator inquirer negotiator ambassador envoy councillor politician police "
    "paramedic insider auditor surveyor deputy forecaster pollster rebel separatist observer monitor relative neighbour neighbor "
    "survivor".split()
)
INSTITUTIONS = frozenset(
    "company firm group bank club charity council ministry department agency union retailer airline carmaker body watchdog regulator "
    "authority organisation organization university hospital party institute service committee commission government court team "
    "broadcaster newspaper paper trust army navy force police military staff office federation association society network operator "
    "supplier manufacturer maker insurer brokerage consultancy tribunal inquiry parliament church embassy museum foundation centre "
    "center chain business lender developer utility television tv radio channel station media press magazine website observatory "
    "brigade coastguard academy board league district laboratory administration presidency opposition treasury newswire side mission "
    "command".split()
)
# Small words before such a noun, which stand large only where they begin a sentence.
DESCRIBING = frozenset(
    "state health industry medical fire rescue school election weather water energy tax transport defence defense security "
    "intelligence city county town village prison housing labour labor border customs senior former junior rival private royal "
    "federal regional provincial emergency market trade sports football aid human consumer food farm".split()
)
ISSUED = frozenset("released issued compiled seen obtained conducted carried commissioned based collected gathered shared".split())
SOURCES = PEOPLE | INSTITUTIONS | PUBLISHED
NOBODY = frozenset(
    "footage video pictures images photographs photos i we you who some many most people those these respondents one all others both "
    "what that which nobody everyone there anyone none whoever this rumour rumor".split()
)
PRONOUNS = frozenset("he she it they".split())
GENERAL = frozenset("few many most more both half all".split())  # what most people say is said by nobody
# "two officials said" is told by two officials
COUNTING = frozenset("two three four five several some many few other more most both half all".split())
DETERMINERS = frozenset("the a an its their his her our my this that these those another each every any".split())
TITLES = frozenset("sir mr mrs ms dr lord lady dame president general gen prime minister chief professor prof col lt capt sgt".split())
INNER = frozenset("of for at in from with by behind on".split())
BREAKS = frozenset(
    "and but while as because that when where which who whose whom though although if so or nor after before since until unless than "
    "what how why whether "
    "whereas is are was were be been being has have had will would can could may might shall should must do does did not "
    "to then yet however meanwhile also there here on over under about into onto amid despite said says told him them it he she they "
    "we you i us including like such during within through without against between among per up down out off least outside inside "
    "near around above below along across upon via towards toward just again once never".split()
)
# Between a speaker and the verb: "said", "has repeatedly said", "on Thursday said", "in a statement said".
LEANING = frozenset(
    "on in late early later earlier last this also has have had since then now once still again will would recently previously today "
    "yesterday itself himself herself themselves week month year just who which morning afternoon evening night first".split()
)
BEING = frozenset("is are was were be been being get gets got am".split())
MADE = frozenset("by from".split())
OCCASIONS = frozenset("statement interview report email letter post briefing speech tweet memo note filing paper article message".split())
OPENERS = frozenset("that it he she they there we the its this".split())
FINITE = frozenset("is are was were has have had will would could can did does do may might should been be died".split())
