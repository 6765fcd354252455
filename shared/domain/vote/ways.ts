/** How a ballot came in. */
export const ballotWays = { screen: '自己投的', proxy: '委托别人投的', paper: '纸票' } as const
export type BallotWay = keyof typeof ballotWays
