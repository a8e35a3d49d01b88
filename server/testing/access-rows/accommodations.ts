import { readAccommodations } from '@/server/accommodations/read-accommodations'
import { setAccommodation } from '@/server/accommodations/set-accommodation'
import { row, type Row } from '../access-table'

export const accommodationRows: Row[] = [
  row({ useCase: 'accommodations/read-accommodations', allowed: ['owner', 'own teacher'], run: (viewer, world) => readAccommodations(viewer, world.owner.id) }),
  row({
    useCase: 'accommodations/set-accommodation',
    allowed: ['own teacher'],
    run: (viewer, world) => setAccommodation(viewer, { learnerId: world.owner.id, time: '150', extraAttempts: 0, extraDays: 0 }),
  }),
]
