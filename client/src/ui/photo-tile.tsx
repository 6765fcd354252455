import { Image, View } from '@tarojs/components'
import { memo, type ReactNode, useCallback } from 'react'
import { classes } from './classes'
import style from './photo.module.scss'
import { press } from './press'

type Props = {
  /** What the caller knows it by. */
  name: string
  /** Where to show it from; undefined: not here yet. */
  src: string | undefined
  /** As a screen reader names it: `第 2 张照片`. */
  label: string
  /** Its state, in a word or two. */
  note?: string | undefined
  /** Something has to be done about it. */
  bad?: boolean
  onTap?: (name: string) => void
  onRemove?: (name: string) => void
}

/** Small pictures side by side, as many as the width and the size of words allow. */
export const PhotoGrid = ({ children }: { children: ReactNode }) => (
  <View className={style.grid}>{children}</View>
)

/** One small picture. */
export const PhotoTile = memo(function PhotoTile(props: Props) {
  const { name, src, label, note, bad, onTap, onRemove } = props
  const tap = useCallback(() => onTap?.(name), [onTap, name])
  const remove = useCallback(() => onRemove?.(name), [onRemove, name])
  const said = note ? `${label}，${note}` : label
  return (
    <View className={style.tile}>
      <View className={style.frame} {...press({ onTap: onTap && tap, label: said })}>
        {src && <Image className={style.image} src={src} mode="aspectFill" />}
        {note && <View className={classes(style.note, bad && style.bad)}>{note}</View>}
      </View>
      {onRemove && (
        <View className={style.remove} {...press({ onTap: remove, label: `删除${label}` })}>
          <View className={style.cross}>×</View>
        </View>
      )}
    </View>
  )
})

/** The empty place where the next picture goes. */
export const PhotoAdd = memo(function PhotoAdd({
  text,
  onTap,
}: {
  text: string
  onTap: () => void
}) {
  return (
    <View className={style.tile}>
      <View className={classes(style.frame, style.add)} {...press({ onTap, label: text })}>
        <View className={style.plus}>+</View>
        <View>{text}</View>
      </View>
    </View>
  )
})
