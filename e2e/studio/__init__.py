"""Diglot Studio on real databases: its server as a browser asks it, and the whole of it in a browser."""
