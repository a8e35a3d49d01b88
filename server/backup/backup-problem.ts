/** Why a back-up cannot be made or brought back, as one plain sentence for the person who keeps the school. */
export class BackupProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BackupProblem'
  }
}
