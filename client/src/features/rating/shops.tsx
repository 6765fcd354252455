import { useState } from 'react'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { More } from '../paging/more'
import type { Pages } from '../paging/use-pages'
import { ShopRow } from './shop-row'
import { keyOf, matching, type SubjectCard } from './subject-card'

type Props = { shops: readonly SubjectCard[]; pages: Pages<SubjectCard> }

/** The shops read so far, and a box to find one of them. */
export function Shops({ shops, pages }: Props) {
  const [typed, setTyped] = useState('')
  const found = matching(shops, typed)
  return (
    <>
      <Field label="身边的店" placeholder="店名或几号" onInput={setTyped} max={20} />
      {found.length > 0 && (
        <Card flush>
          {found.map((card) => (
            <ShopRow key={keyOf(card)} card={card} />
          ))}
        </Card>
      )}
      {found.length === 0 && <Empty title="没找到这家店" note={notFound(shops.length, pages)} />}
      <More pages={pages} />
    </>
  )
}

const notFound = (count: number, { more }: Pages<SubjectCard>) =>
  more
    ? `上面只找了已经打开的 ${count} 家，点“再看一些”接着找。`
    : '换个字再试试，比如只写店名里的两个字。'
