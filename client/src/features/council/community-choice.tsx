import { View } from '@tarojs/components'
import type { Output } from '#shared/contract/index.ts'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Loaded } from '../paging/loaded'
import style from './council.module.scss'

type Props = {
  subdistrict: string
  value: string
  error: string | undefined
  onChange: (area: string) => void
}

/** One community of a subdistrict, all of them in sight. */
export function CommunityChoice({ subdistrict, value, error, onChange }: Props) {
  const areas = useQuery('people.areas', { parent: subdistrict })
  return (
    <Card title="在哪个社区">
      <Loaded query={areas}>
        {(all) => (
          <Chips label="所在社区" options={optionsOf(all)} value={value} onChange={onChange} />
        )}
      </Loaded>
      {error && <View className={style.error}>{error}</View>}
    </Card>
  )
}

const optionsOf = (areas: Output<'people.areas'>) =>
  [...areas]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, name }) => [id, name] as const)
