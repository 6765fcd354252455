declare module 'miniprogram-compiler' {
  const compiler: {
    /** Compiles every .wxml and .wxs under `root` to the body of a function that returns `$gwx`. */
    wxmlToJs(root: string, options?: { maxBuffer?: number }): string
  }
  export = compiler
}
