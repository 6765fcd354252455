import type { Input, Output } from '#shared/contract/index.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import { except, finding, flawless } from './covenant.ts'
import { tinyJpeg } from './photos.ts'
import type { Town } from './town.ts'
import { freshKey } from './world.ts'

export type OrderView = Output<'rectification.get'>
type Purpose = Input<'photo.upload'>['purpose']

type Found = readonly (readonly [no: number, deduction: string, points: number])[]

const evident = new Set(
  itemsOf(default2026).flatMap(({ deductions }) =>
    deductions.filter(({ photo }) => photo).map(({ id }) => id),
  ),
)

/** A visit by an inspector that finds these, with photos where the rule asks for them; answers it and its orders' ids. */
export async function visitWith(
  town: Pick<Town, 'as'>,
  shopId: string,
  found: Found,
  inspector = 'ma-jun',
) {
  let results = flawless()
  for (const [no, deduction, points] of found) {
    const proof = evident.has(deduction)
    const photos = proof ? [await photoFor(town, inspector, shopId, 'finding')] : []
    const already = results.find((result) => result.no === no)?.findings ?? []
    const next = { ...finding(deduction, points, '现场看到'), photos }
    results = except(results, no, { findings: [...already, next] })
  }
  const { id } = await town.as(inspector)('inspection.record', { shopId, results })
  return { inspectionId: id, orders: found.map(([, deduction]) => `${id}:${deduction}`) }
}

let pictures = 0

/** Takes a photo as evidence, and answers its id. */
export async function photoFor(
  { as }: Pick<Town, 'as'>,
  who: string,
  shopId: string,
  purpose: Purpose,
): Promise<string> {
  pictures += 1
  const data = tinyJpeg(pictures)
  return (await as(who)('photo.upload', { shopId, purpose, data })).id
}

/** The owner of the shop says it is put right, with a photo. */
export async function answerAs(
  town: Pick<Town, 'as'>,
  who: string,
  { orderId, shopId, text = '已经扫干净了' }: { orderId: string; shopId: string; text?: string },
): Promise<OrderView> {
  const photos = [await photoFor(town, who, shopId, 'rectification')]
  return town.as(who)('rectification.answer', { orderId, text, photos })
}

/** The timer comes by. */
export async function tick({ send }: Pick<Town, 'send'>): Promise<Output<'clock.tick'>> {
  const event = { action: 'clock.tick', input: {}, key: freshKey() }
  const reply = await send(event, { kind: 'timer' })
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.data as Output<'clock.tick'>
}
