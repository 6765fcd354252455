import { Empty } from '../../ui/blank'
import { go } from '../paging/go'
import { isOneOf, useMe } from '../people/me'
import { pages } from '../people/pages'
import { routes } from '../routes'
import { founders } from './words'

/** Why there is no council to see, and what to do about it. */
export function NoCouncil() {
  const { data: me } = useMe()
  if (!me) return null
  if (isOneOf(me, founders))
    return (
      <Empty
        title="您这里还没有理事会"
        note="商户愿意坐到一起商量，就可以成立。"
        action="成立理事会"
        onAction={() => go(routes.foundCouncil)}
      />
    )
  if (me.grants.length > 0)
    return (
      <Empty
        title="您的社区还没有理事会"
        note="由街镇牵头成立。成立以后，谁在里面、办了什么，都会写在这里。"
      />
    )
  if (me.enrolment?.state === 'waiting')
    return <Empty title="正在核实您的住处" note="核实好了，您社区的理事会就会出现在这里。" />
  return (
    <Empty
      title="先告诉我们您住哪儿"
      note="登记住处以后，就能看到您社区的理事会。"
      action="登记住处"
      onAction={() => go(me.person ? pages.enrol : pages.join)}
    />
  )
}
