import { View } from '@tarojs/components'
import { clockText, monthDayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { classes } from '../../ui/classes'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { PhotoStrip } from '../photo/photo-strip'
import { AnswerForm } from './answer-form'
import { AppealForm } from './appeal-form'
import { DecideForm } from './decide-form'
import { RedressHistory } from './history'
import { AnswerCard, ContestForm } from './rater-forms'
import style from './redress.module.scss'
import type { RedressView } from './types'
import { commentText, levelWord, reasonText, redressDueText, redressTag } from './words'

/** One bad rating from the morning it came, and what this person may do about it now. */
export function RedressScreen({ redress }: { redress: RedressView }) {
  const { id, name, own, may, appeal, reopened } = redress
  return (
    <>
      <Masthead over={own ? '我的差评办到哪了' : '差评办理'} title={name} />
      <Facts redress={redress} />
      {redress.pending && <Pending redress={redress} />}
      {own && <AnswerCard redress={redress} />}
      {may.includes('answer') && <AnswerForm key={`${id}:${reopened}`} redress={redress} />}
      {appeal && <Ruling appeal={appeal} />}
      {may.includes('contest') && <ContestForm redressId={id} />}
      {may.includes('decide') && <DecideForm key={redress.state} redress={redress} />}
      {may.includes('appeal') && <AppealForm redress={redress} />}
      <RedressHistory redress={redress} />
    </>
  )
}

function Facts({ redress }: { redress: RedressView }) {
  const { own, level, subject, reasons, photos, handler, overdue, uncertain, cameOn } = redress
  const due = redressDueText(redress)
  const comment = commentText(redress)
  const why = reasonText(subject.kind, reasons)
  return (
    <Card title={levelWord(level)} extra={<Tag {...redressTag(redress)} />}>
      {why && <View>{`原因：${why}`}</View>}
      {comment && <View className={style.quote}>{comment}</View>}
      {photos.length > 0 && <PhotoStrip ids={photos} />}
      <View className={style.note}>
        {own
          ? `由${handler}办理。他们看不到是您评的，也要到第二个工作日早上才看得到。`
          : `${monthDayText(cameOn)}收到，由${handler}办理。不知道是谁评的，也不要去打听。`}
      </View>
      {due && <View className={classes(style.due, overdue && style.over)}>{due}</View>}
      {due && uncertain && <Say tone="warn" text={`${uncertain}。`} />}
    </Card>
  )
}

const said: Readonly<Record<string, string>> = {
  accept: '您说了“这样就行”',
  reject: '您说了“还不行”',
  followUp: '您说了“没有解决”',
  withdraw: '您改了评价',
  again: '您又给了差评',
  contest: '您提了异议',
}

/** What the resident did is theirs until the morning. */
function Pending({ redress: { pending } }: { redress: RedressView }) {
  if (!pending) return null
  const from = clockText(pending.from, new Date())
  const text = `${said[pending.act] ?? ''}，${from}转给办理的人，在那之前还可以改。`
  return <Say tone="good" text={text} />
}

function Ruling({ appeal }: { appeal: NonNullable<RedressView['appeal']> }) {
  const decision = appeal.final ?? appeal.decision
  if (!decision) return null
  return (
    <Card title={decision.upheld ? '申诉成立，这条评价不计数' : '申诉不成立，这条评价照常计数'}>
      <View>{decision.reason}</View>
      <View className={style.note}>{`${decision.post}定的`}</View>
    </Card>
  )
}
