import { View } from '@tarojs/components'
import { dayText, periodText } from '#shared/kernel/time.ts'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import style from './print-list.module.scss'
import type { MonthList } from './types'

type Props = { council: string; list: MonthList | null }

/** As much of the browser as printing needs. */
declare const window: { print: () => void }

const inBrowser = process.env.TARO_ENV === 'h5'

/** A month's red list in large type, for the notice board: those whom no correction has taken off. */
export function PrintList({ council, list }: Props) {
  const shops = list?.red.filter(({ correction }) => !correction || correction.grade === 'red')
  if (!list || !shops || shops.length === 0)
    return <Empty title="没有可以打印的红榜" note="这个月还没结榜，或者公布期已过。" />
  return (
    <>
      <View className={style.sheet}>
        <View className={style.council}>{council}</View>
        <View className={style.title}>红榜</View>
        <View className={style.when}>{`${periodText(list.period)} · ${shops.length} 家`}</View>
        <View className={style.shops}>
          {shops.map(({ shopId, shopNumber, shopName, score, correction }) => (
            <View key={shopId} className={style.shop}>
              <View className={style.number}>{shopNumber}</View>
              <View className={style.name}>{shopName}</View>
              <View className={style.score}>{`${(correction ?? { score }).score ?? '—'} 分`}</View>
            </View>
          ))}
        </View>
        <View className={style.foot}>
          {`${dayText(list.publishedOn)}公布，到${dayText(list.redUntil)}为止。分数由考核、居民评价和店与店互查组成。`}
        </View>
      </View>
      <View className={style.tools}>
        {inBrowser ? (
          <Row>
            <Button text="打印" onTap={() => window.print()} />
          </Row>
        ) : (
          <View className={style.foot}>
            要打印，请在电脑浏览器里打开这一页，或把这一页截图发给打印的人。
          </View>
        )}
      </View>
    </>
  )
}
