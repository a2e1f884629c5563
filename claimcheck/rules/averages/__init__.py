"""Averages: means, medians, and what they leave for the values they are taken over."""
