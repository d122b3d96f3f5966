import { listProcedures } from '../src/procedures.ts'

for (const procedure of listProcedures()) console.info(JSON.stringify(procedure))
