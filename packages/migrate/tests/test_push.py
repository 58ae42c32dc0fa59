"""`push`: everything in an empty database or nothing; the same again is in sync; anything else is refused."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest

from diglot_migrate import MigrateError, push
from diglot_migrate.databases import postgres, postgres_push
from diglot_migrate.databases.postgres import connect
from diglot_migrate.url import postgres_url
from diglot_schema.ir import (
    Datasource,
    Enum,
    EnumValue,
    FunctionDefault,
    Index,
    IndexField,
    JoinTable,
    LiteralDefault,
    Model,
    PrimaryKey,
    Provider,
    RelationField,
    ScalarField,
    Schema,
    Unique,
)


def user(*more: ScalarField) -> Model:
    return Model(
        name="User",
        table="users",
        fields=(
            ScalarField(name="id", column="id", type="Int", default=FunctionDefault(name="autoincrement")),
            ScalarField(name="email", column="e-mail", type="String"),
            ScalarField(name="role", column="role", type="Enum", enum="Role", default=LiteralDefault(value="USER")),
            RelationField(
                name="tags",
                target="Tag",
                relation="TagToUser",
                list=True,
                opposite="users",
                through=JoinTable(table="_TagToUser", column_here="B", constraint="_TagToUser_AB_pkey"),
            ),
            *more,
        ),
        primary_key=PrimaryKey(fields=(IndexField(name="id"),), constraint="users_pkey"),
        uniques=(Unique(fields=(IndexField(name="email"),), constraint="users_e-mail_key"),),
        indexes=(Index(fields=(IndexField(name="role", sort="Desc"),), constraint="users_role_idx"),),
    )


TAG = Model(
    name="Tag",
    table="Tag",
    fields=(
        ScalarField(name="id", column="id", type="Int"),
        ScalarField(name="at", column="at", type="DateTime", default=FunctionDefault(name="now")),
        RelationField(
            name="users",
            target="User",
            relation="TagToUser",
            list=True,
            opposite="tags",
            through=JoinTable(table="_TagToUser", column_here="A", constraint="_TagToUser_AB_pkey"),
        ),
    ),
    primary_key=PrimaryKey(fields=(IndexField(name="id"),), constraint="Tag_pkey"),
)
ROLE = Enum(
    name="Role",
    db_name="Role",
    values=(EnumValue(name="USER", db_name="USER"), EnumValue(name="IT", db_name="it's")),
)


def schema(provider: Provider, *more: ScalarField) -> Schema:
    return Schema(datasource=Datasource(name="db", provider=provider), enums=(ROLE,), models=(user(*more), TAG))


MORE = ScalarField(name="age", column="age", type="Int", optional=True)
REQUIRED = ScalarField(name="must", column="must", type="Int")


def tables(file: Path) -> list[str]:
    connection = sqlite3.connect(file)
    try:
        return [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    finally:
        connection.close()


def sql(file: Path, text: str) -> list[tuple[object, ...]]:
    """Run statements; the rows of one that stands alone."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        return connection.executescript(text).fetchall() if ";" in text else connection.execute(text).fetchall()


class TestSqlite:
    def test_makes_the_file_and_its_folders(self, tmp_path: Path) -> None:
        pushed = push(schema("sqlite"), "file:./a/b/dev.db?connection_limit=1", tmp_path)
        assert pushed.changed
        assert pushed.made_database
        assert set(tables(tmp_path / "a/b/dev.db")) >= {"users", "Tag", "_TagToUser"}

    def test_again_is_in_sync(self, tmp_path: Path) -> None:
        url = f"file:{tmp_path / 'dev.db'}"
        push(schema("sqlite"), url)
        assert not push(schema("sqlite"), url).changed

    def test_other_tables_are_changed(self, tmp_path: Path) -> None:
        url = f"file:{tmp_path / 'dev.db'}"
        push(schema("sqlite"), url)
        pushed = push(schema("sqlite", MORE), url)
        assert pushed.changed
        assert not pushed.was_empty
        assert not push(schema("sqlite", MORE), url).changed

    def test_rows_are_kept_or_the_change_refused(self, tmp_path: Path) -> None:
        file = tmp_path / "dev.db"
        push(schema("sqlite", MORE), f"file:{file}")
        sql(file, "INSERT INTO users (\"e-mail\", role, age) VALUES ('a', 'USER', 7), ('b', 'USER', NULL)")
        before = file.read_bytes()
        refused = push(schema("sqlite"), f"file:{file}")
        assert refused.refused
        assert refused.loss.warnings == (
            "You are about to drop the column `age` on the `users` table, which still contains 1 non-null values.",
        )
        refused = push(schema("sqlite", MORE, REQUIRED), f"file:{file}")
        assert refused.loss.unexecutable == (
            "Added the required column `must` to the `users` table without a default value. There are 2 rows in this "
            "table, it is not possible to execute this step.",
        )
        assert file.read_bytes() == before
        assert push(schema("sqlite"), f"file:{file}", accept_data_loss=True).changed
        assert sql(file, 'SELECT id, "e-mail" FROM users') == [(1, "a"), (2, "b")]
        assert push(schema("sqlite", MORE, REQUIRED), f"file:{file}", force_reset=True).changed
        assert sql(file, "SELECT count(*) FROM users") == [(0,)]

    @pytest.mark.parametrize(
        "default", [FunctionDefault(name="now"), FunctionDefault(name="dbgenerated", args=("(1 + 1)",))]
    )
    def test_a_computed_default_reaches_tables_with_rows(self, tmp_path: Path, default: FunctionDefault) -> None:
        file = tmp_path / "dev.db"
        push(schema("sqlite"), f"file:{file}")
        sql(file, "INSERT INTO users (\"e-mail\", role) VALUES ('a', 'USER')")
        added = ScalarField(name="at", column="at", type="DateTime", optional=True, default=default)
        assert push(schema("sqlite", added), f"file:{file}").changed
        assert sql(file, 'SELECT id, "e-mail", at IS NULL FROM users') == [(1, "a", 0)]
        assert not push(schema("sqlite", added), f"file:{file}").changed

    def test_what_no_schema_says_stays(self, tmp_path: Path) -> None:
        file = tmp_path / "dev.db"
        sql(
            file,
            'CREATE TABLE "Tag" (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL CHECK (id <> 13), at DATETIME NOT NULL'
            " DEFAULT CURRENT_TIMESTAMP, gone TEXT, CONSTRAINT late CHECK (at > '2000-01-01, (12:00)'));"
            'CREATE INDEX lower_gone ON "Tag"(at || id); CREATE INDEX some ON "Tag"(at) WHERE id > 3;'
            "CREATE TRIGGER no_delete BEFORE DELETE ON \"Tag\" BEGIN SELECT RAISE(ABORT, 'never'); END;"
            'CREATE VIEW tags AS SELECT id FROM "Tag"; INSERT INTO "Tag" (id) VALUES (1);',
        )
        assert push(schema("sqlite"), f"file:{file}").changed
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            sql(file, 'DELETE FROM "Tag"')
        for values in ("(13, '2024-01-01')", "(14, '1999-01-01')"):
            with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
                sql(file, f'INSERT INTO "Tag" (id, at) VALUES {values}')
        indexes = sql(file, "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'Tag' ORDER BY 1")
        assert [name for (name,) in indexes] == ["lower_gone", "some"]
        assert sql(file, "SELECT id FROM tags") == [(1,)]
        assert not push(schema("sqlite"), f"file:{file}").changed

    def test_an_error_half_way_changes_nothing(self, tmp_path: Path) -> None:
        file = tmp_path / "dev.db"
        push(schema("sqlite", MORE), f"file:{file}")
        sql(file, "INSERT INTO users (\"e-mail\", role, age) VALUES ('a', 'USER', 7), ('b', 'USER', 7)")
        before = sql(file, "SELECT sql FROM sqlite_master")
        twice = schema("sqlite", MORE)
        unique = (*twice.models[0].uniques, Unique(fields=(IndexField(name="age"),), constraint="users_age_key"))
        models = (twice.models[0].model_copy(update={"uniques": unique}), twice.models[1])
        with pytest.raises(MigrateError, match="UNIQUE constraint failed"):
            push(twice.model_copy(update={"models": models}), f"file:{file}", accept_data_loss=True)
        assert sql(file, "SELECT sql FROM sqlite_master") == before
        assert sql(file, "SELECT count(*) FROM users") == [(2,)]

    def test_what_others_look_after_stays(self, tmp_path: Path) -> None:
        file = tmp_path / "dev.db"
        sql(file, "CREATE TABLE alembic_version (version TEXT); INSERT INTO alembic_version VALUES ('x')")
        assert push(schema("sqlite"), f"file:{file}", external=("alembic_version",)).changed
        assert sql(file, "SELECT version FROM alembic_version") == [("x",)]

    def test_a_failure_leaves_nothing(self, tmp_path: Path) -> None:
        broken = ScalarField(name="x", column="x", type="Unsupported", unsupported=") (")
        with pytest.raises(MigrateError, match="syntax error"):
            push(schema("sqlite", broken), "file:new/dev.db", tmp_path)
        assert list(tmp_path.iterdir()) == []

    def test_a_file_that_is_no_database(self, tmp_path: Path) -> None:
        (tmp_path / "dev.db").write_text("some text of somebody, long enough to be looked at " * 20)
        with pytest.raises(MigrateError, match="it is not a SQLite database") as failure:
            push(schema("sqlite"), "file:dev.db", tmp_path)
        assert failure.value.code == "P1003"
        assert (tmp_path / "dev.db").read_text().startswith("some text")


Server = Callable[..., str]


def run(dsn: str, sql: str) -> None:
    async def work() -> None:
        connection = await connect(postgres_url(dsn))
        try:
            await connection.execute(sql)
        finally:
            await connection.close()

    asyncio.run(work())


class TestPostgres:
    def test_makes_the_database(self, server: Server) -> None:
        pushed = push(schema("postgresql"), server("made here"))
        assert pushed.changed
        assert pushed.made_database
        assert not push(schema("postgresql"), server("made here")).changed

    def test_works_in_the_schema_of_the_url(self, server: Server) -> None:
        target = server("with_schema", "schema=it%27s&connection_limit=2&pgbouncer=true")
        assert push(schema("postgresql"), target).changed
        assert not push(schema("postgresql"), target).changed
        assert push(schema("postgresql"), server("with_schema")).changed

    def test_other_tables_are_changed(self, server: Server) -> None:
        target = server("differs")
        push(schema("postgresql"), target)
        assert push(schema("postgresql", MORE), target).changed
        run(target, 'ALTER TABLE users ALTER "e-mail" DROP NOT NULL')
        assert push(schema("postgresql", MORE), target).changed
        assert not push(schema("postgresql", MORE), target).changed

    def test_rows_are_kept_or_the_change_refused(self, server: Server) -> None:
        target = server("rows")
        push(schema("postgresql", MORE), target)
        run(target, "INSERT INTO users (\"e-mail\", role, age) VALUES ('a', 'USER', 7), ('b', 'USER', NULL)")
        refused = push(schema("postgresql"), target)
        assert refused.refused
        assert refused.loss.warnings == (
            "You are about to drop the column `age` on the `users` table, which still contains 1 non-null values.",
        )
        refused = push(schema("postgresql", MORE, REQUIRED), target, accept_data_loss=True)
        assert refused.loss.unexecutable == (
            "Added the required column `must` to the `users` table without a default value. There are 2 rows in this "
            "table, it is not possible to execute this step.",
        )
        assert not push(schema("postgresql", MORE), target).changed
        assert push(schema("postgresql"), target, accept_data_loss=True).changed
        assert push(schema("postgresql", MORE, REQUIRED), target, force_reset=True).changed

    def test_values_of_an_enum_that_are_used_at_once(self, server: Server) -> None:
        target = server("enums")
        push(schema("postgresql"), target)
        run(target, "INSERT INTO users (\"e-mail\") VALUES ('a')")
        before = schema("postgresql")
        enum = ROLE.model_copy(update={"values": (*ROLE.values, EnumValue(name="NEW", db_name="NEW"))})
        first = ScalarField(name="more", column="more", type="Enum", enum="Role", default=LiteralDefault(value="NEW"))
        after = before.model_copy(update={"enums": (enum,), "models": (user(first), TAG)})
        assert push(after, target).changed
        assert not push(after, target).changed
        assert push(before, target, accept_data_loss=True).changed

    def test_columns_that_stop_counting(self, server: Server) -> None:
        target = server("counting")
        run(server("postgres"), "CREATE DATABASE counting")
        run(
            target,
            'CREATE TABLE "T" (id SERIAL CONSTRAINT "T_pkey" PRIMARY KEY,'
            " a INTEGER NOT NULL GENERATED ALWAYS AS IDENTITY,"
            ' "B" SERIAL, c BIGINT NOT NULL GENERATED BY DEFAULT AS IDENTITY); INSERT INTO "T" DEFAULT VALUES',
        )

        def table() -> Schema:
            fields = (
                ScalarField(name="id", column="id", type="Int", default=FunctionDefault(name="autoincrement")),
                ScalarField(name="a", column="a", type="Int"),
                ScalarField(name="B", column="B", type="Int"),
                ScalarField(name="c", column="c", type="BigInt", default=LiteralDefault(value=5)),
            )
            key = PrimaryKey(fields=(IndexField(name="id"),), constraint="T_pkey")
            model = Model(name="T", table="T", fields=fields, primary_key=key)
            return Schema(datasource=Datasource(name="db", provider="postgresql"), models=(model,))

        assert push(table(), target).changed
        assert not push(table(), target).changed
        run(target, 'INSERT INTO "T" (a, "B") VALUES (1, 2)')
        with pytest.raises(asyncpg.PostgresError, match="does not exist"):
            run(target, "SELECT nextval('\"T_B_seq\"')")

    def test_an_error_half_way_changes_nothing(self, server: Server) -> None:
        target = server("half_way")
        push(schema("postgresql", MORE), target)
        run(target, "INSERT INTO users (\"e-mail\", age) VALUES ('a', 7), ('b', 7)")
        twice = schema("postgresql", MORE, ScalarField(name="x", column="x", type="Int", optional=True))
        unique = (*twice.models[0].uniques, Unique(fields=(IndexField(name="age"),), constraint="users_age_key"))
        models = (twice.models[0].model_copy(update={"uniques": unique}), twice.models[1])
        with pytest.raises(MigrateError, match="could not create unique index"):
            push(twice.model_copy(update={"models": models}), target, accept_data_loss=True)
        assert not push(schema("postgresql", MORE), target).changed

    def test_checks_and_triggers_are_nobodys_drift(self, server: Server) -> None:
        target = server("checked")
        push(schema("postgresql"), target)
        run(
            target,
            "ALTER TABLE users ADD CHECK (id > 0); CREATE VIEW v AS SELECT 1;"
            'CREATE INDEX i ON users (lower("e-mail"));'
            'CREATE INDEX p ON users (role) WHERE id > 3; ALTER TABLE users ADD CONSTRAINT u UNIQUE ("e-mail");'
            'DROP INDEX "users_e-mail_key"; ALTER TABLE users RENAME CONSTRAINT u TO "users_e-mail_key"',
        )
        assert not push(schema("postgresql"), target).changed

    def test_a_user_who_may_only_make_tables(self, server: Server) -> None:
        target = server("limited")
        push(Schema(datasource=Datasource(name="db", provider="postgresql")), target)
        run(target, "CREATE ROLE limited LOGIN; GRANT CREATE ON SCHEMA public TO limited")
        limited = target.replace("//postgres@", "//limited@").replace("//postgres:@", "//limited@")
        assert push(schema("postgresql"), limited).changed
        assert not push(schema("postgresql"), limited).changed

    def test_a_failure_leaves_no_table(self, server: Server) -> None:
        target = server("broken")
        broken = ScalarField(name="x", column="x", type="Unsupported", unsupported="no_such_type")
        with pytest.raises(MigrateError, match="no_such_type"):
            push(schema("postgresql", broken), target)
        assert push(schema("postgresql"), target).changed

    async def test_two_at_once(self, server: Server) -> None:
        target = server("at_once")
        push(Schema(datasource=Datasource(name="db", provider="postgresql")), target)
        pushed = await asyncio.gather(*(asyncio.to_thread(push, schema("postgresql"), target) for _ in range(4)))
        assert sorted(one.changed for one in pushed) == [False, False, False, True]

    def test_a_lock_that_is_not_given_up(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(postgres_push, "LOCK_WAIT", "100ms")
        target = server("locked")
        push(schema("postgresql"), target)

        async def work() -> None:
            connection = await connect(postgres_url(target))
            await connection.execute(f"SELECT pg_advisory_lock({postgres.LOCK})")
            with pytest.raises(MigrateError, match="gave up after 100ms") as failure:
                push(schema("postgresql"), target)
            assert failure.value.code == "P1002"
            await connection.close()

        asyncio.run(work())

    def test_an_empty_schema(self, server: Server) -> None:
        nothing = Schema(datasource=Datasource(name="db", provider="postgresql"))
        assert push(nothing, server("nothing")).made_database
        push(schema("postgresql"), server("nothing"))
        run(server("nothing"), 'INSERT INTO "Tag" (id) VALUES (1)')
        assert push(nothing, server("nothing")).loss.warnings == (
            "You are about to drop the `Tag` table, which is not empty (1 rows).",
        )
        assert push(nothing, server("nothing"), accept_data_loss=True).changed

    async def test_inside_of_a_running_loop(self, server: Server) -> None:
        assert push(schema("postgresql"), server("in_a_loop")).changed


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("postgresql://joe:s3cr3t@127.0.0.1:1/x", "P1001"),
        ("postgresql://joe:s3cr3t@127.0.0.1:port/x", "P1013"),
        ("oracle://joe:s3cr3t@h/x", "P1013"),
    ],
)
def test_unreachable(target: str, code: str) -> None:
    with pytest.raises(MigrateError) as failure:
        push(schema("postgresql"), target)
    assert failure.value.code == code
    assert "s3cr3t" not in failure.value.message


def test_the_wrong_database() -> None:
    with pytest.raises(MigrateError, match="the schema is for postgresql"):
        push(schema("postgresql"), "file:x.db")
