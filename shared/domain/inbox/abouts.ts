/** What a message may be about; the client knows which screen each opens (`features/inbox/where.ts`). */
export const subjectsOfMessages = {
  notice: '公告',
  consultation: '征求意见',
  remark: '留言',
  rating: '评价',
  redress: '差评办理',
  project: '公共项目',
  council: '理事会',
  motion: '议题',
  vote: '表决',
  meeting: '会议',
  order: '整改单',
  review: '内容审核',
  visit: '考核',
  month: '榜单',
  covenant: '签约',
  mutual: '店与店互查',
  home: '住处登记',
  post: '身份',
} as const
export type MessageAbout = keyof typeof subjectsOfMessages
