import { memo, useCallback, useEffect, useState } from 'react'
import { lacksPhoto } from '#shared/domain/inspection/check-results.ts'
import { Say } from '../../ui/say'
import type { Deduction } from '../covenant/types'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import type { DraftStore } from './draft'

type Props = { no: number; deduction: Deduction; shopId: string; draft: DraftStore }

const most = 3

/** Evidence of one finding; what has arrived is kept in the draft. */
export const FindingPhotos = memo(function FindingPhotos({ no, deduction, shopId, draft }: Props) {
  const { id } = deduction
  const [initial] = useState(() => draft.get().items[no]?.photos?.[id] ?? [])
  const onChange = useCallback(
    (ids: readonly string[]) => draft.photograph(no, id, ids),
    [draft, no, id],
  )
  const photos = usePhotos({ shopId, purpose: 'finding', max: most, initial, onChange })
  const { unsent } = photos
  useEffect(() => draft.send(id, unsent), [draft, id, unsent])
  useEffect(() => () => draft.send(id, 0), [draft, id])
  return (
    <>
      <PhotoField label={deduction.photo ? '照片（这一条要有）' : '照片'} photos={photos} />
      {lacksPhoto(deduction, photos.ids) && photos.pictures.length === 0 && (
        <Say tone="warn" text="这一条要拍照留底，拍一张才能提交。" />
      )}
    </>
  )
})
