import { Button } from '@/components/ui/button'
import { outsideProviders } from '@/server/auth/providers'
import styles from './account.module.css'

/** One form for each outside service whose settings are given. */
export function ProviderButtons({ next }: { next: string }) {
  if (outsideProviders.length === 0) return null
  return (
    <div className={styles.row}>
      {outsideProviders.map(({ id, name }) => (
        <form key={id} method="post" action={`/api/auth/signin/${id}`}>
          <input type="hidden" name="next" value={next} />
          <Button variant="secondary">Sign in with {name}</Button>
        </form>
      ))}
    </div>
  )
}
