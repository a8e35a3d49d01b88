import type { Row } from '../access-table'

export const analyticsRows: Row[] = []
