import { dispatch } from './dispatch.ts'
import { attribute, closest, walk } from './node.ts'
import type { Bag, Phone, ViewNode } from './phone.ts'
import type { Move } from './router.ts'

/** The state attribute of each control that holds one. */
const CHECKED = new Set(['switch', 'radio', 'checkbox'])
const FIELDS = [
  ...['input', 'textarea', 'picker', 'slider', 'switch', 'radio-group', 'checkbox-group'],
  'picker-view',
]

/** The tags of every control that has a value. */
export const STATEFUL: readonly string[] = [...FIELDS, 'radio', 'checkbox']

/** A control's present value: what the user last did, unless the app has set another since. */
export function presentValue(phone: Phone, node: ViewNode): unknown {
  const set = given(node)
  const touched = phone.router.top.touched.get(node.key)
  return touched && touched.over === JSON.stringify(set) ? touched.value : set
}

/** Gives a control the value a user would give it, without an event. */
export function hold(phone: Phone, node: ViewNode, value: unknown): void {
  phone.router.top.touched.set(node.key, { value, over: JSON.stringify(given(node)) })
}

/** What a form would submit, by field name. */
export function formValues(phone: Phone, form: ViewNode): Bag {
  const fields = [...walk(form)].filter((node) => FIELDS.includes(node.tag) && node.attributes.name)
  return Object.fromEntries(
    fields.map((node) => [String(node.attributes.name), fieldValue(phone, node)]),
  )
}

/** What the platform itself does after a tap: controls turn, buttons submit, navigators go. */
export function afterTap(phone: Phone, node: ViewNode): void {
  const control = controlAt(node)
  if (control) turn(phone, control)
  submit(phone, node)
  const link = closest(node, 'navigator')
  const url = link && attribute(link, 'url')
  if (!link || typeof url !== 'string' || !url) return
  const move = { redirect: 'redirectTo', navigate: 'navigateTo' }[openType(link)] ?? openType(link)
  phone.faults.guard(() => phone.router.go(move as Move, url))
}

function openType(link: ViewNode): string {
  return String(attribute(link, 'open-type') || 'navigate')
}

/** A label's first control answers for the whole label. */
function controlAt(node: ViewNode): ViewNode | undefined {
  const own = closest(node, ...CHECKED)
  if (own) return own
  const label = closest(node, 'label')
  return label && [...walk(label)].find((inner) => CHECKED.has(inner.tag))
}

function turn(phone: Phone, control: ViewNode): void {
  if (control.attributes.disabled) return
  const on = control.tag === 'radio' || !presentValue(phone, control)
  const group = closest(control, 'radio-group', 'checkbox-group')
  if (control.tag === 'radio' && group)
    for (const other of members(group)) hold(phone, other, false)
  hold(phone, control, on)
  const owner = group ?? control
  const value = group ? fieldValue(phone, group) : on
  dispatch(phone, owner, 'change', { detail: { value } })
}

function submit(phone: Phone, node: ViewNode): void {
  const button = closest(node, 'button')
  const type = button && attribute(button, 'form-type')
  const form = button && closest(button, 'form')
  if (!form || typeof type !== 'string' || !type) return
  const value = type === 'submit' ? formValues(phone, form) : {}
  dispatch(phone, form, type, { detail: { value, target: {} } })
}

function fieldValue(phone: Phone, field: ViewNode): unknown {
  if (!field.tag.endsWith('-group')) return presentValue(phone, field) ?? ''
  const on = members(field).filter((node) => presentValue(phone, node))
  const values = on.map((node) => node.attributes.value)
  return field.tag === 'radio-group' ? (values[0] ?? '') : values
}

function members(group: ViewNode): ViewNode[] {
  return [...walk(group)].filter((node) => node.tag === 'radio' || node.tag === 'checkbox')
}

function given(node: ViewNode): unknown {
  return CHECKED.has(node.tag) ? Boolean(node.attributes.checked) : node.attributes.value
}
