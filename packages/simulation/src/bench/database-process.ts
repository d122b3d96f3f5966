import { createServer } from 'node:http'
import { answerHttp } from '@mentorhub/libsql-server/http'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'

/** A database in a process of its own, so that it can be killed: `node database-process.ts FILE PORT`. */
const [path = '', port = ''] = process.argv.slice(2)
const answer = answerHttp(new LibsqlServer({ path }))
createServer((request, response) => void answer(request, response)).listen(Number(port), '127.0.0.1', () =>
  process.send?.('ready'),
)
