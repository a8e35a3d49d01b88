import { readLive } from '@/server/live/read-live'
import { row, type Row } from '../access-table'

export const liveRows: Row[] = [row({ useCase: 'live/read-live', allowed: ['own teacher'], run: (viewer, world) => readLive(viewer, world.assignment.id) })]
