import { Badge } from '../badge.tsx'
import { Button } from '../button.tsx'
import { DangerZone } from '../danger-zone.tsx'
import { DeviceList } from '../device-list.tsx'
import { PasswordField } from '../password-field.tsx'
import { QrCode } from '../qr-code.tsx'
import { RecoveryCodes } from '../recovery-codes.tsx'
import { RowList } from '../row-list.tsx'
import { SecretKey } from '../secret-key.tsx'
import { SettingsSection } from '../settings-section.tsx'
import { TimeZoneNotice } from '../time-zone-notice.tsx'
import { Part } from './part.tsx'
import { sampleModules } from './qr-sample.ts'

const revoke = (
  <Button tone="secondary" size="small">
    Sign out
  </Button>
)

const minuteAgo = { iso: '2027-03-27T14:59Z', words: 'now', exact: 'Saturday, 27 March 2027, 15:59' }
const monthAgo = { iso: '2027-02-20T10:00Z', words: '5 weeks ago', exact: 'Saturday, 20 February 2027, 11:00' }

export function SettingsParts() {
  return (
    <>
      <Part title="Settings">
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <SecondStep />
          <Signed />
          <SettingsSection title="Recovery codes" lead="Each works once. Keep them where only you find them.">
            <RecoveryCodes codes={['4kd2-9xmp', 'r7wq-2hzt', 'b3nv-8cyf', 'm6ja-5gus', 'w2ep-7kdr', 'q9tx-4vbn']} />
          </SettingsSection>
          <DangerZone
            title="Delete my account"
            lead="You have 7 days to change your mind."
            label="Delete my account"
            consequences={[
              'Your open requests are withdrawn and the mentors told.',
              'Your name disappears from reviews.',
            ]}
            open
          >
            <PasswordField name="sample-delete-password" label="Your password" autoComplete="current-password" />
            <Button tone="danger">Delete my account</Button>
          </DangerZone>
        </div>
      </Part>
      <Part title="Another zone, and staff">
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <TimeZoneNotice deviceZone="Berlin" profileZone="New York">
            <Button size="small">Use Berlin</Button>
            <Button size="small" tone="secondary">
              Keep New York
            </Button>
          </TimeZoneNotice>
          <SettingsSection title="Staff">
            <RowList label="Staff" rows={staff} />
          </SettingsSection>
        </div>
      </Part>
    </>
  )
}

const staff = [
  {
    key: 'ada',
    sign: { name: 'Ada Lovelace' },
    title: 'Ada Lovelace',
    badge: <Badge>Superadmin</Badge>,
    detail: '@ada',
  },
  {
    key: 'grace',
    sign: { name: 'Grace Hopper' },
    title: 'Grace Hopper',
    badge: <Badge>Moderator</Badge>,
    detail: '@grace',
    action: (
      <Button tone="caution" size="small">
        Remove the role
      </Button>
    ),
  },
]

function SecondStep() {
  return (
    <SettingsSection
      title="An app for codes"
      lead="Scan this with the app, or type the key into it."
      badge={<Badge tone="success">On</Badge>}
    >
      <QrCode modules={sampleModules} label="QR code for an authenticator app; the key below says the same" />
      <div>
        <SecretKey secret="JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" />
      </div>
    </SettingsSection>
  )
}

function Signed() {
  return (
    <SettingsSection title="Devices" lead="Where you are signed in.">
      <DeviceList
        devices={[
          {
            id: '1',
            kind: 'computer',
            name: 'Chrome on Windows',
            lastUsed: minuteAgo,
            isThisDevice: true,
          },
          { id: '2', kind: 'phone', name: 'Safari on iPhone', lastUsed: monthAgo, isThisDevice: false, action: revoke },
          { id: '3', kind: 'unknown', name: 'Unknown device', lastUsed: monthAgo, isThisDevice: false, action: revoke },
        ]}
      />
    </SettingsSection>
  )
}
