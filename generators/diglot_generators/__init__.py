"""Diglot generators: IR to Python and TypeScript clients."""
