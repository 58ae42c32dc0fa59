"""A schema of any size: every model has ten scalar columns and two foreign keys to other models."""

from __future__ import annotations

FIELDS = """  id Int @id @default(autoincrement())
  name String
  email String @unique
  title String?
  age Int?
  score Float
  price Decimal
  active Boolean @default(true)
  created DateTime @default(now())
  data Json?"""


def schema(count: int) -> str:
    """The text of a schema with `count` models, M0 … Mn; each refers to its neighbour and to the seventh after it."""
    blocks = ['datasource db {\n  provider = "postgresql"\n}\n']
    for index in range(count):
        near, far = (index + 1) % count, (index + 7) % count
        before, early = (index - 1) % count, (index - 7) % count
        blocks.append(
            f"model M{index} {{\n{FIELDS}\n"
            f"  nearId Int\n"
            f"  farId Int?\n"
            f'  near M{near} @relation("Near{index}", fields: [nearId], references: [id])\n'
            f'  far M{far}? @relation("Far{index}", fields: [farId], references: [id])\n'
            f'  nears M{before}[] @relation("Near{before}")\n'
            f'  fars M{early}[] @relation("Far{early}")\n'
            "}\n"
        )
    return "\n".join(blocks)
