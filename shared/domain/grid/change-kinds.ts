/** What a line of a table would do to the register. */
export const gridChanges = { added: '新的', changed: '有改动', unchanged: '没有变' } as const
export type GridChange = keyof typeof gridChanges
