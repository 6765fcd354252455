import { doorkeepers, officers } from '#shared/domain/people/circles.ts'
import { endSession, goToSignIn } from '../../cloud/session'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Choice } from '../../ui/choice'
import { setElder, useElder } from '../../ui/elder'
import { AlliancesCell } from '../alliance/cells'
import { GridDuties, MyGridCell } from '../grid/cells'
import { InboxCell } from '../inbox/newest'
import { go } from '../paging/go'
import { homeOf, isOneOf, type Me } from '../people/me'
import { pages } from '../people/pages'
import { routes } from '../routes'

const inBrowser = process.env.TARO_ENV === 'h5'
const sizes = [
  { value: false, label: '标准' },
  { value: true, label: '大字' },
] as const

/** Larger words for whoever wants them. */
export function WordSize() {
  const elder = useElder()
  return (
    <Card title="字的大小">
      <Choice label="字的大小" options={sizes} value={elder} onChange={setElder} />
    </Card>
  )
}

/** What was told to me, and how I hear of it. */
export const Hearing = () => (
  <Card flush>
    <InboxCell />
    <Cell title="提醒方式" note="要不要微信也告诉您一声" onTap={() => go(routes.channel)} />
  </Card>
)

const changePerson = async () => {
  await endSession()
  await goToSignIn()
}

export const Links = ({ me }: { me: Me }) => (
  <Card flush>
    {isOneOf(me, doorkeepers) && <Cell title="待核实的住处" onTap={() => go(pages.enrolments)} />}
    {isOneOf(me, officers) && <Cell title="人员和身份" onTap={() => go(pages.grants)} />}
    <GridDuties me={me} />
    {homeOf(me) && <MyGridCell />}
    {me.grants.length > 0 && <AlliancesCell />}
    {homeOf(me) && (
      <Cell
        title="我的差评办到哪了"
        note="谁在办、回复了什么"
        onTap={() => go(routes.myRedresses)}
      />
    )}
    <Cell
      title="我提的和支持的事"
      note="办到哪一步、结果怎么样"
      onTap={() => go(routes.myMotions)}
    />
    <Cell title="我是店主，认领我的店" note="用社区书记给的邀请码" onTap={() => go(routes.claim)} />
    {me.person && <Cell title="改一改称呼" onTap={() => go(pages.join)} />}
    <Cell title="我的数据" note="存了什么、为什么、带走、注销" onTap={() => go(pages.myData)} />
    {inBrowser && <Cell title="换一个人登录" onTap={() => void changePerson()} />}
  </Card>
)
