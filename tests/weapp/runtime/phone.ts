import type { Activity } from './activity.ts'
import type { Faults } from './faults.ts'
import type { LogicThread } from './logic-thread.ts'
import type { Manifest, PageJson } from './manifest.ts'
import type { Router } from './router.ts'
import type { Traffic } from './traffic.ts'
import type { View } from './view.ts'
import type { CanvasNode } from './wx/canvas.ts'

/** An object of the running app, about which the runtime knows nothing more. */
export type Bag = Record<string, unknown>

/** Answers `wx.cloud.callFunction`; a throw becomes the call's failure. */
export type Cloud = (name: string, data: unknown) => Promise<unknown>

/** How a mini-program is started. */
export interface WeappOptions {
  cloud?: Cloud
  /** What is already in the phone's storage. */
  storage?: Bag
  /** The page the app is opened with, query included; the first page of app.json by default. */
  path?: string
  /** The scene number the app is launched with, 1001 by default. */
  scene?: number
  /** What the user or the platform answers, by wx API name; see `Weapp.answer`. */
  answers?: Record<string, Answer>
}

/** The result of an asynchronous wx API, or a function of its options that gives it (or throws). */
export type Answer = Bag | ((options: Bag) => unknown)

/** What a page or component file registered. */
export interface Definition {
  kind: 'page' | 'component'
  config: Bag
}

/** A live page or component, the `this` of its methods. */
export interface Instance extends Bag {
  data: Bag
}

/** A page on the stack, or a tab page kept beside it. */
export interface OpenPage {
  route: string
  query: Bag
  json: PageJson
  instance: Instance
  /** Live components by their place in the tree. */
  components: Map<string, Mounted>
  /** What the user did to a control since the app last set it, by the control's place. */
  touched: Map<string, Touched>
  canvases: Map<string, CanvasNode>
}

/** A live component and the properties it was last given, as JSON. */
export interface Mounted {
  definition: Definition
  instance: Instance
  passed: string
}

/** A control's own value, good until the app sets another than `over`. */
export interface Touched {
  value: unknown
  over: unknown
}

/** An element or a text of the rendered page. */
export interface ViewNode {
  /** Without `wx-`; empty for a text. */
  tag: string
  text: string
  attributes: Bag
  dataset: Bag
  children: ViewNode[]
  parent: ViewNode | undefined
  /** The page or component whose template it stands in, which gets its events. */
  owner: Instance
  /** Set on a custom component's own element. */
  component: Instance | undefined
  /** Its place in the tree. */
  key: string
}

/** One call of an asynchronous wx API. */
export interface ApiCall {
  api: string
  options: Bag
}

/** One `wx.cloud.callFunction`. */
export interface CloudCall {
  name: string
  data: unknown
  bytes: number
  reply?: unknown
}

/** Everything that makes up the running phone; its parts reach one another through it. */
export interface Phone {
  readonly options: WeappOptions
  readonly manifest: Manifest
  readonly faults: Faults
  readonly activity: Activity
  readonly traffic: Traffic
  readonly thread: LogicThread
  readonly view: View
  readonly router: Router
  readonly storage: Map<string, unknown>
  readonly files: Map<string, string>
  readonly answers: Map<string, Answer>
  readonly calls: ApiCall[]
  readonly cloudCalls: CloudCall[]
  readonly missing: Set<string>
  readonly listeners: Map<string, ((payload: unknown) => void)[]>
}
