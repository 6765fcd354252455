import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { UnitRow } from '../../../features/council/unit-row'
import { go } from '../../../features/paging/go'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { routes } from '../../../features/routes'
import { ActionBar } from '../../../ui/action-bar'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** The members of a council, one's own application among them. */
export default function Units() {
  const { councilId = '' } = useRouter().params
  const pages = usePages('council.units', { councilId })
  const home = useQuery('council.home', { councilId })
  const { may = [], kind = '', name = '' } = home.data ?? {}
  const fills = may.includes('fillSeats')
  const here = { councilId, kind, name }
  return (
    <Screen
      query={pages}
      head={<Masthead over={name} title="成员单位" />}
      isEmpty={(units) => units.length === 0}
      empty={<Empty title="还没有成员单位" note="商户、企业、部门、机构都可以申请加入。" />}
      bar={
        home.data && (
          <ActionBar>
            {may.includes('apply') && (
              <Button kind="quiet" text="申请加入" onTap={() => go(routes.applyUnit, here)} />
            )}
            {fills && (
              <Button
                text="登记成员"
                onTap={() => go(routes.applyUnit, { ...here, enter: 'yes' })}
              />
            )}
          </ActionBar>
        )
      }
    >
      {(units) => (
        <>
          {units.map((unit) => (
            <UnitRow key={unit.id} unit={unit} fills={fills} />
          ))}
          <More pages={pages} />
        </>
      )}
    </Screen>
  )
}
