import { assignLesson } from '@/server/assignments/assign-lesson'
import { changeAssignment } from '@/server/assignments/change-assignment'
import { changeTimes } from '@/server/assignments/change-times'
import { exportClassAssignments, exportRunningAssignments } from '@/server/assignments/export-assignments'
import { listAssignableLessons } from '@/server/assignments/list-assignable-lessons'
import { listClassAssignments, listRunningAssignments } from '@/server/assignments/list-class-assignments'
import { listMyAssignments } from '@/server/assignments/list-my-assignments'
import { readAssignment } from '@/server/assignments/read-assignment'
import { releaseAnswers } from '@/server/assignments/release-answers'
import { restoreAssignment } from '@/server/assignments/restore-assignment'
import { withdrawAssignment } from '@/server/assignments/withdraw-assignment'
import { row, type Row, type Who } from '../access-table'
import { makeAssignment } from '../world'

const teachers: Who[] = ['own teacher', 'other teacher', 'admin']

export const assignmentRows: Row[] = [
  row({
    useCase: 'assignments/assign-lesson',
    allowed: ['own teacher', 'admin'],
    run: (viewer, world) => assignLesson(viewer, { classId: world.class.id, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', dueOn: '', note: '' }),
  }),
  row({ useCase: 'assignments/change-assignment', allowed: ['own teacher'], run: (viewer, world) => changeAssignment(viewer, world.assignment.id, { note: 'Soon' }) }),
  row({ useCase: 'assignments/change-times', allowed: ['own teacher'], run: (viewer, world) => changeTimes(viewer, { assignmentId: world.assignment.id, dueOn: '' }) }),
  row({ useCase: 'assignments/export-class-assignments', allowed: ['own teacher', 'admin'], run: (viewer, world) => exportClassAssignments(viewer, world.class.id) }),
  row({ useCase: 'assignments/export-running-assignments', allowed: teachers, run: (viewer) => exportRunningAssignments(viewer) }),
  row({ useCase: 'assignments/list-assignable-lessons', allowed: ['own teacher', 'admin'], run: (viewer, world) => listAssignableLessons(viewer, world.class.id) }),
  row({ useCase: 'assignments/list-class-assignments', allowed: ['own teacher'], run: (viewer, world) => listClassAssignments(viewer, world.class.id) }),
  row({ useCase: 'assignments/list-my-assignments', allowed: ['owner', 'classmate'], run: (viewer) => listMyAssignments(viewer) }),
  row({ useCase: 'assignments/list-running-assignments', allowed: ['own teacher'], run: (viewer) => listRunningAssignments(viewer) }),
  row({ useCase: 'assignments/read-assignment', allowed: ['own teacher'], run: (viewer, world) => readAssignment(viewer, world.assignment.id) }),
  row({
    useCase: 'assignments/release-answers',
    allowed: ['own teacher'],
    given: (world) => makeAssignment(world.class, world.teacher, { mode: 'quiz-held' }),
    run: (viewer, _world, held) => releaseAnswers(viewer, { assignmentId: held.id }),
  }),
  row({ useCase: 'assignments/restore-assignment', allowed: ['own teacher'], run: (viewer, world) => restoreAssignment(viewer, { assignmentId: world.assignment.id }) }),
  row({ useCase: 'assignments/withdraw-assignment', allowed: ['own teacher'], run: (viewer, world) => withdrawAssignment(viewer, { assignmentId: world.assignment.id }) }),
]
