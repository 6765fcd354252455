import { useState } from 'react'
import { type TemplateName, templates } from '#shared/domain/inbox/templates.ts'
import { useCommand, useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Say } from '../../ui/say'
import { type Answer, answerText, askWeChat } from './ask-wechat'

const nothing = {}
const inBrowser = process.env.TARO_ENV === 'h5'

export const useChannel = () => useQuery('inbox.channel', nothing)

/** Asks, where it helps, whether WeChat may tell this person once. Says nothing where there is no WeChat to ask. */
export function Ask({ template }: { template: TemplateName }) {
  const { data } = useChannel()
  const row = data?.templates.find((one) => one.template === template)
  if (inBrowser || !row?.templateId) return null
  return <AskButton template={template} templateId={row.templateId} left={row.left} />
}

type Props = { template: TemplateName; templateId: string; left: number }

export function AskButton({ template, templateId, left }: Props) {
  const [answer, setAnswer] = useState<Answer>()
  const { run, busy, error } = useCommand('inbox.consent')
  const ask = async () => {
    const given = await askWeChat(templateId)
    setAnswer(given)
    if (given !== 'failed') await run({ template, accepted: given === 'accept' })
  }
  const said = answer && answerText[answer]
  return (
    <>
      {error && <Say tone="bad" text={error.message} />}
      {said && <Say tone="warn" text={said} />}
      {left > 0 && <Say tone="good" text={leftText(left)} />}
      <Button kind="quiet" text={textOf(template, left)} busy={busy} onTap={() => void ask()} />
    </>
  )
}

const textOf = (template: TemplateName, left: number) =>
  left > 0 ? '再多通知一次' : templates[template].ask

/** One consent is one message. */
export const leftText = (left: number) => `微信还会通知您 ${left} 次。`
