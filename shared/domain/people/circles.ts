import type { Role } from './role.ts'

/** Roles that go together: whom actions let in, photos are shown to and screens lead on. Each in the place of their own post. */
type Circle = readonly [Role, ...Role[]]

/** Those who answer for a council: they plan, close its months, decide appeals. */
export const stewards = ['secretary', 'subdistrictOfficer'] as const satisfies Circle

/** Those who answer for an area: they publish, and give out posts. */
export const officers = [...stewards, 'districtOfficer'] as const satisfies Circle

/** Those who know who lives behind a door. */
export const doorkeepers = ['secretary', 'gridWorker'] as const satisfies Circle

/** Those at a council's table. */
export const board = [...stewards, 'member'] as const satisfies Circle

/** Those who follow how far the rounds of visits are. */
export const roundReaders = ['inspector', ...board] as const satisfies Circle

/** Those who watch over what shops have to put right. */
export const overseers = [
  'secretary',
  'member',
  'supervisor',
  'subdistrictOfficer',
] as const satisfies Circle

/** Those who may follow how a shop is held to the covenant: its visits, their photos, what is put right, its months. */
export const witnesses = ['merchant', 'inspector', ...overseers] as const satisfies Circle

/** Those who may have to answer a bad rating. */
export const answerers = ['merchant', 'departmentOfficer', ...officers] as const satisfies Circle

/** Those who write down how a public project goes on. */
export const projectHands = ['projectSupervisor', ...officers] as const satisfies Circle

/** Those who may have a hand in what a council has decided to do: whoever sits in one of its bodies, and the secretary. */
export const councilHands = [
  'member',
  'secretariat',
  'taskForce',
  'adviser',
  'supervisor',
  'secretary',
] as const satisfies Circle

/** Those whom what a council deals with concerns: who lives or trades there, is a member unit or sits in a body. */
export const concerned = [
  'resident',
  'merchant',
  'unitContact',
  'member',
  'secretariat',
  'taskForce',
  'adviser',
  'supervisor',
] as const satisfies Circle
