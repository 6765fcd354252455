const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'
const length = 24

const randomChar = () => alphabet.charAt(Math.floor(Math.random() * alphabet.length))

/** Marks one thing a person does. WeChat's engine has no `crypto`; the clock in front keeps chance collisions apart. */
export function newKey(): string {
  const clock = Date.now().toString(36)
  return clock + Array.from({ length: length - clock.length }, randomChar).join('')
}
