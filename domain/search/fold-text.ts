const typographic: Record<string, string> = { '\u2018': "'", '\u2019': "'", '\u201C': '"', '\u201D': '"', '\u2010': '-', '\u2011': '-', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }
const inTable = new RegExp(`[${Object.keys(typographic).join('')}]`, 'g')

/** The text as it is compared: small letters, no accents, straight quotation marks. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(inTable, (character) => typographic[character] ?? character)
}

/** The folded text, and for each of its characters the place in the original from which it comes. */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const part = foldText(character)
    folded += part
    for (let index = 0; index < part.length; index++) places.push(at)
    at += character.length
  }
  return { folded, places: [...places, at] }
}
