import { useState } from 'react'
import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import { ActionBar } from '../../ui/action-bar'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'
import { go } from '../paging/go'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { DeskCard } from './desk-card'
import { type DeskItem, pages } from './notice'

type State = DeskItem['state']
type Counts = Readonly<Record<State, number>>

const states = Object.keys(noticeLifecycle.states) as State[]
const open = (noticeId: string) => go(pages.manage, { noticeId })
const write = () => go(pages.edit)
/** As far as counts are counted. */
const mostCounted = 100

/** What has been written for the places one answers for, by how it stands, and how many have read it. */
export function Desk() {
  const [state, setState] = useState<State | 'all'>('all')
  const notices = usePages('notice.desk', state === 'all' ? {} : { state })
  return (
    <Screen
      query={notices}
      head={
        <>
          <Masthead title="发布的公告" note="点开一则，看全文和已读情况。" />
          <Chips
            label="哪种状态"
            options={optionsOf(notices.first?.counts)}
            value={state}
            onChange={setState}
          />
        </>
      }
      isEmpty={(items) => items.length === 0}
      empty={
        state === 'all' ? (
          <Empty title="还没有写过公告" note="写一则，居民打开小程序就能看到。" />
        ) : (
          <Empty title="这一种现在没有" note="点“全部”看别的。" />
        )
      }
      bar={
        <ActionBar>
          <Button text="写公告" onTap={write} />
        </ActionBar>
      }
    >
      {(items) => (
        <>
          {items.map((notice) => (
            <DeskCard key={notice.id} notice={notice} onOpen={open} />
          ))}
          <More pages={notices} />
        </>
      )}
    </Screen>
  )
}

const optionsOf = (counts: Counts | undefined) => [
  ['all', '全部'] as const,
  ...states.map((state) => [state, wordOf(state, counts?.[state])] as const),
]

function wordOf(state: State, count: number | undefined) {
  const { zh } = noticeLifecycle.states[state]
  if (!count) return zh
  return `${zh} ${count < mostCounted ? count : `${mostCounted - 1}+`}`
}
