import { type CouncilKind, councilKindRow } from './kinds.ts'

/** The charter that a council of a kind begins with when nobody wrote another; its numbers stand beside it. */
export function usualCharter(kind: CouncilKind, name: string): string {
  const { zh } = councilKindRow(kind)
  return [
    `一、${name}是${zh}，大家的事大家商量着办。`,
    '二、谁都可以提问题：理事随时提议题，街坊凑够附议的人数就是议题，企业吹哨要按时答复。',
    '三、提出来的事，有回音：定措施、写明谁办和哪天办完，办到哪一步都写在议题页上，办完由监督站看过。',
    '四、要表决的事，先把名单定下来，一席一票；和自己有关的，自己回避；结果截止以后才公布。',
    '五、决议编号公布，照着办；改章程、换席位、作决议，都记进存证记录，谁也改不了。',
    '六、席位有任期，到期重新请人；中途换人，当面交接。',
  ].join('\n')
}
