import type { Actor } from '@/domain/knowledge/actors'

/** What a kind of actor is called: beside a name, and where there are many. */
export const actorKindNames: Record<Actor['kind'], { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  unnamed: { one: 'Not named', many: 'Speakers who are not named' },
  office: { one: 'Office', many: 'Offices' },
  state: { one: 'State', many: 'States' },
  group: { one: 'Group', many: 'Groups' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  body: { one: 'Council or meeting', many: 'Councils and meetings' },
  outlet: { one: 'Outlet', many: 'Outlets' },
  document: { one: 'Document', many: 'Documents' },
}
