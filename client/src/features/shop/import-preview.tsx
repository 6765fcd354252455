import { View } from '@tarojs/components'
import type { Output } from '#shared/contract/index.ts'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import { useCommand, useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Loaded } from '../paging/loaded'
import { FoldedLines } from '../sheet/folded-lines'
import { Problems, Reading } from '../sheet/reading'
import style from '../sheet/sheet.module.scss'
import type { SheetFile } from '../sheet/sheet-file'
import { Take } from '../sheet/take'

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
          <FoldedLines title={`读到 ${seen.lines.length} 家店`} lines={seen.lines} row={shopRow} />
          <Take
            command={take}
            faulty={seen.problems.length > 0}
            text={`导入 ${seen.lines.length} 家`}
            onPick={onPick}
            onTake={() => void submit()}
          />
        </>
      )}
    </Loaded>
  )
}

const fields = { number: '门牌编号', name: '店名', trade: '经营类别', address: '地址' } as const

type Line = Output<'shop.preview'>['lines'][number]

const shopRow = ({ row, number, name, trade, address }: Line) => (
  <Cell
    key={row}
    leading={<View className={style.number}>{number}</View>}
    title={name}
    note={`${shopTrades[trade]} · ${address}`}
  />
)
