import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { goToTab } from '../paging/go'
import { ImportFlow } from '../sheet/import-flow'
import { ImportPreview } from './import-preview'

const askTemplate = () => call('shop.template', {})

/** A list of shops is chosen, looked at, and only then taken. */
export function ImportScreen({ councilId }: { councilId: string }) {
  const [registered, setRegistered] = useState<number>()
  if (registered !== undefined) return <Imported count={registered} />
  return (
    <ImportFlow
      needs="一行一家店，要有门牌编号、店名、经营类别和地址。"
      askTemplate={askTemplate}
      preview={(file, onPick) => (
        <ImportPreview councilId={councilId} file={file} onPick={onPick} onDone={setRegistered} />
      )}
    />
  )
}

const Imported = ({ count }: { count: number }) => (
  <Card title={`登记好了 ${count} 家店`}>
    <View>下一步：打开每家店的“管理这家店”，给店主发邀请码，把门牌二维码印出来。</View>
    <Button text="回名册" onTap={() => goToTab('covenant')} />
  </Card>
)
