import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { go } from '../../../features/paging/go'
import { ProjectScreen } from '../../../features/project/project-screen'
import { routes } from '../../../features/routes'
import { ActionBar } from '../../../ui/action-bar'
import { Button } from '../../../ui/button'
import { Screen } from '../../../ui/screen'

/** One project, from the day it is made known; its supervisor writes down here what they saw. */
export default function Project() {
  const { projectId = '' } = useRouter().params
  const project = useQuery('project.get', { projectId })
  const reports = project.data?.may.includes('report')
  return (
    <Screen
      query={project}
      bar={
        reports && (
          <ActionBar>
            <Button text="记一笔" onTap={() => go(routes.reportProject, { projectId })} />
          </ActionBar>
        )
      }
    >
      {(found) => <ProjectScreen project={found} />}
    </Screen>
  )
}
