"""Faults of connections, pools and drivers: one text for both languages, which run as agents behind a proxy."""
