import { ReceiptScreen } from '../../../features/fair/receipt-screen'

export default function Receipt() {
  return <ReceiptScreen />
}
