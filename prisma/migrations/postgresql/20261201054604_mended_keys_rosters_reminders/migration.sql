-- AlterTable
ALTER TABLE "Class" ADD COLUMN     "codeExpiresAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "LateAnswer" ADD COLUMN     "turnedDownAt" TIMESTAMP(3),
ADD COLUMN     "turnedDownById" TEXT;

-- CreateTable
CREATE TABLE "KeyChange" (
    "id" SERIAL NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "response" TEXT,
    "reason" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMP(3),
    "undoneById" TEXT,

    CONSTRAINT "KeyChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MarkNotice" (
    "id" SERIAL NOT NULL,
    "keyChangeId" INTEGER NOT NULL,
    "attemptId" TEXT NOT NULL,
    "isUndoing" BOOLEAN NOT NULL DEFAULT false,
    "marksBefore" DOUBLE PRECISION NOT NULL,
    "availableBefore" DOUBLE PRECISION NOT NULL,
    "marksAfter" DOUBLE PRECISION NOT NULL,
    "availableAfter" DOUBLE PRECISION NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMP(3),

    CONSTRAINT "MarkNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" SERIAL NOT NULL,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "paragraph" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT,
    "reply" TEXT,
    "answeredAt" TIMESTAMP(3),
    "answeredById" TEXT,

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RosterImport" (
    "id" SERIAL NOT NULL,
    "classId" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "body" TEXT NOT NULL,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "RosterImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" SERIAL NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "sentById" TEXT NOT NULL,
    "sentAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "KeyChange" ADD CONSTRAINT "KeyChange_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyChange" ADD CONSTRAINT "KeyChange_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MarkNotice" ADD CONSTRAINT "MarkNotice_keyChangeId_fkey" FOREIGN KEY ("keyChangeId") REFERENCES "KeyChange"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MarkNotice" ADD CONSTRAINT "MarkNotice_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RosterImport" ADD CONSTRAINT "RosterImport_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RosterImport" ADD CONSTRAINT "RosterImport_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
