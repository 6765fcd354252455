import { useRouter } from '@tarojs/taro'
import { officers } from '#shared/domain/people/circles.ts'
import { Editor } from '../../../features/notice/editor'
import { grantsAs, placeOf, useMe } from '../../../features/people/me'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** Writes a notice, or changes a draft. */
export default function EditNotice() {
  const { noticeId, copyOf } = useRouter().params
  const me = useMe()
  return (
    <Screen
      query={me}
      head={<Masthead title="写公告" note="写给邻居看的：短一点，说人话，说清楚要做什么。" />}
    >
      {(self) => {
        const [first, ...rest] = grantsAs(self, officers).map((held) => ({
          id: held.area,
          name: placeOf(held),
        }))
        if (!first)
          return <Empty title="您现在不能写公告" note="社区书记和街道、区里的同志才能发。" />
        return <Editor own={[first, ...rest]} noticeId={noticeId} copyOf={copyOf} />
      }}
    </Screen>
  )
}
