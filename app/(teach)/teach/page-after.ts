/** Back to the class, saying what was done. */
export function classPage(done: string) {
  return ({ classId }: { classId: string }) => `/teach/classes/${classId}?done=${done}`
}

/** Back to the assignment, saying what was done. */
export function assignmentPage(done: string) {
  return ({ assignmentId }: { assignmentId: string }) => `/teach/assignments/${assignmentId}?done=${done}`
}

/** Back to a question of a student's attempt, saying what was done. */
export function attemptQuestion(done: string) {
  return ({ attemptId, question }: { attemptId: string; question: string }) => `/teach/attempts/${attemptId}?done=${done}#${question}`
}

/** Back to a student of a class, saying what was done; to the desk where it was done on no class's page. */
export function studentPage(done: string) {
  return ({ classId, learnerId }: { classId?: string; learnerId: string }) => (classId ? `/teach/classes/${encodeURIComponent(classId)}/students/${learnerId}?done=${done}` : `/teach?done=${done}`)
}
