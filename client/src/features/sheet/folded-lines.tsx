import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import style from './sheet.module.scss'

/** Lines that are shown before somebody asks for all. */
const shownLines = 10

type Props<Line> = {
  title: string
  lines: readonly Line[]
  row: (line: Line) => ReactNode
  /** Stands above the lines. */
  head?: ReactNode
  /** What is said below all of them. */
  beyond?: ReactNode
}

/** What was read of a table, the first few lines; all of them for whoever asks. */
export function FoldedLines<Line>({ title, lines, row, head, beyond }: Props<Line>) {
  const [all, setAll] = useState(false)
  if (lines.length === 0) return null
  return (
    <Card flush title={title}>
      {head}
      {(all ? lines : lines.slice(0, shownLines)).map(row)}
      {!all && lines.length > shownLines && (
        <View className={style.more}>
          <Button kind="quiet" small text="全部看看" onTap={() => setAll(true)} />
        </View>
      )}
      {all && beyond}
    </Card>
  )
}
