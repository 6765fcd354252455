import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { SeatScreen } from '../../../features/council/seat-screen'
import { Empty } from '../../../ui/blank'
import { Screen } from '../../../ui/screen'

/** One seat of a council. */
export default function SeatPage() {
  const { councilId = '', seatId = '' } = useRouter().params
  const seats = useQuery('council.seats', { councilId })
  const home = useQuery('council.home', { councilId })
  const fills = home.data?.may.includes('fillSeats') ?? false
  return (
    <Screen query={seats}>
      {(all) => {
        const seat = all.find(({ id }) => id === seatId)
        if (!seat) return <Empty title="这个席位已经撤掉了" />
        return <SeatScreen seat={seat} fills={fills} />
      }}
    </Screen>
  )
}
