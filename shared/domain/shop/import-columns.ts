import type { Column } from '../../kernel/table-header.ts'

/** Columns of a register as offices title them. Whatever else a table has is not read: what is not needed is not kept. */
export const importColumns = {
  number: {
    zh: '门牌编号',
    aliases: [
      ...[
        '门牌号',
        '门牌',
        '门牌号码',
        '门号',
        '店铺编号',
        '商户编号',
        '商铺编号',
        '店号',
        '铺号',
        '铺位号',
      ],
      ...['商铺号', '摊位号', '房号'],
    ],
    required: false,
  },
  /** Stands for the door's number where a table has no other. */
  sequence: { zh: '序号', aliases: ['编号', '号', '行号', 'No.'], required: false },
  name: {
    zh: '店名',
    aliases: [
      ...[
        '商户名称',
        '单位名称',
        '店铺名称',
        '门店名称',
        '商铺名称',
        '商家名称',
        '商店名称',
        '店面名称',
        '企业名称',
      ],
      ...['经营单位', '商户', '店铺', '商家', '门店', '字号', '招牌', '招牌名称', '名称'],
    ],
    required: true,
  },
  trade: {
    zh: '经营类别',
    aliases: [
      ...[
        '类别',
        '业态',
        '经营类型',
        '经营业态',
        '行业',
        '行业类别',
        '行业类型',
        '所属行业',
        '商户类别',
        '商户类型',
      ],
      ...['店铺类型', '类型', '经营项目'],
    ],
    required: true,
  },
  address: {
    zh: '地址',
    aliases: [
      ...[
        '门店地址',
        '店铺地址',
        '商户地址',
        '经营地址',
        '商铺地址',
        '店址',
        '详细地址',
        '经营场所',
        '位置',
        '地点',
      ],
      ...['所在位置', '单位地址'],
    ],
    required: true,
  },
} as const satisfies Record<string, Column>

/** What each shop's line must say, in the order of the template. */
export const lineFields = ['number', 'name', 'trade', 'address'] as const
export type LineField = (typeof lineFields)[number]
