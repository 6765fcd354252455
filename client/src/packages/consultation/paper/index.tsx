import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../../cloud'
import { PaperForm } from '../../../features/consultation/paper-form'
import { Loaded } from '../../../features/paging/loaded'
import { Masthead } from '../../../ui/masthead'
import { Say } from '../../../ui/say'
import { Screen } from '../../../ui/screen'

const nothing = {}

/** Voices on paper, one after another. */
export default function PaperVoice() {
  const noticeId = useRouter().params.noticeId ?? ''
  const query = useQuery('consultation.get', { noticeId })
  const me = useQuery('people.me', nothing)
  const [entered, enter] = useState(0)
  return (
    <Screen query={query}>
      {(view) => (
        <>
          <Masthead title="录入纸上的意见" note={view.title} />
          {entered > 0 && <Say tone="good" text={`录好了 ${entered} 份，可以接着录下一份。`} />}
          <Loaded query={me}>
            {(self) => (
              <PaperForm
                key={entered}
                view={view}
                me={self}
                onDone={() => enter((count) => count + 1)}
              />
            )}
          </Loaded>
        </>
      )}
    </Screen>
  )
}
