import { remindedRedress, surfaced } from './moves.ts'
import { heard } from './rater-acts.ts'
import { isVisible, type Redress } from './redress.ts'

/** What the timer makes of it: others begin to see it, the rater is heard, a deadline is spoken of. */
export function awake(redress: Redress, now: Date): Redress {
  const seen = isVisible(redress, now) && !redress.counted ? surfaced(redress) : redress
  const after = heard(seen, now)
  return remindedRedress(after, now) ?? after
}
