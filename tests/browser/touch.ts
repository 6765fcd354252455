import type { Locator, Page } from 'playwright-core'

const BUTTONS = 'taro-button-core, button, [role=button]'

/** As much of the DOM as a finger needs; the project compiles without the browser's types. */
interface Shown {
  getBoundingClientRect(): { x: number; y: number; width: number; height: number }
  contains(other: Shown): boolean
  ownerDocument: { elementFromPoint(x: number, y: number): Shown | null }
}

/**
 * What a finger would touch: Taro's h5 Button covers its own children with `::after`, so a tap on the inner text lands on
 * the host. A cover that is not an ancestor is left for Playwright to report. Runs inside the page.
 */
function touchedBy(element: Shown): Shown {
  const box = element.getBoundingClientRect()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const top = element.ownerDocument.elementFromPoint(x, y)
  return top?.contains(element) ? top : element
}

/** Taps what shows `text` (a button first), or what carries it as its aria-label. */
export async function tap(scope: Page | Locator, text: string | RegExp): Promise<void> {
  const target = await visible(scope, text)
  await target.scrollIntoViewIfNeeded()
  const handle = await target.elementHandle()
  const touched = (await handle?.evaluateHandle(touchedBy))?.asElement()
  if (!touched) throw new Error(`${String(text)} went away before it could be tapped`)
  await breathe('page' in scope ? scope.page() : scope)
  await touched.tap()
}

const lastTaps = new WeakMap<Page, { readonly url: string; readonly at: number }>()
/** Longer than the app takes a second tap for a slip of the finger. */
const breath = 700

/** On a page that the last tap opened, a finger comes down no sooner than a person's would. */
async function breathe(page: Page): Promise<void> {
  const last = lastTaps.get(page)
  const early = last && last.url !== page.url() ? last.at + breath - Date.now() : 0
  if (early > 0) await page.waitForTimeout(early)
  lastTaps.set(page, { url: page.url(), at: Date.now() })
}

/** Waits for `text` and gives its element; a button that says it wins over plain text. */
export async function visible(scope: Page | Locator, text: string | RegExp): Promise<Locator> {
  await stationed(scope)
  const whole = typeof text === 'string' ? new RegExp(`^\\s*${literally(text)}\\s*$`) : text
  const buttons = scope.locator(BUTTONS).filter({ hasText: whole, visible: true })
  const texts = scope.getByText(whole).filter({ visible: true })
  const labels = scope.getByLabel(whole).filter({ visible: true })
  await buttons.or(texts).or(labels).first().waitFor()
  for (const choice of [buttons, texts]) if ((await choice.count()) > 0) return choice.first()
  return labels.first()
}

type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Taps the button that asks for a file, and gives it this one. */
export async function choose(page: Page, button: string, file: Chosen): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await tap(page, button)
  await (await chooser).setFiles(file)
}

/** Types `value` into the field called `label`: its placeholder, its aria-label, or the text standing beside it. */
export async function fill(scope: Page | Locator, label: string, value: string): Promise<void> {
  await stationed(scope)
  await field(scope, label).fill(value)
}

/** The input or textarea called `label`, see {@link fill}. */
export function field(scope: Page | Locator, label: string): Locator {
  const box = '*[self::input or self::textarea]'
  // Taro's host stands there at once and what one types into comes a moment later: looked for by what is inside alone, a field
  // that has just appeared would be taken for the one before it
  const host =
    '*[self::taro-input-core or self::taro-textarea-core or self::input or self::textarea]'
  const said = quoted(label)
  const paths = [
    `.//${box}[@placeholder=${said} or @aria-label=${said}]`,
    `.//*[@aria-label=${said}]//${box}`,
    `.//*[text()[normalize-space()=${said}]]/ancestor::*[.//${host}][1]/descendant::${host}[1]/descendant-or-self::${box}[1]`,
  ]
  return scope
    .locator(`xpath=${paths.join(' | ')}`)
    .filter({ visible: true })
    .first()
}

/** Waits until Taro's router has slid the old page away: for 300 ms the words of both are on the screen. */
async function stationed(scope: Page | Locator, limit = 2000): Promise<void> {
  const page = 'page' in scope ? scope.page() : scope
  const pages = page.locator('.taro_page').filter({ visible: true })
  for (const end = Date.now() + limit; (await pages.count()) > 1 && Date.now() < end; ) {
    await page.waitForTimeout(25)
  }
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** XPath 1.0 has no escapes inside a literal: a label holds one kind of quote at most. */
function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`
}
