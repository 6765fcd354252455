import { Fragment, type ReactNode } from 'react'
import { answerers, doorkeepers, officers, witnesses } from '#shared/domain/people/circles.ts'
import { bodies } from '#shared/domain/people/seats.ts'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { OpinionDuties } from '../consultation/duties'
import { ApplicationsDuty, desks, ProposalsDuty } from '../council/duties'
import { founders } from '../council/words'
import { ResignDuty } from '../covenant/resign'
import { DraftDuty } from '../edition/draft-duty'
import { FlagsDuty, judges } from '../fair/flags-duty'
import { GridDuties } from '../grid/cells'
import { RouteDuty } from '../inspection/route-duty'
import { MeetingDuties } from '../meeting/duties'
import { ReviewDuty } from '../moderation/duty'
import { MotionDuties, movers } from '../motion/duties'
import { pages as notices } from '../notice/notice'
import { go, goToTab } from '../paging/go'
import { grantsAs, homeOf, isOneOf, type Me } from '../people/me'
import { pages as people } from '../people/pages'
import { ProjectDuties } from '../project/duties'
import { AskedCells } from '../rating/asked'
import { RectificationDuties } from '../rectification/duties'
import { RedressDuties } from '../redress/duties'
import { routes } from '../routes'
import { VoteDuties } from '../vote/duties'
import { ClaimDuty, RegisterDuty } from './register-duties'

/** A row or a few, for whom they are; each asks for itself what it has to say. */
type Duty = { readonly holds: (me: Me) => boolean; readonly Row: (props: { me: Me }) => ReactNode }

const as =
  (...roles: Parameters<typeof isOneOf>[1][number][]) =>
  (me: Me) =>
    isOneOf(me, roles)
const atHome = (me: Me) => homeOf(me) !== undefined
const anybody = () => true

/** What one's posts call for today, in this order. */
const duties: readonly Duty[] = [
  { holds: as(...bodies), Row: MeetingDuties },
  { holds: as('member'), Row: VoteDuties },
  { holds: as(...movers), Row: MotionDuties },
  { holds: as(...officers), Row: Writing },
  { holds: as(...officers), Row: OpinionDuties },
  { holds: as(...doorkeepers), Row: Waiting },
  { holds: as(...doorkeepers), Row: Carrying },
  { holds: as(...officers), Row: ReviewDuty },
  { holds: as(...founders), Row: ProposalsDuty },
  { holds: as(...desks), Row: ApplicationsDuty },
  { holds: anybody, Row: ProjectDuties },
  { holds: as(...witnesses), Row: RectificationDuties },
  { holds: as('resident', ...answerers), Row: RedressDuties },
  { holds: as('merchant'), Row: OwnShops },
  { holds: as('member'), Row: Drafts },
  { holds: as(...judges), Row: FlagsDuty },
  { holds: as('inspector'), Row: RouteDuty },
  { holds: as('inspector'), Row: Inspecting },
  { holds: anybody, Row: RegisterDuty },
  { holds: as('gridWorker', ...officers), Row: GridDuties },
  { holds: atHome, Row: Asked },
  { holds: atHome, Row: Rating },
  { holds: anybody, Row: Standing },
  { holds: anybody, Row: ClaimDuty },
]

/** What one's posts call for today, one row each. */
export function Duties({ me }: { me: Me }) {
  if (me.grants.length === 0) return null
  return (
    <Card flush title="我能做的">
      {duties.map(({ holds, Row }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the table never changes
        holds(me) ? <Row key={at} me={me} /> : null,
      )}
    </Card>
  )
}

function Writing() {
  return (
    <>
      <Cell title="写公告" note="发给所管地方的每位居民" onTap={() => go(notices.edit)} />
      <Cell title="我发布的公告" note="多少人读了" onTap={() => go(notices.desk)} />
    </>
  )
}

function Asked() {
  return <AskedCells />
}

function Carrying() {
  return (
    <Cell
      title="要告诉邻居的公告"
      note="谁还没看到，上门说一声或贴一张"
      onTap={() => go(notices.carry)}
    />
  )
}

function OwnShops({ me }: { me: Me }) {
  return (
    <>
      {grantsAs(me, ['merchant']).map(({ id, post, shopId }) => (
        <Fragment key={id}>
          {shopId && <ResignDuty shopId={shopId} />}
          <Cell
            title={post.split(' ')[0] ?? '我的店'}
            note="我的店：签约、考核、评价"
            onTap={() => go(routes.shop, { shopId: shopId ?? '' })}
          />
        </Fragment>
      ))}
    </>
  )
}

function Drafts({ me }: { me: Me }) {
  const chairs = grantsAs(me, ['member']).filter(({ seat }) => seat === 'chair')
  return (
    <>
      {chairs.map(({ id, councilId }) => councilId && <DraftDuty key={id} councilId={councilId} />)}
    </>
  )
}

function Inspecting() {
  return <Cell title="去考核" note="选一家店，逐项看" onTap={() => goToTab('covenant')} />
}

function Rating() {
  return (
    <Cell
      title="评价身边的服务和店铺"
      note="每月一票，被评的人看不到是谁评的"
      onTap={() => goToTab('rating')}
    />
  )
}

function Standing() {
  return (
    <Cell title="看这个月的榜单" note="哪家店做得好，一看就知道" onTap={() => goToTab('council')} />
  )
}

const first = {}

/** Neighbours who wait to be confirmed. */
function Waiting() {
  const { data } = useQuery('people.enrolments', first)
  const count = data?.items.length ?? 0
  const more = data?.next ? `${count}+` : String(count)
  return (
    <Cell
      title="待核实的住处"
      note={count > 0 ? '有邻居在等您核实' : '现在没有人在等'}
      trailing={count > 0 ? <Tag tone="warn" text={`${more} 户`} /> : undefined}
      onTap={() => go(people.enrolments)}
    />
  )
}
