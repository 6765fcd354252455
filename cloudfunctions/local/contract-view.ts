import * as z from 'zod'
import { commandErrors, commonErrors } from '#shared/contract/action.ts'
import { actionNames, specOf } from '#shared/contract/index.ts'
import { errorTable } from '#shared/kernel/errors.ts'

/** Every action as the outside may read it: who may, how far, JSON Schemas of what goes in and comes out, refusals. */
export const contractView = () =>
  actionNames.map((name) => {
    const { summary, kind, roles, reach, input, output, errors } = specOf(name)
    const own = [...errors, ...commonErrors, ...(kind === 'command' ? commandErrors : [])]
    return {
      name,
      function: name.split('.')[0],
      summary,
      kind,
      roles,
      reach,
      input: z.toJSONSchema(input, { io: 'input' }),
      output: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any', override: instant }),
      errors: own.map((code) => ({ code, message: errorTable[code] })),
    }
  })

/** An instant is a Date inside and ISO 8601 on the wire. */
function instant({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType
  jsonSchema: z.core.JSONSchema.BaseSchema
}): void {
  if ((zodSchema._zod.def as { type: string }).type === 'date')
    Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
}
