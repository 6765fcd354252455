import { useRouter } from '@tarojs/taro'
import { departments } from '#shared/domain/people/role.ts'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import { go } from '../../../features/paging/go'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { routes } from '../../../features/routes'
import type { Department } from '../../../features/training/types'
import { Empty } from '../../../ui/blank'
import { Card } from '../../../ui/card'
import { Cell } from '../../../ui/cell'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

export default function Untrained() {
  const { councilId = '', department = 'fire' } = useRouter().params
  const named = department as Department
  const shops = usePages('covenant.untrained', { councilId, department: named })
  return (
    <Screen
      query={shops}
      head={
        <Masthead
          over={`${departments[named]}培训`}
          title="还没来过的店"
          note="下次开课，先请他们。"
        />
      }
      isEmpty={(items) => items.length === 0}
      empty={<Empty title="家家都来过" note="这个部门的培训，名册上的店都参加过。" />}
    >
      {(items) => (
        <>
          <Card flush>
            {items.map(({ id: shopId, number, name, trade }) => (
              <Cell
                key={shopId}
                title={`${number} 号 ${name}`}
                note={shopTrades[trade]}
                onTap={() => go(routes.shop, { shopId })}
              />
            ))}
          </Card>
          <More pages={shops} />
        </>
      )}
    </Screen>
  )
}
