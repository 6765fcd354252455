import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'
import { Timeline } from '../../ui/timeline'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import { CheckCard } from './check-card'
import { LineStep } from './line-step'

const note =
  '席位、规则、表决、决议每变一次就记一条，只添不改，一条扣着一条。里面写岗位，不写名字。'
const toDays = () => go(routes.recordDays)

/** A council's record, the newest first, and a way for anybody to reckon it again. */
export function RecordScreen({ councilId }: { councilId: string }) {
  const pages = usePages('record.list', { councilId })
  return (
    <Screen head={<Masthead title="存证记录" over={pages.first?.council} note={note} />}>
      <CheckCard councilId={councilId} />
      <Card flush>
        <Cell title="每日指纹" note="一天一行，抄一行就守住了这天以前的全部记录" onTap={toDays} />
      </Card>
      <Loaded query={pages}>
        {(lines) =>
          lines.length === 0 ? (
            <Empty
              title="还没有记录"
              note="从成立那天起，席位、规则、表决和决议的每次变化都会记在这里。"
            />
          ) : (
            <Card title="记了什么">
              <Timeline>
                {lines.map((line) => (
                  <LineStep key={line.id} line={line} />
                ))}
              </Timeline>
            </Card>
          )
        }
      </Loaded>
      <More pages={pages} />
    </Screen>
  )
}
