import { View } from '@tarojs/components'
import { addresseesFor } from '#shared/domain/notice/addressees.ts'
import { type AudienceRole, audiences } from '#shared/domain/notice/kinds.ts'
import { Card } from '../../ui/card'
import { Checks } from '../../ui/checks'
import style from './desk.module.scss'
import { type Form, rolesOf } from './form-state'

type Props = { form: Form; area: string; onChange: (roles: readonly AudienceRole[]) => void }

/** Everyone, or some: who chooses some no longer means everyone, and the other way round. */
export function AudienceCard({ form, area, onChange }: Props) {
  const possible = addresseesFor(form.kind, area)
  const chosen = rolesOf(form, area)
  const turn = (roles: readonly AudienceRole[]) => {
    const all = roles.includes('everyone') && !chosen.includes('everyone')
    const some = roles.filter((role) => role !== 'everyone')
    onChange(all || some.length === 0 ? ['everyone'] : some)
  }
  if (possible.length === 1) return null
  return (
    <Card title="发给谁">
      <Checks
        label="发给谁"
        options={possible.map((role) => [role, audiences[role]] as const)}
        values={chosen}
        onChange={turn}
      />
      <View className={style.note}>没选到的人看不到这一则。</View>
    </Card>
  )
}
