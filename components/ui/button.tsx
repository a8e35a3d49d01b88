import type { ComponentPropsWithRef } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

type ButtonProps = ComponentPropsWithRef<'button'> & { variant?: ButtonVariant }

export function Button({ variant = 'primary', className, type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={classNames(styles.button, styles[variant], className)} {...rest} />
}

type ButtonLinkProps = ComponentPropsWithRef<'a'> & { href: string; variant?: ButtonVariant }

/** Goes somewhere, looks like a button. */
export function ButtonLink({ variant = 'secondary', className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={classNames(styles.button, styles[variant], className)} {...rest}>
      {children}
    </a>
  )
}
