"""Weekdays, dates, order in time, lengths of time and ages."""
