import { VisuallyHidden } from '@/components/ui/visually-hidden'

/** What a button of a row does, and for those who cannot see the row, to whom. */
export function Labelled({ label, name }: { label: string; name: string }) {
  return (
    <>
      {label}
      <VisuallyHidden> {name}</VisuallyHidden>
    </>
  )
}
