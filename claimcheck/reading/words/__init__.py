"""Words the reader knows, as data; every entry has example sentences under ``tests/corpus``."""
