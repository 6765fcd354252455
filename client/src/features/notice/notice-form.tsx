import { Fragment, useReducer, useState } from 'react'
import { hereOf, type Path, type Place } from '../people/areas'
import { Addressee } from './addressee'
import { FormWays } from './form-ways'
import { type Text, TextFields } from './text-fields'
import { useSaving } from './use-saving'

export type Start = { readonly text: Text; readonly path: Path }
type Props = {
  /** The places that the writer answers for. */
  own: readonly Place[]
  start: Start
  /** The draft that is being changed; none for a new one. */
  noticeId?: string | undefined
}

export const blank: Text = { title: '', summary: '', body: '', expiresOn: '' }

const patched = (text: Text, change: Partial<Text>): Text => ({ ...text, ...change })

export function NoticeForm({ own, start, noticeId }: Props) {
  const [path, setPath] = useState(start.path)
  const [text, patch] = useReducer(patched, start.text)
  const saving = useSaving(noticeId)
  const { id: area, name: place } = hereOf(path)
  const draft = { ...text, area, expiresOn: text.expiresOn || null }
  return (
    <Fragment>
      <Addressee own={own} path={path} onPath={setPath} />
      <TextFields text={text} onChange={patch} command={saving.save} />
      <FormWays saving={saving} place={place} draft={draft} />
    </Fragment>
  )
}
