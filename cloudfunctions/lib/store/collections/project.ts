import { Entry } from '#shared/domain/project/entry.ts'
import { Project } from '#shared/domain/project/project.ts'
import { collection } from '../collection.ts'

export const projectCollections = {
  projects: collection({
    name: 'projects',
    schema: Project,
    places: { area: 'area', project: '_id' },
    indexes: [
      { name: 'around', key: { area: 1, _id: -1 } },
      {
        name: 'with problems to answer',
        key: { area: 1, unanswered: -1, _id: -1 },
        partialFilterExpression: { unanswered: { $gt: 0 } },
      },
    ],
    shardKey: { _id: 'hashed' },
  }),
  entries: collection({
    name: 'entries',
    schema: Entry,
    places: { area: 'area', project: 'projectId', person: 'by' },
    indexes: [
      { name: "a project's", key: { projectId: 1, _id: -1 } },
      { name: "a person's", key: { by: 1, _id: 1 } },
      {
        name: 'to be reminded of',
        key: { remindAt: 1, _id: 1 },
        partialFilterExpression: { state: 'open' },
      },
    ],
    shardKey: { projectId: 'hashed' },
  }),
}
