import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { ReportForm } from '../../../features/project/report-form'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** The supervisor writes down what they saw. */
export default function ReportProject() {
  const { projectId = '' } = useRouter().params
  const project = useQuery('project.get', { projectId })
  return (
    <Screen
      query={project}
      head={
        <Masthead over={project.data?.name} title="记一笔" note="去现场看看，看到什么记什么。" />
      }
    >
      {(found) =>
        found.may.includes('report') ? (
          <ReportForm project={found} />
        ) : (
          <Empty title="现在不能记" note="开工以后，由这个项目的监督员来记。" />
        )
      }
    </Screen>
  )
}
