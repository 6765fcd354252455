/** Points on an agenda: as much as one evening holds. */
export const mostPoints = 12

/** Minutes may be put right so often. */
export const mostCorrections = 10
