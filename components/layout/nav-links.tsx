'use client'
import { usePathname } from 'next/navigation'
import styles from './shell.module.css'

export type NavLink = { href: string; label: string }

/** The main links, the current one marked. Rendered on the server too, so it needs no script to be right. */
export function NavLinks({ links }: { links: NavLink[] }) {
  const path = usePathname()
  const current = deepest(path, links)
  return (
    <ul role="list" className={styles.links}>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={href === current ? (path === href ? 'page' : 'true') : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The link of the page itself or, failing that, of the nearest page above it. Home is above nothing. */
function deepest(path: string, links: NavLink[]): string | undefined {
  const above = links.map(({ href }) => href).filter((href) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
  return above.sort((a, b) => b.length - a.length)[0]
}
