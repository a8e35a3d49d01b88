'use client'
import { usePathname } from 'next/navigation'
import styles from './shell.module.css'

export type NavLink = { href: string; label: string }

/** The main links, the current one marked. Rendered on the server too, so it needs no script to be right. */
export function NavLinks({ links }: { links: NavLink[] }) {
  const path = usePathname()
  return (
    <ul role="list" className={styles.links}>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={currentness(path, href)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** `page` for the page itself, `true` for what lies below it. */
function currentness(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined
}
