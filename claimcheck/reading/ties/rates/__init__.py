"""Rates: so much each or a day, how many or how long, and what it comes to."""
