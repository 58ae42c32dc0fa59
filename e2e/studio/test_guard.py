"""Who is let in: the token, the cookie, Host and Origin, and what a page of somebody else may do."""

from __future__ import annotations

import httpx
import pytest

from e2e.studio.conftest import COOKIE, HOST, TOKEN, Browser

BODY = {"model": "User"}


async def test_token_becomes_a_cookie(browser: Browser) -> None:
    browser.http.cookies.clear()
    assert (await browser.http.get("/")).status_code == 403
    assert (await browser.http.get("/?token=wrong")).status_code == 403
    answer = await browser.http.get(f"/?token={TOKEN}")
    assert (answer.status_code, answer.headers["location"]) == (303, "./")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert TOKEN not in (await browser.http.get("/")).text
    assert (await browser.http.post("/api/find", json=BODY)).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"origin": f"http://{HOST}"}, 200),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://127.0.0.1:9999"}, 403),
        ({"host": "evil.example"}, 403),
        ({"host": "evil.example:5555"}, 403),
        ({"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}, 403),
        ({"cookie": f"{COOKIE}=wrong"}, 403),
        ({"content-type": "text/plain"}, 415),
    ],
)
async def test_requests_of_others(browser: Browser, headers: dict[str, str], status: int) -> None:
    answer = await browser.http.post("/api/find", json=BODY, headers=headers)
    assert answer.status_code == status, answer.text
    assert "access-control-allow-origin" not in answer.headers


async def test_every_answer_is_guarded(browser: Browser) -> None:
    answers = [await browser.http.get(path) for path in ("/", "/api/schema", "/nothing", "/?token=wrong")]
    for answer in answers:
        assert answer.headers["content-security-policy"].startswith("default-src 'self'; ")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"


async def test_the_page_asks_nobody_else(browser: Browser) -> None:
    for path in ("/", "/app.js", "/app.css"):
        text = (await browser.http.get(path)).text
        assert text
        hosts = {part.split("/")[0] for part in text.split("://")[1:]}
        assert not {host for host in hosts if not host.startswith("www.w3.org")}, path


async def test_only_reading(reader: Browser) -> None:
    edit = {"kind": "create", "model": "User", "data": {"email": "ann@example.org"}}
    assert "only reads" in (await reader.save(edit, status=403))["error"]["message"]
    assert await reader.find("User") == []
    schema = (await reader.http.get("/api/schema")).json()
    assert schema["readOnly"] is True
    assert not [model for model in schema["models"] if model["writable"] or model["creatable"]]


async def test_wrong_requests(browser: Browser) -> None:
    wrong = await browser.ask("find", {"model": "Nobody"}, 400)
    assert wrong["error"]["message"] == "there is no model Nobody"
    assert "take" in (await browser.ask("find", {"model": "User", "take": 10**9}, 400))["error"]["message"]
    assert "what" in (await browser.ask("find", {"model": "User", "what": 1}, 400))["error"]["message"]
    answer = await browser.http.post("/api/find", content=b"{", headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert isinstance(answer, httpx.Response)
