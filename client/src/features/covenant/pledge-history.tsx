import { View } from '@tarojs/components'
import { memo } from 'react'
import { pledgeHands } from '#shared/domain/covenant/pledge-hands.ts'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Ink } from '../../ui/ink'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import type { ItemOf } from '../paging/use-pages'
import { PhotoStrip } from '../photo/photo-strip'
import { hashText } from './hash'
import style from './pledge-history.module.scss'

type Pledge = ItemOf<'covenant.pledges'>

/** One signature with its proof: whose, when, by which hand, and whether the text is still the one that was signed. */
export const PledgeRecord = memo(function PledgeRecord({ pledge }: { pledge: Pledge }) {
  const { editionTitle, signerName, hand, signature, paper, tenure } = pledge
  return (
    <Card title={editionTitle} extra={<Tag text={pledgeHands[hand]} />}>
      <View>{`${signerName}，${whenText(pledge)}（第 ${tenure} 任负责人）`}</View>
      {signature && <Ink strokes={signature} label={`${signerName}的签名`} />}
      {!signature && !paper && <View>以前的负责人签的，笔迹不再展示。</View>}
      {paper && <PaperPhoto photoId={paper.photoId} />}
      <Proof pledge={pledge} />
    </Card>
  )
})

function whenText({ signedAt, paper }: Pledge): string {
  const entered = dayText(dayOf(signedAt))
  return paper ? `${dayText(paper.signedOn)}签，${entered}录入` : `${entered}签`
}

const PaperPhoto = memo(function PaperPhoto({ photoId }: { photoId: string }) {
  return <PhotoStrip ids={[photoId]} />
})

const Proof = ({ pledge: { textHash, storedHash, intact } }: { pledge: Pledge }) => (
  <>
    <View>
      <View className={style.label}>签名时的文本指纹</View>
      <View className={style.hash}>{hashText(textHash)}</View>
    </View>
    {intact ? (
      <Say tone="good" text="✓ 现在重新计算文本指纹，与签名时一致：存着的就是当时签的那份。" />
    ) : (
      <>
        <Say
          tone="bad"
          text="✗ 现在重新计算文本指纹，与签名时不一致：存着的文本被动过，请告诉街道。"
        />
        <View>
          <View className={style.label}>现在算出的指纹</View>
          <View className={style.hash}>{hashText(storedHash)}</View>
        </View>
      </>
    )}
  </>
)
