"""Programs that act for a person, recognized by what they leave in the environment.

Only marks that are not there when a person types into a terminal count: a wrong guess locks somebody out.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from diglot.problem import Problem

CONSENT = "PRISMA_USER_CONSENT_FOR_DANGEROUS_AI_ACTION"
"""Prisma's variable: what the user wrote when they agreed."""

_MARKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Claude Code", ("CLAUDECODE",)),
    ("Codex CLI", ("CODEX_THREAD_ID", "CODEX_CI", "CODEX_SANDBOX", "CODEX_SANDBOX_NETWORK_DISABLED")),
    ("Gemini CLI", ("GEMINI_CLI",)),
    ("Qwen Code", ("QWEN_CODE",)),
    ("Cursor", ("CURSOR_AGENT",)),
    ("GitHub Copilot CLI", ("COPILOT_CLI",)),
    ("OpenCode", ("OPENCODE", "OPENCODE_CLIENT")),
    ("Cline", ("CLINE_ACTIVE",)),
    ("Crush", ("CRUSH",)),
    ("Augment Code", ("AUGMENT_AGENT",)),
    ("Antigravity", ("ANTIGRAVITY_AGENT",)),
    ("an AI agent", ("AI_AGENT", "AGENT")),
)
MARKS = tuple(name for _, names in _MARKS for name in names)
"""The variables that say so."""


def agent(environment: Mapping[str, str]) -> str | None:
    """The name of the agent that runs us, None when it seems to be a person or a script."""
    for name, variables in _MARKS:
        if any(environment.get(variable) for variable in variables):
            return name
    if environment.get("OR_APP_NAME") == "Aider":
        return "Aider"
    if environment.get("REPLIT_SESSION", "").startswith("agent-"):
        return "Replit Agent"
    return "Devin" if Path("/opt/.devin").exists() else None


def require_consent(environment: Mapping[str, str], command: str, loss: str) -> None:
    """Raise Problem when an agent runs `command` without the consent of its user; `loss` is what would be gone."""
    name = agent(environment)
    if name is None or environment.get(CONSENT):
        return
    raise Problem(
        f"`{command}` was called by {name}, and nothing was done: {loss}, and that cannot be undone.\n"
        "An agent must not do this on its own account. Stop here; tell the user which command you want to run, why, "
        "what is lost and whether the database is one of development or of production, and ask.\n"
        f"When the user agrees, expressly and after this message, run it again with the variable {CONSENT} set to the "
        "words of their answer. Earlier messages are no consent. Where nobody can be asked, give up"
    )
