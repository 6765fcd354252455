import { officers } from '#shared/domain/people/circles.ts'
import { go } from '../../../features/paging/go'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { isOneOf, useMe } from '../../../features/people/me'
import { ProjectCard } from '../../../features/project/project-card'
import { routes } from '../../../features/routes'
import { ActionBar } from '../../../ui/action-bar'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const nothing = {}
const add = () => go(routes.editProject)

/** What is being built around a person. */
export default function Projects() {
  const { data: me } = useMe()
  const projects = usePages('project.list', nothing)
  const adds = me && isOneOf(me, officers)
  return (
    <Screen
      query={projects}
      head={<Masthead title="身边的工程" note="做到哪了、做得好不好，由邻居里的监督员去看。" />}
      isEmpty={(items) => items.length === 0}
      empty={<Empty title="身边还没有工程" note="社区和街道的工程登记以后，就会出现在这里。" />}
      bar={
        adds && (
          <ActionBar>
            <Button text="登记一项工程" onTap={add} />
          </ActionBar>
        )
      }
    >
      {(items) => (
        <>
          {items.map((project) => (
            <ProjectCard key={project.id} project={project} />
          ))}
          <More pages={projects} />
        </>
      )}
    </Screen>
  )
}
