import { BallotReceiptScreen } from '../../../features/vote/receipt-screen'

export default function BallotReceipt() {
  return <BallotReceiptScreen />
}
