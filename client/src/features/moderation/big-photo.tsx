import { Image, View } from '@tarojs/components'
import { showLarge } from '../../ui/photo-address'
import { press } from '../../ui/press'
import { Say } from '../../ui/say'
import { usePhoto } from '../photo/use-photo'
import style from './review.module.scss'

/** A picture as wide as the page; a tap shows it as large as the screen. */
export function BigPhoto({ id }: { id: string }) {
  const { src, failed, reload } = usePhoto(id)
  if (failed) return <Say tone="bad" text="照片没打开。" action="再试一次" onAction={reload} />
  const onTap = () => {
    if (src) void showLarge([src], src)
  }
  return (
    <View className={style.picture} {...press({ onTap, label: '等着看的照片，点一下放大' })}>
      {src && <Image className={style.image} src={src} mode="widthFix" />}
    </View>
  )
}
