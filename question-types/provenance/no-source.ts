/** The box for a text that leans on nothing in the list. */
export const noSource = 'none'
