import { longest } from '#shared/domain/covenant/longest.ts'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import type { Desk } from './desk'
import { linesOf } from './edit-text'

/** More than every paragraph of a list together. */
export const mostTyped = 4000

export function WordsDesk({ desk }: { desk: Desk }) {
  const { title, preamble } = desk.current()
  return (
    <Card>
      <Field
        label="条约名称"
        hint="带上第几版，大家好认。"
        max={longest.title}
        initial={title}
        onInput={(value) => desk.write((text) => ({ ...text, title: value.trim() }))}
      />
      <Field
        long
        label="前言"
        hint={`一行一段，每段不超过 ${longest.paragraph} 个字。`}
        max={mostTyped}
        initial={preamble.join('\n')}
        onInput={(value) => desk.write((text) => ({ ...text, preamble: linesOf(value) }))}
      />
    </Card>
  )
}
