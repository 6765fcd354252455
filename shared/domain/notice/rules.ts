import { addDays, dayOf, dayText } from '../../kernel/time.ts'
import { contains } from '../area/code.ts'
import { addresseesFor } from './addressees.ts'
import { isWritten, noticeKinds } from './kinds.ts'
import type { Notice } from './notice.ts'

/** What the rules of a kind look at. */
export type Wish = Pick<
  Notice,
  | 'kind'
  | 'area'
  | 'audienceRoles'
  | 'publishAt'
  | 'openUntil'
  | 'question'
  | 'answersId'
  | 'expiresOn'
>

/** The notice that a result answers, as far as the writer may see it. */
export type Answered = Pick<Notice, 'id' | 'kind' | 'area' | 'state' | 'openUntil' | 'resultId'>

type Facts = {
  readonly wish: Wish
  /** The Shanghai day on which it would be published. */
  readonly from: string
  readonly answered: Answered | null
}

type Rule = {
  readonly field: keyof Wish
  readonly broken: (facts: Facts) => boolean
  readonly says: string | ((facts: Facts) => string)
}

const rowOf = ({ wish }: Facts) => noticeKinds[wish.kind]
const firstOpenEnd = (facts: Facts) => addDays(facts.from, rowOf(facts).leastDays)

/** In the order in which a writer would be told; each looks at one thing. */
const rules: readonly Rule[] = [
  {
    field: 'kind',
    broken: (facts) => !isWritten(facts.wish.kind),
    says: '决议由表决的结果自己公布，不用写',
  },
  {
    field: 'audienceRoles',
    broken: ({ wish }) => {
      const possible = addresseesFor(wish.kind, wish.area)
      return wish.audienceRoles.some((role) => !possible.includes(role))
    },
    says: ({ wish }) =>
      noticeKinds[wish.kind].meantFor === 'everyone'
        ? '公示要让大家都看到，请发给大家'
        : '这里没有这样的人，或者这类公告不该只发给他们，请重新选发给谁',
  },
  {
    field: 'openUntil',
    broken: (facts) => rowOf(facts).asks === null && facts.wish.openUntil !== null,
    says: (facts) => `${rowOf(facts).zh}不收意见，请去掉截止的日子`,
  },
  {
    field: 'openUntil',
    broken: (facts) => rowOf(facts).asks !== null && facts.wish.openUntil === null,
    says: (facts) => `请写明${rowOf(facts).zh}到哪一天为止`,
  },
  {
    field: 'openUntil',
    broken: (facts) =>
      rowOf(facts).asks !== null && (facts.wish.openUntil ?? '') < firstOpenEnd(facts),
    says: (facts) =>
      `${rowOf(facts).zh}至少要 ${rowOf(facts).leastDays} 天，截止的日子最早是 ${dayText(firstOpenEnd(facts))}`,
  },
  {
    field: 'question',
    broken: (facts) => rowOf(facts).asks === 'voices' && facts.wish.question === null,
    says: '请写明要问大家什么',
  },
  {
    field: 'question',
    broken: (facts) => rowOf(facts).asks !== 'voices' && facts.wish.question !== null,
    says: '只有征求意见才能提问',
  },
  {
    field: 'question',
    broken: ({ wish }) => wish.question?.options.length === 1,
    says: '选项至少要有两个；不设选项，就是请大家自己写',
  },
  {
    field: 'question',
    broken: ({ wish }) => hasTwins(wish.question?.options ?? []),
    says: '有两个选项是一样的',
  },
  {
    field: 'question',
    broken: ({ wish }) => wish.question?.several === true && wish.question.options.length === 0,
    says: '没有选项，就没有多选',
  },
  {
    field: 'question',
    broken: ({ wish }) => wish.question?.per === 'household' && !meetsHomes(wish),
    says: '按户征求意见，要发给大家或居民',
  },
  {
    field: 'answersId',
    broken: (facts) => rowOf(facts).answers && facts.wish.answersId === null,
    says: '请选这是哪一则的结果',
  },
  {
    field: 'answersId',
    broken: (facts) => !rowOf(facts).answers && facts.wish.answersId !== null,
    says: '只有结果才能回应别的公告',
  },
  {
    field: 'answersId',
    broken: ({ wish, answered }) => wish.answersId !== null && !canBeAnswered(wish, answered),
    says: '没有找到要回应的那一则，它要是这里的公示或征求意见，而且发出去过',
  },
  {
    field: 'answersId',
    broken: ({ answered }) => typeof answered?.resultId === 'string',
    says: '那一则已经公布过结果了',
  },
  {
    field: 'answersId',
    broken: ({ answered, from }) => answered !== null && from <= (answered.openUntil ?? ''),
    says: ({ answered }) =>
      `那一则到 ${dayText(answered?.openUntil ?? '')}才截止，过了那天再公布结果`,
  },
  {
    field: 'expiresOn',
    broken: ({ wish, from }) => wish.expiresOn !== null && wish.expiresOn < from,
    says: ({ wish }) =>
      wish.publishAt ? '到期日不能早于发布的日子' : '到期日已经过去了，请改一个以后的日子',
  },
  {
    field: 'expiresOn',
    broken: ({ wish }) => wish.expiresOn !== null && wish.expiresOn < (wish.openUntil ?? ''),
    says: '到期日不能早于截止的日子',
  },
]

const hasTwins = (texts: readonly string[]) => new Set(texts).size < texts.length

const meetsHomes = ({ audienceRoles }: Wish) =>
  audienceRoles.some((role) => role === 'everyone' || role === 'resident')

const canBeAnswered = ({ area }: Wish, answered: Answered | null) =>
  answered !== null &&
  noticeKinds[answered.kind].asks !== null &&
  (answered.state === 'published' || answered.state === 'expired') &&
  (contains(area, answered.area) || contains(answered.area, area))

/** The first thing that is wrong with it, and in which field; null: it may go out on that day. */
export function problemWith(facts: Facts): { field: keyof Wish; message: string } | null {
  const rule = rules.find(({ broken }) => broken(facts))
  if (!rule) return null
  const { field, says } = rule
  return { field, message: typeof says === 'string' ? says : says(facts) }
}

/** The day on which a draft would go out: today, or later by the clock. */
export const dayOut = ({ publishAt }: Pick<Notice, 'publishAt'>, now: Date): string =>
  dayOf(publishAt && publishAt > now ? publishAt : now)
