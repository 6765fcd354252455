import Taro from '@tarojs/taro'
import { useState } from 'react'
import { signInOfScan } from '#shared/domain/meeting/meeting-page.ts'
import { clockText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { Outcome, wrong } from '../form/outcome'
import type { MeetingView } from './types'

type Props = {
  meeting: MeetingView
  /** Of a code that WeChat itself scanned; empty: none. */
  code: string
}

const inBrowser = process.env.TARO_ENV === 'h5'

/** At the place: one large button; letters to type where there is nothing to scan with. */
export function SignInCard({ meeting, code }: Props) {
  const { mine, may, state } = meeting
  if (mine.length > 0 && mine.every(({ presence }) => presence === 'present'))
    return <Say tone="good" text="您签过到了，已经记下。" />
  if (may.includes('signIn')) return <SignIn meetingId={meeting.id} initial={code} />
  if (mine.length === 0 || state !== 'called') return null
  return <Say text={`${clockText(meeting.signInFrom, new Date())} 起，到会场扫码签到。`} />
}

function SignIn({ meetingId, initial }: { meetingId: string; initial: string }) {
  const command = useCommand('meeting.signIn')
  const [code, setCode] = useState(initial)
  const [strange, setStrange] = useState(false)
  const send = (letters: string) => void command.run({ meetingId, code: letters })
  const scan = async () => {
    setStrange(false)
    const seen = await scanned()
    if (!seen) return
    const found = signInOfScan(seen.path ?? '') ?? signInOfScan(seen.result)
    if (found?.meetingId === meetingId) send(found.code)
    else setStrange(true)
  }
  return (
    <Card title="到场签到">
      {strange && <Say tone="warn" text="这不是这次会的签到码，请对准会场上的码再扫一次。" />}
      {!inBrowser && !initial && (
        <Button text="扫码签到" busy={command.busy} onTap={() => void scan()} />
      )}
      <Field
        label={inBrowser || initial ? '签到码' : '扫不了？输会场上的六位码'}
        initial={initial}
        placeholder="比如：7K3MQ9"
        hint="码在会场的屏幕上，十分钟换一次。"
        max={8}
        error={wrong(command, 'code')}
        onInput={setCode}
      />
      <Outcome of={command} />
      <Button
        kind={inBrowser || initial ? 'primary' : 'quiet'}
        text="签到"
        busy={command.busy}
        disabled={code.trim() === ''}
        onTap={() => send(code.replace(/\s/g, ''))}
      />
    </Card>
  )
}

const scanned = () =>
  Taro.scanCode({ scanType: ['qrCode', 'wxCode'] as never }).catch(() => undefined)
