import { countCharacters } from './count-characters.ts'
import { pickSlotsInPlace } from './slot-picker.ts'
import { switchThemeInPlace } from './theme.ts'
import { searchAsTyped } from './search-as-typed.ts'
import { tellZone } from './zone.ts'

switchThemeInPlace()
tellZone()
pickSlotsInPlace()
countCharacters()
searchAsTyped()
