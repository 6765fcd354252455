const morning = { from: '08:30', to: '12:00' }
const afternoon = { from: '13:30', to: '18:00' }

/** When offices work on a workday, on Shanghai's clock, in order. */
export const officeHours = [morning, afternoon]

export const opensAt = morning.from
export const closesAt = afternoon.to

/** Working hours of one workday: the two spans together. */
export const workdayHours = 8
