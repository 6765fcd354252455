import type { EditionText, ItemText } from '#shared/domain/covenant/edition-text.ts'
import { deduct } from '#shared/domain/covenant/editions/deduction.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import type { PersonaId } from '../personas.ts'
import type { RegisteredShop } from './district.ts'
import { identityOf } from './people.ts'
import type { Town } from './town.ts'

const sessions = [
  { by: 'he-wei', department: 'fire', title: '灭火器怎么用、出口怎么留', ago: 12, every: 1 },
  { by: 'ma-jun', department: 'sanitation', title: '垃圾分类和厨余清运', ago: 8, every: 2 },
  { by: 'tian-ye', department: 'market', title: '后厨生熟分开和台账', ago: 5, every: 3 },
  { by: 'liu-jianhua', department: 'traffic', title: '门前停车怎么引导', ago: 2, every: 4 },
] as const satisfies readonly { by: PersonaId; [more: string]: unknown }[]

/** What four departments taught, and who came: fewer each time, so that somebody is always missing. */
export async function train(town: Town, councilId: string, shops: readonly RegisteredShop[]) {
  const today = dayOf(new Date())
  for (const { by, department, title, ago, every } of sessions)
    await town.as(identityOf(by))('covenant.train', {
      councilId,
      department,
      title,
      heldOn: addDays(today, -ago),
      place: '康翠社区活动室',
      note: '',
      shopIds: shops
        .filter((_, index) => index % every === 0 && index % 7 !== 6)
        .map(({ id }) => id),
    })
}

/** What the secretary is working on: sound, and waiting for the chair. */
export async function draftEdition(town: Town, councilId: string) {
  const secretary = town.as(identityOf('liu-jianhua'))
  const { text, version } = await secretary('covenant.draft', { councilId })
  await secretary('covenant.saveDraft', { councilId, version, text: winterText(text) })
}

/** The text as the shops talked it over for the winter: snow costs more, ten in the evening is quiet. */
function winterText(text: EditionText): EditionText {
  const changes: Readonly<Record<number, (item: ItemText) => ItemText>> = {
    1: (item) => ({
      ...item,
      deductions: item.deductions.map((one) => (one.id === '1b' ? { ...one, to: 5 } : one)),
    }),
    2: (item) => ({
      ...item,
      promise: '货物不出门、车辆停成线，不占道、不堵路，晚上十点后不吵邻居。',
      deductions: [...item.deductions, deduct('2e', '晚上十点后仍大声招揽、放音响', 1, 3)],
    }),
  }
  return {
    ...text,
    title: '商户共治条约（冬季版）',
    lines: { ...text.lines, red: 92 },
    clauses: text.clauses.map((clause) => ({
      ...clause,
      paragraphs: clause.paragraphs.map((line) =>
        line.replace('90 分及以上上红榜', '92 分及以上上红榜'),
      ),
    })),
    categories: text.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => changes[item.no]?.(item) ?? item),
    })),
  }
}
