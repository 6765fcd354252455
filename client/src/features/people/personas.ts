type Group = { readonly title: string; readonly posts: readonly string[] }
type Named = { readonly what: string }

/** Whom one may sign in as, by what they come for. A post that no group names stands among the neighbours. */
const groups: readonly [Group, ...Group[]] = [
  { title: '居民', posts: ['居民', '群众监督员'] },
  { title: '商户和理事会', posts: ['商户负责人', '理事长', '理事'] },
  { title: '社区', posts: ['社区书记', '网格员'] },
  { title: '部门、街镇和区', posts: ['考核员', '职能部门', '街镇', '区考核办'] },
]

/** `居民 · 康翠社区一网格`: the post before, the place after. */
const postOf = ({ what }: Named) => what.split(' · ')[0] ?? ''

const groupOf = (one: Named) => groups.find(({ posts }) => posts.includes(postOf(one))) ?? groups[0]

export const grouped = <One extends Named>(people: readonly One[]) =>
  groups
    .map((group) => ({
      title: group.title,
      people: people.filter((one) => groupOf(one) === group),
    }))
    .filter((group) => group.people.length > 0)
