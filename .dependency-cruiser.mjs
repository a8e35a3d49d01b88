/** The arrows that reach through other files; eslint.config.mjs has those between direct neighbours. */
const configuration = {
  forbidden: [
    {
      name: 'client-never-reaches-grading',
      severity: 'error',
      comment: 'What a learner’s browser loads must not hold graders or answer keys.',
      from: { path: '^question-types/views[.]tsx$|/answer[.]tsx$' },
      to: { path: '^question-types/.*(registry|definition|grade)[.]ts$', reachable: true },
    },
    {
      name: 'one-type-ignores-the-others',
      severity: 'error',
      comment: 'A question type is one folder that can be deleted.',
      from: { path: '^question-types/([^/]+)/' },
      to: { path: '^question-types/[^/]+/', pathNot: '^question-types/$1/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '^server/db/generated/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^server/db/generated/' },
    exclude: { path: '[.]next/' },
    // Types are gone when the code runs, so importing one is no arrow.
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}

export default configuration
