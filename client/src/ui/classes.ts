/** Joins what is there: `classes(style.tag, bad && style.bad)`. */
export const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ')
