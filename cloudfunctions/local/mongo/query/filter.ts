import { compileExpression, type ExpressionOptions } from '../aggregate/expressions.ts'
import { fail, refuse } from '../errors.ts'
import { type Doc, isDoc, isOperatorDoc } from '../values/bson.ts'
import { collatorOf } from '../values/collation.ts'
import { typeName } from '../values/types.ts'
import { arrayOperators } from './array-operators.ts'
import { comparisonOperators, equals, regexTest } from './comparison.ts'
import { elementOperators, isTruthy } from './element-operators.ts'
import { pathField } from './field.ts'
import { compileSchema } from './json-schema.ts'
import { isRegex } from './regex.ts'
import type { Field, FieldOperator, Predicate, QueryContext } from './types.ts'

const FIELD_OPERATORS: Record<string, FieldOperator> = {
  ...comparisonOperators,
  ...elementOperators,
  ...arrayOperators,
}

/**
 * Compiles a filter into a test of documents. Fails with BadValue (2) on what is no filter, and
 * with NotImplemented (238) on what is one of MongoDB's but not one of this server's.
 */
export function compileFilter(filter: unknown, options: ExpressionOptions = {}): Predicate {
  const context: QueryContext = {
    collator: collatorOf(options.collation),
    expression: (expression) => compileExpression(expression, options),
    filter: (inner) => compileWith(inner, context),
    conditions: (field, conditions) => compileConditions(field, conditions, context),
  }
  return context.filter(filter ?? {})
}

function compileWith(filter: unknown, context: QueryContext): Predicate {
  if (!isDoc(filter)) fail('TypeMismatch', `a filter must be an object, not ${typeName(filter)}`)
  const tests = Object.entries(filter).map(([key, value]) =>
    key.startsWith('$')
      ? compileTopLevel(key, value, context)
      : compileField(pathField(key), value, context),
  )
  const [only] = tests
  if (only && tests.length === 1) return only
  return (doc) => tests.every((test) => test(doc))
}

function compileField(field: Field, condition: unknown, context: QueryContext): Predicate {
  if (isOperatorDoc(condition)) return compileConditions(field, condition, context)
  const test = isRegex(condition) ? regexTest(condition) : equals(condition, context.collator)
  return (value) => field.some(value, test)
}

function compileConditions(field: Field, conditions: Doc, context: QueryContext): Predicate {
  const tests = Object.entries(conditions).map(([name, operand]) => {
    const operator = Object.hasOwn(FIELD_OPERATORS, name) ? FIELD_OPERATORS[name] : undefined
    if (!operator) fail('BadValue', `unknown operator: ${name}`)
    return operator(operand, field, context, conditions)
  })
  const [only] = tests
  if (only && tests.length === 1) return only
  return (value) => tests.every((test) => test(value))
}

type TopLevel = (operand: unknown, context: QueryContext) => Predicate

function clauses(name: string, operand: unknown, context: QueryContext): Predicate[] {
  if (!Array.isArray(operand)) fail('BadValue', `${name} must be an array`)
  if (operand.length === 0) fail('BadValue', '$and/$or/$nor must be a nonempty array')
  return operand.map((clause) => {
    if (!isDoc(clause)) fail('BadValue', '$or/$and/$nor entries need to be full objects')
    return context.filter(clause)
  })
}

const TOP_LEVEL: Record<string, TopLevel> = {
  $and: (operand, context) => {
    const tests = clauses('$and', operand, context)
    return (doc) => tests.every((test) => test(doc))
  },
  $or: (operand, context) => {
    const tests = clauses('$or', operand, context)
    return (doc) => tests.some((test) => test(doc))
  },
  $nor: (operand, context) => {
    const tests = clauses('$nor', operand, context)
    return (doc) => !tests.some((test) => test(doc))
  },
  $expr: (operand, context) => {
    const evaluate = context.expression(operand)
    return (doc) => isTruthy(evaluate(doc as Doc))
  },
  $jsonSchema: compileSchema,
  $comment: () => () => true,
  $alwaysTrue: () => () => true,
  $alwaysFalse: () => () => false,
  $text: () => refuse('$text'),
  $where: () => refuse('$where'),
  $sampleRate: () => refuse('$sampleRate'),
}

function compileTopLevel(name: string, operand: unknown, context: QueryContext): Predicate {
  const compile = Object.hasOwn(TOP_LEVEL, name) ? TOP_LEVEL[name] : undefined
  if (!compile) {
    fail(
      'BadValue',
      `unknown top level operator: ${name}. If you have a field name that starts with a '$' ` +
        'symbol, consider using $getField or $setField.',
    )
  }
  return compile(operand, context)
}
