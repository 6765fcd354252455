/** The part of saxen that is used here; it comes without types. */
declare module 'saxen' {
  type Decode = (text: string) => string
  type Attributes = Readonly<Record<string, string>>

  export class Parser {
    on(
      event: 'openTag',
      callback: (name: string, attributes: () => Attributes, decode: Decode) => void,
    ): this
    on(event: 'closeTag', callback: (name: string) => void): this
    on(event: 'text', callback: (text: string, decode: Decode) => void): this
    on(event: 'cdata', callback: (text: string) => void): this
    on(event: 'error', callback: (error: Error) => void): this
    parse(xml: string): this
  }
}
