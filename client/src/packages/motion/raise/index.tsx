import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { waysOpen } from '../../../features/motion/entries'
import { RaiseForm } from '../../../features/motion/raise-form'
import { raiseWays } from '../../../features/motion/raise-ways'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** Brings something before a council: as a seat, as a neighbour, as a firm. */
export default function RaiseMotion() {
  const { councilId = '', way: wanted } = useRouter().params
  const home = useQuery('council.home', { councilId })
  const open = waysOpen(home.data?.may ?? [])
  const way = open.find((one) => one === wanted) ?? open[0]
  return (
    <Screen
      query={home}
      head={<Masthead over={home.data?.name} title={way ? raiseWays[way].title : '提一件事'} />}
    >
      {() =>
        way ? (
          <RaiseForm councilId={councilId} way={way} />
        ) : (
          <Empty
            title="您现在不能在这里提事"
            note="住在这一片、坐在席位上或是成员单位的，都可以提。"
          />
        )
      }
    </Screen>
  )
}
