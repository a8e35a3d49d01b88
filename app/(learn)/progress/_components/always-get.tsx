import { accommodationSays, type Accommodation } from '@/domain/attempts/accommodation'

/** What this student always gets, where that is anything. */
export function AlwaysGet({ current }: { current: Accommodation }) {
  const says = accommodationSays(current)
  if (says.length === 0) return null
  return (
    <section aria-labelledby="always">
      <h2 id="always">What you always get</h2>
      <ul>
        {says.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>It is in the times and attempts that you see everywhere here. A teacher set it; ask one if it does not fit.</p>
    </section>
  )
}
