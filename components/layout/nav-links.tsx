'use client'
import { usePathname } from 'next/navigation'
import styles from './shell.module.css'

export type NavLink = {
  href: string
  label: string
  /** Other addresses that belong to it, with the pages below them. */
  covers?: readonly string[]
}

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

/** The link of the page itself or, failing that, of the nearest page above it or covering it. Home is above nothing. */
function deepest(path: string, links: NavLink[]): string | undefined {
  const above = links
    .flatMap(({ href, covers = [] }) => [href, ...covers].map((at) => ({ href, at })))
    .filter(({ at }) => path === at || (at !== '/' && path.startsWith(`${at}/`)))
  return above.sort((a, b) => b.at.length - a.at.length)[0]?.href
}
