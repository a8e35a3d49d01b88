import { SortedTable, type SortedColumn } from '@/components/tables/sorted-table'
import type { TableAddress } from '@/domain/tables/table-order'
import type { Invitation } from '@/server/accounts/list-people'
import { AccountForm } from '../../../_components/account-form'
import { revokeInvitationAction } from '../actions'
import { Labelled } from './labelled'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

const columns: SortedColumn<Invitation>[] = [
  { key: 'email', label: 'For', sortBy: ({ email }) => email, cell: ({ email }) => email ?? 'Anybody who has the link' },
  { key: 'expires', label: 'Good until', sortBy: ({ expiresAt }) => expiresAt, cell: ({ expiresAt }) => <time dateTime={expiresAt.toISOString()}>{day.format(expiresAt)}</time> },
  {
    key: 'revoke',
    label: 'Revoke',
    cell: ({ id, email }) => <AccountForm action={revokeInvitationAction} hidden={{ invitationId: id }} variant="quiet" submit={<Labelled label="Revoke" name={`the invitation for ${email ?? 'anybody'}`} />} />,
  },
]

export function InvitationsTable({ invitations, address }: { invitations: Invitation[]; address: TableAddress }) {
  return <SortedTable name="invitations" caption="Invitations not used yet" address={address} initial="expires.desc" columns={columns} rows={invitations} keyOf={({ id }) => id} />
}
