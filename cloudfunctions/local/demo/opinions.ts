import type { Input } from '#shared/contract/index.ts'
import { addDays, dayOf, daysBefore } from '#shared/kernel/time.ts'
import { identityOf, neighbours } from './people.ts'
import { kangcui } from './places.ts'
import type { StoryClock } from './story-clock.ts'
import type { Town } from './town.ts'

type Draft = Omit<Input<'notice.save'>, 'area'>

async function publish(town: Town, draft: Draft): Promise<string> {
  const secretary = town.as(identityOf('liu-jianhua'))
  const { id } = await secretary('notice.save', { area: kangcui, ...draft })
  await secretary('notice.publish', { noticeId: id })
  return id
}

const speak = (town: Town, index: number, noticeId: string, said: readonly [number[], string]) =>
  town.as(neighbours[index]?.identity ?? '')('consultation.speak', {
    ...{ noticeId, choices: [...said[0]], words: said[1] },
    over: null,
  })

/** A consultation that is over and decided, one that is open, a 公示 with objections, and a few questions. */
export async function consult(town: Town, clock: StoryClock, begun: Date): Promise<void> {
  clock.tell(daysBefore(begun, 20))
  const shed = await askAboutShed(town, addDays(dayOf(begun), -10))
  clock.tell(daysBefore(begun, 6))
  await decideShed(town, shed)
  clock.comeBack()
  await askAboutYard(town, addDays(dayOf(begun), 12))
  await layOpen(town, addDays(dayOf(begun), 7))
}

async function askAboutShed(town: Town, openUntil: string): Promise<string> {
  const noticeId = await publish(town, {
    kind: 'consultation',
    title: '电动车车棚装在哪里',
    summary: '车棚只够建一处，装在哪里请大家来定。',
    body: '电动车进楼充电不安全，社区筹到一笔钱建充电车棚，只够建一处。\n\n三个办法，请选一个，也可以写写理由。',
    openUntil,
    question: {
      text: '充电车棚装在哪里好？',
      options: ['三号楼北侧空地', '小区西门内', '先不建，改造楼下充电桩'],
      several: false,
      per: 'person',
    },
  })
  const words = ['西门人多，夜里亮，放心。', '北侧空地离我家远，老人走不动。', '']
  for (let index = 0; index < 31; index += 1) {
    const place = index % 5 < 3 ? 1 : index % 5 === 3 ? 0 : 2
    await speak(town, index, noticeId, [[place], index < 6 ? (words[index % 3] ?? '') : ''])
  }
  return noticeId
}

const decideShed = (town: Town, answersId: string) =>
  publish(town, {
    kind: 'result',
    answersId,
    title: '车棚定在小区西门内',
    summary: '按大家选得最多的办，下月动工。',
    body: '选西门内的邻居最多，就定在西门内。\n\n有邻居担心西门夜里进出吵，车棚晚上十点后改为刷卡进出。选楼下充电桩的意见也记下了，明年改造楼道时一起考虑。',
  })

async function askAboutYard(town: Town, openUntil: string): Promise<void> {
  const noticeId = await publish(town, {
    kind: 'consultation',
    title: '小花园先添什么',
    summary: '一笔微改造的钱，先办哪几件由大家说了算。',
    body: '小花园今年有一笔微改造的钱，能先办两三件。想添什么，可以选几项，也可以自己写。',
    openUntil,
    question: {
      text: '小花园先添什么？',
      options: ['带扶手的长椅', '孩子的沙坑', '晾衣杆', '路灯'],
      several: true,
      per: 'person',
    },
  })
  for (let index = 0; index < 12; index += 1)
    await speak(town, index, noticeId, [[index % 4, (index + 1) % 4], ''])
}

async function layOpen(town: Town, openUntil: string): Promise<void> {
  const noticeId = await publish(town, {
    kind: 'publicNotice',
    title: '楼道改造名单公示',
    summary: '先改 1、3、5 号楼，有异议请在公示期里提。',
    body: '按房龄和报修次数排序，今年先改 1、3、5 号楼的楼道。哪里排得不对，请提异议，每一条都会答复。',
    openUntil,
  })
  const say = (index: number, kind: 'question' | 'objection', text: string) =>
    town.as(neighbours[index]?.identity ?? '')('remark.write', { noticeId, kind, text })
  const first = await say(2, 'objection', '2 号楼比 5 号楼早建三年，怎么没排上？')
  await town.as(identityOf('liu-jianhua'))('remark.answer', {
    remarkId: first.id,
    text: '2 号楼前年换过管线和照明，报修比 5 号楼少一半。报修记录贴在居委会门口，欢迎来核对。',
  })
  await say(7, 'objection', '7 号楼台阶断了两级，老人摔过，应该先修。')
  await say(4, 'question', '施工时电动车停在哪里？')
}
