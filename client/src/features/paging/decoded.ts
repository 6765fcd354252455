/** A page's parameter as it was meant: WeChat hands it over encoded. A mangled one stays as it came rather than breaking the page. */
export function decoded(param = ''): string {
  try {
    return decodeURIComponent(param)
  } catch {
    return param
  }
}
