"""Diglot: one Prisma schema, an async Python client and a TypeScript client."""

VERSION = "0.1.0"
