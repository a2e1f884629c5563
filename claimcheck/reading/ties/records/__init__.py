"""Records: what is called the greatest, the first, the second, and what came before it."""
