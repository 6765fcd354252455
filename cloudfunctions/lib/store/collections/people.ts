import * as z from 'zod'
import { Area } from '#shared/domain/area/area.ts'
import { Enrolment } from '#shared/domain/people/enrolment.ts'
import { Grant } from '#shared/domain/people/grant.ts'
import { Household } from '#shared/domain/people/household.ts'
import { Person } from '#shared/domain/people/person.ts'
import { collection } from '../collection.ts'

export const peopleCollections = {
  areas: collection({
    name: 'areas',
    schema: Area.extend({ version: z.int() }),
    places: { area: '_id' },
    indexes: [
      { name: 'children', key: { parent: 1, _id: 1 } },
      // communities of the district, without the thousands of grids between them
      { name: 'of a level', key: { level: 1, _id: 1 } },
    ],
    shardKey: { _id: 1 },
  }),
  people: collection({
    name: 'people',
    schema: Person,
    places: { person: '_id' },
    indexes: [
      {
        name: 'who is calling',
        key: { identity: 1 },
        unique: true,
        partialFilterExpression: { identity: { $type: 'string' } },
      },
      { name: 'by code', key: { code: 1 }, unique: true },
    ],
    shardKey: { _id: 'hashed' },
  }),
  grants: collection({
    name: 'grants',
    schema: Grant,
    places: {
      area: 'area',
      council: 'councilId',
      shop: 'shopId',
      project: 'projectId',
      person: 'personId',
    },
    indexes: [
      { name: "a person's", key: { personId: 1, _id: 1 } },
      { name: 'seats', key: { councilId: 1, role: 1, _id: 1 } },
      { name: 'in an area', key: { area: 1, _id: 1 } },
      { name: 'posts in an area', key: { area: 1, role: 1, _id: 1 } },
      { name: "a shop's", key: { shopId: 1, _id: 1 } },
      { name: 'of a role in an area', key: { role: 1, area: 1, _id: 1 } },
      { name: "a project's", key: { projectId: 1, role: 1, _id: 1 } },
    ],
    shardKey: { personId: 'hashed' },
  }),
  enrolments: collection({
    name: 'enrolments',
    schema: Enrolment,
    places: { area: 'area', person: 'personId' },
    indexes: [
      { name: 'waiting in an area', key: { state: 1, area: 1, _id: 1 } },
      { name: "a person's", key: { personId: 1, _id: -1 } },
      {
        name: 'one waiting',
        key: { personId: 1 },
        unique: true,
        partialFilterExpression: { state: 'waiting' },
        refuses: 'ALREADY_ENROLLED',
      },
    ],
    shardKey: { personId: 'hashed' },
  }),
  households: collection({
    name: 'households',
    schema: Household,
    places: { area: 'area' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
}
