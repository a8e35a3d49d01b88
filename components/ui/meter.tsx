import styles from './meter.module.css'

type MeterProps = {
  value: number
  max: number
  /** What is measured, for those who do not see the bar. */
  label: string
}

/** How much of a whole. Always put the numbers beside it in words. */
export function Meter({ value, max, label }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <svg className={styles.meter} role="meter" aria-label={label} aria-valuenow={value} aria-valuemin={0} aria-valuemax={max} aria-valuetext={`${value} of ${max}`}>
      <rect className={styles.whole} width="100%" height="100%" />
      <rect className={styles.part} width={`${share * 100}%`} height="100%" />
    </svg>
  )
}
