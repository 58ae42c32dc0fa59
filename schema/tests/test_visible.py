"""What clients see: the manifest, and the models that the generators get, agree."""

from __future__ import annotations

from diglot_schema.compile import load_text
from diglot_schema.manifest import manifest
from diglot_schema.visible import creatable_models, visible_models

SCHEMA = """
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

model Listed {
  id   Int      @id
  tags String[] @ignore
}

model Stamped {
  id Int      @id
  at DateTime @updatedAt @ignore
}

model Round {
  id    Int                   @id
  shape Unsupported("circle")
}

model Child {
  id       Int    @id
  parent   Parent @relation(fields: [parentId], references: [id])
  parentId Int    @default(1) @ignore
}

model Parent {
  id       Int     @id
  children Child[]
  secret   Secret? @ignore
}

model Secret {
  id       Int    @id
  parent   Parent @relation(fields: [parentId], references: [id])
  parentId Int    @unique

  @@ignore
}
"""


def test_the_models_have_what_the_manifest_has() -> None:
    schema, diagnostics = load_text(SCHEMA)
    assert schema is not None, diagnostics
    models = manifest(schema)["models"]
    seen = {model.name: [field.name for field in model.fields] for model in visible_models(schema)}
    assert seen == {name: list(model["fields"]) for name, model in models.items()}
    assert seen == {name: ["id"] for name in ("Listed", "Stamped", "Round", "Child", "Parent")}
    assert creatable_models(schema) == {name for name, model in models.items() if "noCreate" not in model}
    assert creatable_models(schema) == {"Listed", "Stamped", "Child", "Parent"}
