import type { Input } from '#shared/contract/index.ts'
import { comingMonths } from '#shared/domain/covenant/adoption.ts'
import { textOf } from '#shared/domain/covenant/draft.ts'
import type { EditionText, ItemText } from '#shared/domain/covenant/edition-text.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Town } from './town.ts'

export const defaultText: EditionText = textOf(default2026)

/** The text with one item changed. */
export const withItem = (
  text: EditionText,
  no: number,
  change: Partial<ItemText>,
): EditionText => ({
  ...text,
  categories: text.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => (item.no === no ? { ...item, ...change } : item)),
  })),
})

/** A sound text that differs in three places: its title, what item 1 may cost, and the red line. */
export const secondText: EditionText = {
  ...withItem(defaultText, 1, { points: 20 }),
  title: '商户共治条约（第三版）',
  lines: { ...defaultText.lines, red: 92 },
}

/** The first day of the month after the one the clock shows, or of a later one. */
export const firstOfMonth = ({ clock }: Pick<Town, 'clock'>, ahead = 1): string =>
  comingMonths(dayOf(clock.now()))[ahead - 1] ?? ''

/** The secretary writes it down; answers the draft's version. */
export async function saveDraft({ as, councilId }: Town, text = secondText): Promise<number> {
  const { version } = await as('liu-jianhua')('covenant.draft', { councilId })
  const saved = await as('liu-jianhua')('covenant.saveDraft', { councilId, version, text })
  return saved.version ?? 0
}

/** Written by the secretary, adopted by the chair, in force from the first of next month. */
export async function adopt(
  town: Town,
  text = secondText,
  more: Partial<Input<'covenant.adopt'>> = {},
) {
  const version = await saveDraft(town, text)
  const { councilId } = town
  const wish = { councilId, version, from: firstOfMonth(town), ...more }
  return town.as('xu-meiling')('covenant.adopt', wish)
}
