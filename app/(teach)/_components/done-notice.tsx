import { Notice } from '@/components/ui/notice'
import type { TableParams } from '@/domain/tables/table-order'

/** What can have been done just before this page was opened, by the word in its address. */
const said: Record<string, string> = {
  'class-made': 'The class is made. Give students its code, then assign a lesson.',
  renamed: 'The class has its new name.',
  'time-zone': 'Due dates are now shown on the clock of the new time zone. They fall at the same moments as before.',
  'joining-open': 'Students can join with the code.',
  'joining-closed': 'Nobody can join with the code now. Everybody who is in stays in.',
  'new-code': 'The class has a new code. The old one no longer works.',
  removed: 'The student is no longer in the class. Their work is kept.',
  archived: 'The class is archived. All results are kept.',
  restored: 'The class is back. Open its code to let students join.',
  assigned: 'Assigned. Your students see it when they next open their front page.',
  'times-changed': 'The times are changed. Attempts under way now end by them; attempts already made are kept as they are.',
  withdrawn: 'Withdrawn. Students no longer see it; what they did is kept.',
  'put-back': 'Students see this assignment again.',
  'since-open': 'The class can now read what became known after 15 July 2016. It finds the way there on its front page.',
  'since-sealed': 'What became known after 15 July 2016 is sealed again for this class.',
  marked: 'Your marks are saved. The student sees them in the review, with your comment.',
  'late-turned-down': 'The answer does not count. It stays kept, and you can still accept it.',
  'late-accepted': 'The answer counts now, and the attempt is marked with it. The student sees in the review that you accepted it.',
  'accommodation-set': 'Saved. It holds from now on in every class, also for attempts under way.',
  released: 'The answers are released. Students who have finished can now review.',
}

export function DoneNotice({ params }: { params: TableParams }) {
  const word = typeof params.done === 'string' ? params.done : ''
  if (!Object.hasOwn(said, word)) return null
  return (
    <Notice tone="good" live="polite">
      <p>{said[word]}</p>
    </Notice>
  )
}
