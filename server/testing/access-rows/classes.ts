import type { Row } from '../access-table'

export const classRows: Row[] = []
