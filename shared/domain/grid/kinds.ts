/** The two kinds of grid, and what is done in a grid of that kind when it says nothing of its own. */
export const gridKinds = {
  basic: {
    zh: '基本类',
    what: '楼栋、胡同、住户',
    duties: [
      '常到各家走走，记着谁家要搭把手',
      '楼道、院里有不对的地方，当场办，办不了就报给社区',
      '邻里有了小疙瘩，先去说和',
      '公告送到每一家，不用手机的上门说一声',
    ],
  },
  functional: {
    zh: '功能类',
    what: '市场、学校、公园、园区',
    duties: [
      '常和商户、单位走动，有难处帮着报',
      '看消防通道、用电用气这些安全的事',
      '门前卫生、停车占道，随时提个醒',
      '社区的公告和活动，告诉每家单位',
    ],
  },
} as const
export type GridKind = keyof typeof gridKinds
export const gridKindNames = Object.keys(gridKinds) as [GridKind, ...GridKind[]]

/** What offices call a kind besides its own name. */
const words: Readonly<Record<GridKind, readonly string[]>> = {
  basic: ['基本', '基础', '普通', '居民', '住宅', '居住'],
  functional: ['功能', '专属', '专门', '特殊', '单位'],
}

const known = new Map<string, GridKind>(
  gridKindNames.flatMap((kind) => words[kind].map((word) => [word, kind] as const)),
)

/** The kind that a word means: 基本, 基本类, 基本型 and 基本网格 are all basic. Never guesses from parts of a word. */
export const gridKindOf = (said: string): GridKind | undefined =>
  known.get(said.replace(/[\s（）()]/g, '').replace(/(类|型|类型)?(网格)?$/, ''))
