"""Series: running totals, the days between them, gaps and revisions."""
