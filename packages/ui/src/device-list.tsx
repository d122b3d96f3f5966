import type { ReactNode } from 'react'
import { Badge } from './badge.tsx'
import type { IconName } from './icon.tsx'
import { type Instant, Moment } from './moment.tsx'
import { RowList } from './row-list.tsx'

export type Device = {
  id: string
  kind: 'computer' | 'phone' | 'unknown'
  /** For example "Chrome on Windows". */
  name: string
  lastUsed: Instant
  isThisDevice: boolean
  /** The form that signs it out. */
  action?: ReactNode
}

const icons: Record<Device['kind'], IconName> = { computer: 'monitor', phone: 'phone', unknown: 'globe' }

type DeviceListProps = { devices: readonly Device[]; label?: string | undefined }

export function DeviceList({ devices, label = 'Devices' }: DeviceListProps) {
  const rows = devices.map(({ id, kind, name, lastUsed, isThisDevice, action }) => ({
    key: id,
    sign: { icon: icons[kind] },
    title: name,
    badge: isThisDevice && <Badge tone="success">This device</Badge>,
    detail: <Moment {...lastUsed} />,
    action,
  }))
  return <RowList rows={rows} label={label} />
}
