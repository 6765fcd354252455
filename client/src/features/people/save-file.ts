/** As much of the browser's page as a download needs; the project compiles without its types. */
type Link = { href: string; download: string; click: () => void }
declare const document: { createElement: (tag: 'a') => Link }

/** Only in the browser: WeChat has no folder to save into. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`
  link.download = name
  link.click()
}
