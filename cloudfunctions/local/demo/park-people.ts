import type { Input } from '#shared/contract/index.ts'

type Unit = Pick<Input<'council.enter'>, 'kind' | 'name' | 'weight'>
type Post = Omit<Input<'council.addSeat'>, 'councilId'>

const firm = (name: string, weight: number): Unit => ({ kind: 'firm', name, weight })
const house = (name: string, weight: number): Unit => ({ kind: 'organisation', name, weight })

/** The member units of the park beside 海智芯科技, 25 with it: name, square metres, and whom each sends to the board. */
export const parkUnits: readonly (readonly [unit: Unit, sends: string])[] = [
  [firm('云帆软件', 1800), '丁文静'],
  [firm('启明医疗器械', 2600), '沈立新'],
  [firm('津滨新能源', 3200), '韩雪松'],
  [firm('蓝海生物', 2100), '蒋欣'],
  [firm('渤海智造', 4200), '曾庆元'],
  [firm('天宇航材', 3900), '彭燕'],
  [firm('海信达物流', 2800), '吕志强'],
  [firm('泰和检测', 900), '苏晓彤'],
  [firm('滨城数据', 1500), '卢建平'],
  [firm('德联精密', 2300), '贾玉'],
  [firm('瑞普诊断', 1200), '薛宁'],
  [firm('中环光电', 2700), '叶子豪'],
  [firm('友信传感', 800), '阎丽'],
  [firm('京津云仓', 3500), '余海'],
  [firm('绿能环保', 1100), '潘淑云'],
  [firm('格致教育科技', 600), '杜鹏'],
  [firm('安泰信息安全', 700), '戴静'],
  [firm('开元包装', 1600), '夏国华'],
  [firm('凯达机器人', 2200), '钟颖'],
  [firm('同心餐饮', 400), '汪海波'],
  [house('科创园物业中心', 300), '田桂芝'],
  [house('泰达科技成果转化中心', 900), '任宏'],
  [house('科创园青年公寓', 1400), '姜蕾'],
  [house('泰达职业技术学院', 1900), '范立群'],
]

/** How many of them send a vice-chair. */
export const viceChairs = 3

/** Who sits in the four other bodies beside those who were there from the first day. */
export const parkPosts: readonly (readonly [name: string, post: Post])[] = [
  ['方磊', { seat: 'clerk' }],
  ['石岩', { seat: 'taskForceMember', department: 'police' }],
  ['姚立', { seat: 'taskForceMember', department: 'market' }],
  ['谭勇', { seat: 'taskForceMember', department: 'fire' }],
  ['廖文', { seat: 'taskForceMember', department: 'enforcement' }],
  ['邹明华', { seat: 'adviser' }],
  ['熊静怡', { seat: 'adviser' }],
  ['金海涛', { seat: 'adviser' }],
  ['陆一鸣', { seat: 'adviser' }],
  ['郝建国', { seat: 'adviser' }],
  ['孔令仪', { seat: 'adviser' }],
  ['白素梅', { seat: 'disciplineInspector' }],
  ['崔永刚', { seat: 'supervisionLiaison' }],
  ['康雅琴', { seat: 'specialSupervisor' }],
]
