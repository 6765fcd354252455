import { View } from '@tarojs/components'
import { useState } from 'react'
import { levelOf } from '#shared/domain/area/code.ts'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Loaded } from '../paging/loaded'
import type { Me } from '../people/me'
import style from './alliance.module.scss'
import { Chains } from './chains'
import { SumsCard } from './sums-card'
import { useSums } from './use-sums'

/** All alliances of the district or of one's own street, and each chain. */
export function SumsScreen({ me }: { me: Me }) {
  const [area, setArea] = useState(districtOf(me))
  const street = streetOf(me)
  if (!area)
    return <Empty title="先登记住处" note="登记了住在哪里，就看得到区里和街镇的产业联盟。" />
  return (
    <>
      {street && (
        <Choice
          label="看哪里"
          options={[
            { value: area.slice(0, 6), label: '全区' },
            { value: street, label: '本街镇' },
          ]}
          value={area}
          onChange={setArea}
        />
      )}
      <Sums key={area} area={area} />
    </>
  )
}

function Sums({ area }: { area: string }) {
  const { query, chains, more } = useSums(area)
  return (
    <Loaded query={query}>
      {({ place, total }) =>
        total.alliances === 0 ? (
          <Empty title="这里还没有产业联盟" note="区里批准成立以后，成员和合作项目会出现在这里。" />
        ) : (
          <>
            <SumsCard alliances title={`${place}合计`} of={wholeOf(place)} sums={total} />
            <Chains chains={chains} />
            {more && (
              <Card>
                <View className={style.more}>
                  <Button kind="quiet" text="再看一些" onTap={more} />
                </View>
              </Card>
            )}
          </>
        )
      }
    </Loaded>
  )
}

const wholeOf = (place: string) =>
  `${place}所有产业联盟加在一起；投资额是没有终止的项目填报的，随登记和改动即时变。`

const codesOf = ({ grants }: Me) => grants.map(({ area }) => area)

function districtOf(me: Me): string | undefined {
  const [first] = codesOf(me)
  return first?.slice(0, 6)
}

/** The street of the first post or home that lies in one. */
function streetOf(me: Me): string | undefined {
  const codes = codesOf(me).map((code) => code.slice(0, 9))
  return codes.find((code) => levelOf(code) === 'subdistrict')
}
