const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A calendar day written out: 15 July 2016. */
export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{longDay.format(new Date(`${date}T00:00:00Z`))}</time>
}
