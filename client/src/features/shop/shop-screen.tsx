import { dayOf, dayText } from '#shared/kernel/time.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Resign } from '../covenant/resign'
import type { ShopView } from '../covenant/types'
import { shopNote } from '../covenant/words'
import { ShopInspections } from '../inspection/shop-inspections'
import { go } from '../paging/go'
import { ShopOrders } from '../rectification/shop-orders'
import { routes } from '../routes'
import { ShopHonours } from '../standing/shop-honours'
import { ShopMonth } from '../standing/shop-month'
import { ShopTrend } from '../standing/shop-trend'

export function ShopScreen({ shop }: { shop: ShopView }) {
  const { id: shopId, name, councilName, month, may } = shop
  return (
    <>
      <Masthead over={councilName} title={name} note={shopNote(shop)} />
      <Signing shop={shop} />
      {may.includes('sign') && shop.toSign?.since ? (
        <Card>
          <Resign shop={shop} />
        </Card>
      ) : (
        <Doing shop={shop} />
      )}
      <ShopHonours shop={shop} />
      <ShopMonth shopId={shopId} month={month} />
      {may.includes('seeInspections') && <ShopTrend shopId={shopId} />}
      <Papers shop={shop} />
      {may.some((way) => keeping.has(way)) && <Keep shop={shop} />}
      {may.includes('seeInspections') && <ShopOrders shopId={shopId} />}
      {may.includes('seeInspections') && <ShopInspections shopId={shopId} />}
    </>
  )
}

function Signing({ shop: { state, signedAt } }: { shop: ShopView }) {
  if (state === 'closed') return <Say text="这家店已经歇业，不签约、不考核，也不评价。" />
  return signedAt ? (
    <Say tone="good" text={`已签约，${dayText(dayOf(signedAt))}签下《商户共治条约》。`} />
  ) : (
    <Say tone="warn" text="还没有签约。" />
  )
}

/** Ways that lead to keeping the register; the plate is the owner's as well. */
const keeping: ReadonlySet<string> = new Set(['amend', 'reopen', 'plate'])

const Keep = ({ shop: { id: shopId, may } }: { shop: ShopView }) => (
  <Card flush>
    {(may.includes('amend') || may.includes('reopen')) && (
      <Cell
        title="管理这家店"
        note="负责人、门牌、更正、歇业"
        onTap={() => go(routes.manageShop, { shopId })}
      />
    )}
    {may.includes('plate') && (
      <Cell
        title="门牌二维码"
        note="贴在门口，一扫就能看、能评"
        onTap={() => go(routes.plate, { shopId })}
      />
    )}
  </Card>
)

/** What this person may do here, the first of them most in sight. */
function Doing({ shop: { id: shopId, councilId, may } }: { shop: ShopView }) {
  const ways = [
    { when: 'sign', text: '读条约，去签约', onTap: () => go(routes.text, { councilId, shopId }) },
    { when: 'inspect', text: '开始考核', onTap: () => go(routes.inspect, { shopId }) },
    {
      when: 'rate',
      text: '评价这家店',
      onTap: () => go(routes.rate, { kind: 'shop', id: shopId }),
    },
  ] as const
  const open = ways.filter(({ when }) => may.includes(when))
  if (open.length === 0) return null
  return (
    <Row wrap>
      {open.map(({ when, text, onTap }, index) => (
        <Button key={when} kind={index === 0 ? 'primary' : 'quiet'} text={text} onTap={onTap} />
      ))}
    </Row>
  )
}

function Papers({ shop: { id: shopId, councilId, may } }: { shop: ShopView }) {
  return (
    <Card flush>
      <Cell
        title="条约全文"
        note="看看约定了哪些事"
        onTap={() => go(routes.text, { councilId, ...(may.includes('sign') && { shopId }) })}
      />
      {may.includes('seePledge') && (
        <Cell
          title="签约书"
          note="签名、日期和文本指纹"
          onTap={() => go(routes.pledge, { shopId })}
        />
      )}
      {may.includes('seePledges') && (
        <Cell
          title="历次签名"
          note="签过哪几版，现场核对有没有被动过"
          onTap={() => go(routes.pledges, { shopId })}
        />
      )}
      {may.includes('signOnPaper') && (
        <Cell
          title="录入纸上签名"
          note="店主没有手机时，拍照录入"
          onTap={() => go(routes.paper, { shopId })}
        />
      )}
    </Card>
  )
}
