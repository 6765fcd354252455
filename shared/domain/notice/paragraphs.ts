/** What a notice's body says, one paragraph for each line that says something. */
export const paragraphsOf = (body: string): string[] =>
  body
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean)

/** A paragraph that is the head of those after it: `一、`, `（二）`, `第三条`, `4.`, and short. */
const heading =
  /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十百]+[条章节]|\d+[、.])/
const longestHeading = 24

export const isHeading = (text: string): boolean =>
  heading.test(text) && text.length <= longestHeading
