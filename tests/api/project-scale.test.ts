import { describe, expect, it } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { ziyun } from '#functions/local/demo/places.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Entry } from '#shared/domain/project/entry.ts'
import type { Project } from '#shared/domain/project/project.ts'
import { progress } from '../support/projects.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const { projectId, as } = town
const { store } = town.database
const read = await watchedReads(town)

await as('liu-jianhua')('project.begin', { projectId })
const { id } = await as('han-yuzhen')('project.report', { projectId, ...progress(10) })
const project: Project = await store.projects.get(projectId, everywhere)
const entry: Entry = await store.entries.get(id, everywhere)
const many = Array.from({ length: 400 }, newId)

const reads = {
  'a page of projects': () => read('wang-guilan', 'project.list', {}),
  'a project': () => read('wang-guilan', 'project.get', { projectId }),
  'a page of its entries': () => read('wang-guilan', 'project.entries', { projectId }),
  "its officers' duties": () => read('liu-jianhua', 'project.duties', {}),
  "its supervisor's duties": () => read('han-yuzhen', 'project.duties', {}),
} as const
type Read = keyof typeof reads

describe('with 400 entries, and 400 projects of others', () => {
  it('what a screen asks costs a page of twenty and a few documents beside', async () => {
    const elsewhere = { ...project, area: ziyun, unanswered: 1 }
    await store.projects.insertAll(many.map((one) => ({ ...elsewhere, id: one })))
    await store.entries.insertAll(many.map((one) => ({ ...entry, id: one })))
    for (const name of Object.keys(reads) as Read[]) {
      const { examined, output } = await reads[name]()
      expect({ name, output: Boolean(output), cheap: examined <= 20 + 1 + 12 }).toEqual({
        name,
        output: true,
        cheap: true,
      })
    }
  })

  it('a page of entries goes on where it ended, at the same price', async () => {
    const { output } = await reads['a page of its entries']()
    const after = output.next ?? ''
    const next = await read('wang-guilan', 'project.entries', { projectId, after })
    expect(next.output.items).toHaveLength(20)
    expect(next.examined).toBeLessThanOrEqual(20 + 1 + 12)
  })
})
