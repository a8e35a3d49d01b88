/** Straight quotation marks as a printer sets them: “so”, ‘so’ and it’s. */
export function curlyQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{\u2014\u2013/\u201C])"/g, '$1\u201C')
    .replace(/"/g, '\u201D')
    .replace(/(^|[\s([{\u2014\u2013/\u201C])'/g, '$1\u2018')
    .replace(/'/g, '\u2019')
}

/** Somebody else's words between quotation marks of ours; the marks inside them become single. */
export function quoted(words: string): string {
  const inside = curlyQuotes(words).replaceAll('\u201C', '\u2018').replaceAll('\u201D', '\u2019')
  return `\u201C${inside}\u201D`
}
