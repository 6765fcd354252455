import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Command, useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { goOn } from '../paging/go'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import { routes } from '../routes'
import { Alike } from './alike'
import style from './motion.module.scss'
import { type RaiseWay, raiseWays } from './raise-ways'

type Props = { councilId: string; way: RaiseWay }

/** What is the matter, in one's own words. Before it goes out one sees what others have raised already. */
export function RaiseForm({ councilId, way }: Props) {
  const { action, send } = raiseWays[way]
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [looked, setLooked] = useState(false)
  const photos = usePhotos({ purpose: 'motion', max: 6 })
  const command = useCommand(action)
  const ready = title.trim() !== '' && text.trim() !== '' && photos.unsent === 0
  const submit = async () => {
    const raised = await command.run({ councilId, title, text, photos: [...photos.ids] })
    if (raised) goOn(routes.motion, { motionId: raised.id })
  }
  const look = { command, ready, text: ready ? '看看有没有人提过' : '写好标题和情况' }
  const sending = { command, ready, text: send, cancel: '再改改' }
  return (
    <>
      <Card>
        <View className={style.stack}>
          <Words way={way} command={command} onTitle={setTitle} onText={setText} />
          <PhotoField label="拍几张（可以不拍）" photos={photos} />
          {!looked && <Submit {...look} onSubmit={() => setLooked(true)} />}
        </View>
      </Card>
      {looked && (
        <Alike councilId={councilId} title={title} text={text}>
          <Submit {...sending} onSubmit={() => void submit()} onCancel={() => setLooked(false)} />
        </Alike>
      )}
    </>
  )
}

type WordsProps = {
  way: RaiseWay
  command: Pick<Command<'motion.raise'>, 'error' | 'kept'>
  onTitle: (title: string) => void
  onText: (text: string) => void
}

const Words = ({ way, command, onTitle, onText }: WordsProps) => (
  <>
    <Field
      max={40}
      label="一句话说是什么事"
      placeholder={raiseWays[way].placeholder}
      error={wrong(command, 'title')}
      onInput={onTitle}
    />
    <Field
      long
      max={500}
      label="说说情况"
      hint={raiseWays[way].hint}
      error={wrong(command, 'text')}
      onInput={onText}
    />
  </>
)
