import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { type Department, departmentNames, departments } from '#shared/domain/people/role.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Checks } from '../../ui/checks'
import { Chips } from '../../ui/chips'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { DayField } from '../form/day-field'
import { Outcome, wrong } from '../form/outcome'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import { PickShops } from './pick-shops'
import style from './rounds.module.scss'

const options = departmentNames.map((name) => [name, departments[name]] as const)
const shares = ['0', '10', '20', '30', '50'] as const
const shareOptions = shares.map(
  (share) => [share, share === '0' ? '不复看' : `抽 ${share}%`] as const,
)
const scopes = [
  { value: 'all', label: '全部在册的店' },
  { value: 'some', label: '挑几家' },
] as const
type Scope = (typeof scopes)[number]['value']

/** Plans a round: what for, by when, who goes, which shops, and how many are looked at twice. */
export function PlanForm({ councilId }: { councilId: string }) {
  const plan = useCommand('inspection.plan')
  const [title, setTitle] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [team, setTeam] = useState<readonly Department[]>([])
  const [scope, setScope] = useState<Scope>('all')
  const [picked, setPicked] = useState<readonly string[]>([])
  const [share, setShare] = useState<(typeof shares)[number]>('0')
  const submit = useCallback(async () => {
    const shopIds = scope === 'all' ? ('all' as const) : [...picked]
    const secondShare = Number(share)
    const done = await plan.run({
      ...{ councilId, title, dueOn, shopIds, secondShare },
      departments: [...team],
    })
    if (done) goOn(routes.round, { roundId: done.id })
  }, [plan.run, councilId, title, dueOn, scope, picked, share, team])
  return (
    <Card>
      <Field
        label="这一轮叫什么"
        placeholder="比如 门前三包周查"
        max={30}
        error={wrong(plan, 'title')}
        onInput={setTitle}
      />
      <DayField
        label="哪天前看完"
        value={dueOn}
        onChange={setDueOn}
        none="还没选"
        hint="要选工作日。到期没看完的，会排在考核员清单最前面。"
        error={wrong(plan, 'dueOn')}
      />
      <Part label="哪些部门去" hint={teamHint(team)} error={wrong(plan, 'departments')}>
        <Checks label="参加部门" options={options} values={team} onChange={setTeam} />
      </Part>
      <Part label="看哪些店" error={wrong(plan, 'shopIds')}>
        <Choice label="看哪些店" options={scopes} value={scope} onChange={setScope} />
      </Part>
      {scope === 'some' && <PickShops councilId={councilId} values={picked} onChange={setPicked} />}
      <Part label="换人复看" hint={shareHint} error={wrong(plan, 'secondShare')}>
        <Chips label="换人复看" options={shareOptions} value={share} onChange={setShare} />
      </Part>
      <Outcome of={plan} />
      <Button text="安排下去" busy={plan.busy} onTap={() => void submit()} />
    </Card>
  )
}

const shareHint =
  '随机抽一部分店，换一位考核员再看一遍，只用来看两次评得一不一样，不计入成绩。抽到哪几家，只有街道和复看的人知道。'

const teamHint = (team: readonly Department[]) =>
  team.length > 1
    ? '几个部门一起看：每项归一个部门评，都评完才有总分。先选的部门看没人认领的项目。'
    : '可以选几个部门一起去。'

type PartProps = {
  label: string
  hint?: string
  error: string | undefined
  children: React.ReactNode
}

const Part = ({ label, hint, error, children }: PartProps) => (
  <View>
    <View className={style.label}>{label}</View>
    {children}
    {hint && <View className={style.hint}>{hint}</View>}
    {error && <View className={style.wrong}>{error}</View>}
  </View>
)
