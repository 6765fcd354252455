import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { AllSeats } from '../../../features/council/all-seats'
import { go } from '../../../features/paging/go'
import { routes } from '../../../features/routes'
import { ActionBar } from '../../../ui/action-bar'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** Every seat of a council, body by body. */
export default function Seats() {
  const { councilId = '' } = useRouter().params
  const seats = useQuery('council.seats', { councilId })
  const home = useQuery('council.home', { councilId })
  const fills = home.data?.may.includes('fillSeats')
  return (
    <Screen
      query={seats}
      head={<Masthead over={home.data?.name} title="席位" note="点一个席位，看它能做什么。" />}
      isEmpty={(all) => all.length === 0}
      empty={<Empty title="还没有设席位" note="由秘书处或社区书记设席位、请人入席。" />}
      bar={
        fills && (
          <ActionBar>
            <Button text="设一个席位" onTap={() => go(routes.addSeat, { councilId })} />
          </ActionBar>
        )
      }
    >
      {(all) => <AllSeats councilId={councilId} seats={all} />}
    </Screen>
  )
}
