import { Fragment, type ReactNode } from 'react'
import { monthDayText } from '#shared/kernel/time.ts'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'

const nothing = {}

/** 跟踪评: what I am asked about again, one row each; nothing at all when I am asked nothing. */
export function AskedCells({ frame }: { frame?: (cells: ReactNode) => ReactNode }) {
  const { data } = useQuery('rating.asked', nothing)
  if (!data || data.items.length === 0) return null
  const cells = data.items.map(({ subject: { kind, id }, name, until }) => (
    <Cell
      key={`${kind}:${id}`}
      title={`${name}：现在好了吗？`}
      note={`您评过的事，请再说一句 · ${monthDayText(until)}前`}
      trailing={<Tag tone="accent" text="跟踪评" />}
      onTap={() => go(routes.rate, { kind, id, turn: 'followUp' })}
    />
  ))
  return <Fragment>{frame ? frame(cells) : cells}</Fragment>
}
