import { TextField } from '@/components/ui/field'
import { countingRuleNames, countingRules, type CountingRule } from '@/domain/attempts/counting'
import styles from './teach.module.css'

/** As the fields show it: clock readings in the class's time zone, numbers as they are typed. */
export type TypedTimes = { opensOn: string; dueOn: string; closesOn: string; timeLimitMinutes: string; attemptsAllowed: string; pauseMinutes: string; counts: CountingRule }

const noTimes: TypedTimes = { opensOn: '', dueOn: '', closesOn: '', timeLimitMinutes: '', attemptsAllowed: '', pauseMinutes: '', counts: 'first' }

type TimesFieldsProps = {
  values: Partial<Record<string, string>>
  errors: Record<string, string[] | undefined>
  timeZone: string
}

/** When it opens and closes, how long and how often it may be done. When it is due has its own place. */
export function TimesFields({ values, errors, timeZone }: TimesFieldsProps) {
  const field = (name: keyof TypedTimes) => ({ name, defaultValue: values[name] ?? noTimes[name], error: errors[name] })
  const clock = timeZone.replaceAll('_', ' ')
  return (
    <>
      <div className={styles.narrow}>
        <TextField {...field('opensOn')} label={`Opens, on the clock of ${clock}`} type="datetime-local" hint="Before it nobody can begin. Empty means at once." />
        <TextField {...field('closesOn')} label={`Closes, on the clock of ${clock}`} type="datetime-local" hint="Work after the due date is accepted and marked as late; after closing nothing is. Empty means it stays open." />
        <TextField {...field('timeLimitMinutes')} label="Time limit in minutes" inputMode="numeric" autoComplete="off" hint="From the start of each attempt. Students with extra time get theirs on top. Empty means no limit." />
        <TextField {...field('attemptsAllowed')} label="Attempts allowed" inputMode="numeric" autoComplete="off" hint="Every attempt is kept. Empty means as many as students like." />
        <TextField {...field('pauseMinutes')} label="Pause between attempts in minutes" inputMode="numeric" autoComplete="off" hint="1440 is a day. Empty means none." />
      </div>
      <fieldset className={styles.choices}>
        <legend>Which attempt counts</legend>
        {countingRuleNames.map((rule) => (
          <label key={rule} className={styles.choice}>
            <input type="radio" name="counts" value={rule} defaultChecked={(values.counts ?? noTimes.counts) === rule} />
            <span>{countingRules[rule].name}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}

/** Whether anything but the due date was set. */
export function hasMoreTimes(values: Partial<Record<string, string>>): boolean {
  return (['opensOn', 'closesOn', 'timeLimitMinutes', 'attemptsAllowed', 'pauseMinutes', 'counts'] as const).some((name) => (values[name] ?? noTimes[name]) !== noTimes[name])
}
