"""Scores: games, seasons, votes, seats."""
