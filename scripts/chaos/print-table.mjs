const columns = ['rounds', 'acknowledged', 'found', 'lost', 'duplicated']

/** The lines as a table of Markdown, so that it can be put into docs/reliability.md as it is. */
export function tableOf(lines) {
  const head = ['what happens', 'engine', ...columns, '']
  const rows = lines.map((line) => [line.title, line.engine, ...(line.skipped ? columns.map(() => '–') : columns.map((name) => String(line[name]))), line.skipped ? 'not tried here' : ''])
  const widths = head.map((_, index) => Math.max(...[head, ...rows].map((row) => row[index].length)))
  const written = (row) => `| ${row.map((cell, index) => (index > 1 && index < row.length - 1 ? cell.padStart(widths[index]) : cell.padEnd(widths[index]))).join(' | ')} |`
  const rule = `|${widths.map((width, index) => (index > 1 && index < widths.length - 1 ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`
  return [written(head), rule, ...rows.map(written)].join('\n')
}
