import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'
import { draftsKept } from './draft-slot'

/** Visits begun on this phone and not yet handed in. */
export function Unfinished() {
  const [drafts, setDrafts] = useState(draftsKept)
  useDidShow(() => setDrafts(draftsKept()))
  if (drafts.length === 0) return null
  return (
    <Card title="没评完的，接着评" flush>
      {drafts.map(({ shopId, visitId, shopName, items }) => (
        <Cell
          key={visitId ?? shopId}
          title={shopName}
          note={`已评 ${Object.keys(items).length} 项，存在这部手机上`}
          onTap={() => go(routes.inspect, { shopId, ...(visitId && { visitId }) })}
        />
      ))}
    </Card>
  )
}
