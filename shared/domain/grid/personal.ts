import { tidyCode } from '../../kernel/tidy.ts'

/** A mobile phone's number, or that of an identity card. */
const numbers = /(?<!\d)(1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/

/** Whether a text of the register tells of a person what a register of places need not know. */
export const namesSomebody = (text: string): boolean => numbers.test(tidyCode(text))
