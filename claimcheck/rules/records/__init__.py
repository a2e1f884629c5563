"""Records, superlatives and ranks."""
