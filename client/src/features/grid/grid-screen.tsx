import { View } from '@tarojs/components'
import { gridKinds } from '#shared/domain/grid/kinds.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './grid.module.scss'
import { Manage } from './manage'
import type { GridView } from './types'
import { WorkersCard } from './workers-card'

/** A grid as its neighbours see it: who looks after it and what for, where it is; and what an officer may do with it. */
export function GridScreen({ grid }: { grid: GridView }) {
  const { name, communityName, community, retired } = grid
  return (
    <>
      <Masthead over={communityName} title={name} />
      {retired && <Say tone="warn" text={`这个网格已经撤并：${retired.reason}`} />}
      {!retired && <WorkersCard grid={grid} />}
      <Facts grid={grid} />
      <Manage grid={grid} />
      <Card flush>
        <Cell title={`${communityName}的其他网格`} onTap={() => go(routes.grids, { community })} />
      </Card>
    </>
  )
}

function Facts({ grid }: { grid: GridView }) {
  const { id, kind, covers, homes, residents, headPost } = grid
  return (
    <Card title="这片地方" extra={<Tag text={gridKinds[kind].zh} />}>
      <View className={style.facts}>
        <Fact name="包括" text={covers} />
        {homes > 0 && (
          <Fact name="住户" text={`${homes} 户，其中 ${residents} 位邻居在这里登记过住处`} />
        )}
        {headPost && <Fact name="网格长" text={headPost} />}
        <Fact name="网格编号" text={id} />
      </View>
    </Card>
  )
}

const Fact = ({ name, text }: { name: string; text: string }) => (
  <View>
    <View className={style.key}>{name}</View>
    <View className={style.text}>{text}</View>
  </View>
)
