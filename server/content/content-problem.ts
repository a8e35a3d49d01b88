/** One thing wrong with the content: which file, where in it, and what to do. */
export type ContentProblem = { file: string; path: string; message: string }

export class ContentError extends Error {
  constructor(readonly problems: ContentProblem[]) {
    super(`The content has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}:\n${problems.map(sayProblem).join('\n')}`)
    this.name = 'ContentError'
  }
}

export function sayProblem({ file, path, message }: ContentProblem): string {
  return [file, path, message].filter(Boolean).join(': ')
}
