import { writeFileSync } from 'node:fs'
import { entitiesFile, entitiesPage } from './entities-page.ts'

writeFileSync(entitiesFile, entitiesPage())
