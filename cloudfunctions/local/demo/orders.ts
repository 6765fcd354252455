import type { Input, Output } from '#shared/contract/index.ts'
import { addWorkingDays } from '#shared/kernel/working-time.ts'
import type { RegisteredShop } from './district.ts'
import { identityOf } from './people.ts'
import { shopFront } from './pictures.ts'
import type { StoryClock } from './story-clock.ts'
import type { Town } from './town.ts'

type Card = Output<'rectification.mine'>['items'][number]
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

/** Puts right at once all that a visit found, and has it looked at on the next morning. */
export async function putAllRight(
  { town, clock }: Telling,
  { owner, id: shopId }: RegisteredShop,
): Promise<void> {
  const { items } = await town.as(owner)('rectification.mine', { shopId })
  const open = items.filter(({ state }) => state === 'open')
  for (const order of open) await answer(town, owner, order)
  clock.tell(addWorkingDays(clock.now(), 1).at)
  for (const { id: orderId, department } of open) {
    const looked = { orderId, verdict: 'pass' as const, note: '', photos: [] }
    await town.as(colleagueOf(department))('rectification.recheck', looked)
  }
}

const colleagueOf = (department: string) => identityOf(department === 'fire' ? 'he-wei' : 'ma-jun')

const recheck =
  (verdict: 'pass' | 'fail', note: string): Story =>
  async (town, owner, order) => {
    await answer(town, owner, order)
    const looked = { orderId: order.id, verdict, note, photos: [] }
    await town.as(colleagueOf(order.department))('rectification.recheck', looked)
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
  for (const { owner, id: shopId } of [...shops].reverse()) {
    const { items } = await town.as(owner)('rectification.mine', { shopId })
    const order = items.find(({ state }) => state === 'open')
    const story = order && waiting.shift()
    if (order && story) await story(town, owner, order)
    if (waiting.length === 0) return
  }
}
