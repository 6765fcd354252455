import { tick } from '../../support/orders.ts'
import { ofShop, opinion } from '../../support/ratings.ts'
import type { Part } from './sampling.ts'

export const redresses: Part = async ({ town, sample }) => {
  const { shops } = town
  const dueAgain = async () => {
    town.clock.pass({ days: 3 })
    await tick(town)
  }
  const { clock } = town
  const before = clock.now()
  const of = (id: string) => ({ subject: ofShop(id), ...opinion(1, { comment: '等了太久' }) })
  await town.as('wang-guilan')('rating.submit', of(shops.breakfast))
  await town.as('zhao-min')('rating.submit', of(shops.breakfast))
  await dueAgain()
  await sample('zheng-hong', 'redress.setDeadline', { area: '120116014', days: 15 })
  const { items } = await town.as('li-guoqiang')('redress.list', {})
  await sample('li-guoqiang', 'redress.list', { forMe: true })
  await sample('li-guoqiang', 'redress.duties', {})
  const [first = '', second = ''] = items.map(({ id }) => id)
  for (const redressId of [first, second]) await sample('li-guoqiang', 'redress.get', { redressId })
  await sample('li-guoqiang', 'redress.answer', { redressId: first, text: '加了一个人手' })
  await sample('li-guoqiang', 'redress.appeal', { redressId: second, text: '那天没有开门' })
  const ruling = { redressId: second, upheld: true, reason: '那天确实没有开门' }
  await sample('liu-jianhua', 'redress.decide', ruling)
  for (const who of ['wang-guilan', 'zhao-min'] as const) {
    const own = await town.as(who)('redress.mine', {})
    await sample(who, 'redress.mine', {})
    const redressId = own.items[0]?.id ?? ''
    if (own.items[0]?.may.includes('contest'))
      await sample(who, 'redress.contest', { redressId, text: '我那天去过' })
    else {
      await sample(who, 'redress.reject', { redressId, text: '还是慢' })
      await sample(who, 'redress.accept', { redressId })
    }
  }
  await sample('zheng-hong', 'redress.board', {})
  clock.set(before)
}
