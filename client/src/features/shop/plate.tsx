import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { dataUrl, savePicture } from '../../ui/save-picture'
import { Say } from '../../ui/say'
import style from './plate.module.scss'

type Props = { plate: Output<'shop.plate'> }

declare const window: { print: () => void }

/** What hangs on a shop's door: who it is, and a code that opens its page. */
export const Plate = ({ plate }: Props) => (
  <>
    <View className={style.plate}>
      <View className={style.council}>{plate.councilName}</View>
      <View className={style.name} {...aria({ role: 'heading' })}>
        {plate.name}
      </View>
      <View className={style.number}>{`${plate.number} 号`}</View>
      <Image
        className={style.code}
        src={dataUrl(plate)}
        {...aria({ role: 'img', label: `${plate.name}的二维码` })}
      />
      <View className={style.words}>扫一扫，看这家店、评这家店</View>
    </View>
    <View className={style.doing}>
      {process.env.TARO_ENV === 'h5' ? <Print /> : <Save plate={plate} />}
    </View>
  </>
)

const Print = () => (
  <>
    <Button text="打印门牌" onTap={() => window.print()} />
    <View className={style.note}>印出来，贴在门口一米五左右的地方，进门就能扫到。</View>
  </>
)

function Save({ plate }: Props) {
  const [saved, setSaved] = useState<boolean>()
  const name = `${plate.scene}.${plate.mime.includes('png') ? 'png' : 'jpg'}`
  const save = () =>
    savePicture({ ...plate, name }).then(
      () => setSaved(true),
      () => setSaved(false),
    )
  return (
    <>
      {saved === true && <Say tone="good" text="二维码存到相册了，可以拿去印。" />}
      {saved === false && (
        <Say tone="bad" text="没有存成。请在右上角“设置”里允许用相册，再试一次。" />
      )}
      <Button text="把二维码存到相册" onTap={() => void save()} />
    </>
  )
}
