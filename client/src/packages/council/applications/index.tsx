import { useRouter } from '@tarojs/taro'
import { ApplicationCard } from '../../../features/council/application-card'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** Who wants to be a member: of one council, or of all that one looks after. */
export default function Applications() {
  const { councilId } = useRouter().params
  const pages = usePages('council.applications', councilId ? { councilId } : {})
  return (
    <Screen
      query={pages}
      head={<Masthead title="申请加入的" note="接纳了就是成员，可以吹哨、提事。" />}
      isEmpty={(units) => units.length === 0}
      empty={<Empty title="现在没有申请" note="有人申请加入，会出现在这里。" />}
    >
      {(units) => (
        <>
          {units.map((unit) => (
            <ApplicationCard key={unit.id} unit={unit} />
          ))}
          <More pages={pages} />
        </>
      )}
    </Screen>
  )
}
