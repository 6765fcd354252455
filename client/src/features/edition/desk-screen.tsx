import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Desk } from './desk'
import { DeskContents } from './desk-contents'
import { DeskPart } from './desk-part'
import type { Open } from './parts'
import type { Draft } from './types'

type Props = { councilId: string; draft: Draft }

/** The draft on the desk: its contents, or one part of it. Closing a part saves what was written in it. */
export function DeskScreen({ councilId, draft }: Props) {
  const [desk] = useState(() => new Desk(draft.text))
  const [open, setOpen] = useState<Open | null>(null)
  const saving = useSaving(councilId, desk, draft.version)
  const close = async () => {
    if (desk.isSaved() || (await saving.save())) setOpen(null)
  }
  return open ? (
    <DeskPart desk={desk} open={open} onOpen={setOpen} onClose={close} command={saving.command} />
  ) : (
    <DeskContents councilId={councilId} desk={desk} saving={saving} onOpen={setOpen} />
  )
}

/** Saves over the version that was read or saved last, and drops that one. */
function useSaving(councilId: string, desk: Desk, first: number | null) {
  const command = useCommand('covenant.saveDraft')
  const drop = useCommand('covenant.dropDraft')
  const [version, setVersion] = useState(first)
  const save = async (): Promise<boolean> => {
    const text = desk.current()
    const saved = await command.run({ councilId, version, text })
    if (!saved) return false
    setVersion(saved.version)
    desk.keptAs(text)
    return true
  }
  const discard = async () =>
    version !== null && (await drop.run({ councilId, version })) !== undefined
  return { command, drop, version, save, discard }
}

export type Saving = ReturnType<typeof useSaving>
