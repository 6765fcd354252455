import type { Input } from '#shared/contract/index.ts'
import type { Town } from './town.ts'

type Wanted = Omit<Input<'council.addSeat'>, 'councilId'>

/** Sets up a seat of a council and fills it, by the calls of someone who may; answers the seat's id. */
export const seatIn =
  (call: ReturnType<Town['as']>, councilId: string) =>
  async (code: string, wanted: Wanted): Promise<string> => {
    const { id: seatId } = await call('council.addSeat', { councilId, ...wanted })
    await call('council.fillSeat', { seatId, code })
    return seatId
  }
