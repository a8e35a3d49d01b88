import styles from './breadcrumbs.module.css'

export type Crumb = { href: string; label: string }

/** The way back up, from the top. The page itself is not in it. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="You are in" className={styles.breadcrumbs}>
      <ol role="list">
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
