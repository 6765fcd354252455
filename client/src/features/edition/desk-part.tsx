import type { Command } from '../../cloud'
import { Masthead } from '../../ui/masthead'
import { Submit } from '../form/submit'
import { CategoryDesk } from './category-desk'
import { ClausesDesk } from './clauses-desk'
import { type Desk, useShape } from './desk'
import { ItemDesk } from './item-desk'
import type { Open } from './parts'
import { ReckoningDesk } from './reckoning-desk'
import { TermsDesk } from './terms-desk'
import { WordsDesk } from './words-desk'

type Props = {
  desk: Desk
  open: Open
  onOpen: (open: Open | null) => void
  onClose: () => Promise<void>
  command: Command<'covenant.saveDraft'>
}

/** One part of the draft, with the way back that saves it. */
export function DeskPart({ desk, open, onOpen, onClose, command }: Props) {
  const shape = useShape(desk)
  return (
    <>
      <Masthead over="新版本的草稿" title={titles[open.part]} />
      <Body key={`${shape} ${JSON.stringify(open)}`} desk={desk} open={open} onOpen={onOpen} />
      <Submit command={command} text="写好了，存下" onSubmit={() => void onClose()} />
    </>
  )
}

const titles: Record<Open['part'], string> = {
  words: '名称和前言',
  category: '一个大类',
  item: '一个考核项',
  clauses: '条款',
  reckoning: '分数、期限和星级',
  terms: '奖励和约束',
}

function Body({ desk, open, onOpen }: Pick<Props, 'desk' | 'open' | 'onOpen'>) {
  if (open.part === 'item')
    return <ItemDesk desk={desk} category={open.category} at={open.item} onOpen={onOpen} />
  if (open.part === 'category')
    return <CategoryDesk desk={desk} at={open.category} onOpen={onOpen} />
  const Part = simple[open.part]
  return <Part desk={desk} />
}

const simple = {
  words: WordsDesk,
  clauses: ClausesDesk,
  reckoning: ReckoningDesk,
  terms: TermsDesk,
} as const
