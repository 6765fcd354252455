import { View } from '@tarojs/components'
import { memo, useCallback } from 'react'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './project.module.scss'
import type { ProjectCard as Project } from './types'
import { daysText, projectTag, ratioOf } from './words'

/** One project in a list: what it brings, how far it is, what is wrong with it. */
export const ProjectCard = memo(function ProjectCard({ project }: { project: Project }) {
  const { id, name, summary, place, state, percent, unanswered, unconfirmed } = project
  const open = useCallback(() => go(routes.project, { projectId: id }), [id])
  const problems = unanswered + unconfirmed
  return (
    <Card title={name} extra={<Tag {...projectTag(project)} />} onTap={open}>
      <View className={style.text}>{summary}</View>
      {state !== 'planned' && <Meter label="做到" ratio={ratioOf(percent)} />}
      <View className={style.note}>{`${place} · ${daysText(project)}`}</View>
      {problems > 0 && (
        <View className={style.tag}>
          <Tag text={`${problems} 处质量问题还没改好`} tone="warn" />
        </View>
      )}
    </Card>
  )
})
