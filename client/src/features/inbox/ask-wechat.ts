import Taro from '@tarojs/taro'

/** What a person answered when WeChat asked them. */
export type Answer = 'accept' | 'reject' | 'ban' | 'filter' | 'failed'

/** Why there will be no message, in plain words; null: there will be one. */
export const answerText: Readonly<Record<Answer, string | null>> = {
  accept: null,
  reject: '好，不通知。有事都写在“消息”里，随时来看。',
  ban: '您在微信里关掉了这个提醒。要开的话：右上角“···”→ 设置 → 订阅消息。',
  filter: '微信把这个提醒收起来了，这次通知不了您。有事都写在“消息”里。',
  failed: '微信这会儿没有问成，过一会儿再点一次。',
}

/**
 * Asks for one message of this template. WeChat lets it be asked only straight from a tap: nothing may be waited for before.
 */
export async function askWeChat(templateId: string): Promise<Answer> {
  try {
    const answers = await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] })
    const answer = (answers as unknown as Readonly<Record<string, unknown>>)[templateId]
    return typeof answer === 'string' && Object.hasOwn(answerText, answer)
      ? (answer as Answer)
      : 'failed'
  } catch {
    return 'failed'
  }
}
