import { inSeededOrder } from '@/domain/attempts/seeded-order'

const givenNames = [
  'Adaeze', 'Aisha', 'Alejandro', 'Amira', 'Anton', 'Beatriz', 'Bilal', 'Camille', 'Chidi', 'Daniel', 'Dilan', 'Elif', 'Emma', 'Farid', 'Fatou',
  'Freya', 'Gabriel', 'Hana', 'Hugo', 'Ibrahim', 'Ines', 'Isla', 'Jakub', 'Jasmine', 'Jonas', 'Kaito', 'Katya', 'Kofi', 'Lamia', 'Leila',
  'Liam', 'Lucía', 'Marek', 'Mariam', 'Mateo', 'Mei', 'Mila', 'Nadia', 'Nikolai', 'Noor', 'Olivia', 'Omar', 'Oskar', 'Priya', 'Rania',
  'Rosa', 'Ruben', 'Samir', 'Sana', 'Sofia', 'Tariq', 'Theo', 'Tomás', 'Uma', 'Viktor', 'Wanjiru', 'Yara', 'Yusuf', 'Zeynep', 'Zofia',
]
const initials = 'ABDEFGHKLMNPRSTVWZ'

/** Names of made-up students, each different, in an order that the seed decides. At most 60. */
export function demoStudentNames(count: number, seed: string): string[] {
  return inSeededOrder(givenNames, seed)
    .slice(0, count)
    .map((given, index) => `${given} ${initials[index % initials.length]}.`)
}

export const demoTeachers = [
  { name: 'Demo teacher Ms Rivers', email: 'rivers@demo.school' },
  { name: 'Demo teacher Mr Hill', email: 'hill@demo.school' },
]

export const demoClasses = [
  { name: 'Demo 10A', timeZone: 'Europe/London', teachers: [0], size: 24 },
  { name: 'Demo 10B', timeZone: 'Europe/London', teachers: [0, 1], size: 22 },
  { name: 'Demo 11 History', timeZone: 'Europe/London', teachers: [1], size: 14 },
]
