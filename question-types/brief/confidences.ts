export const confidences = ['low', 'medium', 'high'] as const
type Confidence = (typeof confidences)[number]

export const confidenceLabels = {
  low: 'Low, below 67 %',
  medium: 'Medium, 67 to 80 %',
  high: 'High, above 80 %',
} as const satisfies Record<Confidence, string>
