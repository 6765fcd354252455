import { useRouter } from '@tarojs/taro'
import { SignerRow } from '../../../features/covenant/signer-row'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { Empty } from '../../../ui/blank'
import { Card } from '../../../ui/card'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

export default function Signers() {
  const { councilId = '', editionId = '' } = useRouter().params
  const signers = usePages('covenant.signers', { councilId, editionId })
  return (
    <Screen
      query={signers}
      head={<Masthead title="谁签了这一版" note="最近签的在先。" />}
      isEmpty={(items) => items.length === 0}
      empty={<Empty title="还没有店签这一版" note="第一家签了，就会出现在这里。" />}
    >
      {(items) => (
        <>
          <Card flush>
            {items.map((signer) => (
              <SignerRow key={`${signer.shopId} ${signer.tenure}`} signer={signer} />
            ))}
          </Card>
          <More pages={signers} />
        </>
      )}
    </Screen>
  )
}
