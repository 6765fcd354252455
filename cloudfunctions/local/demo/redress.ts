import type { Output } from '#shared/contract/index.ts'
import { dayOf, daysAfter, instantOf } from '#shared/kernel/time.ts'
import type { RegisteredShop } from './district.ts'
import { identityOf, neighbours } from './people.ts'
import type { StoryClock } from './story-clock.ts'
import type { Town } from './town.ts'

type Own = Output<'redress.mine'>['items'][number]
type Sides = {
  readonly rater: ReturnType<Town['as']>
  readonly handler: ReturnType<Town['as']>
  readonly redressId: string
  /** So many days after it came, in the morning. */
  readonly day: (days: number) => void
}
type Story = (sides: Sides) => Promise<unknown>

const answer: Story = async ({ handler, redressId, day }) => {
  day(0)
  const text = '看了大家说的，当天就开会说了，人手也加了一位，以后有事请直接找我。'
  await handler('redress.answer', { redressId, text })
}

const accept: Story = async (sides) => {
  await answer(sides)
  sides.day(1)
  await sides.rater('redress.accept', { redressId: sides.redressId })
}

const reject: Story = async (sides) => {
  await answer(sides)
  sides.day(1)
  const text = '去看了一次，还是老样子。'
  await sides.rater('redress.reject', { redressId: sides.redressId, text })
}

const appeal: Story = async ({ handler, redressId, day }) => {
  day(0)
  await handler('redress.appeal', { redressId, text: '那几天店里在盘点，没有开门。' })
}

/** What became of some bad ratings of the months before; of the others nothing yet. */
const stories: readonly Story[] = [accept, reject, answer, appeal, accept, answer]

/** Tells what was done about them, each on the days after it came; the timer does the rest when the city starts. */
export async function redress(town: Town, clock: StoryClock, shops: readonly RegisteredShop[]) {
  const today = dayOf(town.now())
  const waiting = [...stories]
  for (const { identity } of neighbours) {
    const rater = town.as(identity)
    const { items } = await rater('redress.mine', {})
    const own = items.find((item) => item.cameOn < today && ownerOf(item, shops))
    const story = own && waiting.shift()
    if (!own || !story) continue
    const begin = instantOf(own.cameOn, '10:00')
    const handler = town.as(ownerOf(own, shops) ?? '')
    const day = (days: number) => clock.tell(daysAfter(begin, days))
    await story({ rater, handler, redressId: own.id, day })
  }
  clock.comeBack()
}

const ownerOf = ({ subject }: Own, shops: readonly RegisteredShop[]): string | undefined =>
  subject.kind === 'community'
    ? identityOf('liu-jianhua')
    : shops.find(({ id }) => id === subject.id)?.owner
