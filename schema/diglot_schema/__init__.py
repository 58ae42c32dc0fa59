"""The Diglot schema language: text to tokens, AST, IR and manifest."""
