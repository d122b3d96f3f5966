import { ships } from '../areas.ts'
import { reportsFrom } from '../syntax.ts'
import { type Law, type SourceFile, codeIn } from '../tree.ts'

const noisy = new Set(['debug', 'dir', 'log', 'table', 'trace'])

const noiseIn = (file: SourceFile) =>
  reportsFrom(file, (report) => ({
    MemberExpression({ object, property, start }) {
      const isNoise = property.type === 'Identifier' && noisy.has(property.name)
      if (isNoise && object.type === 'Identifier' && object.name === 'console')
        report(start, `says console.${property.name}`)
    },
  }))

export const consoleNoise: Law = (tree) => codeIn(tree).filter(ships).flatMap(noiseIn)
