/** The rights of a script: those its manifest asks for, without those the person has not given. */
export type Rights = {
  readonly has: (scope: string) => boolean;
  /** Fails as Google does where a call needs a right the script has not. */
  readonly require: (scope: string, call: string) => void;
  /** Rights of the manifest that the person took the tick from on the page of consent. */
  readonly refused: Set<string>;
};

export function newRights(manifestScopes: readonly string[]): Rights {
  const refused = new Set<string>();
  const has = (scope: string) => manifestScopes.includes(scope) && !refused.has(scope);
  return {
    refused,
    has,
    require: (scope, call) => {
      if (has(scope)) return;
      throw new Error(
        `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`,
      );
    },
  };
}
