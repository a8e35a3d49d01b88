import { SortedTable, type SortedColumn } from '@/components/tables/sorted-table'
import { Tag } from '@/components/ui/tag'
import type { TableAddress } from '@/domain/tables/table-order'
import type { SkillProgress } from '@/server/attempts/read-progress'

const standings = {
  'too-few': { name: 'Too early to tell', tone: 'plain', rank: 0 },
  building: { name: 'Building', tone: 'info', rank: 1 },
  secure: { name: 'Secure', tone: 'good', rank: 2 },
} as const

const columns: SortedColumn<SkillProgress>[] = [
  { key: 'skill', label: 'Skill', sortBy: ({ name }) => name, cell: ({ name }) => name },
  { key: 'right', label: 'Right at first', align: 'end', sortBy: ({ right, answers }) => right / answers, cell: ({ right, answers }) => `${right} of ${answers}` },
  { key: 'standing', label: 'Where you stand', sortBy: ({ standing }) => standings[standing].rank, cell: (skill) => <Where skill={skill} /> },
]

/** Each question counts once, by its first answer. */
export function SkillsTable({ skills, address }: { skills: SkillProgress[]; address: TableAddress }) {
  if (skills.length === 0) return null
  return <SortedTable name="skills" caption="Skills" address={address} initial="skill.asc" columns={columns} rows={skills} keyOf={({ skill }) => skill} />
}

function Where({ skill: { standing, missing } }: { skill: SkillProgress }) {
  return (
    <>
      <Tag tone={standings[standing].tone}>{standings[standing].name}</Tag> {missing ? <span>{standing === 'too-few' ? missing : `still missing: ${missing}`}</span> : null}
    </>
  )
}
