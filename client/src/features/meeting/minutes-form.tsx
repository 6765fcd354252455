import { View } from '@tarojs/components'
import type { Command } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import style from './meeting.module.scss'
import { type Item, useMinutesDraft, type Writing } from './minutes-draft'

/** What was said of each point, and what was settled; a correction says why. */
export function MinutesForm({ meeting, before, onDone }: Writing) {
  const { agenda } = meeting
  const { items, patch, ready, send, command, setReason } = useMinutesDraft({
    meeting,
    before,
    onDone,
  })
  return (
    <>
      {agenda.map(({ title }, index) => (
        <PointForm
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place alone
          key={index}
          at={index}
          title={title}
          item={items[index]}
          command={command}
          onChange={patch}
        />
      ))}
      {before && (
        <Card>
          <Field
            label="为什么更正"
            hint="大家都看得到；原来的纪要也还能看。"
            max={100}
            error={wrong(command, 'reason')}
            onInput={setReason}
          />
        </Card>
      )}
      <Submit
        command={command}
        text={ready ? '记好了，给大家看' : '每件事都写一笔就能发'}
        ready={ready}
        onSubmit={() => void send()}
      />
    </>
  )
}

type PointProps = {
  at: number
  title: string
  item: Item | undefined
  command: Pick<Command<'meeting.minute'>, 'error'>
  onChange: (at: number, more: Partial<Item>) => void
}

function PointForm({ at, title, item, command: { error }, onChange }: PointProps) {
  const wrongIn = (field: keyof Item) =>
    error?.field === `items.${at}.${field}` ? error.message : undefined
  return (
    <Card title={`${at + 1}. ${title}`}>
      <View className={style.form}>
        <Field
          long
          max={1000}
          label="议了什么"
          initial={item?.text ?? ''}
          error={wrongIn('text')}
          onInput={(text) => onChange(at, { text })}
        />
        <Field
          long
          max={300}
          label="定了什么（没定就空着）"
          initial={item?.decision ?? ''}
          hint="要投票的事，另外发起表决。"
          error={wrongIn('decision')}
          onInput={(decision) => onChange(at, { decision })}
        />
      </View>
    </Card>
  )
}
