import { NoticeFile, NoticeFilePart } from '#shared/domain/notice/file.ts'
import { Notice, Reading } from '#shared/domain/notice/notice.ts'
import { NoticeReach, Posting } from '#shared/domain/notice/spread.ts'
import { collection } from '../collection.ts'

const feed = { area: 1, state: 1, pinned: 1 } as const
const newestFirst = { publishedAt: -1, _id: -1 } as const

export const noticeCollections = {
  notices: collection({
    name: 'notices',
    schema: Notice,
    places: { area: 'area', audience: 'audienceRoles' },
    indexes: [
      { name: 'feed', key: { ...feed, ...newestFirst } },
      { name: 'feed of a kind', key: { ...feed, kind: 1, ...newestFirst } },
      { name: 'of a kind', key: { area: 1, kind: 1, state: 1, publishedAt: -1, _id: -1 } },
      { name: 'latest', key: { area: 1, state: 1, ...newestFirst } },
      { name: 'desk', key: { area: 1, _id: -1 } },
      { name: 'desk by state', key: { state: 1, area: 1, _id: -1 } },
      { name: 'expiring', key: { state: 1, expiresOn: 1 } },
      { name: 'due', key: { state: 1, publishAt: 1 } },
      { name: 'latest of a kind', key: { kind: 1, area: 1, _id: -1 } },
    ],
    shardKey: { area: 1, _id: 1 },
  }),
  readings: collection({
    name: 'readings',
    schema: Reading,
    places: { person: 'personId' },
    indexes: [{ name: "a person's", key: { personId: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
  noticeReaches: collection({
    name: 'noticeReaches',
    schema: NoticeReach,
    places: { area: 'area' },
    indexes: [{ name: "a notice's", key: { noticeId: 1, area: 1 } }],
    shardKey: { noticeId: 'hashed' },
  }),
  postings: collection({
    name: 'postings',
    schema: Posting,
    places: { area: 'area' },
    indexes: [{ name: "a notice's", key: { noticeId: 1, _id: -1 } }],
    shardKey: { noticeId: 'hashed' },
  }),
  noticeFiles: collection({
    name: 'noticeFiles',
    schema: NoticeFile,
    places: { person: 'uploadedBy' },
    indexes: [
      { name: 'not handed in', key: { usedBy: 1, at: 1 } },
      { name: "a person's", key: { uploadedBy: 1, usedBy: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
  noticeFileParts: collection({
    name: 'noticeFileParts',
    schema: NoticeFilePart,
    places: {},
    indexes: [{ name: "a file's", key: { fileId: 1, no: 1 } }],
    shardKey: { fileId: 'hashed' },
  }),
}
