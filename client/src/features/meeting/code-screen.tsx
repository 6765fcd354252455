import { Image, View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { timeText } from '#shared/kernel/time.ts'
import { aria } from '../../ui/aria'
import { dataUrl } from '../../ui/save-picture'
import { SpokenCode } from '../../ui/spoken-code'
import style from './meeting.module.scss'

type Props = { shown: Output<'meeting.code'>; reload: () => unknown }

/** How often the page looks who has come. */
const breath = 20_000

/** The code at the place; it renews itself, and counts who has come. */
export function CodeScreen({ shown, reload }: Props) {
  const { title, code, renewsAt, came, invited } = shown
  useRenewal(reload)
  return (
    <View className={style.plate}>
      <View className={style.plateTitle}>{title}</View>
      <View className={style.plateWords}>请扫码签到</View>
      <Image
        className={style.code}
        src={dataUrl(shown)}
        {...aria({ role: 'img', label: `${title}的签到二维码` })}
      />
      <SpokenCode
        name="签到码"
        code={code}
        note={`扫不了的，打开“今天的会”输这六位。${timeText(new Date(renewsAt))} 换新码。`}
      />
      <View className={style.came} {...aria({ role: 'status', live: 'polite' })}>
        {`已到 ${came} 席，请了 ${invited} 席`}
      </View>
    </View>
  )
}

/** Asks again and again while the page is open: the code changes at its own time. */
function useRenewal(reload: () => unknown): void {
  useEffect(() => {
    const timer = setInterval(reload, breath)
    return () => clearInterval(timer)
  }, [reload])
}
