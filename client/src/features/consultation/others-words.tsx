import { memo } from 'react'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'

/** What people wrote in their own words, in no order that would tell who was first. */
export function OthersWords({ noticeId }: { noticeId: string }) {
  const words = usePages('consultation.words', { noticeId })
  return (
    <Loaded query={words}>
      {(items) =>
        items.length > 0 && (
          <Card title="大家写的话">
            {items.map(({ id, words: text }) => (
              <Word key={id} text={text} />
            ))}
            <More pages={words} />
          </Card>
        )
      }
    </Loaded>
  )
}

const Word = memo(function Word({ text }: { text: string }) {
  return <Say text={text} />
})
