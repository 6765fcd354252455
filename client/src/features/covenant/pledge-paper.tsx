import { View } from '@tarojs/components'
import { memo } from 'react'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { aria } from '../../ui/aria'
import { Ink } from '../../ui/ink'
import { PhotoStrip } from '../photo/photo-strip'
import { hashText } from './hash'
import style from './pledge-paper.module.scss'
import type { PledgeView } from './types'

/** What was signed, by whom and when, as a certificate that can be held up. */
export const PledgePaper = memo(function PledgePaper({ pledge }: { pledge: PledgeView }) {
  const { shopName, editionTitle, signerName, signature, signedAt, paper, textHash } = pledge
  return (
    <>
      <View className={style.paper}>
        <View className={style.frame}>
          <View className={style.title} {...aria({ role: 'heading' })}>
            签约书
          </View>
          <View className={style.shop}>{shopName}</View>
          <View
            className={style.words}
          >{`已读完《${editionTitle}》全文，自愿遵守，请街坊邻居监督。`}</View>
          <View className={style.foot}>
            <View className={style.seal} {...aria({ hidden: true })}>
              <View>共治</View>
              <View>之约</View>
            </View>
            <View className={style.signed}>
              {signature && <Ink strokes={signature} label={`${signerName}的签名`} />}
              <View className={style.name}>{signerName}</View>
              <View className={style.day}>{dayText(paper?.signedOn ?? dayOf(signedAt))}</View>
            </View>
          </View>
        </View>
      </View>
      {paper && (
        <View className={style.print}>
          <View>是在纸上签的，这是那张纸：</View>
          <PhotoStrip ids={[paper.photoId]} />
        </View>
      )}
      <View className={style.print}>
        <View className={style.hash}>{`文本指纹 ${hashText(textHash)}`}</View>
        <View>
          这串字符是签下的那份条约的“指纹”。条约哪怕改动一个字，指纹就会变；拿来一对，就知道当时签的是哪一份，谁也改不了。
        </View>
      </View>
    </>
  )
})
