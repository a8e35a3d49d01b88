/**
 * What is compared of a name: its letters and digits alone, whatever their case and accents, without articles.
 * Upper and then lower case is the same in every locale (Turkish İ, I and ı all become i); marks go before that,
 * since a lower-cased İ would keep its dot as a mark of its own.
 */
export function plainForm(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase()
  const all = lettersAndDigits(folded)
  return lettersAndDigits(withoutArticles(folded)) || all
}

// Arabic articles take the sound of the next letter: an-Nusra, ash-Sham. Alone, most of them are English words: they need their hyphen.
const boundArticle = /(?<!\p{L})(?:(?:al|el|an|ar|as|ash|at|ad|az|аль|эль|ан|ар|ас|аш|ат|ад|аз)[-\u2010-\u2015](?=\p{L})|ال(?=\p{L}{3}))/gu
const looseArticle = /(?<![\p{L}\p{N}])(?:the|al)(?![\p{L}\p{N}'’.])/gu
const openingArticle = /^[^\p{L}\p{N}]*(?:an|a)\s+(?=[\p{L}\p{N}])/u

function withoutArticles(folded: string): string {
  return folded.replace(boundArticle, '').replace(looseArticle, '').replace(openingArticle, '')
}

// The Arabic tatweel only stretches a word.
function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]|\u0640/gu, '')
}
