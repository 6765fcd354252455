import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { call } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { goBack } from '../paging/go'
import { ImportFlow } from '../sheet/import-flow'
import { ImportPreview } from './import-preview'

type Done = Output<'grid.import'>

const askTemplate = () => call('grid.template', {})

/** A register of grids is chosen, looked at, and only then taken. */
export function ImportScreen() {
  const [done, setDone] = useState<Done>()
  if (done) return <Imported done={done} />
  return (
    <ImportFlow
      needs="一行一个网格，要有网格编号、名称、类型、覆盖范围和户数，一次最多两千行。人名和电话不用填，也不会收。"
      askTemplate={askTemplate}
      preview={(file, onPick) => <ImportPreview file={file} onPick={onPick} onDone={setDone} />}
    />
  )
}

const Imported = ({ done: { added, changed, unchanged } }: { done: Done }) => (
  <Card title={`登记好了 ${added + changed} 个网格`}>
    <View>{`新的 ${added} 个，有改动的 ${changed} 个，没有变的 ${unchanged} 个。`}</View>
    <View>下一步：打开还没有网格员的网格，请一位网格员来照看。</View>
    <Button text="回名册" onTap={goBack} />
  </Card>
)
