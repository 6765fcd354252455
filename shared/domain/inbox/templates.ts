/**
 * What WeChat may be asked to send, one message for one consent. A field's key begins with its kind, as WeChat names it;
 * the ids that WeChat gave the templates are configuration (`TEMPLATE_NEWS`, `TEMPLATE_NOTICE`).
 */
export const templates = {
  news: {
    zh: '新消息提醒',
    ask: '有答复时通知我',
    fields: { thing1: '消息', thing2: '最早一条', time3: '时间' },
  },
  notice: {
    zh: '新公告提醒',
    ask: '有新公告时通知我',
    fields: { thing1: '公告', thing2: '谁发的', time3: '时间' },
  },
} as const satisfies Record<string, Template>

type Template = {
  readonly zh: string
  /** What the button says by which a person asks for it. */
  readonly ask: string
  readonly fields: Readonly<Record<string, string>>
}

export type TemplateName = keyof typeof templates
export const templateNames = Object.keys(templates) as [TemplateName, ...TemplateName[]]

/** Characters that a field of each kind holds; a longer one makes WeChat refuse the whole. Source: `subscribeMessage.send`. */
const longest = { thing: 20, time: 20 } as const

export type Fields = Readonly<Record<string, string>>

/** The fields as WeChat takes them, each cut to what its kind holds. */
export const fitted = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([key, text]) => [key, cut(text, limitOf(key))] as const),
  )

const limitOf = (key: string) => longest[key.replace(/\d+$/, '') as keyof typeof longest]

/** Counted in whole characters, so that none is cut in two. */
function cut(text: string, most: number): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('')
}
