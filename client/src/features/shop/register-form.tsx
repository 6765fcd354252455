import { View } from '@tarojs/components'
import { useState } from 'react'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import { type Failure, useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import type { ShopCard } from '../covenant/types'
import style from './register-form.module.scss'

type Trade = keyof typeof shopTrades
const trades = Object.entries(shopTrades) as [Trade, string][]
type Words = { number: string; name: string; address: string }

type Props = { councilId: string; onRegistered: (shop: ShopCard) => void }

/** A shop's line on the register. What was typed stays through any error. */
export function RegisterForm({ councilId, onRegistered }: Props) {
  const register = useCommand('shop.register')
  const [trade, setTrade] = useState<Trade>()
  const [untold, setUntold] = useState(false)
  const [{ take, words }] = useState(newWords)
  const submit = async () => {
    setUntold(!trade)
    if (!trade) return
    const shop = await register.run({ councilId, trade, ...words() })
    if (shop) onRegistered(shop)
  }
  const { busy, error, kept } = register
  return (
    <Card>
      <Field
        label="门牌编号"
        placeholder="如 54，字母、数字和短横"
        max={12}
        onInput={take.number}
        {...at(error, 'number')}
      />
      <Field
        label="店名"
        placeholder="招牌上怎么写就怎么填"
        max={30}
        onInput={take.name}
        {...at(error, 'name')}
      />
      <View>
        <View className={style.label}>做什么生意</View>
        <Chips label="经营类别" options={trades} value={trade} onChange={setTrade} />
        {untold && !trade && <View className={style.wrong}>请选一类生意。</View>}
      </View>
      <Field
        label="地址"
        placeholder="如 康翠里底商 54 号"
        max={60}
        onInput={take.address}
        {...at(error, 'address')}
      />
      {kept && <Say tone="warn" text="网络没通，这家店已存在手机上，网络一通就会自动登记。" />}
      {error && <Say tone="bad" text={error.message} />}
      <Button text="登记入册" busy={busy} onTap={() => void submit()} />
    </Card>
  )
}

/** A number that is taken is refused by the database, which names no field. */
const fieldOf = ({ code, field }: Failure) => (code === 'SHOP_NUMBER_TAKEN' ? 'number' : field)

const at = (error: Failure | undefined, field: keyof Words) =>
  error && fieldOf(error) === field ? { error: adviceOf(error) } : {}

/** Of a number the server only says that its form is wrong. */
const adviceOf = ({ code, field, message }: Failure) =>
  code === 'INVALID_INPUT' && field === 'number'
    ? `${message}，只用字母、数字和短横，比如 54 或 A-12`
    : message

/** What is typed stays out of React's sight: to send it back would make the cursor jump. */
function newWords() {
  let words: Words = { number: '', name: '', address: '' }
  const taker = (field: keyof Words) => (value: string) => {
    words = { ...words, [field]: value }
  }
  const take = { number: taker('number'), name: taker('name'), address: taker('address') }
  return { take, words: () => words }
}
