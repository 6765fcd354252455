/** The three ways to bring something before a council, in the words of the one who does. */
export const raiseWays = {
  raise: {
    action: 'motion.raise',
    title: '提一件议题',
    hint: '理事会的人和街坊都看得到，带您的席位。',
    placeholder: '比如：早市占道，车出不来',
    send: '提出来',
  },
  propose: {
    action: 'motion.propose',
    title: '献计献策',
    hint: '大家看到的是“一位居民”，看不到您的名字。',
    placeholder: '比如：楼前加几个晾晒杆',
    send: '请街坊附议',
  },
  callOut: {
    action: 'motion.callOut',
    title: '企业吹哨',
    hint: '理事会要在章程定的时限里首次答复您。',
    placeholder: '比如：园区东门早高峰堵车',
    send: '吹哨',
  },
} as const
export type RaiseWay = keyof typeof raiseWays
export const raiseWayNames = Object.keys(raiseWays) as RaiseWay[]
