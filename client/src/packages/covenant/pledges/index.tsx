import { useRouter } from '@tarojs/taro'
import { PledgeRecord } from '../../../features/covenant/pledge-history'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '谁、什么时候、签的是哪一份，每次打开都现算一遍来核对。'

export default function Pledges() {
  const { shopId = '' } = useRouter().params
  const pledges = usePages('covenant.pledges', { shopId })
  return (
    <Screen
      query={pledges}
      head={<Masthead title="历次签名" note={note} />}
      isEmpty={(items) => items.length === 0}
      empty={<Empty title="这家店还没有签过约" note="签了以后，每一次的签名都会留在这里。" />}
    >
      {(items) => (
        <>
          {items.map((pledge) => (
            <PledgeRecord key={`${pledge.tenure} ${pledge.editionId}`} pledge={pledge} />
          ))}
          <More pages={pledges} />
        </>
      )}
    </Screen>
  )
}
