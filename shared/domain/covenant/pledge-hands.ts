/** Whose hand it was: the owner's finger on the screen, or a pen, for those without a phone. */
export const pledgeHands = { screen: '手机上签的', paper: '纸上签的' } as const
type PledgeHand = keyof typeof pledgeHands
export const handNames = Object.keys(pledgeHands) as [PledgeHand, ...PledgeHand[]]
