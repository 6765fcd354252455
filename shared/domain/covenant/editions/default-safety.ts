import type { Edition } from '../edition.ts'
import { deduct } from './deduction.ts'

type Category = Edition['categories'][number]

/** 食品安全: licences on the wall, food that can be trusted. */
export const food: Category = {
  id: 'food',
  title: '食品安全',
  items: [
    {
      no: 8,
      title: '证照公示',
      promise: '营业执照、许可证有效，挂在看得见的地方。',
      points: 9,
      checkedBy: ['market'],
      rectifyHours: 24,
      deductions: [
        deduct('8a', '证照没有公示，或挂的地方看不见', 1, 3),
        deduct('8b', '证照过期，或经营范围不符', 3, 9, { photo: true }),
      ],
    },
    {
      no: 9,
      title: '加工储存',
      promise: '生熟分开、离地存放，不用过期食材，冷藏冷冻温度达标。',
      points: 9,
      checkedBy: ['market'],
      rectifyHours: 24,
      deductions: [
        deduct('9a', '生熟不分，或餐具、刀板混用', 1, 4),
        deduct('9b', '有过期、变质或来路不明的食材', 3, 9, { photo: true }),
        deduct('9c', '冷藏冷冻不达标，或没有温度记录', 1, 3),
        deduct('9d', '造成食物中毒', 9, 9, { photo: true, veto: true }),
      ],
    },
  ],
}

/** 消防安全: completes the five categories, of which the source names four. */
export const fire: Category = {
  id: 'fire',
  title: '消防安全',
  items: [
    {
      no: 10,
      title: '消防设施',
      promise: '灭火器在有效期内、人人会用，报警器和应急灯好使。',
      points: 9,
      checkedBy: ['fire'],
      rectifyHours: 24,
      deductions: [
        deduct('10a', '灭火器过期、缺失或被遮挡', 2, 5, { photo: true }),
        deduct('10b', '报警器、应急灯不能用', 1, 4),
        deduct('10c', '店里的人不会用灭火器', 1, 2),
      ],
    },
    {
      no: 11,
      title: '通道与用电用气',
      promise: '安全出口畅通，不飞线充电，燃气软管和报警装置合格。',
      points: 9,
      checkedBy: ['fire'],
      rectifyHours: 4,
      deductions: [
        deduct('11a', '安全出口、疏散通道堆放物品', 2, 5, { photo: true }),
        deduct('11b', '私拉电线、飞线或在店内给电动车充电', 2, 6, { photo: true }),
        deduct('11c', '燃气软管老化，或没有装报警装置', 2, 6, { photo: true }),
        deduct('11d', '锁闭或堵死安全出口', 9, 9, { photo: true, veto: true }),
      ],
    },
  ],
}
