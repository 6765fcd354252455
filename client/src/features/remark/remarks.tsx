import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { RemarkForm } from './remark-form'
import { RemarkRow } from './remark-row'

type Props = { noticeId: string; only?: 'waiting' }

/** What people say under a notice with its answers, newest first, and the way to say something. */
export function Remarks({ noticeId, only }: Props) {
  const remarks = usePages('remark.list', { noticeId, ...(only && { only }) })
  const { first } = remarks
  return (
    <>
      {first && first.may.length > 0 && !only && (
        <RemarkForm noticeId={noticeId} kinds={first.may} openUntil={first.openUntil} />
      )}
      <Loaded query={remarks}>
        {(items) => (
          <>
            {items.length === 0 && (
              <Card title="问答">
                <Say text={only ? '都答复了，谢谢。' : '还没有人提问或留言。'} />
              </Card>
            )}
            {items.map((remark) => (
              <RemarkRow key={remark.id} remark={remark} />
            ))}
            <More pages={remarks} />
          </>
        )}
      </Loaded>
    </>
  )
}
