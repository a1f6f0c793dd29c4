/** A problem the person can solve. The message is one clear Russian line: what, where, what to do. Anything else thrown is our own mistake. */
export class UserProblem extends Error {
  override readonly name = "UserProblem";
}
