/** Back to the class, saying what was done. */
export function classPage(done: string) {
  return ({ classId }: { classId: string }) => `/teach/classes/${classId}?done=${done}`
}

/** Back to the assignment, saying what was done. */
export function assignmentPage(done: string) {
  return ({ assignmentId }: { assignmentId: string }) => `/teach/assignments/${assignmentId}?done=${done}`
}
