import type { Edition } from '../edition.ts'
import { deduct } from './deduction.ts'

type Category = Edition['categories'][number]

/** 疫情防控: everyday hygiene of the premises and of those who work there. */
export const epidemic: Category = {
  id: 'epidemic',
  title: '疫情防控',
  items: [
    {
      no: 4,
      title: '场所防护',
      promise: '经常通风，按时消毒并记录，备好口罩和消毒用品。',
      points: 7,
      checkedBy: ['health'],
      rectifyHours: 24,
      deductions: [
        deduct('4a', '没有通风或通风设备不能用', 1, 3),
        deduct('4b', '没有消毒记录，或记录不全', 1, 3),
        deduct('4c', '没有备口罩、消毒液等用品', 1, 2),
      ],
    },
    {
      no: 5,
      title: '从业人员健康',
      promise: '该办健康证的人人有证、证在有效期内、亮出来；生病不上岗。',
      points: 7,
      checkedBy: ['health'],
      rectifyHours: 40,
      deductions: [
        deduct('5a', '有人没有健康证，或证已过期', 2, 5),
        deduct('5b', '健康证没有公示', 1, 2),
        deduct('5c', '发热、腹泻等有病症的人仍在岗', 3, 7, { photo: true }),
      ],
    },
  ],
}

/** 垃圾分类: sorted bins, and kitchen waste handed to those who may take it. */
export const waste: Category = {
  id: 'waste',
  title: '垃圾分类',
  items: [
    {
      no: 6,
      title: '分类投放',
      promise: '分类桶齐全、标识清楚，该放哪个桶就放哪个桶。',
      points: 9,
      checkedBy: ['sanitation'],
      rectifyHours: 4,
      deductions: [
        deduct('6a', '没有设分类桶，或标识不清', 1, 4),
        deduct('6b', '混投、错投', 1, 4, { photo: true }),
        deduct('6c', '垃圾满溢、落地没有及时收', 1, 4),
      ],
    },
    {
      no: 7,
      title: '厨余（油）清运',
      promise: '厨余垃圾、废油交给有资质的单位，有合同、有记录，不倒下水道。',
      points: 7,
      checkedBy: ['sanitation'],
      rectifyHours: 24,
      deductions: [
        deduct('7a', '没有清运合同', 2, 4),
        deduct('7b', '没有清运记录，或记录不全', 1, 3),
        deduct('7c', '把厨余或废油倒进下水道、雨水口', 3, 7, { photo: true }),
      ],
    },
  ],
}
