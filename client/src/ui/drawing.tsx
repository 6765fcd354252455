import { View } from '@tarojs/components'
import { memo } from 'react'
import { classes } from './classes'
import style from './drawing.module.scss'
import type { Box } from './geometry'

/** How a path is drawn; the colour is the token of that look. */
export type Look = 'line' | 'second' | 'area' | 'fade' | 'grid'

const pens: Record<Look, string> = {
  line: "stroke='%23000' stroke-width='2.5'",
  second: "stroke='%23000' stroke-width='2' stroke-dasharray='5 5'",
  grid: "stroke='%23000' stroke-width='1'",
  area: "fill='%23000'",
  fade: "fill='url(%23f)'",
}
const fade =
  "%3ClinearGradient id='f' x2='0' y2='1'%3E%3Cstop/%3E%3Cstop offset='1' stop-opacity='.1'/%3E%3C/linearGradient%3E"

/** Already escaped for an address: a mask, so that it can take the colour of a token, which a picture cannot. */
const addressOf = (box: Box, look: Look, path: string) =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${box.width} ${box.height}' fill='none' stroke-linecap='round' stroke-linejoin='round'%3E${look === 'fade' ? fade : ''}%3Cpath ${pens[look]} d='${path}'/%3E%3C/svg%3E")`

/** One path over the whole of the positioned element around it, which has the proportions of the box. */
export const Drawing = memo(function Drawing(props: { box: Box; look: Look; path: string }) {
  const { box, look, path } = props
  if (!path) return null
  const mask: object = { '--drawing': addressOf(box, look, path) }
  return <View className={classes(style.drawing, style[look])} style={mask} />
})
