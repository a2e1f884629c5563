"""Where other programs meet claimcheck: pytest."""
