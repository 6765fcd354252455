import type { Command } from '../../cloud'
import { Button } from '../../ui/button'
import { Outcome } from '../form/outcome'

type Props = {
  command: Pick<Command<'people.join'>, 'busy' | 'error' | 'kept'>
  faulty: boolean
  text: string
  onPick: () => void
  onTake: () => void
}

/** The end of a preview: takes the table, or asks for a better one. */
export const Take = ({ command, faulty, text, onPick, onTake }: Props) => (
  <>
    <Outcome of={command} />
    {faulty ? (
      <Button text="改好了，重新选文件" onTap={onPick} />
    ) : (
      <Button text={text} busy={command.busy} onTap={onTake} />
    )}
  </>
)
