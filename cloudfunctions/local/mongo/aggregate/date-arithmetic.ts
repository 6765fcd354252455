import { evalExpr } from 'mingo/core'
import { $dateAdd, $dateSubtract } from 'mingo/operators/expression'
import { refuse } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { missing, type Operator } from './operator.ts'

const MONTHS_OF_UNIT: Record<string, number> = { year: 12, quarter: 3, month: 1 }

/** mingo lets 31 March plus one month overflow into May: MongoDB stays in April. */
function byMonths(sign: 1 | -1, otherwise: typeof $dateAdd): Operator {
  return (doc, argument, options) => {
    const given = evalExpr(doc, isDoc(argument) ? argument : {}, options) as Doc
    const { startDate, unit, amount, timezone } = given
    if (missing(startDate) || missing(unit) || missing(amount)) return null
    const months = MONTHS_OF_UNIT[String(unit)]
    if (months === undefined || !(startDate instanceof Date)) {
      return otherwise(doc as never, argument as never, options)
    }
    if (timezone !== undefined) refuse('$dateAdd and $dateSubtract of months with a time zone')
    return addMonths(startDate, sign * Number(amount) * months)
  }
}

function addMonths(date: Date, months: number): Date {
  const result = new Date(date)
  result.setUTCDate(1)
  result.setUTCMonth(result.getUTCMonth() + months)
  const lastDay = new Date(
    Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0),
  ).getUTCDate()
  result.setUTCDate(Math.min(date.getUTCDate(), lastDay))
  return result
}

/** $dateAdd and $dateSubtract, put in place of mingo's. */
export const dateArithmetic: Record<string, Operator> = {
  $dateAdd: byMonths(1, $dateAdd),
  $dateSubtract: byMonths(-1, $dateSubtract),
}
