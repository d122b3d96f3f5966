import { ships } from '../areas.ts'
import { isRelative, judgeImports, packageNameOf } from '../imports.ts'
import { type Law, type SourceFile, isTest } from '../tree.ts'

const google = ['packages/integrations/src/google/']
const database = [
  'packages/db/',
  'packages/services/',
  'packages/bench/src/db/',
  'packages/simulation/',
  'apps/docs/bin/',
]

/** The folders that may name a package, so that it can be replaced in an afternoon. */
const homes: Readonly<Record<string, readonly string[]>> = {
  lucia: ['packages/services/src/auth/'],
  arctic: google,
  jose: google,
  googleapis: google,
  '@googleapis/calendar': google,
  'google-auth-library': google,
  stripe: ['packages/integrations/src/stripe/'],
  resend: ['packages/integrations/src/resend/'],
  'drizzle-orm': database,
  'drizzle-kit': database,
  libsql: ['packages/libsql-server/'],
}

/** The client's other entries bring a native module or WebSockets into the bundle. */
const overHttp = '@libsql/client/http'

/** The vendors' own clients judge the sandbox, which plays the vendors. */
const isJudge = ({ path }: SourceFile) => /^apps\/sandbox\/.*(?:\.test|-in-test)\.ts$/.test(path)

/** Tests above the database look into its tables, too. */
const mayQuery = (file: SourceFile, name: string) => name === 'drizzle-orm' && isTest(file)

const isDomain = (file: SourceFile) => file.path.startsWith('packages/domain/') && ships(file)

const complaintAbout = (file: SourceFile, specifier: string) => {
  const name = packageNameOf(specifier)
  const folders = homes[name]
  if (folders && !isJudge(file) && !mayQuery(file, name) && !folders.some((folder) => file.path.startsWith(folder)))
    return `imports ${name}, which belongs to ${folders.join(' and ')}`
  if (name === '@libsql/client' && specifier !== overHttp && ships(file))
    return `imports ${specifier}; what ships uses ${overHttp}`
  if (isDomain(file) && !isRelative(specifier) && name !== 'zod') return `imports ${name}; the domain knows zod only`
  return undefined
}

export const vendors: Law = (tree) => judgeImports(tree, ({ specifier }, file) => complaintAbout(file, specifier))
