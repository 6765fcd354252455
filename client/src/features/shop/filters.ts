import type { Input } from '#shared/contract/index.ts'

export const filters = [
  ['all', '全部'],
  ['signed', '已签约'],
  ['unsigned', '未签约'],
  ['closed', '已歇业'],
] as const
export type Filter = (typeof filters)[number][0]

/** What each filter asks of the register, and what it means that nothing answers. */
export const filterRows: Readonly<
  Record<
    Filter,
    {
      readonly asks: Omit<Input<'shop.list'>, 'councilId'>
      readonly title: string
      readonly note: string
    }
  >
> = {
  all: { asks: {}, title: '名册上还没有店', note: '社区书记把店登记进来，这里就有了。' },
  signed: {
    asks: { signed: true },
    title: '还没有店签约',
    note: '第一家签约的店，会出现在这里。',
  },
  unsigned: { asks: { signed: false }, title: '家家都签了', note: '名册上的店全部签了约。' },
  closed: { asks: { state: 'closed' }, title: '没有歇业的店', note: '名册上的店都开着门。' },
}

/** Nothing answers because of what was looked for, not because there is nothing. */
export const notFound = { title: '没有找到', note: '换个门牌、店名或条件试试。' }
