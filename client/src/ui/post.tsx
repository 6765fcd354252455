import { memo } from 'react'
import { dismissRefusal, useOutbox } from '../cloud'
import { Say } from './say'

/** What still waits to be sent, and what came back refused. */
export const Post = memo(function Post() {
  const { waiting, refused } = useOutbox()
  if (refused) {
    return (
      <Say
        tone="bad"
        text={`刚才替您送出的一件事没有办成：${refused.message}`}
        action="知道了"
        onAction={dismissRefusal}
      />
    )
  }
  if (waiting.length === 0) return null
  return (
    <Say
      tone="warn"
      text={`有 ${waiting.length} 件事还没送出。已替您存好，网络一通就会自动送出。`}
    />
  )
})
