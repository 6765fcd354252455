import type { Output } from '#shared/contract/index.ts'
import { dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { CharterView } from './charter-view'

type Charter = Output<'council.charter'>
type Props = { name: string | undefined; charter: Charter; onVersion: (no: number) => void }

/** A charter with what changed it, and the ones before. */
export function CharterScreen({ name, charter, onVersion }: Props) {
  const { no, from, latest, resolutionId } = charter
  return (
    <>
      <Masthead over={name} title="章程" note={`第 ${no} 版，${dayText(from)}起`} />
      {no < latest && (
        <Say
          tone="warn"
          text={`这是以前的章程，现在用的是第 ${latest} 版。`}
          action="看现在的"
          onAction={() => onVersion(latest)}
        />
      )}
      <Card title="说了什么">
        <CharterView charter={charter} />
      </Card>
      <Card flush title="怎么来的">
        <Cell title={basis(resolutionId)} note={`${dayText(from)}起`} />
        {no > 1 && (
          <Cell title={`看第 ${no - 1} 版`} note="改之前的章程" onTap={() => onVersion(no - 1)} />
        )}
      </Card>
    </>
  )
}

/** `council:2026:3` → `照决议〔2026〕3号改的`. */
function basis(resolutionId: string | null): string {
  const [, year, number] = resolutionId?.split(':') ?? []
  return year ? `照决议〔${year}〕${number}号改的` : '成立时定下的'
}
