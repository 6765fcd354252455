import { Cell } from '../../ui/cell'
import { go, goToTab } from '../paging/go'
import { homeOf, isOneOf, type Me } from '../people/me'
import { routes } from '../routes'

/** The register: the secretary keeps it, an owner comes to it with a code. */
export const RegisterDuties = ({ me }: { me: Me }) => (
  <>
    {isOneOf(me, ['secretary']) && (
      <Cell
        title="管商户名册"
        note="登记、导入，给店主发邀请码"
        onTap={() => goToTab('covenant')}
      />
    )}
    {homeOf(me) && !isOneOf(me, ['merchant']) && (
      <Cell
        title="我是店主，认领我的店"
        note="用社区书记给的邀请码"
        onTap={() => go(routes.claim)}
      />
    )}
  </>
)
