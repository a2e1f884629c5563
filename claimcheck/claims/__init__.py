"""Who says how much of what, where and when: claims, scopes, links and the ledger that holds them."""
