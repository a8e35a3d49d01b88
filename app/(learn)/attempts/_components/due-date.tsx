/** When it is due, by the clock of the class. */
export function DueDate({ dueAt, timeZone }: { dueAt: Date; timeZone: string }) {
  const words = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'short' }).format(dueAt)
  return (
    <>
      {' '}
      Due <time dateTime={dueAt.toISOString()}>{words}</time>.
    </>
  )
}
