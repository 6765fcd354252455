import { View } from '@tarojs/components'
import { memo } from 'react'
import { checkersText, hoursText, rangeText } from '#shared/domain/covenant/words.ts'
import { sum } from '#shared/kernel/ratio.ts'
import { Tag } from '../../ui/tag'
import style from './document.module.scss'
import { anchorOf } from './document-contents'
import { DocumentPart } from './document-part'
import { ItemHead } from './item-head'
import type { Category, Deduction, Item } from './types'
import { numeral } from './words'

type Props = { category: Category; count: number }

export const DocumentCategory = memo(function DocumentCategory({ category, count }: Props) {
  const { id, title, items } = category
  const points = sum(items.map((item) => item.points))
  return (
    <DocumentPart
      anchor={anchorOf(id)}
      heading={`${numeral(count)}、${title}`}
      sum={`${items.length} 项，共 ${points} 分`}
    >
      {items.map((item) => (
        <DocumentItem key={item.no} item={item} />
      ))}
    </DocumentPart>
  )
})

const DocumentItem = ({ item }: { item: Item }) => (
  <View className={style.item}>
    <ItemHead item={item} />
    <View className={style.promise}>{item.promise}</View>
    <View className={style.deductions}>
      {item.deductions.map((deduction) => (
        <DocumentDeduction key={deduction.id} deduction={deduction} />
      ))}
    </View>
    <View className={style.check}>
      {`${checkersText(item)}来看。发现问题，${hoursText(item.rectifyHours)}内改好。`}
    </View>
  </View>
)

const DocumentDeduction = ({ deduction }: { deduction: Deduction }) => (
  <View className={style.deduction}>
    <View className={style.rule}>
      {deduction.text}
      {(deduction.veto || deduction.photo) && (
        <View className={style.marks}>
          {deduction.veto && <Tag text="一票否决" tone="bad" />}
          {deduction.photo && <Tag text="要拍照为证" />}
        </View>
      )}
    </View>
    <View className={style.cost}>{rangeText(deduction)}</View>
  </View>
)
