import type { Command } from '../../cloud'
import { Say } from '../../ui/say'

type Props = { of: Pick<Command<'people.join'>, 'error' | 'kept'> }

/** What became of a tap, beside the button that was tapped. What was typed stays. */
export function Outcome({ of: { error, kept } }: Props) {
  if (error) return <Say tone="bad" text={error.message} />
  if (kept)
    return <Say tone="warn" text="现在没有网络。已替您存在手机里，网络一通就自动送出，不用再点。" />
  return null
}

/** The sentence for one field, if it is the one to mend. */
export const wrong = ({ error }: Props['of'], field: string) =>
  error?.field === field ? error.message : undefined
