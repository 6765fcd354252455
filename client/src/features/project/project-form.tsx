import { View } from '@tarojs/components'
import { useReducer, useState } from 'react'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { AnyDay } from '../form/any-day'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { goOn } from '../paging/go'
import { AreaPicker } from '../people/area-picker'
import { chosenOf, type Path, type Place } from '../people/areas'
import { routes } from '../routes'
import style from './project.module.scss'
import type { ProjectView } from './types'

const levels = ['subdistrict', 'community'] as const

type Text = Pick<ProjectView, 'name' | 'summary' | 'what' | 'builder' | 'startOn' | 'endOn'>
const blank: Text = { name: '', summary: '', what: '', builder: '', startOn: '', endOn: '' }
const patched = (text: Text, change: Partial<Text>): Text => ({ ...text, ...change })

type Props = {
  /** Where a new one begins to look for its place. */
  own: Place
  /** The one that is changed; where it is stays. */
  project?: ProjectView | undefined
}

/** Makes a project known, or puts its description right. */
export function ProjectForm({ own, project }: Props) {
  const [path, setPath] = useState<Path>([own])
  const [text, patch] = useReducer(patched, project ?? blank)
  const save = useCommand('project.save')
  const area = project?.area ?? chosenOf(path, levels)?.id
  const { name, summary, what, builder, startOn, endOn } = text
  const filled = { name, summary, what, builder, startOn, endOn }
  const ready = area !== undefined && Object.values(filled).every((one) => one.trim() !== '')
  const send = async () => {
    if (!area) return
    const saved = await save.run({ ...filled, area, ...(project && { projectId: project.id }) })
    if (saved) goOn(routes.project, { projectId: saved.id })
  }
  return (
    <>
      {!project && <AreaPicker title="项目在哪里" path={path} onPath={setPath} accept={levels} />}
      <Card>
        <View className={style.form}>
          <Words text={text} command={save} onChange={patch} />
          <AnyDay
            label="开工的日子"
            value={startOn}
            error={wrong(save, 'startOn')}
            onChange={(day) => patch({ startOn: day })}
          />
          <AnyDay
            label="完工的日子"
            value={endOn}
            error={wrong(save, 'endOn')}
            onChange={(day) => patch({ endOn: day })}
          />
          <Submit
            command={save}
            text={project ? '改好了' : '登记'}
            ready={ready}
            onSubmit={() => void send()}
          />
        </View>
      </Card>
    </>
  )
}

type WordsProps = {
  text: Text
  command: Parameters<typeof wrong>[0]
  onChange: (change: Partial<Text>) => void
}

const Words = ({ text, command, onChange }: WordsProps) => (
  <>
    <Field
      label="项目名称"
      max={40}
      initial={text.name}
      placeholder="比如：康翠里口袋公园改造"
      error={wrong(command, 'name')}
      onInput={(name) => onChange({ name })}
    />
    <Field
      label="一句话说明"
      max={60}
      initial={text.summary}
      placeholder="比如：楼下空地改成能坐能走的小公园"
      error={wrong(command, 'summary')}
      onInput={(summary) => onChange({ summary })}
    />
    <Field
      label="做什么"
      long
      max={2000}
      initial={text.what}
      placeholder="拆什么、装什么、种什么，像跟邻居说话那样写"
      error={wrong(command, 'what')}
      onInput={(what) => onChange({ what })}
    />
    <Field
      label="谁来做"
      max={40}
      initial={text.builder}
      placeholder="比如：滨海绿化工程队"
      error={wrong(command, 'builder')}
      onInput={(builder) => onChange({ builder })}
    />
  </>
)
