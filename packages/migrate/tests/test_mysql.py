"""The script that creates a schema on MySQL, in the words of Prisma's own migrations."""

from __future__ import annotations

import pytest

from diglot_migrate import MigrateError, ddl
from diglot_migrate.history.target import Target, opened
from diglot_schema.compile import load_text

SCHEMA = """
datasource db {
  provider = "mysql"
}

enum Role {
  USER
  ADMIN @map("it's")
}

model User {
  id      Int      @id @default(autoincrement()) @db.UnsignedInt
  email   String   @unique @db.VarChar(100)
  role    Role     @default(USER)
  price   Decimal  @db.Decimal(10, 2)
  total   Decimal?
  ok      Boolean  @default(true)
  made    DateTime @default(now())
  seen    DateTime @default(now()) @db.Timestamp(0)
  text    String?  @default("a\\\\b") @db.LongText
  data    Json     @default("{}")
  at      DateTime @default("2024-02-29T12:00:00+02:00")
  posts   Post[]
  tags    Tag[]

  @@index([email(length: 10), role(sort: Desc)])
}

model Post {
  id       String @id @default(dbgenerated("(uuid())"))
  authorId Int    @db.UnsignedInt
  author   User   @relation(fields: [authorId], references: [id])
}

model Tag {
  id    Int    @id
  users User[]
}
"""

EXPECTED = """\
-- CreateTable
CREATE TABLE `User` (
    `id` INTEGER UNSIGNED NOT NULL AUTO_INCREMENT,
    `email` VARCHAR(100) NOT NULL,
    `role` ENUM('USER', 'it''s') NOT NULL DEFAULT 'USER',
    `price` DECIMAL(10, 2) NOT NULL,
    `total` DECIMAL(65, 30) NULL,
    `ok` BOOLEAN NOT NULL DEFAULT true,
    `made` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    `seen` TIMESTAMP(0) NOT NULL DEFAULT CURRENT_TIMESTAMP(0),
    `text` LONGTEXT NULL DEFAULT ('a\\\\b'),
    `data` JSON NOT NULL DEFAULT ('{}'),
    `at` DATETIME(3) NOT NULL DEFAULT '2024-02-29 10:00:00.000',

    UNIQUE INDEX `User_email_key`(`email`),
    INDEX `User_email_role_idx`(`email`(10), `role` DESC),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Post` (
    `id` VARCHAR(191) NOT NULL DEFAULT (uuid()),
    `authorId` INTEGER UNSIGNED NOT NULL,

    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Tag` (
    `id` INTEGER NOT NULL,

    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `_TagToUser` (
    `A` INTEGER NOT NULL,
    `B` INTEGER UNSIGNED NOT NULL,

    UNIQUE INDEX `_TagToUser_AB_unique`(`A`, `B`),
    INDEX `_TagToUser_B_index`(`B`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- AddForeignKey
ALTER TABLE `Post` ADD CONSTRAINT `Post_authorId_fkey` FOREIGN KEY (`authorId`) REFERENCES `User`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_TagToUser` ADD CONSTRAINT `_TagToUser_A_fkey` FOREIGN KEY (`A`) REFERENCES `Tag`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_TagToUser` ADD CONSTRAINT `_TagToUser_B_fkey` FOREIGN KEY (`B`) REFERENCES `User`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;
"""  # noqa: E501  (the lines are Prisma's)


def test_script() -> None:
    schema, problems = load_text(SCHEMA)
    assert schema is not None, problems
    assert ddl(schema) == EXPECTED


async def test_no_migrations() -> None:
    """Histories are refused, in words that say what is possible."""
    with pytest.raises(MigrateError, match="not done on MySQL"):
        async with opened(Target("mysql://root@localhost/app"), make=True):
            pass
