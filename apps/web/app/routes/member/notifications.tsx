import { href, redirect } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { Notice } from '@mentorhub/ui/notice'
import { NotificationList } from '@mentorhub/ui/notification-list'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { Pager } from '@mentorhub/ui/pager'
import { MarkRead } from '@mentorhub/domain/notifications/inputs'
import type { Route } from './+types/notifications'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { notificationGroups } from '../../parts/notification-groups.ts'
import { ownPath } from '../../parts/own-path.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { pageContext } from '../../server/page.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Notifications · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const after = url.searchParams.get('after') || undefined
  const page = await orPage(apiFor(context).notifications.list({ after }), url)
  return { ...page, after, now: context.get(pageContext).now, marked: url.searchParams.has('read') }
}

/** One is opened: it is marked as read on the way to where it leads. Or all are marked. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, MarkRead)
  if (form.refused) return form.refused

  const marked = await orRefusal(apiFor(context).notifications.markRead(form.input))
  if (marked.refused) return marked.refused
  const { path } = marked.ok
  return redirect(path === null ? `${href('/notifications')}?read` : ownPath(path), 303)
}

export default function Notifications({ loaderData, actionData }: Route.ComponentProps) {
  const { items, next, after, now, marked } = loaderData
  const me = useMember()
  const form = formState(actionData, null)
  const start = href('/notifications')
  return (
    <Page width="narrow">
      <PageHeading title="Notifications">
        <ButtonLink to={href('/settings/notifications')} tone="secondary" size="small" icon="sliders">
          Choose what you hear of
        </ButtonLink>
      </PageHeading>
      <div className="mt-6 flex flex-col gap-6">
        <FormErrors form={form} />
        {marked && !form.isRefused && <Notice tone="success">All are marked as read.</Notice>}
        <NotificationList
          groups={notificationGroups(items, { now, timeZone: me.timezone })}
          markAll={me.unread > 0 && <MarkAll />}
        />
        <Pager next={next && `${start}?after=${next}`} first={after && start} label="More notifications" />
      </div>
    </Page>
  )
}

const MarkAll = () => (
  <form method="post" action={href('/notifications')}>
    <Button name="all" value="true" tone="quiet" size="small">
      Mark all as read
    </Button>
  </form>
)
