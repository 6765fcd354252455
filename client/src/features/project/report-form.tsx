import { View } from '@tarojs/components'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { goBack } from '../paging/go'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import style from './project.module.scss'
import { HowFar, HowGood } from './report-choices'
import { useReportDraft } from './report-draft'
import type { ProjectView } from './types'

const kinds = [
  { value: 'progress', label: '进度' },
  { value: 'quality', label: '质量' },
] as const

/** What the supervisor saw: the picture first, a tap or two, a sentence. */
export function ReportForm({ project }: { project: ProjectView }) {
  const { id: projectId, percent, state } = project
  const { draft, patch, back, said } = useReportDraft(project)
  const photos = usePhotos({ purpose: 'entry', max: 6 })
  const report = useCommand('project.report')
  const ready = said !== null && photos.unsent === 0
  const send = async () => {
    if (said && (await report.run({ projectId, ...said, photos: [...photos.ids] }))) goBack()
  }
  return (
    <Card>
      <View className={style.form}>
        <PhotoField label="拍下看到的" photos={photos} />
        {state === 'building' && (
          <Choice
            label="记什么"
            options={kinds}
            value={draft.kind}
            onChange={(kind) => patch({ kind })}
          />
        )}
        {draft.kind === 'progress' ? (
          <HowFar draft={draft} before={percent} back={back} onChange={patch} command={report} />
        ) : (
          <HowGood draft={draft} onChange={patch} />
        )}
        <Field
          long
          max={500}
          label="看到了什么"
          placeholder="比如：东边的砖铺好了，有两块翘起来"
          error={wrong(report, 'text')}
          onInput={(text) => patch({ text })}
        />
        <Submit
          command={report}
          text={ready ? '记下来' : '选一下、写一句就能记'}
          ready={ready}
          onSubmit={() => void send()}
        />
      </View>
    </Card>
  )
}
