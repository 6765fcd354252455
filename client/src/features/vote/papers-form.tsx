import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { smallestBox } from '#shared/domain/vote/carries.ts'
import { type Choice, choiceNames, choices } from '#shared/domain/vote/choice.ts'
import { useCommand, useQuery } from '../../cloud'
import { Say } from '../../ui/say'
import { Stepper } from '../../ui/stepper'
import { Tick } from '../../ui/tick'
import { Submit } from '../form/submit'
import { Loaded } from '../paging/loaded'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import { isAwaited } from './seat-choice'
import type { RollRow } from './types'
import style from './vote.module.scss'
import { rollText } from './words'

type Props = { voteId: string; onDone: () => void }

const none = { for: 0, against: 0, abstain: 0 }

/** Secret ballots on paper, several seats' in one: who voted, and how many of each. */
export function PapersForm({ voteId, onDone }: Props) {
  const [seatIds, setSeatIds] = useState<readonly string[]>([])
  const [counts, setCounts] = useState(none)
  const photos = usePhotos({ purpose: 'vote', max: 9 })
  const papers = useCommand('vote.papers')
  const counted = choiceNames.reduce((sum, choice) => sum + counts[choice], 0)
  const equal = counted === seatIds.length
  const ready = equal && counted >= smallestBox && photos.ids.length > 0 && photos.unsent === 0
  const send = async () => {
    const paper = { voteId, seatIds: [...seatIds], counts, photoIds: [...photos.ids] }
    if (await papers.run(paper)) onDone()
  }
  return (
    <>
      <View className={style.head}>哪几席投的</View>
      <Voters voteId={voteId} values={seatIds} onChange={setSeatIds} />
      <Counts counts={counts} most={seatIds.length} onChange={setCounts} />
      {!equal && (
        <Say tone="warn" text={`勾了 ${seatIds.length} 席，票是 ${counted} 张，要一样多。`} />
      )}
      <PhotoField label="拍下纸票" photos={photos} />
      <Submit command={papers} text="录入" ready={ready} onSubmit={() => void send()} />
    </>
  )
}

type VotersProps = Pick<Props, 'voteId'> & {
  values: readonly string[]
  onChange: (change: (values: readonly string[]) => readonly string[]) => void
}

function Voters({ voteId, values, onChange }: VotersProps) {
  const roll = useQuery('vote.roll', { voteId })
  return (
    <Loaded query={roll}>
      {(rows) =>
        rows
          .filter(isAwaited)
          .map((row) => (
            <Voter
              key={row.seatId}
              row={row}
              checked={values.includes(row.seatId)}
              onChange={onChange}
            />
          ))
      }
    </Loaded>
  )
}

type VoterProps = Pick<VotersProps, 'onChange'> & { row: RollRow; checked: boolean }

const Voter = memo(function Voter({ row, checked, onChange }: VoterProps) {
  const { seatId } = row
  const turn = (on: boolean) =>
    onChange((values) => (on ? [...values, seatId] : values.filter((one) => one !== seatId)))
  return <Tick label={rollText(row)} checked={checked} onChange={turn} />
})

type Counted = Readonly<Record<Choice, number>>
type CountsProps = { counts: Counted; most: number; onChange: (counts: Counted) => void }

const Counts = ({ counts, most, onChange }: CountsProps) => (
  <>
    {choiceNames.map((choice) => (
      <View key={choice} className={style.line}>
        <View className={style.who}>{choices[choice]}</View>
        <Stepper
          label={choices[choice]}
          value={counts[choice]}
          min={0}
          max={most}
          unit="张"
          onChange={(value) => onChange({ ...counts, [choice]: value })}
        />
      </View>
    ))}
  </>
)
