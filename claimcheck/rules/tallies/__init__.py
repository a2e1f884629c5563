"""Votes, majorities and scores: how counts that decide something must stand."""
