import { useEffect, useRef } from "preact/hooks";

/** A heading with what was just done, or why it was not. After that the page is another one: whoever works by keyboard goes on from its heading. */
export function SaidHeading({ words, said, problem }: { words: string; said: string; problem: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (said !== "") heading.current?.focus();
  }, [said]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words}
      </h1>
      <div role="status">{said !== "" && !problem && <p class="said good">{said}</p>}</div>
      <div role="alert">{problem && <p class="failure">{said}</p>}</div>
    </>
  );
}
