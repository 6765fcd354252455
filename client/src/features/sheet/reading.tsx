import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import style from './sheet.module.scss'

const shownProblems = 30

type ProblemsProps = {
  problems: readonly { readonly text: string }[]
  /** Beyond those that the answer lists. */
  more?: number
  /** That nothing has been taken of the file, in the words of the register. */
  none: string
}

/** What to mend first; or that there is nothing. */
export function Problems({ problems, more: beyond = 0, none }: ProblemsProps) {
  if (problems.length === 0) return <Say tone="good" text="没有发现问题，可以导入。" />
  const more = beyond + Math.max(0, problems.length - shownProblems)
  return (
    <Card title={`有 ${problems.length + beyond} 处要改`}>
      <View>{`改好以后再导入。${none}`}</View>
      {problems.slice(0, shownProblems).map(({ text }) => (
        <View key={text} className={style.problem}>
          {text}
        </View>
      ))}
      {more > 0 && <View className={style.note}>{`还有 ${more} 处，改完这些再看。`}</View>}
    </Card>
  )
}

type ReadingProps<Field extends string> = {
  read: {
    readonly columns: readonly {
      readonly letter: string
      readonly title: string
      readonly as: Field
    }[]
    readonly unread: readonly string[]
    readonly skipped: readonly number[]
  }
  fields: Readonly<Record<Field, string>>
  /** What a line of the register is: `店`. */
  thing: string
}

/** Which column was taken for what, and what was left alone. */
export function Reading<Field extends string>({ read, fields, thing }: ReadingProps<Field>) {
  const { columns, unread, skipped } = read
  if (columns.length === 0) return null
  return (
    <Card title="读了哪些列">
      {columns.map(({ letter, title, as }) => (
        <View key={as}>{`${letter} 列“${title}” → ${fields[as]}`}</View>
      ))}
      {unread.length > 0 && (
        <View className={style.note}>{`这几列没有读：${unread.join('、')}（用不上，就不收）`}</View>
      )}
      {skipped.length > 0 && (
        <View
          className={style.note}
        >{`这几行不像${thing}，没有读：第 ${skipped.join('、')} 行`}</View>
      )}
    </Card>
  )
}
