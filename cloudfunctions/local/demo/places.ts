/** Where the demo city stands, by the official codes. */
export const subdistrict = '120116014'
export const kangcui = '120116014003'
export const ziyun = '120116014004'

/** 康翠's grids: local knowledge, not in the official codes. */
export const grids = ['一', '二', '三', '四', '五', '六'].map((name, index) => ({
  id: `${kangcui}-0${index + 1}`,
  name: `康翠社区${name}网格`,
}))

/** Its functional grids: nobody lives there. */
export const workplaces = [
  {
    code: `${kangcui}-07`,
    name: '康翠商圈网格',
    covers: '康翠里底商 53 家店铺和门前广场',
    headPost: '商圈理事会秘书处负责人',
    duties: '每天走一遍门前五包；看燃气、用电和消防通道；商户有难处帮着报',
  },
  { code: `${kangcui}-08`, name: '康翠小学网格', covers: '康翠小学、幼儿园和接送区' },
]

export const gridAt = (index: number): string => grids[index % grids.length]?.id ?? kangcui
