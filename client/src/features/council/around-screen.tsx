import { View } from '@tarojs/components'
import { useState } from 'react'
import { councilKindRow } from '#shared/domain/council/kinds.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { AreaPicker } from '../people/area-picker'
import { chosenOf, type Path } from '../people/areas'
import { routes } from '../routes'
import style from './council.module.scss'
import { wholeDistrict } from './district-of'

const levels = ['district', 'subdistrict', 'community'] as const

/** A place, the councils in it, and from each to its application. */
export function AroundScreen() {
  const [path, setPath] = useState<Path>([wholeDistrict])
  const area = chosenOf(path, levels)?.id
  const pages = usePages('council.inArea', area ? { area } : null)
  return (
    <>
      <AreaPicker title="在哪里" path={path} onPath={setPath} accept={levels} />
      <Card flush title="这里的理事会">
        <Loaded query={pages}>
          {(councils) =>
            councils.length === 0 ? (
              <View className={style.none}>这一级还没有理事会，往下选到街镇或社区看看。</View>
            ) : (
              councils.map(({ id: councilId, name, kind }) => (
                <Cell
                  key={councilId}
                  title={name}
                  note={councilKindRow(kind).zh}
                  trailing="申请加入"
                  onTap={() => go(routes.applyUnit, { councilId, kind, name })}
                />
              ))
            )
          }
        </Loaded>
        <More pages={pages} />
      </Card>
    </>
  )
}
