"""Partial types as prisma-client-py has them: a script asks for them, `partials.py` holds them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from diglot_generators.files import OutputError, header
from diglot_generators.python.imports import imports
from diglot_generators.python.layout import docstring
from diglot_generators.python.models import ClassView, ModelsView
from diglot_generators.python.options import Options
from diglot_generators.python.symbols import attributes, symbols
from diglot_generators.python.view import models_sources, models_words
from diglot_schema.ir import Model, RelationField, ScalarField, Schema
from diglot_schema.visible import visible_models

Requests: TypeAlias = Sequence[Mapping[str, Any]]
"""What a script asks for: the fields of `diglot_client.partials.Request`."""
DEFAULT_SCRIPT = "prisma/partial_types.py"
"""Used when it is there and the generator block names no other. Relative to the project folder."""


def script_of(option: str | None, folders: Sequence[Path]) -> Path | None:
    """The script of partial types: a file, or a module with dots; None when there is none. Raises OutputError."""
    name = option or DEFAULT_SCRIPT
    places = (name, name.replace(".", "/") + ".py", name.replace(".", "/") + "/__init__.py")
    for folder in folders:
        for place in places:
            if (folder / place).is_file():
                return folder / place
    if option is None:
        return None
    raise OutputError(f"partial_type_generator: Could not find a python file or module at {option}")


def requested(script: Path, project: Path, output: Path, files: Mapping[str, str]) -> list[dict[str, Any]]:
    """What a script asks for when it imports a client of `files`. Raises OutputError with its traceback."""
    given = {"project": str(project), "output": str(output), "files": dict(files), "script": str(script)}
    done = subprocess.run(
        [sys.executable, "-m", "diglot_generators.python.partial_script"],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        cwd=project,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)},
        check=False,
    )
    if done.returncode:
        raise OutputError(f"An exception occurred while running the partial type generator\n{done.stderr.rstrip()}")
    return json.loads(done.stdout)


@dataclass(frozen=True, slots=True)
class Partials:
    """What `partials.py` holds. aliases: private names and what they stand for, before and after the classes."""

    header: str
    imports: str
    builtins: bool
    aliases: tuple[tuple[str, str], ...]
    records: tuple[ClassView, ...]
    late_aliases: tuple[tuple[str, str], ...]


def partials(schema: Schema, options: Options, requests: Requests) -> Partials:
    """The classes that were asked for. Raises OutputError for a field that a model, or a partial type, lacks."""
    models = visible_models(schema)
    found = symbols(schema, models)
    by_class = {found.models[model.name]: model for model in models}
    names = frozenset(request["name"] for request in requests)
    taken = sorted(names & found.taken)
    if taken:
        raise OutputError(f"partial types: {taken[0]} is the name of a model or an enum")
    view = ModelsView(found, options, set(), {}, set())
    records = tuple(partial(view, by_class[request["model"]], request) for request in requests)
    aliases = sorted(view.aliases.items())
    *others, own = models_sources(found)
    sources = [*others, [*own, (".models", found.models.values())]]

    def renamed(module: str, name: str) -> str:
        return name if module.startswith(".") else found.own(name)

    return Partials(
        header(schema.hash),
        imports(sources, models_words(view, records), renamed),
        "builtins" in view.used,
        tuple(pair for pair in aliases if pair[1] not in names),
        records,
        tuple(pair for pair in aliases if pair[1] in names),
    )


def partial(view: ModelsView, model: Model, request: Mapping[str, Any]) -> ClassView:
    """One class."""
    name, relations, found = request["name"], request["relations"], view.symbols
    fields = chosen(model, request)
    related = {item.name for item in model.fields if isinstance(item, RelationField)}
    if relations and not related:
        raise OutputError(f'partial types: Model: "{model.name}" has no relational fields.')
    for given in relations:
        if given not in related:
            raise OutputError(
                f'partial types: Field: "{given}" either does not exist or is not a relational field '
                f"on the {model.name} model"
            )
    for given in (*request["required"], *request["optional"], *relations):
        valid(given, model, name, fields)
    attribute_of = attributes(model)
    hidden = frozenset(attribute_of[item] for item in fields)
    lines: list[str] = []
    for item in fields.values():
        one = (
            view.scalar(item, hidden)
            if isinstance(item, ScalarField)
            else view.visible(relations.get(item.name) or found.models[item.target], hidden)
        )
        kind = f"{view.builtin('list', hidden)}[{one}]" if item.list else one
        optional = item.optional or isinstance(item, RelationField)
        optional = item.name in request["optional"] or (optional and item.name not in request["required"])
        lines.append(view.declared(attribute_of[item.name], item.name, f"{kind} | None" if optional else kind, hidden))
        if item.docs.strip():
            lines.append(docstring(item.docs, 4))
    record = found.models[model.name]
    return ClassView(name, docstring(f"A partial type of `{record}`.", 4), tuple(lines), f"bases.Base{record}")


def chosen(model: Model, request: Mapping[str, Any]) -> dict[str, ScalarField | RelationField]:
    """The fields of a partial type, in the order of the model."""
    include, exclude = request["include"], request["exclude"] or ()
    fields = {item.name: item for item in model.fields}
    for given in (*(include or ()), *exclude):
        valid(given, model, request["name"], fields)
    return {
        name: item
        for name, item in fields.items()
        if (include is None or name in include)
        and name not in exclude
        and not (request["exclude_relational_fields"] and isinstance(item, RelationField))
    }


def valid(given: str, model: Model, name: str, fields: Mapping[str, object]) -> None:
    """Raise OutputError unless `given` is one of the fields."""
    if given not in fields:
        raise OutputError(f"partial types: {given} is not a valid {model.name} / {name} field")
