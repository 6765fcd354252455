import type { Input, Output } from '#shared/contract/index.ts'
import { addDays, dayOf, instantOf } from '#shared/kernel/time.ts'
import type { Town } from './town.ts'

type Call = Input<'meeting.call'>

/** Seven in the evening, so many days from now. */
export const evening = ({ clock }: Pick<Town, 'clock'>, days: number): string =>
  instantOf(addDays(dayOf(clock.now()), days), '19:00').toISOString()

/** A meeting of 康翠商圈, in good time. */
export const meetingText = (town: Town, more: Partial<Call> = {}): Call => ({
  councilId: town.councilId,
  title: '十二月理事会',
  place: '社区二楼会议室',
  startsAt: evening(town, 5),
  agenda: [{ title: '门前停车怎么划线' }, { title: '年货节怎么办' }],
  ...more,
})

/** Called by the community's secretary unless somebody else is named; answers its page. */
export const callMeeting = (
  town: Town,
  more: Partial<Call> = {},
  who = 'liu-jianhua',
): Promise<Output<'meeting.call'>> => town.as(who)('meeting.call', meetingText(town, more))

/** Lets time pass to so many minutes after its start (before it, if negative). */
export const goTo = (
  { clock }: Pick<Town, 'clock'>,
  { startsAt }: { readonly startsAt: string },
  minutes: number,
): void => clock.set(new Date(new Date(startsAt).getTime() + minutes * 60_000))

/** What is written of each point of its agenda. */
export const minuteTexts = (decision: string | null = '年前划好') => [
  { text: '大家同意分两段划', decision },
  { text: '先问问店家', decision: null },
]
