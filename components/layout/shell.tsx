import type { ReactNode } from 'react'
import { Day } from '@/components/ui/day'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { NavLinks, type NavLink } from './nav-links'
import { NetworkNotice } from './network-notice'
import styles from './shell.module.css'

type ShellViewer = { name: string; role: 'learner' | 'teacher' | 'admin'; isGuest: boolean }

type ShellProps = {
  /** Who is looking, or null for nobody. */
  viewer: ShellViewer | null
  /** The day at which the course stands, such as 2016-07-15. */
  asOf: string
  children: ReactNode
}

/** What is around every page: skip link, masthead, navigation by viewer, foot. */
export function Shell({ viewer, asOf, children }: ShellProps) {
  return (
    <>
      <a href="#main" className="skip-link">
        Skip to the content
      </a>
      <header className={styles.masthead}>
        <div className={styles.bar}>
          <Link href="/" className={styles.title}>
            On the Record
          </Link>
          <nav aria-label="Main" className={styles.nav}>
            <NavLinks links={linksFor(viewer)} />
          </nav>
          {viewer ? <PersonMenu viewer={viewer} /> : null}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <div className={styles.footRow}>
          <p>
            <strong>
              As of <Day date={asOf} />.
            </strong>{' '}
            The course knows what could be read on that day, and nothing later.
          </p>
          <p>The articles belong to their publishers. Their words appear here only as short fragments, in quotation marks.</p>
        </div>
      </footer>
      <NetworkNotice />
    </>
  )
}

function linksFor(viewer: ShellViewer | null): NavLink[] {
  const reading = [
    { href: '/lessons', label: 'Lessons' },
    { href: '/reading-room', label: 'Reading room', covers: ['/articles', '/search', '/actors', '/matrix', '/time-line', '/map', '/family-tree', '/comparisons', '/glossary'] },
  ]
  if (!viewer) return [...reading, { href: '/join', label: 'Join a class' }, { href: '/sign-in', label: 'Sign in' }]
  if (viewer.role === 'learner') return [{ href: '/', label: 'Home' }, ...reading, { href: '/progress', label: 'My progress' }]
  const desk = [{ href: '/teach', label: 'Desk' }, ...reading, { href: '/teach/questions', label: 'Questions' }]
  return viewer.role === 'admin' ? [...desk, { href: '/teach/people', label: 'People' }] : desk
}

function PersonMenu({ viewer }: { viewer: ShellViewer }) {
  return (
    <details className={styles.person}>
      <summary>
        <Icon name="person" />
        <span className={styles.name}>{viewer.isGuest ? 'Guest' : viewer.name}</span>
      </summary>
      <ul role="list" className={styles.menu}>
        <li>
          <Link href="/profile">{viewer.isGuest ? 'Keep your work: make an account' : 'Profile'}</Link>
        </li>
        {viewer.role === 'learner' ? (
          <li>
            <Link href="/join">Join a class</Link>
          </li>
        ) : null}
        <li>
          {viewer.isGuest ? (
            <Link href="/sign-in">Sign in</Link>
          ) : (
            <form method="post" action="/sign-out">
              <button type="submit">Sign out</button>
            </form>
          )}
        </li>
      </ul>
    </details>
  )
}
