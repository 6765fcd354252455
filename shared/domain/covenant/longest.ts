/** Most characters of each kind of text in an edition: what a phone can show and one call can carry. */
export const longest = {
  title: 40,
  heading: 20,
  promise: 100,
  rule: 60,
  paragraph: 300,
} as const
