import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { PhotoStrip } from '../photo/photo-strip'
import { routes } from '../routes'
import { Acts } from './acts'
import { FiveSteps } from './five-steps'
import { History } from './history'
import { Measures } from './measures'
import style from './motion.module.scss'
import { Rating } from './rating'
import { Support } from './support'
import type { MotionView } from './types'
import { answerDueText, checkText, postHere, stateTag, stepOf, verdictText, wayText } from './words'

/** A motion as a time line: what is asked, how far it is, what was promised, what became of it. */
export function MotionScreen({ motion }: { motion: MotionView }) {
  const { councilName, way, title, raiserPost, state } = motion
  const onSteps = stepOf(state) > 0
  return (
    <>
      <Masthead
        over={councilName}
        title={title}
        note={`${wayText(way)} · ${postHere(raiserPost, motion)}`}
      />
      <Notes motion={motion} />
      <Card title="什么事" extra={!onSteps && <Tag {...stateTag(motion)} />}>
        <Words motion={motion} />
      </Card>
      {onSteps && (
        <Card title="办到哪一步" extra={<Tag {...stateTag(motion)} />}>
          <FiveSteps state={state} />
        </Card>
      )}
      <Outcome motion={motion} />
      <Support motion={motion} />
      <Decided motion={motion} />
      <Measures motion={motion} />
      <Rating motion={motion} />
      <Acts motion={motion} />
      <History motion={motion} />
    </>
  )
}

function Notes({ motion }: { motion: MotionView }) {
  const check = checkText(motion)
  const due = answerDueText(motion)
  const { reason, state, mergedInto } = motion
  const toOther = () => mergedInto && go(routes.motion, { motionId: mergedInto.id })
  return (
    <>
      {check && <Say tone="warn" text={check} />}
      {due && <Say tone={motion.late ? 'bad' : 'warn'} text={due} />}
      {state === 'declined' && <Say text={`没有立题：${reason ?? '没有写明原因'}`} />}
      {mergedInto && (
        <Say text={`并到了“${mergedInto.title}”，一起办。`} action="去看看" onAction={toOther} />
      )}
    </>
  )
}

const Words = ({ motion: { text, photos, unseen } }: { motion: MotionView }) => (
  <View className={style.tight}>
    <View className={style.text}>{text}</View>
    {photos.length > 0 && <PhotoStrip ids={photos} />}
    {unseen > 0 && <View className={style.note}>{`还有 ${unseen} 张照片等人看过再公开`}</View>}
  </View>
)

/** What became of it stands above everything else. */
function Outcome({ motion }: { motion: MotionView }) {
  const { result, verdicts } = motion
  if (!result) return null
  const verdict = verdicts.at(-1)
  return (
    <Card title="结果">
      <View className={style.tight}>
        <View className={style.text}>{result.text}</View>
        {result.because && <View className={style.text}>{`没办完的：${result.because}`}</View>}
        {result.photos.length > 0 && <PhotoStrip ids={result.photos} />}
        {verdict && (
          <Say tone={verdict.content ? 'good' : 'warn'} text={verdictText(verdict, motion)} />
        )}
      </View>
    </Card>
  )
}

function Decided({ motion: { openVoteId, resolutionIds } }: { motion: MotionView }) {
  if (!openVoteId && resolutionIds.length === 0) return null
  return (
    <Card flush title="大家怎么定的">
      {openVoteId && (
        <Cell
          title="正在表决"
          note="截止以后才公布结果"
          onTap={() => go(routes.vote, { voteId: openVoteId })}
        />
      )}
      {resolutionIds.map((resolutionId) => (
        <Cell
          key={resolutionId}
          title={`${resolutionId.split(':').slice(1).join(' 年第 ')} 号决议`}
          note="定了什么、怎么通过的"
          onTap={() => go(routes.resolution, { resolutionId })}
        />
      ))}
    </Card>
  )
}
