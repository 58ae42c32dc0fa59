"""Diglot generators: IR to Python and TypeScript clients."""

VERSION = "0.1.0"
"""The version written into the header of every generated file; equal in all packages."""
