import { memo, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { memberColumns } from '#shared/domain/alliance/import-columns.ts'
import { useCommand, useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Loaded } from '../paging/loaded'
import { Problems, Reading, ShowAll } from '../sheet/reading'
import { type PreviewProps, shownLines, Take } from './import-take'
import { memberNote } from './words'

type Lines = Output<'alliance.previewMembers'>['lines']

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
          <Members lines={seen.lines} />
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

const Members = memo(function Members({ lines }: { lines: Lines }) {
  const [all, setAll] = useState(false)
  if (lines.length === 0) return null
  return (
    <Card flush title={`读到 ${lines.length} 家成员`}>
      {(all ? lines : lines.slice(0, shownLines)).map((line) => (
        <Cell key={line.row} title={line.name} note={memberNote(line)} />
      ))}
      {!all && lines.length > shownLines && <ShowAll onTap={() => setAll(true)} />}
    </Card>
  )
})
