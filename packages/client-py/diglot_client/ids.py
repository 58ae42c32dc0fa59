"""Client-side default generators: cuid, cuid2, uuid 4 and 7, ulid, nanoid. Formats of the libraries so named."""

from __future__ import annotations

import hashlib
import itertools
import os
import secrets
import time
import uuid
from collections.abc import Callable

BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
URL_SAFE = "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict"
_COUNTER_SIZE = 36**4

_counter = itertools.count(secrets.randbelow(_COUNTER_SIZE))


def base(number: int, alphabet: str, length: int) -> str:
    """`number` in the digits of `alphabet`, the last `length` of them."""
    digits: list[str] = []
    for _ in range(length):
        number, digit = divmod(number, len(alphabet))
        digits.append(alphabet[digit])
    return "".join(reversed(digits))


def milliseconds() -> int:
    """The clock, since 1970."""
    return time.time_ns() // 1_000_000


def cuid() -> str:
    """25 characters: `c`, time, counter, process, random; all base 36. Source: ericelliott/cuid."""
    host = sum(ord(character) for character in os.uname().nodename) if hasattr(os, "uname") else 0
    parts = (
        base(milliseconds(), BASE36, 8),
        base(next(_counter) % _COUNTER_SIZE, BASE36, 4),
        base(os.getpid(), BASE36, 2) + base(host + 36, BASE36, 2),
        base(secrets.randbits(64), BASE36, 8),
    )
    return "c" + "".join(parts)


def cuid2(length: int = 24) -> str:
    """A letter, then base 36 of a hash over time, counter and random. Source: paralleldrive/cuid2."""
    seed = f"{milliseconds()}{next(_counter)}{secrets.token_hex(24)}{os.getpid()}"
    digest = int.from_bytes(hashlib.sha3_512(seed.encode()).digest(), "big")
    return BASE36[10 + secrets.randbelow(26)] + base(digest, BASE36, length - 1)


def uuid4() -> str:
    """36 characters, lower case, random."""
    return str(uuid.uuid4())


def uuid7() -> str:
    """36 characters, lower case, ordered by time. Source: RFC 9562."""
    value = (milliseconds() & (1 << 48) - 1) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 7 << 76
    return str(uuid.UUID(int=value & ~(0x3 << 62) | 2 << 62))


def ulid() -> str:
    """26 characters, upper case Crockford, ordered by time. Source: ulid/spec."""
    return base((milliseconds() & (1 << 48) - 1) << 80 | secrets.randbits(80), CROCKFORD, 26)


def nanoid(length: int = 21) -> str:
    """`length` characters of the URL alphabet. Source: ai/nanoid."""
    return "".join(URL_SAFE[byte & 63] for byte in secrets.token_bytes(length))


def generator(fn: str, args: tuple[str | int, ...] = ()) -> Callable[[], str]:
    """The generator that a default function names: `uuid(7)`, `cuid(2)`, `nanoid(16)`; raises KeyError."""
    number = int(args[0]) if args else 0
    match fn:
        case "cuid":
            return cuid2 if number == 2 else cuid
        case "uuid":
            return uuid7 if number == 7 else uuid4
        case "ulid":
            return ulid
        case "nanoid":
            return lambda: nanoid(number or 21)
        case _:
            raise KeyError(fn)
