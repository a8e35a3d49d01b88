import { exportQuestions } from '@/server/analytics/export-questions'
import { exportResults } from '@/server/analytics/export-results'
import { listAssignmentQuestions } from '@/server/analytics/list-assignment-questions'
import { listResultRows } from '@/server/analytics/list-result-rows'
import { readAttemptAsTeacher } from '@/server/analytics/read-attempt-as-teacher'
import { readDesk } from '@/server/analytics/read-desk'
import { readResults } from '@/server/analytics/read-results'
import { startAttempt } from '@/server/attempts/start-attempt'
import { row, type Row } from '../access-table'
import { viewerFor } from '../world'

export const analyticsRows: Row[] = [
  row({ useCase: 'analytics/export-questions', allowed: ['own teacher'], run: (viewer, world) => exportQuestions(viewer, world.assignment.id) }),
  row({ useCase: 'analytics/export-results', allowed: ['own teacher'], run: (viewer, world) => exportResults(viewer, world.assignment.id) }),
  row({ useCase: 'analytics/list-assignment-questions', allowed: ['own teacher'], run: (viewer, world) => listAssignmentQuestions(viewer, world.assignment.id) }),
  row({
    useCase: 'analytics/list-result-rows',
    allowed: ['own teacher'],
    run: (viewer, world) => listResultRows(viewer, { assignmentId: world.assignment.id, sort: { by: 'name' }, direction: 'ascending', name: '', limit: 100, offset: 0 }),
  }),
  row({
    useCase: 'analytics/read-attempt-as-teacher',
    allowed: ['own teacher'],
    given: (world) => startAttempt(viewerFor(world.owner), { assignment: world.assignment.id }),
    run: (viewer, _world, { attemptId }) => readAttemptAsTeacher(viewer, attemptId),
  }),
  // Each teacher has a desk; what is on it comes from the lists below it.
  row({ useCase: 'analytics/read-desk', allowed: ['own teacher', 'other teacher', 'admin'], run: (viewer) => readDesk(viewer) }),
  row({ useCase: 'analytics/read-results', allowed: ['own teacher'], run: (viewer, world) => readResults(viewer, world.assignment.id) }),
]
