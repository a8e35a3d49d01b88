import type { CheckedBackup } from './read-backup-file'
import type { About } from './write-backup-file'

/** What is to be done: `keepAs` is the file for a copy of what is there. */
export type RestorePlan = { backup: CheckedBackup; mayReplace: boolean; keepAs: string; about: About }
