import type { Platform } from '../lib/platform.ts'

/** On this machine a person looks at every picture, but for those that officers put under their own notices. */
export const localCheckPicture: Platform['checkPicture'] = async ({ purpose }) => ({
  verdict: purpose === 'notice' ? 'pass' : 'review',
})
