import { useState } from 'react'
import { doorkeepers } from '#shared/domain/people/circles.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { AreaPicker } from '../people/area-picker'
import { chosenOf, type Path } from '../people/areas'
import { grantsAs, type Held, type Me, placeOf } from '../people/me'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import { Options } from './options'
import type { ConsultationView } from './types'

type Props = { view: ConsultationView; me: Me; onDone: () => void }

const homes = ['grid', 'community'] as const

/** A voice that stands on paper; whoever knows the doors writes it in. */
export function PaperForm({ me, ...props }: Props) {
  const [post] = grantsAs(me, doorkeepers)
  return post ? <From {...props} post={post} /> : <Say text="由社区书记或网格员录入。" />
}

type FromProps = Omit<Props, 'me'> & { post: Held }

function From({ post, ...props }: FromProps) {
  const [path, setPath] = useState<Path>([{ id: post.area, name: placeOf(post) }])
  const area = chosenOf(path, homes)?.id
  return (
    <>
      <AreaPicker title="住在哪里？" path={path} onPath={setPath} accept={homes} />
      {area && <Ballot {...props} area={area} />}
    </>
  )
}

type BallotProps = Omit<FromProps, 'post'> & { area: string }

/** Whose door, what is written there, and its picture. */
function Ballot({ view: { noticeId, question }, area, onDone }: BallotProps) {
  const [who, setWho] = useState({ door: '', name: '' })
  const [choices, choose] = useState<readonly number[]>([])
  const [words, setWords] = useState('')
  const photos = usePhotos({ purpose: 'ballot', max: 1 })
  const enter = useCommand('consultation.enter')
  const [photoId] = photos.ids
  const said = choices.length > 0 || words.trim() !== ''
  const ready = photoId !== undefined && who.door.trim() !== '' && who.name.trim() !== '' && said
  const send = async () => {
    const paper = { noticeId, area, ...who, choices: [...choices], words }
    if (photoId && (await enter.run({ ...paper, photoId }))) onDone()
  }
  return (
    <Card title={question.text}>
      <Who command={enter} onChange={setWho} />
      <Options question={question} values={choices} onChange={choose} />
      <Field long max={300} label="纸上写的话（没有就不填）" onInput={setWords} />
      <PhotoField label="拍下纸上的意见" photos={photos} />
      <Say text="录入后和手机上说的算在一起，会记下是谁录的。" />
      <Submit
        command={enter}
        text={ready ? '录入' : '填好、拍照就能录入'}
        ready={ready}
        onSubmit={() => void send()}
      />
    </Card>
  )
}

type Door = { door: string; name: string }
type WhoProps = {
  command: Parameters<typeof wrong>[0]
  onChange: (change: (who: Door) => Door) => void
}

const Who = ({ command, onChange }: WhoProps) => (
  <>
    <Field
      label="楼门牌"
      max={60}
      placeholder="比如：3 号楼 2 门 502"
      error={wrong(command, 'door')}
      onInput={(door) => onChange((who) => ({ ...who, door }))}
    />
    <Field
      label="姓名"
      max={20}
      hint="只用来防止算两次，不和意见存在一起。"
      error={wrong(command, 'name')}
      onInput={(name) => onChange((who) => ({ ...who, name }))}
    />
  </>
)
