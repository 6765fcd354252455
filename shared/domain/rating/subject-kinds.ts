/** What residents can rate, and the reasons each kind offers when something was not right. */
export const subjectKinds = {
  shop: {
    zh: '商户',
    reasons: {
      frontage: '门前不整洁',
      disorder: '占道或乱停放',
      food: '食品让人不放心',
      manner: '服务态度不好',
      noise: '噪声扰民',
      other: '其他原因',
    },
  },
  community: {
    zh: '社区服务',
    reasons: {
      slow: '办得太慢',
      manner: '态度不好',
      passedOn: '互相推诿',
      unsolved: '问题没解决',
      unclear: '没说清楚',
      other: '其他原因',
    },
  },
} as const
