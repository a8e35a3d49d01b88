-- CreateTable
CREATE TABLE "Accommodation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "learnerId" TEXT NOT NULL,
    "setById" TEXT NOT NULL,
    "setAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "timeFactor" REAL NOT NULL DEFAULT 1,
    "noTimeLimit" BOOLEAN NOT NULL DEFAULT false,
    "extraAttempts" INTEGER NOT NULL DEFAULT 0,
    "extraDays" INTEGER NOT NULL DEFAULT 0,
    "freeHints" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Accommodation_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Accommodation_setById_fkey" FOREIGN KEY ("setById") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LateAnswer" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "clientKey" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "certainty" INTEGER,
    "answeredAt" DATETIME NOT NULL,
    "arrivedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedAt" DATETIME,
    "acceptedById" TEXT,
    CONSTRAINT "LateAnswer_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Columns are added in place: making the tables anew would drop the old ones, with the answers that hang on them.
ALTER TABLE "Assignment" ADD COLUMN "opensAt" DATETIME;
ALTER TABLE "Assignment" ADD COLUMN "closesAt" DATETIME;
ALTER TABLE "Assignment" ADD COLUMN "timeLimitMinutes" INTEGER;
ALTER TABLE "Assignment" ADD COLUMN "attemptsAllowed" INTEGER;
ALTER TABLE "Assignment" ADD COLUMN "pauseMinutes" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Assignment" ADD COLUMN "counts" TEXT NOT NULL DEFAULT 'first';
ALTER TABLE "Attempt" ADD COLUMN "endsAt" DATETIME;
ALTER TABLE "Attempt" ADD COLUMN "endedByTime" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Attempt" ADD COLUMN "redoOfId" TEXT;

-- CreateIndex
CREATE INDEX "Attempt_finishedAt_endsAt_idx" ON "Attempt"("finishedAt", "endsAt");

-- CreateIndex
CREATE INDEX "Accommodation_learnerId_id_idx" ON "Accommodation"("learnerId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "LateAnswer_attemptId_clientKey_key" ON "LateAnswer"("attemptId", "clientKey");
