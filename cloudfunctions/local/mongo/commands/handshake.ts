import type { Handler } from './types.ts'

/** MongoDB 8.0's: clients may use all commands of that version. */
const WIRE_VERSION = 25
const VERSION = '8.0.4'

// no topologyVersion: with it drivers would wait for changes of the replica set by streaming
const hello: Handler = (_command, { address }) => ({
  helloOk: true,
  isWritablePrimary: true,
  ismaster: true,
  secondary: false,
  setName: 'rs0',
  setVersion: 1,
  hosts: [address],
  primary: address,
  me: address,
  maxBsonObjectSize: 16 * 1024 * 1024,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: 30,
  minWireVersion: 0,
  maxWireVersion: WIRE_VERSION,
  readOnly: false,
})

const buildInfo: Handler = () => ({
  version: VERSION,
  versionArray: [8, 0, 4, 0],
  gitVersion: 'embedded',
  modules: ['embedded'],
  bits: 64,
  debug: false,
  maxBsonObjectSize: 16 * 1024 * 1024,
  storageEngines: ['lmdb'],
})

/** Commands by which clients get to know the server. */
export const handshakeCommands: Record<string, Handler> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  ping: () => ({}),
  buildInfo,
  buildinfo: buildInfo,
  getParameter: () => ({ featureCompatibilityVersion: { version: '8.0' } }),
  connectionStatus: () => ({
    authInfo: {
      authenticatedUsers: [],
      authenticatedUserRoles: [],
      authenticatedUserPrivileges: [],
    },
  }),
  whatsmyuri: () => ({ you: '127.0.0.1:0' }),
  getCmdLineOpts: () => ({ argv: [], parsed: {} }),
  getLog: () => ({ totalLinesWritten: 0, log: [] }),
  hostInfo: () => ({ system: { currentTime: new Date() }, os: { type: process.platform } }),
}
