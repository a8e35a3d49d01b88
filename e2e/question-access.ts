import { expect, type Locator, type Page } from '@playwright/test'

/** 1280 px wide at 200 % and at 400 % zoom, and last a phone, on which the story goes on. */
const widths = [640, 320, 360]
/** A finger needs 44 px; a word in a sentence has 24 where the pointer is a fine one. Half a pixel is rounding. */
const [finger, word] = [43.5, 23.5]

/** Fails when something has to be scrolled sideways or a control stands outside the window, from left to right and from right to left. */
export async function expectFits(page: Page, part: Locator, what: string) {
  for (const direction of ['rtl', 'ltr']) {
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 740 })
      expect(await part.evaluate(whatSticksOut), `${what}, ${width} px wide, ${direction}`).toEqual([])
    }
  }
}

/** The page when it is wider than its window, and controls beyond the edges that no scroller of their own brings in. */
function whatSticksOut(part: Element): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const scrolls = (element: Element | null): boolean => element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const controls = [...part.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary')].filter((control) => {
    const { left, right, width } = control.getBoundingClientRect()
    return width > 0 && (left < -1 || right > clientWidth + 1) && !scrolls(control.parentElement)
  })
  const page = scrollWidth > clientWidth ? [`the page, by ${scrollWidth - clientWidth} px`] : []
  return [...page, ...controls.map((control) => control.id || control.outerHTML.slice(0, 120))]
}

/** Fails when something to tap is too low for a finger. */
export async function expectTargets(part: Locator, what: string) {
  const low = await part.evaluate(
    (root, [finger, word]) =>
      [...root.querySelectorAll('button, select, textarea, summary, input[type=text], label:has(input)')].flatMap((target) => {
        const { height } = target.getBoundingClientRect()
        const isInSentence = target.matches('label') && getComputedStyle(target).display.startsWith('inline') && !matchMedia('(pointer: coarse)').matches
        return height > 0 && height < (isInSentence ? word : finger) ? [`${Math.round(height)} px: ${target.id || target.textContent?.trim().slice(0, 60)}`] : []
      }),
    [finger, word] as const,
  )
  expect(low, `${what}: lower than a finger needs`).toEqual([])
}

/** A finger on the words of the last box or button ticks it, and takes a tick away. */
export async function expectTapChooses(part: Locator) {
  const label = part.locator('label:has(input[type=radio], input[type=checkbox])').last()
  if ((await label.count()) === 0) return
  const control = label.locator('input')
  const isTakenAway = (await control.getAttribute('type')) === 'checkbox' && (await control.isChecked())
  await label.tap()
  await expect(control).toBeChecked({ checked: !isTakenAway })
}

/** Fails when a screen reader is told of a control without its name, of two menus by one name, or not of what is chosen. */
export async function expectNamesAndStates(part: Locator, question: string) {
  await expect(part.getByRole('group', { name: question }).first()).toBeVisible()
  const lines = (await part.ariaSnapshot()).split('\n')
  expect(lines.filter((line) => /^\s*- '?(button|checkbox|combobox|link|radio|spinbutton|textbox)\b(?! ")/.test(line)), 'controls without a name').toEqual([])
  const menus = lines.flatMap((line) => line.match(/^\s*- '?combobox "(.*)"/)?.[1] ?? [])
  expect(new Set(menus).size, 'menus with a name of their own').toBe(menus.length)
  const shown = await part.evaluate((root) => ({
    checked: [...root.querySelectorAll('input:checked')].filter((control) => control.checkVisibility()).length,
    pressed: root.querySelectorAll('[aria-pressed=true]').length,
    selected: [...root.querySelectorAll('select')].filter((menu) => menu.checkVisibility()).length,
  }))
  const told = (state: string) => lines.filter((line) => line.includes(`[${state}]`)).length
  expect({ checked: told('checked'), pressed: told('pressed'), selected: told('selected') }, 'what is told as chosen').toEqual(shown)
}

/** Fails when, with the few colours of the system, only a colour shows what is chosen, or when something moves for who wants no motion. */
export async function expectPlainAndStill(page: Page, part: Locator) {
  await page.emulateMedia({ forcedColors: 'active', contrast: 'more', reducedMotion: 'reduce' })
  expect(await part.evaluate(whatOnlyColourShows), 'chosen, and shown by nothing but a colour').toEqual([])
  expect(await part.evaluate(whatMoves), 'moves all the same').toEqual([])
  await page.emulateMedia({ forcedColors: null, contrast: null, reducedMotion: null })
}

/** Ticked and pressed parts that have the lines, the signs and the weight of one that is not. A native box shows its own tick. */
function whatOnlyColourShows(part: Element): string[] {
  const isDrawn = (control: Element) => {
    const { opacity, appearance } = getComputedStyle(control)
    return Number(opacity) > 0.5 && appearance !== 'none' && control.getBoundingClientRect().width >= 12
  }
  const shapeOf = (element: Element) => {
    const style = getComputedStyle(element)
    const lines = ['Top', 'Right', 'Bottom', 'Left'].flatMap((side) => [style.getPropertyValue(`border-${side.toLowerCase()}-width`), style.getPropertyValue(`border-${side.toLowerCase()}-style`)])
    return [...lines, style.outlineStyle, style.outlineWidth, style.textDecorationLine, style.fontWeight, element.querySelectorAll('svg').length]
  }
  const looksLike = (one: Element, other: Element) => {
    const shapes = [one, other].map((each) => JSON.stringify([each, ...each.querySelectorAll(':not(input, svg, svg *)')].map(shapeOf)))
    return shapes[0] === shapes[1]
  }
  const labels = [...part.querySelectorAll('label:has(input[type=radio], input[type=checkbox])')].filter((label) => !isDrawn(label.querySelector('input')!))
  const buttons = [...part.querySelectorAll('[aria-pressed]')]
  const isOn = (each: Element) => each.getAttribute('aria-pressed') === 'true' || each.querySelector('input')?.checked === true
  const all = [...labels, ...buttons]
  const blank = (like: Element) => all.find((each) => !isOn(each) && each.tagName === like.tagName && each.className === like.className)
  return all.filter(isOn).filter((each) => { const other = blank(each); return !other || looksLike(each, other) }).map((each) => each.textContent?.trim().slice(0, 60) ?? '')
}

/** Animations that run, and parts that would move at the next touch, for more than a hundredth of a second. */
function whatMoves(part: Element): string[] {
  const running = document.getAnimations().filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 10)
  const slow = [...part.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element)
    return `${transitionDuration}, ${animationDuration}`.split(', ').some((duration) => parseFloat(duration) > 0.01)
  })
  return [...running.map(({ id }) => `an animation ${id}`), ...slow.map((element) => element.id || element.outerHTML.slice(0, 120))]
}
