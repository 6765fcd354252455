import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Choice as Chosen } from '#shared/domain/vote/choice.ts'
import { useCommand } from '../../cloud'
import { BigChoice } from '../../ui/big-choice'
import { Submit } from '../form/submit'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import { ballotOptions } from './choice-options'
import { isAwaited, SeatChoice } from './seat-choice'
import style from './vote.module.scss'

type Props = { voteId: string; onDone: () => void }

/** One ballot with a name that came in on paper. */
export function PaperForm({ voteId, onDone }: Props) {
  const [seatId, choose] = useState<string>()
  const [choice, setChoice] = useState<Chosen>()
  const photos = usePhotos({ purpose: 'vote', max: 1 })
  const paper = useCommand('vote.paper')
  const [photoId] = photos.ids
  const send = async () => {
    if (!seatId || !choice || !photoId) return
    if (await paper.run({ voteId, seatId, choice, photoId })) onDone()
  }
  return (
    <>
      <View className={style.head}>谁的票</View>
      <SeatChoice voteId={voteId} label="谁的票" fit={isAwaited} value={seatId} onChange={choose} />
      <View className={style.head}>纸上写的</View>
      <BigChoice label="纸上写的" options={ballotOptions} value={choice} onChange={setChoice} />
      <PhotoField label="拍下纸票" photos={photos} />
      <Submit
        command={paper}
        text="录入"
        ready={seatId !== undefined && choice !== undefined && photoId !== undefined}
        onSubmit={() => void send()}
      />
    </>
  )
}
