import { useEffect } from 'react'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import type { Pictures } from './use-draft'

type Props = { initial: readonly string[]; onChange: (pictures: Pictures) => void }

/** Pictures that go with an opinion; they lose who took them and when as soon as they are handed in. */
export function OpinionPhotos({ initial, onChange }: Props) {
  const photos = usePhotos({ purpose: 'rating', max: 3, initial })
  const { ids, unsent } = photos
  useEffect(() => onChange({ ids, unsent }), [ids, unsent, onChange])
  return <PhotoField label="照片（不传也行）" photos={photos} />
}
