import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { memo } from 'react'
import style from './back.module.scss'
import { press } from './press'

const back = () => void Taro.navigateBack()

/** WeChat draws its own way back; a page in the browser has none. */
export const Back = memo(function Back() {
  if (Taro.getCurrentPages().length < 2) return null
  return (
    <View className={style.back} {...press({ onTap: back, label: '返回' })}>
      返回
    </View>
  )
})
