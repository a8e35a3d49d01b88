import type { Row } from '../access-table'

export const attemptRows: Row[] = []
