"""What a command says when it cannot do what it was asked to, and what it must not say."""

from __future__ import annotations

import re

_PASSWORD = re.compile(r"(?<=://)([^\s/@:]*):(?:[^\s/@]|@(?=[^\s/]*@))*(?=@)")
_PARAMETER = re.compile(r"(?i)\b(password|sslpassword|token|secret|api_?key)=[^&\s\"'`]+")


class Problem(Exception):
    """One clear message for the user; the command ends with exit code 1. `code` is Prisma's where one exists."""

    def __init__(self, message: str, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code

    def __str__(self) -> str:
        return redact(f"{self.code}: {self.message}" if self.code else self.message)


def redact(text: str) -> str:
    """`text` without the passwords of connection strings in it."""
    return _PARAMETER.sub(r"\1=***", _PASSWORD.sub(r"\1:***", text))
