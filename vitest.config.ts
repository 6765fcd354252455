import { defineConfig } from 'vitest/config'

/** Files of one worker share their modules: nothing they import keeps state of its own. */
const light = { isolate: false, testTimeout: 30_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...light, name: 'domain', include: ['tests/domain/**/*.test.ts'] } },
      {
        test: {
          ...light,
          name: 'city',
          include: ['tests/{contract,api,store,journeys}/**/*.test.ts'],
          globalSetup: 'tests/global-setup.ts',
        },
      },
      {
        test: {
          // one browser at a time: two on two cores wait for one another
          name: 'clients',
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          include: ['tests/{weapp,browser}/app/**/*.test.ts'],
          globalSetup: 'tests/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'machinery',
          include: ['tests/mongo/**/*.test.ts', 'tests/{weapp,browser}/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
