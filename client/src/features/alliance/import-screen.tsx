import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { goBack } from '../paging/go'
import { ImportFlow } from '../sheet/import-flow'
import { MembersPreview } from './import-members'
import { VenturesPreview } from './import-ventures'

/** What differs between the two tables that an alliance takes in. */
export const importTables = {
  members: {
    title: '导入成员',
    needs: '一行一家，要有单位名称、成员类型（企业、机构、部门）和产业链位置，一次最多两千行。',
    askTemplate: () => call('alliance.memberTemplate', {}),
    Preview: MembersPreview,
    taken: (count: number) => `接纳了 ${count} 家成员`,
    next: '下一步：把大家一起做的项目也导进来，参与成员写这里的单位名称。',
  },
  ventures: {
    title: '导入合作项目',
    needs: '一行一个，要有项目名称、参与成员、投资额（万元）和阶段，一次最多两千行。',
    askTemplate: () => call('alliance.ventureTemplate', {}),
    Preview: VenturesPreview,
    taken: (count: number) => `登记了 ${count} 个项目`,
    next: '下一步：项目往前走一步，就在它的页上点一下；合计会跟着变。',
  },
} as const
export type ImportTable = keyof typeof importTables

type Props = { councilId: string; table: ImportTable }

/** A table is chosen, looked at, and only then taken. */
export function ImportScreen({ councilId, table }: Props) {
  const [entered, setEntered] = useState<number>()
  const { needs, askTemplate, Preview, taken, next } = importTables[table]
  if (entered !== undefined)
    return (
      <Card title={taken(entered)}>
        <View>{next}</View>
        <Button text="回联盟" onTap={goBack} />
      </Card>
    )
  return (
    <ImportFlow
      needs={needs}
      askTemplate={askTemplate}
      preview={(file, onPick) => (
        <Preview councilId={councilId} file={file} onPick={onPick} onDone={setEntered} />
      )}
    />
  )
}
