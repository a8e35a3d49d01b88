/**
 * The marks to expect on another day: one standard error of measurement either way, rounded to whole questions.
 * Lord 1955: √(x(k−x)/(k−1)). It needs no class data, so it holds from the first student on. Null where it says nothing.
 */
export function scoreRange(right: number, questions: number): { low: number; high: number } | null {
  if (questions < 2 || right <= 0 || right >= questions) return null
  const error = Math.sqrt((right * (questions - right)) / (questions - 1))
  return { low: Math.max(0, Math.round(right - error)), high: Math.min(questions, Math.round(right + error)) }
}
