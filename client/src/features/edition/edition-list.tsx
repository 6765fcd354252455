import { View } from '@tarojs/components'
import { memo } from 'react'
import { dayText } from '#shared/kernel/time.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { Row } from '../../ui/row'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { EditionCard } from './types'
import { states } from './words'

type Props = { councilId: string; editions: readonly EditionCard[]; seesSigners: boolean }

/** Every edition that the council ever had, the latest first, and how many shops signed each. */
export const EditionList = ({ councilId, editions, seesSigners }: Props) => (
  <>
    {editions.map((edition, index) => (
      <EditionRow
        key={edition.id}
        councilId={councilId}
        edition={edition}
        follows={index < editions.length - 1}
        seesSigners={seesSigners}
      />
    ))}
  </>
)

type RowProps = {
  councilId: string
  edition: EditionCard
  follows: boolean
  seesSigners: boolean
}

const EditionRow = memo(function EditionRow(props: RowProps) {
  const { councilId, edition, follows, seesSigners } = props
  const { id: editionId, title, adoptedOn, from, state, signing } = edition
  const { zh, tone } = states[state]
  return (
    <Card title={title} extra={<Tag text={zh} tone={tone} />}>
      <View>{`${dayText(adoptedOn)}通过，${dayText(from)}起施行`}</View>
      <Meter label="签了这一版" ratio={signing} unit="家" />
      <Row wrap>
        <Button
          kind="quiet"
          small
          text="读全文"
          onTap={() => go(routes.text, { councilId, editionId })}
        />
        {follows && (
          <Button
            kind="quiet"
            small
            text="改了哪里"
            onTap={() => go(routes.compare, { councilId, what: editionId })}
          />
        )}
        {seesSigners && (
          <Button
            kind="quiet"
            small
            text="谁签了"
            onTap={() => go(routes.signers, { councilId, editionId })}
          />
        )}
      </Row>
    </Card>
  )
})
