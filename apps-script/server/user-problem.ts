/** Something the person at the sheet can put right; its message is one clear Russian sentence and is shown as it is. */
export class UserProblem extends Error {}
