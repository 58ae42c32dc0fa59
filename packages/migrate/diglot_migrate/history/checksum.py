"""The checksum of a migration, as it stands in `_prisma_migrations`."""

from __future__ import annotations

from hashlib import sha256


def checksum(source: bytes) -> str:
    """SHA-256 of the file in hexadecimal digits."""
    return sha256(source).hexdigest()


def matches(source: bytes, recorded: str) -> bool:
    """Whether a file is the one recorded, whatever line endings a checkout has given it.

    Old versions of Prisma recorded bytes below 16 with one digit; such checksums are shorter and still valid.
    """
    unix = source.replace(b"\r\n", b"\n")
    for text in (source, unix, source.replace(b"\n", b"\r\n"), unix.replace(b"\n", b"\r\n")):
        digest = sha256(text)
        if recorded in (digest.hexdigest(), "".join(f"{byte:x}" for byte in digest.digest())):
            return True
    return False
