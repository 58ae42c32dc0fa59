"""Who may talk to the studio: the browser that was given the token, on the page that the studio itself served.

Another web page that the browser has open cannot: it lacks the cookie (SameSite), its Origin is another, and a name
that it has rebound to 127.0.0.1 is no Host of ours.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS: Mapping[str, str] = {
    "content-security-policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
LOCKED = "This studio is open only with the address that `diglot studio` has printed, which has a token in it.\n"


@dataclass(frozen=True, slots=True)
class Access:
    """token: what the address has to hold. hosts: the values of Host that are ours. cookie: its name."""

    token: str
    hosts: frozenset[str]
    cookie: str


class Guard:
    """Lets requests through to `app` that come from the studio's own page, and gives every answer HEADERS."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        answer = self._refusal(Request(scope))
        await (answer or self._app)(scope, receive, send_guarded)

    def _refusal(self, request: Request) -> Response | None:
        """The answer to a request that goes no further; None for one that may."""
        headers = request.headers
        if headers.get("host") not in self._access.hosts:
            return PlainTextResponse("This name is not one of the studio's.\n", 403)
        if foreign(headers):
            return PlainTextResponse("Requests of other pages are refused.\n", 403)
        given = request.query_params.get("token")
        if given is not None and request.method == "GET":
            return self._entrance(given, request)
        if not same(request.cookies.get(self._access.cookie), self._access.token):
            return PlainTextResponse(LOCKED, 403)
        if request.method not in ("GET", "HEAD") and headers.get("content-type") != "application/json":
            return PlainTextResponse("Requests come as JSON.\n", 415)
        return None

    def _entrance(self, given: str, request: Request) -> Response:
        """The right token becomes a cookie, and goes out of the address."""
        if not same(given, self._access.token):
            return PlainTextResponse(LOCKED, 403)
        answer = RedirectResponse("./", 303)
        place = f"{request.scope.get('root_path', '')}/"
        safe = request.url.scheme == "https"
        answer.set_cookie(
            self._access.cookie, self._access.token, httponly=True, samesite="strict", path=place, secure=safe
        )
        return answer


def foreign(headers: Headers) -> bool:
    """Whether a request comes from a page of somebody else."""
    origin = headers.get("origin")
    if origin is not None and origin.partition("://")[2] != headers.get("host"):
        return True
    return headers.get("sec-fetch-site", "none") == "cross-site" and headers.get("sec-fetch-mode") != "navigate"


def same(given: str | None, token: str) -> bool:
    """Whether a token is the right one, in constant time."""
    return given is not None and secrets.compare_digest(given.encode(), token.encode())
