import { FlagsScreen } from '../../../features/fair/flags-screen'

export default function Flags() {
  return <FlagsScreen />
}
