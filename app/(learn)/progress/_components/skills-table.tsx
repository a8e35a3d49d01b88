import { DataTable } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import type { SkillProgress } from '@/server/attempts/read-progress'

const names = { 'too-few': { name: 'Too early to tell', tone: 'plain' }, building: { name: 'Building', tone: 'info' }, secure: { name: 'Secure', tone: 'good' } } as const

/** Each question counts once, by its first answer. */
export function SkillsTable({ skills }: { skills: SkillProgress[] }) {
  if (skills.length === 0) return null
  const rows = skills.map(({ skill, name, right, answers, standing, missing }) => ({
    key: skill,
    cells: [
      name,
      `${right} of ${answers}`,
      <div key="standing">
        <Tag tone={names[standing].tone}>{names[standing].name}</Tag> {missing ? <span>{standing === 'too-few' ? missing : `still missing: ${missing}`}</span> : null}
      </div>,
    ],
  }))
  const columns = [
    { key: 'skill', label: 'Skill' },
    { key: 'right', label: 'Right at first', align: 'end' as const },
    { key: 'standing', label: 'Where you stand' },
  ]
  return <DataTable caption="Skills" columns={columns} rows={rows} />
}
