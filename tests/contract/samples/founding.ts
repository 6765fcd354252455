import { ziyun } from '#functions/local/demo/places.ts'
import type { Part } from './sampling.ts'

export const councils: Part = async ({ town, sample }) => {
  const { councilId } = town
  const text = { number: '99', name: '新店', trade: 'retail', address: '九号' } as const
  await sample('liu-jianhua', 'shop.register', { councilId, ...text })
  await sample('wang-guilan', 'shop.list', { councilId })
  await sample('wang-guilan', 'standing.month', { councilId })
  const council = { name: '紫云商圈', kind: 'businessDistrict', area: ziyun } as const
  await sample('zheng-hong', 'council.found', council)
}
