import { redirect } from 'react-router'
import { mentorsAddress } from '../../parts/admin/mentors-address.ts'

export const loader = () => redirect(mentorsAddress({ tab: 'pending' }))
