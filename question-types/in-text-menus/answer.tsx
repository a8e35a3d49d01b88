import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { Menu } from '../menu'
import type { Presented, PresentedGap, Response } from './schema'
import styles from './in-text-menus.module.css'

export function InTextMenusAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <div className={styles.text}>
        {question.paragraphs.map((pieces, index) => (
          <p key={index} dir="auto">
            {pieces.map((piece, place) => {
              if ('words' in piece) return piece.words
              const gap = question.gaps.find(({ id }) => id === piece.gap)
              return gap && <GapMenu key={place} gap={gap} chosen={response?.gap[gap.id]} idPrefix={idPrefix} />
            })}
          </p>
        ))}
      </div>
    </AnswerFrame>
  )
}

function GapMenu({ gap: { id, number, label, options }, chosen, idPrefix }: { gap: PresentedGap; chosen: string | undefined; idPrefix: string }) {
  const menuId = `${idPrefix}-${id}`
  return (
    <span className={styles.gap}>
      <label htmlFor={menuId} className={styles.number}>
        {number}
        <VisuallyHidden> {label}</VisuallyHidden>
      </label>
      <Menu id={menuId} name={`response.gap.${id}`} chosen={chosen} options={options.map((option) => ({ value: option.id, label: option.text }))} />
    </span>
  )
}
