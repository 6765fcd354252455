import type { Input } from '#shared/contract/index.ts'
import { csv } from './sheets.ts'
import type { World } from './world.ts'

/** The street that the small town is in, and the district over it. */
export const street = '120116014'
export const district = '120116'

/** Founds an alliance along a chain, by the district; answers its id. */
export async function foundAlliance({ as }: World, chain: string, area = district) {
  const name = `${chain}产业（人才）联盟`
  const wanted = { name, kind: 'alliance', area, chain } as const
  return (await as('lin-zhiyuan')('council.found', wanted)).id
}

/** A table of members, as text. */
export const memberSheet = (...rows: readonly string[]) =>
  csv(`单位名称,成员类型,产业链位置\n${rows.join('\n')}\n`)

/** A table of joint projects, as text. */
export const ventureSheet = (...rows: readonly string[]) =>
  csv(`项目名称,参与成员,投资额（万元）,阶段\n${rows.join('\n')}\n`)

type Wanted = Partial<Omit<Input<'alliance.addVenture'>, 'councilId'>>

/** Admits a firm by the district's hand and answers its id. */
export const enterFirm = async ({ as }: World, councilId: string, name: string) =>
  (
    await as('lin-zhiyuan')('council.enter', {
      ...{ councilId, name, kind: 'firm', chainPart: 'upstream' },
    } as Input<'council.enter'>)
  ).id

/** A joint project of one member. */
export const ventureOf = (councilId: string, unitId: string, wanted: Wanted = {}) => ({
  ...{ councilId, name: '联合实验室', unitIds: [unitId], amountWan: 1200 },
  ...wanted,
})
