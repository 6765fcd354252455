import { memo } from 'react'
import { pledgeHands } from '#shared/domain/covenant/pledge-hands.ts'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import type { ItemOf } from '../paging/use-pages'
import { routes } from '../routes'

type Signer = ItemOf<'covenant.signers'>

export const SignerRow = memo(function SignerRow({ signer }: { signer: Signer }) {
  const { shopId, shopName, shopNumber, signerName, signedAt, hand, current } = signer
  const owner = current ? '' : '，以前的负责人'
  return (
    <Cell
      title={`${shopNumber} 号 ${shopName}`}
      note={`${signerName}${owner}，${dayText(dayOf(signedAt))}`}
      trailing={<Tag text={pledgeHands[hand]} />}
      onTap={() => go(routes.shop, { shopId })}
    />
  )
})
