"""`diglot studio` where it cannot start."""

from __future__ import annotations

import socket

from packages.cli.tests.conftest import Shell

SCHEMA = """
datasource db {
  provider = "sqlite"
}

model User {
  id Int @id
}
"""


def test_nothing_to_show(shell: Shell) -> None:
    assert "there is no schema" in shell.run("studio", code=1)
    assert "P1003" in shell.run("studio", "--url", "file:./missing.db", "--browser", "none", code=1)
    shell.write("schema.prisma", SCHEMA)
    assert "P1003" in shell.run("studio", "--browser", "none", code=1)
    assert shell.files() == ["schema.prisma"]


def test_wrong_options(shell: Shell) -> None:
    shell.write("schema.prisma", SCHEMA)
    assert "--port" in shell.run("studio", "--port", "70000", code=2)
    assert "must start with file:" in shell.run("studio", "--url", "postgresql://localhost/x", code=1)


def test_a_port_that_is_taken(shell: Shell) -> None:
    shell.write("schema.prisma", SCHEMA)
    shell.run("db", "push")
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        assert f"port {port} is taken" in shell.run("studio", "--port", port, "--browser", "none", code=1)
