import { Fragment, useReducer, useState } from 'react'
import { Card } from '../../ui/card'
import { hereOf, type Path, type Place } from '../people/areas'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import { Addressee } from './addressee'
import { AudienceCard } from './audience-card'
import { FileField } from './file-field'
import { draftOf, type Form } from './form-state'
import { FormWays } from './form-ways'
import { KindCard } from './kind-card'
import { KindFields } from './kind-fields'
import { TextFields } from './text-fields'
import { TimingFields } from './timing-fields'
import { type File, useFiles } from './use-files'
import { useSaving } from './use-saving'

export type Start = {
  readonly form: Form
  readonly path: Path
  readonly photos: readonly string[]
  readonly files: readonly File[]
}
type Props = {
  /** The places that the writer answers for. */
  own: readonly Place[]
  start: Start
  /** The draft that is being changed; none for a new one. */
  noticeId?: string | undefined
}

const patched = (form: Form, change: Partial<Form>): Form => ({ ...form, ...change })
const mostPhotos = 9

export function NoticeForm({ own, start, noticeId }: Props) {
  const [path, setPath] = useState(start.path)
  const [form, patch] = useReducer(patched, start.form)
  const photos = usePhotos({ purpose: 'notice', max: mostPhotos, initial: start.photos })
  const files = useFiles(start.files)
  const saving = useSaving(noticeId)
  const { id: area, name: place } = hereOf(path)
  const attachments = files.files.map(({ id }) => id)
  const draft = { ...draftOf(form, area), photos: [...photos.ids], attachments }
  const waiting = photos.unsent > 0 || files.percent !== undefined
  const fields = { form, onChange: patch, command: saving.save }
  return (
    <Fragment>
      <KindCard kind={form.kind} onChange={(kind) => patch({ kind })} />
      <Addressee own={own} path={path} onPath={setPath} />
      <AudienceCard
        form={form}
        area={area}
        onChange={(audienceRoles) => patch({ audienceRoles })}
      />
      <TextFields words={form} onChange={patch} command={saving.save} />
      <KindFields {...fields} />
      <Card>
        <PhotoField label="配图（可以不加）" photos={photos} />
      </Card>
      <FileField files={files} />
      <TimingFields {...fields} />
      <FormWays saving={saving} place={place} draft={draft} files={files.files} unsent={waiting} />
    </Fragment>
  )
}
