import { archiveClass } from '@/server/classes/archive-class'
import { changeClass } from '@/server/classes/change-class'
import { closeJoining } from '@/server/classes/close-joining'
import { createClass } from '@/server/classes/create-class'
import { exportClasses } from '@/server/classes/export-classes'
import { exportStudentAttempts } from '@/server/classes/export-student-attempts'
import { exportStudents } from '@/server/classes/export-students'
import { listClassStudents } from '@/server/classes/list-class-students'
import { listMyClasses } from '@/server/classes/list-my-classes'
import { openSince } from '@/server/classes/open-since'
import { readSince } from '@/server/classes/read-since'
import { sealSince } from '@/server/classes/seal-since'
import { openJoining } from '@/server/classes/open-joining'
import { readClass } from '@/server/classes/read-class'
import { readStudent } from '@/server/classes/read-student'
import { removeStudent } from '@/server/classes/remove-student'
import { renameClass } from '@/server/classes/rename-class'
import { renewCode } from '@/server/classes/renew-code'
import { restoreClass } from '@/server/classes/restore-class'
import { setTimeZone } from '@/server/classes/set-time-zone'
import { row, type Row, type Who } from '../access-table'
import { makeClass, viewerFor } from '../world'

const teachers: Who[] = ['own teacher', 'other teacher', 'admin']
/** An administrator keeps every class in order; the results in it are another matter. */
const managers: Who[] = ['own teacher', 'admin']

export const classRows: Row[] = [
  row({ useCase: 'classes/archive-class', allowed: managers, run: (viewer, world) => archiveClass(viewer, { classId: world.class.id }) }),
  row({ useCase: 'classes/change-class', allowed: managers, run: (viewer, world) => changeClass(viewer, world.class.id, { name: 'Other' }) }),
  row({ useCase: 'classes/close-joining', allowed: managers, run: (viewer, world) => closeJoining(viewer, { classId: world.class.id }) }),
  row({ useCase: 'classes/create-class', allowed: teachers, run: (viewer) => createClass(viewer, { name: '10B', timeZone: 'UTC' }) }),
  row({ useCase: 'classes/export-classes', allowed: teachers, run: (viewer) => exportClasses(viewer) }),
  row({ useCase: 'classes/export-student-attempts', allowed: managers, run: (viewer, world) => exportStudentAttempts(viewer, { classId: world.class.id, learnerId: world.owner.id }) }),
  row({ useCase: 'classes/export-students', allowed: managers, run: (viewer, world) => exportStudents(viewer, world.class.id) }),
  row({
    useCase: 'classes/list-class-students',
    allowed: managers,
    run: (viewer, world) => listClassStudents(viewer, { classId: world.class.id, sort: 'name', direction: 'ascending', name: '', limit: 100, offset: 0 }),
  }),
  // The administrator of this world teaches a class too.
  row({ useCase: 'classes/list-my-classes', allowed: teachers, given: (world) => makeClass(world.admin), run: (viewer) => listMyClasses(viewer) }),
  row({ useCase: 'classes/open-joining', allowed: managers, run: (viewer, world) => openJoining(viewer, { classId: world.class.id }) }),
  row({ useCase: 'classes/open-since', allowed: managers, run: (viewer, world) => openSince(viewer, { classId: world.class.id }) }),
  row({ useCase: 'classes/seal-since', allowed: managers, run: (viewer, world) => sealSince(viewer, { classId: world.class.id }) }),
  // Opened to the class of the owner; teachers may always read it.
  row({ useCase: 'classes/read-since', allowed: ['owner', 'classmate', ...teachers], given: (world) => openSince(viewerFor(world.teacher), { classId: world.class.id }), run: (viewer) => readSince(viewer) }),
  row({ useCase: 'classes/read-class', allowed: managers, run: (viewer, world) => readClass(viewer, world.class.id) }),
  row({ useCase: 'classes/read-student', allowed: managers, run: (viewer, world) => readStudent(viewer, { classId: world.class.id, learnerId: world.owner.id }) }),
  row({ useCase: 'classes/remove-student', allowed: managers, run: (viewer, world) => removeStudent(viewer, { classId: world.class.id, learnerId: world.owner.id }) }),
  row({ useCase: 'classes/rename-class', allowed: managers, run: (viewer, world) => renameClass(viewer, { classId: world.class.id, name: 'Other' }) }),
  row({ useCase: 'classes/renew-code', allowed: managers, run: (viewer, world) => renewCode(viewer, { classId: world.class.id }) }),
  row({ useCase: 'classes/restore-class', allowed: managers, run: (viewer, world) => restoreClass(viewer, { classId: world.class.id }) }),
  row({ useCase: 'classes/set-time-zone', allowed: managers, run: (viewer, world) => setTimeZone(viewer, { classId: world.class.id, timeZone: 'UTC' }) }),
]
