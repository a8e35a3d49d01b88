import next from 'eslint-config-next'
import nextTypescript from 'eslint-config-next/typescript'

/** Imports run one way only. Each line says what a folder may not reach. */
const layers = [
  { target: './domain', from: './', except: ['./domain', './node_modules'], message: 'domain/ is pure: it imports nothing of ours but itself.' },
  { target: './question-types', from: ['./app', './server', './components'], except: ['./ui'], message: 'A question type knows domain/ and components/ui, nothing else.' },
  { target: './components/ui', from: ['./app', './server', './domain', './question-types'], message: 'Primitives know no domain words.' },
  { target: './components', from: ['./app', './server'], message: 'components/ never reach up into routes or down into IO.' },
  { target: './server', from: ['./app', './components', './question-types/views.tsx'], message: 'server/ knows nothing of the screen.' },
  { target: './app', from: './server/db', message: 'Routes reach data through server/<noun>, never the database.' },
]

const banned = (selector, message) => ({ selector, message })
const everywhere = [
  banned('ExportAllDeclaration', 'No barrel files: import from the file that defines the thing.'),
  banned("MemberExpression[object.name='process'][property.name='env']", 'Read settings from server/env.ts.'),
  banned("TSAsExpression > TSTypeReference[typeName.name='Viewer']", 'Only server/access/viewer.ts can vouch for a viewer.'),
  banned("BlockStatement > ExpressionStatement[directive='use server']", 'Server actions live in actions.ts files.'),
]
const deterministic = [
  banned("NewExpression[callee.name='Date'][arguments.length=0]", 'Take `now` as an argument.'),
  banned("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'Take `now` as an argument.'),
  banned("CallExpression[callee.object.name='Math'][callee.property.name='random']", 'Take a seed as an argument.'),
]
const viewerFirst = [
  banned("ExportNamedDeclaration > FunctionDeclaration[async=true]:not([params.0.name='viewer'])", 'Every use case takes the viewer first: no viewer, no data.'),
  banned('ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression', 'Write a use case as a function declaration.'),
]
const vagueName = { regex: '(^|/)(utils?|helpers?|misc|common)(/|$)', message: 'Name the file after what it does.' }
const impure = { regex: '^(react|next|@prisma|node:)', message: 'Pure code: no framework, no IO.', allowTypeImports: true }
const syntax = (...rules) => ['error', ...everywhere, ...rules]

const eslintConfig = [
  ...next,
  ...nextTypescript,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: layers }],
      'import/no-cycle': 'error',
      'no-restricted-imports': ['error', { patterns: [vagueName] }],
      'no-restricted-syntax': syntax(),
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      complexity: ['error', 10],
    },
  },
  {
    files: ['domain/**/*.ts', 'question-types/**/*.ts'],
    rules: {
      'no-restricted-syntax': syntax(...deterministic),
      'no-restricted-imports': ['error', { patterns: [vagueName, impure] }],
    },
  },
  { files: ['server/*/*.ts'], ignores: ['server/{access,auth,backup,content,db,demo,doctor,testing}/**', '**/*.test.ts'], rules: { 'no-restricted-syntax': syntax(...viewerFirst) } },
  { files: ['server/env.ts', 'server/access/viewer.ts', 'server/testing/**', '*.config.*', 'e2e/**', 'scripts/**'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['app/**/{page,layout}.tsx'], rules: { 'no-restricted-syntax': syntax(banned("Program > ExpressionStatement[directive='use client']", 'Pages and layouts stay on the server; put the interactive part in a child.')) } },
  { files: ['**/*.{test,spec}.ts'], rules: { 'max-lines-per-function': 'off' } },
]
export default eslintConfig
