"""Malformed arguments at every place of every read and plain write: the same answer in both languages, or it works.

Nothing hangs, nothing overflows a stack, no foreign error comes out, and no message carries a value.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from diglot_migrate import push
from diglot_schema.compile import load_text
from diglot_schema.manifest import manifest
from e2e.judge.places import ROOT

AGENTS = {"py": (sys.executable, "-m", "e2e.hostile.agent"), "ts": ("node", "e2e/hostile/agent.mjs")}
LONGEST_MESSAGE = 1200
OWN_WORDS = frozenset(("odd date",))
"""Values that only look alike: a date without a zone, a date that is none."""

SECRET = "s3cr3t"
"""A text that no message may hold; as the name of a field it is not a value."""
NAMES = frozenset(('{"distinct": "HERE"}', '{"distinct": ["HERE"]}', '{"by": "HERE"}', '{"by": ["HERE"]}'))

Answers = dict[tuple[str, str, str], list[Any]]


def shared(answers: Answers) -> Answers:
    """The answers to values that both languages have."""
    return {call: answer for call, answer in answers.items() if not call[2].startswith("own ")}


@pytest.fixture(scope="module", name="answers")
def _answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Answers]:
    place = tmp_path_factory.mktemp("hostile")
    text = (Path(__file__).parent / "schema.prisma").read_text(encoding="utf-8")
    schema, problems = load_text(text)
    assert schema is not None, problems
    (place / "manifest.json").write_text(json.dumps(manifest(schema)), encoding="utf-8")
    running: dict[str, subprocess.Popen[str]] = {}
    for runtime, command in AGENTS.items():
        url = f"file:{place / runtime}.db"
        push(schema, url)
        arguments = [*command, str(place / "manifest.json"), url]
        running[runtime] = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    found: dict[str, Answers] = {}
    for runtime, process in running.items():
        output, _ = process.communicate(timeout=300)
        assert process.returncode == 0
        lines = [json.loads(line) for line in output.splitlines()]
        found[runtime] = {(action, json.dumps(where), name): answer for action, where, name, answer in lines}
    return found


def test_all_places_were_tried(answers: dict[str, Answers]) -> None:
    assert shared(answers["py"]).keys() == shared(answers["ts"]).keys()
    assert len(answers["py"]) > 5_000


@pytest.mark.parametrize("runtime", AGENTS)
def test_only_errors_of_ours_come_out(answers: dict[str, Answers], runtime: str) -> None:
    assert {call: answer for call, answer in answers[runtime].items() if answer[0] == "foreign"} == {}


def test_both_languages_answer_alike(answers: dict[str, Answers]) -> None:
    different = {
        call: (answer, answers["ts"][call])
        for call, answer in shared(answers["py"]).items()
        if call[2] not in OWN_WORDS and answer != answers["ts"][call]
    }
    assert different == {}


@pytest.mark.parametrize("runtime", AGENTS)
def test_no_message_holds_a_value(answers: dict[str, Answers], runtime: str) -> None:
    told = [call for call, answer in answers[runtime].items() if len(answer) > 1 and SECRET in answer[3]]
    assert [call for call in told if call[1] not in NAMES] == []


@pytest.mark.parametrize("runtime", AGENTS)
def test_no_message_is_long(answers: dict[str, Answers], runtime: str) -> None:
    assert [
        call for call, answer in answers[runtime].items() if len(answer) > 1 and len(answer[3]) > LONGEST_MESSAGE
    ] == []
