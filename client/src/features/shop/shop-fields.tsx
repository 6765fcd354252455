import { View } from '@tarojs/components'
import { useState } from 'react'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import type { Failure } from '../../cloud'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import style from './register-form.module.scss'

export type Trade = keyof typeof shopTrades
type Words = { number: string; name: string; address: string }
export type ShopWords = Words & { trade: Trade | undefined }

const trades = Object.entries(shopTrades) as [Trade, string][]
const blank: ShopWords = { number: '', name: '', address: '', trade: undefined }

type Props = {
  words: ReturnType<typeof useShopWords>
  error: Failure | undefined
  /** A trade must be chosen, and was not. */
  untold: boolean
}

/** The four things that a line of the register says. */
export function ShopFields({ words: { take, initial, trade, setTrade }, error, untold }: Props) {
  return (
    <>
      <Field
        label="门牌编号"
        placeholder="如 54，字母、数字和短横"
        max={12}
        initial={initial.number}
        onInput={take.number}
        {...at(error, 'number')}
      />
      <Field
        label="店名"
        placeholder="招牌上怎么写就怎么填"
        max={30}
        initial={initial.name}
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
        initial={initial.address}
        onInput={take.address}
        {...at(error, 'address')}
      />
    </>
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
export function useShopWords(initial: ShopWords = blank) {
  const [trade, setTrade] = useState(initial.trade)
  const [{ take, typed }] = useState(() => takers(initial))
  return { take, typed, initial, trade, setTrade }
}

function takers({ number, name, address }: ShopWords) {
  let words: Words = { number, name, address }
  const taker = (field: keyof Words) => (value: string) => {
    words = { ...words, [field]: value }
  }
  const take = { number: taker('number'), name: taker('name'), address: taker('address') }
  return { take, typed: () => words }
}
