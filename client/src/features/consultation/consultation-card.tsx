import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { routes } from '../routes'
import { Decided } from './decided'
import { Mine } from './mine'
import { OthersWords } from './others-words'
import { OutcomeCard } from './outcome-card'

/** What a notice asks, from the first word to what was decided; goes under the notice's own words. */
export function ConsultationCard({ noticeId }: { noticeId: string }) {
  const query = useQuery('consultation.get', { noticeId })
  return (
    <Loaded query={query}>
      {(view) => (
        <>
          <Decided view={view} />
          <Mine view={view} />
          <OutcomeCard view={view} />
          {view.outcome !== null && view.outcome.words > 0 && <OthersWords noticeId={noticeId} />}
          {view.may.includes('enter') && (
            <Card flush>
              <Cell
                title="替没有手机的人录入"
                note="拍下纸上的意见，和手机上说的算在一起"
                onTap={() => go(routes.paperVoice, { noticeId })}
              />
            </Card>
          )}
        </>
      )}
    </Loaded>
  )
}
