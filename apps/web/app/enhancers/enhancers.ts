import { switchThemeInPlace } from './theme.ts'

switchThemeInPlace()
