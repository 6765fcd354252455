import { builds, isFresh, make } from '../cloudfunctions/local/built.ts'

/** Makes what the tests of the built things run on: both clients and the functions, one after the other. */
for (const build of Object.values(builds)) {
  if (isFresh(build)) continue
  process.stdout.write(`npm run ${build.script} …\n`)
  await make(build)
}
