import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const colourSchemes = ['light', 'dark'] as const
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// A second scheme draws the same page in other colours: nothing else can differ.
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** Fails when axe finds something serious or critical on the page as it stands, in light or in dark. */
export async function expectAccessible(page: Page, schemes: readonly ('light' | 'dark')[] = colourSchemes) {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // No frames here: the older way of running spares a second page for each scan, and with it half of the time.
    const scan = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (colorScheme === schemes[0] ? scan.withTags(everyRule) : scan.withRules(rulesOfColour)).analyze()
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    const findings = grave.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`)
    expect(findings, `axe on ${new URL(page.url()).pathname} in ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}
