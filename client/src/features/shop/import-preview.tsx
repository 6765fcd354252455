import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import { useCommand, useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Outcome } from '../form/outcome'
import { Loaded } from '../paging/loaded'
import { Problems, Reading, ShowAll } from '../sheet/reading'
import style from '../sheet/sheet.module.scss'
import type { SheetFile } from '../sheet/sheet-file'

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
          <Problems problems={seen.problems} none="现在一家也没有登记。" />
          <Reading read={seen} fields={fields} thing="店" />
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

const shownLines = 10
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
      {!all && lines.length > shownLines && <ShowAll onTap={() => setAll(true)} />}
    </Card>
  )
})
