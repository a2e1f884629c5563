"""Rates, durations, speeds and the totals they come to."""
