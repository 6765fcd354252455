/** What the templates must carry for ui/aria.ts. Both sides shorten names by the same sorted index, so both read this. */
const label = { 'aria-label': '', 'aria-role': '' }
const all = {
  ...label,
  'aria-checked': '',
  'aria-disabled': '',
  'aria-hidden': '',
  'aria-live': '',
}

export const ariaByComponent = { View: all, Image: label, Input: label, Textarea: label }
