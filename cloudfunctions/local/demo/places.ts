/** Where the demo city stands, by the official codes. */
export const subdistrict = '120116014'
export const kangcui = '120116014003'
export const ziyun = '120116014004'

/** 康翠's grids: local knowledge, not in the official codes. */
export const grids = ['一', '二', '三', '四', '五', '六'].map((name, index) => ({
  id: `${kangcui}-0${index + 1}`,
  name: `康翠社区${name}网格`,
}))

export const gridAt = (index: number): string => grids[index % grids.length]?.id ?? kangcui
