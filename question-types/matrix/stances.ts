import type { Stance } from '@/domain/knowledge/positions'

export type { Stance }

export const stanceLabels = {
  supports: 'Supports',
  opposes: 'Opposes',
  conditional: 'On a condition',
  divided: 'Divided',
  'not-stated': 'Not stated here',
} as const satisfies Record<Stance, string>
