import type { Edition } from '../edition.ts'
import { deduct } from './deduction.ts'

type Category = Edition['categories'][number]

/** 门前三包: 包卫生、包秩序、包绿化设施 (天津市市容卫生门前三包责任制管理办法). */
export const frontage: Category = {
  id: 'frontage',
  title: '门前三包',
  items: [
    {
      no: 1,
      title: '包卫生',
      promise: '每天清扫门前，没有垃圾、积水和小广告，门窗招牌干净。',
      points: 12,
      checkedBy: ['sanitation'],
      rectifyHours: 2,
      deductions: [
        deduct('1a', '门前有垃圾、烟头或污渍没有清扫', 1, 4),
        deduct('1b', '门前有积水、积雪或结冰没有处理', 1, 3),
        deduct('1c', '墙面、门窗上有小广告或乱涂乱画', 1, 3),
        deduct('1d', '往门外扫垃圾、泼污水', 2, 5, { photo: true }),
      ],
    },
    {
      no: 2,
      title: '包秩序',
      promise: '货物不出门、车辆停成线，不占道、不堵路，不用高音喇叭招揽。',
      points: 12,
      checkedBy: ['enforcement', 'traffic'],
      rectifyHours: 4,
      deductions: [
        deduct('2a', '出店经营，货物或桌椅摆到门外', 2, 5, { photo: true }),
        deduct('2b', '顾客或自家车辆乱停乱放，没有劝导', 1, 3),
        deduct('2c', '堆放杂物占用人行道或盲道', 2, 4, { photo: true }),
        deduct('2d', '高音喇叭招揽生意，影响邻居', 1, 3),
      ],
    },
    {
      no: 3,
      title: '包绿化设施',
      promise: '爱护门前花草树木，招牌、灯饰、路面完好，不私自改动。',
      points: 10,
      checkedBy: ['cityManagement'],
      rectifyHours: 24,
      deductions: [
        deduct('3a', '花草树木被踩踏、拴挂物品或倒污水', 1, 4),
        deduct('3b', '招牌破损、缺字或有坠落危险', 1, 5, { photo: true }),
        deduct('3c', '门前灯饰、铺装损坏没有报修', 1, 3),
      ],
    },
  ],
}
