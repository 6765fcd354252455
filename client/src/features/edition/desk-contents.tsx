import { memo, useState } from 'react'
import { problemsOf } from '#shared/domain/covenant/check-edition.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { Problem } from '#shared/domain/covenant/rules/problem.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { Outcome } from '../form/outcome'
import { go, goBack } from '../paging/go'
import { routes } from '../routes'
import { type Desk, useText } from './desk'
import type { Saving } from './desk-screen'
import { addCategory } from './edit-text'
import { countIn, fullMarks, type Open, partOf, summaryOf } from './parts'

type Props = { councilId: string; desk: Desk; saving: Saving; onOpen: (open: Open) => void }

/** The parts of the draft, what is not right in each, and what to do with the whole. */
export function DeskContents({ councilId, desk, saving, onOpen }: Props) {
  const text = useText(desk)
  const problems = problemsOf(text)
  const add = () => {
    desk.reshape(addCategory)
    onOpen({ part: 'category', category: desk.current().categories.length - 1 })
  }
  const part = (open: Open, title: string, note: string) => (
    <Part key={title} open={open} title={title} note={note} problems={problems} onOpen={onOpen} />
  )
  return (
    <>
      <Masthead over="新版本的草稿" title={text.title || '还没有名称'} note={howItStands(saving)} />
      <Card flush title={`${itemsOf(text).length} 项，满分 ${fullMarks(text)} 分`}>
        {part({ part: 'words' }, '名称和前言', summaryOf(text, 'words'))}
        {text.categories.map(({ id, title, items }, category) => (
          <Part
            key={id}
            open={{ part: 'category', category }}
            title={title || '（没有名称的大类）'}
            note={items.map((item) => item.title || '（没有名称）').join('、')}
            problems={problems}
            onOpen={onOpen}
          />
        ))}
        {part({ part: 'clauses' }, '考核、整改这些条款', summaryOf(text, 'clauses'))}
        {part({ part: 'reckoning' }, '分数、期限和星级', summaryOf(text, 'reckoning'))}
        {part({ part: 'terms' }, '奖励和约束', summaryOf(text, 'terms'))}
      </Card>
      <Row>
        <Button kind="quiet" text="加一个大类" onTap={add} />
      </Row>
      <Problems problems={problems} onOpen={onOpen} />
      <Ways councilId={councilId} desk={desk} saving={saving} />
    </>
  )
}

const howItStands = ({ version }: Saving) =>
  version === null
    ? '从现在的版本开始改，改好一处存一处。理事长通过以前，谁都签不到它。'
    : '改好一处存一处。理事长通过以前，谁都签不到它。'

type PartProps = {
  open: Open
  title: string
  note: string
  problems: readonly Problem[]
  onOpen: (open: Open) => void
}

function Part({ open, title, note, problems, onOpen }: PartProps) {
  const count = countIn(problems, open)
  return (
    <Cell
      title={title}
      note={note}
      trailing={count > 0 ? <Tag tone="warn" text={`${count} 处要改`} /> : undefined}
      onTap={() => onOpen(open)}
    />
  )
}

type ProblemsProps = { problems: readonly Problem[]; onOpen: (open: Open) => void }

const Problems = memo(function Problems({ problems, onOpen }: ProblemsProps) {
  if (problems.length === 0)
    return <Say tone="good" text="没有发现不妥的地方，可以请理事长来通过。" />
  return (
    <Card flush title={`还有 ${problems.length} 处没写好`}>
      {problems.map((problem) => (
        <Cell
          key={`${problem.field} ${problem.message}`}
          title={problem.message}
          onTap={() => onOpen(partOf(problem))}
        />
      ))}
    </Card>
  )
})

type WaysProps = { councilId: string; desk: Desk; saving: Saving }

function Ways({ councilId, desk, saving }: WaysProps) {
  const { command, drop, version, save, discard } = saving
  const [asking, setAsking] = useState(false)
  const leave = async () => {
    if (await discard()) goBack()
  }
  if (asking)
    return (
      <Card title="丢掉这份草稿？">
        <Say tone="warn" text="丢掉就找不回来了。现在施行的版本不受影响。" />
        <Outcome of={drop} />
        <Row>
          <Button kind="quiet" text="留着" disabled={drop.busy} onTap={() => setAsking(false)} />
          <Button kind="danger" text="丢掉" busy={drop.busy} onTap={() => void leave()} />
        </Row>
      </Card>
    )
  return (
    <>
      <Outcome of={command} />
      <Row wrap>
        {version !== null && <Button kind="quiet" text="丢掉草稿" onTap={() => setAsking(true)} />}
        {version !== null && desk.isSaved() ? (
          <Button
            text="看看改了哪里"
            onTap={() => go(routes.compare, { councilId, what: 'draft' })}
          />
        ) : (
          <Button text="存草稿" busy={command.busy} onTap={() => void save()} />
        )}
      </Row>
    </>
  )
}
