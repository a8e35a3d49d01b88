/**
 * The form in which a paragraph is fingerprinted and searched: Unicode NFKC, straight quotation marks,
 * every run of white space one space, no space at the ends. Case and punctuation stay.
 */
export function normaliseParagraph(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}
