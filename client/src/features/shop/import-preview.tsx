import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import { useCommand, useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Say } from '../../ui/say'
import { Outcome } from '../form/outcome'
import { Loaded } from '../paging/loaded'
import style from './import-preview.module.scss'
import type { SheetFile } from './sheet-file'

type Preview = Output<'shop.preview'>
type Props = {
  councilId: string
  file: SheetFile
  onPick: () => void
  onDone: (registered: number) => void
}

/** What would become of a file: what to mend first, then what would be registered. */
export function ImportPreview({ councilId, file, onPick, onDone }: Props) {
  const input = { councilId, name: file.name.slice(-100), file: file.data }
  const preview = useQuery('shop.preview', input)
  const take = useCommand('shop.import')
  const submit = async () => {
    const done = await take.run(input)
    if (done) onDone(done.registered)
  }
  return (
    <Loaded query={preview}>
      {(seen) => (
        <>
          <Problems preview={seen} />
          <Reading preview={seen} />
          <Lines lines={seen.lines} />
          <Outcome of={take} />
          {seen.problems.length === 0 ? (
            <Button
              text={`导入 ${seen.lines.length} 家`}
              busy={take.busy}
              onTap={() => void submit()}
            />
          ) : (
            <Button text="改好了，重新选文件" onTap={onPick} />
          )}
        </>
      )}
    </Loaded>
  )
}

const shownProblems = 30
const shownLines = 10

function Problems({ preview: { problems } }: { preview: Preview }) {
  if (problems.length === 0) return <Say tone="good" text="没有发现问题，可以导入。" />
  const more = problems.length - shownProblems
  return (
    <Card title={`有 ${problems.length} 处要改`}>
      <View>改好以后再导入。现在一家也没有登记。</View>
      {problems.slice(0, shownProblems).map(({ text }) => (
        <View key={text} className={style.problem}>
          {text}
        </View>
      ))}
      {more > 0 && <View className={style.note}>{`还有 ${more} 处，改完这些再看。`}</View>}
    </Card>
  )
}

/** Which column was taken for what, and what was left alone. */
function Reading({ preview: { columns, unread, skipped } }: { preview: Preview }) {
  if (columns.length === 0) return null
  return (
    <Card title="读了哪些列">
      {columns.map(({ letter, title, as }) => (
        <View key={as}>{`${letter} 列“${title}” → ${fields[as]}`}</View>
      ))}
      {unread.length > 0 && (
        <View className={style.note}>{`这几列没有读：${unread.join('、')}（用不上，就不收）`}</View>
      )}
      {skipped.length > 0 && (
        <View className={style.note}>{`这几行不像店，没有读：第 ${skipped.join('、')} 行`}</View>
      )}
    </Card>
  )
}

const fields = { number: '门牌编号', name: '店名', trade: '经营类别', address: '地址' } as const

const Lines = memo(function Lines({ lines }: Pick<Preview, 'lines'>) {
  const [all, setAll] = useState(false)
  if (lines.length === 0) return null
  return (
    <Card flush title={`读到 ${lines.length} 家店`}>
      {(all ? lines : lines.slice(0, shownLines)).map(({ row, number, name, trade, address }) => (
        <Cell
          key={row}
          leading={<View className={style.number}>{number}</View>}
          title={name}
          note={`${shopTrades[trade]} · ${address}`}
        />
      ))}
      {!all && lines.length > shownLines && (
        <View className={style.more}>
          <Button kind="quiet" small text="全部看看" onTap={() => setAll(true)} />
        </View>
      )}
    </Card>
  )
})
