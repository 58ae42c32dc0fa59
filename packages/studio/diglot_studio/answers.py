"""Requests and answers: the body is JSON of a known form, and every known error is an answer, too."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import Response

from diglot_client.errors import DiglotError

from .conditions import Refused, Strict
from .problems import Failed, Problem, problem_of

MOST_BYTES = 64 * 2**20
"""The size of a request."""

Asked = TypeVar("Asked", bound=Strict)


class Json(Response):
    """JSON as it is: text of any language unescaped, half a surrogate pair escaped."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """The bytes."""
        try:
            return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
        except UnicodeEncodeError:
            return json.dumps(content, allow_nan=False, separators=(",", ":")).encode()


def answered(kind: type[Asked], work: Callable[[Asked], Awaitable[Any]]) -> Callable[[Request], Awaitable[Response]]:
    """A route: the body is read as `kind`, what `work` gives is the answer, and every known error is one, too."""

    async def answer(request: Request) -> Response:
        try:
            return Json(await work(await body_of(kind, request)))
        except Failed as failed:
            problem = failed.problem
        except Refused as error:
            problem = Problem(error.message, fields=(error.field,) if error.field else ())
        except DiglotError as error:
            problem = problem_of(error)
        return Json({"error": problem.json()}, problem.status)

    return answer


async def body_of(kind: type[Asked], request: Request) -> Asked:
    """The body of a request; raises Failed where it is not as it should be."""
    size = 0
    parts: list[bytes] = []
    async for part in request.stream():
        size += len(part)
        if size > MOST_BYTES:
            raise Failed(Problem(f"A request has at most {MOST_BYTES // 2**20} MB.", status=413))
        parts.append(part)
    try:
        return kind.model_validate(json.loads(b"".join(parts)))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise Failed(Problem(f"Wrong request: {place}: {first['msg']}")) from error
    except ValueError as error:
        raise Failed(Problem("Wrong request: no JSON.")) from error
