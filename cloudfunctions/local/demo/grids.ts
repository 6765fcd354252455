import { binhaiAreas } from '#shared/domain/area/binhai.ts'
import { bring, type Line } from './grid-files.ts'
import { appoint, identityOf, join } from './people.ts'
import { grids, kangcui, subdistrict, workplaces } from './places.ts'
import type { Town } from './town.ts'

/** Where people of 康翠 work and walk rather than live. */
const importWorkplaces = ({ as }: Town) =>
  bring(
    as(identityOf('liu-jianhua')),
    '康翠社区功能网格.csv',
    workplaces.map((place) => ({ ...place, kind: 'functional' as const, homes: 0 })),
  )

const numbers = '一二三四五'
const surroundings = [
  '农贸市场和周边商铺',
  '学校和幼儿园',
  '产业园区办公楼',
  '公园和体育场',
  '沿街写字楼',
]

/** The other communities of the street: three or four grids where people live, and one where they work. */
function otherLines(): Line[] {
  const others = binhaiAreas.filter(({ parent, id }) => parent === subdistrict && id !== kangcui)
  return others.flatMap(({ id, name }, at) =>
    Array.from({ length: 4 + (at % 2) }, (_, no): Line => {
      const last = no === 3 + (at % 2)
      const line = { code: `${id}-0${no + 1}`, name: `${name}${numbers[no]}网格` }
      if (last)
        return { ...line, kind: 'functional', homes: 0, covers: surroundings[at % 5] ?? '商铺' }
      const from = no * 6 + 1
      const homes = 240 + ((at * 37 + no * 53) % 160)
      return { ...line, kind: 'basic', homes, covers: `${from} 至 ${from + 5} 号楼` }
    }),
  )
}

const workers = ['孙立华', '郭晓丽', '赵国强', '李春梅', '张伟', '刘芳', '陈志明', '王艳']

/** The street's own file, and grid workers for some of the grids: others wait for theirs. */
export async function registerGrids(town: Town): Promise<void> {
  await importWorkplaces(town)
  const lines = otherLines()
  await bring(town.as(identityOf('zheng-hong')), '泰达街道网格名册.csv', lines)
  const near = [...grids, ...workplaces.map((place) => ({ id: place.code }))].slice(1, 5)
  const far = lines.filter((_, at) => at % 20 === 0)
  const posts = [
    ...near.map(({ id }) => [id, 'liu-jianhua'] as const),
    ...far.map((line) => [line.code, 'zheng-hong'] as const),
  ]
  for (const [at, [place, by]] of posts.slice(0, workers.length).entries()) {
    const code = await join(town, `local:grid-worker-${at + 1}`, workers[at] ?? '网格员')
    await appoint(town, by)(code, { role: 'gridWorker', place })
  }
}
