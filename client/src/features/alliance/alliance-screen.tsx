import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Manage } from './manage'
import { MembersCard } from './members-card'
import { SumsCard } from './sums-card'
import type { AllianceView } from './types'
import { VenturesCard } from './ventures-card'

const of = '这个联盟的成员和项目；投资额是没有终止的项目填报的，随登记和改动即时变。'

/** One alliance: what it has together, its members along the chain, its projects by stage. */
export function AllianceScreen({ alliance }: { alliance: AllianceView }) {
  const { id, name, place, chain, state, sums } = alliance
  return (
    <>
      <Masthead over={`${place} · ${chain}产业链`} title={name} />
      {state === 'dissolved' && (
        <Say tone="warn" text="这个联盟已经解散，留在这里供大家查看，不再计入合计。" />
      )}
      <SumsCard title="合计" of={of} sums={sums} />
      <Manage alliance={alliance} />
      <VenturesCard councilId={id} counts={sums.ventures} />
      <MembersCard councilId={id} counts={sums.members} />
    </>
  )
}
