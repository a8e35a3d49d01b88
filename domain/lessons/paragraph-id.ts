/** The id of the article that a paragraph belongs to: S3-4 is the fourth of S3. */
export function articleOfParagraph(id: string): string {
  return id.split('-')[0] ?? id
}

/** Where a paragraph stands on its article's page. */
export function paragraphHref(id: string): string {
  return `/articles/${articleOfParagraph(id).toLowerCase()}#${id}`
}

/** Reading order: by article, then by paragraph. */
export function compareParagraphIds(one: string, other: string): number {
  const [oneArticle = 0, oneLine = 0] = numbersIn(one)
  const [otherArticle = 0, otherLine = 0] = numbersIn(other)
  return oneArticle - otherArticle || oneLine - otherLine
}

function numbersIn(id: string): number[] {
  return (id.match(/\d+/g) ?? []).map(Number)
}

/** A text cut at the paragraph ids that it names, so that each can be made a link. */
export function splitAtParagraphIds(text: string): { text: string; isParagraph: boolean }[] {
  return text
    .split(/\b(S\d+-\d+)\b/)
    .map((part, index) => ({ text: part, isParagraph: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}

/** The paragraphs that a text names, each once, in the order in which it names them. */
export function paragraphIdsIn(text: string): string[] {
  return [...new Set(splitAtParagraphIds(text).filter((part) => part.isParagraph).map((part) => part.text))]
}
