import { UserProblem } from "./user-problem.ts";

/** Longer than a tick takes, shorter than the patience of the person who waits. */
const WAIT_MS = 10_000;

/** Runs `action` while no other run of the add-on writes to this workbook. */
export function withDocumentLock<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) {
    throw new UserProblem("Книгу сейчас меняет кто-то другой. Подождите минуту и повторите.");
  }
  try {
    return action();
  } finally {
    lock.releaseLock();
  }
}
