/** The letter of an option by its place in the list: A, B, C … */
export function letterAt(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}
