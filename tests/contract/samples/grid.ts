import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { gridFile, gridLine } from '../../support/grids.ts'
import type { Part } from './sampling.ts'

/** Every action of the register of grids answers at least once. */
export const gridSamples: Part = async ({ town, sample }) => {
  const secretary = 'liu-jianhua'
  await sample(secretary, 'grid.template', {})
  const gridId = `${kangcui}-30`
  const sheet = { name: '网格.csv', file: gridFile(gridLine(gridId), gridLine(gridAt(1))) }
  await sample(secretary, 'grid.preview', sheet)
  await sample(secretary, 'grid.import', sheet)
  await sample('wang-guilan', 'grid.list', { community: kangcui })
  await sample('wang-guilan', 'grid.mine', {})
  await sample('sun-haibo', 'grid.mine', {})
  await sample('zheng-hong', 'grid.sums', { area: '120116014' })
  const { version } = await town.as(secretary)('grid.get', { gridId })
  const text = { name: '市场网格', kind: 'functional', covers: '菜市场', homes: 0 } as const
  const rest = { headPost: '市场管理员', duties: '看秤' }
  await sample(secretary, 'grid.amend', { gridId, version, ...text, ...rest })
  await sample(secretary, 'grid.retire', { gridId, reason: '并入一网格' })
  await sample(secretary, 'grid.get', { gridId })
}
