/** What the evidence on offer does to the claim, taken together. */
export const bearings = ['supports', 'contradicts', 'does-not-settle'] as const
export type Bearing = (typeof bearings)[number]

export const bearingLabels = {
  supports: 'It supports the claim',
  contradicts: 'It contradicts the claim',
  'does-not-settle': 'It does not settle the claim',
} as const satisfies Record<Bearing, string>

/** What one piece does to the claim, taken alone. */
export const showings = ['supports', 'contradicts', 'nothing'] as const
export type Showing = (typeof showings)[number]
