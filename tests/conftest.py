"""Hypothesis never fails a test for its time, and a run of the suite tries the same examples every time.

Other examples are tried with ``pytest --hypothesis-profile search``.
"""

from hypothesis import settings

settings.register_profile("claimcheck", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None)
settings.load_profile("claimcheck")
