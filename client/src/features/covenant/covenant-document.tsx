import { View } from '@tarojs/components'
import { memo } from 'react'
import { dayText } from '#shared/kernel/time.ts'
import { aria } from '../../ui/aria'
import style from './document.module.scss'
import { DocumentCategory } from './document-category'
import { clausesAnchor, reckoningAnchor } from './document-contents'
import { DocumentPart, Paragraphs } from './document-part'
import { DocumentReckoning } from './document-reckoning'
import type { Edition } from './types'
import { numeral } from './words'

/** The whole text, as it would hang on the wall of the shop. */
export const CovenantDocument = memo(function CovenantDocument({
  edition,
  from,
}: {
  edition: Edition
  from: string
}) {
  const { title, adoptedOn, preamble, categories, clauses } = edition
  return (
    <View className={style.sheet}>
      <View className={style.head}>
        <View className={style.title} {...aria({ role: 'heading' })}>
          商户共治条约
        </View>
        <View className={style.edition}>{title}</View>
        <View className={style.edition}>{`${dayText(adoptedOn)}通过，${dayText(from)}起施行`}</View>
      </View>
      <Paragraphs lines={preamble} />
      {categories.map((category, index) => (
        <DocumentCategory key={category.id} category={category} count={index + 1} />
      ))}
      {clauses.map((clause, index) => (
        <DocumentPart
          key={clause.title}
          {...(index === 0 && { anchor: clausesAnchor })}
          heading={`${numeral(categories.length + index + 1)}、${clause.title}`}
        >
          <Paragraphs lines={clause.paragraphs} />
        </DocumentPart>
      ))}
      <DocumentPart anchor={reckoningAnchor} heading="附：分数怎么算">
        <DocumentReckoning edition={edition} />
      </DocumentPart>
    </View>
  )
})
