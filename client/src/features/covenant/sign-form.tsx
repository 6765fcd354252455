import { View } from '@tarojs/components'
import { useCallback, useRef, useState } from 'react'
import { type Command, useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Say } from '../../ui/say'
import { SignaturePad } from '../../ui/signature-pad'
import type { Strokes } from '../../ui/strokes'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import type { ShopView } from './types'

type Props = { shop: ShopView; textHash: string; onSigned: () => void }

/** The yes, the hand, the button. What was drawn stays through any error. */
export function SignForm({ shop, textHash, onSigned }: Props) {
  const sign = useCommand('covenant.sign')
  const [agreed, setAgreed] = useState<boolean>()
  const [missing, setMissing] = useState('')
  const strokes = useRef<Strokes>([])
  const keepStrokes = useCallback((drawn: Strokes) => {
    strokes.current = drawn
    setMissing('')
  }, [])
  const answer = (next: boolean) => {
    setAgreed(next)
    setMissing('')
  }
  const submit = async () => {
    const lack = lackOf(agreed, strokes.current)
    setMissing(lack)
    if (lack) return
    const signature = strokes.current.map((stroke) =>
      stroke.map(([x, y]): [number, number] => [x, y]),
    )
    if (await sign.run({ shopId: shop.id, textHash, signature })) onSigned()
  }
  return (
    <>
      <Card title="全文读过了吗？">
        <Choice stacked label="是否愿意" options={answers} value={agreed} onChange={answer} />
      </Card>
      <Card>
        <SignaturePad label="负责人签名" onChange={keepStrokes} />
        {missing && <Say tone="bad" text={missing} />}
        <Outcome sign={sign} shop={shop} />
        <Button
          text={sign.kept ? '再送一次' : '签约'}
          busy={sign.busy}
          onTap={() => void submit()}
        />
        <View>签了就算数。条约以后如有修改，会再请您读、再请您签。</View>
      </Card>
    </>
  )
}

const answers = [
  { value: true, label: '我已读完全文，愿意遵守' },
  { value: false, label: '还没读完，或者还没想好' },
] as const

function lackOf(agreed: boolean | undefined, strokes: Strokes): string {
  if (agreed === undefined) return '请先在上面选一选，是不是读完了、愿意遵守。'
  if (!agreed) return '不着急。读完全文、想好了，再来签。'
  return strokes.length === 0 ? '请在方框里签上您的名字。' : ''
}

type OutcomeProps = { sign: Command<'covenant.sign'>; shop: ShopView }

function Outcome({ sign: { error, kept }, shop: { id: shopId, councilId } }: OutcomeProps) {
  if (kept) {
    return <Say tone="warn" text="网络没通，您的签名已存在手机上，网络一通就会自动送出。" />
  }
  if (!error) return null
  const way = {
    ALREADY_SIGNED: ['看签约书', () => goOn(routes.pledge, { shopId })],
    EDITION_CHANGED: ['去读新文本', () => goOn(routes.text, { councilId, shopId })],
  } as const
  const [action, onAction] =
    (way as Record<string, readonly [string, () => void]>)[error.code] ?? []
  return <Say tone="bad" text={error.message} {...(action && onAction && { action, onAction })} />
}
