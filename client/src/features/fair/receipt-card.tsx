import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { SpokenCode } from '../../ui/spoken-code'
import { go } from '../paging/go'
import { routes } from '../routes'

const rated =
  '今晚过后，凭这十二位可以查到您这一票有没有算进去、排在第几位。它只证明“算了”，谁也不能从它看出您评了什么。只显示这一次，请抄下来或复制。'

type Props = {
  code: string
  /** What it is good for, and that it is shown once. */
  note?: string
  /** The screen on which it is looked up. */
  page?: string
}

/** The code that the speaker alone is told, once, right after the thanks. */
export function ReceiptCard({ code, note = rated, page = routes.receipt }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await Taro.setClipboardData({ data: code })
    setCopied(true)
  }
  return (
    <Card title="您的回执">
      <SpokenCode name="回执码" code={code.replaceAll('-', '')} note={note} />
      <Row>
        <Button kind="quiet" text={copied ? '复制好了' : '复制'} onTap={() => void copy()} />
        <Button kind="quiet" text="查回执" onTap={() => go(page)} />
      </Row>
    </Card>
  )
}
