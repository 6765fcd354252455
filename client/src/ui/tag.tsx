import { Text } from '@tarojs/components'
import { memo } from 'react'
import { classes } from './classes'
import style from './tag.module.scss'
import type { Tone } from './tone'

/** A state in one or two words; the colour only repeats what they say. */
export const Tag = memo(function Tag({ text, tone = 'plain' }: { text: string; tone?: Tone }) {
  return <Text className={classes(style.tag, style[tone])}>{text}</Text>
})
