import type { Output } from '#shared/contract/index.ts'
import { memberColumns } from '#shared/domain/alliance/import-columns.ts'
import { useCommand, useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Loaded } from '../paging/loaded'
import { FoldedLines } from '../sheet/folded-lines'
import { Problems, Reading } from '../sheet/reading'
import { Take } from '../sheet/take'
import type { PreviewProps } from './types'
import { memberNote } from './words'

const fields = {
  name: memberColumns.name.zh,
  kind: memberColumns.kind.zh,
  part: memberColumns.part.zh,
}

/** What would become of a table of members. */
export function MembersPreview({ councilId, file, onPick, onDone }: PreviewProps) {
  const input = { councilId, name: file.name.slice(-100), file: file.data }
  const preview = useQuery('alliance.previewMembers', input)
  const take = useCommand('alliance.importMembers')
  const submit = async () => {
    const done = await take.run(input)
    if (done) onDone(done.entered)
  }
  return (
    <Loaded query={preview}>
      {(seen) => (
        <>
          <Problems problems={seen.problems} none="现在一家也没有登记。" />
          <Reading read={seen} fields={fields} thing="成员" />
          <FoldedLines
            title={`读到 ${seen.lines.length} 家成员`}
            lines={seen.lines}
            row={memberRow}
          />
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

type Line = Output<'alliance.previewMembers'>['lines'][number]

const memberRow = (line: Line) => <Cell key={line.row} title={line.name} note={memberNote(line)} />
