-- AlterTable
ALTER TABLE "Class" ADD COLUMN     "sinceOpenedAt" TIMESTAMP(3);
