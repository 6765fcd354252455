import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { ReasonAsk } from '../form/reason-ask'
import { Submit } from '../form/submit'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { ProjectView } from './types'

const stopButton = { kind: 'danger', text: '停工' } as const

/** What its officers may do with it now. */
export function Manage({ project: { id: projectId, may } }: { project: ProjectView }) {
  const begin = useCommand('project.begin')
  const stop = useCommand('project.stop')
  if (!may.some((one) => one !== 'report')) return null
  return (
    <Card title="我来管">
      {may.includes('begin') && (
        <Submit command={begin} text="开工了" onSubmit={() => void begin.run({ projectId })} />
      )}
      {may.includes('finish') && <Finish projectId={projectId} />}
      <Row>
        {may.includes('edit') && (
          <Button kind="quiet" text="改介绍" onTap={() => go(routes.editProject, { projectId })} />
        )}
        {may.includes('appoint') && (
          <Button kind="quiet" text="请监督员" onTap={() => go(routes.appoint)} />
        )}
      </Row>
      {may.includes('stop') && (
        <ReasonAsk
          button={stopButton}
          label="为什么停工？"
          hint="居民都看得到。停了就不能再开工，要另登记一项。"
          placeholder="比如：地下管线要先改"
          action="停工"
          command={stop}
          onSubmit={(reason) => void stop.run({ projectId, reason })}
        />
      )}
    </Card>
  )
}

/** Asked twice: what is finished is not begun again. */
function Finish({ projectId }: { projectId: string }) {
  const [sure, setSure] = useState(false)
  const finish = useCommand('project.finish')
  if (!sure)
    return (
      <Row>
        <Button text="完工了" onTap={() => setSure(true)} />
      </Row>
    )
  return (
    <>
      <Say tone="warn" text="完工以后不能再改，监督员只记质量。" />
      <Submit
        command={finish}
        text="确定完工"
        onSubmit={() => void finish.run({ projectId })}
        onCancel={() => setSure(false)}
      />
    </>
  )
}
