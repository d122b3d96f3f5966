import { schema } from '@mentorhub/db/schema'
import { entityDiagram } from './entity-diagram.ts'

export const entitiesFile = new URL('../entities.md', import.meta.url)

export const entitiesPage = () => `# Entities

Written by \`npm run docs:entities\` from \`packages/db/src/schema.ts\`; a test fails when the two differ. The checks and indexes of each table stand in its file under \`packages/db/src/schema/\`, the history in \`drizzle/\`.

Instants are whole numbers of milliseconds and end in \`_at\`. PK is the primary key (several marks in one table are one key), FK points to another table, UK is a key beside the primary one. A table without a line stands alone.

\`\`\`mermaid
${entityDiagram(Object.values(schema))}
\`\`\`
`
