import type { Input, Output } from '#shared/contract/index.ts'
import { except, finding, flawless } from './covenant.ts'
import { tinyJpeg } from './photos.ts'
import type { Town } from './town.ts'
import { freshKey } from './world.ts'

export type OrderView = Output<'rectification.get'>
type Purpose = Input<'photo.upload'>['purpose']

/** A visit by an inspector that finds these, as `[item, deduction, points]`; answers the visit and its orders' ids. */
export async function visitWith(
  { as }: Pick<Town, 'as'>,
  shopId: string,
  found: readonly (readonly [no: number, deduction: string, points: number])[],
  inspector = 'ma-jun',
) {
  const results = found.reduce((before, [no, deduction, points]) => {
    const already = before.find((result) => result.no === no)?.findings ?? []
    return except(before, no, { findings: [...already, finding(deduction, points, '现场看到')] })
  }, flawless())
  const { id } = await as(inspector)('inspection.record', { shopId, results })
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
