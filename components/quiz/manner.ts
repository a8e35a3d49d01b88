import type { Voice } from '@/domain/lessons/schema'

/** In whose words it is told, and with which verb: “in quotation marks, “said””. */
export function manner({ how, verb }: Pick<Voice, 'how' | 'verb'>): string {
  const by = verb ? `, “${verb}”` : ''
  switch (how) {
    case 'quotation':
      return `in quotation marks${by}`
    case 'paraphrase':
      return `in the writer’s words${by}`
    case 'outlet':
      return `in its own voice${by}`
  }
}
