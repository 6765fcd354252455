import { View } from '@tarojs/components'
import { memo, useCallback } from 'react'
import { showLarge } from '../../ui/photo-address'
import { PhotoAdd, PhotoGrid, PhotoTile } from '../../ui/photo-tile'
import { Say } from '../../ui/say'
import type { Picture } from './album'
import style from './photo-field.module.scss'
import { usePhoto } from './use-photo'
import type { Photos } from './use-photos'

/** Takes pictures, shows how each is getting on, and lets them be removed. */
export function PhotoField({ label, photos }: { label: string; photos: Photos }) {
  const { pictures, max, room, failure, add, remove, retry } = photos
  const failed = pictures.some(({ state }) => state === 'failed')
  const onAdd = useCallback(() => void add(), [add])
  const onRetry = useCallback(() => void retry(), [retry])
  return (
    <View className={style.field}>
      <View className={style.head}>
        <View className={style.label}>{label}</View>
        <View className={style.count}>{`${pictures.length} / ${max} 张`}</View>
      </View>
      <PhotoGrid>
        {pictures.map((picture, index) => (
          <FieldTile key={picture.key} picture={picture} no={index + 1} onRemove={remove} />
        ))}
        {room > 0 && <PhotoAdd text="拍照或选图" onTap={onAdd} />}
      </PhotoGrid>
      {failure && (
        <Say tone="bad" text={failure} {...(failed && { action: '再传一次', onAction: onRetry })} />
      )}
    </View>
  )
}

const notes = {
  waiting: '等着传',
  sending: '正在传…',
  sent: '已传好',
  failed: '没传上',
} as const satisfies Record<Picture['state'], string>

type TileProps = { picture: Picture; no: number; onRemove: (key: string) => void }

const FieldTile = memo(function FieldTile({ picture, no, onRemove }: TileProps) {
  const { key, path, state } = picture
  const photo = usePhoto(path ? null : picture.id)
  const src = path ?? photo.src
  const onTap = useCallback(() => {
    if (src) void showLarge([src], src)
  }, [src])
  const note = photo.failed ? '没打开' : notes[state]
  const shown = { src, label: `第 ${no} 张照片`, note, bad: state === 'failed' }
  return <PhotoTile name={key} {...shown} onTap={onTap} onRemove={onRemove} />
})
