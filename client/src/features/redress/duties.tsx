import { memo } from 'react'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'

const nothing = {}
const openList = () => go(routes.redresses)
const openMine = () => go(routes.myRedresses)
const openBoard = () => go(routes.redressBoard)

/** Bad ratings that wait for this person, and answers that wait to be rated; nothing is said of what has nothing in it. */
export const RedressDuties = memo(function RedressDuties() {
  const { data } = useQuery('redress.duties', nothing)
  if (!data) return null
  const { waiting, overdue, toRate, oversees } = data
  const late = overdue > 0 ? <Tag tone="bad" text={`${overdue} 条超期`} /> : undefined
  return (
    <>
      {toRate > 0 && (
        <Cell title="您的差评有回复了" note={`${toRate} 条等您说行不行`} onTap={openMine} />
      )}
      {waiting > 0 && (
        <Cell
          title={`差评：${waiting} 条等您办`}
          note="看看居民说了什么，办好了回复"
          trailing={late}
          onTap={openList}
        />
      )}
      {oversees && <Cell title="差评办理情况" note="哪里办得及时，哪里超期" onTap={openBoard} />}
    </>
  )
})
