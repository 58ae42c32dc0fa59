"""Diglot migrations: IR to DDL, database to IR."""
