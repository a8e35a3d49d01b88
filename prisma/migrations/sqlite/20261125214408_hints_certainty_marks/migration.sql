-- AlterTable
ALTER TABLE "Answer" ADD COLUMN "certainty" INTEGER;

-- CreateTable
CREATE TABLE "Hint" (
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "openedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("attemptId", "questionId", "step"),
    CONSTRAINT "Hint_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ManualMark" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "markerId" TEXT NOT NULL,
    "scores" TEXT NOT NULL,
    "comment" TEXT,
    "markedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ManualMark_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ManualMark_markerId_fkey" FOREIGN KEY ("markerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Columns are added in place: making the tables anew would drop the old ones, with the answers that hang on them.
ALTER TABLE "Assignment" ADD COLUMN "asksCertainty" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Attempt" ADD COLUMN "asksCertainty" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Result" ADD COLUMN "hints" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Result" ADD COLUMN "certainty" INTEGER;

-- CreateIndex
CREATE INDEX "ManualMark_attemptId_questionId_idx" ON "ManualMark"("attemptId", "questionId");
