import { View } from '@tarojs/components'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import { go } from '../paging/go'
import { routes } from '../routes'
import { AdoptCard } from './adopt-card'
import { ChangeList } from './change-list'
import type { Comparison } from './types'

type Props = {
  comparison: Comparison
  councilId: string
  /** Whose owner reads it, to sign. */
  shopId: string | undefined
}

/** Clause by clause what is different, and what the reader is asked to do about it. */
export function CompareScreen({ comparison, councilId, shopId }: Props) {
  const { before, after, changes } = comparison
  const isDraft = after.id === null
  return (
    <>
      <Masthead
        over={isDraft ? '草稿，还没有通过' : '逐条对照'}
        title={changes.length === 0 ? '没有不一样的地方' : `改了 ${changes.length} 处`}
        note={`从《${before.title}》到《${after.title}》`}
      />
      {changes.length === 0 ? (
        <Empty title="两份一字不差" note="改了哪里，这里就会一条一条列出来。" />
      ) : (
        <ChangeList changes={changes} />
      )}
      {isDraft && <AdoptCard councilId={councilId} />}
      {shopId && <ToSign shopId={shopId} councilId={councilId} />}
    </>
  )
}

const ToSign = ({ shopId, councilId }: { shopId: string; councilId: string }) => (
  <Card title="看过了，请再签一次名">
    <View>签的是改过的这一份。您以前签的那份照样留着，随时能看。</View>
    <Button text="去签名" onTap={() => go(routes.sign, { shopId })} />
    <Button
      kind="quiet"
      text="先把新的全文读一遍"
      onTap={() => go(routes.text, { councilId, shopId })}
    />
  </Card>
)
