"""A small app on SQLite, from schema to rows: seeded by the Python client, read back by both.

./dev demo
"""

from __future__ import annotations

import sys
from itertools import zip_longest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from e2e.stories.project import project

WIDTH = 58


def main() -> int:
    """Run the story; 1 when the two languages do not print the same."""
    with project("blog") as blog:
        print("prisma/schema.prisma: 2 models, a generator for Python and one for TypeScript")
        steps = (("migrate", "dev", "--name", "init"), ("db", "seed"), ("generate",))
        for step in steps:
            done = blog.diglot(*step).strip().splitlines()
            print(f"$ diglot {' '.join(step):<23} {done[-1] if done else ''}".replace(str(blog.folder), "."))
        python, typescript = blog.python("read.py").splitlines(), blog.node("read.mjs").splitlines()
    print()
    print(f"{'python read.py':<{WIDTH}}node read.mjs")
    for left, right in zip_longest(python, typescript, fillvalue=""):
        print(f"{left:<{WIDTH}}{right}")
    print()
    print("the same rows, twice" if python == typescript else "THE LANGUAGES DIFFER")
    return 0 if python == typescript else 1


if __name__ == "__main__":
    sys.exit(main())
