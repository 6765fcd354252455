import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { useCommand } from '../../cloud'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { goOn } from '../paging/go'
import { type DraftStore, useDraft } from './draft'
import { dropDraft } from './draft-slot'
import style from './inspect-bar.module.scss'
import { reckon } from './reckon'
import { routes } from './routes'
import type { Edition, ShopView } from './types'

type Props = { shop: ShopView; edition: Edition; draft: DraftStore }
type Reckoning = ReturnType<typeof reckon>

/** Under the thumb: how the visit stands, and the one thing to do next. */
export const InspectBar = memo(function InspectBar({ shop, edition, draft }: Props) {
  const reckoning = reckon(edition, useDraft(draft))
  const [asked, setAsked] = useState(false)
  const inspect = useCommand('covenant.inspect')
  const { left, results, score } = reckoning
  const submit = async () => {
    const done = await inspect.run({ shopId: shop.id, results })
    if (!done) return
    dropDraft(shop.id)
    goOn(routes.inspection, { inspectionId: done.id })
  }
  const asking = asked && left.length === 0
  return (
    <View className={style.bar}>
      {asking && <Summary shop={shop} reckoning={reckoning} />}
      {inspect.error && <Say tone="bad" text={inspect.error.message} />}
      {inspect.kept && <Say tone="warn" text={keptText} />}
      <View className={style.line}>
        {!asking && <Standing reckoning={reckoning} />}
        {left.length > 0 && (
          <Button kind="quiet" small text="其余都没问题" onTap={() => draft.rest(left)} />
        )}
        {left.length === 0 && !asking && (
          <Button small text="提交" disabled={!score} onTap={() => setAsked(true)} />
        )}
      </View>
      {asking && (
        <Row>
          <Button
            kind="quiet"
            text="再看看"
            disabled={inspect.busy}
            onTap={() => setAsked(false)}
          />
          <Button
            text={inspect.kept ? '再送一次' : '确认提交'}
            busy={inspect.busy}
            onTap={() => void submit()}
          />
        </Row>
      )}
    </View>
  )
})

const keptText = '网络没通。这次考核已存在手机上，网络一通就自动送出，不用再评一遍。'

function Standing({ reckoning: { left, score } }: { reckoning: Reckoning }) {
  return (
    <View className={style.standing} {...aria({ role: 'status', live: 'polite' })}>
      {score && <View className={style.score}>{`${score.score} 分`}</View>}
      <View className={style.left}>{leftText(left.length, score)}</View>
    </View>
  )
}

function leftText(left: number, score: Reckoning['score']): string {
  if (left > 0) return `还有 ${left} 项没评`
  if (!score) return '至少要有一项适用'
  return score.vetoed ? '一票否决，已封顶' : '都评完了'
}

function Summary({ shop, reckoning }: { shop: ShopView; reckoning: Reckoning }) {
  const { score, findings, skipped } = reckoning
  return (
    <View className={style.summary}>
      <View className={style.sure}>{`${shop.name}，这次 ${score?.score ?? '—'} 分`}</View>
      <View>
        {[
          findings === 0 ? '没有扣分' : `扣分 ${findings} 处`,
          `不适用 ${skipped} 项`,
          ...(score?.vetoed ? ['有一票否决'] : []),
        ].join('，')}
        。提交后店家马上能看到，不能再改。
      </View>
    </View>
  )
}
