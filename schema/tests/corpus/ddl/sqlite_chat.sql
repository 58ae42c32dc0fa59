-- CreateTable
CREATE TABLE "Room" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "topic" TEXT NOT NULL DEFAULT 'general'
);

-- CreateTable
CREATE TABLE "Member" (
    "roomId" INTEGER NOT NULL,
    "nick" TEXT NOT NULL,

    PRIMARY KEY ("roomId", "nick"),
    CONSTRAINT "Member_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Message" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "roomId" INTEGER NOT NULL,
    "nick" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "Message_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Message_roomId_nick_fkey" FOREIGN KEY ("roomId", "nick") REFERENCES "Member" ("roomId", "nick") ON DELETE NO ACTION ON UPDATE NO ACTION
);
