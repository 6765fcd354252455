import { View } from '@tarojs/components'
import { memo } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './alliance.module.scss'
import { amountText, countsText } from './words'

type Chain = Output<'alliance.sums'>['chains']['items'][number]

/** Chains, the most money first; each opens its alliances. */
export const Chains = memo(function Chains({ chains }: { chains: readonly Chain[] }) {
  return (
    <Card flush title="按产业链看">
      {chains.map(({ chain, sums }) => (
        <Cell
          key={chain}
          title={chain}
          note={`联盟 ${sums.alliances} 个 · ${countsText(sums)}`}
          trailing={<View className={style.money}>{amountText(sums)}</View>}
          onTap={() => go(routes.alliances, { chain })}
        />
      ))}
    </Card>
  )
})
