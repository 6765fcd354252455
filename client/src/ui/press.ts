import { aria } from './aria'

type Press = Parameters<typeof aria>[0] & { onTap: (() => void) | undefined }

/** Everything that makes a View a thing to press: finger, mouse, keyboard and screen reader. */
export function press({ onTap, role = 'button', ...said }: Press) {
  const spoken = aria({ role, disabled: !onTap, ...said })
  if (!onTap) return spoken
  const base = { ...spoken, hoverClass: 'pressed', hoverStayTime: 80, onClick: onTap }
  if (process.env.TARO_ENV !== 'h5') return base
  return { ...base, tabIndex: '0', onKeyDown: byKey(onTap) }
}

const byKey = (onTap: () => void) => (event: { key: string; preventDefault: () => void }) => {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  onTap()
}
