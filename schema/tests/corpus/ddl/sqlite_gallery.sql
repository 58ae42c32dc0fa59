-- CreateTable
CREATE TABLE "Album" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Photo" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "albumId" TEXT NOT NULL,
    "data" BLOB NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "ratio" REAL NOT NULL DEFAULT 1.5,
    "taken" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "exif" JSONB NOT NULL DEFAULT {},
    "size" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "Photo_albumId_fkey" FOREIGN KEY ("albumId") REFERENCES "Album" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Album_owner_title_key" ON "Album"("owner", "title");

-- CreateIndex
CREATE INDEX "Photo_albumId_taken_idx" ON "Photo"("albumId", "taken" DESC);
