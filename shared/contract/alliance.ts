import { allianceImportActions } from './alliance/import.ts'
import { allianceSumsActions } from './alliance/sums.ts'
import { ventureActions } from './alliance/ventures.ts'

export const allianceActions = {
  ...allianceSumsActions,
  ...ventureActions,
  ...allianceImportActions,
}
