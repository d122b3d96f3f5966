import { Avatar } from '../avatar.tsx'
import { Badge } from '../badge.tsx'
import { Chip } from '../chip.tsx'
import { Icon, iconNames } from '../icon.tsx'
import { AppLink } from '../link.tsx'
import { Logo } from '../logo.tsx'
import { Notice } from '../notice.tsx'
import { Rating } from '../rating.tsx'
import { Part, Row } from './part.tsx'
import { sampleMentors } from './samples.ts'

export function Words() {
  return (
    <>
      <Part title="Logo, icons and links">
        <Row>
          <Logo />
          <AppLink to="/dev/ui">A link in a text</AppLink>
        </Row>
        <Row>
          {iconNames.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </Row>
      </Part>
      <Part title="Badges, chips, ratings, avatars">
        <Row>
          <Badge>Neutral</Badge>
          <Badge tone="info">Info</Badge>
          <Badge tone="success">Confirmed</Badge>
          <Badge tone="highlight">New</Badge>
          <Badge tone="danger">Cancelled</Badge>
        </Row>
        <Row>
          <Chip>System design</Chip>
          <Chip to="/dev/ui?expertise=leadership">Leadership</Chip>
          <Chip to="/dev/ui?expertise=research" current>
            UX research
          </Chip>
        </Row>
        <Row>
          <Rating average={4.9} count={48} />
          <Rating average={null} count={1} />
          <Rating average={null} count={0} />
        </Row>
        <Row>
          {sampleMentors.map(({ name }) => (
            <Avatar key={name} name={name} />
          ))}
          <Avatar name="Ada Lovelace" size="small" />
          <Avatar name="Grace Hopper" size="large" />
        </Row>
      </Part>
      <Part title="Notices">
        <div className="grid gap-3 md:grid-cols-2">
          <Notice title="Times are in your zone">Change it in the settings.</Notice>
          <Notice tone="success" title="Check your mailbox">
            The link in the mail is good for 24 hours.
          </Notice>
          <Notice tone="warning" title="This overlaps">
            You have another meeting at that time.
          </Notice>
          <Notice tone="danger">The address was not accepted.</Notice>
        </div>
      </Part>
    </>
  )
}
