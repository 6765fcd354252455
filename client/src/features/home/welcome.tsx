import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { Ask } from '../inbox/ask'
import { go } from '../paging/go'
import type { Me } from '../people/me'
import { pages } from '../people/pages'
import { routes } from '../routes'
import style from './welcome.module.scss'

/** For whoever has no place here yet, or waits for one. */
export function Welcome({ me }: { me: Me }) {
  const { enrolment, grants } = me
  if (enrolment) return <Pending enrolment={enrolment} />
  return grants.length > 0 ? null : <Door me={me} />
}

/** The door, and what is behind it. */
const Door = ({ me: { person } }: { me: Me }) => (
  <View className={style.welcome}>
    <View className={style.roofs} />
    <View className={style.title}>登记住处，就能看到写给您的公告</View>
    <View className={style.text}>
      停水停电、便民服务、邻里要商量的事，都会发到这里。还能评价身边的店铺和服务。
    </View>
    <Row>
      <Button text="登记住处" onTap={() => go(person ? pages.enrol : pages.join)} />
    </Row>
    <View className={style.note}>只要姓名和门牌，一分钟。不要手机号，不要身份证。</View>
    <ClaimLink />
  </View>
)

const ClaimLink = () => (
  <View className={style.claim}>
    <Button kind="quiet" small text="我是店主，有邀请码" onTap={() => go(routes.claim)} />
  </View>
)

function Pending({ enrolment }: { enrolment: NonNullable<Me['enrolment']> }) {
  const { state, place, address, reason } = enrolment
  if (state === 'waiting')
    return (
      <Card title="社区正在核实您的住处" extra={<Tag tone="warn" text="等核实" />}>
        <View>{`${place} · ${address}`}</View>
        <Say text="书记或网格员看过就好，您不用再做什么。核实好了，这里就有写给您的公告。" />
        <Ask template="news" />
      </Card>
    )
  return (
    <Card title="住处没有核实通过">
      <Say tone="bad" text={`${place}说：${reason ?? '没有写明原因，可以去问问社区'}`} />
      <Row>
        <Button text="改一改，再登记" onTap={() => go(pages.enrol)} />
      </Row>
    </Card>
  )
}
