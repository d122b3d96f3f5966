// A program of its own, because the package unpacks into the temporary folder and only an environment can say which.
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']
const folder = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'))

await Promise.all(archives.map((name) => inflate(fileURLToPath(new URL(name, folder)))))
