import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** All rules in light; in dark once more those that look at colours. */
const rulesIn = {
  light: (axe: AxeBuilder) => axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  dark: (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block']),
} as const

type ColourScheme = keyof typeof rulesIn

/** Fails when axe finds something serious or critical on the page as it stands, in light or in dark. */
export async function expectAccessible(page: Page, colourSchemes: readonly ColourScheme[] = ['light', 'dark']) {
  for (const colorScheme of colourSchemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Our pages have no frames: "legacy" spares a second page for each look.
    const { violations } = await rulesIn[colorScheme](new AxeBuilder({ page }).setLegacyMode()).analyze()
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    const findings = grave.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`)
    expect(findings, `axe on ${new URL(page.url()).pathname} in ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}
