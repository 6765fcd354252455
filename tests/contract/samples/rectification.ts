import { photoFor, visitWith } from '../../support/orders.ts'
import type { Part } from './sampling.ts'

/** An order answered, looked at again and appealed against; an appeal taken back and one decided. */
export const rectification: Part = async ({ town, sample }) => {
  const { shops } = town
  const shopId = shops.bookshop
  const { inspectionId, orders } = await visitWith(town, shopId, [
    [1, '1a', 2],
    [2, '2a', 2],
  ])
  const [first = '', second = ''] = orders
  const photos = [await photoFor(town, 'chen-xiaoyu', shopId, 'rectification')]
  await sample('chen-xiaoyu', 'rectification.duties', {})
  await sample('chen-xiaoyu', 'rectification.mine', {})
  await sample('chen-xiaoyu', 'rectification.answer', { orderId: first, text: '好了', photos })
  const recheck = { orderId: first, verdict: 'pass', note: '' } as const
  await sample('ma-jun', 'rectification.duties', {})
  await sample('ma-jun', 'rectification.recheck', { ...recheck, photos: [] })
  for (const orderId of [first, second])
    await sample('chen-xiaoyu', 'rectification.appeal', { orderId, text: '请再看看', photos: [] })
  await sample('liu-jianhua', 'rectification.appeals', {})
  await sample('chen-xiaoyu', 'rectification.withdrawAppeal', { appealId: first })
  const decision = { verdict: 'upheld', reason: '看过照片' } as const
  await sample('liu-jianhua', 'rectification.decide', { appealId: second, ...decision })
  await sample('liu-jianhua', 'rectification.get', { orderId: second })
  await sample('liu-jianhua', 'rectification.visit', { inspectionId })
  await visitWith(town, shopId, [[1, '1b', 1]])
  await sample('liu-jianhua', 'rectification.list', {})
  await sample('liu-jianhua', 'rectification.board', {})
  await sample('liu-jianhua', 'rectification.duties', {})
}
