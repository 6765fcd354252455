import type { Input, Output } from '#shared/contract/index.ts'
import { orderId } from '#shared/domain/rectification/order.ts'
import { daysBefore } from '#shared/kernel/time.ts'
import { addWorkingDays } from '#shared/kernel/working-time.ts'
import type { RegisteredShop } from './district.ts'
import { identityOf } from './people.ts'
import { shopFront } from './pictures.ts'
import type { StoryClock } from './story-clock.ts'
import type { Town } from './town.ts'

type Card = Pick<Output<'rectification.mine'>['items'][number], 'id' | 'shopId' | 'department'>
type Telling = { readonly town: Town; readonly clock: StoryClock }
type Story = (town: Town, owner: string, order: Card) => Promise<void>

const photo = async (
  town: Town,
  owner: string,
  shopId: string,
  purpose: 'rectification' | 'appeal',
) => (await town.as(owner)('photo.upload', { shopId, purpose, data: shopFront })).id

const answer: Story = async (town, owner, { id: orderId, shopId }) => {
  const photos = [await photo(town, owner, shopId, 'rectification')]
  const text = '当天就收拾好了，店里的人也都说过了。'
  await town.as(owner)('rectification.answer', { orderId, text, photos })
}

/** Puts right at once all that a visit found, and has it looked at by the end of the next working day. */
export async function putAllRight(
  { town, clock }: Telling,
  owner: string,
  { id: inspectionId, shopId, lost, by }: Output<'inspection.record'>,
): Promise<void> {
  const department = by[0]?.department ?? 'sanitation'
  const found = lost.map(({ deduction }) => ({
    id: orderId(inspectionId, deduction),
    ...{ shopId, department },
  }))
  for (const order of found) await answer(town, owner, order)
  clock.tell(addWorkingDays(clock.now(), 1).at)
  for (const order of found) await look(town, order, { verdict: 'pass', note: '' })
}

type Verdict = { readonly verdict: 'pass' | 'fail'; readonly note: string }

const look = (town: Town, { id, department }: Card, said: Verdict) =>
  town.as(colleagueOf(department))('rectification.recheck', { orderId: id, ...said, photos: [] })

const colleagueOf = (department: string) => identityOf(department === 'fire' ? 'he-wei' : 'ma-jun')

const recheck =
  (verdict: Verdict['verdict'], note: string): Story =>
  async (town, owner, order) => {
    await answer(town, owner, order)
    await look(town, order, { verdict, note })
  }

const appeal: Story = async (town, owner, { id: orderId, shopId }) => {
  const photos = [await photo(town, owner, shopId, 'appeal')]
  const text = '这是隔壁装修临时放的，我们开门前已经请他们搬走了，照片是当时拍的。'
  await town.as(owner)('rectification.appeal', { orderId, text, photos })
}

const decide =
  (
    by: 'liu-jianhua' | 'zheng-hong',
    decision: Omit<Input<'rectification.decide'>, 'appealId'>,
  ): Story =>
  async (town, owner, order) => {
    await appeal(town, owner, order)
    await town.as(identityOf(by))('rectification.decide', { appealId: order.id, ...decision })
  }

/** What became of one finding each: every state that there is. */
const stories: readonly Story[] = [
  answer,
  recheck('pass', ''),
  appeal,
  recheck('fail', '墙角还有一些，再清一遍就好。'),
  decide('liu-jianhua', { verdict: 'upheld', reason: '看了照片，确实不是这家店放的。' }),
  answer,
  decide('zheng-hong', { verdict: 'rejected', reason: '照片是下午拍的，考核是上午，说明不了。' }),
  appeal,
]

/** Gives the first finding of some shops a story; all others are still to be put right. */
export async function putRight(town: Town, shops: readonly RegisteredShop[]): Promise<void> {
  const waiting = [...stories]
  for (const shop of [...shops].reverse()) {
    const order = await foundToday(town, shop)
    const story = order && waiting.shift()
    if (order && story) await story(town, shop.owner, order)
    if (waiting.length === 0) return
  }
}

/** By the visit, not by what is open: a start that was cut short tells the same story again. */
async function foundToday(town: Town, { owner, id: shopId }: RegisteredShop): Promise<Card | null> {
  const { items } = await town.as(owner)('inspection.list', { shopId })
  const [latest] = items
  if (!latest || new Date(latest.at) < daysBefore(new Date(), 2)) return null
  const { lost, parts } = await town.as(owner)('inspection.get', { inspectionId: latest.id })
  const [first] = lost
  const department = parts.find(({ nos }) => first && nos.includes(first.no))?.department
  return first && department
    ? { id: orderId(latest.id, first.deduction), shopId, department }
    : null
}
