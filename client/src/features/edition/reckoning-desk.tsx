import { View } from '@tarojs/components'
import type { EditionText } from '#shared/domain/covenant/edition-text.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import { sum } from '#shared/kernel/ratio.ts'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { Tick } from '../../ui/tick'
import { type Desk, useText } from './desk'
import { NumberField } from './number-field'
import { StarsDesk } from './stars-desk'

/** The numbers of a part, each with its words, in the order in which they are asked. */
const groups = [
  {
    title: '每月成绩怎么合',
    part: 'weights',
    words: { inspections: '考核占 %', ratings: '居民评价占 %', mutual: '店与店互查占 %' },
  },
  {
    title: '满多少才算数',
    part: 'minimum',
    words: { inspections: '考核满几次', ratings: '居民评价满几条', mutual: '互查满几次' },
  },
  {
    title: '几条线',
    part: 'lines',
    words: { red: '红榜：几分及以上', pass: '合格：几分及以上', vetoCap: '一票否决：最多几分' },
  },
  {
    title: '整改和复查',
    part: 'rectification',
    words: { recheckDays: '几个工作日内复查', blackAfter: '几次复查不合格上黑榜' },
  },
  {
    title: '申诉',
    part: 'appeal',
    words: { lodgeDays: '几个工作日内可以申诉', decideDays: '几个工作日内答复' },
  },
  {
    title: '榜公布多久',
    part: 'publication',
    words: { redDays: '红榜公布几天', blackDays: '黑榜公布几天' },
  },
] as const

export function ReckoningDesk({ desk }: { desk: Desk }) {
  return (
    <>
      {groups.map(({ title, part, words }) => (
        <Card key={part} title={title}>
          {Object.entries(words).map(([field, label]) => (
            <NumberField
              key={field}
              label={label}
              initial={numbersOf(desk.current(), part)[field] ?? 0}
              onChange={(value) =>
                desk.write((text) => ({ ...text, [part]: { ...text[part], [field]: value } }))
              }
            />
          ))}
          {part === 'weights' && <Total desk={desk} />}
        </Card>
      ))}
      <MutualItems desk={desk} />
      <StarsDesk desk={desk} />
    </>
  )
}

type Part = (typeof groups)[number]['part']

const numbersOf = (text: EditionText, part: Part): Readonly<Record<string, number>> => text[part]

/** The shares must make a whole; the sum follows every stroke. */
function Total({ desk }: { desk: Desk }) {
  const { weights } = useText(desk)
  const total = sum(Object.values(weights))
  return total === 100 ? (
    <Say tone="good" text="✓ 加起来正好 100%。" />
  ) : (
    <Say tone="bad" text={`✗ 加起来是 ${total}%，要正好 100%。`} />
  )
}

function MutualItems({ desk }: { desk: Desk }) {
  const text = useText(desk)
  const toggle = (no: number, checked: boolean) =>
    desk.write((now) => ({
      ...now,
      mutualItems: itemsOf(now)
        .map((item) => item.no)
        .filter((one) => (one === no ? checked : now.mutualItems.includes(one))),
    }))
  return (
    <Card title="店与店互查看哪几项">
      <View>
        {itemsOf(text).map(({ no, title }) => (
          <Tick
            key={no}
            label={`${no} ${title}`}
            checked={text.mutualItems.includes(no)}
            onChange={(checked) => toggle(no, checked)}
          />
        ))}
      </View>
    </Card>
  )
}
