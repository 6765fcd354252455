/** What a shop deals in. */
export const shopTrades = {
  catering: '餐饮',
  food: '食品零售',
  retail: '日用零售',
  service: '生活服务',
  culture: '文化教育',
  health: '医药健康',
} as const
