import { Cell } from '../../ui/cell'
import { go, goToTab } from '../paging/go'
import { homeOf, isOneOf, type Me } from '../people/me'
import { routes } from '../routes'

type Props = { me: Me }

/** The register, for whoever keeps it. */
export const RegisterDuty = ({ me }: Props) =>
  isOneOf(me, ['secretary']) ? (
    <Cell title="管商户名册" note="登记、导入，给店主发邀请码" onTap={() => goToTab('covenant')} />
  ) : null

/** A neighbour may be an owner whose shop does not know them yet. */
export const ClaimDuty = ({ me }: Props) =>
  homeOf(me) && !isOneOf(me, ['merchant']) ? (
    <Cell title="我是店主，认领我的店" note="用社区书记给的邀请码" onTap={() => go(routes.claim)} />
  ) : null
