import { RanksScreen } from '../../../features/fair/ranks-screen'

export default function Ranks() {
  return <RanksScreen />
}
