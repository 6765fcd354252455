/** Measures that one plan, or one vote, sets at once. */
export const mostMeasures = 12
