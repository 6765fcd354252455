import { useCallback, useState } from 'react'
import { useCommand } from '../../cloud'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import { isFree, SeatChoice } from './seat-choice'
import type { OwnSeat, RollRow } from './types'
import { seatText } from './words'

type Props = {
  voteId: string
  seat: Pick<OwnSeat, 'seatId' | 'seat' | 'unitName'>
  /** The desk enters what stands on paper: then the photo is asked for. */
  onPaper?: boolean
  onDone: () => void
}

/** Gives a seat's ballot into another's hand; in writing, on the screen or on paper. */
export function EntrustForm({ voteId, seat, onPaper = false, onDone }: Props) {
  const [toSeatId, choose] = useState<string>()
  const [words, setWords] = useState('')
  const photos = usePhotos({ purpose: 'mandate', max: 1 })
  const entrust = useCommand('vote.entrust')
  const [photoId] = photos.ids
  const fit = useCallback(
    (row: RollRow) => isFree(row) && row.seatId !== seat.seatId,
    [seat.seatId],
  )
  const written = photoId !== undefined || (!onPaper && words.trim() !== '')
  const send = async () => {
    if (!toSeatId) return
    const proof = { ...(words.trim() && { words }), ...(photoId && { photoId }) }
    if (await entrust.run({ voteId, seatId: seat.seatId, toSeatId, ...proof })) onDone()
  }
  return (
    <>
      <Say text={`${seatText(seat)}：委托给谁来投？`} />
      <SeatChoice voteId={voteId} label="委托给谁" fit={fit} value={toSeatId} onChange={choose} />
      {!onPaper && (
        <Field
          label="写一句委托的话"
          hint="没有委托书的照片，就要写一句。"
          placeholder="比如：我在外地，请李国强替我投"
          max={100}
          error={wrong(entrust, 'words')}
          onInput={setWords}
        />
      )}
      <PhotoField label={onPaper ? '拍下委托书' : '委托书的照片（可以不加）'} photos={photos} />
      <Submit
        command={entrust}
        text="委托"
        ready={toSeatId !== undefined && written && photos.unsent === 0}
        onSubmit={() => void send()}
        onCancel={onDone}
      />
    </>
  )
}
