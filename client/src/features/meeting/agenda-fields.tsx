import { View } from '@tarojs/components'
import { mostPoints } from '#shared/domain/meeting/limits.ts'
import type { Command } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { type AgendaChange, type AgendaDraft, emptyPoint } from './agenda-draft'
import style from './meeting.module.scss'

type Props = {
  agenda: AgendaDraft
  command: Pick<Command<'meeting.call'>, 'error'>
  onChange: (change: AgendaChange) => void
}

/** What is to be discussed, one line each. */
export function AgendaFields({ agenda, command: { error }, onChange }: Props) {
  const write = (key: string) => (title: string) =>
    onChange((all) => all.map((point) => (point.key === key ? { ...point, title } : point)))
  return (
    <Card title="议程">
      <View className={style.form}>
        {agenda.map((point, index) => (
          <View key={point.key}>
            {point.motionId ? (
              <View className={style.text}>{`第 ${index + 1} 件事，议题：${point.title}`}</View>
            ) : (
              <Field
                label={`第 ${index + 1} 件事`}
                initial={point.title}
                placeholder="比如：门前停车怎么划线"
                max={60}
                error={error?.field?.startsWith(`agenda.${index}`) ? error.message : undefined}
                onInput={write(point.key)}
              />
            )}
            {agenda.length > 1 && (
              <Button
                kind="quiet"
                small
                text={`去掉第 ${index + 1} 件`}
                onTap={() => onChange((all) => all.filter(({ key }) => key !== point.key))}
              />
            )}
          </View>
        ))}
        {agenda.length < mostPoints && (
          <Row>
            <Button
              kind="quiet"
              text="再加一件"
              onTap={() => onChange((all) => [...all, emptyPoint()])}
            />
          </Row>
        )}
      </View>
    </Card>
  )
}
