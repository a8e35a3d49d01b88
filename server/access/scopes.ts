import 'server-only'
import type { Prisma } from '@/server/db/generated/sqlite/client'
import type { Viewer } from './viewer'

/** No row has an empty id: this finds nothing. An empty clause would find everything. */
const nothing = { id: '' }

const enrolled = (viewer: Viewer): Prisma.ClassWhereInput => ({ enrolments: { some: { learnerId: viewer.id, endedAt: null } } })
const taught = (viewer: Viewer): Prisma.ClassWhereInput => ({ teachers: { some: { teacherId: viewer.id } } })
const learnersOfMine = (viewer: Viewer): Prisma.UserWhereInput => ({ role: 'learner', enrolments: { some: { class: taught(viewer) } } })

/** Finds nothing for a role that this file does not know. */
function byRole<Where>(viewer: Viewer, where: { learner: Where; teacher: Where; admin: Where }): Where | typeof nothing {
  switch (viewer.role) {
    case 'learner':
    case 'teacher':
    case 'admin':
      return where[viewer.role]
    default:
      viewer.role satisfies never
      return nothing
  }
}

/** Narrowing clauses: every query on these models starts from one. Combine with AND, never by spreading two of them. */
export const scopes = {
  user: {
    /** Oneself; a teacher's own learners; for an administrator, the teachers too. */
    readable: (viewer: Viewer): Prisma.UserWhereInput =>
      byRole<Prisma.UserWhereInput>(viewer, {
        learner: { id: viewer.id },
        teacher: { OR: [{ id: viewer.id }, learnersOfMine(viewer)] },
        admin: { OR: [{ id: viewer.id }, { role: { in: ['teacher', 'admin'] } }, learnersOfMine(viewer)] },
      }),
    /** Teachers, for an administrator. */
    administrable: (viewer: Viewer): Prisma.UserWhereInput =>
      byRole<Prisma.UserWhereInput>(viewer, { learner: nothing, teacher: nothing, admin: { role: { in: ['teacher', 'admin'] } } }),
  },
  invitation: {
    administrable: (viewer: Viewer): Prisma.InvitationWhereInput =>
      byRole<Prisma.InvitationWhereInput>(viewer, { learner: nothing, teacher: nothing, admin: {} }),
  },
  session: {
    own: (viewer: Viewer): Prisma.SessionWhereInput => ({ userId: viewer.id }),
  },
  class: {
    /** A class one is in, or teaches. */
    readable: (viewer: Viewer): Prisma.ClassWhereInput =>
      byRole(viewer, { learner: enrolled(viewer), teacher: taught(viewer), admin: taught(viewer) }),
    manageable: (viewer: Viewer): Prisma.ClassWhereInput =>
      byRole<Prisma.ClassWhereInput>(viewer, { learner: nothing, teacher: taught(viewer), admin: {} }),
  },
  assignment: {
    readable: (viewer: Viewer): Prisma.AssignmentWhereInput =>
      byRole<Prisma.AssignmentWhereInput>(viewer, {
        learner: { class: enrolled(viewer) },
        teacher: { class: taught(viewer) },
        admin: { class: taught(viewer) },
      }),
    /** Work that the viewer has been set and may begin. */
    doable: (viewer: Viewer): Prisma.AssignmentWhereInput =>
      byRole<Prisma.AssignmentWhereInput>(viewer, {
        learner: { archivedAt: null, class: { ...enrolled(viewer), archivedAt: null } },
        teacher: nothing,
        admin: nothing,
      }),
    manageable: (viewer: Viewer): Prisma.AssignmentWhereInput =>
      byRole<Prisma.AssignmentWhereInput>(viewer, { learner: nothing, teacher: { class: taught(viewer) }, admin: { class: taught(viewer) } }),
  },
  attempt: {
    /** One's own, and those made for assignments of classes one teaches. Nobody else's free practice. */
    readable: (viewer: Viewer): Prisma.AttemptWhereInput =>
      byRole<Prisma.AttemptWhereInput>(viewer, {
        learner: { learnerId: viewer.id },
        teacher: { OR: [{ learnerId: viewer.id }, { assignment: { class: taught(viewer) } }] },
        admin: { OR: [{ learnerId: viewer.id }, { assignment: { class: taught(viewer) } }] },
      }),
    /** One's own, not finished. */
    answerable: (viewer: Viewer): Prisma.AttemptWhereInput =>
      byRole<Prisma.AttemptWhereInput>(viewer, {
        learner: { learnerId: viewer.id, finishedAt: null },
        teacher: { learnerId: viewer.id, finishedAt: null },
        admin: { learnerId: viewer.id, finishedAt: null },
      }),
    /** One's own once finished, and those of assignments of classes one teaches. What the mode reveals is asked elsewhere. */
    reviewable: (viewer: Viewer): Prisma.AttemptWhereInput =>
      byRole<Prisma.AttemptWhereInput>(viewer, {
        learner: { learnerId: viewer.id, finishedAt: { not: null } },
        teacher: { OR: [{ learnerId: viewer.id, finishedAt: { not: null } }, { assignment: { class: taught(viewer) } }] },
        admin: { OR: [{ learnerId: viewer.id, finishedAt: { not: null } }, { assignment: { class: taught(viewer) } }] },
      }),
  },
}
