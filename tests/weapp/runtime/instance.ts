import { applyPatch } from './patch.ts'
import type { Bag, Definition, Instance, Phone } from './phone.ts'

/** Members of a definition that describe it rather than belong to the instance. */
const DESCRIPTION = new Set([
  ...['data', 'methods', 'options', 'properties', 'observers', 'lifetimes', 'pageLifetimes'],
  ...['behaviors', 'externalClasses', 'relations'],
])

/** Makes the `this` of a page or component: its members, its data, and what the platform adds. */
export function createInstance(
  phone: Phone,
  route: string,
  made: Definition,
  extra: Bag,
): Instance {
  const { config } = made
  const members = Object.entries({ ...config, ...((config.methods as Bag | undefined) ?? {}) })
  const data = { ...propertyDefaults(config), ...((config.data as Bag | undefined) ?? {}) }
  const instance: Instance = {
    ...Object.fromEntries(members.filter(([name]) => !DESCRIPTION.has(name))),
    ...{ route, __route__: route, is: route },
    ...extra,
    data: phone.thread.adopt(data),
  }
  return Object.assign(instance, platformMembers(phone, route, instance))
}

function platformMembers(phone: Phone, route: string, instance: Instance): Bag {
  const channel = { on: ignore, once: ignore, off: ignore, emit: ignore }
  return {
    setData: (patch: Bag, done?: () => void) => setData(phone, route, instance, patch, done),
    selectComponent: (query: string) => phone.view.component(query),
    selectAllComponents: () => [],
    triggerEvent: ignore,
    getTabBar: () => null,
    getOpenerEventChannel: () => channel,
    createSelectorQuery: () => phone.router.wx('createSelectorQuery'),
    createIntersectionObserver: () => phone.router.wx('createIntersectionObserver'),
  }
}

function setData(
  phone: Phone,
  route: string,
  instance: Instance,
  patch: Bag,
  done?: () => void,
): void {
  const json = JSON.stringify(patch, (path, value: unknown) => {
    if (typeof value === 'function') throw new Error(`setData: a function at ${path} in ${route}`)
    return value
  })
  if (!phone.traffic.record(route, json)) {
    phone.faults.add(`setData of ${json.length} characters in ${route} is over the limit`)
    return
  }
  applyPatch(instance.data, phone.thread.parse(json) as Bag)
  phone.activity.touch()
  if (done) phone.thread.later(() => done.call(instance))
}

function propertyDefaults(config: Bag): Bag {
  const properties = Object.entries((config.properties as Record<string, unknown>) ?? {})
  const given = properties.map(([name, spec]) => [
    name,
    (spec as { value?: unknown } | null)?.value,
  ])
  return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Bag
}

/** Calls a member of a page, component or app if it has one; what it throws is kept as a fault. */
export function invoke(phone: Phone, owner: Bag, name: string, ...args: unknown[]): unknown {
  const member = owner[name]
  if (typeof member !== 'function') return undefined
  return phone.faults.guard(() => (member as (...args: unknown[]) => unknown).apply(owner, args))
}

function ignore(): void {}
