import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import { Meter } from '../../ui/meter'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { Entries } from './entries'
import { Manage } from './manage'
import style from './project.module.scss'
import type { ProjectView } from './types'
import { VoicesCard } from './voices-card'
import { daysText, projectTag, ratioOf } from './words'

/** A project as everyone around sees it: how far it is, who looks on, what they saw; and what one may do about it. */
export function ProjectScreen({ project }: { project: ProjectView }) {
  const { id, place, name, summary, history } = project
  const stopped = history.find(({ move }) => move === 'stop')
  return (
    <>
      <Masthead over={place} title={name} note={summary} />
      {stopped && <Say tone="bad" text={`这个项目停了：${stopped.reason ?? ''}`} />}
      <Facts project={project} />
      <VoicesCard projectId={id} />
      <Manage project={project} />
      <Entries projectId={id} />
    </>
  )
}

function Facts({ project }: { project: ProjectView }) {
  const { percent, what, builder, supervisors } = project
  const names = supervisors.map(({ name }) => name).join('、')
  return (
    <Card title="做到哪了" extra={<Tag {...projectTag(project)} />}>
      <Meter label="做到" ratio={ratioOf(percent)} />
      <View className={style.facts}>
        <Fact name="做什么" text={what} />
        <Fact name="谁来做" text={builder} />
        <Fact name="什么时候" text={daysText(project)} />
        <Fact name="谁在看着" text={names ? `${names}（群众监督员）` : '还没有请监督员'} />
      </View>
    </Card>
  )
}

const Fact = ({ name, text }: { name: string; text: string }) => (
  <View className={style.fact}>
    <View className={style.key}>{name}</View>
    <View className={style.text}>{text}</View>
  </View>
)
