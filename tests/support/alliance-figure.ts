import { enteredStages, ventureLifecycle } from '#shared/domain/alliance/lifecycle.ts'
import { chance } from '#shared/kernel/chance.ts'
import { district, street } from './alliances.ts'

/** What the district says of its alliances: 18, with 1,807 members and 2,200 projects of over 140 billion yuan. */
export const figure = {
  alliances: 18,
  members: 1807,
  ventures: 2200,
  /** In 万元: 140.16 billion yuan. */
  amountWan: 14_016_000,
} as const

const chains = [
  ...['信创', '生物医药', '新能源', '新材料', '航空航天', '智能网联汽车', '绿色石化', '高端装备'],
  ...['海洋工程装备', '氢能', '集成电路', '网络安全', '现代物流', '金融租赁', '跨境电商'],
  ...['海水淡化', '细胞治疗', '文化旅游'],
]
const kinds = ['企业,上游', '企业,中游', '企业,下游', '企业,配套服务', '机构,', '部门,', '企业,']

/** Splits a number into so many parts that are as equal as can be. */
const shares = (whole: number, parts: number): number[] =>
  Array.from(
    { length: parts },
    (_, index) => Math.floor((whole * (index + 1)) / parts) - Math.floor((whole * index) / parts),
  )

/** As many projects as stay below what one file may hold. */
const onePart = 100

/** Eighteen alliances with rows of their tables; sums of money fall out differently and add up to the figure. */
export function planAlliances() {
  const next = chance(18)
  const members = shares(figure.members, figure.alliances)
  const ventures = shares(figure.ventures, figure.alliances)
  const money = shares(figure.amountWan, figure.ventures)
  return chains.map((chain, at) => {
    const names = Array.from(
      { length: members[at] ?? 0 },
      (_, index) => `${chain}${index + 1}号单位`,
    )
    const first = ventures.slice(0, at).reduce((sum, count) => sum + count, 0)
    const wan = money.slice(first, first + (ventures[at] ?? 0))
    const rows = swung(wan, next).map((amount, index) => {
      const units = [index, index * 7 + 1, index * 3 + 2].map((one) => names[one % names.length])
      const stage = enteredStages[Math.floor(next() * enteredStages.length)] ?? 'talks'
      return `${chain}项目${index + 1},${units.join('、')},${amount},${ventureLifecycle.states[stage].zh}`
    })
    return {
      chain,
      area: at % 3 === 0 ? street : district,
      members: names.map((name, index) => `${name},${kinds[index % kinds.length]}`),
      ventures: shares(rows.length, Math.ceil(rows.length / onePart)).map((count, part, all) => {
        const from = all.slice(0, part).reduce((sum, one) => sum + one, 0)
        return rows.slice(from, from + count)
      }),
    }
  })
}

/** The same money, more here and less there: of each pair the first gives some to the second. */
function swung(wan: readonly number[], next: () => number): number[] {
  const moved = [...wan]
  for (let index = 0; index + 1 < moved.length; index += 2) {
    const given = Math.floor(next() * (moved[index] ?? 0))
    moved[index] = (moved[index] ?? 0) - given
    moved[index + 1] = (moved[index + 1] ?? 0) + given
  }
  return moved
}
