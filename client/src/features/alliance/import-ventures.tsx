import type { Output } from '#shared/contract/index.ts'
import { ventureColumns } from '#shared/domain/alliance/import-columns.ts'
import { moneyText } from '#shared/domain/alliance/money.ts'
import { useCommand, useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { Loaded } from '../paging/loaded'
import { FoldedLines } from '../sheet/folded-lines'
import { Problems, Reading } from '../sheet/reading'
import { Take } from '../sheet/take'
import type { PreviewProps } from './types'
import { stageTag } from './words'

const fields = {
  name: ventureColumns.name.zh,
  units: ventureColumns.units.zh,
  amount: ventureColumns.amount.zh,
  stage: ventureColumns.stage.zh,
}

/** What would become of a table of joint projects. */
export function VenturesPreview({ councilId, file, onPick, onDone }: PreviewProps) {
  const input = { councilId, name: file.name.slice(-100), file: file.data }
  const preview = useQuery('alliance.previewVentures', input)
  const take = useCommand('alliance.importVentures')
  const submit = async () => {
    const done = await take.run(input)
    if (done) onDone(done.entered)
  }
  return (
    <Loaded query={preview}>
      {(seen) => (
        <>
          <Problems problems={seen.problems} none="现在一项也没有登记。" />
          <Reading read={seen} fields={fields} thing="项目" />
          <FoldedLines
            title={`读到 ${seen.lines.length} 个项目`}
            lines={seen.lines}
            row={ventureRow}
          />
          <Take
            command={take}
            faulty={seen.problems.length > 0}
            text={`导入 ${seen.lines.length} 个项目`}
            onPick={onPick}
            onTake={() => void submit()}
          />
        </>
      )}
    </Loaded>
  )
}

type Line = Output<'alliance.previewVentures'>['lines'][number]

const ventureRow = ({ row, name, amountWan, units, stage }: Line) => (
  <Cell
    key={row}
    title={name}
    note={`${moneyText(amountWan)} · ${units.join('、')}`}
    trailing={<Tag {...stageTag(stage)} />}
  />
)
