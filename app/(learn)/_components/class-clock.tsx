/** A moment by the clock of the class: Sunday 29 March at 18:00 CEST. */
export function ClassClock({ at, timeZone }: { at: Date; timeZone: string }) {
  const words = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone, timeZoneName: 'short' }).format(at)
  return <time dateTime={at.toISOString()}>{words}</time>
}
