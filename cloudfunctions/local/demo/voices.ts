import { departmentId } from '#shared/domain/rating/subject.ts'
import type { RegisteredShop } from './district.ts'
import { chance } from './hand.ts'
import { identityOf, neighbours } from './people.ts'
import { kangcui, subdistrict, ziyun } from './places.ts'
import type { Town } from './town.ts'

/** What the two secretaries have published, and who of the neighbours has read it. */
export async function publish(town: Town): Promise<void> {
  const secretary = town.as(identityOf('liu-jianhua'))
  const { id } = await secretary('notice.save', {
    area: kangcui,
    title: '周六上午清洗二次供水水箱',
    summary: '周六 8 点到 12 点停水，请提前存水。',
    body: '各位邻居：\n\n为了让大家喝上放心水，社区联合物业定于本周六上午 8:00 至 12:00 清洗二次供水水箱，期间 1 至 8 号楼停水。\n\n请提前存好用水，出门前关好水龙头。来水后先放一两分钟再用。\n\n有老人、病人需要帮忙存水的，给网格员打个招呼，我们上门。',
  })
  await secretary('notice.publish', { noticeId: id })
  for (const { identity } of neighbours.slice(0, 29))
    await town.as(identity)('notice.open', { noticeId: id })
  await secretary('notice.save', {
    area: kangcui,
    title: '冬季楼道消防检查安排',
    summary: '下周逐楼检查楼道堆物和电动车充电。',
    body: '草稿：等消防那边定了时间再发。',
  })
  const other = town.as(identityOf('gao-xiuying'))
  const there = await other('notice.save', {
    area: ziyun,
    title: '紫云社区周日便民理发',
    summary: '周日上午 9 点，居委会院里免费理发。',
    body: '周日上午 9 点到 11 点，居委会院里有志愿者免费理发，六十岁以上的邻居优先。',
  })
  await other('notice.publish', { noticeId: there.id })
}

/** Neighbours rate the community's service and some shops; the named residents have not spoken yet. */
export async function rate(town: Town, shops: readonly RegisteredShop[]): Promise<void> {
  const next = chance(2026)
  for (const [index, { identity }] of neighbours.entries()) {
    const speak = town.as(identity)
    if (index % 4 !== 3)
      await speak('rating.submit', {
        subject: { kind: 'community', id: kangcui },
        ...opinion(next),
      })
    if (index % 3 === 0)
      await speak('rating.submit', {
        subject: { kind: 'department', id: departmentId(subdistrict, 'market') },
        ...opinion(next),
      })
    for (const shop of [shops[index % 12], shops[(index * 5 + 1) % 12]])
      if (shop)
        await speak('rating.submit', { subject: { kind: 'shop', id: shop.id }, ...opinion(next) })
  }
}

/** What neighbours write, by how content they are. */
const words = {
  good: ['办事利索，说话也和气', '门口一直干干净净', '东西新鲜，价钱公道', '有事打个电话就来'],
  bad: ['去了两趟都没人', '说好周三弄，周五还没弄'],
} as const

/** A neighbour's opinion, drawn by chance; one in three writes something. */
export function opinion(next: () => number) {
  const level = pick(next())
  const near = () => Math.min(5, Math.max(1, level + Math.round(next() * 2 - 1)))
  const reasons = level < 3 ? ['manner'] : []
  const each = { attitude: near(), style: near(), effect: near() }
  const said = words[level < 3 ? 'bad' : 'good']
  const comment = next() < 0.33 ? (said[Math.floor(next() * said.length)] ?? '') : ''
  return { level, ...each, reasons, comment }
}

/** Most neighbours are content, a few are not. */
function pick(draw: number): number {
  if (draw < 0.5) return 5
  if (draw < 0.8) return 4
  if (draw < 0.93) return 3
  return draw < 0.98 ? 2 : 1
}
