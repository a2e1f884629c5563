"""References: the figures of the article held against those of another ledger."""
