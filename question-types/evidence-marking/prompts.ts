/** The two things asked, on the screen and on paper. They are the same whatever the key is. */
export const answerPrompt = 'Taken together, what does this evidence do?'
export const piecesPrompt = 'Mark the pieces that bear out your answer.'
export const piecesHint = 'If nothing settles the claim, mark the pieces that come closest to it, or that speak against each other.'
