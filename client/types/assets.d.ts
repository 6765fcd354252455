declare module '*.module.scss' {
  // biome-ignore lint/suspicious/noExplicitAny: a class may be missing from a build, and Taro's className takes no undefined
  const classes: { readonly [name: string]: any }
  export = classes
}

declare module '*.scss'
