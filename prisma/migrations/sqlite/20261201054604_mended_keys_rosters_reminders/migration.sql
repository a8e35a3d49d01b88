-- AlterTable
ALTER TABLE "Class" ADD COLUMN "codeExpiresAt" DATETIME;

-- AlterTable
ALTER TABLE "LateAnswer" ADD COLUMN "turnedDownAt" DATETIME;
ALTER TABLE "LateAnswer" ADD COLUMN "turnedDownById" TEXT;

-- CreateTable
CREATE TABLE "KeyChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "assignmentId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "response" TEXT,
    "reason" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    "undoneById" TEXT,
    CONSTRAINT "KeyChange_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "KeyChange_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MarkNotice" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "keyChangeId" INTEGER NOT NULL,
    "attemptId" TEXT NOT NULL,
    "isUndoing" BOOLEAN NOT NULL DEFAULT false,
    "marksBefore" REAL NOT NULL,
    "availableBefore" REAL NOT NULL,
    "marksAfter" REAL NOT NULL,
    "availableAfter" REAL NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" DATETIME,
    CONSTRAINT "MarkNotice_keyChangeId_fkey" FOREIGN KEY ("keyChangeId") REFERENCES "KeyChange" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MarkNotice_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "paragraph" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT,
    "reply" TEXT,
    "answeredAt" DATETIME,
    "answeredById" TEXT,
    CONSTRAINT "Dispute_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RosterImport" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "classId" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "body" TEXT NOT NULL,
    "undoneAt" DATETIME,
    CONSTRAINT "RosterImport_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RosterImport_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "assignmentId" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "sentById" TEXT NOT NULL,
    "sentAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Reminder_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reminder_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reminder_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "KeyChange_assignmentId_questionId_idx" ON "KeyChange"("assignmentId", "questionId");

-- CreateIndex
CREATE INDEX "MarkNotice_attemptId_idx" ON "MarkNotice"("attemptId");

-- CreateIndex
CREATE INDEX "MarkNotice_keyChangeId_idx" ON "MarkNotice"("keyChangeId");

-- CreateIndex
CREATE UNIQUE INDEX "Dispute_attemptId_questionId_key" ON "Dispute"("attemptId", "questionId");

-- CreateIndex
CREATE INDEX "RosterImport_classId_idx" ON "RosterImport"("classId");

-- CreateIndex
CREATE INDEX "Reminder_assignmentId_learnerId_idx" ON "Reminder"("assignmentId", "learnerId");
