import type { Page } from '@playwright/test'

export type Control = { kind: 'radio' | 'checkbox' | 'select' | 'text' | 'button' | 'other'; name: string; value: string; isChecked: boolean; label: string }

/** The control that has the focus. */
export async function focusedControl(page: Page): Promise<Control> {
  const [tag, type, control] = await page.evaluate(() => {
    const element = document.activeElement
    const { name = '', value = '', checked = false, type: kind = '' } = element as Partial<HTMLInputElement> // Whatever has the focus: what it lacks is left empty.
    return [element?.tagName ?? '', kind, { name, value, isChecked: checked, label: element?.textContent?.trim() ?? '' }] as const
  })
  return { ...control, kind: kinds[`${tag} ${type}`] ?? kinds[tag] ?? 'other' }
}

/** By tag and type, or by tag alone. */
const kinds: Record<string, Control['kind']> = { 'INPUT radio': 'radio', 'INPUT checkbox': 'checkbox', INPUT: 'text', TEXTAREA: 'text', SELECT: 'select', BUTTON: 'button' }

const mostSteps = 500

/** Fills in a form with the keyboard alone, and presses Enter on the button. */
export async function fillWithKeyboard(page: Page, wanted: ReadonlyMap<string, readonly string[]>, button: string): Promise<void> {
  await fillUpTo(page, wanted, button)
  await page.keyboard.press('Enter')
}

/**
 * Fills in a form with the keyboard alone: Tab to each control, arrows in menus and radio buttons, Space for boxes, until
 * the button has the focus. `wanted` has the values by name. Throws when the keyboard does not get there.
 */
export async function fillUpTo(page: Page, wanted: ReadonlyMap<string, readonly string[]>, button: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab')
    const control = await focusedControl(page)
    if (control.kind === 'button' && control.label === button) return
    const values = wanted.get(control.name)
    if (values) await setWithKeyboard(page, control, values)
  }
  throw new Error(`The keyboard does not reach “${button}” in ${mostSteps} steps.`)
}

async function setWithKeyboard(page: Page, control: Control, values: readonly string[]) {
  const [value = ''] = values
  if (control.kind === 'checkbox') {
    if (values.includes(control.value) !== control.isChecked) await page.keyboard.press('Space')
  } else if (control.kind === 'radio') {
    await reach(page, value, 'ArrowDown')
    if (!(await focusedControl(page)).isChecked) await page.keyboard.press('Space')
  } else if (control.kind === 'select') {
    await page.keyboard.press('Home')
    await reach(page, value, 'ArrowDown')
  } else if (control.kind === 'text') {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(value)
  }
}

async function reach(page: Page, value: string, key: string) {
  for (let step = 0; step < 60; step += 1) {
    if ((await focusedControl(page)).value === value) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not reach the value ${value}.`)
}
