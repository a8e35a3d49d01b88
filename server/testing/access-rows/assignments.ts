import type { Row } from '../access-table'

export const assignmentRows: Row[] = []
