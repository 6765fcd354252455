/** What can be a member of a council. */
export const unitKinds = {
  shop: '商户',
  firm: '企业',
  department: '部门',
  organisation: '机构和社会组织',
  resident: '居民',
} as const
export type UnitKind = keyof typeof unitKinds
export const unitKindNames = Object.keys(unitKinds) as [UnitKind, ...UnitKind[]]

/** Where a firm stands on its industry chain. */
export const chainParts = {
  upstream: '上游',
  midstream: '中游',
  downstream: '下游',
  support: '配套服务',
} as const
export type ChainPart = keyof typeof chainParts
export const chainPartNames = Object.keys(chainParts) as [ChainPart, ...ChainPart[]]
