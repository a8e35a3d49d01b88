-- AlterTable
ALTER TABLE "Class" ADD COLUMN "sinceOpenedAt" DATETIME;
