import { memo, useCallback } from 'react'
import { showLarge } from '../../ui/photo-address'
import { PhotoGrid, PhotoTile } from '../../ui/photo-tile'
import { addressOf } from './fetch'
import { usePhoto } from './use-photo'

/** Uploaded photos, small; a tap shows them as large as the screen. */
export const PhotoStrip = memo(function PhotoStrip({ ids }: { ids: readonly string[] }) {
  const enlarge = useCallback(
    async (id: string) => {
      const addresses = await Promise.all(ids.map((one) => addressOf(one).catch(() => null)))
      const there = addresses.filter((address) => address !== null)
      const current = addresses[ids.indexOf(id)]
      if (current) await showLarge(there, current)
    },
    [ids],
  )
  return (
    <PhotoGrid>
      {ids.map((id, index) => (
        <StripTile key={id} id={id} no={index + 1} onEnlarge={enlarge} />
      ))}
    </PhotoGrid>
  )
})

type TileProps = { id: string; no: number; onEnlarge: (id: string) => Promise<void> }

const StripTile = memo(function StripTile({ id, no, onEnlarge }: TileProps) {
  const { src, failed, reload } = usePhoto(id)
  const onTap = useCallback(() => {
    if (src) void onEnlarge(id)
    else if (failed) reload()
  }, [src, failed, reload, onEnlarge, id])
  const note = failed ? '没打开，点一下再试' : src ? undefined : '正在打开…'
  return (
    <PhotoTile
      name={id}
      src={src}
      label={`第 ${no} 张照片`}
      note={note}
      bad={failed}
      onTap={onTap}
    />
  )
})
