"""Hypothesis never fails a test for its time: benchmarks live in `benchmarks/`."""

from hypothesis import settings

settings.register_profile("claimcheck", deadline=None)
settings.load_profile("claimcheck")
