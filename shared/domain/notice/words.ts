import { type Change, differences } from '../covenant/compare/change.ts'
import { compareParagraphs } from '../covenant/compare/paragraphs.ts'
import type { Notice, NoticeText } from './notice.ts'
import { paragraphsOf } from './paragraphs.ts'

/** What is different between two wordings of a notice: title, summary, and the body paragraph by paragraph. */
export const changesBetween = (before: NoticeText, after: NoticeText): Change[] => [
  ...differences(
    '',
    { 标题: before.title, 一句话: before.summary },
    { 标题: after.title, 一句话: after.summary },
  ),
  ...compareParagraphs('', paragraphsOf(before.body), paragraphsOf(after.body)),
]

/** Each correction with what it changed, oldest first. */
export const correctionsOf = ({ corrections, title, summary, body }: Notice) =>
  corrections.map(({ at, by, reason, before }, index) => {
    const after = corrections[index + 1]?.before ?? { title, summary, body }
    return { at, by, reason, changes: changesBetween(before, after) }
  })

/** More than these, and it is better withdrawn and written anew. */
export const mostCorrections = 10
