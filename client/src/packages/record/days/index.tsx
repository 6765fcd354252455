import { DaysScreen } from '../../../features/record/days-screen'

export default function RecordDaysPage() {
  return <DaysScreen />
}
