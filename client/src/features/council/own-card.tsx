import { useQuery } from '../../cloud'
import { Empty } from '../../ui/blank'
import { Masthead } from '../../ui/masthead'
import { Loaded } from '../paging/loaded'
import { ProposalCard } from './proposal-card'
import { UnitRow } from './unit-row'

const mine = { of: 'mine' } as const
const nothing = {}

/** What one wished for: councils proposed, memberships applied for, and what became of them. */
export function OwnCard() {
  const proposals = useQuery('council.proposals', mine)
  const units = useQuery('council.myUnits', nothing)
  return (
    <>
      <Masthead title="我提议的、我申请的" />
      <Loaded query={proposals}>
        {({ items }) => items.map((one) => <ProposalCard key={one.id} proposal={one} />)}
      </Loaded>
      <Loaded query={units}>
        {(all) => all.map((unit) => <UnitRow key={unit.id} unit={unit} />)}
      </Loaded>
      {proposals.data?.items.length === 0 && units.data?.length === 0 && (
        <Empty title="这里没有您的事" note="这个理事会不在您能看到的地方，或者已经解散了。" />
      )}
    </>
  )
}
