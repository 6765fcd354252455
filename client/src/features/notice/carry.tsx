import { useState } from 'react'
import { doorkeepers } from '#shared/domain/people/circles.ts'
import { Empty } from '../../ui/blank'
import { Choice } from '../../ui/choice'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { grantsAs, placeOf, useMe } from '../people/me'
import { CarryCard } from './carry-card'

/** What a grid worker carries round: what hangs here, and how far each has come. */
export function Carry() {
  const me = useMe()
  const own = me.data ? grantsAs(me.data, doorkeepers) : []
  const [chosen, choose] = useState<string>()
  const area = chosen ?? own[0]?.area
  const pages = usePages('notice.carry', area ? { area } : null)
  return (
    <Screen
      query={pages}
      head={
        <>
          <Masthead
            title="要告诉邻居的"
            over={pages.first?.place}
            note="有的邻居不看手机。上门说一声、贴一张，记在这里就算数。"
          />
          {own.length > 1 && (
            <Choice
              stacked
              label="哪个地方"
              options={own.map((held) => ({ value: held.area, label: placeOf(held) }))}
              value={area}
              onChange={choose}
            />
          )}
        </>
      }
      isEmpty={(notices) => notices.length === 0}
      empty={<Empty title="现在没有要告诉的" note="社区或街镇一发公告，就会出现在这里。" />}
    >
      {(notices) => (
        <>
          {notices.map((notice) => (
            <CarryCard key={notice.id} notice={notice} area={area ?? ''} />
          ))}
          <More pages={pages} />
        </>
      )}
    </Screen>
  )
}
