-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "attemptsAllowed" INTEGER,
ADD COLUMN     "closesAt" TIMESTAMP(3),
ADD COLUMN     "counts" TEXT NOT NULL DEFAULT 'first',
ADD COLUMN     "opensAt" TIMESTAMP(3),
ADD COLUMN     "pauseMinutes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "timeLimitMinutes" INTEGER;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "endedByTime" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "endsAt" TIMESTAMP(3),
ADD COLUMN     "redoOfId" TEXT;

-- CreateTable
CREATE TABLE "Accommodation" (
    "id" SERIAL NOT NULL,
    "learnerId" TEXT NOT NULL,
    "setById" TEXT NOT NULL,
    "setAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "timeFactor" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "noTimeLimit" BOOLEAN NOT NULL DEFAULT false,
    "extraAttempts" INTEGER NOT NULL DEFAULT 0,
    "extraDays" INTEGER NOT NULL DEFAULT 0,
    "freeHints" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Accommodation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LateAnswer" (
    "id" SERIAL NOT NULL,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "clientKey" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "certainty" INTEGER,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "arrivedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedAt" TIMESTAMP(3),
    "acceptedById" TEXT,

    CONSTRAINT "LateAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Accommodation_learnerId_id_idx" ON "Accommodation"("learnerId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "LateAnswer_attemptId_clientKey_key" ON "LateAnswer"("attemptId", "clientKey");

-- CreateIndex
CREATE INDEX "Attempt_finishedAt_endsAt_idx" ON "Attempt"("finishedAt", "endsAt");

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_setById_fkey" FOREIGN KEY ("setById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateAnswer" ADD CONSTRAINT "LateAnswer_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
