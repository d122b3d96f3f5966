import { ApplicationSheet } from '../application-sheet.tsx'
import { Stepper } from '../stepper.tsx'
import { Part } from './part.tsx'

const to = '/dev/ui?part=accounts'

/** What somebody who wants to become a mentor goes through, and what is read of it. */
export function ApplicationParts() {
  return (
    <Part title="Applications">
      <Stepper
        label="Steps of an application"
        steps={[
          { label: 'Basic Information', to: `${to}#1`, done: true },
          { label: 'Profile Photo', to: `${to}#2`, current: true },
          { label: 'Social Links', to: `${to}#3` },
        ]}
      />
      <div className="mt-4">
        <ApplicationSheet
          name="Noor Haddad"
          photo={null}
          jobTitle="Principal engineer"
          company="Bright Rail"
          years="22 years"
          zone="Amsterdam"
          bio="Ten years of building teams, and of listening to them first."
          expertise={['System design', 'Leadership']}
          links={[]}
          edit={{ basics: `${to}#1`, photo: `${to}#2`, links: `${to}#3` }}
        />
      </div>
    </Part>
  )
}
