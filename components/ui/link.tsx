import type { ComponentPropsWithoutRef } from 'react'

/**
 * An ordinary anchor. A full page load marks `:target`, moves focus and announces the title by itself,
 * and needs no script.
 */
export function Link({ children, ...rest }: ComponentPropsWithoutRef<'a'> & { href: string }) {
  return <a {...rest}>{children}</a>
}
