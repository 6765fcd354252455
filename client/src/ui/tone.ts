/** What a colour means: nothing in particular, ours, well done, watch out, gone wrong. */
export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad'
