type Aria = {
  role?:
    | 'button'
    | 'radio'
    | 'radiogroup'
    | 'group'
    | 'img'
    | 'status'
    | 'alert'
    | 'heading'
    | 'switch'
  label?: string | undefined
  checked?: boolean
  disabled?: boolean
  hidden?: true
  live?: 'polite' | 'assertive'
}

const inBrowser = process.env.TARO_ENV === 'h5'

/** What a screen reader is told, under the names that the platform listens to. */
export function aria({
  role,
  label,
  checked,
  disabled,
  hidden,
  live,
}: Aria): Record<string, string> {
  const said = {
    [inBrowser ? 'role' : 'aria-role']: role,
    'aria-label': label,
    'aria-checked': checked?.toString(),
    'aria-disabled': disabled ? 'true' : undefined,
    'aria-hidden': hidden && 'true',
    'aria-live': live,
  }
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
