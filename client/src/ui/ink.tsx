import { Image } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import style from './signature.module.scss'
import { type Strokes, svgOf } from './strokes'

/** A signature, shown again. */
export const Ink = memo(function Ink({ strokes, label }: { strokes: Strokes; label: string }) {
  const src = `data:image/svg+xml,${encodeURIComponent(svgOf(strokes))}`
  return (
    <Image className={style.ink} src={src} mode="aspectFit" {...aria({ role: 'img', label })} />
  )
})
