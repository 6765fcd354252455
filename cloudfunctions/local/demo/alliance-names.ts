import { ventureLifecycle } from '#shared/domain/alliance/lifecycle.ts'
import { chainParts } from '#shared/domain/council/unit-kinds.ts'

/** An industry chain as the demo city knows it: what its firms and projects are called, and how much money goes round. */
export type Chain = {
  readonly chain: string
  readonly trades: readonly string[]
  readonly topics: readonly string[]
  /** How many members and projects. */
  readonly members: number
  readonly ventures: number
  /** Of an average project, in 万元. */
  readonly averageWan: number
}

/** Binhai's own chains, three of its eighteen alliances. */
export const chains: readonly Chain[] = [
  {
    chain: '信创',
    trades: ['软件', '芯片', '服务器', '数据', '网络安全'],
    topics: [
      '国产操作系统适配中心',
      '服务器整机产线',
      '数据库联合实验室',
      '智算中心',
      '安全测评平台',
    ],
    ...{ members: 66, ventures: 42, averageWan: 6200 },
  },
  {
    chain: '生物医药',
    trades: ['制药', '生物', '医疗器械', '细胞', '检测'],
    topics: [
      '疫苗产线',
      '细胞治疗中试基地',
      '小分子药联合实验室',
      '医疗器械产业园',
      '冷链物流中心',
    ],
    ...{ members: 48, ventures: 30, averageWan: 8400 },
  },
  {
    chain: '新能源',
    trades: ['电池', '光伏', '风电', '储能', '氢能'],
    topics: ['储能电站', '海上风电运维基地', '电池材料产线', '加氢站', '光伏组件回收线'],
    ...{ members: 36, ventures: 24, averageWan: 11_500 },
  },
]

const firstNames = ['海河', '津门', '渤海', '滨海', '云帆', '北塘', '长芦', '天际', '沽上', '蓝湾']
const parts = Object.values(chainParts)
/** Few talk, most build or run. */
const stages = ['talks', 'signed', 'building', 'building', 'running', 'running'] as const

/** Lines of a table of members: firms along the chain, an institute, a college and an office here and there. */
export const memberLines = ({ trades, members }: Chain): string[] =>
  Array.from({ length: members }, (_, index) => {
    const name = nameOf(trades, index)
    if (index % 12 === 11) return `${name}研究院,机构,`
    return `${name}公司,企业,${parts[(index * 3) % parts.length]}`
  })

const nameOf = (trades: readonly string[], index: number) => {
  const first = firstNames[index % firstNames.length]
  const round = Math.floor(index / (firstNames.length * trades.length))
  const trade = trades[(index + Math.floor(index / firstNames.length)) % trades.length]
  return `${first}${trade}${round > 0 ? '第二' : ''}`
}

/** Lines of a table of joint projects of those members, money falling out differently. */
export function ventureLines(chain: Chain): string[] {
  const names = memberLines(chain).map((line) => line.split(',')[0] ?? '')
  return Array.from({ length: chain.ventures }, (_, index) => {
    const { topics, averageWan } = chain
    const units = [index, index * 5 + 3, index * 7 + 1]
      .slice(0, 1 + (index % 3))
      .map((at) => names[at % names.length])
    const wan = Math.round((averageWan * (40 + ((index * 37) % 120))) / 100 / 10) * 10
    const { zh } = ventureLifecycle.states[stages[index % stages.length] ?? 'talks']
    const name = `${firstNames[(index * 3) % firstNames.length]}${topics[index % topics.length]}`
    // ten names and five topics come together again after ten
    const nth = Math.floor(index / firstNames.length) + 1
    return `${name}${nth > 1 ? `（${nth} 期）` : ''},${[...new Set(units)].join('、')},${wan},${zh}`
  })
}
