import { useRouter } from '@tarojs/taro'
import { board } from '#shared/domain/people/circles.ts'
import { useQuery } from '../../../cloud'
import { both } from '../../../cloud/both'
import { EditionList } from '../../../features/edition/edition-list'
import { isOneOf, useMe } from '../../../features/people/me'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const head = (
  <Masthead title="历次版本" note="哪一版管哪几个月，谁签了，都留着。动没动过，核对指纹就知道。" />
)

export default function Editions() {
  const { councilId = '' } = useRouter().params
  const editions = useQuery('covenant.editions', { councilId })
  const me = useMe()
  return (
    <Screen query={both(editions, me)} head={head}>
      {([all, self]) => (
        <EditionList councilId={councilId} editions={all} seesSigners={isOneOf(self, board)} />
      )}
    </Screen>
  )
}
