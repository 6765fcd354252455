import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../cloud'
import { Empty } from '../../ui/blank'
import { Cell } from '../../ui/cell'
import { Field } from '../../ui/field'
import { Loaded } from '../paging/loaded'
import style from './area.module.scss'
import type { Place } from './areas'

type Props = { parent: string; what: string; onPick: (place: Place) => void }

/** More than fit on a screen: then a box to find one by a character of its name. */
const many = 12

export function AreaList({ parent, what, onPick }: Props) {
  const areas = useQuery('people.areas', { parent })
  const [sought, setSought] = useState('')
  return (
    <Loaded query={areas}>
      {(places) => {
        const found = places.filter(({ name }) => name.includes(sought.trim()))
        return (
          <>
            {places.length > many && (
              <View className={style.find}>
                <Field label={`找${what}`} placeholder="输入名字里的一两个字" onInput={setSought} />
              </View>
            )}
            {found.map((place) => (
              <Cell key={place.id} title={place.name} onTap={() => onPick(place)} />
            ))}
            {found.length === 0 && <Nothing sought={sought} what={what} />}
          </>
        )
      }}
    </Loaded>
  )
}

const Nothing = ({ sought, what }: { sought: string; what: string }) =>
  sought.trim() ? (
    <Empty title={`没有叫“${sought.trim()}”的${what}`} note="换一个字再找找。" />
  ) : (
    <Empty title={`这里还没有分${what}`} note="不用再往下选了。" />
  )
