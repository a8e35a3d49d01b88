-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "asksCertainty" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "asksCertainty" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "certainty" INTEGER;

-- AlterTable
ALTER TABLE "Result" ADD COLUMN     "certainty" INTEGER,
ADD COLUMN     "hints" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Hint" (
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Hint_pkey" PRIMARY KEY ("attemptId","questionId","step")
);

-- CreateTable
CREATE TABLE "ManualMark" (
    "id" SERIAL NOT NULL,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "markerId" TEXT NOT NULL,
    "scores" TEXT NOT NULL,
    "comment" TEXT,
    "markedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ManualMark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ManualMark_attemptId_questionId_idx" ON "ManualMark"("attemptId", "questionId");

-- AddForeignKey
ALTER TABLE "Hint" ADD CONSTRAINT "Hint_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ManualMark" ADD CONSTRAINT "ManualMark_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ManualMark" ADD CONSTRAINT "ManualMark_markerId_fkey" FOREIGN KEY ("markerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
