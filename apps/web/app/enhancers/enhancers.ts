import { switchThemeInPlace } from './theme.ts'
import { tellZone } from './zone.ts'

switchThemeInPlace()
tellZone()
