import { ArticleMark } from '@/components/ui/article-mark'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'

/** The mark of an article; a passage of it is named beside it. */
export function TextName({ id }: { id: string }) {
  const article = articleOfParagraph(id)
  return (
    <>
      <ArticleMark id={article} />
      {id !== article && <span> paragraph {id}</span>}
    </>
  )
}
