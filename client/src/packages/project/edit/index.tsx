import { useRouter } from '@tarojs/taro'
import { officers } from '#shared/domain/people/circles.ts'
import { useQuery } from '../../../cloud'
import { Loaded } from '../../../features/paging/loaded'
import { grantsAs, placeOf, useMe } from '../../../features/people/me'
import { ProjectForm } from '../../../features/project/project-form'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** Makes a project known, or changes its description. */
export default function EditProject() {
  const { projectId } = useRouter().params
  const me = useMe()
  const project = useQuery('project.get', projectId ? { projectId } : null)
  return (
    <Screen
      query={me}
      head={<Masthead title={projectId ? '改介绍' : '登记一项工程'} note="居民都看得到。" />}
    >
      {(self) => {
        const [post] = grantsAs(self, officers)
        if (!post)
          return <Empty title="您现在不能登记工程" note="由社区书记和街道、区里的同志登记。" />
        const own = { id: post.area, name: placeOf(post) }
        if (!projectId) return <ProjectForm own={own} />
        return (
          <Loaded query={project}>{(found) => <ProjectForm own={own} project={found} />}</Loaded>
        )
      }}
    </Screen>
  )
}
