import { memo } from 'react'
import { addDays, dayOf, dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { type Message, MessageLine } from './message-line'

/** Messages under the days on which they came, the latest first. */
export const Days = memo(function Days({ messages }: { messages: readonly Message[] }) {
  const days = [...new Set(messages.map(({ at }) => dayOf(at)))]
  return (
    <>
      {days.map((day) => (
        <Card key={day} flush title={titleOf(day, dayOf(new Date()))}>
          {messages
            .filter(({ at }) => dayOf(at) === day)
            .map((message) => (
              <MessageLine key={message.id} message={message} />
            ))}
        </Card>
      ))}
    </>
  )
})

function titleOf(day: string, today: string): string {
  if (day === today) return '今天'
  return day === addDays(today, -1) ? '昨天' : dayText(day)
}
