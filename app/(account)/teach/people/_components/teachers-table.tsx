import { SortedTable, type SortedColumn } from '@/components/tables/sorted-table'
import { Tag } from '@/components/ui/tag'
import type { TableAddress } from '@/domain/tables/table-order'
import type { Teacher } from '@/server/accounts/list-people'
import { AccountForm } from '../../../_components/account-form'
import styles from '../../../_components/account.module.css'
import { ResetPasswordForm } from '../../../_components/reset-password-form'
import { disableTeacherAction, enableTeacherAction } from '../actions'
import { Labelled } from './labelled'

type TeachersTableProps = { teachers: Teacher[]; selfId: string; address: TableAddress }

export function TeachersTable({ teachers, selfId, address }: TeachersTableProps) {
  const columns: SortedColumn<Teacher>[] = [
    { key: 'name', label: 'Name', sortBy: ({ name }) => name, cell: ({ name }) => <bdi>{name}</bdi> },
    { key: 'email', label: 'E-mail', sortBy: ({ email }) => email, cell: ({ email }) => email ?? '' },
    { key: 'classes', label: 'Classes', align: 'end', sortBy: ({ classes }) => classes, cell: ({ classes }) => classes },
    { key: 'account', label: 'Account', sortBy: accountRank, cell: (teacher) => <Account teacher={teacher} isSelf={teacher.id === selfId} /> },
  ]
  return <SortedTable name="teachers" caption="Teachers" address={address} initial="name.asc" columns={columns} rows={teachers} keyOf={({ id }) => id} />
}

/** Administrators, teachers, closed accounts. */
function accountRank({ role, disabledAt }: Teacher): number {
  if (disabledAt) return 2
  return role === 'admin' ? 0 : 1
}

function Account({ teacher, isSelf }: { teacher: Teacher; isSelf: boolean }) {
  if (isSelf) return <Tag>You, administrator</Tag>
  const hidden = { userId: teacher.id }
  if (teacher.disabledAt) {
    return (
      <div className={styles.row}>
        <Tag tone="warn">Closed</Tag>
        <AccountForm action={enableTeacherAction} hidden={hidden} variant="quiet" submit={<Labelled label="Open again" name={teacher.name} />} />
      </div>
    )
  }
  return (
    <div className={styles.row}>
      {teacher.role === 'admin' ? <Tag>Administrator</Tag> : null}
      <ResetPasswordForm userId={teacher.id} name={teacher.name} />
      <AccountForm action={disableTeacherAction} hidden={hidden} variant="danger" submit={<Labelled label="Close" name={teacher.name} />} />
    </div>
  )
}
