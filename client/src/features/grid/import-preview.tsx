import { View } from '@tarojs/components'
import type { Output } from '#shared/contract/index.ts'
import { gridChanges } from '#shared/domain/grid/change-kinds.ts'
import { gridColumns } from '#shared/domain/grid/columns.ts'
import { useCommand, useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Cell } from '../../ui/cell'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { Outcome } from '../form/outcome'
import { Loaded } from '../paging/loaded'
import { FoldedLines } from '../sheet/folded-lines'
import { Problems, Reading } from '../sheet/reading'
import style from '../sheet/sheet.module.scss'
import type { SheetFile } from '../sheet/sheet-file'
import type { Preview } from './types'
import { gridNote } from './words'

type Props = {
  file: SheetFile
  onPick: () => void
  onDone: (done: Output<'grid.import'>) => void
}

/** What would become of a file: what to mend first, then what is new and what changes. */
export function ImportPreview({ file, onPick, onDone }: Props) {
  const input = { name: file.name.slice(-100), file: file.data }
  const preview = useQuery('grid.preview', input)
  const take = useCommand('grid.import')
  const submit = async () => {
    const done = await take.run(input)
    if (done) onDone(done)
  }
  return (
    <Loaded query={preview}>
      {(seen) => (
        <>
          <Problems
            problems={seen.problems}
            more={seen.more.problems}
            none="现在一个网格也没有登记。"
          />
          <Reading read={seen} fields={fields} thing="网格" />
          <Lines preview={seen} />
          <Outcome of={take} />
          <Take preview={seen} busy={take.busy} onPick={onPick} onTake={() => void submit()} />
        </>
      )}
    </Loaded>
  )
}

const fields = {
  code: gridColumns.code.zh,
  name: gridColumns.name.zh,
  kind: gridColumns.kind.zh,
  covers: gridColumns.covers.zh,
  homes: gridColumns.homes.zh,
  headPost: gridColumns.headPost.zh,
  duties: gridColumns.duties.zh,
}

type TakeProps = { preview: Preview; busy: boolean; onPick: () => void; onTake: () => void }

function Take({ preview: { problems, counts }, busy, onPick, onTake }: TakeProps) {
  if (problems.length > 0) return <Button text="改好了，重新选文件" onTap={onPick} />
  const news = counts.added + counts.changed
  if (news === 0) return <Say text="和名册上一字不差，不用导入。" />
  return <Button text={`导入 ${news} 个网格`} busy={busy} onTap={onTake} />
}

const tones = { added: 'good', changed: 'warn', unchanged: 'plain' } as const

function Lines({ preview: { lines, counts, more } }: { preview: Preview }) {
  const { added, changed, unchanged } = counts
  const news = `新的 ${added} 个，有改动 ${changed} 个，没有变 ${unchanged} 个`
  return (
    <FoldedLines
      title={`读到 ${added + changed + unchanged} 个网格`}
      lines={lines}
      row={gridRow}
      head={<Cell title={news} />}
      beyond={
        more.lines > 0 && <View className={style.more}>{`还有 ${more.lines} 个没有列出来`}</View>
      }
    />
  )
}

const gridRow = (line: Preview['lines'][number]) => (
  <Cell
    key={line.code}
    title={line.name}
    note={`${line.code.slice(-2)} 号 · ${gridNote(line)}${changesText(line)}`}
    trailing={<Tag tone={tones[line.change]} text={gridChanges[line.change]} />}
  />
)

const changesText = ({ fields: changed }: Preview['lines'][number]) =>
  changed.length > 0 ? ` · 改了${changed.map((field) => gridColumns[field].zh).join('、')}` : ''
